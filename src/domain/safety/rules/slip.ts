import type { RuleSet } from "./rule";

/** Slips, trips and sharp edges. */
export const slipRules: RuleSet = {
  words: {
    slipAct: {
      en: "slip, slips, slipped, slipping, tripped, trip, went down, fell, falling, stumbled, skid, skidded, lost footing",
      fr: "glisse, glissent, tombe, chute, chutes, glisser, tombee, trebuche, chuter, tomber",
      ar: "زلق, طاح, وقع, يطيح, يوقع, طاحت, تزحلق, اتزحلق, انزلق, انزلقت, يزلق, يتزحلق, سقط, عثر, تعثر, وقعت, زحط",
      not: `
        tripped (on|the|breaker*|out|off|at|due|again|twice|high|low|main|unit), belt slip*, clutch slip*,
        slipped (belt|disc|gear|clutch|rotor|bearing|coupling), trip unit, trip valve, trip setting, tripped by, falling pressure,
        went down on (hp|lp|oil|low|high), pressure fell, level fell, temp fell, fell to #, fell from #, fell out of, fell over, وقع العطل, وقع خلل,
        وقع انقطاع, سقط الخط, سقط الاتصال, طاح الضغط, طاح السيرفر, طاح النظام, الشفط طاح, chute de tension, chute de pression, pression chute,
        chute libre, chute de debit, tombe a, tombee a, tombe en panne, tombee en panne`,
    },
    passers: {
      en: `
        guys, people, pedestrian*, someone, somebody, kid, kids, resident*, guest*, customer*, visitor*, staff, operator, lady, girl*, member, nurse,
        porter, patient*, student*, worker, workers, driver, he, she, walkway, stairs, aisle, folks, public, members, elderly, shoppers, shopper,
        old man, teacher, pupils, pupil, tenant, tenants, riders, rider, passengers, passenger, picker, pickers, cleaner, cleaners, chef, waiter,
        technician, mechanic, contractor, night shift, lads, forklifts, boys, housekeeper, housekeeping, folk, bloke, blokes, crew, operators, drivers,
        mum, mums, granny, deliveries, postie, skaters, swimmers, runners, mate`,
      fr: `
        quelqu un, client*, enfant*, eleve*, collegue*, operateur*, agent*, resident*, gars, passager*, pieton*, visiteur*, patient*, gens, nadia,
        ouvrier*, salarie*, passage, allee, personne, personnes, femme, dame, monsieur, mamie, papy, papi, usagers, usager, locataires, locataire,
        cuisinier, cuisiniere, serveuse, serveur, infirmiere, infirmier, soignante, soignant, gamin, gamins, cariste, caristes, chauffeur, livreur,
        apprenti, stagiaire, parents, public, manutentionnaire, mecanos, equipe, skieurs, baigneurs, touristes, maman, mamans, facteur, on a,
        deux gars`,
      ar: `
        ناس, عمال, عامل, طلاب, بنات, حدا, احد, حد, شخص, زبون, زباين, الضيوف, ضيف, مشاه, اطفال, عيال, يهال, مرضي, موظف*, المصلين, نزلاء, ساكن, سكان,
        مستاجر, زوار, زاير, ولد, طفل, طفله, طالب, معلمه, مدرس, ممرض, مريض, عجوز, حرمه, ست, رجال, شاب, شغاله, سواق, سايق, زميلنا, زميلي, بنت, شايب, حاج,
        حاجه, ختيار, خدامه, خدامين, شغيله, زميله, مشتري, عجايز, دريه, صغار, سيد, واحد منا`,
    },
    spillThing: {
      en: `
        water, oil, grease, coolant, soap, hydraulic, hyd, diesel, ice, snow, mud, slurry, syrup, product, condensate, powder, polish, foam, food, paint`,
      fr: "eau, huile, graisse, savon, hydraulique, gasoil, glace, givre, neige, boue, sirop, produit, mousse, peinture, liquide",
      ar: "زيت, ماي, مي, ميه, مويه, موية, شحم, صابون, ديزل, مازوت, ثلج, طين, رغوه, سائل, مسحوق",
    },
    onGround: {
      en: `
        on (the|) (floor|floors|aisle|walkway|stairs|steps|ramp|tiles|hallway|corridor|path|mat|dock|deck|ground by),
        all over the (floor|aisle|walkway|stairs|place), across the (floor|aisle|walkway), in the (aisle|walkway|hallway|corridor|doorway),
        onto the (floor|walkway|stairs|aisle)`,
      fr: `
        au sol, par terre, sur le sol, sol du, dans l allee, dans le couloir, dans le passage, sur les marches, dans l escalier, sur le carrelage,
        sur la rampe, sur le quai, sol plein de, plein le sol, sur la route, devant la, sur la piste`,
      ar: `
        علي الارض, عالارض, بالارض, في الارض, ع الارض, فالارض, علي الارضيه, بالممر, في الممر, علي الدرج, عالدرج, بالدرج, علي السلم, قدام المدخل,
        قدام الباب, بالطرقه, في الطرقه, علي البلاط, علي الرمبه, عالرمبه, بالرمبه, علي الرصيف, علي المنحدر, علي الطريق, بالشارع`,
    },
    slipFall: {
      en: "slip, slips, slipped, slipping, fell, falls, fall, skid*, went down, slide",
      fr: "glisse, glissent, glisser, chute, chutes, tombe, tombent, tomber, patine, patinent",
      ar: "زلق, ^زلق*, زلقو, زلقوا, طاح, طاحو, وقع, وقعو, تزحلق, ^تزحلق*, زحلقه, ^طيح, ^وقع, ^زحف, ^زحلط",
    },
    glassThing: {
      en: `
        glass roof, glass door*, door glass, glass canopy, window pane*, pane, glass panel*, glass partition, shop window, front window, glazing,
        glass wall, shower glass, glass shelf, table glass, mirror wall`,
      fr: `
        verriere, vitre, vitres, vitrage, baie vitree, porte vitree, porte en verre, vitrine, paroi vitree, miroir mural, cloison vitree`,
      ar: `
        زجاج (ال|)(سقف|باب|واجهه|شباك|نافذه|مدخل|شرفه|بلكون|حمام|دوش|درج|سلم|محل), باب زجاج, شباك زجاج, لوح زجاج, واجهه زجاج,
        قزاز (ال|)(باب|شباك|سقف|واجهه), الجام, جام (ال|)(باب|شباك)`,
      not: "vitre (tram|voiture|camion|cabine|porte 2|phare|four)*, vitre cabine, vitre de four, vitre etoilee",
    },
    glassFault: {
      en: "cracked, crack, shattered, broken, smashed, loose, falling, sharp, splintered, hanging",
      fr: `
        fissure, fissuree, fendu, fendue, fele, felee, casse, cassee, brise, brisee, eclate, eclatee, descelle, descellee, tranchant, tranchante`,
      ar: "مشروخ*, مشقوق*, مكسور*, متكسر*, مهشم*, مفكوك*, حاد*, مخلوع*, مشعور*, مطقوق*",
    },
  },
  rules: [
    { id: "fall.slip-trip", category: "fall", floor: "high", patterns: ["slipWord", "slipAct + passers"], within: 3 },
    { id: "fall.spill-slip", category: "fall", floor: "high", patterns: ["spillThing + onGround + slipFall"], within: 7 },
    { id: "fall.spill", category: "fall", floor: "high", patterns: ["spillThing + onGround"], within: 1 },
    { id: "fall.broken-glass", category: "fall", floor: "high", patterns: ["glassThing ! glassFault"], within: 4, ownNegation: true },
  ],
};
