import type { RuleSet } from "./rule";

/** Explosives, misfires and old ammunition. */
export const explosivesRules: RuleSet = {
  words: {
    explosive: {
      en: `
        explosive*, detonator*, blasting cap*, dynamite, anfo, emulsion explosive*, det cord, shot hole*, blast hole*, boosters, primers, charge in the hole,
        grenade*, shell casing, mortar round, firework*, pyrotechnic*, flare cartridge*`,
      fr: `
        explosif*, detonateur*, dynamite, cordeau detonant, cordeau detonnant, tir de mine, tirs de mine, trou de mine, trous de mine, charge explosive, obus,
        grenade*, artifice*, petard*, engin de guerre, munition*`,
      ar: "ديناميت, متفجرات, مواد متفجره, صاعق, صواعق, كبسوله التفجير, فتيل, قذيفه, قنبله, لغم, الغام, ذخيره, دانه, العاب ناريه, لامين, المينه",
      not: "explosive (atmosphere*|limit*|range|gas|dust), explosif* (atmosphere), zone explosive, فتيل الشمعه",
    },
    explosiveFault: {
      en: `
        found, unexploded, unfired, undetonated, did not (go|fire|detonate|explode), didnt (go|fire|detonate|explode), not (detonated|fired), missing, lost,
        stolen, damaged, leaking, sweating, dropped, left behind, hang fire, misfire*, in the (bin|muck|muckpile|feed|crusher|bucket|rubble|scrap)`,
      fr: `
        trouve, trouvee, trouves, retrouve, retrouvee, non explose*, pas explose*, n a pas (explose|saute|pete), pas parti*, rate, rates, non tire*, manquant*,
        perdu*, vole*, abime*, suinte, tombe, oublie*, reste, restes, dans le (broyeur|godet|tas|concasseur|deblai)`,
      ar: "لقينا*, لقوا, لقيت, موجود, ما انفجر*, ما فجر*, ما طلق*, ما طق*, ما ~ش, غير منفجر*, لم ينفجر*, لم تنفجر*, ضايع*, مفقود*, ناقص*, مسروق*, ~لا",
    },
    misfire: {
      en: "misfired (hole|shot|round|charge)*, misfire in the (face|stope|bench|heading), uxo, unexploded (bomb|shell|ordnance|charge|round)*, hang fire",
      fr: "rate de tir, rates de tir, tir rate, obus non explose, bombe non explosee, engin explosif, engin suspect",
      ar: "قنبله غير منفجره, لغم ارضي, جسم غريب مشبوه, جسم مشبوه, حفره ما انفجرت, حفر ما انفجرت",
    },
  },
  rules: [
    { id: "fire.explosives", category: "fire", floor: "emergency", patterns: ["explosive + explosiveFault", "misfire"], within: 6, ownNegation: true },
  ],
};
