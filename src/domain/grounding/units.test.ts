import { describe, expect, it } from "vitest";
import { unitAfter, unitName, unitsAgree } from "./units";

describe("units", () => {
  it.each([
    ["Bar", "بار"],
    ["°C", "degC"],
    ["hrs", "ساعات"],
    ["h", "heures"],
    ["litres", "لتر"],
    ["mm/s", "مم/ث"],
    ["A", "amps"],
    ["%", "percent"],
    ["m³/h", "m3/h"],
  ])("%s and %s are one unit", (a, b) => {
    expect(unitName(a)).toBeDefined();
    expect(unitName(a)).toBe(unitName(b));
  });

  it("leaves open which degrees are meant", () => {
    expect(unitsAgree(unitName("°C") ?? "", unitName("درجة") ?? "")).toBe(true);
    expect(unitsAgree(unitName("°C") ?? "", unitName("F") ?? "")).toBe(false);
    expect(unitsAgree("bar", "psi")).toBe(false);
  });

  it("reads the unit that follows a number", () => {
    expect(unitAfter("41 m3/h now", 2)).toBe("m3/h");
    expect(unitAfter("84°C", 2)).toBe("c");
    expect(unitAfter("4.1 in Sept", 3)).toBeUndefined();
    expect(unitAfter("3 seals", 1)).toBeUndefined();
  });
});
