import type { RuleSet } from "./rule";

/** People who are stuck, caught or shut in. */
export const trappedRules: RuleSet = {
  words: {
    stuckWord: {
      en: "stuck, trapped, stopped, wont come down, jammed, stalled, stranded, hung up, entrapment, entrapped, locked in, shut in, shut inside",
      fr: `
        bloque, bloquee, bloques, coince, coincee, coinces, coincees, arrete, arretee, en panne, enferme, enfermee, prisonnier*, pendu, suspendu,
        immobilise`,
      ar: "عالق*, محبوس*, محجوز*, معلق*, علق, علقت, علقان*, واقف*, وقف, محصور*, انحبس*, تسكر عليه, محشور*, حاصل, منحبس*",
    },
    inside: {
      en: `
        inside, in it, people in, person in, on board, passengers, guests on, trapped, entrapment, men up there, guys up there, two people, three people,
        kids in, with people, # people, # guests, # persons, someone in, somebody in, a person`,
      fr: `
        dedans, a l interieur, a bord, deux personnes, trois personnes, # personnes, une personne, une dame, un enfant, mamie, papi, passagers,
        quelqu un`,
      ar: `
        داخل, جوه, جوا, جوات, فيه ناس, فيه ست, فيه شخص, فيه اشخاص, محبوسين, محبوسه, فيه #, فيها ناس, بيها ناس, بيه ناس, وفيه, وسطو, في ناس, عالق فيه,
        عالقين`,
    },
    insideRelease: {
      en: `
        inside release*, inside handle*, internal handle*, release handle*, inside door handle, internal release, inside push, inside knob,
        trapped man alarm, cold room alarm, freezer alarm button`,
      fr: `
        poignee interieure, poignee de secours, decondamnation, ouverture interieure, ouvre porte interieur, alarme personne enfermee, bouton interieur`,
      ar: `
        مقبض داخلي, مسكه داخليه, اليد الداخليه, زر الفتح الداخلي, جرس غرفه التبريد, يد الباب من جوا, المسكه من الداخل, المقبض من الداخل`,
    },
    trappedPerson: {
      en: `
        man trapped, person trapped, people trapped, worker trapped, someone trapped, somebody trapped, operator trapped, trapped in, trapped inside,
        trapped under, leg pinned, arm pinned, pinned under, pinned against, pinned by, hand caught, arm caught, leg caught, finger caught,
        caught in (the|) (die|nip|roller*|belt|press|machine|conveyor|auger|gears|rollers)*, hand in the die, buried, engulfed, men missing, man missing,
        person missing, locked inside, stuck inside, locked in the (freezer|cooler|cold room|room|vault|tank|toilet|cabin), shut in the`,
      fr: `
        personne coincee, personnes coincees, personne bloquee, personnes bloquees, gens coinces, main (coincee|prise|happee), bras (coince|pris|happe),
        doigt (coince|pris), jambe (coincee|prise), pied (coince|pris), happe par, happee par, enseveli*, pendu au harnais,
        (enferme|enfermee|bloque|bloquee|coince|coincee|bloques|coinces|coincees|bloquees) dans (l ascenseur|la cabine|l asc|la chambre froide|le congelateur|la nacelle|la cuve|le monte charge|le silo),
        (client|cliente|clients|eleve|technicien|gars|agent|patient|patiente|locataire|residente|resident) (coince|coincee|coinces|bloque|bloquee|bloques),
        personne manquante, manque une personne, enferme dedans, enfermee dedans, bloque dedans, bloquee dedans`,
      ar: `
        (ناس|شخص|اشخاص|عامل|عمال|واحد|ست|حرمه|حريم|رجال|طفل|اطفال|نزيل|نزلاء|زباين|مريض) (محبوس|عالق|محجوز|محصور|محشور|معلق|منحبس|علقان)*,
        (ايد|يد|ايده|يده|اصبع|اصبعه|صبعه|رجله|رجل|ذراعه) (ال|)(علقت|انحشرت|محشوره|انحبست|دخلت|انسحبت|علق|انحشر|انقطع|عامل علقت), انحشر*, علقت ايده,
        سحبت ايده, سحبته, مدفون*, تحت الانقاض, تحت الردم, مفقود تحت, انحبس*, ما قدر يطلع, ما قدرت تطلع, انقفل عليه, تقفل عليه, انسكر عليه, تسكر عليه,
        واحد تحتها, واحد تحته, تحت التراب, تحت التربه,
        (دخل|دخلت|علق|علقت|انسحب|انسحبت|مسك|مسكت) (في|ب|بين) (ال|)(رول|رولات|سير|ماكينه|مكينه|فرامه|خلاط|بكره|جنزير|تروس), علق بين, انسحب كمه, كمه علق,
        ثوبه علق, شعرها علق, (عالق|محبوس|محجوز)* (داخل|جوه|جوا|بالداخل),
        (عالق|محبوس|محجوز)* (بال|في ال|باال)(مصعد|لفت|اسانسير|سانسير|اسنسير|غرفه|فريزر|حمام|خزان|تانك|كبينه|صومعه)*`,
    },
    wasCaught: {
      en: `
        foot caught, shoe got caught, shoe caught, sleeve caught, glove caught, glove got pulled, got pulled in, pulled in nip, pulled into the,
        entrapment, someone got stuck, got stuck in, got stuck inside, stuck in there, was stuck in, got locked in, couldnt get out, could not get out,
        cant get out, hand got caught, finger got caught, hair caught`,
      fr: `
        rester enferme, restee enfermee, reste enferme, se retrouver enferme, pas pu sortir, pouvait pas sortir, mamie coincee, fait happer,
        happer la manche, manche happee, manche prise, gant happe, gant pris, s est coince, s est coincee`,
      ar: `
        انسحب كمه, كمه علق, ثوبه علق, شعرها علق, سحبت كمه, سحب كمه, سحبت قفازه, سحبت الجوانتي, كم العامل دخل, ما قدر يطلع, ما قدرت تطلع, انحبس فيه,
        انحبس فيها`,
    },
  },
  rules: [
    { id: "trapped.in-car", category: "trapped", floor: "emergency", patterns: ["stuckCar + stuckWord + inside"], within: 9 },
    { id: "trapped.inside-release", category: "trapped", floor: "high", patterns: ["insideRelease ! defect"], within: 5, ownNegation: true },
    { id: "trapped.person", category: "trapped", floor: "emergency", patterns: ["trappedPerson"] },
    { id: "trapped.was-caught", category: "trapped", floor: "high", patterns: ["wasCaught"] },
  ],
};
