import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { proposeDay } from "./propose-day";

/** A Thursday. */
const written = new Date(2026, 10, 26, 9, 30);

describe("the day that words name", () => {
  it.each([
    ["tomorrow", "2026-11-27"],
    ["tomorrow morning", "2026-11-27"],
    ["mon", "2026-11-30"],
    ["Monday", "2026-11-30"],
    ["thurs", "2026-12-03"],
    ["next tuesday", "2026-12-01"],
    ["in 2 weeks", "2026-12-10"],
    ["in three days", "2026-11-29"],
    ["next week", "2026-12-03"],
    ["tues", "2026-12-01"],
    ["in 2 wks", "2026-12-10"],
    ["3/12", "2026-12-03"],
    ["٢٠ فبراير", "2027-02-20"],
    ["3 تموز", "2027-07-03"],
    ["next shutdown 3/18", "2027-03-18"],
    ["Dec 4", "2026-12-04"],
    ["4th of December", "2026-12-04"],
    ["demain", "2026-11-27"],
    ["lundi", "2026-11-30"],
    ["mardi prochain", "2026-12-01"],
    ["dans 3 jours", "2026-11-29"],
    ["le 4 décembre", "2026-12-04"],
    ["la semaine prochaine", "2026-12-03"],
    ["غداً", "2026-11-27"],
    ["بكرة الصبح", "2026-11-27"],
    ["بعد غد", "2026-11-28"],
    ["يوم الأحد", "2026-11-29"],
    ["الخميس القادم", "2026-12-03"],
    ["بعد ٣ أيام", "2026-11-29"],
    ["بعد ثلاثة أيام", "2026-11-29"],
    ["بعد يومين", "2026-11-28"],
    ["بعد أسبوع", "2026-12-03"],
    ["بعد أسبوعين", "2026-12-10"],
    ["الأسبوع القادم", "2026-12-03"],
    ["٤/١٢", "2026-12-04"],
  ])("%s", (words, day) => {
    expect(proposeDay(words, written)).toEqual({ kind: "day", day });
  });

  it.each(["next shutdown", "when the part arrives", "à l'arrêt", "when parts come in", "عند توفر القطعة", "في التوقف القادم", "", "at the next PM", "6h", "250h service"])(
    "%j is an occasion, no day",
    (words) => {
      expect(proposeDay(words, written)).toEqual({ kind: "occasion" });
    },
  );

  it("never lies behind the note, whatever the words", () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 40 }), fc.date({ min: new Date(2000, 0, 1), max: new Date(2100, 0, 1), noInvalidDate: true }), (words, reference) => {
        const proposed = proposeDay(words, reference);
        if (proposed.kind === "day") expect(proposed.day >= `${reference.getFullYear()}`).toBe(true);
      }),
    );
  });
});
