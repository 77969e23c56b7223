import { describe, expect, it } from "vitest";
import { tokenise } from "./tokens";

const texts = (note: string): string[] => tokenise(note).map((token) => token.text);

describe("tokenise", () => {
  it.each([
    ["P-204B down", ["p", "204", "b", "down"]],
    ["12mm x 3,5", ["12", "mm", "x", "3.5"]],
    ["l'huile d'eau", ["l", "huile", "d", "eau"]],
    ["won't start", ["wont", "start"]],
    ["recal'd probe", ["recal", "probe"]],
    ["a/c and L/H door", ["ac", "and", "lh", "door"]],
    ["بـDP ال detector", ["ب", "dp", "ال", "detector"]],
    ["½ turn, 3 m³", ["0.5", "turn", "3", "m", "3"]],
    ["٣٫٥ بار", ["3.5", "بار"]],
  ])("%s", (note, expected) => {
    expect(texts(note)).toEqual(expected);
  });

  it("takes one elision after another, however many", () => {
    expect(texts("jusqu'à l'd'huile")).toEqual(["jusqu", "a", "l", "d", "huile"]);
    expect(texts(`${"l'".repeat(5000)}huile`)).toHaveLength(5001);
  });

  it("gives exact offsets of the source", () => {
    const note = "⚠️ Vérin nº٣ — joint « HS »\u200f مضخّة";
    for (const token of tokenise(note)) expect(note.slice(token.start, token.end)).not.toBe("");
    expect(tokenise(note).map((token) => note.slice(token.start, token.end))).toEqual(["Vérin", "nº", "٣", "joint", "HS", "مضخّة"]);
  });

  it("counts clauses", () => {
    const [a, b, c, d] = tokenise("leak 3.5 bar, fixed");
    expect(a?.clause).toBe(b?.clause);
    expect(b?.clause).toBe(c?.clause);
    expect(d?.clause).toBe((c?.clause ?? 0) + 1);
  });
});
