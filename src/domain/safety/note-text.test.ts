import { describe, expect, it } from "vitest";
import { readNote } from "./note-text";

const words = (note: string) => readNote(note).tokens.map((token) => token.forms[0]);
const pieces = (note: string) => readNote(note).tokens.map((token) => note.slice(token.start, token.end));

describe("readNote", () => {
  it("writes words plainly and keeps their place", () => {
    expect(words("Dégât d’eau, l'huile FUITÉE")).toEqual(["degat", "d", "eau", "l", "huile", "fuitee"]);
    expect(pieces("Dégât d’eau")).toEqual(["Dégât", "d", "eau"]);
    expect(words("won't close, doesn't stop")).toEqual(["wont", "close", "doesnt", "stop"]);
  });

  it("parts numbers from units and keeps tags and formulas", () => {
    expect(words("35ppm 480V H2S NH3 P-204B")).toEqual(["35", "ppm", "480", "v", "h2s", "nh3", "p", "204", "b"]);
  });

  it.each([["12,5 %", 12.5], ["3,200 cfu", 3200], ["٨٥ درجة", 85], ["0.250", 0.25], ["1.234.567", 1234567]])("reads %s as a number", (note, value) => {
    expect(readNote(note).tokens[0]?.value).toBe(value);
  });

  it("writes Arabic letters in one form and skips vowel signs, strokes and direction marks", () => {
    expect(words("إنذار أمان طوارئ")).toEqual(["انذار", "امان", "طواري"]);
    expect(words("تسـرّيب إضاءة")).toEqual(["تسريب", "اضاه"]);
    expect(pieces("\u202bتسـرّيب\u202c")).toEqual(["تسـرّيب"]);
    expect(words("الpump لـ9")).toEqual(["ال", "pump", "ل", "9"]);
  });

  it("knows sentences and clauses, and that an abbreviation ends none", () => {
    const { tokens, sentences } = readNote("Chariot elev. no. 4, frein HS. Arrêté! Puis 2.5 bar");
    expect(tokens.map((token) => token.sentence)).toEqual([0, 0, 0, 0, 0, 0, 1, 2, 2, 2]);
    expect(sentences).toHaveLength(3);
    expect(tokens[4]?.clause).toBe(1);
  });

  it("is empty for what holds no word", () => {
    expect(readNote(" … 🔥 \u200f—")).toEqual({ tokens: [], sentences: [] });
  });
});
