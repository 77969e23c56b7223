import { describe, expect, it } from "vitest";
import { foldText } from "./fold";

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
