import { expect, it } from "vitest";
import { biasOf } from "./key-bias";

it("favours the tokens that open a key, however much stands before and behind it", () => {
  const tokens = ["location", '","location":"', '"location":', ',"location', '","cause":"', '","note":"location"'];
  expect([...biasOf(tokens, { location: 0.5, cause: -1 })]).toEqual([0, 0.5, 0.5, 0, -1, 0]);
});

it("favours nothing where no key is named", () => {
  expect([...biasOf(["a", '"a":'], {})]).toEqual([0, 0]);
});
