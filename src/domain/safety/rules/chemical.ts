import type { RuleSet } from "./rule";

/** Chemicals that get out, and what protects against them. */
export const chemicalRules: RuleSet = {
  words: {
    chemical: {
      en: `
        acid, acids, sulfuric, sulphuric, hydrochloric, nitric, hydrofluoric, hf, hcl, h2so4, hno3, caustic, naoh, sodium hydroxide, lye, soda ash spill,
        bleach, hypochlorite, hypo, peroxide, solvent, solvents, benzene, toluene, xylene, acetone, methanol, formalin, formaldehyde, cyanide, chromic,
        mercury, asbestos, pesticide, chemical, chemicals, battery acid, electrolyte, phenol, resin vapors, isocyanate, pickle liquor, corrosive,
        acid line, acid tank, acid pump, caustic soda, caustic line, caustic tank, koh, potash, ammonia water, aqua ammonia, aqueous ammonia, hydrazine,
        sodium hypochlorite, chlorine dioxide, ferric, ferric chloride, coagulant, biocide, descaler, cleaner concentrate, cip caustic, cip acid,
        degreaser, paint stripper, mek, dcm, phenols, h2o2, peracetic, paa, oxidizer, oxidiser, corrosives, toxic, toxics, battery fluid,
        coolant chemicals, pcbs, glyphosate, herbicide, fungicide, fertiliser, fertilizer, uan, molten sulfur, molten sulphur, slurry caustic, quicklime,
        silica, silica dust, lead dust, lead paint, asbestos lagging, asbestos board, asbestos tile*, chrysotile, mercury spill, drum of, drums of,
        tote of, ibc, ibc of, unknown liquid, unknown chemical, def spill, adblue spill`,
      fr: `
        acide, acides, sulfurique, chlorhydrique, nitrique, fluorhydrique, soude, soude caustique, caustique, javel, eau de javel, hypochlorite,
        peroxyde, eau oxygenee, solvant*, benzene, toluene, xylene, acetone, methanol, formol, cyanure, chromique, mercure, amiante, pesticide*,
        produit chimique, produits chimiques, electrolyte, phenol, vapeurs rousses, lessive alcaline, corrosif, potasse, bac d acide, cuve acide,
        acide sulfurique, acide chlorhydrique, acide nitrique, acide phosphorique, acide fluorhydrique, hcl, h2so4, hno3, naoh, soude a,
        lessive de soude, chlorure ferrique, eau ammoniacale, bisulfite, hydrazine, produit corrosif, produit toxique, produit dangereux,
        produits dangereux, produit phyto, phytosanitaire, biocide, desinfectant concentre, detergent alcalin, detartrant, degraissant, decapant,
        trichlo, perchlo, electrolyte batterie, acide batterie, acide de batterie, liquide batterie, liquide inconnu, produit inconnu,
        fibrociment amiante, amiante ciment, plaques amiante, calorifuge amiante, flocage amiante, flocage, poussiere de silice, chaux vive, gcv, grv,
        bache acide, pcb, askarel`,
      ar: `
        حمض, احماض, اسيد, أسيد, حامض, حمض الكبريتيك, حمض النيتريك, هيدروكلوريك, صودا كاويه, صودا, كوستيك, هيبوكلوريت, كلوريت, بيروكسيد, مذيب*,
        بنزين عطري, تولوين, اسيتون, ميثانول, فورمالين, زيبق, زئبق, اسبستوس, مبيد*, ماده كيماوي*, مواد كيماوي*, ماده كيميائي*, مواد كيميائي*, كيماوي*,
        كيميكال*, سيانيد, ماي بطاري*, ميه نار, ماء النار, الكتروليت, caustic, acid, حمض الهيدروكلوريك, حمض الكلور, حمض الفسفوريك, حمض النتريك,
        حمض السلفوريك, سلفوريك, نيتريك, فوسفوريك, حامض الكبريتيك, الحامض, الاسيد, لاسيد, ~اسيد, روح الملح, ماء نار, تيزاب, التيزاب, هيدروكسيد الصوديوم,
        كاوستيك, ~كوستيك, ~كاوستك, الكوستيك, بوتاس, الصودا الكاويه, لاصود, ~لاسود, سود كوستيك, قلوي, ماده كاويه, كاويه, محلول كاوي, ماده حارقه,
        ماده سامه, ماده خطره, مواد خطره, مواد خطيره, ماده كيميائيه, مواد كيميائيه, كيماوي, كيماويات, الكيماويات, كيميكال, ~كيميكال, ~كميكال, بروديي,
        بروديات, هيبوكلورايت, ~هايبوكلورايت, ~هيبوكلوريت, كلوركس, جافيل, ~جافيل, لاجافيل, ماء جافيل, كلور سائل, ~بيروكسايد, هيدرازين, فيريك, ~فيريك,
        مذيبات, مذيب, سولفنت, ~سولفنت, ~اسيتون, ~تولوين, زايلين, ~زايلين, بنزين طيار, فينول, امين, ~امين, الزئبق, رصاص, ~اسبستوس, اميانت, ~اميانت,
        سيليكا, مبيد حشري, مبيدات, سماد سائل, نترات, ماي بطاريه, ماء بطاريه, اسيد البطاريه, حمض البطاريه, اسيد بطاريات, الكترولايت, سائل مجهول,
        ماده مجهوله, ماده غير معروفه, برميل كيماوي, براميل كيماوي, درام كيماوي, درم كيماوي, acide, soude, ~حمد`,
      not: `
        acid (plant|store|bay|area|dock|wash|cleaned|number|line pump|room|pump|shower), acid phosphoric cleaner, atelier acide, local acide, bac acide,
        trempe dans l acide, nettoyage acide, alcool, chemical (lab|room|store|pump|dosing|feed pump), acid clean*, soudeur, soude acier, soudee,
        معمل الكيمياء, غرفه المواد, غرفه الكيماويات, chemical feed, citric acid, acide citrique, acetic,
        lead (cable|wire|time|tech|screw|acid battery|hand|to|on|in|the|dc)*, leads to, lead time, cable lead*, extension lead*, dc lead, charger lead*,
        lead out, test lead*, alum alloy, resin (pump|bed|regen|changed|trap|tank level)*, epoxy (floor|paint|coat|grout|filled|repair)*, epoxied,
        glue epoxy, lime scale, limescale, lime kiln, ibc code, cement mill, cement mixer, cement silo, cement kiln, paint (line|booth|shop),
        resine (floor|sol|injectee)*, plomb (de scelle|fusible|fondu)*, plombs, plombe, ciment (broyeur|usine)*, chaux (four a|silo)*,
        bidon de lave glace, bidon de #, fut de #, fut d huile, bidon d huile, glycol (niveau|appoint|rajoute|pompe)*, chemical dosing,
        chemical tank level, chem feed, disinfectant dispenser, ph probe, رصاص اللحام, بطاريه رصاص, رصاصه, مصنع السماد, سماد, مصنع الاسمنت, مضخه كيماوي,
        مضخه الكيماوي, طلمبه الكيماويات, غرفه الكيماوي, مخزن الكيماويات, دوزنق كيماوي, دوزنج كيماوي, جرعه كيماوي, معالجه كيماويه, غسيل كيماوي,
        غسيل بالحمض, غسلناه بالاسيد, غسلنا بالحمض, نظفناه بالاسيد, cleaned with acid, acid flush, acid wash*, acid cleaned, descaled w acid,
        descaled with acid, muriatic bath, acid batch, acid fill, rincage acide, nettoye a l acide, detartre a l acide,
        def (tank|fluid|fault|code|quality|pump|dosing)*`,
    },
    chemOut: {
      en: `
        leak, leaks, leaking, spill, spilled, spilt, spraying, sprayed, splash, splashed, dripping, drip, overflow*, let go, burst, weeping,
        on the floor, in the containment, in the bund, fumes, vapour*, vapors, smell, seeping, slow drip, open drum, ruptured, caught him, caught her,
        exposure, disturbed, damaged, in his eyes, in her eyes, on skin, drip tray, running out, gushing, leaked, leaks out, spilling, spills, pooling,
        pool of, puddle, puddles, splashing, splashes, sprays, sprayed on, squirting, dripped, drips, seep, weep, weeps, weeping from, bulging, swollen,
        fuming, fumes off, fizzing, reacting, mixed with, mixed, mixed up, burned, burnt, burn, burns, caught, got on, got it on, contact, exposed,
        inhaled, released, release, escape, escaping, broke, cracked, split, failed, burst open, knocked over, tipped over, fell off, dropped,
        unlabelled, unlabeled, no label, not labelled, leaking into, into the drain, in the drain, down the drain, to the drain, into the sump,
        on ground, on the ground, on the deck, all over, everywhere, bund full, bund filling, containment full, berm full, friable, broken up, flaking,
        ripped, drilled into`,
      fr: `
        fuite, fuit, fuient, deborde*, debordement*, deversement*, deverse*, suinte*, goutte, gouttes, renverse*, repandu*, projection*, eclabouss*,
        aspergé, asperge*, gicle*, emanation*, vapeurs, nappe, coule, odeur, percee, perce, brule, dans les yeux, sur la peau, inhale*, endommage*, perd,
        perd du, suintement, suinte de, ecoulement, s ecoule, s echappe, s echappent, degagement, degage, degagent, fume, fumant, moussait, mousse,
        reagit, melange, melanges, melange avec, brulure, brulures, brulee, brules, touche, touchee, recu sur, recu dans, recu du, ingere, respire,
        respires, contact, exposition, exposes, expose, ouvert, eventre*, crevé, creve, creve*, fendu, fendue, fissure, fissuree, casse, cassee, rompu,
        rompue, perfore, perforee, tombe, tombee, bascule, bouteille cassee, sans etiquette, non etiquete*, mal etiquete*, au sol, par terre,
        dans le caniveau, dans l egout, au regard, dans la retention, retention pleine, retention en train, bac plein, partout, gonfle, gonflee, bombe,
        bombee, friable, degrade, degradee, abime*, arrache`,
      ar: `
        تسرب*, تسريب*, يسرب, تهريب, يهرب, تنقيط*, ينقط, تنقط, انسكب*, انسكاب*, انكب*, فاض, طفح*, رش, رشت, طرطش*, تطاير*, ريحه, ابخره, بخار, يسيل,
        نزل علي, وقع علي, حرق, ينز, يرشح, تسربات, انفجر*, بعينه, بعيونه, علي يده, علي ايده, تسربت, متسرب, متسربه, مسرب, مسربه, تسيل, سايل, سايله, سال,
        سالت, يقطر, تقطر, بينقط, بتنقط, كينقط, كتنقط, انكبت, منكب, منكبه, مكبوب, مكبوبه, مسكوب, مسكوبه, منسكب, منسكبه, كب, كبت, كبو, طاح منه, مدلوق,
        اندلق, اندلقت, دلق, فايض, فايضه, فاضت, يفيض, تفيض, طافح, طافحه, طفحت, يفور, تفور, فار, فارت, رغوه, يتفاعل, تفاعل, تفاعلت, مختلط, اختلط, اختلطت,
        خلط, خلطوا, نخلط, مخلوط, يبخر, يدخن, تدخن, بيدخن, دخان, ابخرة, الابخره, تخنق, خانقه, خنقت, يخنق, بيخنق, كتخنق, تحرق, يحرق, حرقت, انحرق, احترق,
        احترقت, حروق, لمس, لمسها, لمسه, جا علي, جت علي, جاء علي, طرطش, طرطشت, تطرطش, ترشرش, رشق, رشقت, في عينه, علي وجهه, علي جسمه, علي رجله, علي يدها,
        استنشق, شم, شموا, شمها, مفتوح, مفتوحه, مكسور, مكسوره, مشقوق, مشقوقه, مثقوب, مثقوبه, منفوخ, منتفخ, وقع, وقعت, طاح, طاحت, انقلب, انقلبت, بدون ملصق,
        بدون ليبل, بدون لاصق, مو مكتوب عليه, مجهول, علي الارض, بالارض, في الارض, عالارض, للمجاري, بالمجاري, في البالوعه, في الحوض, الحوض مليان, بالصينيه,
        داخل السياج, داخل البند, بالبند, اختبار التسرب مو`,
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
        eyewash*, eye wash*, safety shower*, emergency shower*, drench shower*, deluge shower*, eye bath*, eyewash station*, eye wash station*,
        emergency eyewash, emergency eye wash, shower eyewash, body wash shower, decon shower, plumbed eyewash, wash station emergency`,
      fr: `
        rince oeil, rince yeux, rince oeils, laveur* d yeux, lave yeux, lave oeil, douche* de securite, douche secu, douche* oculaire*, douche d urgence,
        fontaine oculaire, fontaine lave yeux, douche oeil, douches de securite, laveur oculaire, laveurs oculaires, laves yeux, station de rincage,
        poste de rincage oculaire, combine douche, douche corporelle, douche d urg*`,
      ar: `
        (مغسله|مغاسل|غساله|غسيل|دش|شطاف|محطه غسيل) (ال|)(عيون|عين), دش (ال|)(طواري|سلامه|امان), مغسله (ال|)عيون, eyewash*, eye wash*, safety shower*,
        شاور الطواري, شاور السلامه, مغسلة عيون, مغسله عيون, مغاسل العيون, حنفيه العيون, غسالة العيون, غساله العيون, محطه العيون, محطه غسيل العيون,
        محطه غسل العيون, غسل العيون, دوش العيون, دوش الطواري, دوش السلامه, دوش الامان, شاور العيون, شور الطواري, ~شاور الطواري, اي واش, ~اي ووش, ~آي ووش,
        الاي واش, ايواش, سيفتي شاور, ~سيفتي شاور, ~سيفتي شور, دوش ديال السلامه, دوش ديال العيون, دوش سيكور, rince oeil, rince-oeil, douche de sécurité`,
      not: "temp gauge, dust cover",
    },
    eyewashFault: {
      en: `
        brown, rusty, no water, no flow, blocked, weak, low flow, cold, frozen, dirty, murky, scalding, trickle, dry, shut off, valve shut, obstructed,
        no pressure, low pressure, one side, only one side, one nozzle, one head, nozzle missing, cap missing, covered, buried behind, boxes in front,
        blocked by, too hot, ice cold, freezing, water hot, stinks, smelly, dirty water, brown water, rust, rusty water, leaking, stuck, handle broken,
        handle missing, pull rod broken, paddle broken, wont turn on, wont activate, wont come on, expired, solution expired, bottle expired,
        bottles expired, empty, not tested, out of order, out of service, stiff, seized`,
      fr: `
        pas d eau, plus d eau, sans eau, bouche, bouchee, eau rouillee, eau marron, debit faible, gele, gelee, ferme, fermee, encombre*, coule plus,
        coule pas, a sec, debit insuffisant, trop faible, un seul cote, un cote, une buse, buse bouchee, buses bouchees, levier casse, poignee cassee,
        palette cassee, tirette cassee, bloque, bloquee, grippee, ne coule*, ne marche*, coupe, coupee, vanne fermee, acces encombre, palettes devant,
        encombree, eau sale, eau brune, eau rouille, rouillee, trop froide, trop chaude, bouillante, glacee, perimee, perimes, perime, vide, vides,
        ne s ouvre*, fuit`,
      ar: `
        ما يطلع منه ماء, ما يطلع ماي, ما فيه ماي, مافي ماي, ما فيها تدفق, مافيها تدفق, ماي بني, مسدود*, بدون ماي, ضعيف*, ما ينزل, ما تدفع, ما يدفع,
        مقطوع عنه الماي, نشفان*, مقفول*, ما يشتغل, ما تشتغل, مايشتغل, ماتشتغل, مايطلع ماي, ما تطلع ماي, ما تطلع ميه, ما بتطلع مي, ما في مي, مافيها ماي,
        مافيه ماي, مفيهاش ميه, مفيهوش ميه, مفيش ميه, ما فيها ماي, ماكو ماي, ما بيها ماي, ما فيهاش الما, ما كاينش الما, بلا ما, بدون ميه, بدون مي,
        بدون ماء, الماي مقطوع, الماء مقطوع, المي مقطوعه, محبسها مقفول, محبسه مقفول, المحبس مقفول, مقفوله, مسكره, مقفل, مسكر, ضغطها ضعيف, ضغطه ضعيف,
        ضعيفه, خفيف, تنقيط, جهه وحده, من جهه واحده, فتحه وحده, مسدوده, النوزل مسدود, ماي وسخ, مي وسخه, ميه وسخه, ماي صدا, ماي صدي, ماي احمر, لونه بني,
        لونها بني, الماي حار, المي سخنه, حاره جدا, بارد جدا, متجمد, اليد مكسوره, ذراعها مكسور, ذراعه مكسور, اليده مكسوره, الدواسه مكسوره, معطله, معطل,
        خربانه, خربان, عطلانه, عطلان, بايظه, خاسره, ما خدامش, ما خداماش, مخدامش, كراتين قدام, مسدود الطريق, محجوبه, منتهيه, فاضيه, لا ^خرج, ما ^خرج,
        ما ^طلع, لا ^نزل, ما ^نزل, لا ^طلع, ~لا, ما ~ش`,
    },
    fumeHood: {
      en: `
        fume hood*, face velocity, face vel, fume cupboard*, lev, biosafety cabinet*, isolation room, negative pressure room, fume hoods, hood flow,
        sash, lev system, extraction hood, dust extraction, capture hood, laminar flow, bsc, biosafety, safety cabinet, isolator pressure,
        spray booth airflow, welding extraction, weld fume extract*`,
      fr: `
        sorbonne*, hotte chimique, hotte labo, hotte* (aspirante|d extraction|laminaire), psm, poste de securite microbiologique, captation, sorbonnes,
        hotte, hottes, hotte a flux, bras aspirant, bras d aspiration, aspiration soudure, captage, enceinte ventilee, chambre d isolement,
        depression chambre`,
      ar: `
        (هود|شفاط|خزانه) (ال|)(ابخره|غازات|مختبر|معمل|كيميائي)*, فيوم هود*, fume hood*, غرفه العزل, هود المختبر, الهود, هود, شفاط المختبر, شفاط المعمل,
        شفاط الكيماويات, شفاط الابخره, شفاط الغازات, خزانه الابخره, خزانه الغازات, خزانه الشفط, كابينه الابخره, كبينه الابخره, كابينه الامان,
        كبينه السلامه الحيويه, غرفة العزل, الضغط السالب, سورب, لاهوت, hotte, شفاط اللحام`,
      not: `
        kitchen hood, range hood, hotte cuisine, hotte de cuisine, hotte aspirante cuisine, hotte inox, hotte (nettoyee|degraissee|filtres)*, هود المطبخ,
        هود مطبخ, شفاط المطبخ, شفاط الحمام`,
    },
    hoodFault: {
      en: `
        low, below, under, slipping, alarm, limit, stopped, dead, not drawing, no draw, no airflow, failed, not pulling, doesnt pull, not extracting,
        no suction, weak suction, poor airflow, low flow, reversed, positive, blowing back, fan dead, belt broken, fan off, fails, cracked sash,
        sash broken, sash wont, sash cable`,
      fr: `
        faible, mini, sous, arretee, hs, alarme, insuffisant*, aspire (pas|plus), en panne, m s, n aspire*, aspire mal, tire plus, tire pas, ne tire*,
        debit faible, vitesse faible, vitesse trop faible, vitesse insuffisante, refoule, morte, courroie cassee, positif, en surpression,
        pas en depression, plus de depression, alarme debit`,
      ar: `
        ضعيف*, ما يسحب, مايسحب, انذار, واقف*, متوقف*, طافي*, ما يشفط, اقل, لا يسحب, لا تسحب, ما تسحب, ماتسحب, ما بيسحب, ما بتسحب, مش بيسحب, مش ساحب,
        مو ساحب, مب ساحب, ما عم يسحب, مايشفط, لا يشفط, ما كيجبدش, ما يجبدش, سحبه ضعيف, سحبها ضعيف, السحب ضعيف, شفطه ضعيف, شفط ضعيف, ضعيفه, خربان, عطلان,
        وقف, واقفه, محروق, سيره مقطوع, السير مقطوع, موجب, ضغطها موجب, راجع, يرجع, ترجع, السرعه واطيه, السرعه منخفضه`,
    },
    asbestos: {
      en: "asbestos, asbestos board*, asbestos lagging, asbestos tile*, asbestos sheet*, lagging board, acm",
      fr: "amiante, plaque amiante, plaques amiante, fibrociment, flocage, calorifuge amiante, dalle amiante, dalles amiante",
      ar: "اسبستوس, ~اسبستوس, اميانت, ~اميانت, اترنيت, ايترنيت",
    },
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
