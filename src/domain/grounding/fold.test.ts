import { describe, expect, it } from "vitest";
import { asciiDigits, fold, foldInPlace, isArabic } from "./fold";

describe("fold", () => {
  it.each([
    ["Réducteur", "reducteur"],
    ["CŒUR", "coeur"],
    ["أُعيد", "اعيد"],
    ["إلى", "الي"],
    ["مضخة", "مضخه"],
    ["مضـــخة", "مضخه"],
    ["گراج", "قراج"],
    ["۱۲٣", "123"],
    ["ﻻ", "لا"],
    ["m³", "m3"],
  ])("%s becomes %s", (text, folded) => {
    expect(fold(text)).toBe(folded);
  });

  it("knows Arabic by its letters", () => {
    expect(isArabic(fold("مضخة"))).toBe(true);
    expect(isArabic("pump")).toBe(false);
    expect(isArabic("")).toBe(false);
  });
});

describe("foldInPlace", () => {
  it("keeps every offset", () => {
    for (const text of ["İstanbul P-204B", "٥٫٥ بار", "Ça", "\ud800 lone", "ﬁlter"]) expect(foldInPlace(text)).toHaveLength(text.length);
  });

  it("unifies case and digit forms and nothing else", () => {
    expect(foldInPlace("Vérin ٣")).toBe("vérin 3");
    expect(asciiDigits("٠١٢ ۳۴ ５")).toBe("012 34 5");
  });
});
