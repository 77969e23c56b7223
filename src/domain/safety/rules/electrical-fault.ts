import type { RuleSet } from "./rule";

/** Arcs, damaged cords, water near electricity, joints that burn. */
export const electricalFaultRules: RuleSet = {
  words: {
    cord: {
      en: `
        cord, cords, power cord*, power lead*, extension lead*, extension cord*, trailing cable*, charger cable, supply cable*, plug, plugs, socket*,
        outlet*, receptacle*, recep, switch plate, light switch, charging cable*, shore power, cable sheath, welding lead*, power strip*, power bar,
        pendant cable, flex lead, charger lead, charge lead, duplex, reefer plug*, welder lead*, welder cable*, pigtail, sb350, cable reel, connector,
        ev charger`,
      fr: `
        cordon*, rallonge*, prise, prises, fiche, fiches, cable electrique, cables electriques, cable alim*, multiprise*, enrouleur*, plug,
        interrupteur*, cable de charge, fil electrique, fil d alimentation, prolongateur, baladeuse, cable soudage, cable poste a souder, pince a souder,
        cable chargeur, cable de recharge, connecteur, borne de recharge, gaine`,
      ar: `
        كيبل, كابل, كيابل, كوابل, سلك, اسلاك, فيش, فيشه, افياش, بلك, بلاك, قابس, ماخذ, مشترك, توصيله, وصله كهرب*, بلاصه, بريز, بلاقه, بوكس كهرب*,
        اكستنشن, رالونج, ريالونج, لابريز, ابلاك, سوكت, ~سوكيت, مفتاح النور, مفتاح الاناره, مفتاح كهرب*, سويتش النور, مآخذ`,
      not: `
        spark plug*, drain plug, oil plug, plug valve, prise (en|de) (glace|masse|main|force|d air|d echantillon|eau|eau incendie|de mouvement),
        prise d air, prise d eau, كيبل (البيانات|نت|الشبكه), سلك الشراره, prise de force, grease plug*, glow plug*, core plug*, welch plug*, frost plug*,
        pipe connector, hose connector, rj45 connector, network connector, encoder connector, sensor connector, connector pin*, connector loose,
        connecteur (capteur|codeur|rj45|reseau|sonde|profinet|ecran|encodeur|de sonde|de capteur)*,
        gaine (de ventilation|ventilation|technique|d aeration|d ascenseur|ascenseur|soufflage|de soufflage|extraction|clim|d air)*`,
    },
    cordFault: {
      en: `
        frayed, fraying, chewed, nicked, pinched, burnt, burned, scorched, charred, melted, melting, arc marks, overheated, smashed, cracked, broken,
        damaged, pulled out, loose from the wall, split, bare, knocked over, chopped, crushed, exposed, heat marks, hot to touch, no ground pin,
        ground pin (broken|missing), earth pin, torn, scuffed, slit, worn through, chafed, squashed, run over, ran over, severed, taped up, insulation,
        scorch, browned, brown, blackened, discoloured, discolored, buzzing, arcing, fizzing, singed, loose prongs, prong, hanging out,
        out of the wall, off the wall, dangling, spliced, home made, homemade, daisy chained, daisy chain, overloaded, shredded, wires showing, buzzes,
        cut through, burn mark*, burning marks`,
      fr: `
        effiloche*, mordu*, ronge*, pince, pincee, brule, brulee, brules, brulees, carbonise*, fondu, fondue, fondus, fondues, noirci*, surchauffe*,
        ecrase*, casse, cassee, arrache, arrachee, fendu, fendue, fissure*, abime*, endommage*, descelle*, pend, pendante, degaine*, a nu, crame*,
        scotch*, denude*, grille, grillee, roussi, roussie, brunie, bruni, calcine*, deteriore*, craquele*, lacere*, entaille*, sectionne*,
        sorti du mur, sortie du mur, hors du mur, decolle*, deboite*, surcharge*, en cascade, bricole*, tape, raccommode*, epissure, sans terre,
        gresille*, chauffe anormalement, brulant*, trop chaud, trop chaude, etincelle*, crepite*`,
      ar: `
        مجروح*, مقشور*, مقشر*, مقروض*, ذايب*, سايح*, منصهر*, مكسور*, مخلوع*, طالع*, مهتري*, مقطوع*, مفكوك*, سخن*, حامي*, حاره, حار, متفحم*, مفحم*,
        مسود*, مكرط*, مشقوق*, مفتوح*, متدلي*, محروق*, مشلوح*, مشوط*, شايط*, اسود, اسودت, ذابت, ذاب, ساح, ساحت, سيحه, منسلخ*, متسلخ*, مسلوخ*, مقروص*,
        مهروس*, مدعوس*, مفصوخ*, خارج من الحيط, معلق, متعلقه, مدلدله, حرارته عاليه, يسخن, تسخن, يحمي, محمل زياده, حمل زايد, اوفرلود, ملفوف بتيب,
        ملفوفه بشريط, ملزق, مرقع*, متقطع, ملحوم بتيب, مقرض, ماكلها الفار, اكله الفار, اكلها الفار, قارضه الفار, قارضها الفار, فيران`,
    },
    arc: {
      en: `
        flashover*, flash over, arcing, arced, arcs, blew up in, shorted and, exploded breaker, flashed, blue flash, big flash, fizzing and,
        buzzing and sparking, blew apart, breaker exploded, capacitor exploded, fuse exploded, exploded in the panel, blowout in panel`,
      fr: `
        amorcage*, flash electrique, court jus, arc, a flashe, flash dans l armoire, flash au, gros flash, arcs, ca crepite, gresillement*,
        crepitement*, ca gresille, ca claque et ca fume, disjoncteur explose, condensateur explose`,
      ar: `
        قوس كهرب*, يشرقط, شرقط*, يشرر, يطلع شرر, طلع شرر, يطلع شرار, يطق شرار, يشعل شرار, بيعمل شرز, بتعمل شرار, شورت كهرب*, شورت دايركت, ماس كهرب*,
        تماس كهرب*, فرقع القاطع, فرقعه كهرب*, ارك, فلاش اوفر, تشرقط, شرارات, طقطقه كهرب*, فرقعه في اللوح*, فرقعه بالل*, صوت شراره, بيشرشر, بتطلع شرر,
        طلعت شرار, يطلع منه شرار, تطلع شرار, ضرب شرار, ضربت شرار, شورت سيركت, ~شورت سركت, لمس كهرب*, قفله كهرب*, قفله في الكهربا, ^شرر, بايشرر`,
      not: `
        arc flash (label|study|suit|survey|labels|training|ppe|boundary|kit), arc welder, arc furnace, arc (gouge|air), arc flash gear, four a arc,
        no arcing, a l arc, soudure a l arc, poste a l arc, soudage a l arc, soudures a l arc, arc flash (on|from|off|at) people, arc eye, arc of,
        en arc, arc electrique de soudage, electric arc furnace, four a arc*`,
    },
    sparking: {
      en: "sparking, sparks, sparked, spark from",
      fr: "etincelle*, crepite*, gresille*",
      ar: "شرار*, شرر, شرز, يشرقط",
      not: "سلك الشراره, pare etincelle*",
    },
    electricThing: {
      en: `
        panel, panels, panelboard, switchgear, switchboard, switchroom, switch room, mcc, mccs, breaker*, brkr, transformer*, xfmr, substation,
        sub station, bus, busbar*, busduct, server, servers, data hall, rack row, pdu, ups, socket*, outlet*, receptacle*, plug, plugs, junction box*,
        jb, conduit, distribution board, db, fuse box, disconnect, isolator, inverter, vfd, power, powered, electrics, light fitting*, light switch,
        wiring, motor terminal*, terminal box, scanner, hv, electrical, electric, fuse board, fusebox, consumer unit, subpanel, switch board,
        control cabinet, load center, meter box, ballast, light fixture*, live wires, chargers, charger, motor control, pull box, ev charger*, ats,
        comms room, comms rack, network rack, it room, lights, bucket 1, bucket 2, bucket 3, bucket 4`,
      fr: `
        armoire, armoires, tableau, tableaux, tgbt, td, coffret, coffrets, disjoncteur*, transfo, transformateur*, poste hta, poste ht, cellule ht,
        cellule hta, jeu de barres, local elec*, local technique elec*, prise, prises, serveur*, baie, baies, boite de derivation, boitier elec*,
        onduleur, sectionneur, bornier, cablage, elec, electrique, electriques, luminaire*, interrupteur*, multiprise*, rallonge*, boitiers,
        salle informatique, local informatique, borne de recharge, chargeur*, spots, plafonnier*, neon*`,
      ar: `
        لوحه, كهربا, كهرب, قاطع, قواطع, بريكر*, محول, محطه الكهرب*, غرفه الكهرب*, طبلون, طابلو, بوكس الكهرب*, فيش, فيشه, افياش, بلك, بلاك, ماخذ, مآخذ,
        بريزه, برايز, قابس, سيرفر, راك, باور, power, بسبار, باسبار, بارات, كيبل, كابل, كوابل, كيابل, مفتاح الكهرب*, توصيله, مشترك, ups, mcc, db, panel,
        tableau, لوحة, العداد, عداد الكهرب*, علبه الكهرب*, علب الكهرب*, بورد, كهربائيات, ابلكات, سويتش الكهرب*, كشاف, اللمبات, شاحن, غرفه الكنترول,
        تابلوه, كونتور, خزانه الكهرب*, كوفري, الضو, ~ديجنكتر, كابينه الكهرب*, مأخذ, ~كونتكتر`,
      not: `
        (plant|pump|water|air|drain|steam|fan|medical) outlet*, ما فيش, plug valve, drain plug, gate panel, ceiling panel*, side panel, access panel,
        control panel light, instrument panel, spark plug*, oil plug, plug fuse, power (steering|pack|washer), tableau de bord, tableau blanc,
        tableau d affichage`,
    },
    protective: {
      en: `
        rcd, rcds, gfci, gfcis, gfi, elcb, rcbo, ground fault (breaker|relay|protection), earth leakage (relay|breaker|protection),
        residual current device`,
      fr: "differentiel, differentiels, ddr, cpi, controleur d isolement",
      ar: "قاطع تسريب, قاطع تفاضلي, ديفرونسيال, ~ديفرنسيال, ~ديفرونسيل, elcb, rcd, gfci, ايرث ليكج, ~ارث ليكج, مفتاح الحياه, قاطع الارضي",
    },
    protectiveFault: {
      en: `
        wont trip, doesnt trip, did not trip, didnt trip, does not trip, not tripping, fails test, failed test, failed trip, bypassed, jumpered, removed,
        missing, fails to trip, no trip on test, stuck on, defeated, held in`,
      fr: `
        ne declenche*, declenche (pas|plus), ponte, pontee, shunte, shuntee, en echec, absent, retire, hs, bloque, neutralise, pas de declenchement,
        non conforme, coupe (pas|plus), ne saute*, saute (pas|plus), ne disjoncte*, disjoncte (pas|plus)`,
      ar: `
        ما يفصل, ما فصل, مش بيفصل, مايفصل, ما يطيحش, ما ينزل, ملغي*, جمبر*, بايباس*, مفصول*, معطل*, خربان*, عطلان*, لا يفصل, لم يفصل, بدون`,
    },
    hotJoint: {
      en: `
        hot spot*, hotspot*, hot joint*, hot lug*, insulation browned, lug browned, fire risk, lugs (burnt|melted|discoloured|discolored),
        breaker (hot|smells)*, breaker is hot, panel hot, overheating (panel|breaker|lug|joint)*, hot connection, hot terminal*, hot breaker*, hot fuse,
        hot neutral, hot phase, thermal shows, thermal image, discoloured lug*, discolored lug*, burnt lug*, burned lug*, melted lug*, loose lug*,
        burnt terminal*, melted terminal*, melted breaker, melted bus, burnt bus, panel buzzing, buzzing panel, panel humming hot, warm panel,
        panel is hot, breaker buzzing, outlet hot, plug hot, socket hot, switch hot, arc marks, arc burn*`,
      fr: `
        point chaud, points chauds, echauffement*, borne (brulee|fondue|noircie|chaude)*, cosse (brulee|fondue|noircie)*, disjoncteur (chaud|brulant)*,
        brunissement, connexion chaude, connexions chaudes, cosse chaude, bornes chaudes, bornes fondues, bornier fondu, bornier brule,
        disjoncteur fondu, fusible chaud, surchauffe borne, surchauffe armoire, armoire chaude, prise chaude, prise qui chauffe, prise chauffe,
        barre chaude, jeu de barres chaud, isolant bruni`,
      ar: `
        نقطه ساخنه, نقاط ساخنه, نقطه حاره, hot spot*, القاطع (حار|حامي|سخن|يحمي)*, البريكر (حار|حامي|سخن)*, breaker حار, اللوحه (حاره|حاميه|سخنه),
        الكيبل (حار|حامي|سخن)*, عازل محروق, نقطه حراره, نقاط حراره, نقطه حاميه, نقطه سخونه, طرف حار, اللق حار, اللق محروق, لق محروق, الكوس محروق,
        توصيله حاره, توصيله محروقه, ترمينال محروق, ~تيرمنال محروق, الفيش حار, الفيش يسخن, الفيش حامي, البريزه سخنه, القاطع يسخن, البريكر يسخن,
        اللوحه تسخن, قاطع ذايب, البسبار حار, disjoncteur سخون, سخونيه في القاطع, كاميرا حراريه, thermal camera`,
      not: "no hot spot*, no hot joint*, pas de point chaud, hot spots none",
    },
    water: {
      en: `
        water, flood*, rain, rainwater, sewage, wet, ankle deep, knee deep, leak, leaking, dripping, drips, pouring, puddle, sprinkler went off, soaked,
        soaking, drenched, splashing, sprayed, washdown, running down, running into, raining on, ingress`,
      fr: `
        eau, flotte, inondation, inonde, inondee, pluie, goutte, coule, deborde, fuite, fuit, ruisselle*, infiltration*, mouille, trempe, condensat*,
        humide, flaque*, degouline, gouttent sur, pisse sur, trempee, trempes, mouillee, arrose, arrosee, degat des eaux, immerge, noye, noyee`,
      ar: `
        ماي, مي, ميه, مويه, مياه, غرق*, تغرق, مغرق*, فيضان, طافح*, ينقط, تنقط, يقطر, تقطر, مطر, امطار, يخر, طايح, موية, المي, الما, الماا, لما نازل,
        تمطر, مبلول*, مبلله, رطوبه, مغمور*, غارق*, يسيل, نازل علي, تنزل علي`,
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
        infiltration dans l armoire, infiltration dans le tgbt, local tgbt inonde, les pieds dans l eau`,
      ar: `
        الميه قريبه من الباور, ماي علي اللوح*, ماي داخل اللوح*, ماي بالطبلون, ماي في الطبلون, ماي علي الكهرب*, ماي علي لوحه, ماي فوق اللوح*,
        ماي يم الكهرب*, ماي جنب الكهرب*, المي علي الكهربا, الميه جنب الكهربا, الميه علي اللوحه, الميه علي البريز*, المي فوق الطبلون, المي داخل الطبلون,
        تنقط علي اللوحه, ينقط علي اللوحه, ينقط علي الطبلون, بينقط علي الفيش, ينقط فوق الكهرب*, تنزل علي الكهرب*, تنقط علي السيرفر*, ينقط علي السيرفر*,
        الماء علي الكهرب*, الما علي الضو, الما قدام الضو, لما فوق الضو, الما كيقطر علي, ماي علي البريكر*, ماي بالبريكر*, ماي باللوح*, المطر علي اللوح*,
        المطر يدخل اللوح*, رطوبه باللوح*`,
    },
    hvGear: {
      en: `
        bushing, bushings, insulator*, lightning arrest*, surge arrest*, buchholz, tap changer, ct exploded, vt, pt exploded, cable termination*,
        pothead*, bus support, sf6, switchgear`,
      fr: "traversee*, isolateur*, parafoudre*, buchholz, changeur de prise*, tete de cable, boite a cable, sf6, cellule",
      ar: "عازل, عوازل, بوشنق, بوخهولز, ~بوكهولتز, مانع الصواعق, راس الكيبل, نهايه الكيبل, sf6",
    },
    hvFault: {
      en: `
        cracked, flashed, broken, chipped, leaking, tracking marks, partial discharge, discharging, corona loud, alarm, trip, gassing, burnt, low gas`,
      fr: "fissure*, fele*, casse*, amorce*, fuit, fuite, decharges partielles, alarme, declenche*, brule*, contourne*",
      ar: "مشقوق*, مكسور*, مشروخ*, محروق*, فلاش*, انذار, تفريغ*, تسريب*, ينقط, مفرغ",
    },
  },
  rules: [
    { id: "electrical.damaged-cord", category: "electrical", floor: "high", patterns: ["cord + cordFault"], within: 3 },
    {
      id: "electrical.arc", category: "electrical", floor: "emergency", passes: true,
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
