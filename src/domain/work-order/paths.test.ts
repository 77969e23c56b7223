import * as fc from "fast-check";
import { expect, test } from "vitest";
import { workOrders } from "./arbitraries";
import { hasContent, parsePath, tellsOfWork, valueAt, valuePaths } from "./paths";

test("a path is taken apart, or is none", () => {
  expect(parsePath("asset")).toEqual({ key: "asset", index: null, quantity: false });
  expect(parsePath("parts.1")).toEqual({ key: "parts", index: 1, quantity: false });
  expect(parsePath("parts.1.quantity")).toEqual({ key: "parts", index: 1, quantity: true });
  for (const path of ["", "colour", "asset.0", "parts.x", "parts.01", "parts.1.unit", "readings.0.quantity", "__proto__", "parts.1.quantity.0", "parts."]) {
    expect(parsePath(path)).toBeNull();
  }
});

test("every value of an order has a path, and the path leads to it", () => {
  fc.assert(
    fc.property(workOrders, (order) => {
      for (const path of valuePaths(order)) {
        expect(parsePath(path)).not.toBeNull();
        expect(valueAt(order, path)).toBeDefined();
      }
    }),
  );
});

test("judgements alone are no order", () => {
  expect(hasContent({ workType: "other", safetyHazard: false, priority: "low", title: "Thanks", failureMode: "other" })).toBe(false);
  expect(hasContent({ followUp: "thurs" })).toBe(true);
});

test("a thing, a place and a day are no work yet", () => {
  expect(tellsOfWork({ asset: "barbecue", location: "canteen", followUp: "Saturday", title: "Barbecue", priority: "low" })).toBe(false);
  for (const values of [{ problem: "leaks" }, { actionsNeeded: ["order seal"] }, { readings: [{ name: "level", value: 3 }] }, { labourHours: 1 }]) {
    expect(tellsOfWork(values)).toBe(true);
  }
});
