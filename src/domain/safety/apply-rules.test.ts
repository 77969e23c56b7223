import { describe, expect, it } from "vitest";
import type { DraftOrder, FieldMark, Span } from "@/domain/work-order/draft";
import type { PartialWorkOrder } from "@/domain/work-order/schema";
import { applySafetyRules } from "./apply-rules";
import { findHazards } from "./find-hazards";
import type { SafetyFinding } from "./types";

function spanOf(note: string, words: string): Span {
  const start = note.indexOf(words);
  return { start, end: start + words.length };
}

function draftOf(note: string, words: string, values: PartialWorkOrder = { safetyHazard: false, priority: "low" }): DraftOrder {
  const mark = (path: string, evidence: Span[]): FieldMark => ({ path, support: "exact", evidence, confidence: 0.9, origin: "model" });
  return { values: { asset: words, ...values }, marks: [mark("asset", [spanOf(note, words)]), mark("safetyHazard", []), mark("priority", [])] };
}

function finding(note: string, words: string, floor: SafetyFinding["floor"] = "high"): SafetyFinding {
  return { rule: "guard.missing", category: "guard", evidence: spanOf(note, words), floor };
}

describe("applySafetyRules", () => {
  it("raises hazard and priority and says by which rule and words", () => {
    const note = "saw 2 guard missing";
    const { drafts, flags } = applySafetyRules(note, [draftOf(note, "saw 2")], [finding(note, "guard missing")]);
    expect(drafts[0]?.values).toEqual({ asset: "saw 2", safetyHazard: true, priority: "high" });
    const evidence = [spanOf(note, "guard missing")];
    const mark = { support: "judged", evidence, confidence: null, origin: "rule" };
    expect(drafts[0]?.marks).toContainEqual({ path: "safetyHazard", ...mark });
    expect(drafts[0]?.marks).toContainEqual({ path: "priority", ...mark });
    expect(drafts[0]?.marks).toHaveLength(3);
    expect(flags).toEqual([
      { kind: "raised", order: 0, path: "safetyHazard", value: false },
      { kind: "raised", order: 0, path: "priority", value: "low" },
    ]);
  });

  it("changes nothing that is high enough already", () => {
    const note = "saw 2 guard missing";
    const draft = draftOf(note, "saw 2", { safetyHazard: true, priority: "emergency" });
    expect(applySafetyRules(note, [draft], [finding(note, "guard missing")])).toEqual({ drafts: [draft], flags: [] });
  });

  it("fills in what the model left out, and flags no value then", () => {
    const note = "saw 2 guard missing";
    const { drafts, flags } = applySafetyRules(note, [{ values: {}, marks: [] }], [finding(note, "guard missing")]);
    expect(drafts[0]?.values).toEqual({ safetyHazard: true, priority: "high" });
    expect(flags).toEqual([{ kind: "raised", order: 0, path: "safetyHazard" }, { kind: "raised", order: 0, path: "priority" }]);
  });

  it("keeps the evidence only of the findings that asked for the priority", () => {
    const note = "saw 2 guard missing, hand caught";
    const findings = [finding(note, "guard missing"), finding(note, "hand caught", "emergency")];
    const [draft] = applySafetyRules(note, [draftOf(note, "saw 2")], findings).drafts;
    expect(draft?.values.priority).toBe("emergency");
    expect(draft?.marks.find((mark) => mark.path === "priority")?.evidence).toEqual([spanOf(note, "hand caught")]);
    expect(draft?.marks.find((mark) => mark.path === "safetyHazard")?.evidence).toHaveLength(2);
  });

  const hazards = (drafts: readonly DraftOrder[]) => drafts.map((draft) => draft.values.safetyHazard);

  it("goes to the order whose sentence it is", () => {
    const note = "Fan 3 belt changed. Saw 2 guard missing. Lamp 7 dead.";
    const drafts = [draftOf(note, "Fan 3"), draftOf(note, "Saw 2"), draftOf(note, "Lamp 7")];
    expect(hazards(applySafetyRules(note, drafts, [finding(note, "guard missing")]).drafts)).toEqual([false, true, false]);
  });

  it("goes to the order whose own words it is, where a sentence holds several", () => {
    const note = "fan 3 belt changed, saw 2 guard missing";
    const drafts = [draftOf(note, "fan 3"), draftOf(note, "saw 2 guard")];
    expect(hazards(applySafetyRules(note, drafts, [finding(note, "guard missing")]).drafts)).toEqual([false, true]);
  });

  it("goes to the nearest order, and to all where none is clearly nearer", () => {
    const note = "Fan 3. Guard missing there. Long talk about nothing much at all today. Lamp 7.";
    expect(hazards(applySafetyRules(note, [draftOf(note, "Fan 3"), draftOf(note, "Lamp 7")], [finding(note, "Guard missing")]).drafts)).toEqual([true, false]);
    const even = "Fan 3. Guard missing. Fan 4.";
    expect(hazards(applySafetyRules(even, [draftOf(even, "Fan 3"), draftOf(even, "Fan 4")], [finding(even, "Guard missing")]).drafts)).toEqual([true, true]);
  });

  it("goes to every order where none has evidence", () => {
    const note = "saw 2 guard missing";
    const drafts = [{ values: {}, marks: [] }, { values: {}, marks: [] }];
    expect(hazards(applySafetyRules(note, drafts, [finding(note, "guard missing")]).drafts)).toEqual([true, true]);
  });
});

describe("rescue", () => {
  const rescue = (note: string) => applySafetyRules(note, [], findHazards(note));

  it("makes an order of an emergency that the model made none of", () => {
    const note = "Thanks for the cake. GAS LEAK in the boiler room!! See you at 9.";
    const { drafts, flags } = rescue(note);
    expect(flags).toEqual([{ kind: "rescued", order: 0 }]);
    expect(drafts[0]?.values).toEqual({
      problem: "GAS LEAK in the boiler room", workType: "corrective", safetyHazard: true, priority: "emergency", title: "GAS LEAK in the boiler room",
    });
    expect(drafts[0]?.marks[0]).toEqual({
      path: "problem", support: "exact", evidence: [spanOf(note, "GAS LEAK in the boiler room")], confidence: null, origin: "rule",
    });
    expect(drafts[0]?.marks.every((mark) => mark.origin === "rule" && mark.evidence.length === 1)).toBe(true);
  });

  it("needs two independent hazards where there is no emergency", () => {
    const one: SafetyFinding = { rule: "guard.missing", category: "guard", evidence: { start: 0, end: 13 }, floor: "high" };
    const other: SafetyFinding = { rule: "fall.railing", category: "fall", evidence: { start: 15, end: 29 }, floor: "high" };
    const note = "guard missing, handrail loose";
    expect(applySafetyRules(note, [], [one])).toEqual({ drafts: [], flags: [] });
    expect(applySafetyRules(note, [], [one, { ...other, evidence: one.evidence }]).drafts).toEqual([]);
    const [draft] = applySafetyRules(note, [], [one, other]).drafts;
    expect(draft?.values).toMatchObject({ workType: "safety", priority: "high", problem: note });
  });

  it("makes nothing of small talk", () => expect(rescue("you're on fire today, see you at 9")).toEqual({ drafts: [], flags: [] }));

  it("cuts a long sentence between words around the evidence", () => {
    const filler = "and then we talked about the weather and the football ";
    const note = `${filler.repeat(6)}gas leak in the boiler room ${filler.repeat(6)}`;
    const { problem = "", title = "" } = rescue(note).drafts[0]?.values ?? {};
    expect(problem).toMatch(/^gas leak in the boiler room .*\w$/);
    expect(problem.length).toBeLessThanOrEqual(200);
    expect(title.length).toBeLessThanOrEqual(60);
    expect(note).toContain(problem);
  });
});
