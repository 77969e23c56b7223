import type { RuleSet } from "./rule";

/** Germs, sewage, floods, animals, radiation, noise. */
export const healthRules: RuleSet = {
  words: {
    germs: {
      en: `
        legionella, sewage, raw sewage, sewer backup, biohazard, needle stick, needlestick, sharps, blood, mold, mould, rat droppings, bee nest,
        bees nest, wasp nest, hornet*, snake, e coli, contaminated water, legionnaires, pseudomonas, salmonella, sewage backup, foul water, foul drain,
        toilet overflow, black water, grey water, faeces, feces, human waste, vomit, bodily fluids, needles, syringe*, used needle*, sharps box,
        sharps bin, rats, rat, mice, bat, pigeons droppings, bird droppings, droppings, bees, wasps, wasp, hornets nest, snakes, spider nest, fire ants,
        scorpion*, dog loose, aggressive dog, black mold, black mould`,
      fr: `
        legionelle*, legionella, eaux usees, remontee d egout*, refoulement d egout*, aiguille usagee, seringue*, sang, moisissure*, nid de guepes,
        nid de frelons, frelons, guepes, serpent, amiante, legionelles, legionellose, pseudomonas, salmonelle, eaux vannes, eau d egout, egouts,
        refoulement, matieres fecales, dejections, fientes, fientes de pigeons, urine de rat, rats, rat, crottes, seringues, seringue, aiguilles,
        aiguilles usagees, boite a aiguilles, dasri, nid de frelon, frelon, essaim, abeilles, guepe, vipere, chien errant, chien agressif, moisissures,
        champignons mur, eau contaminee, eau non potable`,
      ar: `
        ليجيونيل*, لجونيلا, ليجونيلا, مجاري طافحه, طفح مجاري, طفح المجاري, مياه مجاري, ماي مجاري, المجاري طافحه, المجاري, ابر مستعمله, عفن, خليه نحل,
        دبابير, ثعبان, حيه, عقرب, الليجيونيلا, ~ليجيونيلا, بكتيريا الليجونيلا, بكتيريا, بكتريا, صرف صحي, الصرف الصحي, مياه الصرف, ميه الصرف, ميه المجاري,
        ماي المجاري, مجاري, مي المجاري, بالوعه طافحه, البالوعه طافحه, البلاعه طافحه, بلاعات طافحه, زوارب, فضلات, براز, سرنجه, سرنجات, حقن مستعمله, محاقن,
        سيرنق, سيرنجات, ساكشن دم, فيران, جرذ, جرذان, زرزور, حمام فضلات, نحل, النحل, خليه النحل, دبور, الدبابير, زنابير, زنبور, الحيه, افعي, افعى, ثعابين,
        عقارب, عناكب, كلاب ضاله, ماء ملوث, ماي ملوث, مي ملوثه, ميه ملوثه, عفن اسود`,
      not: `
        sewage (pump|ejector|treatment|lift|plant)*, sewage lift, blood (bank|fridge|pressure|analyser|analyzer)*, mold (1|2|3|4|5|cavity|change|clamp)*,
        mould (change|clamp|cavity|#)*, moule, banque de sang, frigo a sang, تنظيف المجاري, محطه المجاري, بنك الدم, station eaux usees, pompe eaux usees,
        rat run, rat bait, bird proof, bird spikes, mold (change|base|cavity|temp|clamp|#|half|open|close|set|cooling)*,
        mould (#|change|tool|cavity|half|set|temp|cooling)*, sewage (lift|pump|treatment|works|plant|pumping|sludge|wet)*,
        blood (pressure|bank|fridge|gas|sugar)*, culture, pieces usagees, refoulement (pompe|p|de la pompe|du compresseur|pression|#)*, au refoulement,
        clapet refoulement, clapet de refoulement, bride refoulement, pression refoulement, pression de refoulement, conduite de refoulement,
        vanne de refoulement, temperature refoulement, refoulement #, egouts nettoyes, analyse d huile, station d epuration, محطه الصرف, محطه صرف,
        محطه المعالجه, مضخه الصرف, مضخه صرف, طلمبه صرف, طلمبه الصرف, مضخه المجاري, خط الصرف, شبكه الصرف, مواسير الصرف, ماسوره الصرف, غطا الصرف, عشان,
        معشش, علي عش, ابره العداد, ابره المؤشر, ابره الحاقن, ابره الكاربريتر, فار بالكيبل, فاره, ماوس, دم جديد, found a (leak|crack)*`,
    },
    germsOut: {
      en: `
        cfu, coming up, backing up, overflow*, rising, on the floor, ankle deep, positive, ufc, everywhere, stung, sting, bitten, bit, all over, deep,
        high count, above limit, over limit, backup, backed up, overflowing, flooding, spilling, sharp, exposed, uncapped, attacked, swarm, swarming,
        allergic, infestation, infested, contaminated, contamination, came back positive, came back #, found in, found a, found under, found on`,
      fr: `
        ufc, deborde*, remonte*, positif, positive, au sol, pique, piquee, piqures, partout, refoule*, au dessus, superieur, seuil, contamine,
        contaminee, debordent, deborde, remontees, refoulent, inonde, inondee, infeste, infestation, attaque, attaques, essaim, allergie, allergique,
        traine, trainent, par terre, labo donne`,
      ar: `
        ufc, cfu, طافح*, طفح*, فايض*, ايجابي*, علي الارض, لدغ*, لسع*, مرتفع, مرتفعه, فوق الحد, اعلي من الحد, ملوث, ملوثه, تلوث, طافحين, طافحه, راجعه,
        راجع, رجعت, غرقت, غارقه, مغرقه, فايضه, منتشر, منتشره, هاجم, هجم, هجمت, قرص, قرصه, قرصت, لدغت, لدغه, لسعه, لسعت, لسعته, عض, عضه, مرميه, مرمي,
        بالارض, مستعمله, مستعمل`,
    },
    sewageUp: {
      en: `
        sewage coming up, sewage backing up, sewage overflow*, sewage on the floor, sewage backup, sewer backup, sewer backed up,
        drain backing up with sewage, raw sewage`,
      fr: `
        remontee d egout*, remontees d egout*, refoulement d egout*, eaux usees qui (debordent|remontent), egout deborde, egout bouche deborde,
        debordement d egout*, egout remonte, egouts remontent`,
      ar: `
        مجاري طافحه, المجاري طافحه, طفح مجاري, طفح المجاري, المجاري راجعه, مجاري راجعه, المجاري طفحت, الصرف طافح, الصرف راجع, المجاري فايضه,
        بالوعه طافحه, البالوعه طافحه, البلاعه طافحه, بلاعه طافحه, مي المجاري طالعه`,
    },
    pests: {
      en: `
        hornet*, hornets nest, wasp nest, wasps nest, bees nest, bee nest, beehive, swarm of, snake, rattlesnake, scorpion*, black widow, aggressive dog,
        stray dog*, bear in, pit bull, dog loose, loose dog`,
      fr: "nid de frelon*, nid de guepe*, frelon*, essaim, serpent, vipere, scorpion*, chien agressif, chien errant, chiens errants",
      ar: "حيه, الحيه, افعي, ثعبان, ثعابين, عقرب, عقارب, دبابير, خليه نحل, عش دبابير, كلاب ضاله, كلب مسعور",
      not: "drain snake, pipe snake, snake camera, snaked",
    },
    flood: {
      en: `
        flooding, water pouring, pouring through, pouring from the ceiling, pouring through the ceiling, water coming thru,
        water coming through the ceiling, still pouring, ankle deep, knee deep, waist deep, water rising, in and rising, water main burst, main burst,
        main let go, main broke, fire line burst, sprinkler head broke, sprinkler burst, coming up the floor drain, water up to, coming up kitchen floor,
        # in main let go, flooded out, basement flooded, room flooded, pit flooded and, water everywhere, water coming through, water coming in fast,
        water pouring in, water gushing, gushing, burst pipe, pipe burst, burst main, burst water main, ruptured main, sprinkler broke,
        sprinkler head knocked off, sprinkler going off, waist high, up to my knees, up to your knees, up to the knees, inches of water, ft of water,
        foot of water, feet of water, # in of water, # inches of water, water over the floor, overtopping, breach, breached, levee, river over, sinking,
        taking on water, water ingress engine room, bilge rising, bilges filling, lift pit flooded, elevator pit flooded, flooded`,
      fr: `
        inondation en cours, inondee, ca inonde, eau qui monte, l eau monte, eau jusqu, tombe en cascade, degat des eaux important, conduite rompue,
        canalisation rompue, rupture de canalisation, inondations, sous-sol inonde, cave inondee, local inonde, atelier inonde, fosse inondee,
        parking inonde, ascenseur inonde, canalisation eclatee, canalisation cassee, conduite eclatee, conduite cassee, tuyau eclate, eau jaillit,
        ca pisse partout, de l eau partout, eau partout, ca coule a flots, eau ruisselle, ca monte toujours, ca continue de monter, ca deborde,
        en train de deborder, deborde partout, cm d eau dans, # cm d eau, m d eau, prend l eau, voie d eau, envahi par l eau, eau dans le sous sol,
        sous sol noye, sprinkler arrache, tete de sprinkler cassee, inonde, inondation, cm d eau, eau monte`,
      ar: `
        غرقان*, غرقانه, بتغرق, تغرق, يغرق, مغرق*, غرقت, غرق, فيضان, الماي وصل*, الميه وصلت, الميه مغرقه, ماي طايح من سقف, الماي يصب, تصب من السقف,
        انفجر الخط, انفجر خط, خط _ انفجر, خط # ملم انفجر, خط _ ملم انفجر, ماسوره* مكسوره والمي*, انفجار ماسوره, انفجرت الماسوره, الميه بتعلي, الماي يزيد,
        غرقانين, الغرفه غرقت, القبو غرقان, القبو غرق, السرداب غرقان, السرداب غرق, البدروم غرق, البدروم غرقان, القراج غرقان, الجراج غرقان, الكراج غرقان,
        المحطه غرقت, الورشه غرقت, المستودع غرقان, المخزن غرقان, الطابق غرقان, الشقه غرقت, غرقنا, غرقانة, متغرق, مغرقه, مغرق, فيضان ماي, طوفان,
        الماي بكل مكان, الماي في كل مكان, المي بكل مكان, المي بكل محل, الميه في كل حته, الميه ماليه, الماي مالي, لما فكل بلاصه, الما عامر, المي عم تفوت,
        الميه داخله, ماي نازل من السقف, ميه نازله من السقف, مي نازله من السقف, الماي ينزل من السقف, الميه بتنزل من السقف, المي عم تنزل من السقف,
        نازل مطر من السقف, الماسوره انفجرت, ماسوره انفجرت, ماسوره مفجوره, البايب انفجر, انفجر البايب, بايب انفجر, الخط الرئيسي انفجر, الخط انفجر,
        انكسرت الماسوره, انكسر الخط, انكسر الخط الرئيسي, التيو طرطق, تيو طرطق, طرطق التيو, الماي يرتفع, منسوب الماي يرتفع, المي عم تعلي, الما كيطلع,
        الماي وصل, المي وصلت, وصل الماي, سم ماي, ماي للركبه, للركبه, الماي للركب, لحد الركبه`,
      not: `
        flooding suction, flooded evaporator, flooded suction, liquid flooding, flood light*, ca monte a, ca monte en, ca monte pas,
        flooded (bearing|carb|engine|start|evaporator|compressor|suction)*, flooded engine, flooding back, liquid flood*, flood lamp*, floodlight*,
        flood lights, flood light, flood watch, flood coolant, flood test*, burst test, burst disc, burst disk, burst balloon, kettle burst, tyre burst,
        tire burst, hose burst, burst hose, burst bag, bag burst, dam level, damper, dams ok, inondation de joints, carburateur noye, moteur noye,
        bougie noyee, bougies noyees, noye de graisse, ca monte (en temperature|a|en pression|bien|pas|en regime|jusqu)*,
        ca deborde du bac de condensats, niveau monte a #, مغرق زيت, غارق زيت, مغرقه زيت, غرقان زيت, غرقان شغل, غرقانين شغل, الكربريتر غارق, غرقان بنزين,
        الشمعات غرقانه, منسوب`,
    },
    radiation: {
      en: `
        radiation alarm, radiation leak, survey meter high, source exposed, source stuck, shutter stuck open, x ray leak*, radioactive, dose rate high,
        laser leak, beam could get, beam could get thru, radioactive source, source stuck open, source missing, lost source, shutter wont close,
        shutter stuck, radiation level high, survey reading high, high dose, dosimeter alarm, laser exposed, laser beam exposed, uv lamp exposed,
        uv exposed`,
      fr: `
        alarme radiation*, source radioactive, source bloquee, fuite radioactive, debit de dose eleve, faisceau laser accessible, source gamma,
        obturateur bloque, obturateur ouvert, source ouverte, source perdue, radioprotection alarme, dosimetre alarme, dosimetre en alarme,
        laser accessible, faisceau accessible, uv accessible`,
      ar: `
        اشعاع*, تسرب اشعاع*, مصدر مشع, ماده مشعه, مواد مشعه, مصدر اشعاعي, مصدر الاشعاع, مصدر الاشعه, تسرب الاشعه, الشتر عالق مفتوح, مصدر نووي,
        جهاز الاشعه مفتوح, دوزيمتر, ~دوزيمتر, ليزر مكشوف, شعاع ليزر`,
      not: "radiation sign, radiation survey ok, اشعاع شمسي, الاشعاع الشمسي",
    },
    noise: {
      en: "dba, db at, hearing protection, decibel*, noise level, noise survey",
      fr: "dba, db a, protections auditives, protection auditive, decibels, niveau sonore, bruit a #",
      ar: "ديسيبل, حمايه السمع, سدادات الاذن, ديسبل, مستوي الضوضاء, مستوي الصوت, الضوضاء",
    },
    noiseHigh: {
      en: "perforated, walkway, was, limit, over, double, signs, loud, above, exceed*, hearing, ear",
      fr: "depasse, au dessus, limite, seuil, perfore, superieur, casque*, bouchons, oreilles",
      ar: "فوق الحد, عالي*, اعلي من, تجاوز, اعلي, زايد, مرتفع",
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
