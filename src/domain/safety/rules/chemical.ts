import type { RuleSet } from "./rule";

/** Chemicals that get out, and what protects against them. */
export const chemicalRules: RuleSet = {
  words: {
    chemical: {
      en: `
        acid, acids, sulfuric, sulphuric, hydrochloric, nitric, hydrofluoric, hf, hcl, h2so4, hno3, caustic, naoh, sodium hydroxide, lye,
        soda ash spill, bleach, hypochlorite, hypo, peroxide, solvent, solvents, benzene, toluene, xylene, acetone, methanol, formalin, formaldehyde,
        cyanide, chromic, mercury, asbestos, chemical, chemicals, electrolyte, phenol, resin vapors, isocyanate, pickle liquor, corrosive, acid pump,
        koh, potash, ammonia water, aqua ammonia, aqueous ammonia, hydrazine, chlorine dioxide, ferric, coagulant, biocide, descaler,
        cleaner concentrate, degreaser, paint stripper, mek, dcm, phenols, h2o2, peracetic, paa, oxidizer, oxidiser, corrosives, toxic, toxics,
        battery fluid, pcbs, glyphosate, herbicide, fungicide, fertiliser, fertilizer, uan, molten sulfur, molten sulphur, quicklime, silica,
        lead dust, lead paint, chrysotile, drum of, drums of, tote of, ibc, unknown liquid, def spill, adblue spill, phosphoric, formic, lactic,
        sulphamic, sulfamic, permanganate, chlorine water, chlorite, ammonium, ferric chloride, polyelectrolyte, glutaraldehyde, cip acid, cip caustic,
        resin hardener, epoxy hardener, etchant, plating bath, chrome bath, zinc bath, pickling bath, slaked lime, lime slurry, cement slurry,
        hot pitch, creosote, insecticide, pesticide*, antiscalant, drain cleaner, oven cleaner, nitric acid, battery acid`,
      fr: `
        acide, acides, sulfurique, chlorhydrique, nitrique, fluorhydrique, soude, caustique, javel, hypochlorite, peroxyde, eau oxygenee, solvant*,
        benzene, toluene, xylene, acetone, methanol, formol, cyanure, chromique, mercure, amiante, pesticide*, produit chimique, produits chimiques,
        electrolyte, phenol, vapeurs rousses, lessive alcaline, corrosif, potasse, bac d acide, hcl, h2so4, hno3, naoh, chlorure ferrique,
        eau ammoniacale, bisulfite, hydrazine, produit toxique, produit dangereux, produits dangereux, produit phyto, phytosanitaire, biocide,
        desinfectant concentre, detergent alcalin, detartrant, degraissant, decapant, trichlo, perchlo, liquide batterie, liquide inconnu,
        produit inconnu, flocage, poussiere de silice, chaux vive, gcv, grv, pcb, askarel, phosphorique, formique, peracetique, permanganate, chlorite,
        bisulfite de sodium, glutaraldehyde, bain de chrome, bain de zinc, bain de decapage, lait de chaux, durcisseur, resine epoxy, insecticide,
        antitartre, deboucheur, acide batterie, engrais liquide, azote liquide`,
      ar: `
        حمض, احماض, اسيد, أسيد, حامض, هيدروكلوريك, صودا, كوستيك, هيبوكلوريت, كلوريت, بيروكسيد, مذيب*, بنزين عطري, تولوين, اسيتون, ميثانول, فورمالين,
        زيبق, زئبق, اسبستوس, مبيد*, ماده كيميائي*, مواد كيميائي*, كيماوي*, كيميكال*, سيانيد, ماي بطاري*, ميه نار, الكتروليت, caustic, acid, سلفوريك,
        نيتريك, فوسفوريك, روح الملح, ماء نار, تيزاب, هيدروكسيد الصوديوم, كاوستيك, ~كاوستك, بوتاس, لاصود, ~لاسود, قلوي, كاويه, محلول كاوي, ماده حارقه,
        ماده سامه, ماده خطره, مواد خطره, مواد خطيره, ~كميكال, بروديي, بروديات, هيبوكلورايت, كلوركس, جافيل, لاجافيل, ماء جافيل, كلور سائل, ~بيروكسايد,
        هيدرازين, فيريك, سولفنت, زايلين, بنزين طيار, فينول, امين, رصاص, اميانت, سيليكا, سماد سائل, نترات, ماء بطاريه, الكترولايت, سائل مجهول,
        ماده مجهوله, ماده غير معروفه, acide, soude, ~حمد, حمض الفوسفوريك, فورميك, بيرمنقنات, صودا كاويه, ماء الجير, نوره, كروم, حوض الكروم, حوض الحمض,
        حوض الاسيد, ازوت سايل, نيتروجين سائل, مواد تنظيف مركزه, مبيدات, لاسيد, اسيد البطاريه`,
      not: `
        acid (plant|store|bay|area|dock|wash|cleaned|number|line pump|room|pump|shower), acid phosphoric cleaner, atelier acide, local acide,
        bac acide, trempe dans l acide, nettoyage acide, chemical (lab|room|store|pump|dosing|feed pump), acid clean*, soude acier, غرفه الكيماويات,
        chemical feed, citric acid, acide citrique, lead (cable|wire|time|tech|screw|acid battery|hand|to|on|in|the|dc)*, ibc code, chemical dosing,
        chemical tank level, رصاص اللحام, بطاريه رصاص, رصاصه, مضخه كيماوي, مضخه الكيماوي, طلمبه الكيماويات, غرفه الكيماوي, مخزن الكيماويات,
        دوزنق كيماوي, دوزنج كيماوي, جرعه كيماوي, معالجه كيماويه, غسيل كيماوي, غسيل بالحمض, غسلناه بالاسيد, غسلنا بالحمض, نظفناه بالاسيد,
        cleaned with acid, acid flush, acid wash*, acid cleaned, descaled w acid, descaled with acid, acid batch, acid fill, rincage acide,
        nettoye a l acide, detartre a l acide`,
    },
    chemOut: {
      en: `
        leak, leaks, leaking, spill, spilled, spilt, spraying, sprayed, splash, splashed, dripping, drip, overflow*, let go, burst, weeping,
        on the floor, in the containment, in the bund, fumes, vapour*, vapors, smell, seeping, open drum, ruptured, exposure, disturbed, damaged,
        in his eyes, in her eyes, on skin, running out, gushing, leaked, spilling, spills, pooling, pool of, puddle, puddles, splashing, splashes,
        sprays, squirting, dripped, drips, seep, weep, weeps, bulging, swollen, fuming, fizzing, reacting, mixed, burned, burnt, burn, burns, caught,
        got on, got it on, contact, exposed, released, release, escape, escaping, broke, cracked, split, failed, knocked over, tipped over, fell off,
        dropped, unlabelled, unlabeled, no label, not labelled, into the drain, in the drain, down the drain, to the drain, into the sump, on ground,
        on the deck, all over, everywhere, bund full, bund filling, containment full, berm full, friable, broken up, flaking, ripped, drilled into`,
      fr: `
        fuite, fuit, fuient, deborde*, deverse*, suinte*, goutte, gouttes, renverse*, repandu*, projection*, eclabouss*, asperge*, gicle*, emanation*,
        vapeurs, nappe, coule, odeur, percee, perce, brule, dans les yeux, sur la peau, inhale*, endommage*, perd, ecoulement, s ecoule, s echappe,
        s echappent, degagement, degage, degagent, fume, fumant, moussait, mousse, reagit, melange, melanges, brulure, brulures, brulee, brules, touche,
        touchee, recu sur, recu dans, recu du, ingere, respire, respires, contact, exposition, exposes, expose, ouvert, eventre*, creve*, fendu, fendue,
        fissure, fissuree, casse, cassee, rompu, rompue, perfore, perforee, tombe, tombee, bascule, sans etiquette, non etiquete*, mal etiquete*, au sol,
        par terre, dans le caniveau, dans l egout, au regard, dans la retention, retention pleine, retention en train, bac plein, partout, gonfle,
        gonflee, bombe, bombee, friable, degrade, degradee, abime*, arrache`,
      ar: `
        تسرب*, تسريب*, يسرب, تهريب, يهرب, تنقيط*, ينقط, تنقط, انسكب*, انسكاب*, انكب*, فاض, طفح*, رش, رشت, طرطش*, تطاير*, ريحه, ابخره, بخار, يسيل,
        نزل علي, حرق, ينز, يرشح, انفجر*, بعينه, بعيونه, علي يده, علي ايده, متسرب, مسرب, تسيل, سايل, سال, سالت, يقطر, تقطر, منكب, مكبوب, مسكوب, منسكب, كب,
        كبت, كبو, مدلوق, اندلق, اندلقت, دلق, فايض, فاضت, يفيض, تفيض, طافح, يفور, تفور, فار, فارت, رغوه, يتفاعل, تفاعل, تفاعلت, مختلط, اختلط, اختلطت, خلط,
        خلطوا, نخلط, مخلوط, يبخر, يدخن, تدخن, دخان, ابخرة, تخنق, خانقه, خنقت, يخنق, تحرق, يحرق, حرقت, انحرق, احترق, احترقت, حروق, لمس, لمسه, جا علي,
        جت علي, تطرطش, ترشرش, رشق, رشقت, في عينه, علي وجهه, علي جسمه, علي رجله, علي يدها, استنشق, شم, شموا, شمها, مفتوح, مكسور, مشقوق, مثقوب, منفوخ,
        منتفخ, وقع, وقعت, طاح, طاحت, انقلب, انقلبت, بدون ملصق, بدون ليبل, بدون لاصق, مو مكتوب عليه, مجهول, علي الارض, بالارض, في الارض, عالارض, للمجاري,
        بالمجاري, في البالوعه, في الحوض, الحوض مليان, بالصينيه, داخل السياج, داخل البند, بالبند, اختبار التسرب مو`,
    },
    container: {
      en: "hose, pipe, line, tank, drum, tote, ibc, container, jug, bottle, pump, valve, flange, bund, vessel, carboy, tray",
      fr: `
        tuyau, flexible, cuve, bac, fut, bidon, bouteille, conduite, canalisation, raccord, pompe, vanne, bride, citerne, conteneur, grv`,
      ar: "خرطوم, هوز, خزان, تانك, برميل, درام, ماسوره, بايب, خط, صهريج, جالون, قالون, عبوه, حوض, مضخه, بلف, محبس, فلنجه",
    },
    holed: {
      en: "cracked, split, holed, burst, ruptured, broken, pinhole, corroded through, punctured, bulging",
      fr: `
        perce, percee, fendu, fendue, fissure, fissuree, creve, crevee, eclate, eclatee, casse, cassee, rompu, rompue, gonfle, gonflee, bombe, bombee`,
      ar: "مخروم*, مثقوب*, مشقوق*, مكسور*, انفجر*, متشقق*, منفوخ*, منتفخ*, مقطوع*, متاكل*, مشروخ*",
    },
    eyewash: {
      en: `
        eyewash*, eye wash*, safety shower*, emergency shower*, drench shower*, deluge shower*, eye bath*, body wash shower, decon shower,
        wash station emergency`,
      fr: `
        rince oeil, rince yeux, rince oeils, laveur* d yeux, lave yeux, lave oeil, douche* de securite, douche secu, douche* oculaire*,
        fontaine oculaire, douche oeil, laveur oculaire, laveurs oculaires, laves yeux, station de rincage, poste de rincage oculaire, combine douche,
        douche corporelle, douche d urg*`,
      ar: `
        (مغسله|مغاسل|غساله|غسيل|دش|شطاف|محطه غسيل) (ال|)(عيون|عين), دش (ال|)(طواري|سلامه|امان), eyewash*, eye wash*, safety shower*, شاور الطواري,
        شاور السلامه, حنفيه العيون, محطه العيون, غسل العيون, دوش العيون, دوش الطواري, دوش السلامه, دوش الامان, شاور العيون, شور الطواري, اي واش, ~اي ووش,
        ~آي ووش, الاي واش, ايواش, سيفتي شاور, ~سيفتي شور, دوش سيكور, rince oeil, rince-oeil`,
    },
    eyewashFault: {
      en: `
        brown, rusty, no water, no flow, blocked, weak, low flow, cold, frozen, dirty, murky, scalding, trickle, dry, shut off, valve shut, obstructed,
        no pressure, low pressure, one side, one nozzle, one head, nozzle missing, cap missing, covered, buried behind, boxes in front, too hot,
        freezing, water hot, stinks, smelly, rust, leaking, stuck, handle broken, handle missing, pull rod broken, paddle broken, wont turn on,
        wont activate, wont come on, expired, empty, not tested, out of order, out of service, stiff, seized`,
      fr: `
        pas d eau, plus d eau, sans eau, bouche, bouchee, eau marron, debit faible, gele, gelee, ferme, fermee, encombre*, coule plus, coule pas,
        a sec, debit insuffisant, trop faible, un seul cote, un cote, une buse, buses bouchees, levier casse, poignee cassee, palette cassee,
        tirette cassee, bloque, bloquee, grippee, ne coule*, ne marche*, coupe, coupee, palettes devant, eau sale, eau brune, eau rouille, rouillee,
        trop froide, trop chaude, bouillante, glacee, perimee, perimes, perime, vide, vides, ne s ouvre*, fuit`,
      ar: `
        ما يطلع منه ماء, ما فيه ماي, مافي ماي, ما فيها تدفق, مافيها تدفق, ماي بني, مسدود*, بدون ماي, ضعيف*, ما ينزل, ما تدفع, ما يدفع, مقطوع عنه الماي,
        نشفان*, مقفول*, ما يشتغل, ما تشتغل, ما في مي, مفيهاش ميه, مفيهوش ميه, مفيش ميه, ما فيها ماي, ماكو ماي, ما بيها ماي, بلا ما, بدون ميه, بدون مي,
        بدون ماء, الماي مقطوع, الماء مقطوع, المي مقطوعه, مقفل, مسكر, خفيف, تنقيط, جهه وحده, من جهه واحده, فتحه وحده, ماي وسخ, مي وسخه, ميه وسخه,
        ماي صدا, ماي صدي, ماي احمر, لونه بني, لونها بني, الماي حار, المي سخنه, حاره جدا, بارد جدا, متجمد, اليد مكسوره, ذراعها مكسور, ذراعه مكسور,
        الدواسه مكسوره, معطل, خربان, عطلان, بايظه, خاسره, مخدامش, كراتين قدام, محجوبه, منتهيه, فاضيه, لا ^خرج, ما ^خرج, ما ^طلع, لا ^نزل, ما ^نزل,
        لا ^طلع, ~لا, ما ~ش`,
      and: ["fails"],
    },
    fumeHood: {
      en: `
        fume hood*, face velocity, face vel, fume cupboard*, lev, isolation room, negative pressure room, hood flow, sash, extraction hood,
        dust extraction, capture hood, laminar flow, bsc, biosafety, safety cabinet, isolator pressure, spray booth airflow, welding extraction,
        weld fume extract*`,
      fr: `
        sorbonne*, hotte* (aspirante|d extraction|laminaire), psm, poste de securite microbiologique, captation, hotte, hottes, bras aspirant,
        bras d aspiration, aspiration soudure, captage, enceinte ventilee, chambre d isolement, depression chambre`,
      ar: `
        (هود|شفاط|خزانه) (ال|)(ابخره|غازات|مختبر|معمل|كيميائي)*, فيوم هود*, fume hood*, غرفه العزل, هود, شفاط الكيماويات, خزانه الشفط, كابينه الابخره,
        كبينه الابخره, كابينه الامان, كبينه السلامه الحيويه, غرفة العزل, الضغط السالب, سورب, لاهوت, hotte, شفاط اللحام`,
      not: `
        hotte cuisine, hotte de cuisine, hotte aspirante cuisine, hotte inox, hotte (nettoyee|degraissee|filtres)*, هود المطبخ, هود مطبخ`,
    },
    hoodFault: {
      en: `
        low, below, under, slipping, alarm, limit, stopped, dead, not drawing, no draw, no airflow, failed, not pulling, doesnt pull, not extracting,
        no suction, weak suction, poor airflow, reversed, positive, blowing back, belt broken, fan off, fails, cracked sash, sash broken, sash wont,
        sash cable`,
      fr: `
        faible, mini, sous, arretee, hs, alarme, insuffisant*, aspire (pas|plus), en panne, m s, n aspire*, aspire mal, tire plus, tire pas, ne tire*,
        refoule, morte, courroie cassee, positif, en surpression, pas en depression, plus de depression`,
      ar: `
        ضعيف*, ما يسحب, مايسحب, انذار, واقف*, متوقف*, طافي*, ما يشفط, اقل, لا يسحب, لا تسحب, ما تسحب, ماتسحب, مش بيسحب, مش ساحب, مو ساحب, مب ساحب,
        ما عم يسحب, مايشفط, لا يشفط, ما يجبدش, خربان, عطلان, وقف, محروق, سيره مقطوع, السير مقطوع, موجب, راجع, يرجع, ترجع, السرعه واطيه, السرعه منخفضه`,
    },
    asbestos: { en: "asbestos, lagging board, acm", fr: "amiante, fibrociment, flocage", ar: "اسبستوس, اميانت, اترنيت, ايترنيت" },
  },
  rules: [
    { id: "chemical.release", category: "chemical", floor: "high", patterns: ["chemical + chemOut", "chemical + container + holed"], within: 9 },
    {
      id: "chemical.eyewash", category: "chemical", floor: "high",
      patterns: ["eyewash ! defect", "eyewash ! eyewashFault", "lack _ eyewash"],
      within: 5, ownNegation: true,
    },
    { id: "chemical.fume-hood", category: "chemical", floor: "high", patterns: ["fumeHood ! hoodFault"], within: 6, ownNegation: true },
    { id: "chemical.asbestos", category: "chemical", floor: "high", patterns: ["asbestos ! broken"], within: 5, ownNegation: true },
  ],
};
