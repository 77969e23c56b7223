import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { PartialWorkOrder } from "@/domain/work-order/schema";
import { groundOrder } from "./ground-order";

const supports = (note: string, order: PartialWorkOrder): Record<string, string> =>
  Object.fromEntries(groundOrder(note, order).map((value) => [value.path, value.support]));

describe("groundOrder", () => {
  it("marks every value of an English order", () => {
    const note = "Chiller CH-4, roof. Comp trips on high head, cond coil full of fluff. Washed coil, repl 2 contactors, head 310 psi now. 2 men 1.5 h. Order spare belt. Back thurs.";
    const order: PartialWorkOrder = {
      asset: "Chiller CH-4", location: "roof", problem: "compressor trips on high head", failureMode: "spurious_stop",
      cause: "condenser coil full of fluff", actionsTaken: ["washed coil", "replaced 2 contactors", "replaced compressor"],
      actionsNeeded: ["order spare belt"], parts: [{ name: "contactors", quantity: 2 }, { name: "spare belt" }],
      readings: [{ name: "head", value: 310, unit: "psi" }, { name: "suction", value: 68, unit: "psi" }],
      labourHours: 3, downtimeHours: 8, followUp: "thurs", workType: "corrective", safetyHazard: false, priority: "medium",
      title: "Chiller CH-4 compressor trips",
    };
    expect(supports(note, order)).toEqual({
      asset: "exact", location: "exact", problem: "matched", failureMode: "judged", cause: "matched",
      "actionsTaken.0": "exact", "actionsTaken.1": "matched", "actionsTaken.2": "none", "actionsNeeded.0": "exact",
      "parts.0": "exact", "parts.0.quantity": "exact", "parts.1": "exact", "readings.0": "exact", "readings.1": "none",
      labourHours: "derived", downtimeHours: "none", followUp: "exact", workType: "judged", safetyHazard: "judged",
      priority: "judged", title: "judged",
    });
  });

  it("marks every value of a French order", () => {
    const note = "Pompe P12 sous-sol : fuite garniture, GM usée. Rempl garniture + 2 joints, pression 4,5 bar, 1h30 à deux. Rlt à commander.";
    const order: PartialWorkOrder = {
      asset: "Pompe P-12", location: "sous-sol", problem: "fuite à la garniture", cause: "garniture mécanique usée",
      actionsTaken: ["garniture remplacée", "roulement remplacé"], actionsNeeded: ["commander un roulement"],
      parts: [{ name: "joints", quantity: 2 }], readings: [{ name: "pression", value: 4.5, unit: "bar" }], labourHours: 3,
    };
    expect(supports(note, order)).toEqual({
      asset: "matched", location: "exact", problem: "matched", cause: "matched", "actionsTaken.0": "matched", "actionsTaken.1": "none",
      "actionsNeeded.0": "matched", "parts.0": "exact", "parts.0.quantity": "exact", "readings.0": "exact", labourHours: "derived",
    });
  });

  it("marks every value of an Arabic order", () => {
    const note = "مضخة رقم ٣ بالمحطة الشرقية تسريب من السيل، بدلنا السيل وفلترين، الضغط ٤٫٥ بار، فنيين ساعتين. لا يوجد صوت.";
    const order: PartialWorkOrder = {
      asset: "مضخة رقم 3", location: "المحطة الشرقية", problem: "تسريب من السيل", cause: "صوت في المضخة",
      actionsTaken: ["تبديل السيل"], parts: [{ name: "فلتر", quantity: 2 }], readings: [{ name: "الضغط", value: 4.5, unit: "bar" }], labourHours: 4,
    };
    expect(supports(note, order)).toEqual({
      asset: "exact", location: "exact", problem: "exact", cause: "none", "actionsTaken.0": "matched",
      "parts.0": "matched", "parts.0.quantity": "matched", "readings.0": "exact", labourHours: "derived",
    });
  });

  it("points at the words of a title and leaves the other judgements without a place", () => {
    const note = "RTU 4 belt broke";
    const [title, priority] = ["title", "priority"].map((path) => groundOrder(note, { title: "RTU 4: belt broken", priority: "low" }).find((value) => value.path === path));
    expect(title?.evidence.map((span) => note.slice(span.start, span.end))).toEqual(["RTU 4 belt broke"]);
    expect(priority?.evidence).toEqual([]);
  });

  it("says nothing of an order without values", () => {
    expect(groundOrder("anything", {})).toEqual([]);
  });
});

const anyUnits = fc.array(fc.integer({ min: 0, max: 0xffff }), { maxLength: 120 }).map((units) => String.fromCharCode(...units));
const fragments = fc
  .array(
    fc.constantFrom(
      "P-204B", "no", "sorry", "3", "½", "1,250", "2h", "45 min", "من", "ساعتين", "تسريب", "ونص", "pas", "de", "fuite", "à deux", "14:20", "-", "/", ".", ",",
      "\u200f", "\u202e", "\ud83d\ude00", "\ud800", "\u0000", "\n", "point", "two", "hundred", "سـ", "’s", "x2", "°C", "to", "half", "12.4.07", "9".repeat(40),
    ),
    { maxLength: 60 },
  )
  .map((parts) => parts.join(" "));
const text = fc.oneof(anyUnits, fragments, fc.string({ maxLength: 80 }));
const number = fc.oneof(fc.double(), fc.integer({ min: -5, max: 3000 }));
const anyOrder: fc.Arbitrary<PartialWorkOrder> = fc
  .tuple(text, text, text, text, number, number)
  .map(([a, b, c, d, x, y]) => ({
    asset: a, location: b, problem: c, cause: d, actionsTaken: [a, c], actionsNeeded: [b], parts: [{ name: d, quantity: x }, { name: a, unit: b }],
    readings: [{ name: c, value: y, unit: d }, { name: a, value: b }], labourHours: x, downtimeHours: y, followUp: c, title: d,
  }));

describe("groundOrder on any note", () => {
  it("never throws, and every evidence is a true stretch of the note", () => {
    fc.assert(
      fc.property(text, anyOrder, (note, order) => {
        for (const value of groundOrder(note, order)) {
          let before = 0;
          for (const span of value.evidence) {
            expect(span.start).toBeGreaterThanOrEqual(before);
            expect(span.end).toBeGreaterThan(span.start);
            expect(span.end).toBeLessThanOrEqual(note.length);
            before = span.end;
          }
          if (value.support === "none") expect(value.evidence).toEqual([]);
          else if (value.support !== "judged") expect(value.evidence).not.toEqual([]);
        }
      }),
      { numRuns: 400 },
    );
  });

  it("finds what is copied from the note", () => {
    const words = fc.constantFrom("feed", "pump", "P-204B", "مضخة", "vérin", "bearing", "خط", "12", "noisy", "brg", "line", "7");
    fc.assert(
      fc.property(fc.array(words, { minLength: 1, maxLength: 12 }), fc.nat(), fc.nat(), (list, from, length) => {
        const first = from % list.length;
        const asset = list.slice(first, first + 1 + (length % (list.length - first))).join(" ");
        expect(groundOrder(list.join(" "), { asset })[0]?.support).toBe("exact");
      }),
    );
  });

  it("stays fast on a long note", () => {
    for (const line of ["pump 3 leaking, no sorry pump 4, 2 men 3 h from 8 to 9:30. ", "1 2 3 ", "تسريب من المضخة ٣ ساعتين ونص، ", "P-204B-3-", "a".repeat(50)]) {
      const note = line.repeat(400).slice(0, 10_000);
      const started = performance.now();
      groundOrder(note, { asset: "pump 9", problem: line.repeat(10), actionsTaken: [line, "replaced pump 3"], parts: [{ name: "pump 3", quantity: 7 }], labourHours: 7.77, title: line });
      // Some 60 ms on an idle machine; what this guards against is seconds.
      expect(performance.now() - started).toBeLessThan(1500);
    }
  });
});
