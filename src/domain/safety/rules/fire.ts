import type { RuleSet } from "./rule";

/** Fire and smoke, and what feeds them. */
export const fireRules: RuleSet = {
  words: {
    flames: {
      en: `
        fire, fires, on fire, flame, flames, flaming, burning, ablaze, alight, smouldering, smoldering, smoulder, smolder, caught fire, went up in,
        blaze, glowing, burnt out cab, ignited, caught light, catching fire, caught alight, burst into flames, up in flames, fire started,
        started a fire, small fire, flash fire, fire in, electrical fire, dust fire, grass fire, bin fire, burning hot, smouldering still, still burning,
        still smouldering, embers, burnt out completely`,
      fr: `
        feu, incendie, flamme, flammes, en feu, depart de feu, brulent, s embrase*, embrasement, prend feu, pris feu, couve, braise*, flambe, a pris feu,
        ont pris feu, feu de, debut d incendie, depart d incendie, ca brule, en train de bruler, s enflamme, enflamme, enflammee, inflammation,
        flammeches, flammeche, brulait, incandescent, incandescente, rougeoie, feu couvant, feux de broussaille, point chaud incandescent, !brûle,
        ca brule encore, ca brule toujours, est en train de cramer, en train de cramer, brule encore`,
      ar: `
        حريق*, حريق, نار, النار, نيران, يحترق, تحترق, محترق, ولع, ولعت, مولع*, يولع, شب, شبت, لهب, اللهب, مشتعل*, اشتعل*, يشتعل, شاعل*, شاعله, قايده,
        fire, حرايق, حريقه, الحريقه, حريجه, حرق في, شبت النار, شبت نار, قامت النار, ولعت نار, شعلت النار, شعلت, شعلات العافيه, كتشعل, كيشعل, شاعله فيه,
        عم يحترق, عم تحترق, عم يولع, بيولع, بتولع, والعه, والع, مولعه, بيتحرق, بتتحرق, يشب, تشب, ماسك حريق, مسكت نار, مسك نار, مسكت فيه النار,
        النار طالعه, لهب طالع, السنه لهب, جمر, متفحم ويدخن, يتوهج, توهج, العافيه شاعله, العافيه شعلت, شعلت العافيه, العافيه فال*, شاعله العافيه,
        العافيه ف*, طالقه العافيه, احترقت (السياره|الغرفه|الشاحنه|البضاعه|المكينه|الشجره)*, قاعد يحترق, جالس يحترق`,
      not: `
        fire (alarm|alarms|pump|pumps|door|doors|extinguisher|extinguishers|ext|exts|hose|hoses|hydrant|hydrants|main|line|lines|panel|blanket|blankets|watch|drill|drills|exit|exits|escape|escapes|system|systems|safety|training|marshal|warden|dept|department|brigade|service|services|engine|crew|team|marshall|rated|stopping|damper|dampers|test|point|points|risk|hazard|load|tube|box|boxes|suppression|detection|detector|detectors|head|side|protection|sprinkler|sprinklers|water|ring|cabinet|bucket|curtain|shutter|call|inspector|curtain|suit|station|marshals|truck|trucks|code|stairs|stair|wall|walls|barrier|stop|proof|retardant|monitor|monitors|valve|bell|watch|permit|certificate|log|book|inspection),
        dry fire, hard fire, wont fire, will not fire, doesnt fire, not fire, to fire, fire up, fires up, fired up, no fire, misfire, cease fire,
        rapid fire, youre on fire, you re on fire, were on fire, hes on fire, team on fire, on fire today, on fire this, pilot flame, flame rod,
        flame failure, flame fail, flame sensor, flame signal, flame detector*, flame arrest*, flame eye, flame scanner, flame guard, flame supervision,
        good flame, steady flame, flame steady, flame out, blue flame, yellow flame, burning oil, oil burning, burning fuel, burning in, fire and forget,
        burner flame, curtain flame, main flame, sees flame, lost flame, proves flame, flame prov*, smell of burning, burning smell, smells of burning,
        smells like burning, smells like burning plastic, fires first time, last fire, burning bits, coupe feu, pare feu, anti feu,
        feu* (arriere|avant|ar|av|axial|de position|de route|stop|rouge|vert|orange|clignotant|de croisement|antibrouillard|tricolore|de balisage|de navigation|de travail|de gabarit),
        feux, securite incendie, alarme incendie, detection incendie, detecteur incendie, poteau incendie, reseau incendie, pompe incendie,
        porte incendie, centrale incendie, exercice incendie, moyens incendie, service incendie, bouche incendie, bache incendie, permis feu,
        permis de feu, couverture anti feu, formation incendie, compartiment*, groupe incendie, local incendie, lance incendie, robinet incendie,
        trappe incendie, surpresseur incendie, flamme pilote, flamme bleue, defaut flamme, cellule flamme, electrode, flamme stable, flamme ok,
        flamme jaune, brule (l huile|de l huile|du gasoil), arme a feu, feu vert, odeur de brule, sent le brule, ampoule*,
        (باب|ابواب|مضخه|مضخات|مضخة|طفايه|طفايات|انذار|جرس|لوحه|كاشف|نظام|شبكه|خرطوم|مكافحه|اطفاء|تدريب|مخرج|خط|صندوق|بطانيه|خزان|محبس|رشاش|بلف|كبينه|حنفيه|طلمبه|معدات|خطه|حساس|ستاره|سلم) (ال|)(حريق|حرايق|نار|نيران),
        حريق تدريب*, شارع النار, بوليصه حريق, fire (alarm|pump|door|panel|extinguisher|water|exit|hose|system|fighting|tube|box), الفتيله, شعله البايلوت,
        ما يولع, مايولع, يولع زين, احترك الملف, محترق الملف, احترق الموتور, احترق الماطور, احترق الفيوز, لمبه محروقه, ريحه حريق, ولع اللمبه, ولع الضو,
        (ضو|ليت|لمبه|نور|لمبات) _ (ولع|مولع), نار خفيفه, fire out but, fire point, fire team drill, fires up ok, fire rated, fire seal*, fire stop,
        fire stopping, fire cement, fire brick*, firebrick*, fire tube*, fire tubes, fire side, fire bars, fire grate, firing, flame colour, flame color,
        flame detector, flame trap, flames good, pilot light, burner lit, burner lights, العافيه عليك, الله يعطيك العافيه, يعطيكم العافيه, يعطيك العافيه,
        بالعافيه, العافيه يا, والعافيه, الصحه والعافيه, feux de (detresse|recul|croisement|position|route|stop|balisage|piste), feu axial, feu flash,
        feu bleu, feu de balisage, feu arriere, feu avant, feu de position, brule gorge, brule parfum, ampoule brulee, fusible brule, moteur brule,
        resistance brulee, bobine brulee, lampe brulee, carte brulee, bobinage brule, contact brule, roulement brule, brule bien, bruleur*`,
    },
    smoke: {
      en: `
        smoke, smoking, smoked up, smoky, smokey, smoke haze, smokes, smoke in, smoke from, smoke out of, thick smoke, white smoke from,
        black smoke from, puff of smoke, smoke detected, fumes everywhere`,
      fr: `
        fumee, fume, fument, fumer, fumait, fumante, enfume, enfumee, degagement de fumee, enfumage, fumees noires, fumee noire, fumee blanche epaisse,
        ca fume, fumant, boucane, la boucane, volutes`,
      ar: `
        دخان, دخن, يدخن, بيدخن, تدخن, مدخن, دخنه, دخاخين, smoke, دخانه, دخان كثيف, دخان اسود, دخان ابيض, كيدخن, عم يدخن, تدخين من, يطلع دخان, طالع دخان,
        دخنت, الدخان, دوخان, عجاج دخان, غبره ودخان, كيطلع الدخان, خارج منو الدخان`,
      not: `
        smoke (test|tests|tested|detecter|detecters|dets|detector|detectors|head|heads|alarm|alarms|damper|dampers|vent|vents|control|extract|extraction|pen|pencil|hatch|break|seal|seals|det|detection|curtain|machine|stick|sensor|sensors|tube),
        no smoking, smoking (area|shelter|hut|break|ban|room), black smoke from exhaust, blue smoke, white smoke on start*, smoke on start*,
        exhaust smoke, stack smoke, smoke opacity, fume (hood*|cupboard*|extract*|cabinet*), fumees, detecteur de fumee, detecteurs de fumee,
        detecteur fumee, detecteur* fumee*, fumee blanche, fumee bleue, test fumee, a la fumee, machine a fumee, volet de fumee, poisson fume,
        saumon fume, fume cigarette, (كاشف|كواشف|حساس|حساسات|سينسر|تست|فحص|دتكتر|كاشفات) (ال|)دخان, دخان العادم, دخان ازرق, دخان ابيض, ممنوع التدخين,
        مدخنه, المدخنه, المدخنة, smoke free, smoke hood*, smoke shop, smoked glass, smokebox, smoke house, smokehouse, smoked fish, smoked salmon,
        smoking oven, smoking room, smoking kiln, deck fume*, fumee normale, test de fumee, generateur de fumee, exhaust smoke*, smoke limit,
        smoke reading, smoke number, smokey exhaust, مبيت الدخان, كاشفات الدخان, حساس دخان, حساسات دخان, كواشف دخان, كاشف دخان, ممنوع الدخان, علبه دخان,
        باكيت دخان, يشرب دخان, فرن التدخين, غرفه التدخين, fume arm*, fume extractor*`,
    },
    exhaust: {
      en: "exhaust, stack, tailpipe, injector*, turbo, black smoke under load, blue smoke",
      fr: "echappement, injecteur*, turbo, cheminee",
      ar: `
        عادم, اقزوز, اكزوز, شكمان, اشطمان, صالنصه, بخاخ*, تيربو, انجكتر*, انجيكتر*, ~انجكتر, ~انجكترات, ~انجيكتور, لوكوموتيف, فلاتر الهوا`,
      not: "exhaust (fan*|hood*|duct*|extract*|vent*|system)",
    },
    burningSmell: {
      en: `
        burning smell, smell of burning, smells of burning, smells like burning*, smell burning, smells burnt, smells burned, burnt smell, burned smell,
        burnt odor, hot electrical smell, electrical smell, burnt plastic, burning plastic, burning rubber, smells of burnt, smell burnt, smell of burnt,
        acrid smell, smells of hot, smelt burning, smelling burnt, smell like burning, smell of smoke, smells of smoke, smells smoky,
        burning rubber smell, burnt rubber, smell of plastic, scorched smell, smell of melting`,
      fr: `
        odeur de brule, odeur brule, odeurs de brule, odeur de cram*, odeur de chaud, odeur de roussi, sent le brule, sent le crame, sent le chaud,
        sent le roussi, odeur de plastique*, odeur d isolant, odeur de cable brule, odeur de fumee, sent la fumee, odeur de caoutchouc brule,
        odeur de caoutchouc, ca sent le cramé, sentait le brule, sentait le crame, odeur de surchauffe, odeur electrique, odeur de bakelite,
        ca sent la boucane, odeur de brulé, odeur de court circuit, odeur brulee, odeurs de brulé`,
      ar: `
        (ريحه|رايحه|ريحت|ريحة) (ال|)(حرق|حريق|حرايق|محروق|شياط|شعواط|شعوطه|شوشطه|عازل محروق|عازل|بلاستك محروق|بلاستيك محروق|كهرب محروق|كهربا محروق|كاوتش|لحيق),
        شياط, يشعوط, burning smell, ريحته حرق, ريحتها حرق, ريحته محروق, ريحتها محروقه, ريحه دخان, ريحه الدخان, ريحه كاوتش, ريحه كاوتش محروق,
        ريحه بلاستيك, ريحه بلاستك, ريحه لدائن, ريحه واير محروق, ريحه سلك محروق, ريحه كيبل محروق, ريحه اسلاك, ريحه كهرباء, ريحه كهربا محروقه, ريحه احتراق,
        ريحه الاحتراق, رائحه احتراق, رايحه احتراق, رايحه شياط, ريحه شايطه, شايط, شايطه, ريحه الحراق, ريحه ديال الحراق, ريحه حراق, الحراق, بيشيط, شاط,
        يشيط, ريحه شعوط`,
    },
    ignition: {
      en: "sparks, sparking, spark coming, throwing sparks, hot work near, glowing red",
      fr: "etincelle, etincelles, etincelant, gerbe d etincelles",
      ar: "شرار*, شرر, شرز, شراره, شرارات",
      not: `
        spark plug*, spark gap, spark test, spark arrest*, pare etincelle*, pare etincelles, bougie*, etincelle d allumage, سلك الشراره, شمعه`,
    },
    explosion: {
      en: `
        explosion, exploded, explodes, explode, explosive atmosphere, blew up, loud bang, kaboom, thermal runaway, off gassing, offgassing,
        off gas alarm, still venting, cell venting, exploded in, popped loud, loud pop, went bang, went boom, detonated, flashback, flash back,
        backfire in, blowback, puffback, boom from, rupture disc blew, pressure wave, explosion risk, explosive mix, big bang`,
      fr: `
        explosion*, explose, explosee, detonation, deflagration, emballement thermique, a explose, ont explose, detone, retour de flamme,
        grosse detonation, gros bang, risque d explosion, coup de feu`,
      ar: `
        انفجار*, فرقع*, طق بقوه, صوت انفجار, طقه قويه, طقت بقوه, صوت طقه, صوت فرقعه, فرقعه, فرقعت, بوم قوي, انفجار قوي, ارتداد لهب, ارتداد النار, فجره,
        طرطقه قويه, انفجر المحول, انفجر القاطع, انفجرت البطاريه, انفجرت الاسطوانه, انفجر المولد, انفجرت الغلايه`,
      not: `
        explosion proof, explosion relief, explosion vent, explosion panel, انفجر (هوز|كفر|تاير|خرطوم|اطار|كاوتش), انفجر ال (هوز|كفر|تاير|خرطوم)*,
        ضد الانفجار`,
    },
    fuel: {
      en: `
        fuel, diesel, petrol, gasoline, kerosene, jet a, solvent*, acetone, ethanol, methanol, ipa, toluene, xylene, benzene, naphtha, thinner*, crude,
        hot oil, thermal oil, hydraulic oil, hyd oil, hydrocarbon, gas oil, red diesel, bunker, hfo, paint thinner, white spirit, mineral spirits,
        jet fuel, avgas, aviation fuel, lp gas, isopropanol, heating oil, fuel oil`,
      fr: `
        carburant, gasoil, gazole, essence, kerosene, fioul, mazout, solvant*, acetone, ethanol, methanol, toluene, xylene, benzene, naphta, diluant*,
        alcool, petrole, huile chaude, fod, hydrocarbures, white spirit, jet a1, avgas, ethylene, isopropanol`,
      ar: `
        ديزل, بنزين, وقود, مازوت, كيروسين, نافطه, نافطة, سولار, سولر, جاز, قازوال, كازوال, تنر, مذيب*, اسيتون, ايثانول, ميثانول, نفط, كاز, بانزين, fuel,
        diesel, زيت هيدروليك, زيت الهيدروليك, زيت حار, مازوط, المازوط, ليسانس, بنزين السيارات, كحول, ايزوبروبانول, زيت الوقود, فيول, ديزيل, الديزيل,
        وقود الطيران, جت, هيدروكربونات`,
      not: `
        fuel (filter|pump|gauge|level|sensor|injector*|nozzle|line bled)*, diesel (engine|pump|generator|genset), pompe gasoil, filtre gasoil, filtre go,
        نفط (الكويت|الجنوب), وكاله بنزين`,
    },
    hotPart: {
      en: `
        hot manifold, manifold, exhaust, turbo, hot engine, engine block, furnace, burner, hot surface, ignition, hot exhaust, hot pipe, hot line,
        hot steam line, turbocharger, exhaust manifold, hot surface*, brake disc, hot brakes, heater, boiler front, hot bearing`,
      fr: `
        moteur chaud, moteur brulant, echappement, turbo, collecteur, four, bruleur, calorifuge, pot d echappement, collecteur d echappement,
        tuyauterie chaude, ligne vapeur chaude, frein chaud, surface chaude, partie chaude, ligne d echappement`,
      ar: `
        محرك وهو سخون, المحرك, الموتور, المكينه, العادم, الاقزوز, الاكزوز, التيربو, الفرن, مانيفولد, منيفولد, ~مانيفولد, الشكمان, المنفولد, صالنصه,
        العادم الحار, سطح حار, خط حار, الاقزوزت, وهو حار, وهو حامي, وهو سخن, حاره, المحرك الحار, اكزوزت`,
    },
    volatile: {
      en: `
        naphtha, benzene, toluene, xylene, acetone, solvent, solvents, gasoline, petrol, ethanol, methanol, ipa, isopropanol, thinner*, crude,
        hydrocarbon*, light ends, lpg liquid, propylene, ethylene, hexane, heptane, hot oil, thermal oil, jet fuel, jet a, avgas, avtur, kerosene,
        diesel spray, white spirit, paint, flammable*`,
      fr: `
        naphta, benzene, toluene, xylene, acetone, solvant*, essence, ethanol, methanol, isopropanol, diluant*, brut, petrole brut, hydrocarbure*,
        hexane, fluide thermique, huile thermique, huile caloporteuse, kerosene, jet a1, white spirit, inflammable*`,
      ar: `
        نافطه, النافطه, نفثا, بنزين, البنزين, بنزول, تولوين, زايلين, اسيتون, ايثانول, ميثانول, مذيب*, تنر, خام, النفط الخام, نفط خام, كروسين, كيروسين,
        وقود الطيران, هيدروكربون*, زيت حراري, هكسان, كحول, ~اسيتون, ~تولوين, naphtha, solvent, crude`,
      not: `
        بنزين عطري, condensate return, crude (unit|pump|tank|heater|line up|transfer)*,
        paint (booth|shop|line|kitchen|touch|scuff|stripe|spill cleaned|worn)*, paint, essence ordinaire, محطه بنزين, بنزين السيارات, البنزين معلق,
        دعسه البنزين, نفط (الكويت|الجنوب|البصره)*, varnish (motor|winding)*, brut (eau|de coulee)*, eau brute, wet crude tank,
        خام (الحديد|المواد|الفوسفات|الحديد)*, مواد خام, المواد الخام, الخامات`,
    },
    dust: {
      en: `
        sugar dust, grain dust, flour dust, coal dust, wood dust, saw dust, sawdust, dust layer, dust build up, combustible dust, dust thick, metal dust,
        aluminum dust, aluminium dust, lint, dust, fluff, lint build up, rags, oily rags, cardboard piled, sawdust pile, dust pile, wood chip*,
        chip pile, coal pile`,
      fr: `
        poussiere* (de |)(charbon|farine|sucre|bois|grain|cereales|aluminium), poussieres combustibles, accumulation de poussiere*, atex, copeaux,
        sciure, chiffons gras, chiffons imbibes, poussiere, poussieres, accumulation de sciure`,
      ar: "غبار (الفحم|السكر|الطحين|القمح|الخشب|القطن), تراكم غبار, غبار, نشاره, نشارة الخشب, فحم, خرق زيت, خرق مزيته",
    },
    dustHazard: {
      en: `
        thick, deep, build up, buildup, everywhere, hot, explosion, explosive, sparks, smoulder*, piled, combustible, ignite, ignited, on hot, on heater,
        on motor*, over the motor*, accumulated, inches of, mm of`,
      fr: `
        partout, epaisseur, explosion, explosif, etincelle*, chaud, couche, inflammable*, risque d explosion, risque atex, s enflammer, sur le moteur,
        sur les moteurs, cm de, mm de`,
      ar: "كثيف, متراكم*, انفجار, شرار*, قابل للاشتعال, خطر انفجار, علي الموتور, علي المحرك, سم من, يشتعل",
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
      ar: `
        بطاري* (منفوخ|منتفخ|نافخ)*, البطاريات الداخليه منتفخه, البطاري* منفوخ*, البطاري* منتفخ*, بطاري* (تغلي|تسرب|تدخن|حاره|سخنه|مسربه|تهرب|تنفخ)*,
        البطاري* (تغلي|تسرب|تدخن|حاره|سخنه|مسربه|نافخه|تهرب)*, البطاريات منتفخه, بطاريه ليثيوم`,
    },
    evacuated: {
      en: `
        evacuated, evacuating, evacuate, evac d, evacd, evac now, everyone out, everybody out, everyone leaving, everybodys out, everyones out,
        everyone outside, building cleared, bldg cleared, bldg evacuated, area cleared, cleared the (building|area|floor|room|dock|deck|pool|river|unit),
        clearing the (building|area|floor|river|pool|store|unit), cleared dock, muster, mustered, pulled everyone, pulled everybody, kids are outside,
        people out, got everyone out, keep everyone out, everyone pulled back, all back, # ft cleared, stay out, people are upwind, both men out,
        unit alarm on, get horses out, clear the (building|area|floor|room|site), cleared the site, site cleared, pulled the crew, pulled the lads,
        pulled the guys, got everybody out, getting everyone out, people evacuated, all personnel out, all hands out, area evacuated, room evacuated,
        floor evacuated, sent everyone (home|out|outside), moved everyone (out|away|back), moved people (out|away|back), kept everyone back, mustering,
        at muster, muster point, everybody back, everyone away, cleared out, pulled the alarm, pulled station, hit the break glass, shelter in place,
        patients moved, guests moved out, kids moved out, tenants out, store evacuated, shop evacuated, all clear not given,
        evacuation (in progress|called|ordered|started), all out of the (building|bldg|room|plant|house), everyone all out, all out now, kitchen cleared,
        room cleared, floor cleared, dock cleared, shop cleared, store cleared, unit cleared, deck cleared, hall cleared, pool cleared, cleared everyone`,
      fr: `
        evacue, evacuee, evacues, evacuees, evacuation, on a evacue, tout le monde dehors, tout le monde est dehors, tout le monde est sorti, sortis,
        fait sortir, locaux vides, locaux evacues, personnel evacue, point de rassemblement, confine, confines, monde dehors, evacue le, evacue la,
        evacue les, evacuons, on evacue, fait evacuer, faire evacuer, batiment evacue, zone evacuee, salle evacuee, local evacue, chantier evacue,
        equipes evacuees, tout le monde a l abri, mis a l abri, mise a l abri, au point de rassemblement, gars sortis, personnel sorti, sortez,
        sortir tout le monde, sorti tout le monde, sorti les gens, sorti les gars, on est sortis, deguerpi, rassemblement, personnes evacuees,
        clients evacues, residents evacues, eleves evacues, evac en cours, evacuation demandee, evacuation generale, dehors`,
      ar: `
        اخلينا*, اخلاء, تم اخلاء, اخليت, اخلوا, طلعنا (الناس|الكل|العمال|الطلاب|كل|الجميع|المرضي|الشباب|الموظفين)*, خرجنا (الناس|الكل|العمال)*,
        الناس طلعت, طلعت الناس, الكل طلع*, الكل برا, نزلناهم, سحبنا الكل, نخلي, فضينا (المكان|المبني|المنطقه)*, muster point, نقطه التجمع, خلينا المكان,
        ابعدنا الناس, evacuat*, اخلي*, اخلو, نخلي المكان, خلينا المبني, خلينا القاعه, فرغنا (المكان|المبني|القاعه|المنطقه), فضينا, طلعوا الناس,
        طلعو الناس, طلعو العمال, طلع الكل, الكل خرج, كلشي خرج, خرجو الناس, خرجنا كلشي, خرجنا الناس, خرجوا, خرجناهم, طلعناهم, نزلنا الناس, نزلنا الكل,
        نزلنا العمال, سحبنا (الشباب|العمال|الناس|الفريق)*, بعدنا الكل, بعدنا الناس, بعدوا الناس, ابعدوا الناس, الناس كلها برا, كلهم برا, كلهم طلعوا,
        الكل بره, الناس بره, برا المبني, جمعنا الناس, نقطه تجمع, الاخلاء, سوينا اخلاء, عملنا اخلاء, درنا اخلاء, ايفاكيشن, ~ايفاكويشن, evacuation,
        evacuate, evacuated, muster, نقلنا (الناس|المرضي|الطلاب|العمال|السكان|النزلاء)*`,
      not: `
        evacuated (the|)(system|line|lines|lineset|circuit|to), evacuated to #, evacuation (chair|plan|map|route*|drill|test|winch test)*,
        evacuation (des|d)( |)(eaux|condensats|eau), evacuation bouchee, evacuation lavabo, evacuation (bouche|evier|lavabo)*, tuyau d evacuation,
        evacuation en plastique, exercice d evacuation, muster (drill|point sign), اخلاء وهمي, تجربه اخلاء, خطه الاخلاء`,
    },
    heatVessel: {
      en: `
        furnace, kiln, boiler, heater, reactor, ladle, shell, tube, tubes, tap hole, tundish, mould, oven, burner, duct, converter, cell, pot`,
      fr: "four, cuve, virole, chaudiere, poche, trou de coulee, coulee, tube, tubes, bruleur, reacteur",
      ar: "فرن, الفرن, خليه, الخليه, بوتقه, غلايه, مرجل, هيتر, السخان, تيوب, تيوبات, كيلن, برنر, الحراق, جدار",
      not: "run out test, axial run out, radial run out, runout, running out of",
    },
    burning: {
      en: `
        tube glowing, tubes glowing, glowing red, red hot, shell glowing, hot spot on the shell, refractory fell, refractory gone, refractory missing,
        refractory collapsed, flame impingement, flames outside, firing outside, fire outside, burn through, burned through, burnt through, burnthrough,
        breakout, break out, run out, metal run out, running out`,
      fr: `
        virole rouge, tole rouge, point rouge, refractaire tombe, refractaire tombee, percee de metal, percee cuve, fuite de metal, retour de flamme,
        flammes a l exterieur`,
      ar: `
        محمر, محمره, البدن محمر, البدن احمر, نقطه حمرا, نقطه حمراء, حمرا, القشره حمرا, طوب حراري طايح, الطوب الحراري طايح, الطوب طايح, تسرب معدن,
        تسريب معدن, اللهب يخرج, اللهب طالع, خروج اللهب, ارتداد اللهب`,
      not: `
        run out (of|#|mm|thou|test|check|ok)*, runout, shaft run out, coupling run out, radial run out, axial run out, running out of, برنر محمر`,
    },
  },
  rules: [
    { id: "fire.burning", category: "fire", floor: "emergency", patterns: ["flames"] },
    { id: "fire.smoke", category: "fire", floor: "emergency", patterns: ["smoke"], within: 4, unless: ["exhaust"] },
    { id: "fire.burning-smell", category: "fire", floor: "high", patterns: ["burningSmell"] },
    { id: "fire.sparks", category: "fire", floor: "high", patterns: ["ignition"] },
    { id: "fire.explosion", category: "fire", floor: "emergency", patterns: ["explosion"] },
    { id: "fire.fuel-on-hot", category: "fire", floor: "high", patterns: ["fuel + leak + hotPart", "fuel + hotPart"], within: 6 },
    { id: "fire.flammable-leak", category: "fire", floor: "high", patterns: ["volatile + leak", "volatile + smell", "fuel + smell"], within: 4 },
    { id: "fire.fuel-leak", category: "fire", floor: "high", patterns: ["fuel + leak"], within: 4 },
    { id: "fire.dust", category: "fire", floor: "high", patterns: ["dust + dustHazard"], within: 9 },
    { id: "fire.battery", category: "fire", floor: "high", patterns: ["batteryHazard"] },
    { id: "fire.evacuation", category: "fire", floor: "emergency", patterns: ["evacuated"] },
    { id: "fire.burn-through", category: "fire", floor: "high", patterns: ["heatVessel + burning"], within: 5 },
  ],
};
