import { expect, it } from "vitest";
import { signedHash } from "./signed-hash";

it("is the same whatever the order of the keys, also within parts and readings", async () => {
  const one = await signedHash({ title: "A", parts: [{ name: "seal", quantity: 2, unit: "pcs" }] });
  expect(await signedHash({ parts: [{ unit: "pcs", quantity: 2, name: "seal" }], title: "A" })).toBe(one);
});

it("is another for other values, and for another order of parts", async () => {
  const one = await signedHash({ parts: [{ name: "a" }, { name: "b" }] });
  expect(await signedHash({ parts: [{ name: "b" }, { name: "a" }] })).not.toBe(one);
  expect(await signedHash({ parts: [{ name: "a" }, { name: "c" }] })).not.toBe(one);
});
