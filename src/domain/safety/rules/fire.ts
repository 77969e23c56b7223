import type { RuleSet } from "./rule";

/** Fire and smoke, and what feeds them. */
export const fireRules: RuleSet = {
  words: {
    flames: {
      en: `
        fire, fires, flame, flames, flaming, burning, ablaze, alight, smouldering, smoldering, smoulder, smolder, went up in, blaze, glowing,
        burnt out cab, ignited, caught light, embers, burnt out completely`,
      fr: `
        feu, incendie, flamme, flammes, brulent, s embrase*, embrasement, couve, braise*, flambe, ca brule, en train de bruler, enflamme, enflammee,
        inflammation, flammeches, flammeche, brulait, incandescent, incandescente, rougeoie, feux de broussaille, !brûle, en train de cramer,
        brule encore`,
      ar: `
        حريق*, نار, نيران, يحترق, تحترق, محترق, ولع, ولعت, مولع*, يولع, شب, شبت, لهب, مشتعل*, اشتعل*, يشتعل, شاعل*, قايده, fire, حرايق, حريجه, حرق في,
        شعلت, شعلات العافيه, كتشعل, كيشعل, بتولع, والع, بيتحرق, بتتحرق, يشب, تشب, جمر, متفحم ويدخن, يتوهج, توهج, العافيه ف*, طالقه العافيه,
        احترقت (السياره|الغرفه|الشاحنه|البضاعه|المكينه|الشجره)*`,
      not: `
        fire (alarm|alarms|pump|pumps|door|doors|extinguisher|extinguishers|ext|exts|hose|hoses|hydrant|hydrants|main|line|lines|panel|blanket|blankets|watch|drill|drills|exit|exits|escape|escapes|system|systems|safety|training|marshal|warden|dept|department|brigade|service|services|engine|crew|team|marshall|rated|stopping|damper|dampers|test|point|points|risk|hazard|load|tube|box|boxes|suppression|detection|detector|detectors|head|side|protection|sprinkler|sprinklers|water|ring|cabinet|bucket|curtain|shutter|call|inspector|curtain|suit|station|marshals|truck|trucks|code|stairs|stair|wall|walls|barrier|stop|proof|retardant|monitor|monitors|valve|bell|watch|permit|certificate|log|book|inspection),
        dry fire, hard fire, wont fire, will not fire, doesnt fire, not fire, to fire, fire up, fires up, no fire, cease fire, rapid fire,
        youre on fire, you re on fire, were on fire, hes on fire, team on fire, on fire today, on fire this, pilot flame, flame rod, flame failure,
        flame fail, flame sensor, flame signal, flame detector*, flame arrest*, flame eye, flame scanner, flame guard, flame supervision, good flame,
        steady flame, flame steady, flame out, blue flame, yellow flame, burning oil, oil burning, burning fuel, burning in, fire and forget,
        burner flame, curtain flame, main flame, sees flame, lost flame, proves flame, flame prov*, smell of burning, burning smell, smells of burning,
        smells like burning, smells like burning plastic, fires first time, last fire, burning bits, coupe feu, pare feu, anti feu,
        feu* (arriere|avant|ar|av|axial|de position|de route|stop|rouge|vert|orange|clignotant|de croisement|antibrouillard|tricolore|de balisage|de navigation|de travail|de gabarit),
        securite incendie, alarme incendie, detection incendie, detecteur incendie, poteau incendie, reseau incendie, pompe incendie, porte incendie,
        centrale incendie, exercice incendie, moyens incendie, service incendie, bouche incendie, bache incendie, permis feu, permis de feu,
        couverture anti feu, formation incendie, groupe incendie, local incendie, lance incendie, robinet incendie, trappe incendie,
        surpresseur incendie, flamme pilote, flamme bleue, defaut flamme, cellule flamme, flamme stable, flamme ok, flamme jaune, arme a feu, feu vert,
        (باب|ابواب|مضخه|مضخات|مضخة|طفايه|طفايات|انذار|جرس|لوحه|كاشف|نظام|شبكه|خرطوم|مكافحه|اطفاء|تدريب|مخرج|خط|صندوق|بطانيه|خزان|محبس|رشاش|بلف|كبينه|حنفيه|طلمبه|معدات|خطه|حساس|ستاره|سلم) (ال|)(حريق|حرايق|نار|نيران),
        حريق تدريب*, شارع النار, بوليصه حريق, fire (alarm|pump|door|panel|extinguisher|water|exit|hose|system|fighting|tube|box), ما يولع, يولع زين,
        محترق الملف, ريحه حريق, ولع اللمبه, ولع الضو, (ضو|ليت|لمبه|نور|لمبات) _ (ولع|مولع), نار خفيفه, fire out but, fire point, fire team drill,
        fires up ok, fire rated, fire seal*, fire stop, fire stopping, fire cement, fire brick*, fire tube*, fire tubes, fire side, fire bars,
        fire grate, flame colour, flame color, flame detector, flame trap, flames good, feu axial, feu flash, feu bleu, feu de balisage, feu arriere,
        feu avant, feu de position, c est du feu, etait du feu, est du feu, du feu de dieu, (سخن|حار|حاره|سخنه|مكيف|المكيف|حامي|حاميه|المصلي) نار,
        ريحه burning, smell burning, (مضخات|طلمبه|مرشات|مرش|مرشه|بمب|ماكينه|شبكه|خراطيم|صناديق|كواشف|انذارات|اجراس|اجهزه) _ (حريق|نار),
        (مضخات|مضخه|طلمبه|طلمبات|مرشات|مرش|بمب|بمبات|خراطيم|صناديق|كواشف|اجراس|اجهزه|عداد|نقطه|غرفه) حريق, مي حريق, ميه حريق, مياه حريق, ماي حريق,
        fire (tender|appliance|action|notice|notices|map|plan|procedure|ring|phase|order|officer|lane|certificate|evac|evacuation|assembly|warning|warden|roller|shutters|doors|tanks|tank|skid|lighting|mode|relay|interface),
        poste incendie, motopompe incendie, tableau incendie, reserve incendie, vanne incendie, colonne incendie, rideau incendie, plan incendie,
        equipe incendie, consigne incendie, essai incendie, pompes incendie, circuit incendie, eau incendie, armoire incendie, dispositif incendie,
        systeme incendie, clapet* incendie, volet* incendie, trappes incendie, flamme (rouge|pilote|jaune|bleue|stable|ok),
        feu (orange|clignotant|rouge|de route|de signalisation|de recul|de detresse), feux (de recul|tricolores|de route), au feu vert,
        glowing (review|report)`,
    },
    smoke: {
      en: "smoke, smoking, smoked up, smoky, smokey, smokes, fumes everywhere",
      fr: "fumee, fume, fument, fumer, fumait, fumante, enfume, enfumee, enfumage, fumees noires, fumee blanche epaisse, fumant, boucane, volutes",
      ar: "دخان, دخن, يدخن, تدخن, مدخن, دخنه, دخاخين, smoke, دخان ابيض, تدخين من, دخنت, دوخان",
      not: `
        smoke (test|tests|tested|detecter|detecters|dets|detector|detectors|head|heads|alarm|alarms|damper|dampers|vent|vents|control|extract|extraction|pen|pencil|hatch|break|seal|seals|det|detection|curtain|machine|stick|sensor|sensors|tube),
        no smoking, smoking (area|shelter|hut|break|ban|room), black smoke from exhaust, blue smoke, white smoke on start*, smoke on start*,
        exhaust smoke, stack smoke, smoke opacity, fume (hood*|cupboard*|extract*|cabinet*), detecteur de fumee, detecteurs de fumee, detecteur fumee,
        detecteur* fumee*, fumee blanche, fumee bleue, test fumee, a la fumee, machine a fumee, volet de fumee, poisson fume, saumon fume,
        fume cigarette, (كاشف|كواشف|حساس|حساسات|سينسر|تست|فحص|دتكتر|كاشفات) (ال|)دخان, دخان العادم, دخان ازرق, دخان ابيض, مدخنه, المدخنه, المدخنة,
        smoke free, smoke hood*, smoke shop, smoke house, smoking oven, smoking room, smoking kiln, deck fume*, fumee normale, test de fumee,
        generateur de fumee, exhaust smoke*, smoke limit, smoke reading, smoke number, smokey exhaust, مبيت الدخان, كاشفات الدخان, حساس دخان,
        حساسات دخان, كواشف دخان, كاشف دخان, ممنوع الدخان, علبه دخان, باكيت دخان, يشرب دخان, fume arm*, fume extractor*,
        smoke (at furthest|bomb|pellet|pellets|pen|tracer|trial|in test|aerosol), smoke opening, essai fumigene, fumigene*`,
    },
    exhaust: {
      en: "exhaust, stack, tailpipe, injector*, turbo, black smoke under load, blue smoke",
      fr: "echappement, injecteur*, turbo, cheminee",
      ar: "عادم, اقزوز, اكزوز, شكمان, اشطمان, صالنصه, بخاخ*, تيربو, انجكتر*, انجيكتر*, لوكوموتيف, فلاتر الهوا",
      not: "exhaust (fan*|hood*|duct*|extract*|vent*|system)",
    },
    burningSmell: {
      en: `
        burning smell, smell of burning, smells of burning, smells like burning*, smell burning, smells burnt, smells burned, burnt smell,
        burned smell, burnt odor, electrical smell, burnt plastic, burning plastic, burning rubber, smells of burnt, smell burnt, smell of burnt,
        acrid smell, smells of hot, smelt burning, smelling burnt, smell like burning, smell of smoke, smells of smoke, smells smoky, burnt rubber,
        smell of plastic, scorched smell, smell of melting`,
      fr: `
        odeur brule, odeurs de brule, odeur de cram*, odeur de chaud, odeur de roussi, sent le brule, sent le crame, sent le chaud, sent le roussi,
        odeur de plastique*, odeur d isolant, odeur de cable brule, odeur de fumee, sent la fumee, odeur de caoutchouc, sentait le brule,
        sentait le crame, odeur de surchauffe, odeur electrique, odeur de bakelite, ca sent la boucane, odeur de court circuit, odeur brulee,
        odeurs de brulé`,
      ar: `
        (ريحه|رايحه|ريحت|ريحة) (ال|)(حرق|حريق|حرايق|محروق|شياط|شعواط|شعوطه|شوشطه|عازل محروق|عازل|بلاستك محروق|بلاستيك محروق|كهرب محروق|كهربا محروق|كاوتش|لحيق),
        شياط, يشعوط, burning smell, ريحه دخان, ريحه بلاستيك, ريحه بلاستك, ريحه لدائن, ريحه واير محروق, ريحه سلك محروق, ريحه كيبل محروق, ريحه اسلاك,
        ريحه كهرباء, ريحه احتراق, رائحه احتراق, رايحه احتراق, شايط, ريحه حراق, الحراق, شاط, يشيط, ريحه شعوط`,
      not: `
        oil smells burnt, oil smelt burnt, oil smelled burnt, oil smells burned, huile sent le brule, huile qui sent le brule, الزيت ريحته حرق,
        الزيت ريحته محروق`,
    },
    ignition: {
      en: "sparks, sparking, spark coming, hot work near, glowing red",
      fr: "etincelle, etincelles, etincelant",
      ar: "شرار*, شرر, شرز",
      not: "pare etincelle*, pare etincelles, etincelle d allumage, سلك الشراره",
    },
    explosion: {
      en: `
        exploded, explodes, explode, explosive atmosphere, blew up, loud bang, kaboom, thermal runaway, off gassing, offgassing, off gas alarm,
        still venting, cell venting, popped loud, loud pop, went bang, went boom, detonated, backfire in, blowback, puffback, boom from,
        rupture disc blew, pressure wave, explosive mix, big bang, had a flashback, flashed back, flashback in`,
      fr: "explosion*, explose, explosee, detonation, deflagration, emballement thermique, detone, retour de flamme, gros bang, coup de feu",
      ar: `
        انفجار*, فرقع*, طق بقوه, طقه قويه, طقت بقوه, صوت طقه, بوم قوي, ارتداد لهب, ارتداد النار, فجره, طرطقه قويه, انفجر المحول, انفجر القاطع,
        انفجرت البطاريه, انفجرت الاسطوانه, انفجر المولد, انفجرت الغلايه`,
      not: `
        explosion proof, explosion relief, explosion vent, explosion panel, ضد الانفجار, flashback arrest*,
        explosion (risk|door|panels|vents|protection|zone)*`,
    },
    fuel: {
      en: `
        fuel, diesel, petrol, gasoline, kerosene, jet a, solvent*, acetone, ethanol, methanol, ipa, toluene, xylene, benzene, naphtha, thinner*, crude,
        hot oil, thermal oil, hydraulic oil, hyd oil, hydrocarbon, gas oil, bunker, hfo, white spirit, mineral spirits, avgas, lp gas, isopropanol,
        heating oil, jet fuel, avtur, lube oil, hot hydraulic, hydraulic fluid, marine diesel, hsd, transformer oil, styrene, ethyl acetate, lacquer,
        ink solvent, paint thinner, adhesive solvent, varnish, glue solvent, turpentine, crude oil, condensate tank, slop oil`,
      fr: `
        carburant, gasoil, gazole, essence, kerosene, fioul, mazout, solvant*, acetone, ethanol, methanol, toluene, xylene, benzene, naphta, diluant*,
        alcool, petrole, huile chaude, fod, hydrocarbures, white spirit, jet a1, avgas, ethylene, isopropanol, gnr, gasoil non routier,
        huile thermique, ethyl, vernis, encre solvant, colle solvantee, brut`,
      ar: `
        ديزل, بنزين, وقود, مازوت, كيروسين, نافطه, نافطة, سولار, سولر, جاز, قازوال, كازوال, تنر, مذيب*, اسيتون, ايثانول, ميثانول, نفط, كاز, بانزين,
        fuel, diesel, زيت هيدروليك, زيت حار, مازوط, ليسانس, كحول, ايزوبروبانول, فيول, ديزيل, جت, هيدروكربونات, لصانص, ليصانص, المازوط, ثنر, زيت حراري,
        قاز الطبخ, jet a1`,
      not: `
        fuel (filter|pump|gauge|level|sensor|injector*|nozzle|line bled)*, diesel (engine|pump|generator|genset), pompe gasoil, filtre gasoil,
        نفط (الكويت|الجنوب), وكاله بنزين`,
    },
    hotPart: {
      en: `
        manifold, exhaust, turbo, hot engine, engine block, furnace, burner, ignition, hot pipe, hot line, hot steam line, turbocharger, hot surface*,
        brake disc, hot brakes, heater, boiler front, hot bearing`,
      fr: `
        moteur chaud, moteur brulant, echappement, turbo, collecteur, four, bruleur, calorifuge, tuyauterie chaude, ligne vapeur chaude, frein chaud,
        surface chaude, partie chaude`,
      ar: `
        محرك وهو سخون, المحرك, الموتور, المكينه, العادم, الاقزوز, الاكزوز, التيربو, الفرن, مانيفولد, منيفولد, الشكمان, المنفولد, صالنصه, سطح حار, خط حار,
        الاقزوزت, وهو حار, وهو حامي, وهو سخن, حاره, اكزوزت`,
    },
    volatile: {
      en: `
        naphtha, benzene, toluene, xylene, acetone, solvent, solvents, gasoline, petrol, ethanol, methanol, ipa, isopropanol, thinner*, crude,
        hydrocarbon*, light ends, lpg liquid, propylene, ethylene, hexane, heptane, hot oil, thermal oil, jet fuel, jet a, avgas, avtur, kerosene,
        diesel spray, white spirit, paint, flammable*`,
      fr: `
        naphta, benzene, toluene, xylene, acetone, solvant*, essence, ethanol, methanol, isopropanol, diluant*, brut, hydrocarbure*, hexane,
        fluide thermique, huile thermique, huile caloporteuse, kerosene, jet a1, white spirit, inflammable*`,
      ar: `
        نافطه, نفثا, بنزين, بنزول, تولوين, زايلين, اسيتون, ايثانول, ميثانول, مذيب*, تنر, خام, كروسين, كيروسين, وقود الطيران, هيدروكربون*, زيت حراري,
        هكسان, كحول, naphtha, solvent, crude`,
      not: `
        بنزين عطري, crude (unit|pump|tank|heater|line up|transfer)*, paint (booth|shop|line|kitchen|touch|scuff|stripe|spill cleaned|worn)*, paint,
        essence ordinaire, محطه بنزين, بنزين السيارات, البنزين معلق, دعسه البنزين, brut (eau|de coulee)*, wet crude tank,
        خام (الحديد|المواد|الفوسفات|الحديد)*, مواد خام, المواد الخام, الخامات`,
    },
    dust: {
      en: "sawdust, lint, dust, fluff, rags, cardboard piled, wood chip*, chip pile, coal pile",
      fr: `
        poussiere* (de |)(charbon|farine|sucre|bois|grain|cereales|aluminium), accumulation de poussiere*, atex, copeaux, sciure, chiffons gras,
        chiffons imbibes, poussiere, poussieres`,
      ar: "غبار, نشاره, فحم, خرق زيت, خرق مزيته",
    },
    dustHazard: {
      en: `
        thick, deep, build up, buildup, everywhere, hot, explosion, explosive, sparks, smoulder*, piled, combustible, ignite, ignited, on heater,
        on motor*, over the motor*, accumulated, inches of, mm of`,
      fr: `
        partout, epaisseur, explosion, explosif, etincelle*, chaud, couche, inflammable*, risque atex, s enflammer, sur le moteur, sur les moteurs,
        cm de, mm de`,
      ar: "كثيف, متراكم*, انفجار, شرار*, قابل للاشتعال, علي الموتور, علي المحرك, سم من, يشتعل",
    },
    batteryHazard: {
      en: `
        battery swollen, cell swollen, cells swollen, swollen cell*, swollen batter*, battery smoking, battery hot, lithium battery, lipo,
        batteries bulging, cell _ swollen, battery leaking, acid on tray, battery venting, battery on fire, battery bulging, batteries swollen,
        battery swelling, swollen pack, pack swollen, cells venting, battery overheating, battery boiling, batteries gassing, battery gassing,
        battery acid leak*, lithium pack, battery pack hot, battery too hot, cell temp runaway`,
      fr: `
        batterie gonflee, batteries gonflees, batterie qui chauffe, batterie fuit, element gonfle, cellule gonflee, batterie qui gonfle,
        batteries qui gonflent, batterie en feu, batterie qui fume, batterie fume, batterie bouillante, batterie percee, batterie lithium gonflee,
        pack gonfle, batterie qui fuit, batterie bombee, accus gonfles`,
      ar: "بطاري* (منفوخ|منتفخ|نافخ)*, البطاريات الداخليه منتفخه, بطاري* (تغلي|تسرب|تدخن|حاره|سخنه|مسربه|تهرب|تنفخ)*, بطاريه ليثيوم",
    },
    evacuated: {
      en: `
        evac d, evacd, evac now, everyone out, everybody out, everyone leaving, everybodys out, everyones out, everyone outside, building cleared,
        bldg cleared, clearing the (building|area|floor|river|pool|store|unit), mustered, pulled everyone, pulled everybody, kids are outside,
        people out, everyone pulled back, all back, # ft cleared, stay out, both men out, unit alarm on, get horses out, pulled the crew,
        pulled the lads, pulled the guys, all personnel out, all hands out, sent everyone (home|out|outside), moved everyone (out|away|back),
        moved people (out|away|back), kept everyone back, mustering, everybody back, everyone away, cleared out, pulled the alarm, pulled station,
        hit the break glass, shelter in place, patients moved, guests moved out, kids moved out, tenants out, all clear not given,
        all out of the (building|bldg|room|plant|house), everyone all out, all out now, kitchen cleared, room cleared, floor cleared, dock cleared,
        shop cleared, store cleared, unit cleared, deck cleared, hall cleared, pool cleared, cleared everyone,
        cleared the (building|floor|room|pool|river|unit), clear the (building|floor|room), at muster, at the muster, muster called, gone to muster,
        to muster, people are upwind, got everyone out, got everybody out, got out fast, we got out, got the (lads|guys|crew|men|boys|team) out,
        crew out, men out, miners out, everyone is out, everybody is out, all out and, we are all out, everyone clear, ordered everyone out,
        (coming|brought) to surface, withdrawn to the fresh air base, to the refuge, at the refuge, pulled out everybody,
        whole (floor|building|shift) out`,
      fr: `
        evacue, evacuee, evacues, evacuees, tout le monde est sorti, sortis, fait sortir, locaux vides, evacuons, fait evacuer, faire evacuer,
        tout le monde a l abri, mis a l abri, mise a l abri, personnel sorti, sortez, sortir tout le monde, sorti tout le monde, sorti les gens,
        sorti les gars, deguerpi, rassemblement, evac en cours, personnel confine, confines dans, tous sortis, toutes sorties, tout le monde dehors,
        tout le monde est dehors, gens dehors, personnel dehors, gars dehors, eleves dehors, clients dehors, on a sorti, j ai sorti tout,
        on est sortis, on est tous sortis, remontent tous, tous les mineurs, equipe remontee, equipes remontees, personnel remonte, tous remontes,
        on sort tout le monde, vidé la salle, vide le batiment, salle videe, batiment vide, on a vide, j ai vide la, remontent au jour`,
      ar: `
        اخلاء, اخلوا, طلعنا (الناس|الكل|العمال|الطلاب|كل|الجميع|المرضي|الشباب|الموظفين)*, خرجنا (الناس|الكل|العمال)*, الناس طلعت, طلعت الناس,
        الكل طلع*, الكل برا, نزلناهم, سحبنا الكل, نخلي, خلينا المكان, ابعدنا الناس, evacuat*, اخلي*, اخلو, خلينا المبني, خلينا القاعه,
        فرغنا (المكان|المبني|القاعه|المنطقه), فضينا, طلعوا الناس, طلعو الناس, طلعو العمال, طلع الكل, الكل خرج, كلشي خرج, خرجو الناس, خرجنا كلشي, خرجوا,
        خرجناهم, طلعناهم, نزلنا الناس, نزلنا الكل, نزلنا العمال, سحبنا (الشباب|العمال|الناس|الفريق)*, بعدنا الكل, بعدنا الناس, بعدوا الناس,
        ابعدوا الناس, الناس كلها برا, كلهم برا, كلهم طلعوا, الكل بره, الناس بره, برا المبني, جمعنا الناس, نقطه تجمع, ايفاكيشن, ~ايفاكويشن, muster,
        نقلنا (الناس|المرضي|الطلاب|العمال|السكان|النزلاء)*, خرجوهم, خرجناهم كاملين, الناس خرجت, خرجو كاملين, طلعوهم, طلعو كلهم, طلعوا كلهم, كلنا طلعنا,
        كلنا برا, طلعنا لبرا, طلعنا برا, خرجنا لبرا, الخدامه خرجو, خرجنا الخدامه, اخرجنا العمال, اخرجنا الجميع,
        تم اخراج (العمال|الجميع|الموظفين|الناس)*`,
      not: `
        evacuated (the|)(system|line|lines|lineset|circuit|to), evacuated to #, evacuation (chair|plan|map|route*|drill|test|winch test)*,
        evacuation (des|d)( |)(eaux|condensats|eau), evacuation bouchee, evacuation lavabo, evacuation (bouche|evier|lavabo)*, tuyau d evacuation,
        evacuation en plastique, exercice d evacuation, muster (drill|point sign), اخلاء وهمي, تجربه اخلاء, خطه الاخلاء,
        evacue (plus|pas|mal|bien|l eau|lentement), n evacue*, eau (evacuee|evacue), s evacue, evacue par, evacue vers, evacuer l eau,
        evacuation (condensat*|eaux|pluviale|toilettes|douche|gravats|dechets), sortis de (l|la|le|leur|son), sortis du, muster map, muster point,
        resultats sortis`,
    },
    heatVessel: {
      en: `
        furnace, kiln, boiler, heater, reactor, ladle, shell, tube, tubes, tap hole, tundish, mould, oven, burner, duct, converter, cell, pot`,
      fr: "four, cuve, virole, chaudiere, poche, coulee, tube, tubes, bruleur, reacteur",
      ar: "فرن, خليه, بوتقه, غلايه, مرجل, هيتر, السخان, تيوب, كيلن, برنر, الحراق, جدار",
    },
    burning: {
      en: `
        tube glowing, tubes glowing, glowing red, red hot, shell glowing, hot spot on the shell, refractory fell, refractory gone, refractory missing,
        refractory collapsed, flame impingement, flames outside, firing outside, fire outside, burn through, burned through, burnt through, burnthrough,
        breakout, break out, run out, running out`,
      fr: `
        virole rouge, tole rouge, point rouge, refractaire tombe, refractaire tombee, percee de metal, percee cuve, fuite de metal, retour de flamme,
        flammes a l exterieur`,
      ar: "محمر, البدن احمر, حمرا, طوب حراري طايح, الطوب طايح, تسرب معدن, تسريب معدن, اللهب يخرج, اللهب طالع, خروج اللهب, ارتداد اللهب",
      not: `
        run out (of|#|mm|thou|test|check|ok)*, shaft run out, coupling run out, radial run out, axial run out, running out of, برنر محمر`,
    },
    drill: {
      en: "drill, drills, exercise, mock, simulated, simulation, test evac*, practice",
      fr: "exercice, exercices, simulation, simule*, entrainement",
      ar: "تمرين*, تدريب, تجربه اخلاء, وهمي*, تجريبي*",
      not: "drill (press|bit|rig|#|4|2|stand|guard|head)*, drilling, perceuse",
    },
  },
  rules: [
    { id: "fire.burning", category: "fire", floor: "emergency", passes: true, patterns: ["flames"], unless: ["drill"] },
    { id: "fire.smoke", category: "fire", floor: "emergency", passes: true, patterns: ["smoke"], within: 4, unless: ["exhaust"] },
    { id: "fire.burning-smell", category: "fire", floor: "high", patterns: ["burningSmell"] },
    { id: "fire.sparks", category: "fire", floor: "high", patterns: ["ignition"] },
    { id: "fire.explosion", category: "fire", floor: "emergency", passes: true, patterns: ["explosion"] },
    { id: "fire.fuel-on-hot", category: "fire", floor: "high", patterns: ["fuel + leak + hotPart", "fuel + hotPart"], within: 6 },
    { id: "fire.flammable-leak", category: "fire", floor: "high", patterns: ["volatile + leak", "volatile + smell", "fuel + smell"], within: 4 },
    { id: "fire.fuel-leak", category: "fire", floor: "high", patterns: ["fuel + leak"], within: 4 },
    { id: "fire.dust", category: "fire", floor: "high", patterns: ["dust + dustHazard"], within: 9 },
    { id: "fire.battery", category: "fire", floor: "high", patterns: ["batteryHazard"] },
    { id: "fire.evacuation", category: "fire", floor: "emergency", patterns: ["evacuated"], unless: ["drill"] },
    { id: "fire.burn-through", category: "fire", floor: "high", patterns: ["heatVessel + burning"], within: 5 },
  ],
};
