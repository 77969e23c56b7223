import type { RuleSet } from "./rule";

/** Germs, sewage, floods, animals, radiation, noise. */
export const healthRules: RuleSet = {
  words: {
    germs: {
      en: `
        legionella, sewage, sewer backup, biohazard, needle stick, needlestick, sharps, blood, mold, mould, bee nest, hornet*, snake, e coli,
        contaminated water, legionnaires, pseudomonas, salmonella, foul water, foul drain, toilet overflow, black water, grey water, faeces, feces,
        human waste, vomit, bodily fluids, needles, syringe*, used needle*, rats, rat, mice, bat, droppings, bees, wasps, wasp, snakes, spider nest,
        fire ants, scorpion*, dog loose, aggressive dog`,
      fr: `
        legionelle*, legionella, eaux usees, remontee d egout*, aiguille usagee, seringue*, sang, moisissure*, frelons, guepes, serpent, amiante,
        legionellose, pseudomonas, salmonelle, eaux vannes, eau d egout, egouts, refoulement, matieres fecales, dejections, fientes, rats, rat, crottes,
        aiguilles, dasri, frelon, essaim, abeilles, guepe, vipere, chien errant, chien agressif, champignons mur, eau contaminee, eau non potable`,
      ar: `
        ليجيونيل*, لجونيلا, ليجونيلا, ابر مستعمله, عفن, دبابير, ثعبان, حيه, عقرب, بكتيريا, بكتريا, صرف صحي, مياه الصرف, ميه الصرف, مجاري, بالوعه طافحه,
        البلاعه طافحه, بلاعات طافحه, زوارب, فضلات, براز, سرنجه, حقن مستعمله, محاقن, سيرنق, سيرنجات, ساكشن دم, فيران, جرذ, جرذان, زرزور, نحل, دبور,
        زنابير, زنبور, افعي, افعى, ثعابين, عقارب, عناكب, كلاب ضاله, ماء ملوث, ماي ملوث, مي ملوثه, ميه ملوثه`,
      not: `
        sewage (pump|ejector|treatment|lift|plant)*, sewage lift, blood (bank|fridge|pressure|analyser|analyzer)*, mold (1|2|3|4|5|cavity|change|clamp)*,
        mould (change|clamp|cavity|#)*, banque de sang, frigo a sang, تنظيف المجاري, محطه المجاري, station eaux usees, pompe eaux usees, rat run,
        rat bait, mold (change|base|cavity|temp|clamp|#|half|open|close|set|cooling)*, mould (#|change|tool|cavity|half|set|temp|cooling)*,
        sewage (lift|pump|treatment|works|plant|pumping|sludge|wet)*, blood (pressure|bank|fridge|gas|sugar)*,
        refoulement (pompe|p|de la pompe|du compresseur|pression|#)*, au refoulement, clapet refoulement, clapet de refoulement, bride refoulement,
        pression refoulement, pression de refoulement, conduite de refoulement, vanne de refoulement, temperature refoulement, refoulement #,
        egouts nettoyes, مضخه المجاري`,
    },
    germsOut: {
      en: `
        cfu, coming up, backing up, overflow*, rising, on the floor, positive, ufc, everywhere, stung, sting, bitten, bit, all over, deep, high count,
        above limit, over limit, backup, backed up, flooding, spilling, sharp, exposed, uncapped, attacked, swarm, swarming, allergic, infestation,
        infested, contaminated, contamination, came back #, found in, found a, found under, found on`,
      fr: `
        ufc, deborde*, remonte*, positif, positive, au sol, pique, piquee, piqures, partout, refoule*, au dessus, superieur, seuil, contamine,
        contaminee, inonde, inondee, infeste, infestation, attaque, attaques, essaim, allergie, allergique, traine, trainent, par terre, labo donne`,
      ar: `
        ufc, cfu, طافح*, طفح*, فايض*, ايجابي*, علي الارض, لدغ*, لسع*, مرتفع, فوق الحد, اعلي من الحد, ملوث, تلوث, راجع, رجعت, غرقت, غارقه, مغرقه, منتشر,
        هاجم, هجم, هجمت, قرص, قرصه, قرصت, عض, عضه, مرمي, بالارض, مستعمل`,
    },
    sewageUp: {
      en: `
        sewage coming up, sewage backing up, sewage overflow*, sewage on the floor, sewage backup, sewer backup, sewer backed up,
        drain backing up with sewage, raw sewage`,
      fr: `
        remontee d egout*, remontees d egout*, refoulement d egout*, eaux usees qui (debordent|remontent), egout deborde, egout bouche deborde,
        debordement d egout*, egout remonte, egouts remontent`,
      ar: `
        مجاري طافحه, طفح مجاري, مجاري راجعه, المجاري طفحت, الصرف طافح, الصرف راجع, المجاري فايضه, بالوعه طافحه, بلاعه طافحه, مي المجاري طالعه`,
    },
    pests: {
      en: `
        hornet*, wasp nest, wasps nest, bees nest, bee nest, beehive, swarm of, snake, rattlesnake, scorpion*, black widow, aggressive dog, stray dog*,
        bear in, pit bull, dog loose, loose dog`,
      fr: "nid de guepe*, frelon*, essaim, serpent, vipere, scorpion*, chien agressif, chien errant, chiens errants",
      ar: "حيه, افعي, ثعبان, ثعابين, عقرب, عقارب, دبابير, خليه نحل, كلاب ضاله, كلب مسعور",
      not: "drain snake, pipe snake, snake camera",
    },
    flood: {
      en: `
        flooding, water pouring, pouring through, pouring from the ceiling, water coming thru, still pouring, ankle deep, knee deep, waist deep,
        water rising, in and rising, main burst, main let go, main broke, fire line burst, sprinkler head broke, sprinkler burst,
        coming up the floor drain, water up to, coming up kitchen floor, water everywhere, water coming through, water coming in fast, gushing,
        burst pipe, pipe burst, burst main, burst water main, ruptured main, sprinkler broke, sprinkler head knocked off, sprinkler going off,
        waist high, up to my knees, up to your knees, up to the knees, inches of water, ft of water, foot of water, feet of water, # in of water,
        water over the floor, overtopping, breach, breached, river over, taking on water, water ingress engine room, bilge rising, bilges filling,
        flooded, levee breach*, levee leak*`,
      fr: `
        inondee, eau qui monte, eau jusqu, tombe en cascade, degat des eaux important, conduite rompue, canalisation rompue, rupture de canalisation,
        inondations, canalisation eclatee, canalisation cassee, conduite eclatee, conduite cassee, tuyau eclate, eau jaillit, ca pisse partout,
        eau partout, ca coule a flots, eau ruisselle, ca monte toujours, ca continue de monter, ca deborde, en train de deborder, deborde partout,
        m d eau, prend l eau, voie d eau, envahi par l eau, eau dans le sous sol, sous sol noye, sprinkler arrache, tete de sprinkler cassee, inonde,
        inondation, cm d eau, eau monte`,
      ar: `
        غرقان*, تغرق, يغرق, مغرق*, غرقت, غرق, فيضان, الماي وصل*, ماي طايح من سقف, الماي يصب, تصب من السقف, انفجر الخط, انفجر خط, خط _ انفجر,
        خط _ ملم انفجر, ماسوره* مكسوره والمي*, انفجار ماسوره, انفجرت الماسوره, الميه بتعلي, الماي يزيد, غرقنا, متغرق, طوفان, الماي بكل مكان,
        الماي في كل مكان, المي بكل مكان, المي بكل محل, الميه في كل حته, الميه ماليه, الماي مالي, لما فكل بلاصه, الما عامر, المي عم تفوت, الميه داخله,
        ماي نازل من السقف, ميه نازله من السقف, مي نازله من السقف, الماي ينزل من السقف, الميه بتنزل من السقف, المي عم تنزل من السقف, نازل مطر من السقف,
        ماسوره انفجرت, ماسوره مفجوره, انفجر البايب, بايب انفجر, الخط الرئيسي انفجر, الخط انفجر, انكسرت الماسوره, انكسر الخط, تيو طرطق, طرطق التيو,
        الماي يرتفع, منسوب الماي يرتفع, المي عم تعلي, الما كيطلع, المي وصلت, وصل الماي, سم ماي, للركبه, الماي للركب, لحد الركبه`,
      not: `
        flooding suction, flooded evaporator, flooded suction, liquid flooding, flooded (bearing|carb|engine|start|evaporator|compressor|suction)*,
        flooded engine, flooding back, inondation de joints, ca deborde du bac de condensats, مغرق زيت, مغرقه زيت, غرقان زيت, غرقان شغل, غرقانين شغل,
        غرقان بنزين, الشمعات غرقانه`,
    },
    radiation: {
      en: `
        radiation alarm, radiation leak, survey meter high, source exposed, source stuck, x ray leak*, radioactive, dose rate high, laser leak,
        beam could get, source missing, lost source, shutter wont close, shutter stuck, radiation level high, survey reading high, high dose,
        dosimeter alarm, laser exposed, laser beam exposed, uv lamp exposed, uv exposed`,
      fr: `
        alarme radiation*, source bloquee, debit de dose eleve, source gamma, obturateur bloque, obturateur ouvert, source ouverte, source perdue,
        radioprotection alarme, dosimetre alarme, dosimetre en alarme, laser accessible, faisceau accessible, uv accessible`,
      ar: `
        اشعاع*, مصدر مشع, ماده مشعه, مواد مشعه, مصدر الاشعه, تسرب الاشعه, الشتر عالق مفتوح, مصدر نووي, جهاز الاشعه مفتوح, دوزيمتر, ليزر مكشوف, شعاع ليزر`,
      not: "اشعاع شمسي, الاشعاع الشمسي",
    },
    noise: {
      en: "dba, db at, hearing protection, decibel*, noise level, noise survey",
      fr: "dba, db a, protections auditives, protection auditive, niveau sonore, bruit a #",
      ar: "ديسيبل, حمايه السمع, سدادات الاذن, ديسبل, مستوي الصوت, الضوضاء",
    },
    noiseHigh: {
      en: "perforated, walkway, was, limit, over, double, signs, loud, above, exceed*, hearing, ear",
      fr: "depasse, au dessus, limite, seuil, perfore, superieur, casque*, bouchons, oreilles",
      ar: "فوق الحد, عالي*, تجاوز, اعلي, زايد, مرتفع",
    },
  },
  rules: [
    { id: "chemical.biological", category: "chemical", floor: "high", patterns: ["germs + germsOut"], within: 8 },
    { id: "chemical.sewage", category: "chemical", floor: "high", patterns: ["sewageUp"] },
    { id: "injury.animals", category: "injury", floor: "high", patterns: ["pests"] },
    { id: "chemical.flood", category: "chemical", floor: "emergency", patterns: ["flood"] },
    { id: "chemical.radiation", category: "chemical", floor: "high", patterns: ["radiation"] },
    { id: "chemical.noise", category: "chemical", floor: "high", patterns: ["noise + noiseHigh"], within: 6 },
  ],
};
