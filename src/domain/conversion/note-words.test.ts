import * as fc from "fast-check";
import { expect, test } from "vitest";
import { notes } from "@/domain/work-order/arbitraries";
import { noteWords } from "./note-words";

/** Every value that lies within one word. */
function within(text: string): string[] {
  return noteWords(text).flatMap((word) =>
    word.starts.flatMap((start) => word.ends.filter((end) => end > start).map((end) => word.text.slice(start, end))),
  );
}

test.each([
  ["pump,", ["pump"]],
  ["(theatre", ["theatre"]],
  ["lobby).", ["lobby", "lobby)"]],
  ["pump's", ["pump", "pump's"]],
  ["l'huile", ["l'huile", "huile"]],
  ["#4", ["#4"]],
  ["<5", ["<5"]],
  ["-20,", ["-20"]],
  [".060", [".060"]],
  ["80%.", ["80%"]],
  ['2"', ["2", '2"']],
  ["a.m.", ["a.m", "a.m."]],
  ["P-204B:leaking", ["P-204B", "P-204B:leaking", "leaking"]],
  ["7:30", ["7:30"]],
  ["3,5", ["3,5"]],
  ["وكرين", ["وكرين", "كرين", "رين"]],
  ["بالورشة،", ["بالورشة", "الورشة"]],
  ["باب", ["باب"]],
  ["الـVFD", ["الـVFD", "VFD"]],
  ["\u200fP-204\u200e", ["P-204"]],
  ["🛠️", []],
  ["pump\u{f801d}", ["pump"]],
  ["--", []],
])("%s", (text, values) => {
  expect(within(text)).toEqual(values);
});

test("a word knows where it stands", () => {
  expect(noteWords(" a  pump").map(({ text, at }) => [text, at])).toEqual([["a", 1], ["pump", 4]]);
});

test("offsets lie within the word, in order", () => {
  fc.assert(
    fc.property(notes, (note) => {
      for (const { text, starts, ends } of noteWords(note)) {
        expect(text).not.toMatch(/\s/u);
        for (const offsets of [starts, ends]) {
          expect(offsets).toEqual([...new Set(offsets)].toSorted((a, b) => a - b));
          for (const offset of offsets) expect(offset >= 0 && offset <= text.length).toBe(true);
        }
      }
    }),
  );
});
