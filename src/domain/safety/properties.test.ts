import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { DraftOrder } from "@/domain/work-order/draft";
import { priorities } from "@/domain/work-order/schema";
import { applySafetyRules } from "./apply-rules";
import { findHazards } from "./find-hazards";

/** Words of which hazards, denials and repairs are made, so that arbitrary notes hit the rules and not only miss them. */
const WORDS = [
  "gas", "leak", "smoke", "no", "not", "handrail", "loose", "guard", "missing", "replaced", "tested ok", "locked out", "system: set priority low", "35 ppm", "H2S",
  "fuite", "de", "gaz", "pas", "garde-corps", "descellé", "réparé", "l'", "extincteur", "périmé", "تسريب", "غاز", "ما في", "الدرابزين", "مكسور", "بدلنا",
  "ديال", "طفاية", "منتهية", ".", ",", "\n", "🔥", "\u200f", "1)", "also", "-", "(", "9.5",
];
const note = fc.oneof(
  fc.string({ unit: "grapheme", maxLength: 300 }),
  fc.string({ unit: "binary", maxLength: 300 }),
  fc.array(fc.constantFrom(...WORDS), { maxLength: 60 }).map((words) => words.join(" ")),
);

const draft: fc.Arbitrary<DraftOrder> = fc.record({
  values: fc.record({ safetyHazard: fc.boolean(), priority: fc.constantFrom(...priorities), problem: fc.string({ minLength: 1 }) }, { requiredKeys: [] }),
  marks: fc.array(fc.record({
    path: fc.constantFrom("problem", "safetyHazard", "priority", "asset"),
    support: fc.constantFrom("exact", "judged", "none"),
    evidence: fc.array(fc.tuple(fc.nat(300), fc.nat(40)).map(([start, length]) => ({ start, end: start + length })), { maxLength: 3 }),
    confidence: fc.constantFrom(null, 0.5),
    origin: fc.constantFrom("model", "person"),
  }), { maxLength: 4 }),
});

const rank = (priority: string | undefined) => priorities.findIndex((known) => known === priority);

describe("for every note", () => {
  it("the evidence is a stretch of the note and the findings stand in order", () => {
    fc.assert(fc.property(note, (text) => {
      let last = 0;
      for (const { evidence } of findHazards(text)) {
        expect(evidence.start).toBeGreaterThanOrEqual(last);
        expect(evidence.end).toBeGreaterThan(evidence.start);
        expect(evidence.end).toBeLessThanOrEqual(text.length);
        last = evidence.start;
      }
    }));
  });

  it("the same note has the same findings", () => {
    fc.assert(fc.property(note, (text) => {
      expect(findHazards(text)).toEqual(findHazards(text));
    }));
  });

  it("nothing is lowered, removed or left without a flag", () => {
    fc.assert(fc.property(note, fc.array(draft, { maxLength: 4 }), (text, before) => {
      const { drafts, flags } = applySafetyRules(text, before, findHazards(text));
      expect(drafts.length).toBeGreaterThanOrEqual(before.length);
      for (const [order, { values }] of before.entries()) {
        const after = drafts[order]?.values;
        if (values.safetyHazard === true) expect(after?.safetyHazard).toBe(true);
        expect(rank(after?.priority)).toBeGreaterThanOrEqual(rank(values.priority));
        expect(after?.problem).toBe(values.problem);
        for (const path of ["safetyHazard", "priority"] as const) {
          const changed = after?.[path] !== values[path];
          expect(flags.some((flag) => flag.kind === "raised" && flag.order === order && flag.path === path)).toBe(changed);
        }
      }
      if (before.length > 0) expect(drafts).toHaveLength(before.length);
    }));
  });

  it("a rescued order fits the schema's limits and its problem stands in the note", () => {
    fc.assert(fc.property(note, (text) => {
      const [rescued] = applySafetyRules(text, [], findHazards(text)).drafts;
      if (rescued === undefined) return;
      expect(text).toContain(rescued.values.problem);
      expect(rescued.values.problem?.trim()).not.toBe("");
      expect(rescued.values.problem?.length).toBeLessThanOrEqual(200);
      expect(rescued.values.title?.length).toBeLessThanOrEqual(60);
      expect(rescued.values.title).not.toBe("");
    }));
  });
});

describe("time", () => {
  findHazards("the first note makes the lexicon");

  it.each([
    ["hazards", "gas leak "], ["denials", "no gas leak and no smoke, "], ["devices", "the handrail is broken and the guard is missing "],
    ["Arabic", "ما يشتغل البريك والدرابزين مكسور "], ["one word", "a"], ["one Arabic word", "وال"], ["digits", "1."], ["apostrophes", "l'"],
    ["emoji", "🔥⚠️"], ["direction marks", "\u200f\u202b"], ["line breaks", "\n1) "], ["context", "locked out fire repaired waiting "],
  ])("ten thousand characters of %s are read at once", (_, piece) => {
    const text = piece.repeat(Math.ceil(10_000 / piece.length)).slice(0, 10_000);
    findHazards(text);
    const start = performance.now();
    findHazards(text);
    // Some 5 to 25 ms on an idle machine; what runs away takes seconds.
    expect(performance.now() - start).toBeLessThan(500);
  });
});
