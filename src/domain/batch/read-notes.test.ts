import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { decodeText, formatOf, guessNoteColumn, MAX_NOTES, readJsonLines, readNoteTable, readTableNotes, splitNotes } from "./read-notes";

const texts = (read: { notes: { text: string }[] }) => read.notes.map(({ text }) => text);

describe("a shift's notes in one text", () => {
  it.each([
    ["blank lines between", "Pump leaks\nreplaced seal\n\nFan noisy\n\n\nBelt ok", ["Pump leaks\nreplaced seal", "Fan noisy", "Belt ok"]],
    ["a numbered list", "1. Pump leaks\n   replaced seal\n2) Fan noisy\n(3) Belt ok", ["Pump leaks\n   replaced seal", "Fan noisy", "Belt ok"]],
    ["bullets", "- Pump leaks\n- Fan noisy", ["Pump leaks", "Fan noisy"]],
    ["times of day, which stay", "07:40 Pump leaks\nstill dripping\n9h15 Fan noisy", ["07:40 Pump leaks\nstill dripping", "9h15 Fan noisy"]],
    ["Arabic numbers", "١. تسريب\n٢. اهتزاز", ["تسريب", "اهتزاز"]],
    ["one a line", "Pump leaks\nFan noisy", ["Pump leaks", "Fan noisy"]],
    ["a single note", "Pump leaks", ["Pump leaks"]],
    ["nothing", " \n\n", []],
  ])("%s", (_, text, expected) => {
    expect(texts(splitNotes(text))).toEqual(expected);
  });

  it("loses no word, whatever the text", () => {
    const words = fc.array(fc.constantFrom("pump", "leak", "7", "تسريب", "\n", "\n\n", " ", ":"), { maxLength: 40 });
    fc.assert(
      fc.property(words, (parts) => {
        const text = parts.join("");
        const { notes, problems } = splitNotes(text);
        const letters = (value: string) => value.replaceAll(/[^\p{L}]/gu, "");
        // What is said twice is one note.
        if (problems.length === 0) expect(letters(notes.map((note) => note.text).join(""))).toBe(letters(text));
      }),
    );
  });
});

describe("files of notes", () => {
  it("are told apart by name, else by what stands in them", () => {
    expect([formatOf("a.JSONL", ""), formatOf("a.csv", ""), formatOf("a.txt", '{"note":"x"}'), formatOf("a.txt", "x")]).toEqual(["jsonl", "csv", "jsonl", "text"]);
  });

  it("may be JSON lines under several keys; what is none is named by its line", () => {
    expect(readJsonLines('{"note":"Pump leaks"}\n\n{"text":"Fan noisy","id":1}\n"Belt ok"\n{oops\n{"id":3}\n{"note":" "}\n{"note":"Pump leaks"}')).toEqual({
      notes: [{ line: 1, text: "Pump leaks" }, { line: 3, text: "Fan noisy" }, { line: 4, text: "Belt ok" }],
      problems: [{ line: 5, problem: "not-json" }, { line: 6, problem: "no-text" }, { line: 7, problem: "empty" }, { line: 8, problem: "duplicate" }],
    });
  });

  it("may be tables: the column is guessed by its heading or its length", () => {
    const named = readNoteTable("id;Remarque;date\n1;Pompe fuit;2026\n");
    expect(guessNoteColumn(named)).toBe(1);
    const long = readNoteTable("a,b,c\n1,Pump leaks at the seal,x\n");
    expect(guessNoteColumn(long)).toBe(1);
    expect(readTableNotes(long, 1)).toEqual({ notes: [{ line: 2, text: "Pump leaks at the seal" }], problems: [] });
  });

  it("end at ten thousand, and say so", () => {
    const { notes, problems } = splitNotes(Array.from({ length: MAX_NOTES + 2 }, (_, index) => `note ${index}`).join("\n"));
    expect(notes).toHaveLength(MAX_NOTES);
    expect(problems.map(({ problem }) => problem)).toEqual(["too-many", "too-many"]);
  });

  it("are read in the encodings that plants have", () => {
    expect(decodeText(new TextEncoder().encode("été تسريب"))).toBe("été تسريب");
    expect(decodeText(new Uint8Array([0xff, 0xfe, 0x41, 0x00]))).toBe("A");
    expect(decodeText(new Uint8Array([0xe9, 0x74, 0xe9]))).toBe("été");
    expect(decodeText(new Uint8Array([0xca, 0xd3, 0xd1, 0xed, 0xc8]))).toBe("تسريب");
  });
});
