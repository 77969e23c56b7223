import { describe, expect, it } from "vitest";
import type { Part, Reading } from "@/domain/work-order/schema";
import { findPhrase } from "./find-phrase";
import { indexNote } from "./note-index";
import { findQuantity, findReading } from "./readings";

describe("findReading", () => {
  const read = (reading: Reading, note: string): [string, string[]] => {
    const finding = findReading(reading, indexNote(note));
    return [finding.support, finding.evidence.map((span) => note.slice(span.start, span.end))];
  };

  it.each([
    [{ name: "pressure", value: 3.5, unit: "bar" }, "suction 3,5 Bar", ["exact", ["3,5 Bar"]]],
    [{ name: "hours", value: 1250 }, "meter 1,250", ["exact", ["1,250"]]],
    [{ name: "hours", value: 8514, unit: "h" }, "compteur 8 514 h", ["exact", ["8 514 h"]]],
    [{ name: "vacuum", value: 38, unit: "kPa" }, "down to thirty eight kilopascal", ["matched", ["thirty eight kilopascal"]]],
    [{ name: "حرارة", value: 85, unit: "°C" }, "حرارة ٨٥ درجة", ["exact", ["٨٥"]]],
    [{ name: "dew point", value: -38 }, "dew pt -38", ["exact", ["38"]]],
    [{ name: "range", value: "4 to 9" }, "pH all over, 4 to 9", ["exact", ["4 to 9"]]],
    [{ name: "range", value: "110-160" }, "بين 110 و 160", ["matched", ["110 و 160"]]],
  ] as const)("%o in %s", (reading, note, expected) => {
    expect(read(reading, note)).toEqual(expected);
  });

  it.each([
    [{ name: "temp", value: 91 }, "temp 19 C"],
    [{ name: "tag", value: 204 }, "P-204B hot"],
    [{ name: "time", value: 20 }, "tripped 14:20"],
    [{ name: "current", value: 47, unit: "A" }, "pressure 47 bar"],
    [{ name: "current", value: 52, unit: "A" }, "pulls 61 A, limit 52"],
    [{ name: "température", value: 95 }, "60 °C au lieu de 95"],
    [{ name: "temp", value: 84 }, "temp 84, I mean 94"],
    [{ name: "temp", value: Number.NaN }, "temp 84"],
  ] as const)("%o is not in %s", (reading, note) => {
    expect(read(reading, note)[0]).toBe("none");
  });
});

describe("findQuantity", () => {
  const count = (part: Part & { quantity: number }, note: string): string => {
    const index = indexNote(note);
    return findQuantity(part, part.quantity, findPhrase(part.name, index, "phrase"), index).support;
  };

  it.each([
    [{ name: "belts", quantity: 3 }, "fitted 3 belts", "exact"],
    [{ name: "belts", quantity: 3 }, "fitted belts x3", "exact"],
    [{ name: "belts", quantity: 3 }, "three belts fitted", "matched"],
    [{ name: "joint", quantity: 2 }, "deux joints posés", "matched"],
    [{ name: "فلتر", quantity: 2 }, "غيرنا فلترين", "matched"],
    [{ name: "oil", quantity: 4.5, unit: "L" }, "oil came out grey, later refilled it slowly with 4.5 L", "exact"],
    [{ name: "seal", quantity: 1 }, "new seal fitted", "matched"],
    [{ name: "belts", quantity: 5 }, "fitted 3 belts", "none"],
    [{ name: "belts", quantity: 12 }, "belts changed, gap 12 mm", "none"],
    [{ name: "gasket", quantity: 3 }, "3 belts fitted", "none"],
  ])("%o in %s: %s", (part, note, support) => {
    expect(count(part, note)).toBe(support);
  });
});
