import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { workOrders } from "@/domain/work-order/arbitraries";
import type { DraftOrder, FieldMark, Support } from "@/domain/work-order/draft";
import { keepValue } from "@/domain/work-order/edit";
import { valuePaths } from "@/domain/work-order/paths";
import type { PartialWorkOrder } from "@/domain/work-order/schema";
import { orderToApprove, toWorkOrder } from "./approve";

function draftOf(values: PartialWorkOrder, unsupported: readonly string[] = []): DraftOrder {
  const marks = valuePaths(values).map((path): FieldMark => {
    const support: Support = unsupported.includes(path) ? "none" : "exact";
    return { path, support, evidence: [], confidence: null, origin: "model" };
  });
  return { values, marks };
}

const codes = { workType: "corrective", safetyHazard: false, priority: "low", title: "Pump" } as const;

describe("what is approved", () => {
  test("is nothing doubtful that nobody has kept", () => {
    const { values, marks } = draftOf({ asset: "pump", location: "roof", cause: "wear", ...codes });
    const doubted = marks.map((mark): FieldMark => (mark.path === "location" || mark.path === "cause" ? { ...mark, doubtful: true } : mark));
    expect(orderToApprove({ values, marks: doubted })).toEqual({ asset: "pump", ...codes });
    const kept = doubted.map((mark): FieldMark => (mark.path === "cause" ? { ...mark, kept: true } : mark));
    expect(orderToApprove({ values, marks: kept })).toEqual({ asset: "pump", cause: "wear", ...codes });
  });

  test("is what the note supports or a person keeps", () => {
    const draft = draftOf(
      { asset: "pump", location: "roof", actionsTaken: ["a", "b", "c"], readings: [{ name: "t", value: 1 }], ...codes },
      ["location", "actionsTaken.1", "readings.0"],
    );
    expect(orderToApprove(draft)).toEqual({ asset: "pump", actionsTaken: ["a", "c"], ...codes });
    expect(orderToApprove(keepValue(draft, "location"))).toMatchObject({ location: "roof" });
  });

  test("a quantity goes alone, with its unit; a part goes whole", () => {
    const parts = [{ name: "seal", quantity: 2, unit: "pcs" }, { name: "oil", quantity: 1 }];
    expect(orderToApprove(draftOf({ parts, ...codes }, ["parts.0.quantity", "parts.1"])).parts).toEqual([{ name: "seal" }]);
  });

  test("the failure mode goes with the problem", () => {
    expect(orderToApprove(draftOf({ asset: "pump", problem: "x", failureMode: "leak", ...codes }, ["problem"]))).toEqual({ asset: "pump", ...codes });
  });

  test("missing codes get a harmless value, a missing title is made, a hazard is never made up", () => {
    expect(orderToApprove(draftOf({ asset: "pump", problem: "leaks" }))).toEqual({
      asset: "pump", problem: "leaks", workType: "other", priority: "medium", title: "pump: leaks",
    });
  });

  test("is a work order as soon as the hazard is known, whatever the draft", () => {
    fc.assert(
      fc.property(workOrders, fc.array(fc.nat()), (order, picks) => {
        const paths = valuePaths(order);
        const draft = draftOf(order, picks.map((pick) => paths[pick % paths.length] ?? ""));
        const copy = structuredClone(draft);
        const { problems } = toWorkOrder({ safetyHazard: false, ...orderToApprove(draft) });
        expect(problems.filter(({ kind }) => kind !== "no-content")).toEqual([]);
        expect(draft).toEqual(copy);
      }),
    );
  });
});

describe("a work order or its problems", () => {
  test("values that follow the schema are a work order", () => {
    expect(toWorkOrder({ asset: " pump ", ...codes })).toEqual({ order: { asset: "pump", ...codes }, problems: [] });
  });

  test("every problem has its place and its kind", () => {
    const { problems } = toWorkOrder({
      asset: " ", actionsTaken: [], failureMode: "leak", parts: [{ name: "" }], labourHours: -1, workType: "corrective", title: "x".repeat(61),
    });
    expect(problems).toEqual([
      { path: "asset", kind: "empty" },
      { path: "actionsTaken", kind: "empty" },
      { path: "parts.0.name", kind: "empty" },
      { path: "labourHours", kind: "negative" },
      { path: "safetyHazard", kind: "missing" },
      { path: "priority", kind: "missing" },
      { path: "title", kind: "too-long" },
    ]);
    expect(toWorkOrder({ asset: "pump", failureMode: "leak", ...codes }).problems).toEqual([{ path: "failureMode", kind: "needs-problem" }]);
    expect(toWorkOrder({ asset: "pump", ...codes, readings: [{ name: "t", value: Number.NaN }] }).problems).toEqual([{ path: "readings.0.value", kind: "invalid" }]);
  });

  test("judgements alone are no order", () => {
    expect(toWorkOrder(codes)).toEqual({ order: null, problems: [{ path: "", kind: "no-content" }] });
  });
});
