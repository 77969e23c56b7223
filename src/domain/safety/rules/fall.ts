import type { RuleSet } from "./rule";

/** Falls of people: railings, ladders, floors, holes, fall protection. */
export const fallRules: RuleSet = {
  words: {
    railing: {
      en: `
        handrail*, hand rail*, guardrail*, guard rail*, railing*, toe board*, toeboard*, midrail*, balustrade*, banister*, bannister*, mezz gate,
        mezzanine gate, swing gate, safety chain*, edge protection, parapet*, toprail, top rail*, safety barrier*, crash barrier*, grab rail*,
        grab bar*, grab handle*, rail, rails on the (stairs|platform|walkway|catwalk|mezz), stair rail*, walkway rail*, platform rail*, stanchion*,
        chain across, kick board*, kickboard*, knee rail*, roof rail*, guard chain*, gate at top of ladder, safety gate at ladder, ladder gate*,
        self closing gate, deck rail*, ramp rail*, balcony rail*, bulwark, wire rail*, barrier at edge, edge barrier, mezzanine barrier, bucket gate,
        basket gate, platform gate, cage gate, boom gate latch, loading bay chain, dock chain, edge chain, chain from the loading, chain at the edge,
        balcony glass, balcony panel*, gate on the mezz, chain gate, landing gate, wicket, window restrictor*, restrictor*, balcony door*, hatch rail*`,
      fr: `
        garde corps, garde fou*, main courante, mains courantes, rambarde*, plinthe*, balustrade*, parapet*,
        lisse (haute|basse|intermediaire|de garde corps), glissiere de securite, barriere de securite, barre d appui, poignee de maintien, rampe,
        rampes, main courant, garde-corps, gardes corps, barriere de quai, barriere de chargement, barriere ecluse, chainette, portillon echelle,
        portillon passerelle, lisse de securite, lice, balcon, barreaudage, filiere, filieres, bastingage, pavois, protection de bord,
        protection perimetrique, limiteur d ouverture, limiteurs d ouverture, entrebailleur*, porte de balcon, main-courante, croisillon*,
        garde du corps`,
      ar: `
        دربزين*, درابزون*, ترابزين*, تربزين*, كوبسته, كوبستة, هاندريل*, هاند ريل*, ريلنج, حاجز (ال|)(سلم|درج|سطح|حمايه|منصه), سور السطح, درابزي*,
        لاغامب, لارامب, لا رامب, handrail*, guardrail*, طرابزين, تربزون, دريزين, حاجز حديد, حواجز الدرج, حاجز البلكون, سور السلم, سور الدرج,
        سور السطوح, سور البلكونه, سياج, محجر, محجل, شبك السطح, ~قارد ريل, قاردريل, جاردريل, ~كارد ريل, لاغامپ, رامب, رامبا, كارد كور, ~كاردكور,
        غارد كور, ~كارد فو, مسكه الدرج, مسند الدرج, حديد الدرج, حديد السلم, يد الدرج, يد السلم, ايد الدرج, حاجز الحفره, سلسله الامان, حمايه شباك,
        حمايه الشباك, حمايه الشبابيك, شباك بدون حمايه, شبابيك بدون حمايه, حديد الشباك, شبك الشباك, باب البلكون, سياج السطح, قارد كور`,
      not: "rambarde peinte",
    },
    ladder: {
      en: `
        ladder*, laddder, rung, rungs, stepladder*, steps on (truck|cab|loader), cab step*, access step*, boarding step*, foot peg*, footstep*,
        foothold*, step irons, manhole steps`,
      fr: `
        echelle*, barreau, barreaux, echelon*, crinoline*, escabeau*, marchepied*, marche pied*, marche cabine, marche d acces, gandole, coupee,
        plateforme individuelle, pirl`,
      ar: `
        سلم, سلالم, سلمه, سكاليه, ليتشل, ليشيل, ladder*, عتبه الكبينه, دعسه الكبينه, دعاسه, دعسات, مرقاه, سلوم, ليدر, اللدر, السكاله, ليشيلل, شيل,
        الدروج`,
      not: `
        ladder logic, ladder diagram, ladder truck, ladder crane, brings ladder, found the ladder, by the ladder, no ladders, echelle limnimetrique,
        echelle 1, a l echelle, بالسلم المتحرك, سلم متحرك, سلم كهربا*, السلم الكهربا*, سلم المفاتيح, barreau aimant*, par echelle`,
    },
    stairs: {
      en: `
        stair*, steps, step (broken|loose|rotten|missing|cracked), tread, treads, nosing*, step edge*, front step*, back step*, concrete step*, landing,
        landings, ramp, ramps`,
      fr: "escalier*, marches, marche, perron, palier, rampe d acces, giron, contremarche, volee, rampe pmr, colimacon",
      ar: "درج, ادراج, عتبه, سلالم, سلم (ال|)(مبني|عماره|سكن|مدرسه|مدخل), دروج, درجه, سلم الطوارئ, السلم, سلمه, بسطه, رمبه, رامب, منحدر",
      not: "steps taken, escalier mecanique*, درجتين حراره",
    },
    lamp: { en: "light, lights, lamp*, bulb*, tube*", fr: "ampoule*, eclairage*, neon*, tube*, luminaire*", ar: "لمبه, ضو, نور, انارة, اناره, ليت" },
    walkSurface: {
      en: `
        grating*, floor plate*, floor panel*, floor board*, floorboard*, deck plate*, chequer plate*, checker plate*, tread plate*, catwalk*, gangway*,
        drain grate*, drain cover*, manhole*, pit cover*, trench cover*, hatch cover*, deck hatch, floor hatch*, sump cover*, access cover*,
        floor tile*, floor mat*, paving, dock board*, bridge plate*, gangplank*, boardwalk, lino, rubber mat, duckboard*, duck board*, gully cover*,
        drain lid, drains cover, cover plate floor, floor cover, floor drain cover, mesh deck*, mesh floor, expanded metal, trapdoor*, trap door*,
        cellar hatch, valve pit, valve chamber*, inspection cover*, inspection chamber*, water meter lid, meter pit lid, utility cover*, telecom cover,
        handhole, sidewalk, side walk, footpath, concrete pad, step plate, pontoon, wharf, footbridge, work platform, working platform,
        maintenance platform, mezzanine floor, crawl board*, turntable plate, access platform*, platform (plate|board|edge|grating|rail|step)*,
        walkway (plate|board|grating|panel|slab)*, carpet, dock plate*, plank*, slab*, grate, dock leveler lip, loading ramp plate, ramp plate*,
        pool grate*, suction grate*, drain grille*, man hole*, manhole lid*, chamber lid*, cover slab*, cattle grid, step grate*, floorboards,
        dock leveller*, dock leveler*, deck board*`,
      fr: `
        caillebotis, platelage*, plancher*, passerelle*, plaque* d egout, plaque* de sol, tampon*, regard*, trappe*,
        grille* (de sol|de caniveau|caniveau|d avaloir|avaloir), caniveau*, coursive*, tole* (de sol|larmee|striee), plaque de fosse,
        couvercle de fosse, carrelage, tapis antifatigue, pave*, niveleur*, echafaudage*, antiderapant*, couvertine*, dallage, carreaux,
        revetement de sol, tapis d entree, paillasson, natte, lame de terrasse, ponton, trottoir, grille d egout, avaloir*, bouche d egout,
        trappe au sol, chambre de tirage, nid de poule, nids de poule, dalle, dalles, moquette, plateforme de travail, plateforme d acces,
        grille de reprise, grilles de reprise, grille reprise,
        grille (de fond|de bassin|bassin|fond|piscine|goulotte|evacuation|d evacuation|de trottoir|pluviale|de regard), bonde de fond, bondes de fond,
        plaque de regard, plaque egout, couvercle de regard, couvercle de puits, couvercle de citerne, couvercle regard, plateau d echafaudage,
        plateaux d echafaudage, tole de passage, tole de quai, pont de liaison, planche*, lames de terrasse, tapis anti*, dallettes,
        plaque de caniveau, plaques de caniveau, plaque en fonte`,
      ar: `
        (غطا|غطيه|اغطيه|غطاء) (ال|)(حفره|منهول|مناهيل|بالوعه|بلاعه|ريجار|ريقار|مجري|مجاري|بياره|غرفه التفتيش|خندق|مصرف|صرف|تفتيش|بير|ترنش|فتحه|روقار|روغار),
        غطا حفره*, شبك (ال|)(ارضيه|ارضي|مجري|ممشي|مصرف), جريتنج*, غريتنج*, قريتنق*, قريتنج*, grating*, مشايه, ممشي, سجاد*, موكيت, لوح خشب, لوح السقال*,
        رصيف, بلاكه, صاج الارضيه, كاشي, سيراميكه, ممر المشاه, ارضيه خشب, ارضيه المنصه, لوح الارضيه, شيكر بليت, ~جيكر بليت, شبك حديد, شبكه حديد,
        قضبان الارضيه, حديد الارضيه, غطا الغرفه, غطا الخزان, غطا البيار, غطا عداد, غطا غرفه العداد, غطا القناه, غطا قناه الكيابل, روكار, ريكار, رقار,
        بوش ديقو, بوش ديكو, البوش, بالوعه الشارع, حفره بالشارع, قراتنق, جراتنج, ~كريتنك, ~كراتنك, بلانشي, كايبوتي, caillebotis, باسريل, بلاط,
        لوح المنصه, غطا السيتيرن, ~مانهول, غطا منهل, غطا جوره, غطا المجاري, غطا الصرف, غطا بالوعات, قريل, قريلاج, ~كريتينج, شبك التصريف, شبك المصرف,
        شبك المسبح, مصفايه المسبح, لوح السقاله, الواح السقاله, خشب السقاله, بلاط الرصيف, لاداله,
        (غطا|غطيه|اغطيه) (ال|)(مانهول|روكار|بلوعه|جوره|مصفايه|تصريف|ريغار)`,
      not: `
        passerelle (reseau|serveur|redemarree|modbus|profibus|bacnet|ip|knx|iot|radio)*, regarde, regardee, regardes, regarde*, dalle (led|lcd|ecran)*,
        plancher chauffant, tampons au produit, tamponnes, tamponne, tampons de choc, regarder, بلاط الحمام نظيف`,
    },
    scaffold: {
      en: `
        scaffold*, scaff, trestle*, mobile tower, swing stage, suspended platform, cradle, bosuns chair, staging, tower bracing, scaffold tie*,
        base plate*, toe boards`,
      fr: "echafaud*, tour roulante, echaf, nacelle suspendue, tretaux, treteaux, croisillon*, echafaudage*, contreventement*",
      ar: `
        سقال*, سكافولد*, اسكافولد*, سقايل, scaffold*, اسقاله, صقاله, ~شافوداج, شدات, شده معدنيه, منصه معلقه, كرادل, سقاله, سقالات, سقالة, سكله,
        ~سكافولدينق, ~ايشافوداج, ايشافودا`,
    },
    openEdge: {
      en: `
        open hole, hole in the (floor|deck|road|yard|walkway|platform|grating|roof|pavement|car park), hole opened, open pit, open manhole, manhole open,
        pit open, pit uncovered, uncovered (pit|hole|manhole|drain), open (hatch|trench|edge|excavation|shaft|trap), unprotected (edge|hole|opening),
        sinkhole, # m drop, m drop behind, ft drop, fall through, drop of # m, # ft hole, # ft down to, big hole, shaft open, open floor, floor open,
        floor opening, open trapdoor, hatch left open, pit left open, hatch standing open, trench left open, lid off the, manhole lid off, no lid on,
        nothing over the hole, drop behind it, nothing to stop you, no barrier, no barriers, unguarded edge, unguarded drop, open side, open drop,
        fall into, could fall in, somebody could fall, void under, washout, washed out under, undermined, subsidence, ground collapsed, ground gave way,
        collapsed road, potholes deep, deep hole, foot went through, went through the floor, put his foot through,
        gap in the (floor|fence|railing|deck|walkway), gap between platform, plate up, plates up, grating up, cover up and, lid up and, no barricade,
        no barricades`,
      fr: `
        trou ouvert, trou non (couvert|protege), trou dans (le|la), trou au sol, trou (de|d) #, fosse ouverte, fosse non protegee, tranchee ouverte,
        regard ouvert, trappe ouverte, plaque ouverte, vide au bord, bord du quai, sans couvercle, chute de # m, vide de # m, non protege,
        sans protection cote vide, trou recouvert, beant, beante, tranchee non balisee, gros trou, trou profond, fouille ouverte, puits ouvert,
        cuve ouverte, fosse sans protection, bord libre, bord du vide, rive non protegee, affaissement, effondrement de sol, cavite, sol qui s affaisse,
        sol affaisse, tomber dedans, tomber dans le trou, passe au travers, passe a travers, dalle qui sonne creux, ouvert sur le vide,
        donne sur le vide, plus rien autour, sans garde corps, sans barriere, rien pour proteger`,
      ar: `
        حفر مكشوفه, فتحه (مكشوف|مفتوح|بدون|كبير)*, منهول (مفتوح|مكشوف|بدون)*, بالوعه (مفتوح|مكشوف|بدون)*, بير مفتوح, بيار* مفتوح*, ترنش مفتوح, ارض هابطه,
        حفره, حفرة, جوره, جورة, نقره, فتحه بالارض, فتحه في الارض, فتحه بالسطح, فتحه في السقف, فتحه مصعد, بئر المصعد مفتوح, بير السانسير مفتوح,
        شفت المصعد مفتوح, خسفه, خسف, انخساف, هبوط, الارض هبطت, الارض خسفت, الارضيه هابطه, حافه بدون, حافه السطح, طرف السطح, بدون حاجز, بدون حواجز,
        بلا حاجز, بلا حواجز, ما في حاجز, مافي حاجز, ماكو حاجز, مفيش حاجز, منور مفتوح, بيت الدرج مفتوح, احد يطيح فيها, احد يطيح فيه, حد يقع فيها,
        يوقع فيها, يطيحون فيها, طاح فيها, وقع فيها, ممكن يطيح, فرق ارتفاع, تريس مفتوح, خندق, غطاه مرفوع, غطاها مرفوع, غطاها مفتوح, غطاه مفتوح, بدون غطا,
        فجوه بالارض`,
      not: `
        ثقب حفره, حفره بالزجاج, عمق الحفره, هبوط الضغط, هبوط الجهد, هبوط الفولت, هبوط بالضغط, هبوط في الضغط, هبوط المستوي, هبوط الطايره, ردم الحفره خلص,
        no barrier cream`,
    },
    harness: {
      en: `
        harness*, lanyard*, fall arrest*, anchor point*, life line*, lifeline*, karabiner*, carabiner*, srl, safety line*, rope access, davit arm*,
        rescue kit*, fall protection, tie off, restraint line, retractable*, arrest block*, inertia reel, anchor bolt roof, roof anchor*, anchor eye*,
        eye bolt*, eyebolt*, anchorage*, ladder rail arrest, rope grab, climbing rail, climb assist, safety rail roof, man safe, mansafe, latchway,
        rescue rope, rescue winch, rescue tripod, tripod winch, work positioning, safety net*, crash net, debris net`,
      fr: `
        harnais, stop chute*, stopchute*, antichute*, anti chute*, ligne* de vie, mousqueton*, longes, absorbeur*, coulisseau, ancrage, ancrages,
        corde de securite, corde d assurage, trepied, treuil de secours, evacuateur, filet*, descendeur, connecteurs epi, baudrier, longe,
        sangle de securite, sangles de securite`,
      ar: `
        حزام (ال|)(سلامه|امان|وقايه|صعود), احزمه (ال|)(سلامه|امان), هارنس*, هارنيس*, لانيارد*, حبل (ال|)(امان|سلامه|نجاه|انقاذ), نقطه (ال|)(تثبيت|ربط),
        بريمه الامان, harness*, lanyard*, حزام السقوط, حزام الجسم, حزام العمل, حبل الحزام, حبل السقوط, لايف لاين, ~لايفلاين, ~لانيرد, نقاط الربط,
        نقطه الارساء, انكر بوينت, ~انكور, الانكر, شبكه السقوط, شبكه الحمايه, شبكه امان, لاغني, harnais, longe, بريسمان, كبل الامان, كابل الامان,
        واير الامان, حبال الامان, حبال النزول, تريبود, ونش الانقاذ, خط حياه, حبل حياه`,
      not: `
        wiring harness*, wire harness*, harness plug, cable harness, engine harness, gc harness, ancrage (chimique|machine|moteur|pompe),
        filet (de vis|abime|foire|d eau|d air|d huile|rapporte), filets abimes, eye bolt torque, retractable (awning|bollard*|hose|reel),
        pull key lanyard, lanyard switch*, pull cord lanyard`,
    },
    skylight: {
      en: `
        skylight*, roof sheet*, roof panel*, fragile roof, roof edge, rooflight*, roof light*, glass roof, glass canopy, asbestos roof, roof tile*`,
      fr: `
        lanterneau*, skydome*, toiture fragile, plaque de toiture, tole de toiture, verriere, coupole, coupoles, verrieres, plaque fibro,
        plaques translucides, plaque translucide, toiture fibro`,
      ar: `
        منور, سكاي لايت, قبه زجاج, صاج السقف, سكايلايت, قبه السقف, زجاج السقف, بلاستيك السقف, لوح السقف, الواح السقف, زنكو السقف, شينكو السقف`,
    },
    pit: {
      en: "pit, hole, shaft, trench, excavation, sump, manhole, tank opening, hatch, floor opening, well, cistern",
      fr: "fosse*, trou, puits, tranchee*, regard, cuve, bassin, trappe, tremie, fouille, citerne",
      ar: "حفره, حفر, بير, بيار, خندق, فتحه, منهول, غرفه التفتيش, حوض, خزان ارضي, جوره",
    },
    unfenced: {
      en: `
        no barrier*, no cover, no lid, uncovered, unprotected, unguarded, no fence, no rail*, no guardrail, without barrier*, without cover, open and,
        left open, no edge protection, not fenced, not barricaded, no cones`,
      fr: `
        sans protection, sans couvercle, sans barriere*, sans balisage, sans garde corps, non protege*, non balise*, non couvert*, ouverte sans,
        ouvert sans, pas de barriere, pas de couvercle, pas balise*, a decouvert, grande ouverte, laissee ouverte, laisse ouvert`,
      ar: `
        بدون حاجز, بدون حواجز, بدون غطا, بلا غطا, بلا حاجز, من غير غطا, من غير حاجز, بدون سياج, بدون شبك, بدون حمايه, مكشوف*, مفتوح*, ما عليها غطا,
        ما عليه غطا, ما حولها حاجز, بدون لوحه تحذير`,
    },
    misLevel: {
      en: `
        not level, out of level, mislevel*, mis level*, unlevel, off level, stops short, stops low, stops high, stops above, stops below, levelling off,
        leveling off, # in step, # inch step, # cm step, # cm off, # in off, inches low, inches high`,
      fr: `
        pas a niveau, mal aligne, mal alignee, mauvaise mise a niveau, decalage palier, decale du palier, s arrete trop haut, s arrete trop bas,
        s arrete entre, marche de # cm, decalage de # cm, # cm de decalage, # cm plus haut, # cm plus bas`,
      ar: `
        مو مستوي, مش مستوي, مب مستوي, غير مستوي, مش علي مستوي, يوقف فوق, يوقف تحت, بيقف فوق, بيقف تحت, يوقف بين, فرق # سم, اعلي من الارض, اوطي من الارض,
        مو متساوي`,
    },
  },
  rules: [
    { id: "fall.railing", category: "fall", floor: "high", patterns: ["railing ! defect", "lack _ railing"], within: 6, ownNegation: true },
    {
      id: "fall.ladder", category: "fall", floor: "high",
      patterns: ["ladder ! broken", "ladder ! missing", "ladder ! loose", "ladder ! expired"],
      within: 5, ownNegation: true,
    },
    {
      id: "fall.stairs", category: "fall", floor: "high",
      patterns: ["stairs ! broken", "stairs ! loose", "stairs ! slipWord"],
      within: 4, unless: ["lamp"], ownNegation: true,
    },
    {
      id: "fall.floor", category: "fall", floor: "high",
      patterns: ["walkSurface ! broken", "walkSurface ! missing", "walkSurface ! loose", "lack _ walkSurface"],
      within: 5, ownNegation: true,
    },
    { id: "fall.scaffold", category: "fall", floor: "high", patterns: ["scaffold ! defect", "lack _ scaffold"], within: 6, ownNegation: true },
    { id: "fall.open-edge", category: "fall", floor: "high", patterns: ["openEdge"], ownNegation: true },
    { id: "fall.harness", category: "fall", floor: "high", patterns: ["harness ! defect", "lack _ harness"], within: 5, ownNegation: true },
    { id: "fall.skylight", category: "fall", floor: "high", patterns: ["skylight ! broken", "skylight ! missing"], within: 5, ownNegation: true },
    { id: "fall.open-pit", category: "fall", floor: "high", patterns: ["pit ! unfenced"], within: 3, ownNegation: true },
    { id: "fall.car-not-level", category: "fall", floor: "high", patterns: ["stuckCar > misLevel"], within: 5, ownNegation: true },
  ],
};
