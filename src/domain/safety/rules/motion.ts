import type { RuleSet } from "./rule";

/** Machines, doors and rides that move when they should not. */
export const motionRules: RuleSet = {
  words: {
    movingThing: {
      en: `
        press, ram, lift, hoist, crane, boom, jack, jacks, platform, table, winch, gangway, dock, conveyor, saw, elevator, door, gate, shutter, truck,
        trailer, forklift, forks, mast, tailgate, load, auger, spindle, lathe, compactor, baler, shredder, treadmill, carriage, carousel, chair, cart,
        agv, loader, excavator, bucket, palletiser, palletizer, magic carpet, trolley, grader, dozer, mewp, cherry picker, manlift, telehandler,
        order picker, stacker, tug, mower, chipper, chainsaw, grinder, drill, bandsaw, guillotine, shear, slitter, calender, winder, unwinder, wrapper,
        slicer, kneader, crusher, spreader, gantry, straddle, rtg, sts, dumper, digger, capstan, windlass, davit, ramp, drawbridge, barrier arm, bollard,
        curtain, dumbwaiter, hospital bed, ferris wheel, roller coaster, zip line, tailboard, tipper, moving walkway, ladle, turret, chuck, axis,
        gripper, shuttle, mixer, mill, centrifuge, burner, boiler, ride vehicle`,
      fr: `
        presse*, nacelle*, pont, palan*, grue*, chariot*, gerbeur*, plateforme, plate forme, hayon*, monte charge*, ascenseur*, porte*, portail*,
        rideau*, barriere*, robot*, convoyeur*, tapis, scie*, tour, fraiseuse, machine*, massicot*, elevateur*, verin*, treuil*, camion*, remorque*,
        engin*, pelle, chargeur*, godet, tracteur*, train, wagon*, escalator*, manege*, broyeur*, compacteur*, melangeur*, petrin*, lift, niveleur*,
        cric*, chandelle*, caterpillar, fourches, monte materiaux, lame, tondeuse*, portillon, volet, borne escamotable, plate-forme, transpalette*,
        telescopique, manitou, fenwick, clark, tombereau, dumper, niveleuse, bulldozer, bull, pelleteuse, finisher, benne, basculeur, ridelle, semi,
        locotracteur, locomotive, loco, tram, bus, autocar, car, voiture, vehicule, fourgon, utilitaire, dechiqueteuse, tronconneuse, debroussailleuse,
        disqueuse, meuleuse, perceuse, toupie, raboteuse, degauchisseuse, plieuse, cisaille, guillotine, rogneuse, laminoir, calandre, enrouleuse,
        devidoir, bobineuse, filmeuse, banderoleuse, palettiseur, depalettiseur, ensacheuse, remplisseuse, batteur, hachoir, trancheuse, eplucheuse,
        centrifugeuse, essoreuse, agitateur, concasseur, crible, axe z, mandrin, tourelle, cabestan, guindeau, bossoir, portique, spreader, crochet,
        charge, lit medicalise, leve malade, leve personne, fauteuil, monte escalier, monte personne, telesiege, remontee mecanique, grande roue,
        attraction, balancoire, poche de coulee, couvercle, capot, trappe, pmr`,
      ar: `
        مكبس, بريس, رافعه, كرين, ونش, لفت, مصعد, اسانسير, منصه, سيزر*, نساف*, بوابه, شتر, رول, ناقل, روبوت, منشار, مخرطه, خلاط*, طاحون*, فرام*, كباس,
        شاحنه, قلاب, شيول, شفل, لودر, حفار*, بوكلين, بلدوزر, تراكتور, جرار, كلارك, كليرك, فوركلفت, سياره, باص, كاميو*, مقطور*, آله, سلم متحرك, درج متحرك,
        سلم كهربا*, تردمل, مرجيح*, لعبه, جاك, ذراع, ضاغطه, مقص, طعاجه, تناكه, ديسك, صاروخ, جلاخه, دريل, مثقاب, فريزه, سي ان سي, cnc, عجانه, مفرمه, كساره,
        غربال, سكرو, بريمه, كونفير, ~كونفيور, لفافه, باب كهربايي, باب اوتوماتيك, باب زجاج, باب السانسير, باب الفريزر, حاجز المواقف, حاجز الباركنج, مصاعد,
        جك, الجك, كريك, عفريته, مانلفت, ~مان ليفت, سله, شوكه, فورك, زنكه, ريتش ستاكر, ترانس باليت, ترانسباليت, ~ترانسبالت, بوبكات, دمبر, تريله, تريلا,
        تنكر, وايت, دينا, ونيت, بيك اب, حافله, طوبيس, كار, كميون, حصاده, قاطره, ترام, بلنكو, بالانكو, ~بلانكو, الحموله, الحمل, البوم, بكت, السكين,
        سرير المريض, قطار الموت, العجله الدواره, تلفريك, جهاز المشي, جهاز الجري, درج كهرباي*, غساله, طرد مركزي, سنتريفيوج, باب الفرن, بوتقه, ليدل,
        دوك ليفلر, رصيف التحميل, الماشين, ماشينه, الة, الماكنه, ماكينه, مكينه, الباب, سير`,
    },
    control: {
      en: `
        pendant*, joystick, up button, down button, hoist button, foot switch, footswitch, pedal, throttle, control lever, dead man*, trigger,
        run button, start button, accelerator`,
      fr: `
        boite a boutons, telecommande*, joystick, bouton montee, bouton descente, bouton monte, bouton descend, pedale, gachette, levier de commande,
        accelerateur, manipulateur, bouton marche`,
      ar: "ريموت, جويستيك, زر الطلوع, زر النزول, زر الرفع, زر التشغيل, دواسه, بدال, دعسه, يد التحكم, ذراع التحكم, التريقر, زناد",
    },
    controlStuck: {
      en: `
        sticks, stuck in, stuck on, stuck down, stays in, stays on, stays down, stays pressed, jams, jammed, wont release, doesnt release,
        doesnt come back, wont come back, does not return, doesnt return`,
      fr: `
        reste enfonce, reste enfoncee, reste coince, reste coincee, reste bloque, reste bloquee, coince en, coincee en, coince enfonce, bloque enfonce,
        ne revient*, revient (pas|plus), colle, collee, se coince`,
      ar: `
        يعلق, تعلق, معلق, لازق, ملصق, عالق, يلزق, تلزق, ما يرجع, ما ترجع, مايرجع, ماترجع, ما يطلع, يظل مضغوط, يبقي مضغوط, ^علق, ^لزق, ما ^رجع`,
    },
    comb: {
      en: "comb, combplate*, skirt panel*, handrail belt, escalator handrail, escalator step*",
      fr: "peigne*, marche d escalator, main courante escalator, plinthe escalator",
      ar: "مشط, comb, سنون, كومب, درجه السلم المتحرك, هاندريل السلم المتحرك, دركسون السلم المتحرك, يد السلم المتحرك",
    },
    escalatorWord: {
      en: "escalator*, moving walk*, travelator*",
      fr: "escalator*, escalier mecanique, trottoir roulant, escalier roulant, escaliers mecaniques, escaliers roulants, tapis roulant",
      ar: "سلم متحرك, درج متحرك, سلم كهرباي*, escalator*, اسكليتر*, الدرج الكهرباي*, سلالم متحركه, السير المتحرك, ليسكاليي",
    },
    playground: {
      en: `
        playground, trampoline*, climbing frame, goal post*, lap bar*, merry go round, monkey bars, zip line, foam pit, climbing wall, climbing holds,
        climbing rope, seesaw, see saw, spring rider, bounce house, bouncy castle, soft play, ball pit, go kart, water slide*, waterslide, diving board,
        pool ladder, pool drain, pool grate, main drain cover, skimmer lid, goalposts, goal net frame, backboard, bleacher, grandstand,
        gym machine cable, cable machine, weight machine, weight stack, bench press, smith machine, ride restraint*, seat restraint*, lap belt*,
        shoulder harness, over shoulder restraint*, ride car, ride vehicle, chairlift chair, swing chain*, swing seat*, swing set*,
        slide (ladder|rail|edge|side|panel)*, ride seat*, basketball hoop*`,
      fr: `
        aire de jeux, toboggan*, balancoire*, panier de basket, but de foot, manege*, trampoline*, jeu d enfants, tourniquet de jeux, gradin*,
        structure de jeux, structure de jeu, tobogans, cage a ecureuil, pont de singe, mur d escalade, prises d escalade, corde d escalade, tyrolienne,
        tapis de course, appareil de muscu, machine de muscu, poids guide, barre de traction, jeu a ressort, bac a ressort, chateau gonflable,
        structure gonflable, plongeoir, pataugeoire, bonde de fond, grille de fond, grille de bonde, cage de foot, cages de foot, cage de but,
        panneaux de basket, strapontin, barre de maintien, auto tamponneuse, train fantome, telesiege`,
      ar: `
        مرجيح*, مراجيح, زحليق*, العاب الاطفال, نطاط*, ترامبولين, سلسلتها, سله السله, مرجوحه, ارجوحه, اراجيح, زحاليق, زلاقه, سحسيله, سحسيلة, زحلوقه,
        زحليطه, العاب الحديقه, سيسو, نطيطه, ملاهي, جدار التسلق, جهاز رياضي, جهاز الجيم, جهاز حديد, اجهزه الجيم, كيبل الجهاز, واير الجهاز, سير الركض,
        مرمي الكره, قوايم المرمي, حلق السله, لوحه السله, مدرجات, كراسي المدرج, منزلق مايي, شبك المسبح, شفاط المسبح, غطا البلاعه بالمسبح, بلاعه المسبح,
        مصرف المسبح, منط المسبح, توبوقان, طوبوقان, ~توبوكان, بالانصوار, ~بالانسوار`,
    },
  },
  rules: [
    { id: "guard.uncontrolled-motion", category: "guard", floor: "high", patterns: ["uncontrolled + movingThing"], within: 10, ownNegation: true },
    { id: "guard.control-stuck", category: "guard", floor: "high", patterns: ["control ! controlStuck"], within: 4, ownNegation: true },
    {
      id: "guard.escalator", category: "guard", floor: "high",
      patterns: ["comb ! broken", "comb ! missing", "escalatorWord ! broken"],
      within: 6, ownNegation: true,
    },
    {
      id: "guard.playground", category: "guard", floor: "high",
      patterns: ["playground ! broken", "playground ! loose", "playground ! missing"],
      within: 6, ownNegation: true,
    },
  ],
};
