import type { RuleSet } from "./rule";

/** Machines, doors and rides that move when they should not. */
export const motionRules: RuleSet = {
  words: {
    movingThing: {
      en: `
        press, ram, lift, scissor lift, hoist, crane, boom, jack, jacks, platform, table, winch, car lift, vehicle lift, gangway, dock, dock plate,
        conveyor, robot, machine, saw, elevator, door, gate, shutter, truck, trailer, forklift, fork lift, forks, mast, tailgate, tail lift, load, auger,
        spindle, lathe, compactor, baler, shredder, treadmill, escalator, carriage, carousel, chair, cart, agv, loader, excavator, bucket, palletiser,
        palletizer, magic carpet, trolley, grader, dozer, lifting platform, work platform, mewp, cherry picker, man lift, manlift, telehandler,
        reach truck, pallet truck, pallet jack, order picker, stacker, tow truck, tug, mower, chipper, chainsaw, saw blade, grinder, drill, bandsaw,
        table saw, chop saw, mitre saw, guillotine, shear, slitter, calender, winder, unwinder, wrapper, slicer, kneader, crusher, stamping press,
        press brake, hydraulic press, trash compactor, hoist hook, spreader, gantry, crane 3, straddle, rtg, sts, dumper, haul truck, dump truck,
        loader bucket, digger, drill rig, winch drum, capstan, windlass, davit, ramp, tail ramp, drawbridge, barrier arm, boom gate, boom barrier,
        bollard, roller shutter, garage door, sectional door, overhead door, hangar door, cold store door, freezer door, fire shutter, curtain,
        stage lift, orchestra lift, wheelchair lift, stair lift, dumbwaiter, patient hoist, patient lift, hospital bed, ceiling hoist, dental chair,
        barber chair, ferris wheel, roller coaster, carousel ride, ski lift, zip line, dock leveler, dock leveller, ramp plate, tailboard, tipper,
        tipper body, gate leaf, swing gate, sliding gate, sliding door, auto door, automatic door, revolving door, elevator door, lift door,
        elevator doors, train door, bus door, moving walkway, oven door, autoclave door, ladle, turret, chuck, axis, z axis, robot arm, gripper, shuttle,
        stacker crane, mixer, mill, centrifuge, burner, boiler, passenger car, elevator car, ride vehicle, roller conveyor`,
      fr: `
        presse*, nacelle*, pont, palan*, grue*, chariot*, gerbeur*, plateforme, plate forme, table elevatrice, hayon*, monte charge*, ascenseur*, porte*,
        portail*, rideau*, barriere*, robot*, convoyeur*, tapis, scie*, tour, fraiseuse, machine*, massicot*, elevateur*, verin*, treuil*, camion*,
        remorque*, engin*, pelle, chargeur*, godet, tracteur*, train, wagon*, escalator*, manege*, broyeur*, compacteur*, melangeur*, petrin*, lift,
        niveleur*, cric*, chandelle*, caterpillar, fourches, monte materiaux, lame, tondeuse*, portillon, porte automatique, porte sectionnelle,
        porte rapide, porte de garage, porte coulissante, porte palier, porte d ascenseur, porte cabine, rideau metallique, volet, barriere levante,
        barriere parking, borne escamotable, pont levant, plate-forme, pont elevateur, pont de levage, table de levage, transpalette*, gerbeur,
        nacelle ciseaux, telescopique, manitou, chariot elevateur, elevateur, fenwick, clark, tombereau, dumper, niveleuse, bulldozer, bull, pelleteuse,
        mini pelle, compacteur, finisher, camion benne, benne, basculeur, hayon, ridelle, semi, semi remorque, locotracteur, locomotive, loco, tram, bus,
        autocar, car, voiture, vehicule, fourgon, utilitaire, tondeuse, broyeur, dechiqueteuse, tronconneuse, debroussailleuse, disqueuse, meuleuse,
        perceuse, scie circulaire, scie a ruban, scie ruban, toupie, raboteuse, degauchisseuse, presse plieuse, plieuse, cisaille, guillotine, rogneuse,
        laminoir, calandre, enrouleuse, devidoir, bobineuse, filmeuse, banderoleuse, palettiseur, depalettiseur, ensacheuse, remplisseuse, petrin,
        batteur, hachoir, trancheuse, eplucheuse, centrifugeuse, essoreuse, agitateur, concasseur, crible, convoyeur, tapis roulant, robot, axe z,
        mandrin, tourelle, treuil, cabestan, guindeau, bossoir, portique, spreader, palan, crochet, charge, lit medicalise, leve malade, leve personne,
        fauteuil, monte escalier, monte personne, telesiege, remontee mecanique, grande roue, manege, attraction, balancoire, porte du four,
        poche de coulee, benne basculante, porte de four, couvercle, capot, trappe, rampe pmr, pmr`,
      ar: `
        مكبس, بريس, رافعه, كرين, ونش, لفت, مصعد, اسانسير, منصه, سيزر*, نساف*, بوابه, شتر, رول, ناقل, روبوت, منشار, مخرطه, خلاط*, طاحون*, فرام*, كباس,
        شاحنه, قلاب, شيول, شفل, لودر, حفار*, بوكلين, بلدوزر, تراكتور, جرار, كلارك, كليرك, فوركلفت, رافعه شوكيه, سياره, باص, كاميو*, مقطور*, آله,
        سلم متحرك, درج متحرك, سلم كهربا*, تردمل, مرجيح*, لعبه, جاك, ذراع, المكبس, الكباس, ضاغطه, البريس, المقص, مقص, المقص الهيدروليكي, طعاجه, تناكه,
        المنشار, ديسك, الصاروخ, صاروخ, جلاخه, الجلاخه, دريل, مثقاب, المثقاب, المخرطه, فريزه, الفريزه, سي ان سي, cnc, الروبوت, ذراع الروبوت, خلاط, الخلاط,
        عجانه, العجانه, فرامه, الفرامه, مفرمه, كساره, الكساره, طاحونه, غربال, سكرو, السكرو, بريمه, البريمه, كونفير, الكونفير, ~كونفير, ~كونفيور,
        حزام ناقل, الحزام الناقل, ناقله, لفافه, بوابه كهرباييه, البوابه, بوابات, باب كهربايي, باب اوتوماتيك, الباب الاوتوماتيك, باب الاوتوماتيك,
        باب زجاج, باب المصعد, ابواب المصعد, باب الاسانسير, باب السانسير, باب الشاحنه, باب الباص, باب الفريزر, ذراع البوابه, حاجز المواقف, حاجز الباركنج,
        ذراع الحاجز, شتر الجراج, باب جرار, المصعد, مصاعد, لفت البضاعه, لفت بضائع, لفت السيارات, رافعه السيارات, رافعه سيارات, جك, الجك, كريك, عفريته,
        تيبل لفت, سيزر لفت, ~سيزر لفت, سيزرلفت, مان لفت, مانلفت, ~مان ليفت, بوم لفت, ~بوم لفت, سله, السله, سله الرفع, الشوكه, شوكه, الرافعه الشوكيه,
        فورك, ~فوركلفت, ~فورك لفت, الكلارك, ~كلارك, زنكه, ريتش ستاكر, ~ريتش ستاكر, بالت جاك, ~باليت جاك, ترانس باليت, ترانسباليت, ~ترانسبالت, حفار,
        الحفار, البوكلين, الشيول, الشفل, اللودر, بوبكات, ~بوبكات, القلاب, دمبر, ~دمبر, تريله, تريلا, تريلات, راس تريله, مقطوره, الشاحنه, تنكر, وايت,
        دينا, ونيت, بيك اب, الباص, حافله, الحافله, طوبيس, الطوبيس, كار, الكار, كاميو, الكاميو, ~كاميون, كميون, الجرار, حصاده, الحصاده, قاطره, ترام,
        الترام, الونش, رافعه برجيه, تاور كرين, ~تاور كرين, كرين برجي, بلنكو, البلنكو, بالانكو, ~بلانكو, الحموله, الحمل, البوم, بكت, البكت, ~بكت, السكين,
        الذراع, سرير المريض, رافعه المرضي, اللعبه, قطار الموت, العجله الدواره, تلفريك, التلفريك, جهاز المشي, جهاز الجري, السير الرياضي, درج كهرباي*,
        الدرج الكهرباي*, السلم الكهرباي*, غساله, الغساله, طرد مركزي, سنتريفيوج, باب الفرن, بوتقه, البوتقه, ليدل, المنصه, منصة التحميل, دوك ليفلر,
        ~دوك ليفلر, رصيف التحميل, الماشين, ماشينه, الاله, الة, الماكينه, المكينه, الماكنه, ماكينه, مكينه, الباب, السير, سير`,
    },
    control: {
      en: `
        pendant*, joystick, up button, down button, hoist button, foot switch, footswitch, foot pedal, pedal, throttle, control lever, dead man*,
        trigger, run button, start button, travel pedal, drive pedal, accelerator`,
      fr: `
        boite a boutons, boite pendante, telecommande*, joystick, bouton montee, bouton descente, bouton monte, bouton descend, pedale, gachette,
        levier de commande, accelerateur, manipulateur, bouton marche`,
      ar: `
        ريموت, الريموت, جويستيك, ~جويستيك, زر الطلوع, زر النزول, زر الرفع, زر التشغيل, دواسه, الدواسه, بدال, الدعسه, دعسه, يد التحكم, ذراع التحكم,
        التريقر, زناد`,
    },
    controlStuck: {
      en: `
        sticks, sticks in, sticks on, sticks down, stuck in, stuck on, stuck down, stays in, stays on, stays down, stays pressed, jams, jammed, jams on,
        jammed on, wont release, doesnt release, doesnt come back, wont come back, does not return, doesnt return`,
      fr: `
        reste enfonce, reste enfoncee, reste coince, reste coincee, reste colle, reste collee, reste bloque, reste bloquee, coince en, coincee en,
        coince enfonce, bloque enfonce, coincee en bas, ne revient*, revient (pas|plus), colle, collee, se coince`,
      ar: `
        يعلق, تعلق, معلق, معلقه, لازق, لازقه, ملصق, ملصقه, عالق, عالقه, يلزق, تلزق, ما يرجع, ما ترجع, مايرجع, ماترجع, ما يطلع, يظل مضغوط, يبقي مضغوط,
        ^علق, ^لزق, ما ^رجع, بيعلق, بتعلق`,
    },
    comb: {
      en: `
        comb plate*, comb teeth, comb, comb segment*, comb plates, combplate*, comb finger*, comb tooth, skirt panel*, handrail belt, escalator handrail,
        escalator step*`,
      fr: `
        peigne*, dents de peigne, dent de peigne, peignes, plaque peigne, plaque a peigne, marche d escalator, main courante escalator,
        plinthe escalator`,
      ar: `
        مشط, comb plate*, comb, سنون, اسنان المشط, سن المشط, كومب بليت, ~كومب بليت, كومب, ~كومب, درجه السلم المتحرك, درجات السلم المتحرك,
        هاندريل السلم المتحرك, دركسون السلم المتحرك, يد السلم المتحرك`,
    },
    escalatorWord: {
      en: "escalator*, moving walk*, travelator*, moving walkway*, escalators",
      fr: `
        escalator*, escalier mecanique, trottoir roulant, escalators, escalier roulant, escaliers mecaniques, escaliers roulants, tapis roulant`,
      ar: `
        سلم متحرك, درج متحرك, سلم كهرباي*, escalator*, اسكليتر*, السلم المتحرك, الدرج المتحرك, السلم الكهرباي*, الدرج الكهرباي*, سلالم متحركه,
        السلالم المتحركه, ~اسكليتر, ~اسكاليتر, ~اسكليتور, السير المتحرك, ليسكاليي, escalator`,
    },
    playground: {
      en: `
        playground, trampoline*, climbing frame, basketball hoop, goal post*, lap bar*, merry go round, monkey bars, zip line, foam pit, slide ladder,
        climbing wall, climbing holds, climbing rope, seesaw, see saw, spring rider, bounce house, bouncy castle, soft play, ball pit, go kart,
        water slide*, waterslide, diving board, pool ladder, pool drain, pool grate, main drain cover, skimmer lid, goalposts, goal net frame, backboard,
        bleacher, grandstand, gym machine cable, cable machine, weight machine, weight stack, bench press, smith machine, ride restraint*,
        seat restraint*, lap belt*, shoulder harness, over shoulder restraint*, ride car, ride vehicle, chairlift chair, playground swing*, swing chain*,
        swing seat*, swing set*, playground slide*, slide (ladder|rail|edge|side|panel)*, ride seat*, basketball hoop*`,
      fr: `
        aire de jeux, toboggan*, balancoire*, panier de basket, but de foot, manege*, trampoline*, jeu d enfants, tourniquet de jeux, gradin*,
        structure de jeux, structure de jeu, tobogans, cage a ecureuil, pont de singe, mur d escalade, prises d escalade, corde d escalade, tyrolienne,
        tapis de course, appareil de muscu, machine de muscu, poids guide, barre de traction, jeu a ressort, bac a ressort, chateau gonflable,
        structure gonflable, plongeoir, pataugeoire, bonde de fond, grille de fond, grille de bonde, cage de foot, cages de foot, cage de but,
        panneaux de basket, strapontin, barre de maintien, harnais du manege, auto tamponneuse, train fantome, telesiege, siege de telesiege`,
      ar: `
        مرجيح*, مراجيح, زحليق*, العاب الاطفال, نطاط*, ترامبولين, سلسلتها, سله السله, مرجوحه, المرجوحه, مرجيحه, المرجيحه, ارجوحه, الارجوحه, اراجيح,
        زحليقه, الزحليقه, زحاليق, زلاقه, الزلاقه, سحسيله, سحسيلة, زحلوقه, زحليطه, العاب الحديقه, سيسو, السيسو, نطيطه, النطيطه, نطيطات, ملاهي, الملاهي,
        قطار الملاهي, جدار التسلق, جهاز رياضي, جهاز الجيم, جهاز حديد, اجهزه الجيم, كيبل الجهاز, واير الجهاز, سير الركض, مرمي الكره, قوايم المرمي,
        حلق السله, لوحه السله, مدرجات, كراسي المدرج, منزلق مايي, شبك المسبح, شفاط المسبح, غطا البلاعه بالمسبح, بلاعه المسبح, غطا بلاعه المسبح,
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
