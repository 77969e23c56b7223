import type { RuleSet } from "./rule";

/** Entry into cramped spaces, and ground that gives way. */
export const confinedSpaceRules: RuleSet = {
  words: {
    space: {
      en: `
        confined space*, tank entry, vessel entry, manhole entry, permit entry, entry permit, hole watch, silo entry, wet well, manway entry,
        entry to (digester|tank|vessel|silo|pit|manhole|clarifier|sewer)*, clarifier _ entry, inside tank, in the tank, inside vessel, digester,
        pit entry, crawl space, crawlspace, sewer, sump entry, hopper entry, boiler drum, grain bin, in the silo, in the bin, in the vessel,
        in the manhole, inside the silo, shaft sinking`,
      fr: `
        espace confine, espaces confines, espace clos, entree cuve, entree en cuve, entree en espace, entree silo, permis de penetrer, penetration,
        trou d homme, personne descend, regard tete de poste, descente en cuve, descente dans, dans la cuve, dans le silo, dans la fosse, dans le regard,
        dans la citerne, dans le reservoir, dans le collecteur, intervention en cuve, intervention en silo, entree fosse, entree citerne,
        travail en cuve, descendu dans, descend dans, galerie, egout`,
      ar: `
        (ال|)(مكان|اماكن|مساحه|حيز|فراغ) (ال|)(محصوره|محصور|مغلقه|مغلق|ضيقه|ضيق), دخول (ال|)(خزان|تانك|منهول|غرفه التفتيش|بير|صومعه|فيسل),
        confined space*, تصريح دخول, داخل (ال|)(خزان|تانك|منهول|صومعه|حفره), vessel entry, داخل البير, داخل السيلو, بالخزان, بالمنهول, نزل المنهول,
        نزلوا المنهول, نزل الخزان, نزل البير, نزل الحفره, نزل البياره, كونفايند سبيس, ~كونفايند, espace confine, دخلوا الخزان, دخل الخزان, داخل المجاري`,
    },
    spaceDanger: {
      en: `
        stopped, cancelled, canceled, no permit, without permit, no attendant, no watch, no rescue, collapsed, not answering, dizzy, o2 low,
        without gas test, no gas test, no blower, blower failed, passed out, alarm, o2 at, evacuated, pulled out, pulled him out, pulled them out,
        came out, abandoned, aborted, without blower, without watch, without attendant, on his own, no harness, no tripod, no retrieval, no comms,
        unresponsive, fumes, o2 dropped, o2 reading, o2 down, lel up, light headed, lightheaded, headache, nausea`,
      fr: `
        sans permis, sans surveillant, sans mesure, annulee, annule, arretee, sans ventilation, malaise, sans detecteur, seul, alarme, repond plus,
        repond pas, interdite, personne en surveillance, sans surveillance, sans harnais, sans trepied, sans controle atmosphere, interrompu,
        interrompue, remontes, remonte en urgence, sortis en urgence, maux de tete, mal de tete, nausee, nausees, vertiges, vertige, etourdi,
        inconscient, evacue, o2 a, taux d oxygene`,
      ar: `
        بدون تصريح, بدون مراقب, بدون قياس, بدون تهويه, دوخه, دايخ, داخ, طاح, اغمي, ما يرد, مايرد, وقفنا, الغينا, لوحده, انذار, بدون حزام, بدون جهاز,
        بدون كشف, بدون فحص غاز, بدون كمامه, لحاله, بروحه, وحده بدون, دوار, صداع, غثيان, ضيق نفس, اختنق, طلعناه, سحبناه, طلعناهم, سحبناهم, الاكسجين نازل,
        الاوكسجين نازل, الاكسجين نزل, ما يستجيب, فقد الوعي`,
    },
    trench: {
      en: `
        no trench box, trench collapse*, trench wall*, trench caving, cave in, caving in, no shoring, unshored, excavation collapse*, no shield,
        ft deep in wet sand, roof fall*, ground fall, rock fall*, rockfall*, highwall, bench failure, wall collapse*, slope failure, embankment slip,
        excavation wall*, excavation caving, not shored, no trench shield, no sloping, bank collapse*, bank slip, spoil pile at edge, roof collapse*,
        rib fall, rock burst, bad ground, loose ground, scaling needed, face collapse, stope collapse, cracks above the bench, tension crack*, landslip,
        landslide, mudslide, wall caving`,
      fr: `
        sans blindage, tranchee non blindee, blindage absent, eboulement*, eboule, effondrement*, talus a glisse, talus qui glisse,
        glissement de terrain, chute de blocs, chute de bloc, toit tombe, ecaillage, fouille non blindee, parois qui s effondrent, tranchee effondree,
        tranchee qui s effondre, parois effondrees, paroi effondree, paroi qui bouge, paroi instable, terrain instable, talus instable, talus effondre,
        talus fissure, chute de pierres, chute de pierre, chute de toit, bancs instables, front instable, blocs instables, purger le front,
        sans etaiement, non etaye, pas etaye, pas blinde, non blinde, etaiement absent, coulee de boue`,
      ar: `
        انهيار, بدون تدعيم, بدون سند, بدون شورينج, حفريه بدون, جدار الحفره, حفر عميق بدون, انهارت الحفره, تساقط صخور, صخور طايحه, طيحه صخر, التراب انهار,
        انهار التراب, طاح التراب, التراب طاح, التراب يطيح, حفريه انهارت, الحفريه, حفريه مفتوحه, جوانب الحفر, جنب الحفره متشقق, بدون دعم, بدون دعامات,
        صخور متساقطه, صخور تطيح, سقوط صخور, سقوط احجار, انزلاق تربه, انزلاق ارضي, سقف المنجم, طيحه السقف, طيحه تراب, تربه رخوه, جدار مايل`,
    },
  },
  rules: [
    { id: "confined_space.unsafe-entry", category: "confined_space", floor: "high", patterns: ["space + spaceDanger"], within: 12 },
    { id: "confined_space.ground-collapse", category: "confined_space", floor: "high", patterns: ["trench"], ownNegation: true },
  ],
};
