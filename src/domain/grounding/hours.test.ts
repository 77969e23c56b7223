import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { notes } from "@/domain/work-order/arbitraries";
import { findHours, possibleHours } from "./hours";
import { indexNote } from "./note-index";

const find = (hours: number, note: string): string => findHours(hours, indexNote(note)).support;

describe("findHours", () => {
  it.each([
    ["took 2h", 2, "exact"],
    ["0,75 h", 0.75, "exact"],
    [".75 h on site", 0.75, "exact"],
    ["Hrs: 3.5", 3.5, "exact"],
    ["three hours", 3, "matched"],
    ["an hour and a half", 1.5, "matched"],
    ["three quarters of an hour", 0.75, "matched"],
    ["half hour", 0.5, "matched"],
    ["une heure et demie", 1.5, "matched"],
    ["une demi-heure", 0.5, "matched"],
    ["trois quarts d'heure", 0.75, "matched"],
    ["ساعتين ونص", 2.5, "matched"],
    ["نص ساعة", 0.5, "matched"],
    ["ساعتين إلا ربع", 1.75, "matched"],
    ["45 min", 0.75, "derived"],
    ["40 mins", 0.67, "derived"],
    ["1h30", 1.5, "derived"],
    ["2 hr 15 for the lot", 2.25, "derived"],
    ["an hour ten", 1.17, "derived"],
    ["٤٥ دقيقة", 0.75, "derived"],
    ["ساعة وعشر دقايق", 1.17, "derived"],
  ])("%s is %d: %s", (note, hours, support) => {
    expect(find(hours, note)).toBe(support);
  });

  it.each([
    ["2 men 3 h", 6],
    ["two fitters x 2.5 h", 5],
    ["1h30 à deux", 3],
    ["3 gars 2 h", 6],
    ["ثلاثة فنيين ٤ ساعات", 12],
    ["فنيين ساعتين", 4],
    ["me and Kim, an hour each", 2],
    ["1.5 hr me + 0.5 hr helper", 2],
    ["three of us 8:00 to 14:30", 19.5],
  ])("%s: %d person-hours", (note, hours) => {
    expect(find(hours, note)).toBe("derived");
  });

  it.each([
    ["stood 14:20-16:05", 1.75],
    ["down from 8 to 10:30", 2.5],
    ["gate closed 2130-0115", 3.75],
    ["off from ten to nine till quarter past nine", 0.42],
    ["arrêt de 6h10 à 8h40", 2.5],
    ["de 22 h à 1 h 30", 3.5],
    ["وقفت من ٩ ونص لين ١٢", 2.5],
    ["down 0600 tue to 1800 wed", 36],
  ])("%s: %d h from the clock", (note, hours) => {
    expect(find(hours, note)).toBe("derived");
  });

  it.each([
    ["fitted 3 seals", 3],
    ["1 h 40 on it", 1],
    ["25 min, correction 35 min", 0.42],
    ["contract week 3, line 6 to line 8", 5],
    ["الساعة ١١ صباحا", 1],
    ["2 h", 3],
    ["2 h", -2],
    ["2 h", Number.NaN],
  ])("%s does not say %d", (note, hours) => {
    expect(find(hours, note)).toBe("none");
  });

  it("gives all the numbers it used as evidence", () => {
    const note = "Took 2 men and 45 min.";
    const { evidence } = findHours(1.5, indexNote(note));
    expect(evidence.map((span) => note.slice(span.start, span.end))).toEqual(["2", "45 min"]);
  });
});

describe("possibleHours", () => {
  it.each([
    ["toilet won't stop running", []],
    ["45 min", [0.75]],
    ["Jake and me, 2 x 20 min", [0.33, 0.67]],
    ["stopped 13:05 to 13:50", [0.75]],
    ["ساعتين ونص", [2.5]],
  ])("%s", (note, hours) => {
    expect(possibleHours(indexNote(note))).toEqual(expect.arrayContaining(hours));
    if (hours.length === 0) expect(possibleHours(indexNote(note))).toEqual([]);
  });

  it("are all supported, few and JSON's, whatever the note", () => {
    fc.assert(
      fc.property(notes, fc.constantFrom("", " 2 men 3 h 20 min, 7:30 to 9", " ساعتين و ٢٠ دقيقة"), (text, times) => {
        const note = indexNote(text + times);
        const hours = possibleHours(note);
        expect(hours.length).toBeLessThanOrEqual(150);
        for (const value of hours.slice(0, 20)) {
          expect(findHours(value, note).support).not.toBe("none");
          expect(String(value)).toMatch(/^(?:0|[1-9]\d{0,2})(?:\.\d{1,2})?$/u);
        }
      }),
    );
  });
});
