import type { RuleSet } from "./rule";

/** Electric shock, bare and live parts, open panels. */
export const electricalRules: RuleSet = {
  words: {
    shock: {
      en: `
        electric shock*, electrical shock*, got shocked, shocked him, shocked her, shocked me, been shocked, shock from, shock off, tingle, tingles,
        tingling, zapped, electrocuted, electrocution, a shock, shocks, got bit by, bit me, buzz off, got a buzz, feel a buzz, feels tingly,
        tickle off, got a tickle, gives you a tickle, got a belt, static shock strong, shocking people, zaps, zap, zapping, jolt, jolted, buzzed,
        nipped me`,
      fr: `
        choc electrique, chocs electriques, decharge electrique, chataigne, chataignes, electrise, electrisee, electrisation, electrocute,
        electrocutee, electrocution, coup de jus, pris le jus, prend le jus, prend du jus, met le jus, un coup de courant, picote, picotement,
        picotements, prend le courant, ca tire du jus, une decharge, des decharges, coups de jus, ca pique quand on touche, secousse electrique,
        secousses, pris le courant, pogne un choc, pris un choc, prend un choc, fourmillement*, frissons electriques, ca chatouille, du jus dans,
        du jus sur, courant dans la carcasse`,
      ar: `
        صعق*, انصعق, كهربته, كهربني, كهربتني, مكهرب*, ضربه كهرب*, كهرباء تضرب, تضرب كهرب*, ينتر, انتر, نتره, ماس عليه, صدمه كهرب*, شدته الكهرب*,
        مسكته الكهرب*, كتضرب بالضو, كيضرب الضو, ضرباتو الضو, كهربهم, كهربت, كهربا لمسته, انصعقت, يلسع, تلسع, لسع, لسعه, يعض كهرب*, نفضه, ينفض,
        ضربه الضو, ضربو الضو, ضربها الضو, فيه الضو, فيها الضو, فيه كهرب, فيها كهرب*, بيها كهرب*, بيه كهرب*, كهرباء في الجسم, كهرب بالحديد, واصل كهرب*,
        كهرباء مسربه, تسرب كهرب*, تسريب كهرب*, ماس بالحنفيه, تنميل, تنمل ايده, هزته الكهرب*, هزه كهرب*, رجته الكهرب*, مسه كهرب*, مسته الكهرب*,
        شد كهرب*, اخذته الكهرب*, ياخذ كهرب, نتش, نتشه, رعشه, رجفه كهرب*, حس بكهرب*, حسيت بكهرب*, يحس بكهرب*, ^نتر, ^نفض, انلسع*, ملسوع*, ^كهرب*, ^صعق*`,
      not: "محطه مكهرب",
    },
    wires: {
      en: "wire, wires, cable, cables, conductor*, wiring, cord, cords",
      fr: "fil, fils, cable, cables, conducteur*",
      ar: "سلك, اسلاك, كيبل, كابل, كيابل, كوابل, واير, شرايط, خيوط, خيط الضو, لفيلات",
    },
    hangingOut: {
      en: `
        sticking out, coming out, out of the (wall|ceiling|floor|socket|box|panel), hanging out, hanging down, hanging from, hanging loose, dangling,
        poking out, at head height, at neck height, on the ground live, exposed`,
      fr: `
        sortent, qui sort, sortis, pendent, pend, a hauteur de tete, depassent, dehors, arraches du mur, hors du mur, a l air, decroche, decroches`,
      ar: "نازل*, طالع*, متدلي*, مدلدل*, مدلي*, ظاهر*, باين*, خارج*, معلق*, علي مستوي الراس, مرمي*, بره, معري*, عاري*",
      not: "coming out of the motor, sticking out of service",
    },
    livePanel: {
      en: `
        panel door*, panel cover*, panel open, switchgear door*, breaker door*, bucket door*, mcc door*, cubicle door*, transformer enclosure*,
        substation (gate|fence|door|yard)*, jb cover*, splice cover*, elec room door*, cover plate*, socket cover*, distribution board door*,
        electrical cover*, hv (jumper|cable|room|switchroom|door), panel 9 door interlock, disconnect door*, terminal box cover*, switch cover*,
        live panel, dead front, electrical enclosure*, pole cover, handhole cover, mcc cover, switchgear cover, breaker cover, breaker blank*,
        blank missing, blanks missing, blanking plate*, filler plate*, trunking lid*, tray lid, outlet cover*, fuse cover, fuse box cover,
        terminal cover*, battery cover, transformer door*, transformer gate, hv gate, hv cubicle, switchroom, electrical room door*, electrical panel,
        electric panel, elec panel, distribution panel, street light door, lamp post door, light pole door, meter cover, meter box door, junction box,
        junction boxes, j box, jbox, open panel*, panel left open, fence around transformer, transformer fence, transformer yard*, transformer room*,
        hv yard, switchyard*, electrical yard, cabinet door, rectifier cabinet`,
      fr: `
        porte (d armoire|de l armoire|du tgbt|tgbt|du coffret|coffret|du tableau|tableau|armoire|cellule|du poste|poste hta|du transfo|transfo)*,
        capot (armoire|bornier|de bornes)*, couvercle (boite|de la boite|coffret|boitier)*, plastron*, coffret ouvert, coffret (elec|electrique) ouvert,
        armoire (elec|electrique|) ouverte, tableau ouvert, coffret forain, tableau forain, cache bornes, cache prise, cache bornier, armoire electrique,
        armoires electriques, coffret electrique, coffrets electriques, tableau electrique, tgbt, porte local, grille transfo, grillage transfo,
        cloture transfo, cloture poste, poste de transformation, capot moteur bornes, cache disjoncteur, obturateur*, boite de jonction,
        boites de jonction, boite de connexion, candelabre porte, porte candelabre, trappe candelabre, pied de candelabre, regard electrique,
        coffret edf, coffret de chantier, armoire de chantier, goulotte*, chemin de cable couvercle, boitier, local transfo, local ht, local hta,
        cour transfo, enclos transfo`,
      ar: `
        باب (ال|)(لوحه|لوحات|طبلون|محول|محوله|قاطع|كهربا|كهرباء|محطه|طابلو|خزانه|خليه),
        غطا (ال|)(لوحه|طبلون|فيش|بلك|علبه|بوكس|محول|قاطع|عمود|كهرباء|كهربا|جنكشن), لوحه (ال|)(كهرب|كهربا|كهرباء) (مفتوحه|مكشوفه|بدون),
        طبلون (مفتوح|مكشوف|بدون), بلاصه الكهرب* _ بابها, عمود (ال|)(اناره|انارة|كهرب|نور) (مكشوف|مفتوح|مايل|غطاه)*, بوكس (مفتوح|مكشوف|بدون),
        ابواب اللوحات, لوحه كهرب*, طبلون, علبه كهرب*, علب كهرب*, علبه توصيل, علبه التفريغ, صندوق كهرب*, خزانه كهرب*, غرفه الكهرب*, سياج المحول,
        سور المحول, شبك المحول, غطا البريزه, غطا المفتاح, باب العمود, عمود اناره, عمود نور, كوفري, طابلو, بلاصه الضو, بواط الضو, جنكشن بوكس,
        بوابه (ال|)محول*, بوابه محطه*, باب محطه*, محطه (ال|)(محولات|محول|كهرب*), غرفه (ال|)(محولات|محول)`,
    },
    openPanel: {
      en: `
        open, off, missing, gone, wont close, wont latch, wont shut, wont lock, removed, pushed in, broken, no lock, unlocked, opens w, opens with, bent,
        hole, gap, hanging, cracked, smashed, torn, loose, no padlock, ajar, not closed, not locked, wont stay closed, damaged, knocked over, uncovered,
        exposed, no cover, no door, no lid`,
      fr: `
        ouvert, ouverte, absent, absente, manquant, manquante, manque, casse, cassee, ferme (pas|plus|mal), arrache, arrachee, tombe, tombee, enleve,
        enlevee, force, forcee, defonce, defoncee, tordu, tordue, sans, degonde, degondee, beante, beant, entrouverte, entrouvert, fracturee, fracture,
        vandalise, vandalisee, deverrouille, deverrouillee, decroche, decrochee, par terre, non fermee, pas fermee, mal fermee, a l air, pas ferme a cle,
        non verrouille, non verrouillee, accessible, accessibles`,
      ar: `
        مفتوح*, مكشوف*, مكسور*, مفقود*, ناقص*, مشلوع*, محلول*, طايح*, ما يقفل, ما يسكر, ما تقفل, بدون, مخلوع*, متشال*, مشيول*, مش موجود*, مو موجود*, طار,
        طاير*, فاتح*, مشرع*, بلا باب, بلا غطا, من غير باب, من غير غطا, مو مقفول*, مش مقفول*, غير مقفل*, غير مغلق*, مب مسكر*, مو مسكر*, مش مسكر*, مكسر*,
        مرمي*, محدوفه, مدعومه, مايله, باين اللي داخلها, مفيش قفل, بلا قفل, مافي قفل, ما في قفل, ماكو قفل, من غير قفل`,
      and: ["broken"],
    },
    toGround: {
      en: `
        # v to ground, # v to earth, # volts to ground, # volts to earth, v case to ground, v on the (frame|case|casing|body|chassis|handle),
        volts on the (frame|case|casing|body|chassis|handle), live to touch, ground leak, ground strap (corroded|broken|off|missing), frame live,
        case live, v to frame, earth (wire|lead) (broken|off|missing|cut), leakage to earth, leaking to earth, earth leakage, v between case,
        volts between, voltage on the (frame|case|casing|body|chassis|handle|pipe|rail|tank), voltage on metal, stray voltage, no earth, earth missing,
        earth disconnected, earth broken, ground disconnected, ground wire (broken|off|missing|cut|disconnected), not grounded, ungrounded, not earthed,
        lost neutral, open neutral, loose neutral main, neutral lost, live frame`,
      fr: `
        # v (a|par rapport a) la terre, # v a la masse, v sur la carcasse, v sur le chassis, carcasse sous tension, masse sous tension,
        volts sur la carcasse, terre coupee, terre arrachee, terre absente, pas de terre, defaut (d isolement|de terre), fuite a la terre, # ma de fuite,
        alarme isolement, tension sur la carcasse, tension sur le bati, potentiel sur la carcasse, volts entre, terre debranchee, terre deconnectee,
        fil de terre (coupe|arrache|debranche|casse), non relie a la terre, pas relie a la terre, sans terre, sans mise a la terre, rupture de neutre,
        neutre coupe, neutre arrache, fuite de courant, courant de fuite`,
      ar: `
        # فولت (علي|بين) (ال|)(جسم|هيكل|بدي|شاصي|شاسي|ارضي|حديد), فولت علي الجسم, كهرب علي الجسم, تسريب كهرب*, تهريب كهرب*, ارضي مقطوع, بدون ارضي,
        ما فيه ارضي, مافي ارضي, التاريض مقطوع, فولت علي البدي, فولت علي الهيكل, فولت علي الشاصي, جهد علي الجسم, جهد علي الهيكل, فولتيه علي الجسم,
        الجسم فيه كهرب*, الهيكل فيه كهرب*, البدي فيه كهرب*, تهريب علي الجسم, تهريب ارضي, غير مؤرض*, مو مارض, مش متارض, بدون تاريض, بلا تيرسه,
        ما فيهش لاتير, بلا لاتير, لاتير مقطوعه, الارث مقطوع, ما في ارث, بدون ايرث, نيوترال مقطوع, النيوترال فالت, مقطوع التعادل`,
      not: "pas de terre a deblayer, no earth fault*",
    },
    meggerTalk: {
      en: "megger*, megohm*, mohm, winding*, motor, insulation test",
      fr: "megger*, megohm*, mohm, bobinage, moteur",
      ar: "ميجر*, ميقا*, ملف*, العزل",
    },
  },
  rules: [
    { id: "electrical.shock", category: "electrical", floor: "high", patterns: ["shock"] },
    { id: "electrical.live-part", category: "electrical", floor: "high", patterns: ["barePart"], ownNegation: true },
    { id: "electrical.hanging-wire", category: "electrical", floor: "high", patterns: ["wires + hangingOut"], within: 3 },
    { id: "electrical.open-panel", category: "electrical", floor: "high", patterns: ["livePanel ! openPanel"], within: 4, ownNegation: true },
    { id: "electrical.stray-voltage", category: "electrical", floor: "high", patterns: ["toGround"], within: 6, unless: ["meggerTalk"] },
  ],
};
