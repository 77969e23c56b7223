import { describe, expect, it } from "vitest";
import { parseHours, parseNumber, parseReading } from "./parse";

describe("what a person types", () => {
  it.each([
    ["2", 2],
    ["2,5", 2.5],
    ["٢٫٥", 2.5],
    ["1 200", 1200],
    ["-4", -4],
    ["two", null],
    ["", null],
    ["2-3", null],
  ])("%s as a number", (text, value) => {
    expect(parseNumber(text)).toBe(value);
  });

  it.each([
    ["1.5", 1.5],
    ["1,5 h", 1.5],
    ["1h30", 1.5],
    ["1:30", 1.5],
    ["45 min", 0.75],
    ["٤٥ د", 0.75],
    ["2 heures", 2],
    ["1h75", null],
    ["-1", null],
    ["soon", null],
  ])("%s as hours", (text, value) => {
    expect(parseHours(text)).toBe(value);
  });

  it("keeps a range or a fraction as text", () => {
    expect(parseReading("2-3")).toBe("2-3");
    expect(parseReading(" 1/4 ")).toBe("1/4");
    expect(parseReading("4,2")).toBe(4.2);
  });
});
