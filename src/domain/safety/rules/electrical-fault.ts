import type { RuleSet } from "./rule";

/** Arcs, damaged cords, water near electricity, joints that burn. */
export const electricalFaultRules: RuleSet = {
  words: {
    cord: {
      en: `
        cord, cords, power cord*, power lead*, extension lead*, extension cord*, trailing cable*, charger cord, charger cable, supply cable*, plug,
        plugs, socket*, outlet*, receptacle*, recep, switch plate, light switch, charging cable*, shore power, cable sheath, welding lead*, plug top,
        power strip*, power bar, pendant cable, flex lead, charger lead, charge lead, charger plug, charging plug, wall plug, wall outlet*, wall socket*,
        gfci outlet, duplex, plug end, cord end, cord cap, twist lock plug, cee plug, reefer plug*, reefer socket*, welder lead*, welder cable*, pigtail,
        battery connector, anderson plug, sb350, cable reel, charger connector, connector, charging connector, ev charger, ev connector`,
      fr: `
        cordon*, rallonge*, prise, prises, prise de courant, fiche, fiches, cable electrique, cables electriques, cable d alimentation, cable alim*,
        multiprise*, enrouleur*, plug, plug de charge, interrupteur*, cable de charge, prise forte, fil electrique, fil d alimentation,
        bloc prise, bloc multiprise, prise murale, prise industrielle, prise cee, prise tetra, prolongateur, rallonge, baladeuse, cable soudage,
        cable de soudage, cable poste a souder, pince a souder, connecteur batterie, prise batterie, prise chargeur, cable chargeur, cable de recharge,
        boitier prise, socle de prise, gaine electrique, connecteur, connecteur de charge, borne de recharge, connecteur de batterie,
        gaine d alimentation, gaine`,
      ar: `
        كيبل, كابل, كيابل, كوابل, كيبلات, سلك, اسلاك, فيش, فيشه, الفيش, افياش, بلك, بلاك, بريزه, بريزة, قابس, ماخذ, مشترك, توصيله, وصله كهرب*, بلاصه,
        بريز, بريزات, مفتاح الكهرب*, بلاقه, بوكس كهرب*, فيش الشاحن, فيش كهرب*, فيش كهربا, راس الفيش, راس الكيبل, وصلات كهرب*, توصيله كهرب*,
        توصيلات كهرب*, اكستنشن, ~اكستنشن, ~اكستينشن, رالونج, ~رالونج, ريالونج, البريز, لابريز, بريزه الكهرب*, ابلاك, ابلاكات, بلاكات, سوكت, ~سوكيت,
        ~سوكت, سلك الشاحن, سلك الماكينه, كيبل اللحام, كيبل ماكينه اللحام, كيبل الشاحن, كيبل الماكينه, كيبل الجهاز, كيبل التغذيه, كيبل كهرب*, كابل كهرب*,
        كابل التغذيه, كابل الشاحن, كابل اللحام, سلك كهرب*, مفتاح النور, مفتاح الاناره, مفتاح كهرب*, سويتش النور, بوكس الفيش, مآخذ, ماخذ كهرب*`,
      not: `
        wire rope, cable de levage, cable levage, spark plug*, drain plug, oil plug, plug valve,
        prise (en|de) (glace|masse|main|force|d air|d echantillon|eau|eau incendie|de mouvement), prise d air, prise d eau, كيبل (البيانات|نت|الشبكه),
        cable (tie|ties), سلك الشراره, prise de force, grease plug*, greaseplug*, glow plug*, core plug*, welch plug*, frost plug*, pipe connector,
        hose connector, rj45 connector, network connector, encoder connector, sensor connector, connector pin*, connector loose,
        connecteur (capteur|codeur|rj45|reseau|sonde|profinet|ecran|encodeur|de sonde|de capteur)*,
        gaine (de ventilation|ventilation|technique|d aeration|d ascenseur|ascenseur|soufflage|de soufflage|extraction|clim|d air)*`,
    },
    cordFault: {
      en: `
        frayed, fraying, chewed, nicked, pinched, burnt, burned, burned out, scorched, charred, melted, melting, arc marks, overheated, smashed, cracked,
        broken, damaged, pulled out, loose from the wall, split, bare, knocked over, chopped, crushed, exposed, heat marks, hot to touch, no ground pin,
        ground pin (broken|missing), earth pin, torn, split open, scuffed, slit, worn through, chafed, squashed, run over, ran over, severed, taped up,
        insulation, scorch, scorch mark*, browned, brown, blackened, discoloured, discolored, buzzing, arcing, fizzing, singed, melted plug,
        loose prongs, prong, cracked face, cracked plate, hanging out, out of the wall, off the wall, dangling, spliced, home made, homemade,
        daisy chained, daisy chain, overloaded, shredded, damaged insulation, wires showing, buzzes, cut through, burn mark*, burn marks, burned marks,
        burning marks`,
      fr: `
        effiloche*, mordu*, ronge*, pince, pincee, brule, brulee, brules, brulees, carbonise*, fondu, fondue, fondus, fondues, noirci*, surchauffe*,
        ecrase*, casse, cassee, arrache, arrachee, fendu, fendue, fissure*, abime*, endommage*, descelle*, pend, pendante, degaine*, a nu, crame*,
        scotch*, denude*, grille, grillee, roussi, roussie, brunie, bruni, noircie, noirci, calcine*, deteriore*, deterioree, craquele*, lacere*,
        entaille*, sectionne*, sorti du mur, sortie du mur, hors du mur, decolle*, deboite*, pend du mur, pend au mur, surcharge*, en cascade, bricole*,
        scotch, tape, raccommode*, epissure, sans terre, gresille*, chauffe anormalement, brulant*, trop chaud, trop chaude, etincelle*, crepite*`,
      ar: `
        مجروح*, مقشور*, مقشر*, مقروض*, ذايب*, سايح*, منصهر*, مكسور*, مخلوع*, طالع*, مهتري*, مقطوع*, مفكوك*, سخن*, حامي*, حاره, حار, متفحم*, مفحم*, مسود*,
        مكرط*, مشقوق*, مفتوح*, متدلي*, محروق*, مشلوح*, مشوط*, شايط*, مسودّ*, اسود, اسودت, اسود لونه, متفحمه, ذابت, ذاب, سايحه, ساح, ساحت, سيحه, ذايب,
        منسلخ*, متسلخ*, مسلوخ*, مقروص*, مهروس*, مدعوس*, مفصوخ*, مخلوعه من الجدار, طالع من الجدار, طالع من الحيط, خارج من الحيط, مخلوع من الحيط, معلق,
        معلقه, متعلقه, مدلدله, حرارته عاليه, حار مره, يسخن, بيسخن, كيسخن, تسخن, يحمي, محمل زياده, حمل زايد, اوفرلود, ملفوف بتيب, ملفوفه بشريط, ملزق,
        مرقع*, متقطع, ملحوم بتيب, مقشور, مقرض, ماكلها الفار, اكله الفار, اكلها الفار, قارضه الفار, قارضها الفار, فيران`,
    },
    arc: {
      en: `
        arc flash*, arc flashed, flashover*, flashed over, flash over, arcing, arced, arcs, blew up in, shorted and, exploded breaker, arc blast,
        flashed, blue flash, big flash, arced over, fizzing and, buzzing and sparking, blew apart, breaker exploded, capacitor exploded, fuse exploded,
        exploded in the panel, blowout in panel`,
      fr: `
        arc electrique, arcs electriques, amorcage*, flash electrique, arc flash, court jus, arc, a flashe, flash dans l armoire, flash au, gros flash,
        arc au, arcs, gros arc, ca crepite, gresillement*, crepitement*, ca gresille, ca claque et ca fume, disjoncteur explose, condensateur explose`,
      ar: `
        قوس كهرب*, ارك فلاش, arc flash, بيشرقط, يشرقط, شرقط*, يشرر, بيشرر, بيطلع شرر, يطلع شرر, طلع شرر, يطلع شرار, يطق شرار, يشعل شرار, بيعمل شرز,
        بتعمل شرار, شورت كهرب*, شورت دايركت, ماس كهرب*, التماس كهرب*, تماس كهرب*, فرقع القاطع, فرقعه كهرب*, ارك, ~فلاش اوفر, فلاش اوفر, شرقطه, تشرقط,
        بتشرقط, عم يشرقط, عم تشرقط, كيشرقط, شرارات, يطقطق ويشرر, طقطقه كهرب*, فرقعه في اللوح*, فرقعه بالل*, صوت شراره, بيشرشر, بتطلع شرر, بتطلع شرار,
        طلعت شراره, طلعت شرار, يطلع منه شرار, تطلع شرار, كتطلع الشرار, كيطلع الشرار, ضرب شرار, ضربت شرار, التماس كهربا*, تماس كهربا*, شورت سيركت,
        ~شورت سركت, لمس كهرب*, قفله كهرب*, قفله في الكهربا, ماس كهرباي*, ماس كهربايي, ^شرر, بايشرر, بتشرر`,
      not: `
        arc flash (label|study|suit|survey|labels|training|ppe|boundary|kit), arc welder, arc furnace, arc (gouge|air), arc flash gear, four a arc,
        court circuiteur, short circuit test, tracking error, tracking belt, tracking number, no arcing, شورت في الحساس, شورت بالحساس, شورت في ملف,
        شورت بالكويل, شورت في الكويل, شورت بالفيوز, شمعه الشراره`,
    },
    sparking: {
      en: "sparking, sparks, sparked, spark from",
      fr: "etincelle*, fait des etincelles, crepite*, gresille*",
      ar: "شرار*, شرر, شرز, يشرقط, بيشرقط",
      not: "spark plug*, spark arrest*, bougie*, سلك الشراره, pare etincelle*",
    },
    electricThing: {
      en: `
        panel, panels, panelboard, switchgear, switchboard, switchroom, switch room, mcc, mccs, breaker*, brkr, transformer*, xfmr, substation,
        sub station, bus, busbar*, bus bar*, bus duct*, busduct, elec room, electrical room, electric room, elec closet, electrical closet, server,
        servers, server room, data hall, rack row, pdu, ups, socket*, outlet*, receptacle*, plug, plugs, junction box*, jb, conduit, distribution board,
        db, fuse box, disconnect, isolator, inverter, vfd, power, powered, electrics, light fitting*, light switch, wiring,
        motor terminal*, terminal box, scanner, hv, elec panel, electrical, electric, elec box, elec cabinet, fuse board, fusebox, consumer unit,
        lv panel, hv panel, main panel, subpanel, sub panel, switch board, control panel, control cabinet, load center, meter panel, meter box,
        lighting panel, ballast, light fixture*, light socket, live wires, chargers, charger, motor control, battery charger, elec cupboard, elec riser,
        pull box, welder socket, ev charger*, generator panel, ats, comms room, comms rack, network rack, server rack, it room, lights, mcc bucket,
        breaker bucket, bucket 1, bucket 2, bucket 3, bucket 4`,
      fr: `
        armoire, armoires, armoire elec*, tableau, tableaux, tgbt, td, coffret, coffrets, disjoncteur*, transfo, transformateur*, poste hta, poste ht,
        cellule ht, cellule hta, jeu de barres, local elec*, local technique elec*, locale electrique, prise, prises, serveur*, salle serveur*, baie,
        baies, boite de derivation, boitier elec*, onduleur, sectionneur, bornier, cablage, elec, electrique, electriques, luminaire*, interrupteur*,
        multiprise*, rallonge*, moteur, boite electrique, boitiers, armoires electriques, coffret electrique, coffret elec, tableau electrique,
        tableau elec, tableau divisionnaire, local tgbt, local transfo, compteur electrique, salle informatique, local informatique, baie informatique,
        baie serveur, panneau electrique, panneau elec, borne de recharge, chargeur*, spots, plafonnier*, neon*, prise de courant, prises de courant,
        prise electrique, gaine technique elec, colonne electrique`,
      ar: `
        لوحه, لوحات, لوحه الكهرب*, الكهربا, كهربا, كهرباء, كهرب, قاطع, قواطع, بريكر*, محول, محوله, محولات, محطه الكهرب*, غرفه الكهرب*, طبلون,
        طبلون الكهرب*, طابلو, بوكس الكهرب*, فيش, فيشه, افياش, بلك, بلاك, ماخذ, مآخذ, بريزه, برايز, قابس, سيرفر, سيرفرات, راك, راكات, باور, power, بسبار,
        البسبار, باسبار, بارات, كيبل, كابل, كوابل, كيابل, مفتاح الكهرب*, توصيله, مشترك, ups, mcc, db, panel, tableau, لوحة, اللوحة, لوحه التحكم,
        لوحه القواطع, لوحه التوزيع, لوحه الاناره, غرفه المحولات, غرفه المحول, غرفه السيرفر, غرفه السيرفرات, العداد, عداد الكهرب*, عدادات الكهرب*,
        علبه الكهرب*, علب الكهرب*, طبلونات, الطبلون, بورد, بورد الكهرب*, كهربائيات, الكهربائيات, ابلكات, بلكات, سويتش الكهرب*, كشافات, كشاف, اللمبات,
        شاحن, الشاحن, غرفه الكنترول, تابلوه الكهرب*, التابلوه, تابلوه, تابلوهات, كونتور الضو, كونتور, خزانه الكهرب*, كوفري الضو, كوفري, طابلو الضو, الضو,
        ديجونكتور, ~ديجنكتر, كابينه الكهرب*, القواطع, مأخذ, ~كونتكتر`,
      not: `
        (plant|pump|water|air|drain|steam|fan|medical) outlet*, condensate bucket, ما فيش, loader bucket, plug valve, drain plug, gate panel,
        ceiling panel*, side panel, access panel, control panel light, instrument panel, spark plug*, oil plug, plug fuse, مفتاح (ربط|شق|انجليزي),
        power (steering|pack|washer), tableau de bord, tableau blanc, tableau d affichage`,
    },
    protective: {
      en: `
        rcd, rcds, gfci, gfcis, gfi, elcb, rcbo, ground fault (breaker|relay|protection), earth leakage (relay|breaker|protection),
        residual current device`,
      fr: `
        differentiel, differentiels, ddr, disjoncteur differentiel, inter differentiel, interrupteur differentiel, cpi, controleur d isolement,
        relais differentiel`,
      ar: `
        قاطع التسريب, قاطع تسريب, قاطع تفاضلي, القاطع التفاضلي, ديفرونسيال, ~ديفرنسيال, ~ديفرونسيل, elcb, rcd, gfci, ايرث ليكج, ~ارث ليكج, مفتاح الحياه,
        قاطع الارضي`,
    },
    protectiveFault: {
      en: `
        wont trip, doesnt trip, did not trip, didnt trip, does not trip, not tripping, fails test, failed test, failed trip, bypassed, jumpered, removed,
        missing, fails to trip, no trip on test, stuck on, defeated, held in`,
      fr: `
        ne declenche*, declenche (pas|plus), ponte, pontee, shunte, shuntee, en echec, absent, retire, hs, bloque, neutralise, pas de declenchement,
        non conforme, coupe (pas|plus), ne saute*, saute (pas|plus), ne disjoncte*, disjoncte (pas|plus)`,
      ar: `
        ما يفصل, ما فصل, ما بيفصل, مش بيفصل, مايفصل, ما كيطيحش, ما يطيحش, ما ينزل, ملغي*, جمبر*, بايباس*, مفصول*, معطل*, خربان*, عطلان*, لا يفصل,
        لم يفصل, بدون`,
    },
    hotJoint: {
      en: `
        hot spot*, hotspot*, hot joint*, hot lug*, insulation browned, lug browned, fire risk, lugs (burnt|melted|discoloured|discolored),
        breaker (hot|smells)*, breaker is hot, panel hot, overheating (panel|breaker|lug|joint)*, hot connection, hot terminal*, hot breaker*,
        breaker hot, hot fuse, hot neutral, hot phase, thermal shows, thermal image, discoloured lug*, discolored lug*, burnt lug*, burned lug*,
        melted lug*, loose lug*, burnt terminal*, melted terminal*, melted breaker, melted bus, burnt bus, panel buzzing, buzzing panel,
        panel humming hot, warm panel, panel is hot, breaker smells, breaker buzzing, outlet hot, plug hot, socket hot, switch hot, arc marks, arc burn*`,
      fr: `
        point chaud, points chauds, echauffement*, borne (brulee|fondue|noircie|chaude)*, cosse (brulee|fondue|noircie)*, disjoncteur (chaud|brulant)*,
        brunissement, connexion chaude, connexions chaudes, cosse chaude, borne chaude, bornes chaudes, borne fondue, bornes fondues, bornier fondu,
        bornier brule, disjoncteur chaud, disjoncteur brulant, disjoncteur fondu, fusible chaud, echauffement anormal, surchauffe borne,
        surchauffe armoire, armoire chaude, prise chaude, prise qui chauffe, prise chauffe, barre chaude, jeu de barres chaud, isolant bruni`,
      ar: `
        نقطه ساخنه, نقاط ساخنه, نقطه حاره, hot spot*, القاطع (حار|حامي|سخن|يحمي)*, البريكر (حار|حامي|سخن)*, breaker حار, اللوحه (حاره|حاميه|سخنه),
        الكيبل (حار|حامي|سخن)*, عازل محروق, نقطه حراره, نقاط حراره, نقطه حاميه, نقطه سخونه, طرف حار, الطرف حار, اللق حار, اللق محروق, لق محروق,
        الكوس محروق, توصيله حاره, التوصيله حاره, توصيله محروقه, ترمينال محروق, التيرمنال محروق, ~تيرمنال محروق, الفيش حار, الفيش يسخن, الفيش حامي,
        البريزه سخنه, القاطع يسخن, القاطع يحمي, البريكر يسخن, اللوحه تسخن, اللوحه سخنه, قاطع ذايب, القاطع ذايب, البسبار حار, القاطع بيسخن,
        disjoncteur سخون, سخونيه في القاطع, كاميرا حراريه, thermal camera`,
      not: "no hot spot*, no hot joint*, pas de point chaud, hot spots none",
    },
    water: {
      en: `
        water, flood*, flooded, flooding, rain, rainwater, sewage, wet, ankle deep, knee deep, leak, leaking, dripping, drips, pouring, condensate,
        puddle, standing water, sprinkler went off, soaked, soaking, drenched, splashing, sprayed, washdown, leaking on, running down, running into,
        dripping on, dripping onto, dripping over, raining on, flooded with, getting wet, wet through, under water, ingress, condensation on`,
      fr: `
        eau, flotte, inondation, inonde, inondee, pluie, goutte, coule, deborde, fuite, fuit, ruisselle*, infiltration*, mouille, trempe, condensat*,
        humide, flaque*, degouline, coule sur, goutte sur, gouttent sur, pisse sur, fuit sur, ruisselle, ruissellement, trempee, trempes, mouillee,
        arrose, arrosee, eau de pluie, degat des eaux, condensation sur, eau dans, plein d eau, pleine d eau, immerge, noye, noyee`,
      ar: `
        ماي, مي, ميه, مويه, مياه, الماء, غرقان*, غرق*, تغرق, بتغرق, مغرق*, فيضان, طافح*, ينقط, بينقط, تنقط, يقطر, تقطر, تسريب ماي, مطر, امطار, يخر,
        نازل ماي, طايح, ماي نازل, مياه نازله, موية, المويه, الميه, المي, الما, الماا, لما نازل, تمطر, مبلول*, مبلله, رطوبه, مغمور*, مغموره, غارق*, كينقط,
        كتقطر, عم ينقط, عم تنقط, عم يقطر, يسيل, نازل علي, تنزل علي, نازله علي, يدخل ماي, داخل عليه ماي, دخل ماي, داخله الماي`,
      not: "water (heater|pump|treatment|meter|quality), sprayed water on purpose, eau (chaude|froide) sanitaire, chauffe eau",
    },
    wetPanel: {
      en: `
        water on the panel, water in the panel, wet panel, power still on, power is still on, near the switchgear, by the switchgear, next to the panel,
        water in the (switchgear|mcc|db|fuse box|control panel|junction box|socket|light|fitting), water on the (switchgear|mcc|electrics|sockets),
        water over the (panel|switchgear|electrics), dripping on(to|) the (panel|switchgear|mcc|electrics|sockets|server|servers|ups),
        rain getting in the panel, lights full of water, light fitting full of water, water in light*, water near (live|power|electric*),
        flooded electrical, flooded panel`,
      fr: `
        tgbt est juste a cote, eau dans l armoire, eau dans le coffret, eau dans le tableau, eau sur l armoire, eau sur le tableau, eau sur le tgbt,
        eau dans le tgbt, eau dans la boite, eau dans les spots, eau dans le luminaire, eau dans la prise, eau pres du tableau, eau pres de l armoire,
        goutte sur le tableau, goutte sur l armoire, goutte sur la prise, coule sur le tableau, coule sur l armoire, pluie dans l armoire,
        infiltration dans l armoire, infiltration dans le tgbt, local tgbt inonde, tgbt les pieds dans l eau, les pieds dans l eau`,
      ar: `
        الميه قريبه من الباور, ماي علي اللوح*, ماي داخل اللوح*, ماي بالطبلون, ماي في الطبلون, ماي علي الكهرب*, ماي علي لوحه, ماي فوق اللوح*,
        ماي يم الكهرب*, ماي جنب الكهرب*, المي علي الكهربا, الميه علي الكهربا, الميه جنب الكهربا, الميه علي اللوحه, الميه علي البريز*, المي فوق الطبلون,
        المي داخل الطبلون, تنقط علي اللوحه, ينقط علي اللوحه, ينقط علي الطبلون, بينقط علي الفيش, بينقط علي اللوحه, ينقط فوق الكهرب*, تنزل علي الكهرب*,
        تنقط علي السيرفر*, ينقط علي السيرفر*, بينقط علي السيرفر*, الماء علي الكهرب*, الما علي الضو, الما قدام الضو, لما فوق الضو, الما كيقطر علي,
        ماي علي البريكر*, ماي بالبريكر*, ماي باللوح*, المطر علي اللوح*, المطر يدخل اللوح*, رطوبه باللوح*`,
    },
    hvGear: {
      en: `
        bushing, bushings, insulator*, lightning arrest*, surge arrest*, buchholz, tap changer, ct exploded, vt, pt exploded, cable termination*,
        pothead*, bus support, sf6, switchgear`,
      fr: "traversee*, isolateur*, parafoudre*, buchholz, changeur de prise*, tete de cable, boite a cable, sf6, cellule",
      ar: "عازل, عوازل, بوشنق, ~بوشنق, بوخهولز, ~بوخهولز, ~بوكهولتز, مانع الصواعق, راس الكيبل, نهايه الكيبل, sf6",
    },
    hvFault: {
      en: `
        cracked, flashed, broken, chipped, leaking, tracking marks, partial discharge, discharging, corona loud, alarm, trip, gassing, burnt,
        oil leaking, low gas`,
      fr: "fissure*, fele*, casse*, amorce*, fuit, fuite, decharges partielles, alarme, declenche*, brule*, contourne*",
      ar: "مشقوق*, مكسور*, مشروخ*, محروق*, فلاش*, انذار, تفريغ*, تسريب*, ينقط, مفرغ",
    },
  },
  rules: [
    { id: "electrical.damaged-cord", category: "electrical", floor: "high", patterns: ["cord + cordFault"], within: 3 },
    {
      id: "electrical.arc", category: "electrical", floor: "emergency",
      patterns: ["arc", "sparking + electricThing", "sparking + barePart"],
      within: 5,
    },
    {
      id: "electrical.protection-fault", category: "electrical", floor: "high",
      patterns: ["protective ! protectiveFault"],
      within: 5, ownNegation: true,
    },
    { id: "electrical.hot-joint", category: "electrical", floor: "high", patterns: ["hotJoint"], weak: true },
    { id: "electrical.water", category: "electrical", floor: "high", patterns: ["water + electricThing", "wetPanel"], within: 5 },
    { id: "electrical.high-voltage-gear", category: "electrical", floor: "high", patterns: ["hvGear ! hvFault"], within: 4, ownNegation: true },
  ],
};
