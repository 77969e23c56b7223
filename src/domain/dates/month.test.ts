import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { isDay, monthAfter, weeksOfMonth } from "./month";

describe("the weeks of a month", () => {
  it("begin where the region's week begins", () => {
    expect(weeksOfMonth("2026-11", 1)[0]).toEqual(["2026-10-26", "2026-10-27", "2026-10-28", "2026-10-29", "2026-10-30", "2026-10-31", "2026-11-01"]);
    expect(weeksOfMonth("2026-11", 6)[0]?.[0]).toBe("2026-10-31");
    expect(weeksOfMonth("2027-02", 1)).toHaveLength(4);
  });

  it("hold every day of it once, each week whole", () => {
    fc.assert(
      fc.property(fc.integer({ min: 1990, max: 2090 }), fc.integer({ min: 1, max: 12 }), fc.integer({ min: 0, max: 6 }), (year, number, first) => {
        const month = `${year}-${String(number).padStart(2, "0")}`;
        const weeks = weeksOfMonth(month, first);
        const days = weeks.flat();
        expect(weeks.every((week) => week.length === 7)).toBe(true);
        expect(new Set(days).size).toBe(days.length);
        expect(days.filter((day) => day.startsWith(month))).toHaveLength(new Date(year, number, 0).getDate());
        expect(new Date(`${days[0]}T12:00`).getDay()).toBe(first);
      }),
    );
  });

  it("come one after another over the year's end", () => {
    expect(monthAfter("2026-12", 1)).toBe("2027-01");
    expect(monthAfter("2026-01", -1)).toBe("2025-12");
  });
});

describe("a day", () => {
  it.each([["2026-02-28", true], ["2028-02-29", true], ["2026-02-30", false], ["2026-13-01", false], ["26-1-1", false], ["", false]])("%s: %s", (text, expected) => {
    expect(isDay(text)).toBe(expected);
  });
});
