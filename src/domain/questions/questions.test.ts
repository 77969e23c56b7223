import { describe, expect, it } from "vitest";
import type { PartialWorkOrder } from "@/domain/work-order/schema";
import { tellsOfIsolation } from "./isolation";
import { MAX_QUESTIONS, questionsFor } from "./questions";

const complete: PartialWorkOrder = {
  asset: "P-204B", location: "bay 3", problem: "seized", failureMode: "breakdown", actionsTaken: ["replaced bearing"], actionsNeeded: ["grease weekly"],
  parts: [{ name: "6309 bearing", quantity: 1 }], labourHours: 2, downtimeHours: 3, followUp: "monday",
  workType: "corrective", safetyHazard: false, priority: "low", title: "P-204B seized",
};
const kinds = (order: PartialWorkOrder, note = "") => questionsFor(order, note).map(({ kind }) => kind);
function without(key: keyof PartialWorkOrder): PartialWorkOrder {
  const { [key]: _, ...rest } = complete;
  return rest;
}

describe("the questions of an order", () => {
  it("are none where it says all", () => expect(kinds(complete)).toEqual([]));

  it.each([
    ["asset", without("asset"), "asset"],
    ["downtime after a breakdown", without("downtimeHours"), "downtimeHours"],
    ["labour of work done", without("labourHours"), "labourHours"],
    ["the day to come back", without("followUp"), "followUp"],
  ])("ask for the %s", (_, order, path) => expect(questionsFor(order, "").map((question) => question.path)).toEqual([path]));

  it("ask for the number of the part that has none", () => {
    const order = { ...complete, parts: [{ name: "6309 bearing", quantity: 1 }, { name: "V-belt" }] };
    expect(questionsFor(order, "")).toEqual([{ kind: "quantity", path: "parts.1.quantity", about: "V-belt" }]);
    expect(questionsFor(order, "", new Set(), (path) => path === "parts.1")).toEqual([]);
  });

  it("ask about a hazard whether it is isolated, unless the note says so, and where it is", () => {
    const hazard = { ...without("location"), safetyHazard: true };
    expect(kinds(hazard, "oil all over the walkway")).toEqual(["isolated", "location"]);
    expect(kinds(hazard, "oil all over, isolated and taped off")).toEqual(["location"]);
  });

  it("do not ask how long a leaking thing stood, nor for hours of an inspection", () => {
    expect(kinds({ ...without("downtimeHours"), failureMode: "leak" })).toEqual([]);
    expect(kinds({ ...without("labourHours"), workType: "inspection" })).toEqual([]);
  });

  it("are few, the most important first, and not what is known to be unknown", () => {
    const bare: PartialWorkOrder = { problem: "tripped", failureMode: "spurious_stop", actionsTaken: ["reset"], actionsNeeded: ["check"], workType: "corrective", safetyHazard: true, priority: "high", title: "x" };
    expect(kinds(bare)).toEqual(["asset", "isolated", "location"]);
    expect(questionsFor(bare, "", new Set(["asset", "location"])).map(({ kind }) => kind)).toEqual(["isolated", "downtime", "followUp"]);
    expect(kinds(bare)).toHaveLength(MAX_QUESTIONS);
  });

  it("are none of an order that tells of no work", () => expect(kinds({ asset: "P-204B", workType: "other", safetyHazard: false, priority: "low", title: "x" })).toEqual([]));
});

describe("isolation", () => {
  it.each(["not isolated yet", "pas encore consigné", "لم يُعزل بعد", "تم عزله", "pump locked out", "valve shut off and tagged", "LOTO on", "Isolated at the MCC", "machine consignée", "zone balisée", "mise hors tension", "عزلنا المضخة", "الكبل مفصول", "فصلنا القاطع وحطينا سياج"])(
    "is told of by %s",
    (note) => expect(tellsOfIsolation(note)).toBe(true),
  );
  it.each(["oil on the floor", "", "the clock stopped", "الزيت على الأرض"])("is not told of by %s", (note) => expect(tellsOfIsolation(note)).toBe(false));
});
