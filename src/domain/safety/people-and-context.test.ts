import { describe, expect, it } from "vitest";
import { findHazards } from "./find-hazards";

const rules = (note: string) => findHazards(note).map((found) => found.rule);
const isEmergency = (note: string) => findHazards(note).some((found) => found.floor === "emergency");

describe("people in danger now", () => {
  it.each([
    ["two painters' mates stuck up on the gondola, a worker hanging off the rail", "trapped.somebody"],
    ["cordiste suspendu à la façade, ne peut plus descendre", "trapped.somebody"],
    ["طفل محبوس جوا غرفة الغسيل والباب مقفول", "trapped.somebody"],
    ["man down by the mixer, not breathing", "injury.life-threatening"],
    ["collègue inconscient au pied de la presse", "injury.life-threatening"],
    ["العامل فاقد الوعي جنب الخلاط", "injury.life-threatening"],
    ["unexploded charge found in the skip", "fire.explosives"],
    ["détonateur trouvé dans le concasseur", "fire.explosives"],
    ["لقينا صاعق في الكسارة", "fire.explosives"],
    ["brine leak on the header, can't isolate it", "injury.cannot-stop"],
    ["fuite sur la bride vapeur, impossible de fermer", "injury.cannot-stop"],
    ["water gushing onto the switchboard", "electrical.live-water"],
  ])("%s", (note, rule) => {
    expect(rules(note)).toContain(rule);
    expect(isEmergency(note)).toBe(true);
  });

  it("a call for help alone is none", () => {
    expect(findHazards("come quick people, the cake is here")).toEqual([]);
  });
});

describe("an emergency that is over", () => {
  it.each([
    "small fire in the lint duct, put out with a bucket, dryer unplugged",
    "départ de flammes sur le four, éteint de suite, four débranché",
    "شب حريق صغير بالمحرك، طفيناه وفصلنا القاطع",
  ])("is still a hazard: %s", (note) => {
    expect(findHazards(note)).not.toEqual([]);
    expect(isEmergency(note)).toBe(false);
  });

  it.each([
    "fire in the lint duct, dryer unplugged, fire brigade called",
    "fire in the lint duct, not under control",
    "flammes sur le four, coupé au disjoncteur, tout le monde est sorti",
  ])("is none where people had to leave or it goes on: %s", (note) => expect(isEmergency(note)).toBe(true));
});

describe("kept away", () => {
  it.each([
    "pier 2 walkway closed off, plank rotten", "crane barred from lifts with a lock on the isolator", "marshal posted by the gap until the welder comes",
    "toboggan fermé au public", "vigile posté devant la trappe, clés dans ma poche", "chute d'eau sur le chemin, passage dévié",
    "حاطين حارس عند الحفرة", "ما تخلو حتى واحد يقرب منها", "خديت الساروت ديال الماكينة",
  ])("%s", (note) => expect(rules(note)).toContain("lockout.keep-out"));

  it("is over where the lock was for the work, and the work was done and tried", () => {
    expect(findHazards("locked out, replaced the frayed hoist rope, tested ok")).toEqual([]);
    expect(findHazards("replaced the shackle, sling still frayed, locked out until the new one comes")).not.toEqual([]);
  });
});

describe("what keeps people safe", () => {
  it.each([
    ["defibrillator at the gate shows a red light", "injury.medical-supply"],
    ["défibrillateur du hall muet", "injury.medical-supply"],
    ["halon bottles at zero pressure in the vault", "fire.protection-fault"],
    ["hublot de secours éteint au deuxième", "fire.protection-fault"],
    ["كشافات الطوارئ بالدرج طافية", "fire.protection-fault"],
    ["welding curtain torn in bay 6", "guard.missing"],
    ["غطاء مانهول مكسور قدام الباب", "fall.floor"],
    ["retaining wall cracked behind the sheds", "fall.structure"],
  ])("%s", (note, rule) => expect(rules(note)).toContain(rule));
});

describe("readings", () => {
  it.each([
    ["nh3 detector in the north compressor hall: 85 ppm", "gas.reading"],
    ["O2 4 % inside the receiver, nobody goes in", "gas.oxygen-reading"],
    ["grisou 1,8 pour cent en taille", "gas.reading"],
    ["lavabo du vestiaire à 66 degrés", "pressure.hot-water-reading"],
  ])("%s", (note, rule) => expect(rules(note)).toContain(rule));

  it.each(["basin 3 O2 2.1 mg/L, sludge ok", "chaudière réglée, O2 4,8 % en fumées"])("oxygen in water or flue gas is none: %s", (note) => {
    expect(findHazards(note)).toEqual([]);
  });
});

describe("words that mean something else", () => {
  it.each([
    ["a polite request", "if someone could look at the printer, thanks"],
    ["a polite request", "quelqu'un pourrait passer pour l'imprimante ?"],
    ["a power cut", "coupure de courant hier soir, horloge remise à l'heure"],
    ["private matters", "off to the dentist, my kid hurt his knee, swap shift with me?"],
    ["private matters", "ma fille s'est blessée au genou, je prends un RTT"],
    ["a drain", "lavabo évacue plus, siphon plein de cheveux"],
    ["a welding job", "patte ressoudée à l'arc sur le support d'affiche"],
    ["fire protection itself", "طلمبة مياه الحريق اشتغلت تمام"],
    ["very hot", "المكيف نار اليوم"],
    ["an engine that gave up", "engine died on the ride back, filter blocked"],
  ])("%s: %s", (_, note) => expect(findHazards(note)).toEqual([]));
});
