import { describe, expect, it } from "vitest";
import { languagesOf } from "@/domain/note/language";

describe("languagesOf", () => {
  it.each([
    ["P-204B leaking at the seal, replaced it, 2 hrs", ["en"]],
    ["Fuite d'huile sur le réducteur, joint remplacé, prévoir vidange", ["fr"]],
    ["FUITE POMPE P12, JOINT HS", ["fr"]],
    ["تم استبدال محمل المضخة رقم ٣", ["ar"]],
    ["المضخة P-204B فيها تسريب من mechanical seal", ["ar", "en"]],
    ["تم تغيير الفلتر. pump is still noisy, needs bearing", ["en", "ar"]],
    ["replaced the filter, roulement à commander, moteur chaud", ["fr", "en"]],
    ["P-204B 5/440", []],
    ["", []],
  ])("of %s", (text, languages) => {
    expect(languagesOf(text)).toEqual(languages);
  });
});
