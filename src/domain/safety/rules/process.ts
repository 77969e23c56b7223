import type { RuleSet } from "./rule";

/** Steam, pressure, heat, chemicals, germs, and what protects against them. */
export const processRules: RuleSet = {
  words: {
    steam: {
      en: "steam, live steam, condensate, superheated, hot water, hot oil, thermal oil, scalding water",
      fr: "vapeur, vapeurs, condensat*, eau chaude, eau bouillante, huile chaude, huile thermique, fluide thermique",
      ar: "بخار, البخار, ستيم, كوندنسيت, ماي حار, ماي مغلي, زيت حار, steam",
      not: `
        steam trap survey, steam table, steam flow, steam pressure, no steam, steam shutdown, steam valve, steam kettle, generateur vapeur,
        ligne vapeur, purgeur vapeur, vapeur d eau, buse vapeur, بخار زيت, ضغط البخار, محطه البخار,
        steam trap (passing|blowing thru|blowing through)`,
    },
    steamOut: {
      en: `
        blowing, blowing live, leaking, leak, coming out, spitting, jetting, across the walkway, across walkway, burst, hissing, escaping, spraying,
        venting, plume, jet`,
      fr: "fuite, fuit, sort, s echappe, souffle, jet, gicle, siffle, sifflement, projection, crache, vers la passerelle",
      ar: "تسرب*, تسريب*, يسرب, تهريب, طالع*, يطلع, ينفث, تنفيس, ينفخ, خارج*, leak*, يصفر, انفجر*, يهرب, ينفس",
    },
    burst: {
      en: `
        burst, bursts, blew, blew off, blew out, exploded, let go, ruptured, popped, whipped, whipping, came apart, failed under pressure, sprayed,
        injection`,
      fr: `
        eclate, eclatee, eclates, explose, explosee, pete, petee, saute, rompu, rompue, fouette, a lache, parti sous pression, gicle, asperge,
        aspergee`,
      ar: "انفجر*, انفجار, فقع*, طق, طقت, فرقع*, انفك*, فلت, فلتت, ضرب*, رش, رشت, طرطش*, منفوخ*, ممكن ينفجر, راح ينفجر, هينفجر, بينفجر",
    },
    hose: {
      en: "hose, hoses, hyd hose, hydraulic hose, air hose, pipe, line, union, fitting, coupling, flange, tubing",
      fr: "flexible*, tuyau*, conduite*, raccord*, bride*, durite*, canalisation*",
      ar: "هوز, هوزات, خرطوم, خراطيم, لي, ليات, ماسوره, انبوب, بايب, خط, وصله, فلنجه, كوبلنق, صونده, بوري, تيو, فليكسيبل",
    },
    whip: {
      en: "whip check*, whipcheck*, whip arrest*, hose restraint*, safety pin* on the coupling",
      fr: "anti fouet, cable anti fouet, cables anti fouet, chaine anti fouet",
      ar: "سلك امان الخرطوم, whip check*",
    },
    relief: {
      en: `
        relief valve*, safety valve*, psv, psvs, prv*, pressure relief, safety relief, tprv, t p valve, rupture disc*, burst disc*, blow off valve*,
        safety release, anti rollback, over pressure, low water cut off, low water cutoff, low water cutout, lwco, high limit, hi limit,
        burner management, flame safeguard, pressure switch, water level control`,
      fr: `
        soupape*, soupape* de securite, disque de rupture, groupe de securite, pressostat de securite, securite manque d eau, manque d eau,
        thermostat de securite, clapet de surpression, limiteur de pression, aquastat de securite`,
      ar: `
        صمام (ال|)(امان|امن|تنفيس|سلامه), صمامات الامان, بلف (ال|)(امان|تنفيس|سيفتي), محبس الامان, سيفتي فالف*, سيفتي فلف*, ريليف فالف*, بلف السيفتي,
        قرص الانفجار, psv, psvs, safety valve*, relief valve*, سوباب, السوباب, esdv, محبس ESD`,
      not: `
        suction valve, soupape d (aspiration|admission|echappement), soupape de (refoulement|moteur|derouillage), kit de soupape, hi limit tripped,
        soupape etait, جلود الصمام`,
    },
    reliefFault: {
      en: `
        stuck, wired shut, blocked, plugged, gagged, seized, wont lift, doesnt lift, did not lift, didnt lift, failed, failed test, fail, fails,
        not lifting, capped, isolated, bypassed, jumpered, missing, overdue, expired, corroded, tied down, painted over, will not open, wont open,
        did not work, dead, welded, removed`,
      fr: `
        collee, colle, bloquee, bloque, grippee, grippe, bouchee, bouche, obturee, se leve (pas|plus), ne se leve*, ne s ouvre*, s ouvre (pas|plus),
        hs, shuntee, shunte, absente, absent, manquante, perimee, non conforme, ne declenche*, declenche (pas|plus), plombee ouverte, condamnee,
        isolee`,
      ar: `
        عالق*, معلق*, عاصي*, لاصق*, ملصق*, مسدود*, مسكر*, مقفل*, ما يفتح, ما تفتح, مايفتح, ما يسد, ما يعمل, ما يشتغل, ما يرفع, ما يفتح بالفحص,
        لا يفتح, لا يعمل, بايباس, ملغي*, مفقود*, فشل*, خربان*, عطلان*, منتهي*, مربوط*`,
    },
    overpressure: {
      en: `
        over pressure, overpressure*, over pressured, over its rating, above max, above mawp, red line, redlined, pressure climbing,
        pressure still rising, psi on a, bar on a, header gauge said, runaway reaction, temp runaway, running away`,
      fr: "surpression, en surpression, pression qui monte, monte en pression, au dessus de la pression max, pression trop haute, emballement",
      ar: "ضغط زايد, الضغط زايد, ضغط عالي جدا, الضغط طالع, رافعه الضغط, الضغط يرتفع, فوق الحد, ضغط فوق, زياده ضغط خطير*, الضغط فوق المسموح",
    },
    vessel: {
      en: `
        press cylinder, boiler, vessel, pressure vessel, autoclave, kettle, sight glass, gauge glass, level glass, receiver, manway, digester,
        reactor, cylinder, cylinders, retort, accumulator, tank shell`,
      fr: `
        chaudiere, cuve sous pression, autoclave, reservoir d air, ballon, glace de niveau, niveau glace, verre de niveau, voyant, accumulateur,
        reacteur, marmite, bouteille, bouteilles, trappe de visite`,
      ar: "غلايه, مرجل, بويلر, وعاء, اوتوكليف, خزان الهواء, زجاجه المستوي, قدر الضغط, اسطوانه, مفاعل, سيلندر, سلندر",
    },
    vesselFault: {
      en: `
        cracked, crack, bulging, burst, shattered, bolts missing, spitting, split, hissing, wall thin, thinning, weeping at weld, corroded through,
        low water, dry fired, fell over, not chained, unchained, unsecured, not secured`,
      fr: `
        fissure, fissuree, felee, fele, eclate, eclatee, bombe, bombee, manquent, perce, percee, sifflement, manque d eau, niveau bas, pas attachee*,
        non attachee*, pas arrimee*`,
      ar: "مشقوق*, مشروخ*, شرخ, منتفخ*, منفوخ*, مكسور*, ناقص ماي, بدون ماي, مثقوب*, صدي*, غير مربوط*, مو مثبت*, طايح*, شق, فيه شق",
    },
    charged: {
      en: `
        still charged, still under pressure, still pressurised, still pressurized, trapped pressure, stored pressure, stored energy,
        residual pressure, wont bleed, wont depressurise, wont depressurize, under pressure cant`,
      fr: "encore sous pression, toujours sous pression, pression residuelle, reste sous pression, sous pression residuelle",
      ar: "لسه فيه ضغط, لسه فيها ضغط, باقي ضغط, تحت الضغط, محبوس الضغط, مازال تحت الضغط",
    },
    hotSurface: {
      en: `
        insulation gone, lagging gone, lagging missing, lagging off, no lagging, hot surface, somebody will get burned, get burned, get burnt,
        will get burned, burn hazard, burn risk, burned her hand, burned his hand, nearly burned, scald risk, scalded, mixing valve not tempering,
        skin # c, skin temp`,
      fr: `
        calorifuge absent, calorifuge arrache, sans calorifuge, risque de brulure, se bruler, failli se bruler, s est brule*, brulant au toucher,
        eau trop chaude, brulante`,
      ar: `
        حرق ايده, انحرقت ايده, يحرق اليد, يحرق, ممكن يحرق, ماي حار جدا, بدون عزل حراري, العزل الحراري طايح, سطح حار, حرق يده, احترقت ايده,
        احترقت يده`,
    },
    chemical: {
      en: `
        acid, acids, sulfuric, sulphuric, hydrochloric, nitric, hydrofluoric, hf, hcl, h2so4, hno3, caustic, naoh, sodium hydroxide, lye,
        soda ash spill, bleach, hypochlorite, hypo, peroxide, solvent, solvents, benzene, toluene, xylene, acetone, methanol, formalin, formaldehyde,
        cyanide, chromic, mercury, asbestos, pesticide, chemical, chemicals, battery acid, electrolyte, phenol, glycol vapor, amine, def,
        resin vapors, isocyanate, pickle liquor, corrosive`,
      fr: `
        acide, acides, sulfurique, chlorhydrique, nitrique, fluorhydrique, soude, soude caustique, caustique, javel, eau de javel, hypochlorite,
        peroxyde, eau oxygenee, solvant*, benzene, toluene, xylene, acetone, methanol, formol, cyanure, chromique, mercure, amiante, pesticide*,
        produit chimique, produits chimiques, electrolyte, phenol, vapeurs rousses, lessive alcaline, corrosif, potasse`,
      ar: `
        حمض, احماض, اسيد, أسيد, حامض, حمض الكبريتيك, حمض النيتريك, هيدروكلوريك, صودا كاويه, صودا, كوستيك, هيبوكلوريت, كلوريت, بيروكسيد, مذيب*,
        بنزين عطري, تولوين, اسيتون, ميثانول, فورمالين, زيبق, زئبق, اسبستوس, مبيد*, ماده كيماوي*, مواد كيماوي*, ماده كيميائي*, مواد كيميائي*, كيماوي*,
        كيميكال*, سيانيد, ماي بطاري*, ميه نار, ماء النار, الكتروليت, caustic, acid`,
      not: `
        acid (plant|store|bay|area|dock|wash|cleaned|number|line pump|room|pump|shower), acid phosphoric cleaner, atelier acide, local acide,
        bac acide, trempe dans l acide, nettoyage acide, alcool, chemical (lab|room|store|pump|dosing|feed pump), acid clean*, soudeur, soude acier,
        soudee, معمل الكيمياء, غرفه المواد, غرفه الكيماويات, chemical feed, citric acid, acide citrique, acetic`,
    },
    chemOut: {
      en: `
        leak, leaks, leaking, spill, spilled, spilt, spraying, sprayed, splash, splashed, dripping, drip, overflow*, let go, burst, weeping,
        on the floor, in the containment, in the bund, fumes, vapour*, vapors, smell, seeping, slow drip, open drum, ruptured, caught him,
        caught her, exposure, disturbed, damaged, in his eyes, in her eyes, on skin, drip tray, running out, gushing`,
      fr: `
        fuite, fuit, fuient, deborde*, debordement*, deversement*, deverse*, suinte*, goutte, gouttes, renverse*, repandu*, projection*, eclabouss*,
        aspergé, asperge*, gicle*, emanation*, vapeurs, nappe, coule, odeur, percee, perce, brule, dans les yeux, sur la peau, inhale*, endommage*`,
      ar: `
        تسرب*, تسريب*, يسرب, تهريب, يهرب, تنقيط*, ينقط, تنقط, انسكب*, انسكاب*, انكب*, فاض, طفح*, رش, رشت, طرطش*, تطاير*, ريحه, ابخره, بخار, يسيل,
        نزل علي, وقع علي, حرق, ينز, يرشح, تسربات, انفجر*, بعينه, بعيونه, علي يده, علي ايده`,
    },
    eyewash: {
      en: "eyewash*, eye wash*, safety shower*, emergency shower*, drench shower*, deluge shower*, eye bath*",
      fr: `
        rince oeil, rince yeux, rince oeils, laveur* d yeux, lave yeux, lave oeil, douche* de securite, douche secu, douche* oculaire*,
        douche d urgence, fontaine oculaire, fontaine lave yeux`,
      ar: `
        (مغسله|مغاسل|غساله|غسيل|دش|شطاف|محطه غسيل) (ال|)(عيون|عين), دش (ال|)(طواري|سلامه|امان), مغسله (ال|)عيون, eyewash*, eye wash*, safety shower*,
        شاور الطواري, شاور السلامه`,
      not: "temp gauge, dust cover",
    },
    eyewashFault: {
      en: `
        brown, rusty, no water, no flow, blocked, weak, low flow, cold, frozen, dirty, murky, scalding, trickle, dry, shut off, valve shut,
        obstructed`,
      fr: `
        pas d eau, plus d eau, sans eau, bouche, bouchee, eau rouillee, eau marron, debit faible, gele, gelee, ferme, fermee, encombre*, coule plus,
        coule pas, a sec`,
      ar: `
        ما يطلع منه ماء, ما يطلع ماي, ما فيه ماي, مافي ماي, ما فيها تدفق, مافيها تدفق, ماي بني, مسدود*, بدون ماي, ضعيف*, ما ينزل, ما تدفع, ما يدفع,
        مقطوع عنه الماي, نشفان*, مقفول*`,
    },
    fumeHood: {
      en: "fume hood*, face velocity, face vel, fume cupboard*, lev, biosafety cabinet*, isolation room, negative pressure room",
      fr: `
        sorbonne*, hotte chimique, hotte labo, hotte* (aspirante|d extraction|laminaire), psm, poste de securite microbiologique, captation`,
      ar: "(هود|شفاط|خزانه) (ال|)(ابخره|غازات|مختبر|معمل|كيميائي)*, فيوم هود*, fume hood*, غرفه العزل",
    },
    hoodFault: {
      en: "low, below, under, slipping, alarm, limit, stopped, dead, not drawing, no draw, no airflow, failed",
      fr: "faible, mini, sous, arretee, hs, alarme, insuffisant*, aspire (pas|plus), en panne, m s",
      ar: "ضعيف*, ما يسحب, مايسحب, انذار, واقف*, متوقف*, طافي*, ما يشفط, اقل",
    },
    germs: {
      en: `
        legionella, sewage, raw sewage, sewer backup, biohazard, needle stick, needlestick, sharps, blood, mold, mould, rat droppings, bee nest,
        bees nest, wasp nest, hornet*, snake, e coli, contaminated water`,
      fr: `
        legionelle*, legionella, eaux usees, remontee d egout*, refoulement d egout*, aiguille usagee, seringue*, sang, moisissure*, nid de guepes,
        nid de frelons, frelons, guepes, serpent, amiante`,
      ar: `
        ليجيونيل*, لجونيلا, ليجونيلا, مجاري طافحه, طفح مجاري, طفح المجاري, مياه مجاري, ماي مجاري, المجاري طافحه, المجاري, ابره, ابر مستعمله, دم, عفن,
        خليه نحل, دبابير, ثعبان, حيه, عقرب`,
      not: `
        sewage (pump|ejector|treatment|lift|plant)*, sewage lift, blood (bank|fridge|pressure|analyser|analyzer)*,
        mold (1|2|3|4|5|cavity|change|clamp)*, mould (change|clamp|cavity|#)*, moule, banque de sang, frigo a sang, تنظيف المجاري, محطه المجاري,
        بنك الدم, station eaux usees, pompe eaux usees`,
    },
    germsOut: {
      en: `
        cfu, coming up, backing up, overflow*, rising, on the floor, ankle deep, came back, positive, ufc, everywhere, stung, sting, bitten, bit,
        found, all over, deep`,
      fr: "ufc, deborde*, remonte*, positif, positive, au sol, pique, piquee, piqures, partout, donne, refoule*",
      ar: "ufc, cfu, طافح*, طفح*, فايض*, ايجابي*, طالع*, علي الارض, لدغ*, لسع*, وجدنا, لقينا, كثير*",
    },
    flood: {
      en: `
        flooding, water pouring, pouring through, pouring from the ceiling, pouring through the ceiling, water coming thru,
        water coming through the ceiling, still pouring, ankle deep, knee deep, waist deep, water rising, in and rising, water main burst,
        main burst, main let go, main broke, fire line burst, sprinkler head broke, sprinkler burst, under water, coming up the floor drain,
        water up to, coming up kitchen floor, # in main let go`,
      fr: `
        inondation en cours, inonde, inondee, ca inonde, eau qui monte, ca monte, l eau monte, cm d eau, eau jusqu, tombe en cascade,
        degat des eaux important, conduite rompue, canalisation rompue, rupture de canalisation, sous l eau`,
      ar: `
        غرقان*, غرقانه, بتغرق, تغرق, يغرق, مغرق*, غرقت, غرق, فيضان, الماي وصل*, الميه وصلت, الميه مغرقه, ماي طايح من سقف, الماي يصب, تصب من السقف,
        انفجر الخط, انفجر خط, خط _ انفجر, خط # ملم انفجر, خط _ ملم انفجر, ماسوره* مكسوره والمي*, انفجار ماسوره, انفجرت الماسوره, الميه بتعلي,
        الماي يزيد`,
      not: "flooding suction, flooded evaporator, flooded suction, liquid flooding, flood light*, ca monte a, ca monte en, ca monte pas",
    },
    radiation: {
      en: `
        radiation alarm, radiation leak, survey meter high, source exposed, source stuck, shutter stuck open, x ray leak*, radioactive,
        dose rate high, laser leak, beam could get, beam could get thru`,
      fr: "alarme radiation*, source radioactive, source bloquee, fuite radioactive, debit de dose eleve, faisceau laser accessible",
      ar: "اشعاع*, تسرب اشعاع*, مصدر مشع, ماده مشعه, مواد مشعه",
      not: "radiation sign",
    },
    noise: {
      en: "dba, db at, hearing protection",
      fr: "dba, db a, protections auditives, protection auditive",
      ar: "ديسيبل, حمايه السمع, سدادات الاذن",
    },
    noiseHigh: {
      en: "perforated, walkway, was, limit, over, double, signs, loud",
      fr: "depasse, au dessus, limite, seuil, perfore",
      ar: "فوق الحد, عالي*, اعلي من",
    },
    medicalSupply: {
      en: `
        dialysis, o2 line, oxygen supply, oxygen pressure, nurse call, ventilator*, aed, life safety, calcium gluconate, gluconate gel, defib*,
        medical oxygen, crash cart, med gas`,
      fr: "dialyse, defibrillateur*, dae, oxygene medical, appel malade, respirateur*, reanimation, bloc operatoire",
      ar: `
        الاكسجين المركزي, الاوكسجين المركزيه, ماكينه الاوكسجين, ماكينه الاكسجين, اكسجين (ال|)مرضي, نداء التمريض, جهاز التنفس, غسيل الكلي, غسيل كلي,
        مزيل الرجفان, aed`,
    },
    medicalFault: {
      en: `
        alarm, alarm*, failed, dead, no tone, expired, red x, did not transfer, low, not working, hissing, contaminated, chloramine, offline, out`,
      fr: "alarme, hs, en panne, perime*, faible, coupe*, arrete*, isolement, contamin*",
      ar: "نازل*, وقف*, واقف*, عطلان*, خربان*, ضعيف*, انذار, منقطع*, منتهي*, ناقص*, ما يشتغل, ما تشتغل",
    },
  },
  rules: [
    { id: "pressure.steam", category: "pressure", floor: "high", patterns: ["steam + steamOut"], within: 3, weak: true },
    { id: "pressure.burst", category: "pressure", floor: "high", patterns: ["hose + burst"], within: 5, weak: true },
    { id: "pressure.whip-check", category: "pressure", floor: "high", patterns: ["whip ! missing", "lack _ whip"], within: 4, ownNegation: true },
    { id: "pressure.relief", category: "pressure", floor: "high", patterns: ["relief ! reliefFault", "lack _ relief"], within: 6, ownNegation: true },
    { id: "pressure.overpressure", category: "pressure", floor: "high", patterns: ["overpressure"] },
    { id: "pressure.vessel", category: "pressure", floor: "high", patterns: ["vessel + vesselFault"], within: 4, weak: true },
    { id: "pressure.stored", category: "pressure", floor: "high", patterns: ["charged"] },
    { id: "pressure.burn", category: "pressure", floor: "high", patterns: ["hotSurface"], ownNegation: true },
    { id: "chemical.release", category: "chemical", floor: "high", patterns: ["chemical + chemOut"], within: 7 },
    { id: "chemical.eyewash", category: "chemical", floor: "high", patterns: ["eyewash ! defect", "eyewash ! eyewashFault", "lack _ eyewash"], within: 5, ownNegation: true },
    { id: "chemical.fume-hood", category: "chemical", floor: "high", patterns: ["fumeHood ! hoodFault"], within: 6, ownNegation: true },
    { id: "chemical.biological", category: "chemical", floor: "high", patterns: ["germs + germsOut"], within: 8 },
    { id: "chemical.flood", category: "chemical", floor: "emergency", patterns: ["flood"] },
    { id: "chemical.radiation", category: "chemical", floor: "high", patterns: ["radiation"] },
    { id: "chemical.noise", category: "chemical", floor: "high", patterns: ["noise + noiseHigh"], within: 6 },
    { id: "injury.medical-supply", category: "injury", floor: "high", patterns: ["medicalSupply ! medicalFault"], within: 5, ownNegation: true },
  ],
};
