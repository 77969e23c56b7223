import type { RuleSet } from "./rule";

/** Fuel gas, toxic gas, air that does not carry life, and what warns of them. */
export const gasRules: RuleSet = {
  words: {
    fuelGas: {
      en: `
        gas, lpg, propane, butane, methane, lng, cng, acetylene, hydrogen, syngas, biogas, o2 manifold, oxygen manifold, oxygen line, oxygen cylinder*,
        h2, gas header, oxy hose, oxy bottle*, oxy line, oxygen bottle*, hydrocarbon*, condensate vapor, silane, vcm, ethylene, propylene`,
      fr: `
        gaz, gpl, propane, butane, methane, gnl, gnv, acetylene, hydrogene, biogaz, oxygene, chalumeau, poste oxyacetylenique, biomethane, ethylene,
        propylene, hydrocarbure*`,
      ar: `
        غاز, قاز, كاز, بوتاجاز, بوتان, بروبان, ميثان, استيلين, اسيتيلين, هيدروجين, انبوبه, بوطه, بوطا, بوطة, lpg, مسال, سلندر اوكسجين, ايثيلين, بروبيلين,
        هيدروكربون*, ~بروبين, ~بيوتين, ~ميثين, اسطوانه`,
      not: `
        gas station, gas oil, gas boiler, gas turbine*, gas meter, gas meter shut, gas engine, gas fired, gas fitter, gas engineer, gas man, gas company,
        gas co, gas guys, gas fryer, gas oven, gas heater, gas furnace, gas compressor, gas monitor*, gas detector*, gas detection, gas test*,
        gas tested, gas free, gas freed, gas sensor*, gas head*, gas mask*, 4 gas meter, 4 gas, four gas, gas valve, gas pressure, gas cock, gas train,
        gas strut*, gas spring*, gas shock*, gas burner*, gas pedal, low gas, low on gas, out of gas, gas level, gas charge, gas outlets, med gas,
        medical gas, flue gas*, exhaust gas*, hot gas, gas cooler, noncondensable gas, gas co called, tear gas, shielding gas, mig gas, welding gas,
        gas bill, utility gas, off gas, gaz cooler, gaz fini, pression gaz, chaudiere gaz, compteur gaz, detecteur gaz, detecteur de gaz, detection gaz,
        test gaz, controle gaz, turbine a gaz, gaz frigo*, gaz refrigerant, plein de gaz, recharge gaz, recharge de gaz, recharger en gaz, charge gaz,
        charge de gaz, manque de gaz, manque gaz, bruleur gaz, vanne gaz, electrovanne gaz, verin a gaz, verins a gaz, analyse gaz, gaz chaud*,
        gaz d echappement, gaz preleve*, pedale de gaz, شحنا غاز, شحن غاز, عبينا غاز, تعبيه غاز, ضفنا غاز, ناقص غاز, نقص غاز, غاز ناقص, غاز الفريون,
        غاز فريون, غاز التكييف, غاز المكيف, ضغط الغاز, كاشف الغاز, كاشف غاز, كشف غاز, كشف الغاز, فحص الغاز, فحص غاز, حساس الغاز, حساس غاز, ضاغط الغاز,
        ضاغط غاز, كمبريسر الغاز, فلتر الغاز, فلتر غاز, كيلو غاز, غاز r*, غاز #, الغاز نازل, الغاز كان, الغاز موجود, فني الغاز, شركه الغاز, gas turbine,
        gas check, gas checked, gas readings (ok|normal|nil|clear|zero)*, blanketing gas, purge gas, sample gas, cal gas, calibration gas,
        gas chromatograph*, gas analyser*, gas analyzer*, gas lift, gas injection, gas plant, gas lamp, gas sniffer, gas bbq, gas price, gas skid,
        gas flow, gas meter*, gas scrubber, gas cap, gas pad, oxy acetylene set, gas torch, gas cutting, غاز القياس, غاز التبريد, شحنه غاز, شحنه الغاز,
        عبوه غاز, الغاز R*, فحص تسرب الغاز, فحص تسريب الغاز, حقل الغاز, محطه الغاز, معمل الغاز, وحده الغاز, توربين الغاز, توربينه الغاز, مولد الغاز,
        محرك الغاز, مكينه الغاز, عداد الغاز, تحليل الغاز, محلل الغاز, نقص الغاز, الغاز ناقص, عبو غاز, عبوا غاز, زودنا غاز, زود غاز, ضيف غاز,
        compteur de gaz, analyseur de gaz, analyseur gaz, bruleur a gaz, groupe gaz, chauffage gaz, aerotherme gaz, radiant gaz, chariot gaz, moteur gaz,
        mise au gaz, coupure gaz, arrivee gaz ok, debit gaz, gaz etalon, appoint gaz, gaz vecteur, gaz neutre, gaz refroidisseur`,
    },
    toxicGas: {
      en: `
        ammonia, nh3, h2s, hydrogen sulfide, hydrogen sulphide, chlorine, cl2, carbon monoxide, co, so2, sulfur dioxide, no2, hcl gas, hydrogen chloride,
        phosgene, ozone, chloramine, arsine, phosphine, ethylene oxide, formaldehyde, r717, sour gas, anhydrous, hcn, hydrogen cyanide, hf gas, dust gas,
        welding fume*, diesel fumes, exhaust fumes, diesel exhaust, peroxide vapor, solvent vapor*, solvent vapour*, styrene, voc, sulphur dioxide,
        mercaptan, nox, nitrogen dioxide`,
      fr: `
        ammoniac, nh3, h2s, sulfure d hydrogene, chlore, cl2, monoxyde, co, so2, dioxyde de soufre, no2, ozone, phosphine, oxyde d ethylene,
        formaldehyde, gaz toxique, gaz toxiques, gaz d echappement, fumees d echappement, dioxyde d azote, hcn, acide cyanhydrique, vapeurs de solvant,
        vapeurs toxiques, nox, anhydride sulfureux, styrene, cov, r717, ammoniaque`,
      ar: `
        امونيا, نشادر, h2s, كلور, اول اكسيد, اول اوكسيد, سي او, so2, ثاني اكسيد الكبريت, اوزون, nh3, cl2, ammonia, chlorine, غاز سام, غازات سامه,
        امونياك, كبريت هيدروجين, غاز الكبريت, كبريتيد, سلفيد, هيدروجين سلفايد, عوادم, دخان عادم, غاز العادم, غاز الفحم, مونوكسيد, ثاني اكسيد النيتروجين,
        سيانيد, ابخره سامه, ابخره مذيب*`,
      not: `
        co (ltd|called|to|op|worker)*, gas co, gasket co, rack co, ammonia compressor (pm|service), chlorine tablet*, low chlorine, chlorine dosing,
        chlorine level, chlorine pump, pompe doseuse chlore, doseuse chlore, taux de chlore, ضغط الكلور, نسبه الكلور, مضخه الكلور, كمبريسر الامونيا,
        كمبروسر الامونيا, co test ok, chlorine residual, free chlorine, chlorine ppm, residual chlorine, chlorine analyser, chlorine analyzer,
        chlorine reading, chlorine feed, chlorine tank level, chlorine demand, chlorine tablets, chlore libre, chlore residuel, chlore total,
        analyseur chlore, الكلور المتبقي, كلور متبقي, كلور حر, الكلور الحر, نسبة الكلور, جرعه الكلور, حبوب كلور, حقن الكلور, دوزنق الكلور, تحليل الكلور,
        الكلور طالع, قياس الكلور, قسنا الكلور, صبينا كلور, ماي وكلور, كلور سايل`,
    },
    coolingGas: {
      en: `
        r22, r32, r134, r134a, r404*, r407*, r410*, r448*, r449*, r452*, r507, freon, refrigerant, a c, ac, air con, aircon, chiller, freezer, cooler,
        hvac, rtu, condenser, superheat, subcool*, line set`,
      fr: `
        r22, r32, r134, r134a, r404*, r407*, r410*, r448*, r449*, r452*, r507, freon, clim, climatisation, climatiseur, frigo, frigorifique, congel*,
        chambre froide, split, groupe froid, detendeur, dudgeon*, flare`,
      ar: `
        r22, r32, r134, r134a, r404*, r407*, r410*, r448*, r449*, r452*, r507, freon, مكيف*, تكييف*, سبلت*, فريون, تشيلر, جيلر, شيلر, ثلاجه, تلاجه, براد,
        كاستر`,
    },
    gasPipe: {
      en: `
        gas hose*, gas line*, gas pipe*, gas regulator*, gas flex*, propane hose*, lpg hose*, gas fitting*, gas valve handle, gas riser*`,
      fr: "flexible gaz, tuyau gaz, conduite gaz, canalisation gaz, detendeur gaz, lyre gaz, raccord gaz, tuyau propane",
      ar: "ليه الغاز, لي الغاز, ماسوره الغاز, بايب الغاز, منظم الغاز, تيو الغاز, خرطوم غاز, هوز غاز, خرطوم البوطه, منظم البوطه",
    },
    flue: {
      en: "flue, flues, vent pipe, chimney, exhaust duct gen, draft hood",
      fr: "conduit de fumees, conduit fumee, tuyau de poele, ventouse chaudiere, evacuation des fumees, tubage, soufflet d echappement",
      ar: "مدخنه الغلايه, مدخنه البويلر, ماسوره العادم, بوري العادم, مدخنه السخان, ماسوره المدخنه",
      not: "flue gas*, flue temp*, chimney sweep, flue brushed, flue cleaned",
    },
    flueFault: {
      en: "disconnected, apart, off, loose, cracked, split, blocked, holed, rusted through, leaking, broken, separated",
      fr: `
        deboite, deboitee, demboite, debranche, perce, percee, bouche, bouchee, casse, cassee, fendu, fendue, fuit, desolidarise, arrache, arrachee`,
      ar: "مفكوك*, مفصول*, مكسور*, مخروم*, مسدود*, طايح*, مشقوق*, يسرب, مقطوع*",
    },
    gasValve: {
      en: "gas valve*, gas solenoid*, gas cock*, burner valve*, fuel valve*",
      fr: "vanne gaz, electrovanne gaz, electrovannes gaz, vanne bruleur, robinet gaz",
      ar: "محبس غاز, بلف غاز, صمام غاز, سولينويد الغاز, روبيني الغاز",
    },
    valveOpen: {
      en: `
        stays open, stuck open, wont close, doesnt close, not closing, passing, lets by, leaking by, leaking through, does not close, did not close`,
      fr: `
        reste ouverte, reste ouvert, ne ferme*, ferme (pas|plus|mal), fuit, fuyarde, passe, bloquee ouverte, n est pas etanche, passante`,
      ar: "^ضل مفتوح, ^ظل مفتوح, ^بقي مفتوح, عالق مفتوح, ما ^سكر, ما ^قفل, ما ^سد, ^هرب, ^سرب, ^مرر, ما ^غلق",
    },
    gasSmell: {
      en: `
        smell gas, smells gas, smell of gas, smells of gas, gas smell*, smells like gas, gas odor*, gas odour*, odor of gas, rotten egg*, smell lpg,
        smell propane, stinks of gas, smelling gas, gassy smell, smell of propane, propane smell, smell of ammonia, ammonia smell*, smell ammonia,
        chlorine smell*, smell of chlorine, smell chlorine, sulfur smell, sulphur smell, smell of rotten, smell of lpg, lpg smell, smell of h2s,
        smelled gas, smelling of gas, gas stink, whiff of gas`,
      fr: `
        odeur gaz, odeurs de gaz, sent le gaz, sentent le gaz, sent fort le gaz, pue le gaz, oeuf pourri, oeufs pourris, odeur suspecte de gaz,
        odeur ammoniac, odeur nh3, odeur chlore, odeur de propane, odeur h2s, odeur de soufre, sent l ammoniac, sent le chlore, ca sent l oeuf,
        odeur d oeuf*, odeur de mercaptan, ca sent le propane, sentait le gaz, odeur gpl, odeur de butane`,
      ar: `
        (ريحه|رايحه|روايح|ريحت|ريحة) (ال|)(غاز|قاز|كاز|بوتاجاز|بوتان|بروبان), نشم غاز, شمينا غاز, يشمون غاز, شمو غاز, ريحه بيض, ريحه نشادر, ريحه امونيا,
        ريحه كلور, ريحه كبريت, ريحه اسطوانه, ريحه بوطه, ريحة البوطا, كنشمو الغاز, يشم غاز, شم غاز, شامين غاز, نشتم غاز, خنز غاز`,
    },
    gasAlarm: {
      en: `
        gas alarm*, co alarm*, co detector alarm*, ammonia alarm*, nh3 alarm*, chlorine alarm*, h2s alarm*, lel alarm*, o2 alarm*, oxygen alarm*,
        gas monitor (going off|in alarm|alarmed|screaming)*, meter going off, (detector|monitor) _ in alarm, (detector|monitor) in alarm,
        gas detectors going, gas panel alarm, gas head in alarm, gas detection alarm, refrigerant alarm*, refrigerant leak alarm, leak alarm plant room,
        co2 alarm, methane alarm*, oxygen depletion alarm, personal alarm going, personal monitor (alarmed|alarming|went off), h2s monitor went off,
        4 gas went off`,
      fr: `
        alarme gaz, alarme nh3, alarme ammoniac, alarme co, alarme h2s, alarme chlore, alarme cl2, alarme o2, alarme oxygene, alarme lie,
        detecteur gaz en alarme, detecteur co en alarme, detecteur nh3 en alarme, detection gaz en alarme, detecteur gaz sonne, detecteur co sonne,
        alarme fuite gaz, alarme detection gaz, alarme methane, alarme fluide frigorigene, alarme co2, detecteur nh3 sonne, detecteur 4 gaz sonne,
        detecteur portable sonne, detecteur portable en alarme, balise en alarme, explosimetre sonne, explosimetre en alarme`,
      ar: `
        (انذار|الارم|ارم|جرس) (ال|)(غاز|امونيا|كلور|h2s|co|نشادر), انذار تسرب, كاشف الغاز (يصفر|صفر|عطي|يرن|ضرب|اشتغل),
        حساس الغاز (يصفر|صفر|عطي|يرن|ضرب|اشتغل), انذار تسريب, جهاز الغاز (يصفر|صفر|رن|ضرب|عطي)*, الكاشف (يصفر|صفر|رن|ضرب|عطي انذار|زمر)*,
        جهاز كشف الغاز (يصفر|صفر|رن|ضرب)*, الديتكتر (يصفر|صفر|رن|ضرب)*, انذار اول اكسيد, انذار ثاني اكسيد`,
    },
    alarm: {
      en: `
        alarm, alarms, alarming, alarmed, sounding, sounded, going off, went off, beeping, screaming, triggered, detector going, screams, screeching,
        siren, hi hi, high high`,
      fr: `
        alarme, alarmes, sonne, sonnait, declenche, declenchee, alerte, bip, bipe, sirene, seuil haut, seuil 2, seuil 1, depassement de seuil,
        depasse le seuil, bipait, bippe, hurle, gueule`,
      ar: "انذار*, ارم, يصفر, زمر, يزمر, رن, يرن, alarm, alarme, ضرب, صفارة, صفاره, يصيح, صاح, ~ديتكتور",
    },
    inertGas: {
      en: "nitrogen, n2, argon, helium, co2, carbon dioxide, refrigerant, freon",
      fr: "azote, n2, argon, helium, co2, dioxyde de carbone, refrigerant, fluide frigorigene",
      ar: "نيتروجين, نتروجين, ازوت, ارجون, ثاني اكسيد الكربون, ثاني اوكسيد الكربون, nitrogen, co2",
      not: "co2 extinguisher*, co2 ext, co2 unit*, extincteur co2, one co2, eteint co2, azote #, azote liquide livre, # co2",
    },
    badAir: {
      en: "o2 low, low o2, low oxygen, oxygen low, oxygen deficien*, o2 at #, bad air, lel at #, stuffy and dizzy",
      fr: "o2 bas, manque d oxygene, oxygene bas, atmosphere pauvre, anoxie",
      ar: "نقص (ال|)(اكسجين|اوكسجين), (ال|)(اكسجين|اوكسجين) (نازل|ناقص|منخفض|واطي)*",
    },
    gasDetector: {
      en: `
        gas detector*, gas monitor*, gas head*, gas sensor*, lel head*, lel sensor*, lel detector*, h2s detector*, h2s monitor*, h2s sensor*,
        co detector*, co monitor*, co sensor*, co alarm*, nh3 detector*, nh3 sensor*, ammonia detector*, ammonia sensor*, cl2 detector*,
        chlorine detector*, o2 sensor*, o2 monitor*, oxygen monitor*, oxygen sensor*, gas detection, leak detector*, gas panel, gas probe*,
        fixed detector*, personal monitor*, portable monitor*, four gas meter, methane monitor*, methane detector*, methanometer, flame detector*,
        flammable detector*, refrigerant detector*, o2 analyser, o2 analyzer, oxygen analyser, oxygen analyzer, co2 monitor*, h2s det, gas det, co det,
        lel det, nh3 det, o2 det, space gas meter, gas dets, h2s dets, co2 detector*, gas alarm system, scba alarm, h2s head*,
        oxygen deficiency monitor, personal gas*, bump test*, gas clip*, gas badge*, nh3 head*, ammonia head*, freon detector*`,
      fr: `
        detecteur* (de |)(gaz|co|h2s|nh3|ammoniac|chlore|cl2|o2|oxygene|lie|fuite|monoxyde),
        capteur* (de |)(gaz|co|h2s|nh3|ammoniac|chlore|cl2|o2|oxygene|lie), detection gaz, explosimetre*, sonde gaz, centrale gaz, balise gaz,
        oxymetre, detecteur* 4 gaz, detecteur portable, detecteurs portables, detecteur* methane, capteur* methane, detecteur* flamme, sonde o2,
        sondes o2, analyseur o2, capteur co2, detecteur co2, detecteur* co2, detecteur* grisou, detecteur* freon, detecteur* fluide,
        detecteur* frigorigene, grisoumetre*, sonde* ammoniac, sonde* nh3, sonde* chlore, cellule* co, cellule* h2s, detection co, detection nh3,
        detection ammoniac, detection chlore, detection hydrogene, detection h2`,
      ar: `
        (كاشف|كواشف|حساس|حساسات|جهاز كشف) (ال|)(غاز|امونيا|كلور|h2s|co|كربون|اول اكسيد|اكسجين|اوكسجين|تسرب), h2s detector*, gas detector*,
        detector h2s, جهاز الغاز, جهاز قياس الغاز, حساس الميثان, كاشف الميثان, كاشف لهب, جهاز 4 غازات, كاشف تسريب, ~ديتكتور غاز, ~ديتكتور h2s,
        كاشف co2, كاشف ثاني*, حساس co2, حساس ثاني*, كاشف الهيدروجين, حساس الهيدروجين, كاشف الفريون, حساس اول, جهاز شخصي غاز, كابتور الغاز,
        كابتور الامونياك, ~كابتور غاز, سوندة الغاز`,
    },
    emergencyVent: {
      en: `
        emergency ventilation, emergency exhaust, emergency extract*, emergency fan*, purge ventilation, smoke extract*, smoke vent*, smoke fan*`,
      fr: "extraction d urgence, ventilation d urgence, ventilation de secours, desenfumage",
      ar: "شفط الطواري, مروحه الطواري, تهويه الطواري, شفط الدخان, سحب الدخان",
    },
    ventilation: {
      en: `
        emergency (exhaust|extract*|vent*), exhaust fan*, vent fan, ventilation, lev, vent hose, scrubber, extract fan*, extraction, local exhaust,
        fume arm, exhaust hood, booth exhaust, purge fan, mine fan, tunnel fan, jet fan*, car park fan*`,
      fr: "extracteur*, aspiration, ventilation, extraction, desenfumage parking, vmc parking",
      ar: "شفاط*, تهويه, ساحب, مروحه شفط, مراوح الشفط, مروحه سحب, سحب الابخره, شفط الابخره, مراوح النفق",
    },
    chemStore: {
      en: `
        solvent*, chemical*, batt room, battery, batteries, paint, drum store, acid, chlorine, hydrogen, welding, confined, spray booth, ammonia, lab,
        laboratory`,
      fr: "solvant*, produits chimiques, local batterie, peinture, acide, chlore, hydrogene, soudure, ammoniac, labo, laboratoire, nh3",
      ar: "مذيب*, كيماوي*, بطاريات, دهان, حمض, كلور, هيدروجين, لحام, امونيا, مختبر, معمل",
    },
    flareOut: {
      en: "flare (out|is out|went out|not lit|pilot out|pilots out|lost), pilots out on flare, flare unlit",
      fr: "torche eteinte, torchere eteinte, torche sans flamme",
      ar: "الشعله طافيه, الفلير طافي, flare طافي, الفلير طفي",
    },
  },
  rules: [
    { id: "gas.leak", category: "gas", floor: "emergency", patterns: ["fuelGas + leak", "toxicGas + leak"], within: 4, unless: ["coolingGas"] },
    { id: "gas.pipe-damage", category: "gas", floor: "high", patterns: ["gasPipe ! broken"], within: 4, ownNegation: true },
    { id: "gas.flue", category: "gas", floor: "high", patterns: ["flue ! flueFault"], within: 4, ownNegation: true },
    { id: "gas.valve-open", category: "gas", floor: "high", patterns: ["gasValve ! valveOpen"], within: 4, ownNegation: true },
    { id: "gas.smell", category: "gas", floor: "emergency", patterns: ["gasSmell", "smell + toxicGas"], within: 2 },
    { id: "gas.alarm", category: "gas", floor: "emergency", patterns: ["gasAlarm", "toxicGas + alarm"], within: 4 },
    { id: "gas.asphyxiant", category: "gas", floor: "high", patterns: ["inertGas + leak", "badAir"], within: 4, unless: ["coolingGas"], weak: true },
    {
      id: "gas.detector-fault", category: "gas", floor: "high",
      patterns: ["gasDetector ! fails", "gasDetector ! bypassed", "gasDetector ! missing"],
      within: 8, ownNegation: true,
    },
    {
      id: "gas.ventilation-fault", category: "gas", floor: "high",
      patterns: ["emergencyVent ! fails", "emergencyVent ! broken"],
      within: 5, ownNegation: true,
    },
    {
      id: "gas.unventilated-store", category: "gas", floor: "high",
      patterns: ["ventilation + stopped + chemStore", "ventilation + lack + chemStore"],
      within: 6, ownNegation: true,
    },
    { id: "gas.extraction-fault", category: "gas", floor: "high", patterns: ["ventilation ! defect"], within: 4, weak: true, ownNegation: true },
    { id: "gas.flare-out", category: "gas", floor: "high", patterns: ["flareOut"], ownNegation: true },
  ],
};
