import type { RuleSet } from "./rule";

/** Relief valves, trips and other safety functions of a process; pressure out of hand. */
export const pressureProtectionRules: RuleSet = {
  words: {
    relief: {
      en: `
        safety valve*, psv, psvs, tprv, t p valve, rupture disc*, burst disc*, blow off valve*, safety release, anti rollback, over pressure,
        low water cut off, low water cutoff, low water cutout, lwco, high limit, hi limit, burner management, flame safeguard, pressure switch,
        water level control, srv, relief, reliefs, safeties, t and p valve, pop off, popoff valve, rupture disk*, bursting disc*, vacuum breaker,
        flame arrestor, flame arrester, water level probe, level probe boiler, low level cutoff, low level cutout, low level trip, high level trip,
        high level alarm, hh level, lshh, pshh, tshh, high high level, overfill alarm, overfill probe, overfill protection, overflow alarm,
        high temp cutout, over temp cutout, overtemp cutout, overheat stat, limit control, burner trip, burner interlock, flame scanner, flame failure,
        flame detector, gas train valve, gas solenoid, gas shut off valve, gas shutoff valve, slam shut, slamshut, safety shutoff, shutdown valve, sdv,
        esd valve, esdvs, emergency isolation valve, eiv, breakaway, excess flow valve, check valve on gas, isolation valve on gas, trip valve,
        trip system, sis, safety loop, safety circuit, deadman valve, unloader valve, pressure regulator stuck, pressure gauge on boiler, backflow,
        anti scald valve, mixing valve not tempering`,
      fr: `
        soupape*, manque d eau, thermostat de securite, clapet de surpression, limiteur de pression, aquastat de securite, groupe securite,
        vanne de securite, vannes de securite, clapet de securite, disque d eclatement, disque rupture, electrode de niveau, niveau bas,
        niveau tres bas, securite niveau, niveau haut, niveau tres haut, anti debordement, antidebordement, thermostat limiteur,
        thermostat de surchauffe, securite surchauffe, securite bruleur, securite flamme, controle de flamme, cellule de flamme, controleur de flamme,
        electrovanne de gaz, electrovanne de securite, vanne de barrage, vanne d arret d urgence, vanne de sectionnement, vanne coup de poing,
        vanne police, detendeur deverrouille, clapet excess flow, raccord cassant, arrachement, pare flamme, arrete flamme, casse vide,
        purge d air bloquee, pressostat, pressostat hp, manometre chaudiere, mitigeur thermostatique, mitigeur, securite anti brulure,
        chaine de securite, boucle de securite, automate de securite, psv, esdv`,
      ar: `
        صمام (ال|)(امان|امن|تنفيس|سلامه), بلف (ال|)(امان|تنفيس|سيفتي), ريليف فالف*, psv, psvs, safety valve*, سوباب, esdv, محبس ESD, ~ريليف بلف,
        ~رليف فالف, محبس امان, صمام تصريف الضغط, صمام التصريف, صمام الطواري, بلف الطواري, محبس الطواري, صمام القفل الطارئ, صمام اغلاق, قرص التمزق,
        قرص انفجار, رابتشر ديسك, حساس مستوي الماي, حساس الماء, حساس المستوي الواطي, فلوت الغلايه, فلوت المرجل, حساس الماي بالغلايه, حمايه نقص الماء,
        حمايه نقص الماي, قاطع الماء المنخفض, لو ووتر, هاي ليفل, انذار المستوي العالي, حساس المستوي العالي, ليفل سويتش, حمايه الامتلاء, حمايه الفيضان,
        اوفر فل, ~اوفرفل, هاي ليمت, ثرموستات الامان, ترموستات الامان, حساس اللهب, عين اللهب, فليم ديتكتر, ~فليم سينسر, بريشر سويتش, ~برشر سويتش,
        حساس الضغط العالي, منظم الضغط خربان, القفل الذاتي, بلف عدم الرجوع, نان ريتيرن, ~نان ريتيرن, ~تشيك فالف, مانع اللهب, حاجز اللهب, اوفر سبيد,
        ~اوفرسبيد, قفل الغاز, سولينويد الغاز, بلف خلط, صمام خلط, خلاط حراري, بريك اواي, سيفتي`,
      not: `
        soupape d (aspiration|admission|echappement), soupape de (refoulement|moteur|derouillage), kit de soupape, hi limit tripped, soupape etait,
        pressure relief done, relief operator, relief crew, relief driver, relief shift, stress relief, tax relief, relief fitter,
        mitigeur (douche|evier|lavabo|cuisine|change|goutte|fuit|entartre)*, mitigeur, clapet anti retour (change|encrasse|bloque|fuit|hs)*,
        clapet anti retour, pressostat (regle|change|eau|air|hs|hp)*, pressostat hp, niveau bas huile,
        niveau bas (gasoil|fuel|carburant|liquide|lave glace|cuve)*, niveau haut (bassin|cuve|puisard)*, بلف العزل (يهرب|مهرب|تغير)*,
        ليفل سويتش (نظفناه|متوسخ)*, هاي ليمت ترموستات, بلف عدم الرجوع, نان ريتيرن, ~نان ريتيرن, هاي ليفل في السمب, بريشر سويتش الكمبروسر, relief ok,
        relief good`,
    },
    reliefFault: {
      en: `
        stuck, wired shut, blocked, gagged, seized, wont lift, doesnt lift, did not lift, didnt lift, failed, fail, fails, not lifting, capped, bypassed,
        jumpered, missing, overdue, expired, corroded, tied down, painted over, will not open, wont open, did not work, dead, welded, removed,
        not popping, popped late, wont pop, wont close, doesnt close, frozen, rusted shut, jumped, strapped, forced, disabled, inhibited, defeated,
        out of date, out of calibration, out of cert, past due, not tested, never tested, no seal, seal broken, set wrong, set too high, wrong setting,
        blinded, blanked, plug in, cap on, plug screwed in, valve shut under it, isolation shut, isolated from, didnt work, not working, doesnt work,
        wont trip, doesnt trip, did not trip, didnt trip, did not shut, didnt shut, wont shut, not shutting, doesnt shut, not closing, didnt close,
        did not close, in override, overridden, not tripping, kept firing, keeps firing, kept running, no trip, cannot (close|open|shut),
        cant (close|open|shut), cannot be (closed|opened|shut), plugged`,
      fr: `
        collee, colle, bloquee, bloque, grippee, grippe, bouchee, bouche, obturee, ne se leve*, ne s ouvre*, s ouvre (pas|plus), hs, shuntee, shunte,
        absente, absent, manquante, perimee, non conforme, ne declenche*, declenche (pas|plus), condamnee, ne decharge*, ne tarit*, ne se ferme*,
        ne ferme*, ferme (pas|plus|mal), reste ouverte, restee ouverte, gommee, entartree, oxydee, rouillee, corrodee, condamne, cadenassee fermee,
        plombee, tampon dessus, bouchon dessus, bouchonnee, bypassee, by passee, pontee, ponte, neutralisee, neutralise, inhibee, inhibe, shuntees,
        forcee, debranchee, debranche, deconnectee, mal taree, mal tare, hors date, non controlee, controle depasse, pas taree, decalee, retiree,
        supprimee, demontee, enlevee, ne coupe*, coupe (pas|plus), declenche trop tard, pas declenche, a pas coupe, a pas ferme, a pas ouvert, echec,
        test negatif, ko, en defaut, leve (pas|plus), ne leve*, impossible a fermer, impossible a ouvrir, a pas leve`,
      ar: `
        عاصي*, لاصق*, ملصق*, مسدود*, مسكر*, مقفل*, ما يفتح, ما تفتح, مايفتح, ما يسد, ما يعمل, ما يشتغل, ما يرفع, لا يفتح, لا يعمل, بايباس, ملغي*, مفقود*,
        فشل*, خربان*, عطلان*, منتهي*, مربوط*, ما تشتغل, ماتشتغل, مايشتغل, ما تقفل, ما يقفل, مايقفل, ماتقفل, ما تسد, مايسد, ماتسد, ما يسكر, ما تسكر,
        مايسكر, ما سكر, ما سكرت, ما قفل, ما قفلت, ما فتح, ما فتحت, ما اشتغل, ما اشتغلت, ما عمل, ما عملت, ما يفصل, ما فصل, ما فصلت, مايفصل, ما يقطع,
        ما قطع, ما طفي, ما طفت, ما طفاها, مش بيفتح, مش بتفتح, مش بيقفل, مش بتقفل, مش بيفصل, مبيفتحش, مبيفصلش, مبيقفلش, ما كيتحلش, ما يحلش, ما يسدش, لازق,
        جامد, مجمد, مصدي, مصدد, مقفوله, مبلوك, بلاين, مسمت, حاطين عليه تبه, حاطين بلايند, مبرشم, مكبوس, موصل مباشر, موصول مباشر, معطله, مفصول, ملغاه,
        مبيبس, مبايبس, فورس, مفورس*, غير معاير*, مو معاير*, فوق المعايره, رسب, رسبت, ما نجح, ما نجحت, ما عدي الفحص, بايظ, خاسر, bypass, stuck, عالق,
        معلق, ^علق, ما ^فتح, ما ^سد, ما ^قفل, ما ^سكر, ما رفع`,
    },
    trip: {
      en: `
        trip, trips, esd, shutdown logic, interlock, permissive, high high*, low low*, hh alarm, fire and gas, f g, bms, burner management, sis, sif,
        overspeed, overfill, high level switch, hi level switch, hlsw, level switch hh, lahh, lshh, pshh, tahh`,
      fr: `
        chaine de securite, logique de securite, verrouillage procede, seuil tres haut, niveau tres haut, declenchement, securite process, securites,
        esd, arret d urgence procede`,
      ar: "تريب, esd, انترلوك, منطق الحمايه, نظام الايقاف, نظام الحمايه, حمايه التوربين, حمايه الضاغط, بيرمسيف",
    },
    defeated: {
      en: "bypassed, forced, jumpered, defeated, inhibited, overridden, disabled, simulated, blocked out",
      fr: `
        shunte, shuntee, shuntes, inhibe, inhibee, inhibes, forcee, bypasse, bypassee, ponte, pontee, neutralise, neutralisee, en derogation, by passe`,
      ar: "بايباس, مبيبس*, مبايبس*, bypass, bypassed, forced, force, فورس*, مفورس*, ملغي*, ملغاه, معطل*, جامبر*, جمبر*, override",
    },
    overpressure: {
      en: `
        over pressure, overpressure*, over pressured, over its rating, above max, above mawp, red line, redlined, pressure climbing,
        pressure still rising, psi on a, bar on a, header gauge said, runaway reaction, temp runaway, running away, overpressurised, overpressurized,
        pressure too high, pressure way up, pressure going up, pressure keeps climbing, pressure keeps rising, pressure rising fast, over the red,
        in the red, over the limit, over set, above set pressure, above rated, over rated pressure, pressure spike, water hammer bad, temp climbing,
        temperature climbing, temperature rising fast, exotherm, exotherming, foaming over, boiling over, boilover, boil over, about to blow,
        going to blow, ready to blow, sucking in, sucked in, imploding, imploded, collapsing under vacuum, pulling vacuum, shell buckling`,
      fr: `
        surpression, pression qui monte, monte en pression, au dessus de la pression max, pression trop haute, emballement, pression excessive,
        trop de pression, pression anormalement haute, depasse la pression, depasse le timbre, au dessus du timbre, dans le rouge, pression monte,
        pression qui grimpe, coup de belier, coups de belier, temperature qui monte, temperature monte, ca chauffe et ca monte, reaction qui s emballe,
        exotherme, exothermie, mousse deborde, va exploser, peut exploser, risque d exploser, aspire vers l interieur, implose, implosion,
        mis en depression, se deforme sous vide, ecrase par le vide`,
      ar: `
        ضغط زايد, ضغط عالي جدا, الضغط طالع, رافعه الضغط, الضغط يرتفع, فوق الحد, ضغط فوق, زياده ضغط خطير*, الضغط عالي مره, ضغط زياده, ضغطه زايد,
        الضغط تعدي, الضغط تجاوز, تجاوز الضغط, الضغط يزيد, الضغط عم يزيد, الضغط بيعلي, الضغط عم يعلي, الضغط يصعد, الضغط صاعد, الضغط كيطلع, الضغط طلع فوق,
        الضغط واصل, المؤشر علي الاحمر, العقرب بالاحمر, العقرب علي الاحمر, الابره بالاحمر, علي وشك الانفجار, راح تنفجر, رح تنفجر, حتنفجر, هتنفجر,
        ممكن تنفجر, ممكن ينفجر, تنفجر علينا, قربت تنفجر, ستنفجر, خايفين تنفجر, مطرقه مائيه, الحراره تصعد بسرعه, الحراره تطلع بسرعه, تفاعل طارد,
        تفاعل خارج, ينكمش, انكمش الخزان, الخزان ينسحب, سحب الخزان لجوا, فاكيوم بالخزان, عدي الخط الاحمر, تعدي الخط الاحمر, فوق الخط الاحمر, فوق الاحمر,
        عند الخط الاحمر, تجاوز الاحمر`,
    },
  },
  rules: [
    {
      id: "pressure.relief", category: "pressure", floor: "high",
      patterns: ["relief ! reliefFault", "lack _ relief", "relief ! bypassed", "relief ! broken"],
      within: 9, ownNegation: true,
    },
    { id: "pressure.trip-defeated", category: "pressure", floor: "high", patterns: ["trip ! defeated"], within: 4, ownNegation: true },
    { id: "pressure.overpressure", category: "pressure", floor: "high", patterns: ["overpressure"] },
  ],
};
