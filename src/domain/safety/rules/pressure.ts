import type { RuleSet } from "./rule";

/** Steam, hoses, vessels and stored pressure; heat that burns. */
export const pressureRules: RuleSet = {
  words: {
    steam: {
      en: `
        steam, superheated, thermal oil, scalding water, hot water main, high pressure hot water, mthw, hthw, boiling water, hot liquor, hot product,
        hot glycol, hot fluid, hot syrup, hot wax, bitumen, hot tar, molten, hot ash, hot asphalt, hot metal, hot slag, hot oil, hot condensate,
        hot brine, hot water, scalding, hot fat, fryer oil, hot chocolate, hot caustic, hot glue, hot bitumen, live steam`,
      fr: `
        vapeur, vapeurs, condensat*, eau chaude, eau bouillante, huile chaude, huile thermique, fluide thermique, eau surchauffee, jus chaud,
        sirop chaud, sirop bouillant, bitume, produit chaud, produit bouillant, glycol chaud, cendres chaudes, metal en fusion, metal liquide, laitier,
        huile bouillante, graisse chaude, friture, colle chaude, chocolat chaud, eau brulante, eau a #, enrobe, vapeur vive`,
      ar: `
        بخار, ستيم, كوندنسيت, ماي حار, ماي مغلي, زيت حار, steam, ماي سخن, ماء ساخن, المي السخنه, ميه سخنه, ميه مغليه, زيت سخن, زيت مغلي, قطران, قار,
        بيتومين, زفت حار, معدن مصهور, منصهر, خبث, سائل حار, فابور, vapeur, ماي ساخن, ميه بتغلي, مي سخنه, مي غليه, زيت القلي, زيت ساخن, زيت حامي, اسفلت,
        زفت, كوندنسات, ~كوندنسيت, بخار حي, الفابور`,
      not: `
        steam trap survey, steam table, steam flow, steam pressure, no steam, steam shutdown, steam valve, steam kettle, generateur vapeur,
        ligne vapeur, purgeur vapeur, vapeur d eau, buse vapeur, بخار زيت, ضغط البخار, محطه البخار, steam trap (passing|blowing thru|blowing through)`,
    },
    steamOut: {
      en: `
        blowing, coming out, spitting, jetting, across walkway, burst, hissing, escaping, spraying, venting, plume, jet, coming from, pouring out,
        shooting out, spewing, billowing, blew, splashing, splashes, splashed, sprays, runs out, breakout, broke out, running out, dripping on,
        at operator, at head height, at face height, at chest height, near operator, near the walkway, at the door, over the stairs, over walkway,
        on the stairs, onto the stairs, where people walk, where we walk`,
      fr: `
        fuite, fuit, sort, s echappe, souffle, jet, gicle, siffle, sifflement, projection, crache, vers la passerelle, projections, projete, eclabousse*,
        a hauteur de visage, a hauteur d homme, hauteur de main, sur le passage, dans le passage, sur l operateur, vers l operateur, deborde, coule sur,
        ecoulement, percee, sur l escalier, dans l escalier, pres de l operateur, pres du poste, a cote du poste`,
      ar: `
        تسرب*, تسريب*, يسرب, تهريب, طالع*, يطلع, ينفث, تنفيس, ينفخ, خارج*, leak*, يصفر, انفجر*, يهرب, ينفس, يضرب, ضرب, يرش, رش, تنفث, نازل علي, ينزل علي,
        ينقط علي, طايش, يفور علي, كيخرج, بيخرج, متسرب, قدام الممشي, جنب الممشي, علي الممشي, علي الدرج, قريب من العامل, صوب العامل, بوجه, علي وجه,
        يم الممر, علي الممر, بمستوي الراس, بمستوي الوجه`,
    },
    glassGauge: {
      en: "sight glass*, gauge glass*, level glass*, sightglass*, manway glass, view port*, viewport*",
      fr: "verre de niveau, glace de niveau, niveau glace, hublot*, voyant de niveau",
      ar: "زجاجه المستوي, زجاجه البيان, جلاس ليفل, ~كلاس ليفل, سايت جلاس, ~سايت كلاس, مبين المستوي, عين البويلر",
    },
    gaugeBroken: {
      en: "cracked, crazed, chipped, shattered, broken, crack, spider",
      fr: "fendu, fendue, fele, felee, fissure, fissuree, eclate, eclatee, casse, cassee, etoile, etoilee",
      ar: "مشروخ*, مشقوق*, مكسور*, متشقق*, مشعور*",
    },
    steamLine: {
      en: `
        steam line*, steam pipe*, steam hose*, steam main*, steam header*, steam valve*, condensate line*, hot water line*, hot oil line*`,
      fr: `
        conduite vapeur, ligne vapeur, tuyau vapeur, flexible vapeur, canalisation vapeur, collecteur vapeur, vanne vapeur, tuyauterie vapeur`,
      ar: "خط البخار, ماسوره البخار, بايب البخار, مواسير البخار, هوز البخار, خرطوم البخار, محبس البخار, بلف البخار",
    },
    steamLineFault: {
      en: "cracked, split, burst, holed, corroded through, rotted, broken, ruptured, hole in",
      fr: "perce, percee, eclate, eclatee, fissure, fissuree, fendu, fendue, rompu, rompue, casse, cassee, arrache, arrachee",
      ar: "مثقوب*, مشقوق*, مشروخ*, مكسور*, انفجر*, متاكل*, مخروم*",
    },
    hose: {
      en: `
        hose, hoses, pipe, line, union, fitting, coupling, flange, tubing, airline, loading arm, cam lock, camlock, coupler, chiksan, swivel, joint,
        bellows, gasket, sight glass, pump casing, valve body, plug, weld, spool`,
      fr: `
        flexible*, tuyau*, conduite*, raccord*, bride*, durite*, canalisation*, coupleur, coupleurs, bras de chargement, manchon, manchette, joint,
        soufflet, compensateur, corps de pompe, corps de vanne, nettoyeur haute pression, karcher, lance haute pression, rotule hydraulique, ligne d air`,
      ar: `
        هوز, خرطوم, خراطيم, لي, ليات, ماسوره, انبوب, بايب, خط, وصله, فلنجه, كوبلنق, صونده, بوري, تيو, فليكسيبل, اللي, بيب, ~فليكسبل, ~فلكسيبل, تويو,
        راكور, نبل, نيبل, كوبلنج, ~كوبلنك, فيتنق, فتنق, يونيون, قاسكيت, جوان, سويفل, ذراع التحميل, hose, hoses, coupling`,
    },
    burst: {
      en: `
        burst, bursts, blew, exploded, let go, ruptured, popped, whipped, whipping, came apart, failed under pressure, sprayed, injection, bursting,
        fired off, flew off, shot off, came off under, separated under pressure, disconnected under pressure, catastrophically, split under, blown hose,
        blown off, spraying oil, jet of, pinhole leak, pin hole leak, pinhole jet, high pressure jet, bulging, ballooning, bulge, swollen, about to go,
        braid showing, braid exposed, down to the wire, worn to the wire, worn to the braid`,
      fr: `
        eclate, eclatee, eclates, explose, explosee, pete, petee, saute, rompu, rompue, fouette, a lache, parti sous pression, gicle, asperge, aspergee,
        s est arrache, s est arrachee, s est deconnecte, deconnecte sous pression, deboite sous pression, fouettement, jet d huile, jet d air,
        jet de vapeur, jet vers, projection d huile, huile projetee, arrose l operateur, arrose le conducteur, va peter, va eclater, pret a peter,
        pret a eclater, hernie, gonfle, gonflee, tresse apparente, tresse visible, armature visible, armature apparente, carcasse visible,
        sous pression et`,
      ar: `
        انفجر*, انفجار, فقع*, طق, طقت, فرقع*, انفك*, فلت, فلتت, ضرب*, رش, رشت, طرطش*, منفوخ*, هينفجر, ينفجر, طار, طارت, انفصل تحت الضغط, يضرب مثل السوط,
        بخ زيت, رشق, رشقت, منتفخ, فيه نفخه, نافخ, باين السلك, السلك باين, الشبك باين, حينفجر, ممكن يطق, ممكن تنفجر, راح يطق, هيفرقع`,
    },
    whip: {
      en: "whip check*, whipcheck*, whip arrest*, hose restraint*, safety pin* on the coupling",
      fr: "anti fouet",
      ar: "سلك امان الخرطوم, whip check*",
    },
    vessel: {
      en: `
        boiler, vessel, autoclave, kettle, sight glass, gauge glass, level glass, receiver, manway, digester, reactor, cylinder, cylinders, retort,
        accumulator, tank shell, air tank, pressure tank, expansion tank, water heater, hot water tank, calorifier, steam drum, pressure cooker, retorts,
        autoclaves, cyls, oxy rack, tank wall, tank bottom, tank roof, flange bolts, manhole door, handhole, tube sheet, furnace tube, sight glasses,
        heat exchanger shell, pipe wall, dead leg, pipe support*, pipe hanger*`,
      fr: `
        chaudiere, cuve sous pression, autoclave, ballon, glace de niveau, niveau glace, voyant, accumulateur, reacteur, marmite, bouteille, bouteilles,
        trappe de visite, cuve air, reservoir, marmites, autocuiseur, autoclaves, verres de niveau, verre niveau, hublot, trou d homme, virole,
        fond de cuve, robe de cuve, toit de bac, piquage, coude, tuyauterie, supportage`,
      ar: `
        غلايه, مرجل, بويلر, وعاء, اوتوكليف, زجاجه المستوي, اسطوانه, مفاعل, سيلندر, سلندر, غلاية, مراجل, خزان ضغط, خزان هوا, تانك الهوا, تانكي الهوا,
        خزان الكمبروسر, ريسيفر, سخان الماي, سخان الماء, السخان المركزي, معقم, قدر, قدور, طنجره ضغط, زجاجه البيان, زجاجه المنسوب, جلاس ليفل, ~كلاس ليفل,
        ليفل جلاس, ~ليفل كلاس, سايت جلاس, ~سايت كلاس, مبين المستوي, بيان المستوي, عين المستوي, قناني, انابيب الاكسجين, جدار الخزان, بدن الخزان,
        سقف الخزان, مناهل الخزان, فلنجه المنهول, باب المنهول, تيوب, هيدر, ساند المواسير, دعامه الماسوره, بايب سبورت`,
    },
    vesselFault: {
      en: `
        cracked, crack, bulging, burst, shattered, bolts missing, spitting, split, hissing, thinning, weeping at weld, corroded through, low water,
        dry fired, fell over, not chained, unchained, unsecured, not secured, leaking at weld, leaking from weld, leaking badly, glowing, red hot spot,
        thin, wall thickness below, below minimum thickness, min thickness, bowed, blistered, blister, pitting, pitted, badly corroded, cracking, bulge,
        door wont seal, door not locked, opened under pressure, opens under pressure, missing bolts, bolts loose, bolts sheared, studs missing,
        half the bolts, not strapped, not tied, free standing, lying down, laying on the floor, rolling around, loose cylinder*, knocked over, leaning,
        unrestrained, chain missing, no chain, no chains, without chain, caps missing, no cap, no caps`,
      fr: `
        fissure, fissuree, felee, fele, eclate, eclatee, bombe, bombee, manquent, perce, percee, sifflement, manque d eau, niveau bas, pas attachee*,
        non attachee*, pas arrimee*, fissures, suinte, fuit a la soudure, epaisseur insuffisante, epaisseur sous le mini, epaisseur mini, sous epaisseur,
        amincissement, corrosion perforante, piqures, piqure, cloque, rouge vif, rougeoie, point chaud, boulons manquants, manque des boulons,
        boulons desserres, goujons casses, s ouvre sous pression, ouvert sous pression, porte s ouvre, verrouille pas, debout sans, couchees, couchee,
        au sol, en vrac, sans chaine, sans chapeau, chapeau manquant, non sangle*, pas sangle*, non fixees, detachees, detachee, tombee, tombees, felees,
        etoile, etoilee, opaque`,
      ar: `
        مشقوق*, مشروخ*, شرخ, منتفخ*, منفوخ*, مكسور*, ناقص ماي, بدون ماي, مثقوب*, صدي*, غير مربوط*, مو مثبت*, طايح*, شق, متشقق, نافخه, محمر, حمرا, توهج,
        نقطه ساخنه, سماكه قليله, سماكه اقل, السماكه نازله, رقيق, تاكل, متاكل, صدا كثير, تسرب من اللحام, ناقص براغي, براغي ناقصه, مفتوحه تحت الضغط,
        ينفتح تحت الضغط, مو مقفل زين, ما يقفل زين, ما يسد زين, طاحت, واقعه, وقعت, مرميه, بدون سلسله, من غير سلسله, بلا سلسله, بدون جنزير, بدون غطا,
        بدون كاب, مو مربوطه, مش مربوطه, مش متربطه, غير مثبته, واقفه لحالها, بدون تثبيت`,
    },
    cylinder: {
      en: "cylinder*, cyl, cyls, gas bottle*, oxy rack, oxygen bottle*, acetylene bottle*, nitrogen bottle*, argon bottle*, bottle rack",
      fr: "bouteille de gaz, bouteilles, bouteille d oxygene, bouteille d acetylene, bouteille azote",
      ar: "اسطوانه, قناني, سلندرات, انابيب الغاز, جرار الغاز",
    },
    unsecured: {
      en: `
        unchained, not chained, unsecured, not secured, unrestrained, not strapped, free standing, freestanding, loose, lying down, laying down,
        lying on, no chain, no chains, without chain*, fell over, knocked over, no caps, no cap, rolling around, not tied`,
      fr: `
        pas attachee*, non attachee*, sans chaine*, pas arrimee*, non arrimee*, debout sans, couchees, couchee, sans chapeau, non sanglee*, pas sanglee*,
        tombee, tombees, en vrac, detachees, detachee`,
      ar: `
        بدون سلسله, بدون سلاسل, بلا سلسله, من غير سلسله, بدون جنزير, غير مربوط*, مو مربوط*, مش مربوط*, غير مثبت*, مو مثبت*, مش مثبت*, بدون تثبيت,
        بدون ربط, طايح*, واقعه, مرميه, بدون غطا`,
    },
    vesselOpens: {
      en: `
        opens under pressure, opened under pressure, lid opens under, door opens under, opens with pressure, open with pressure, lid blew,
        door blew open, door blew off`,
      fr: "ouvre sous pression, ouverte sous pression, couvercle saute, porte s ouvre sous",
      ar: "^فتح تحت الضغط, ينفتح وفيه ضغط, يفتح وفيه ضغط, طار الغطا, الغطا طار",
    },
    charged: {
      en: `
        still charged, still under pressure, still pressurised, still pressurized, trapped pressure, stored pressure, stored energy, residual pressure,
        wont bleed, wont depressurise, wont depressurize, under pressure cant, still has pressure, holding pressure behind, cant be depressurised,
        cant depressurise, cant depressurize, cant bleed, pressure trapped, pressure locked in, locked in pressure, under tension, loaded spring,
        stored charge, capacitor charged, capacitors charged`,
      fr: `
        encore sous pression, toujours sous pression, pression residuelle, reste sous pression, pression enfermee, pression emprisonnee,
        pression restante, ne se purge*, purge pas, impossible a purger, ne decomprime*, energie residuelle, ressort sous tension, ressort comprime,
        condensateur charge, condensateurs charges`,
      ar: `
        لسه فيه ضغط, لسه فيها ضغط, باقي ضغط, تحت الضغط, محبوس الضغط, لسا فيها ضغط, لسا فيه ضغط, بعده بيه ضغط, بعدها بيها ضغط, ضغط محبوس, ما يفرغ,
        ما ينفس, ما نقدر نفرغ, ما قدرنا نفرغ, مازال فيه ضغط, مضغوط, نابض مشدود, سبرنق مشدود, زنبرك مشدود, مكثف مشحون`,
    },
    hotSurface: {
      en: `
        insulation gone, lagging gone, lagging missing, lagging off, no lagging, hot surface, get burned, get burnt, burn hazard, burn risk,
        burned her hand, burned his hand, nearly burned, scald risk, scalded, mixing valve not tempering, skin # c, skin temp, burns hazard,
        burn yourself, burnt herself, burnt himself, burned herself, burned himself, burnt his, burnt her, burned my, burnt my, nearly burnt,
        almost burned, almost burnt, scalding, scalds, hot to touch, hot pipe exposed, bare hot pipe, exposed hot, uninsulated, un lagged, unlagged,
        insulation missing, insulation off, insulation ripped, insulation torn, lagging ripped, lagging torn, cladding off, cladding missing,
        tap water # c, water too hot, shower too hot, burning hot water, scald hazard, hot taps #, # c at the tap, # f at the tap`,
      fr: `
        calorifuge absent, calorifuge arrache, sans calorifuge, se bruler, s est brule*, brulant au toucher, eau trop chaude, brulante,
        calorifuge manquant, calorifuge tombe, calorifuge decolle, calorifuge degrade, plus de calorifuge, isolant arrache, non calorifuge,
        non calorifugee, tuyau brulant, tuyau chaud accessible, se brule, brulures, eau bouillante, eau beaucoup trop chaude, ebouillante*,
        risque brulure, # c au robinet, # c a la douche`,
      ar: `
        حرق ايده, انحرقت ايده, يحرق, العزل الحراري طايح, سطح حار, حرق يده, احترقت ايده, احترقت يده, العزل طايح, العزل مخلوع, العزل ناقص, العزل منزوع,
        العزل مشلوع, بدون عزل, بلا عزل, من غير عزل, خط حار مكشوف, ماسوره حاره مكشوفه, ماسوره سخنه مكشوفه, بايب حار مكشوف, سخن مره, حار جدا, سخنه جدا,
        ماي مغلي, ماي حارق, الماي حار مره, الماي حار كلش, المي بتغلي, الميه مغليه, الميه سخنه قوي, الما سخون بزاف, احترقت يدها, حرقت ايدها, حرقت يدها,
        انحرقت يدها, انحرقت يده, حرق ايدو, حرق يدو, تحرق, يلسوع, تسلخت ايده, تسلخت يده, سمط, سمطت`,
    },
  },
  rules: [
    { id: "pressure.steam", category: "pressure", floor: "high", patterns: ["steam + steamOut"], within: 3 },
    { id: "pressure.glass", category: "pressure", floor: "high", patterns: ["glassGauge ! gaugeBroken"], within: 4, ownNegation: true },
    { id: "pressure.steam-line", category: "pressure", floor: "high", patterns: ["steamLine ! steamLineFault"], within: 3, ownNegation: true },
    { id: "pressure.burst", category: "pressure", floor: "high", patterns: ["hose + burst"], within: 5 },
    { id: "pressure.whip-check", category: "pressure", floor: "high", patterns: ["whip ! missing", "lack _ whip"], within: 4, ownNegation: true },
    { id: "pressure.vessel", category: "pressure", floor: "high", patterns: ["vessel + vesselFault"], within: 4 },
    { id: "pressure.cylinder", category: "pressure", floor: "high", patterns: ["cylinder ! unsecured"], within: 4, ownNegation: true },
    { id: "pressure.opens", category: "pressure", floor: "high", patterns: ["vesselOpens"], ownNegation: true },
    { id: "pressure.stored", category: "pressure", floor: "high", patterns: ["charged"] },
    { id: "pressure.burn", category: "pressure", floor: "high", patterns: ["hotSurface"], ownNegation: true },
  ],
};
