import { describe, expect, it } from "vitest";
import { foldText, searchFor, searchTextOf } from "./fold";

describe("foldText", () => {
  it.each([
    ["Remplacé l’ÉLECTROVANNE", "remplace l’electrovanne"],
    ["cœur", "coeur"],
    ["مِضخّة", "مضخه"],
    ["إصلاح آلة", "اصلاح اله"],
    ["مستوى", "مستوي"],
    ["مـــضخة", "مضخه"],
    ["٣٫٥ بار ۱۲", "3٫5 بار 12"],
    ["  a\n\tb ", "a b"],
  ])("folds %s", (text, folded) => {
    expect(foldText(text)).toBe(folded);
  });
});

describe("the search", () => {
  const text = searchTextOf(["P-204B", "Fuite à la pompe", "مضخّة المياه رقم ٧"]);
  it.each(["p-204b", "P204B", "fuite pompe", "POMPE fuité", "مضخة", "مضخه 7", "", "  "])("finds %s", (query) => {
    expect(searchFor(query)(text)).toBe(true);
  });
  it.each(["p-205", "fuite vanne"])("does not find %s", (query) => {
    expect(searchFor(query)(text)).toBe(false);
  });
});
