import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { workOrders } from "./arbitraries";
import type { DraftOrder, FieldMark } from "./draft";
import { addItem, keepValue, removeValue, setValue } from "./edit";
import { valuePaths } from "./paths";
import type { PartialWorkOrder } from "./schema";

function draftOf(values: PartialWorkOrder): DraftOrder {
  const marks = valuePaths(values).map((path): FieldMark => ({ path, support: "exact", evidence: [{ start: 0, end: 1 }], confidence: 0.9, origin: "model" }));
  return { values, marks };
}

const draft = draftOf({
  asset: "pump",
  problem: "leaks",
  failureMode: "leak",
  actionsTaken: ["isolated it", "tagged it", "called Sam"],
  parts: [{ name: "seal", quantity: 2 }, { name: "gasket", quantity: 1, unit: "m" }],
  priority: "low",
});
const markAt = (order: DraftOrder, path: string): FieldMark | undefined => order.marks.find((mark) => mark.path === path);

describe("setting a value", () => {
  test("what a person writes stands because the person says so", () => {
    const next = setValue(draft, "asset", "P-204B");
    expect(next.values.asset).toBe("P-204B");
    expect(markAt(next, "asset")).toEqual({ path: "asset", support: "none", evidence: [], confidence: null, origin: "person", kept: true });
    expect(draft.values.asset).toBe("pump");
  });

  test("a judgement of a person is a judgement", () => {
    expect(markAt(setValue(draft, "priority", "high"), "priority")).toMatchObject({ support: "judged", origin: "person" });
    expect(markAt(setValue(draft, "priority", "high"), "priority")).not.toHaveProperty("kept");
  });

  test("a rule's mark says so", () => {
    expect(markAt(setValue(draft, "priority", "emergency", "rule"), "priority")).toMatchObject({ origin: "rule", support: "judged" });
  });

  test("to what it is changes nothing", () => {
    expect(setValue(draft, "asset", "pump")).toBe(draft);
    expect(setValue(draft, "parts.0", { name: "seal", quantity: 2 })).toBe(draft);
  });

  test("a new key is placed in the order of the schema", () => {
    const next = setValue(draft, "location", "roof");
    expect(Object.keys(next.values)).toEqual(["asset", "location", "problem", "failureMode", "actionsTaken", "parts", "priority"]);
    expect(next.marks.map((mark) => mark.path)).toEqual(valuePaths(next.values));
  });

  test("a part's quantity leaves the part's mark alone, and the other way round", () => {
    const counted = setValue(draft, "parts.0.quantity", 3);
    expect(counted.values.parts?.[0]).toEqual({ name: "seal", quantity: 3 });
    expect(markAt(counted, "parts.0.quantity")?.origin).toBe("person");
    const renamed = setValue(draft, "parts.0", { name: "shaft seal", quantity: 2 });
    expect(markAt(renamed, "parts.0")?.origin).toBe("person");
    expect(markAt(renamed, "parts.0.quantity")?.origin).toBe("model");
  });

  test("a whole list keeps the marks of the items that stay", () => {
    const next = setValue(draft, "actionsTaken", ["isolated it", "drained it"]);
    expect(markAt(next, "actionsTaken.0")?.origin).toBe("model");
    expect(markAt(next, "actionsTaken.1")?.origin).toBe("person");
    expect(markAt(next, "actionsTaken.2")).toBeUndefined();
  });

  test("to nothing takes it away", () => {
    expect(setValue(draft, "asset", "  ").values).not.toHaveProperty("asset");
    expect(setValue(draft, "actionsTaken", []).values).not.toHaveProperty("actionsTaken");
  });

  test("a path that names nothing changes nothing", () => {
    for (const path of ["colour", "actionsTaken.9", "parts.7.quantity", "readings.0.unit"]) expect(setValue(draft, path, "x")).toBe(draft);
  });
});

describe("removing a value", () => {
  test("the items behind it move up with their marks", () => {
    const marked = keepValue(draft, "actionsTaken.2");
    const next = removeValue(marked, "actionsTaken.0");
    expect(next.values.actionsTaken).toEqual(["tagged it", "called Sam"]);
    expect(next.marks.map((mark) => mark.path)).toEqual(valuePaths(next.values));
    expect(markAt(next, "actionsTaken.1")?.kept).toBe(true);
  });

  test("a part goes with its quantity; a quantity goes alone", () => {
    const next = removeValue(draft, "parts.0");
    expect(next.values.parts).toEqual([{ name: "gasket", quantity: 1, unit: "m" }]);
    expect(next.marks.map((mark) => mark.path)).toEqual(valuePaths(next.values));
    expect(removeValue(draft, "parts.1.quantity").values.parts?.[1]).toEqual({ name: "gasket", unit: "m" });
  });

  test("the last item takes the list away, the problem takes the failure mode away", () => {
    const one = removeValue(removeValue(draft, "actionsTaken.0"), "actionsTaken.0");
    expect(removeValue(one, "actionsTaken.0").values).not.toHaveProperty("actionsTaken");
    const next = removeValue(draft, "problem");
    expect(next.values).not.toHaveProperty("failureMode");
    expect(markAt(next, "failureMode")).toBeUndefined();
  });

  test("what is not there cannot be removed", () => {
    expect(removeValue(draft, "cause")).toBe(draft);
    expect(removeValue(draft, "parts.5")).toBe(draft);
  });
});

test("an item is added at the end, also of a list that is not there yet", () => {
  expect(addItem(draft, "actionsTaken", "cleaned up").values.actionsTaken).toHaveLength(4);
  const next = addItem(draft, "readings", { name: "temp", value: 40, unit: "C" });
  expect(next.values.readings).toEqual([{ name: "temp", value: 40, unit: "C" }]);
  expect(markAt(next, "readings.0")).toMatchObject({ origin: "person", kept: true });
});

test("keeping can be taken back", () => {
  const kept = keepValue(draft, "asset");
  expect(markAt(kept, "asset")?.kept).toBe(true);
  expect(keepValue(kept, "asset", false)).toEqual(draft);
  expect(markAt(draft, "asset")).not.toHaveProperty("kept");
});

test("whatever is edited, marks and values stay together and the old draft stays as it was", () => {
  fc.assert(
    fc.property(workOrders, fc.nat(), fc.string(), (order, pick, text) => {
      const before = draftOf(order);
      const copy = structuredClone(before);
      const paths = valuePaths(order);
      const path = paths[pick % paths.length] ?? "";
      for (const next of [removeValue(before, path), setValue(before, path, text), addItem(before, "actionsNeeded", text || "x"), keepValue(before, path)]) {
        expect(next.marks.map((mark) => mark.path).toSorted()).toEqual(valuePaths(next.values).toSorted());
      }
      expect(before).toEqual(copy);
    }),
  );
});
