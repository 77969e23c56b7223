import { describe, expect, it } from "vitest";
import { fold } from "./fold";
import { isFaultWord } from "./negation";
import { wordForms, wordQuality } from "./word-match";

const quality = (a: string, b: string): number => wordQuality(wordForms(fold(a)), wordForms(fold(b)));

describe("wordQuality", () => {
  it.each([
    ["bearing", "BEARING"],
    ["leaking", "leaks"],
    ["slipped", "slipping"],
    ["remplacé", "remplacement"],
    ["serré", "serrage"],
    ["bearing", "brg"],
    ["pump", "pmp"],
    ["condenser", "cond"],
    ["replaced", "replcd"],
    ["changed", "chgd"],
    ["valve", "vlv"],
    ["motor", "mtr"],
    ["temperature", "temp"],
    ["roulement", "rlt"],
    ["commande", "cde"],
    ["service", "HS"],
    ["pression", "press"],
    ["receiving", "recieving"],
    ["thermocouple", "thermocuple"],
    ["المضخة", "مضخه"],
    ["بالمضخة", "المضخة"],
    ["فلاتر", "فلتر"],
    ["مكسور", "انكسر"],
    ["رولمان", "bearing"],
  ])("%s and %s are the same", (a, b) => {
    expect(quality(a, b)).toBeGreaterThanOrEqual(0.75);
    expect(quality(b, a)).toBeGreaterThanOrEqual(0.75);
  });

  it.each([
    ["heater", "header"],
    ["filter", "fitter"],
    ["motor", "rotor"],
    ["bearing", "belt"],
    ["palier", "panneau"],
    ["vanne", "panne"],
    ["سير", "سيل"],
    ["بار", "حار"],
    ["pump", "pulley"],
  ])("%s and %s are different", (a, b) => {
    expect(quality(a, b)).toBe(0);
  });
});

describe("isFaultWord", () => {
  it.each(["leaks", "fuite", "fissures", "تسريب", "التسريب", "vibration"])("%s names a fault", (word) => {
    expect(isFaultWord(fold(word))).toBe(true);
  });

  it.each(["cooling", "power", "eau", "المكيف"])("%s does not", (word) => {
    expect(isFaultWord(fold(word))).toBe(false);
  });
});
