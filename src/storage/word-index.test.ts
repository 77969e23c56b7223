import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { foldText, searchTextOf } from "./fold";
import { createWordIndex } from "./word-index";

const words = fc.array(fc.constantFrom("pump", "P-204B", "fuite", "Fuites", "مضخّة", "é", "a", "204"), { maxLength: 6 }).map((list) => list.join(" "));

describe("the index of words", () => {
  it("finds the texts in which every word of the query occurs, and no other", () => {
    fc.assert(
      fc.property(fc.array(words), words, (texts, query) => {
        const index = createWordIndex();
        const searchTexts = texts.map((text) => searchTextOf([text]));
        const entries = searchTexts.map((text) => index.add(text));
        const matches = index.find(query);
        const expected = searchTexts.map((text) => foldText(query).split(" ").every((word) => text.includes(word)));
        expect(entries.map((entry) => matches(entry))).toEqual(expected);
      }),
    );
  });
});

describe("the search", () => {
  const index = createWordIndex();
  const entry = index.add(searchTextOf(["P-204B", "Fuite à la pompe", "مضخّة المياه رقم ٧"]));
  it.each(["p-204b", "P204B", "fuite pompe", "POMPE fuité", "مضخة", "مضخه 7", "", "  "])("finds %s", (query) => {
    expect(index.find(query)(entry)).toBe(true);
  });
  it.each(["p-205", "fuite vanne"])("does not find %s", (query) => {
    expect(index.find(query)(entry)).toBe(false);
  });
});
