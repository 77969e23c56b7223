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
    expect(parseNumber(text, "fr")).toBe(value);
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
    expect(parseHours(text, "fr")).toBe(value);
  });

  it("a comma groups thousands in English only, and only before three figures", () => {
    expect(parseNumber("1,500", "en")).toBe(1500);
    expect(parseNumber("12,345.5", "en")).toBe(12345.5);
    expect(parseNumber("1,5", "en")).toBe(1.5);
    expect(parseNumber("1,500", "fr")).toBe(1.5);
  });

  it("keeps a range or a fraction as text", () => {
    expect(parseReading("2-3", "fr")).toBe("2-3");
    expect(parseReading(" 1/4 ", "fr")).toBe("1/4");
    expect(parseReading("4,2", "fr")).toBe(4.2);
  });
});
