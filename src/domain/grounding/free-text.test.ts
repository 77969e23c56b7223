import { describe, expect, it } from "vitest";
import { findFreeText, type FreeText } from "./free-text";
import { indexNote } from "./note-index";

const support = (value: string, note: string, kind: FreeText = "fault"): string => findFreeText(value, indexNote(note), kind).support;

describe("a fault told in other words", () => {
  it.each([
    ["seal leaking", "P-7 mech seal leaks", "matched"],
    ["bearing noisy", "brg noisy on DE", "matched"],
    ["fuite d'huile au vérin", "fuite huile verin", "matched"],
    ["roulement grippé", "rlt grippe", "matched"],
    ["السير مقطوع", "سير الكسارة انقطع", "matched"],
    ["motor overheating", "pump seal weeping", "none"],
    ["seal leaking, motor burnt", "seal leaking", "none"],
    ["reads 91 C", "reads 19 C", "none"],
  ])("%s from %s: %s", (value, note, expected) => {
    expect(support(value, note)).toBe(expected);
  });
});

describe("what the note denies", () => {
  it.each([
    ["leak", "went round the skid, no leak found"],
    ["no leak found", "went round the skid, no leak found"],
    ["seal leaking", "new seal in, no leaks"],
    ["noisy bearing", "no noise, brg fine"],
    ["crack in weld", "weld crack not found"],
    ["fuite", "ronde faite, sans fuite"],
    ["fuite de la pompe", "pas de fuite sur la pompe"],
    ["vibration", "aucun bruit, aucune vibration"],
    ["تسريب", "فحصنا المضخة ولا يوجد تسريب"],
    ["تهريب من المضخة", "فحصنا المضخة ما فيها تهريب"],
    ["صوت في الموتور", "مفيش صوت في الموتور"],
  ])("%s is not in: %s", (value, note) => {
    expect(support(value, note)).toBe("none");
  });

  it.each([
    ["no cooling", "RTU 2 no cooling since noon"],
    ["no cooling", "RTU 2 not cooling"],
    ["won't start", "genset wont start"],
    ["ne démarre pas", "le compresseur ne démarre pas"],
    ["ne démarre pas", "compresseur demarre pas"],
    ["frein ne tient plus", "frein tient plus"],
    ["pas d'eau chaude", "pas d'eau chaude au 2e"],
    ["ما يبرد", "المكيف ما يبرد"],
    ["لا تعمل", "الماكينة لا تعمل"],
    ["ما كيبردش", "الكليم ما كيبردش"],
    ["seal leaking", "seal leaking, changed it, no leak now"],
    ["تسريب من المضخة", "تسريب من المضخة بدلنا السيل وما في تسريب الحين"],
  ])("%s is in: %s", (value, note) => {
    expect(support(value, note)).not.toBe("none");
  });

  it.each([
    ["does not start", "starts first time"],
    ["ne démarre pas", "démarre bien"],
    ["ما يشتغل", "المحرك يشتغل زين"],
  ])("%s is the reverse of: %s", (value, note) => {
    expect(support(value, note)).toBe("none");
  });
});

describe("actions", () => {
  it.each([
    ["replaced bearing on pump 7", "replcd brg pmp 7", "done"],
    ["replaced belt", "swapped the belt", "done"],
    ["checked for leaks, none", "topped up, no leaks", "done"],
    ["remplacé le roulement", "rempl rlt HS", "done"],
    ["contrôlé, pas de fuite", "joint neuf, pas de fuite", "done"],
    ["بدلنا الفلتر", "غيرنا الفلتر", "done"],
    ["فحص التسريب: لا يوجد", "لا يوجد تسريب", "done"],
    ["fit new seal", "needs new seal", "planned"],
    ["remplacer le clapet", "clapet à remplacer", "planned"],
    ["passage du soudeur", "soudeur lundi", "planned"],
  ] as const)("%s is in: %s", (value, note, kind) => {
    expect(support(value, note, kind)).not.toBe("none");
  });

  it.each([
    ["replaced bearing", "bearing noisy", "done"],
    ["changed filter", "filter not changed, none in stock", "done"],
    ["replaced seal", "seal needs replacing", "done"],
    ["clapet remplacé", "clapet à remplacer", "done"],
    ["pompe démontée", "pompe bruyante", "done"],
    ["بدلنا الفلتر", "لازم تبديل الفلتر", "done"],
    ["غيرنا الفلتر", "ما غيرنا الفلتر لأن ما عندنا", "done"],
    ["order bearing", "bearing noisy", "planned"],
  ] as const)("%s is not in: %s", (value, note, kind) => {
    expect(support(value, note, kind)).toBe("none");
  });
});
