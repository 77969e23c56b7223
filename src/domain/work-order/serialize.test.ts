import * as fc from "fast-check";
import { expect, test } from "vitest";
import { workOrders } from "./arbitraries";
import { workOrderKeys, workOrderSchema } from "./schema";
import { parseOrders, serializeOrders } from "./serialize";

test("what was serialized is read back as it was", () => {
  fc.assert(
    fc.property(fc.array(workOrders, { maxLength: 4 }), (orders) => {
      expect(parseOrders(serializeOrders(orders))).toEqual(orders);
    }),
  );
});

test("keys stand in the order of the schema, without white space", () => {
  const text = serializeOrders([
    { title: "Pump leaks", priority: "low", safetyHazard: false, workType: "corrective", asset: "pump", parts: [{ unit: "m", quantity: 2, name: "hose" }] },
  ]);
  expect(text).toBe(
    '{"orders":[{"asset":"pump","parts":[{"name":"hose","quantity":2,"unit":"m"}],"workType":"corrective","safetyHazard":false,"priority":"low","title":"Pump leaks"}]}',
  );
});

test("every key of an order survives in schema order", () => {
  fc.assert(
    fc.property(workOrders, (order) => {
      const [read] = parseOrders(serializeOrders([order])) ?? [];
      expect(Object.keys(read ?? {})).toEqual(workOrderKeys.filter((key) => order[key] !== undefined));
    }),
  );
});

test("only what follows the schema to the letter is read", () => {
  expect(parseOrders('{"orders":[]}')).toEqual([]);
  expect(parseOrders("")).toBeNull();
  expect(parseOrders('{"orders":[{}]}')).toBeNull();
  expect(parseOrders('{"orders":[],"more":1}')).toBeNull();
  expect(parseOrders('{"orders":[{"workType":"other","safetyHazard":false,"priority":"low","title":"x","failureMode":"leak"}]}')).toBeNull();
  expect(parseOrders('[]')).toBeNull();
});

test("the schema demands a problem with a failure mode", () => {
  const order = { failureMode: "leak", workType: "other", safetyHazard: false, priority: "low", title: "x" };
  expect(workOrderSchema.safeParse(order).success).toBe(false);
  expect(workOrderSchema.safeParse({ problem: "leaks", ...order }).success).toBe(true);
});
