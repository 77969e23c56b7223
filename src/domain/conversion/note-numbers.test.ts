import * as fc from "fast-check";
import { expect, test } from "vitest";
import { notes } from "@/domain/work-order/arbitraries";
import { numberLiterals } from "./note-numbers";
import { retractedSpans } from "./taken-back";

const read = (text: string): ReturnType<typeof numberLiterals> => numberLiterals(text, retractedSpans(text));


test.each([
  ["vent 21C, flow 3.5 bar", ["21", "3.5"]],
  ["ضغط ٤٥ وحرارة ١٨٫٥", ["45", "18.5"]],
  ["2,8 mm", ["2.8"]],
  ["1,250 rpm", ["1250", "1.25"]],
  ["thirty eight millibar", ["38"]],
  ["held 12.0 bar", ["12", "12.0"]],
  ["added 8oz", ["8"]],
])("%s", (text, numbers) => {
  expect(read(text).said).toEqual(expect.arrayContaining(numbers));
});

test("a tag, a time of day and what was taken back are no numbers to write", () => {
  expect(read("P-204B at 7:30 shows 195 psi").said).toEqual(["195"]);
  expect(read("discharge 190, no wait that's 195 psi").said).not.toContain("190");
});

test("counts may be small without being said as a number, and never negative", () => {
  expect(read("changed the belts").counted).toEqual(expect.arrayContaining(["1", "2", "3", "4"]));
  expect(read("كيلو ونص غاز").counted).toContain("1.5");
  expect(read("minus 20").counted.some((number) => number.startsWith("-"))).toBe(false);
});

test("every number is a number of JSON, and a table of figures is cut", () => {
  fc.assert(
    fc.property(notes, (note) => {
      const { said, counted } = read(note);
      for (const number of [...said, ...counted]) expect(number).toMatch(/^-?(?:0|[1-9]\d*)(?:\.\d+)?$/u);
    }),
  );
  expect(read(Array.from({ length: 3000 }, (_, index) => `${index}.5`).join(" ; ")).said.length).toBeLessThan(410);
});
