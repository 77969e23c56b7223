import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { totalsOf } from "./totals";

describe("totals", () => {
  it("add hours, and say in how many orders they stand", () => {
    expect(totalsOf([{ labourHours: 0.1 }, { labourHours: 0.2, downtimeHours: 3 }, {}])).toEqual({
      labourHours: { sum: 0.3, orders: 2 },
      downtimeHours: { sum: 3, orders: 1 },
      parts: [],
    });
  });

  it("put parts of one name and unit together, and count those without a quantity apart", () => {
    const parts = totalsOf([
      { parts: [{ name: "Seal kit", quantity: 2 }, { name: "Oil", quantity: 5, unit: "L" }] },
      { parts: [{ name: "seal-kit" }, { name: "oil", quantity: 1, unit: "drum" }] },
    ]).parts;
    expect(parts).toEqual([
      { name: "Seal kit", unit: undefined, quantity: 2, unstated: 1 },
      { name: "Oil", unit: "L", quantity: 5, unstated: 0 },
      { name: "oil", unit: "drum", quantity: 1, unstated: 0 },
    ]);
  });

  it("are the same in whatever order the orders come", () => {
    const order = fc.record({ labourHours: fc.integer({ min: 0, max: 40 }) });
    fc.assert(fc.property(fc.array(order), (orders) => { expect(totalsOf(orders.toReversed())).toEqual(totalsOf(orders)); }));
  });
});
