import type { RuleSet } from "./rule";

/** Fire and smoke, what feeds them, and what is there to stop them and to let people out. */
export const fireRules: RuleSet = {
  words: {
    flames: {
      en: `
        fire, fires, on fire, flame, flames, flaming, burning, ablaze, alight, smouldering, smoldering, smoulder, smolder, caught fire, went up in,
        blaze, glowing, burnt out cab, ignited, caught light, catching fire, caught alight, burst into flames, up in flames, fire started,
        started a fire, small fire, flash fire, fire in, electrical fire, dust fire, grass fire, bin fire, burning hot, smouldering still,
        still burning, still smouldering, embers, burnt out completely`,
      fr: `
        feu, incendie, flamme, flammes, en feu, depart de feu, brule, brulent, s embrase*, embrasement, prend feu, pris feu, couve, braise*, crame,
        flambe, a pris feu, ont pris feu, feu de, debut d incendie, depart d incendie, ca brule, en train de bruler, s enflamme, enflamme, enflammee,
        inflammation, flammeches, flammeche, brulait, incandescent, incandescente, rougeoie, feu couvant, feux de broussaille,
        point chaud incandescent`,
      ar: `
        حريق*, حريق, نار, النار, نيران, يحترق, تحترق, محترق, احترق, احترقت, احترك*, ولع, ولعت, مولع*, يولع, شب, شبت, لهب, اللهب, مشتعل*, اشتعل*,
        يشتعل, شاعل*, شاعله, قايده, fire, حرايق, حريقه, الحريقه, حريجه, حرق في, شبت النار, شبت نار, قامت النار, ولعت نار, شعلت النار, شعلت,
        شعلات العافيه, كتشعل, كيشعل, شاعله فيه, عم يحترق, عم تحترق, عم يولع, بيولع, بتولع, والعه, والع, مولعه, بيتحرق, بتتحرق, يشب, تشب, ماسك حريق,
        مسكت نار, مسك نار, مسكت فيه النار, النار طالعه, لهب طالع, السنه لهب, جمر, متفحم ويدخن, يتوهج, توهج, العافيه شاعله, العافيه شعلت,
        شعلت العافيه, العافيه فال*, شاعله العافيه, العافيه ف*, طالقه العافيه`,
      not: `
        fire (alarm|alarms|pump|pumps|door|doors|extinguisher|extinguishers|ext|exts|hose|hoses|hydrant|hydrants|main|line|lines|panel|blanket|blankets|watch|drill|drills|exit|exits|escape|escapes|system|systems|safety|training|marshal|warden|dept|department|brigade|service|services|engine|crew|team|marshall|rated|stopping|damper|dampers|test|point|points|risk|hazard|load|tube|box|boxes|suppression|detection|detector|detectors|head|side|protection|sprinkler|sprinklers|water|ring|cabinet|bucket|curtain|shutter|call|inspector|curtain|suit|station|marshals|truck|trucks|code|stairs|stair|wall|walls|barrier|stop|proof|retardant|monitor|monitors|valve|bell|watch|permit|certificate|log|book|inspection),
        dry fire, hard fire, wont fire, will not fire, doesnt fire, not fire, to fire, fire up, fires up, fired up, no fire, misfire, cease fire,
        rapid fire, youre on fire, you re on fire, were on fire, hes on fire, team on fire, on fire today, on fire this, pilot flame, flame rod,
        flame failure, flame fail, flame sensor, flame signal, flame detector*, flame arrest*, flame eye, flame scanner, flame guard,
        flame supervision, good flame, steady flame, flame steady, flame out, blue flame, yellow flame, burning oil, oil burning, burning fuel,
        burning in, fire and forget, burner flame, curtain flame, main flame, sees flame, lost flame, proves flame, flame prov*, smell of burning,
        burning smell, smells of burning, smells like burning, smells like burning plastic, fires first time, last fire, burning bits, coupe feu,
        pare feu, anti feu,
        feu* (arriere|avant|ar|av|axial|de position|de route|stop|rouge|vert|orange|clignotant|de croisement|antibrouillard|tricolore|de balisage|de navigation|de travail|de gabarit),
        feux, securite incendie, alarme incendie, detection incendie, detecteur incendie, poteau incendie, reseau incendie, pompe incendie,
        porte incendie, centrale incendie, exercice incendie, moyens incendie, service incendie, bouche incendie, bache incendie, permis feu,
        permis de feu, couverture anti feu, formation incendie, compartiment*, groupe incendie, local incendie, lance incendie, robinet incendie,
        trappe incendie, surpresseur incendie, flamme pilote, flamme bleue, defaut flamme, cellule flamme, electrode, flamme stable, flamme ok,
        flamme jaune, brule (l huile|de l huile|du gasoil), arme a feu, feu vert, odeur de brule, sent le brule, ampoule*,
        (باب|ابواب|مضخه|مضخات|مضخة|طفايه|طفايات|انذار|جرس|لوحه|كاشف|نظام|شبكه|خرطوم|مكافحه|اطفاء|تدريب|مخرج|خط|صندوق|بطانيه|خزان|محبس|رشاش|بلف|كبينه|حنفيه|طلمبه|معدات|خطه|حساس|ستاره|سلم) (ال|)(حريق|حرايق|نار|نيران),
        حريق تدريب*, شارع النار, بوليصه حريق, fire (alarm|pump|door|panel|extinguisher|water|exit|hose|system|fighting|tube|box), الفتيله,
        شعله البايلوت, ما يولع, مايولع, يولع زين, احترك الملف, محترق الملف, احترق الموتور, احترق الماطور, احترق الفيوز, لمبه محروقه, ريحه حريق,
        ولع اللمبه, ولع الضو, (ضو|ليت|لمبه|نور|لمبات) _ (ولع|مولع), نار خفيفه, fire out but, fire point, fire team drill, fires up ok, fire rated,
        fire seal*, fire stop, fire stopping, fire cement, fire brick*, firebrick*, fire tube*, fire tubes, fire side, fire bars, fire grate, firing,
        flame colour, flame color, flame detector, flame trap, flames good, pilot light, burner lit, burner lights, العافيه عليك, الله يعطيك العافيه,
        يعطيكم العافيه, يعطيك العافيه, بالعافيه, العافيه يا, والعافيه, الصحه والعافيه,
        feux de (detresse|recul|croisement|position|route|stop|balisage|piste), feu axial, feu flash, feu bleu, feu de balisage, feu arriere,
        feu avant, feu de position, brule gorge, brule parfum, ampoule brulee, fusible brule, moteur brule, resistance brulee, bobine brulee,
        lampe brulee, carte brulee, bobinage brule, contact brule, roulement brule, brule bien, bruleur*`,
    },
    smoke: {
      en: `
        smoke, smoking, smoked up, smoky, smokey, smoke haze, smokes, smoke in, smoke from, smoke out of, thick smoke, white smoke from,
        black smoke from, puff of smoke, smoke detected, fumes everywhere`,
      fr: `
        fumee, fume, fument, fumer, fumait, fumante, enfume, enfumee, degagement de fumee, enfumage, fumees noires, fumee noire,
        fumee blanche epaisse, ca fume, fumant, boucane, la boucane, volutes`,
      ar: `
        دخان, دخن, يدخن, بيدخن, تدخن, مدخن, دخنه, دخاخين, smoke, دخانه, دخان كثيف, دخان اسود, دخان ابيض, كيدخن, عم يدخن, تدخين من, يطلع دخان,
        طالع دخان, دخنت, الدخان, دوخان, عجاج دخان, غبره ودخان, كيطلع الدخان, خارج منو الدخان`,
      not: `
        smoke (test|tests|tested|detecter|detecters|dets|detector|detectors|head|heads|alarm|alarms|damper|dampers|vent|vents|control|extract|extraction|pen|pencil|hatch|break|seal|seals|det|detection|curtain|machine|stick|sensor|sensors|tube),
        no smoking, smoking (area|shelter|hut|break|ban|room), black smoke from exhaust, blue smoke, white smoke on start*, smoke on start*,
        exhaust smoke, stack smoke, smoke opacity, fume (hood*|cupboard*|extract*|cabinet*), fumees, detecteur de fumee, detecteurs de fumee,
        detecteur fumee, detecteur* fumee*, fumee blanche, fumee bleue, test fumee, a la fumee, machine a fumee, volet de fumee, poisson fume,
        saumon fume, fume cigarette, (كاشف|كواشف|حساس|حساسات|سينسر|تست|فحص|دتكتر|كاشفات) (ال|)دخان, دخان العادم, دخان ازرق, دخان ابيض, ممنوع التدخين,
        مدخنه, المدخنه, المدخنة, smoke free, smoke hood*, smoke shop, smoked glass, smokebox, smoke house, smokehouse, smoked fish, smoked salmon,
        smoking oven, smoking room, smoking kiln, deck fume*, fumee normale, test de fumee, generateur de fumee, exhaust smoke*, smoke limit,
        smoke reading, smoke number, smokey exhaust, مبيت الدخان, كاشفات الدخان, حساس دخان, حساسات دخان, كواشف دخان, كاشف دخان, ممنوع الدخان,
        علبه دخان, باكيت دخان, يشرب دخان, فرن التدخين, غرفه التدخين`,
    },
    exhaust: {
      en: "exhaust, stack, tailpipe, injector*, turbo, black smoke under load, blue smoke",
      fr: "echappement, injecteur*, turbo, cheminee",
      ar: "عادم, اقزوز, اكزوز, شكمان, اشطمان, صالنصه, بخاخ*, تيربو, انجكتر*, انجيكتر*, ~انجكتر, ~انجكترات, ~انجيكتور, لوكوموتيف, فلاتر الهوا",
      not: "exhaust (fan*|hood*|duct*|extract*|vent*|system)",
    },
    burningSmell: {
      en: `
        burning smell, smell of burning, smells of burning, smells like burning*, smell burning, smells burnt, smells burned, burnt smell,
        burned smell, burnt odor, hot electrical smell, electrical smell, burnt plastic, burning plastic, burning rubber, smells of burnt,
        smell burnt, smell of burnt, acrid smell, smells of hot, smelt burning, smelling burnt, smell like burning, smell of smoke, smells of smoke,
        smells smoky, burning rubber smell, burnt rubber, smell of plastic, scorched smell, smell of melting`,
      fr: `
        odeur de brule, odeur brule, odeurs de brule, odeur de cram*, odeur de chaud, odeur de roussi, sent le brule, sent le crame, sent le chaud,
        sent le roussi, odeur de plastique*, odeur d isolant, odeur de cable brule, odeur de fumee, sent la fumee, odeur de caoutchouc brule,
        odeur de caoutchouc, ca sent le cramé, sentait le brule, sentait le crame, odeur de surchauffe, odeur electrique, odeur de bakelite,
        ca sent la boucane, odeur de brulé, odeur de court circuit, odeur brulee, odeurs de brulé`,
      ar: `
        (ريحه|رايحه|ريحت|ريحة) (ال|)(حرق|حريق|حرايق|محروق|شياط|شعواط|شعوطه|شوشطه|عازل محروق|عازل|بلاستك محروق|بلاستيك محروق|كهرب محروق|كهربا محروق|كاوتش|لحيق),
        شياط, يشعوط, burning smell, ريحته حرق, ريحتها حرق, ريحته محروق, ريحتها محروقه, ريحه دخان, ريحه الدخان, ريحه كاوتش, ريحه كاوتش محروق,
        ريحه بلاستيك, ريحه بلاستك, ريحه لدائن, ريحه واير محروق, ريحه سلك محروق, ريحه كيبل محروق, ريحه اسلاك, ريحه كهرباء, ريحه كهربا محروقه,
        ريحه احتراق, ريحه الاحتراق, رائحه احتراق, رايحه احتراق, رايحه شياط, ريحه شايطه, شايط, شايطه, ريحه الحراق, ريحه ديال الحراق, ريحه حراق,
        الحراق, بيشيط, شاط, يشيط, ريحه شعوط`,
    },
    ignition: {
      en: "sparks, sparking, spark coming, throwing sparks, hot work near, glowing red",
      fr: "etincelle, etincelles, etincelant, gerbe d etincelles",
      ar: "شرار*, شرر, شرز, شراره, شرارات",
      not: `
        spark plug*, spark gap, spark test, spark arrest*, pare etincelle*, pare etincelles, bougie*, etincelle d allumage, سلك الشراره, شمعه`,
    },
    fuel: {
      en: `
        fuel, diesel, petrol, gasoline, kerosene, jet a, solvent*, acetone, ethanol, methanol, ipa, toluene, xylene, benzene, naphtha, thinner*,
        crude, hot oil, thermal oil, hydraulic oil, hyd oil, hydrocarbon, gas oil, red diesel, bunker, hfo, paint thinner, white spirit,
        mineral spirits, jet fuel, avgas, aviation fuel, lp gas, isopropanol, heating oil, fuel oil`,
      fr: `
        carburant, gasoil, gazole, essence, kerosene, fioul, mazout, solvant*, acetone, ethanol, methanol, toluene, xylene, benzene, naphta,
        diluant*, alcool, petrole, huile chaude, fod, hydrocarbures, white spirit, jet a1, avgas, ethylene, isopropanol`,
      ar: `
        ديزل, بنزين, وقود, مازوت, كيروسين, نافطه, نافطة, سولار, سولر, جاز, قازوال, كازوال, تنر, مذيب*, اسيتون, ايثانول, ميثانول, نفط, كاز, بانزين,
        fuel, diesel, زيت هيدروليك, زيت الهيدروليك, زيت حار, مازوط, المازوط, ليسانس, بنزين السيارات, كحول, ايزوبروبانول, زيت الوقود, فيول, ديزيل,
        الديزيل, وقود الطيران, جت, هيدروكربونات`,
      not: `
        fuel (filter|pump|gauge|level|sensor|injector*|nozzle|line bled)*, diesel (engine|pump|generator|genset), pompe gasoil, filtre gasoil,
        filtre go, نفط (الكويت|الجنوب), وكاله بنزين`,
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
    dust: {
      en: `
        sugar dust, grain dust, flour dust, coal dust, wood dust, saw dust, sawdust, dust layer, dust build up, combustible dust, dust thick,
        metal dust, aluminum dust, aluminium dust, lint, dust, fluff, lint build up, rags, oily rags, cardboard piled, sawdust pile, dust pile,
        wood chip*, chip pile, coal pile`,
      fr: `
        poussiere* (de |)(charbon|farine|sucre|bois|grain|cereales|aluminium), poussieres combustibles, accumulation de poussiere*, atex, copeaux,
        sciure, chiffons gras, chiffons imbibes, poussiere, poussieres, accumulation de sciure`,
      ar: "غبار (الفحم|السكر|الطحين|القمح|الخشب|القطن), تراكم غبار, غبار, نشاره, نشارة الخشب, فحم, خرق زيت, خرق مزيته",
    },
    dustHazard: {
      en: `
        thick, deep, build up, buildup, everywhere, hot, explosion, explosive, sparks, smoulder*, piled, combustible, ignite, ignited, on hot,
        on heater, on motor*, over the motor*, accumulated, inches of, mm of`,
      fr: `
        partout, epaisseur, explosion, explosif, etincelle*, chaud, couche, inflammable*, risque d explosion, risque atex, s enflammer,
        sur le moteur, sur les moteurs, cm de, mm de`,
      ar: "كثيف, متراكم*, انفجار, شرار*, قابل للاشتعال, خطر انفجار, علي الموتور, علي المحرك, سم من, يشتعل",
    },
    explosion: {
      en: `
        explosion, exploded, explodes, explode, explosive atmosphere, blew up, loud bang, bang, kaboom, thermal runaway, off gassing, offgassing,
        off gas alarm, still venting, cell venting, exploded in, popped loud, loud pop, went bang, went boom, detonated, flashback, flash back,
        backfire in, blowback, puffback, boom from, rupture disc blew, pressure wave, explosion risk, explosive mix`,
      fr: `
        explosion*, explose, explosee, detonation, deflagration, emballement thermique, bang, boum, a explose, ont explose, detone, retour de flamme,
        grosse detonation, gros bang, risque d explosion, coup de feu`,
      ar: `
        انفجار*, انفجرت, انفجر, ينفجر, تنفجر, فرقع*, طق بقوه, صوت انفجار, طقه قويه, طقت بقوه, صوت طقه, صوت فرقعه, فرقعه, فرقعت, بوم قوي, انفجار قوي,
        ارتداد لهب, ارتداد النار, فجره, طرطقه قويه`,
      not: `
        explosion proof, explosion relief, explosion vent, explosion panel, انفجر (هوز|كفر|تاير|خرطوم|اطار|كاوتش), انفجر ال (هوز|كفر|تاير|خرطوم)*,
        ضد الانفجار`,
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
    fireDevice: {
      en: `
        fire door*, fire exit*, fire extinguisher*, extinguisher*, fire ext, fire exts, ext by, ext #, fire hose*, hose reel*, fire hydrant*,
        hydrant*, fire blanket*, sprinkler*, sprinkler head*, deluge*, suppression, ansul, fm200, inergen, fire alarm*, alarm panel, fire panel,
        smoke detector*, smoke alarm*, smoke head*, heat detector*, call point*, pull station*, break glass*, sounder*, evac horn*, evac alarm*,
        evacuation (horn|alarm|siren), emergency light*, emerg light*, exit light*, exit sign*, emergency exit*, emergency door*, exit door*,
        escape route*, panic bar*, crash bar*, crash door, push bar, fire damper*, smoke damper*, fire curtain*, fire shutter*, smoke vent*,
        pa system, muster alarm, tannoy, fire phone, emergency lamp*, fire pump*, jockey pump, fire bell*, fire beacon*, strobe*, horn strobe*,
        beam detector*, aspirating detector, vesda, heat head*, manual call point*, mcp, break glasses, fire blanket, fire bucket*, fire cabinet,
        extinguisher cabinet, foam system, foam tank, foam monitor, sprinkler valve, sprinkler main, sprinkler pump, dry riser*, wet riser*,
        standpipe*, fire main, fire water, firewater, fire valve, suppression system, hood suppression, co2 system, gas suppression,
        kitchen suppression, fire curtain, smoke door*, fire stopping, door holder*, mag hold*, door magnet*, panic hardware, exit device*,
        exit lights, exit lamp*, egress light*, evac chair*, voice evac, voice alarm, alarm bell*, alarm sounder*, evacuation alarm, refuge alarm,
        smoke barrier, fireman lift, fire lift, fire telephone, hose cabinet, hose station*, hydrants, deluge valve, ext bracket, extinguishers`,
      fr: `
        porte* coupe feu, coupe feu, porte* cf, pcf, extincteur*, ria, robinet* d incendie, poteau* incendie, sprinkleur*, sprinkler*,
        tete* sprinkl*, deluge, extinction automatique, alarme incendie, ssi, centrale incendie, detecteur* (de |)fumee*, detecteur* incendie,
        detection incendie, declencheur manuel, dm, sirene*, diffuseur* sonore*, baes, bloc* de secours, bloc secours, blocs secours,
        eclairage* de securite, eclairage* secours, eclairage de secours, sortie* de secours, issue* de secours, issue secours, porte de secours,
        porte d evacuation, barre antipanique, barre anti panique, antipanique, clapet* coupe feu, desenfumage, trappe de desenfumage, exutoire*,
        couverture anti feu, pompe incendie, extincteur, extinct, bac a sable, colonne seche, colonne humide, bouche d incendie, borne incendie,
        rideau coupe feu, volet coupe feu, ventouse porte, ventouse de porte, ferme porte coupe feu, detecteurs thermiques, detecteur thermique,
        detecteur optique, tete de detection, centrale ssi, boitier bris de glace, bris de glace, declencheur, declencheurs manuels, alarme sonore,
        sirene incendie, evacuation sonore, extinction gaz, extinction co2, extinction cuisine, extinction hotte, plan d evacuation,
        panneau issue de secours, blocs autonomes, bloc autonome, blocs baes, eclairage d evacuation, lampe de secours, lampes de secours,
        balisage de secours, porte pompiers, raccord pompier, rideau d eau, poste sprinkler, source sprinkler, reseau sprinkler, pompe sprinkler,
        motopompe incendie, surpresseur incendie, fire door`,
      ar: `
        باب (ال|)(حريق|حرايق|طواري|مخرج), ابواب (ال|)(حريق|طواري|مخارج), باب الخروج, طفايه, طفايات, طفايه حريق, مطفاه*, بكره (ال|)حريق,
        خرطوم (ال|)(حريق|اطفاء), صندوق (ال|)حريق, رشاش* (ال|)(حريق|اطفاء|سقف), سبرنكلر*, سبرينكلر*, (كاشف|كواشف|حساس|حساسات) (ال|)(دخان|حريق|حراره),
        انذار (ال|)حريق, جرس (ال|)حريق, لوحه (ال|)(انذار|حريق), سارينه, كاسر زجاج, مخرج (ال|)(طواري|حريق), مخارج (ال|)(طواري|حريق), مخرج, مخارج,
        اناره (ال|)(طواري|مخارج), لمب* (ال|)(طواري|مخرج|مخارج|خروج), لمبات مخرج, (ليت|ليتات|كشاف|كشافات|ضو|ضوء|اضاءه) (ال|)(طواري|مخرج|خروج|مخارج),
        ضو ديال باب الخروج, لوحه (ال|)(خروج|مخرج), emergency light*, emergency exit*, exit sign*, fire door*, fire alarm*, نظام (ال|)(اطفاء|انذار),
        بطانيه الحريق, مضخه (ال|)حريق, fm200, طفاية, طفايا, مطفاة, مطافي يدويه, اكستنشر, اطفايه يدويه, بوتايات الاطفاء, اكستانكتور, ~اكستانكتور,
        ~اكستنجويشر, ~سبرنكلر, ~سبرنكلرات, ~هيدرنت, ~هايدرنت, هيدرانت, حنفيه الحريق, حنفيه الاطفاء, صنبور الحريق, فوهه الحريق, بكره الاطفاء,
        بكرات الحريق, بكره اطفاء, صناديق الحريق, صندوق الحريق, كبينه الحريق, كابينه الحريق, مواسير الحريق, خط الحريق, شبكه الحريق, مياه الحريق,
        مضخه الحريق, مضخه الاطفاء, طلمبه الحريق, طلمبه حريق, مرشات الحريق, مرش حريق, مرشات, رشاشات, كواشف, جهاز الانذار, اجهزه الانذار, انذار حريق,
        نظام الحريق, نظام الاطفاء, نظام الانذار, نظام الاطفاء الالي, نظام FM200, لوحه الانذار, لوحه انذار الحريق, كسارة الزجاج, كاسر الزجاج,
        نقطه النداء, زر الانذار, زر انذار الحريق, جرس الانذار, اجراس الحريق, صفارات الانذار, صفاره الانذار, صفاره الحريق, صفارة الاخلاء,
        مكبر الاخلاء, باب مقاوم للحريق, باب مضاد للحريق, ابواب الحريق, باب الحرايق, باب الدخان, باب الهروب, باب هروب, مخرج الهروب, ابواب الطواري,
        اشاره الخروج, اشارات الخروج, علامه مخرج, لوحات مخرج, لوحه EXIT, لمبه EXIT, exit, كشاف طوارئ, كشافات طوارئ, اناره طواري, انارة الطوارئ,
        اناره الهروب, اضاءه الهروب, ليت الطواري, ليتات الطواري, لمبه الطواري, لمبات الطواري, ضوء الطواري, ضو الطواري, ضو السيكورتي, ضو ديال السيكور,
        بلوك سيكور, ليمير الطواري, دامبر الحريق, دمبر الحريق, فاير دامبر, فاير الارم, ~فاير الارم, فاير بمب, ~فاير بمب, ~ديلوج, ستاره الحريق,
        سلم الحريق, سلم الطواري, سلم الهروب`,
      not: `
        extinguisher (check|inspection|service|training), fire alarm (test|went|reset|caused), avec _ extincteur*, avec un extincteur, one co2,
        exit (barrier|gate barrier)*, exit sign lens`,
    },
    exitWay: {
      en: `
        fire exit*, exit door*, emergency exit*, escape route*, exit route, exit stair*, exit path, egress, crash door, emergency door, fire escape*,
        fire lane, fire stair*, panic bar, muster route, way out, emergency way out, fire route, fire path, exit corridor, exit stairs,
        emergency stair*, emergency gate, evac route*, evacuation route*, assembly point, side exit, rear exit, back exit`,
      fr: `
        issue* de secours, issue secours, sortie* de secours, sortie secours, porte de secours, voie d evacuation, chemin d evacuation, degagement,
        porte d evacuation, couloir d evacuation, sorties secours, escalier de secours, escalier d evacuation, voie de secours, voies de secours,
        acces pompiers, voie pompiers, voie engins, porte issue, portes issues de secours, passage d evacuation, porte anti panique,
        porte antipanique`,
      ar: `
        مخرج (ال|)(طواري|حريق), مخارج (ال|)(طواري|حريق), مخرج, باب (ال|)(طواري|حريق|مخرج|خروج), طريق الهروب, مسار الاخلاء,
        سلم (ال|)(هروب|طواري|حريق), درج (ال|)(طواري|هروب|حريق|مخرج), emergency exit*, fire exit, باب الهروب, باب هروب, مخرج الهروب, ممر الهروب,
        ممر الاخلاء, مسار الهروب, باب مخرج, مخارج الطواري, ابواب الطواري, ابواب المخارج, سلم الهروب, سلم الحريق, درج الهروب, باب الاخلاء,
        لاسورتي ديال السيكور, باب السيكور, باب ديال الطواري, باب النجاه, ايسو دو سيكور, issue de secours, طريق الاطفاء, ممر الطواري, ممر طواري,
        نقطه التجمع`,
    },
    heldOpen: {
      en: `
        wedged open, wedged, propped open, propped, stays open, wont close, wont latch, wont shut, not closing, not latching, doesnt close,
        doesnt latch, tied open, hooked open, held open, stuck open, standing open, jammed open, wont stay shut, doesnt shut, does not shut,
        does not close, not self closing, wont self close, doesnt self close, left open, kept open, jammed, chocked open, brick in,
        extinguisher holding, bin holding, chair holding, gap, wont close fully, not closing fully, drags, binds, binding on the floor`,
      fr: `
        calee ouverte, cale, coin, ferme plus, ferme pas, ferme mal, ne ferme*, ne se ferme*, reste ouverte, bloquee ouverte, maintenue ouverte,
        ferme porte (hs|casse|absent)*, tenue ouverte, ne claque*, claque plus, claque pas, ferme pas completement, ferme plus completement, frotte,
        frotte au sol, bloquee par, ouverte en permanence, en permanence, toujours ouverte, laissee ouverte, ouverte avec, cale bois, maintenue par,
        groom (hs|casse|absent|fuit)*, ferme porte, gond, gonds, ne latche*, barre pas, reste entrouverte, entrebaillee`,
      ar: `
        ما يقفل, ما يسكر, ما تقفل, ما ينسد, مفتوح*, مسنود*, مربوط*, مثبت*, يظل مفتوح, ما يرجع, مايسكر, مايقفل, ما يغلق, ما يقفلش, ما بيقفل, مش بيقفل,
        ما كيتسدش, ما يتسدش, ما يتسكر, ما عم يسكر, ما بيسكر, ما ينقفل, ما ينغلق, لا يغلق, لا ينغلق, مشرع, مشرعه, فاتح, فاتحينه, مفتوح دايم,
        مفتوح علي طول, مربوط مفتوح, حاطين تحته, حاطين حجر, حاطين طفايه, بحجر, بكرسي, رداد خربان, الرداد, رداد الباب, الهيدروليك مالها, ذراع الباب,
        ذراع الرداد, الكلوزر, كلوزر, ~كلوزر`,
    },
    fireDoorWord: {
      en: "fire door*, fire exit door*",
      fr: "porte* coupe feu, porte* cf, coupe feu",
      ar: "باب (ال|)(حريق|حرايق), ابواب (ال|)حريق, fire door*",
    },
    bonding: {
      en: `
        bonding clamp*, bonding strap*, bonding cable*, bond wire, no bond, grounding clamp*, grounding reel*, static ground*, static reel,
        earth clamp, earthing clamp, ground clamp*, static strap*, static grounding*, earth bond, earth strap, bonding lead, bonding wire,
        grounding cable*, grounding wire, ground cable, ground wire, ground strap, earthing cable, earthing strap, earth cable, ground reel,
        static lead, static bond, grounding lug, anti static, antistatic`,
      fr: `
        pince de masse, pince de mise a la terre, mise a la terre, tresse de masse, liaison equipotentielle, prise de terre, antistatique*,
        equipotentiel*, cable de terre, cable de masse, tresse de terre, cable equipotentiel, liaison a la terre, mise a la masse,
        enrouleur de mise a la terre, pince de terre, pince antistatique`,
      ar: `
        مشبك التاريض, كلمب الارضي, كيبل التاريض, كلامب الارضي, سلك التاريض, سلك الارضي, earthing clamp, كيبل الارضي, كيبل ارضي, كلبس الارضي,
        كلبس ارضي, مشبك ارضي, مشبك الارضي, توصيل الارضي, توصيله الارضي, الارضي, ارضي, تاريض, التاريض, سلك تاريض, سلك ارضي, كيبل تاريض, السلك الارضي,
        كابل التاريض, تفريغ الشحنه, ~ايرث, ~ايرثنق`,
      not: "antifatigue",
    },
    evacuated: {
      en: `
        evacuated, evacuating, evacuate, evac d, evacd, evac now, everyone out, everybody out, everyone leaving, everybodys out, everyones out,
        everyone outside, building cleared, bldg cleared, bldg evacuated, area cleared,
        cleared the (building|area|floor|room|dock|deck|pool|river|unit), clearing the (building|area|floor|river|pool|store|unit), cleared dock,
        muster, mustered, pulled everyone, pulled everybody, kids are outside, people out, got everyone out, keep everyone out, everyone pulled back,
        all back, # ft cleared, stay out, people are upwind, both men out, unit alarm on, get horses out, clear the (building|area|floor|room|site),
        cleared the site, site cleared, pulled the crew, pulled the lads, pulled the guys, got everybody out, getting everyone out, people evacuated,
        all personnel out, all hands out, area evacuated, room evacuated, floor evacuated, sent everyone (home|out|outside),
        moved everyone (out|away|back), moved people (out|away|back), kept everyone back, mustering, at muster, muster point, everybody back,
        everyone away, cleared out, pulled the alarm, pulled station, hit the break glass, shelter in place, patients moved, guests moved out,
        kids moved out, tenants out, store evacuated, shop evacuated, all clear not given, evacuation (in progress|called|ordered|started),
        all out of the (building|bldg|room|plant|house), everyone all out, all out now`,
      fr: `
        evacue, evacuee, evacues, evacuees, evacuation, on a evacue, tout le monde dehors, tout le monde est dehors, tout le monde est sorti, sortis,
        fait sortir, locaux vides, locaux evacues, personnel evacue, point de rassemblement, confine, confines, monde dehors, evacue le, evacue la,
        evacue les, evacuons, on evacue, fait evacuer, faire evacuer, batiment evacue, zone evacuee, salle evacuee, local evacue, chantier evacue,
        equipes evacuees, tout le monde a l abri, mis a l abri, mise a l abri, au point de rassemblement, gars sortis, personnel sorti, sortez,
        sortir tout le monde, sorti tout le monde, sorti les gens, sorti les gars, on est sortis, deguerpi, rassemblement, personnes evacuees,
        clients evacues, residents evacues, eleves evacues, evac en cours, evacuation demandee, evacuation generale, dehors`,
      ar: `
        اخلينا*, اخلاء, تم اخلاء, اخليت, اخلوا, طلعنا (الناس|الكل|العمال|الطلاب|كل|الجميع|المرضي|الشباب|الموظفين)*, خرجنا (الناس|الكل|العمال)*,
        الناس طلعت, طلعت الناس, الكل طلع*, الكل برا, نزلناهم, سحبنا الكل, نخلي, فضينا (المكان|المبني|المنطقه)*, muster point, نقطه التجمع,
        خلينا المكان, ابعدنا الناس, الناس برا, evacuat*, اخلي*, اخلو, نخلي المكان, خلينا المبني, خلينا القاعه, فرغنا (المكان|المبني|القاعه|المنطقه),
        فضينا, طلعوا الناس, طلعو الناس, طلعو العمال, طلع الكل, الكل خرج, كلشي خرج, خرجو الناس, خرجنا كلشي, خرجنا الناس, خرجوا, خرجناهم, طلعناهم,
        نزلنا الناس, نزلنا الكل, نزلنا العمال, سحبنا (الشباب|العمال|الناس|الفريق)*, بعدنا الكل, بعدنا الناس, بعدوا الناس, ابعدوا الناس,
        الناس كلها برا, كلهم برا, كلهم طلعوا, الكل بره, الناس بره, برا المبني, جمعنا الناس, نقطه تجمع, الاخلاء, سوينا اخلاء, عملنا اخلاء, درنا اخلاء,
        ايفاكيشن, ~ايفاكويشن, evacuation, evacuate, evacuated, muster, نقلنا (الناس|المرضي|الطلاب|العمال|السكان|النزلاء)*`,
      not: `
        evacuated (the|)(system|line|lines|lineset|circuit|to), evacuated to #, evacuation (chair|plan|map|route*|drill|test|winch test)*,
        evacuation (des|d)( |)(eaux|condensats|eau), evacuation bouchee, evacuation lavabo, evacuation (bouche|evier|lavabo)*, tuyau d evacuation,
        evacuation en plastique, exercice d evacuation, muster (drill|point sign), اخلاء وهمي, تجربه اخلاء, خطه الاخلاء`,
    },
    volatile: {
      en: `
        naphtha, benzene, toluene, xylene, acetone, solvent, solvents, gasoline, petrol, ethanol, methanol, ipa, isopropanol, thinner*, crude,
        hydrocarbon*, condensate line, light ends, lpg liquid, propylene, ethylene, hexane, heptane, hot oil, thermal oil, jet fuel, jet a, avgas,
        avtur, kerosene, diesel spray, white spirit, paint, varnish, lacquer, flammable*`,
      fr: `
        naphta, benzene, toluene, xylene, acetone, solvant*, essence, ethanol, methanol, isopropanol, diluant*, brut, petrole brut, hydrocarbure*,
        hexane, fluide thermique, huile thermique, huile caloporteuse, kerosene, jet a1, white spirit, vernis, inflammable*`,
      ar: `
        نافطه, النافطه, نفثا, بنزين, البنزين, بنزول, تولوين, زايلين, اسيتون, ايثانول, ميثانول, مذيب*, تنر, خام, النفط الخام, نفط خام, كروسين,
        كيروسين, وقود الطيران, هيدروكربون*, زيت حراري, هكسان, كحول, ~اسيتون, ~تولوين, naphtha, solvent, crude`,
      not: `
        بنزين عطري, condensate return, crude (unit|pump|tank|heater|line up|transfer)*,
        paint (booth|shop|line|kitchen|touch|scuff|stripe|spill cleaned|worn)*, paint, essence ordinaire, محطه بنزين, بنزين السيارات, البنزين معلق,
        دعسه البنزين, نفط (الكويت|الجنوب|البصره)*, varnish (motor|winding)*, brut (eau|de coulee)*, eau brute, wet crude tank,
        خام (الحديد|المواد|الفوسفات|الحديد)*, مواد خام, المواد الخام, الخامات`,
    },
  },
  rules: [
    { id: "fire.burning", category: "fire", floor: "emergency", patterns: ["flames"] },
    { id: "fire.smoke", category: "fire", floor: "emergency", patterns: ["smoke"], unless: ["exhaust"] , within: 4 },
    { id: "fire.burning-smell", category: "fire", floor: "high", patterns: ["burningSmell"] },
    { id: "fire.sparks", category: "fire", floor: "high", patterns: ["ignition"] },
    { id: "fire.explosion", category: "fire", floor: "emergency", patterns: ["explosion"] },
    { id: "fire.fuel-on-hot", category: "fire", floor: "high", patterns: ["fuel + leak + hotPart", "fuel + hotPart"], within: 6 },
    { id: "fire.flammable-leak", category: "fire", floor: "high", patterns: ["volatile + leak", "volatile + smell"], within: 4 },
    { id: "fire.fuel-leak", category: "fire", floor: "high", patterns: ["fuel + leak"], within: 4, weak: true },
    { id: "fire.dust", category: "fire", floor: "high", patterns: ["dust + dustHazard"], within: 9 },
    { id: "fire.battery", category: "fire", floor: "high", patterns: ["batteryHazard"] },
    { id: "fire.protection-fault", category: "fire", floor: "high", patterns: ["fireDevice ! defect", "lack _ fireDevice"], within: 9, ownNegation: true },
    { id: "fire.door-open", category: "fire", floor: "high", patterns: ["fireDoorWord ! heldOpen", "fireDoorWord ! defect"], within: 5, ownNegation: true },
    { id: "fire.exit-blocked", category: "fire", floor: "high", patterns: ["exitWay ! blocked", "exitWay ! defect"], within: 6, ownNegation: true },
    { id: "fire.bonding", category: "fire", floor: "high", patterns: ["bonding ! defect", "lack _ bonding"], within: 5, ownNegation: true },
    { id: "fire.evacuation", category: "fire", floor: "emergency", patterns: ["evacuated"] },
  ],
};
