import { describe, expect, it } from "vitest";
import { findNumbers, numeralValues } from "./numbers";

const values = (note: string): number[] =>
  findNumbers(note)
    .filter((number) => !number.tag && (number.form === "digits" || number.form === "words"))
    .flatMap((number) => number.values);

describe("numeralValues", () => {
  it.each([
    ["12", [12]],
    ["3,5", [3.5]],
    ["3.5", [3.5]],
    ["1,250", [1250, 1.25]],
    ["1.250", [1.25, 1250]],
    ["0.125", [0.125]],
    ["1,250.5", [1250.5]],
    ["1.250,5", [1250.5]],
    ["1,250,000", [1_250_000]],
    ["12.4.07", []],
  ])("%s", (numeral, expected) => {
    expect(numeralValues(numeral)).toEqual(expected);
  });
});

describe("findNumbers", () => {
  it.each([
    ["٣٫٥ بار", 3.5],
    ["۱۲ bar", 12],
    ["1 250 h", 1250],
    ["1\u202f250 h", 1250],
    [".75 h", 0.75],
    ["3/4 turn", 0.75],
    ["1 1/2 turns", 1.5],
    ["1-1/2 nut", 1.5],
    ["1½ turns", 1.5],
    ["dew point -38", -38],
    ["it reads minus four", -4],
    ["moins 12 degrés", -12],
    ["two seals", 2],
    ["thirty eight kPa", 38],
    ["a hundred and forty millibar", 140],
    ["one eighty six degrees", 186],
    ["fifty four point one volts", 54.1],
    ["point two metres", 0.2],
    ["deux joints", 2],
    ["soixante-quinze bars", 75],
    ["quatre-vingt-douze degrés", 92],
    ["deux bars et demi", 2.5],
    ["un litre et demi", 1.5],
    ["two and a half turns", 2.5],
    ["خمسة وعشرين بار", 25],
    ["ثلاثة سيور", 3],
    ["نص لتر", 0.5],
    ["كيلو ونص", 1.5],
    ["اثنين ونص بار", 2.5],
    ["between 110-165 bar", 165],
  ])("%s holds %d", (note, value) => {
    expect(values(note)).toContain(value);
  });

  it.each(["P-204B", "6309-2RS", "88-2207-B", "M12 bolt", "DN50", "8PK1420", "14:20"])("%s is no measured number", (note) => {
    expect(values(note)).toEqual([]);
  });

  it("takes a glued unit for no tag", () => {
    expect(values("24V 12mm 3x 45min 10kW 2nd")).toEqual([24, 12, 3, 45, 10, 2]);
  });

  it("knows the Arabic dual and the words for one", () => {
    expect(findNumbers("غيرنا فلترين").map((number) => [number.form, number.values])).toEqual([["dual", [2]]]);
    expect(findNumbers("une vanne").map((number) => [number.form, number.values])).toEqual([["article", [1]]]);
  });

  it("gives exact offsets", () => {
    const note = "حرارة ٨٥٫٥ درجة";
    const [number] = findNumbers(note);
    expect(note.slice(number?.start, number?.end)).toBe("٨٥٫٥");
  });
});
