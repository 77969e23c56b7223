import type { RuleSet } from "./rule";

/** Guards, stops and interlocks, machines and vehicles that do not obey, locks that keep people out. */
export const machineRules: RuleSet = {
  words: {
    estop: {
      en: `
        e stop*, estop*, emergency stop*, stop button*, mushroom, kill switch*, pull cord*, pull wire*, pullcord*, grab wire, trip wire, trip cord,
        emergency cable, dead man*, deadman*, hold to run, panic button*, emergency brake, emergency shut*, esd button, stop pressed, after stop`,
      fr: `
        arret* d urgence, arret* urgence, bau, aru, coup* de poing, arret coup de poing, arret* a cable, cable d arret, homme mort, bouton d arret,
        arret d urg*, au (ligne|machine|poste)`,
      ar: `
        (زر|زرار|ازرار|كبسه|كبسة|مفتاح|بوتون|ضاغط|بطونه|بوطون|سلك|حبل|كيبل|سويتش|push button) (ال|)(طواري|توقف الطارئ|ايقاف الطارئ|ايقاف|توقيف|ستوب|emergency|ايمرجنسي|امرجنسي|ارجنس|ارجانس|يرجانس),
        ايقاف الطواري, توقف الطواري, ايمرجنسي ستوب, امرجنسي ستوب, ايميرجنسي*, استوب الطواري, emergency stop*, e stop*, estop*, arret d urgence,
        l arret a cable, arret a cable, فيسه الطواري`,
      not: `
        emergency stop test ok, e stop pressed, e stop was pressed, estop pressed, hit the e stop, on the e stop, e stop hit, e stop reset,
        e stopped, e stop box, arret d urgence (enfonce|actionne|utilise)*, arret coup de poing utilise*`,
    },
    guard: {
      en: `
        guard, guards, guarding, blade guard*, belt guard*, chain guard*, coupling guard*, machine guard*, pulley guard*, chuck guard*, interlock*,
        interlocked, light curtain*, light screen*,
        safety (gate*|door*|mat*|scanner*|relay*|switch*|edge*|bar*|sensor*|light*|device*|fence*|circuit*|pin*|catch*|leg*|chain*|net|latch*|guard*|stop|strut*|prop*|plug*|shield*|interlock*|cover*),
        two hand*, 2 hand*, palm button*, anti tie down, tie down relay, belt cover*, chain cover*, pulley cover*, shaft cover*, auger cover*,
        drive cover*, fan guard*, toe guard*, nip guard*, splash shield*, windshield guard, spark shield, face shield on grinder, tool rest,
        chip shield, viewing window*, lap bar*, restraint*, comb plate*, comb teeth, anti rollback dog, edge light strip, skirt brush, pto cover,
        pto guard, trap door, ppe, muting lamp, laser window, gate switch*, guard switch*, door switch*, lid switch*, chain brake*, kickback,
        riving knife`,
      fr: `
        carter*, protecteur*,
        capot* (de protection|protecteur|protection|de securite|courroie|courroies|chaine|ventilateur|d accouplement|accouplement|lame|de lame),
        grille* (de protection|de ventilateur|protection), cache* (courroie|chaine|pignon|ventilateur|accouplement|de protection), barriere* immat*,
        barriere* immaterielle*, rideau* lumineux, rideau* immateriel*, scrutateur*, bimanuel*, commande bimanuelle, tapis sensible*, interlock*,
        interverrouillage*, verrouillage (porte|de porte|portillon)*, contact* (de porte|de securite|porte|securite|capot),
        securite* (porte|capot|portillon|de porte), relais de securite, portillon*, porte robot, pare etincelles, pare chocs, ecran de protection,
        protection* (lame|mandrin|meule|courroie|chaine|disque|bande|fixe|mobile|du|de la|de l|des|scie), peigne*, fin de course de securite,
        pedale de securite, barre sensible, bord sensible, tranche sensible, carterisation, garde boue de chaine, tablier de protection,
        lunette* de protection, dispositif de securite, palpeur*, frein de lame, cellule de securite`,
      ar: `
        غطا (ال|)(حمايه|سير|سيور|قشاط|جنزير|سلسله|كوبلنق|كبلنق|كوبلنج|مروحه|سلاح|منشار|شفره|بكره|تروس|ترس|شفت|قرص|جلخ|حجر|موتور|ماكينه|ظرف|الصغير|كتينه|كاوتش|بلي|كوبلن|عمود|نقل),
        غطا السير, غطاء (ال|)(حمايه|واقي), واقي*, الواقي, حمايه (ال|)(سير|منشار|مكبس|ماكينه|بكره|قرص|جلخ|شفره|سلاح),
        شبك (ال|)(حمايه|سير|مروحه|ماكينه), جارد, القارد, قارد, guard, guards, ستاره (ال|)(ضوئيه|ضوييه|امان|ليزر), الستاره الضوييه, لايت كيرتن*,
        light curtain*, انترلوك*, انتر لوك*, interlock*, كارتير, الكارتير, بروتكسيون, بروتيكسيون, حساس (ال|)(باب|ستاره|غطا|امان|حمايه|بوابه|سلامه),
        سينسر (ال|)(باب|امان|غطا), ليمت (ال|)(باب|غطا|امان), ليميت سويتش الباب, مفتاح (ال|)(امان|باب الحمايه), باب (ال|)(حمايه|امان), وساده الامان,
        زر اليدين, زرين, بدالين, حاجز (ال|)(حمايه|ماكينه|واقي), صمام الامان الميكانيكي, سنون المشط, مشط (ال|)(سلم|درج), comb plate*, tool rest,
        نظاره السلامه, حمايه, الحمايه`,
      not: `
        security guard*, guard posted, guard house, gatehouse, guardrail*, mouth guard, guard said, guard screws, filter guard, lightning guard,
        life guard, splash guard on truck,
        carter* (d huile|huile|moteur|d embrayage|de boite|boite|pompe|de pompe|d huile moteur|de distribution|distribution|reducteur|de reducteur|inferieur),
        bent guard back, rubbing the guard, guards back, guards on, guards in place, hit the guard, peigne de cablage, frost guard, شركه الحمايه,
        حمايه (ال|)(فرق|زياده|حراره|موتور|محول|كهرب|ارضي|تيار|تفاضل)*, حمايه من الصدا, الحمايه المدنيه, للحمايه المدنيه, واقي من الشمس, guard dog,
        protection (thermique|moteur|differentielle|incendie|cathodique|surintensite), fire guard, low guard`,
    },
    exposedMotion: {
      en: `
        still running, running like that, robot keeps going, runs with the door open, runs with the guard open, runs with door open, exposed pulley,
        pulley exposed, exposed chain, exposed belt, exposed gears, exposed nip, exposed shaft, rotating shaft exposed, blade exposed, nip point,
        nip points, pinch point*, guys getting pinched, gets pinched, hand in, reach in, reach into, with the robot moving, while the rams moving,
        while the ram is moving, people are using it, walk in with, could walk in, ran all shift, moving with the gate open, keeps running when,
        runs on, runs on after, doesnt stop when`,
      fr: `
        tourne sans, tourne (capot|carter|porte) ouvert*, fonctionne (capot|porte|carter) ouvert*, continue de tourner, continue a tourner,
        marche porte ouverte, courroie apparente, chaine apparente, pignon* apparent*, pieces en mouvement, lame apparente, quand on passe la main,
        demarrait quand meme, acces aux pieces, un seul bouton suffit, zone de pincement, se coincer la main, se faire happer, happe, happee`,
      ar: `
        (سير|قشاط|جنزير|بكره|شفت|سلاح|مروحه|تروس|عمود) (ال|)(مكشوف|دواره مكشوف|باين|عريان)*, السير مكشوف, عالمكشوف, علي المكشوف, داير عالمكشوف,
        يشتغل والباب مفتوح, تشتغل والباب مفتوح, شغال والباب مفتوح, شغال بدونه, يشتغل بدونه, تشتغل بدونه, الكباس يشتغل والباب, كيخدم هكاك,
        مازالت تخدم عليها, يدخل ايده, ممكن يدخل ايده, ممكن تسحب, تسحب ايد, بفتح والكبينه مش موجوده`,
    },
    uncontrolled: {
      en: `
        creeps down, creeping down, drifts down, drifted down, drifting down, drops on its own, dropped on its own, drops by itself,
        comes down on its own, came down by itself, lowers by itself, wont stay up, sinks down, sinks by itself, falls by itself,
        starts (by itself|on its own|up on its own), started (by itself|on its own), start by itself, moves (by itself|on its own),
        moved (by itself|on its own), runs away, ran away, runaway, keeps moving, keeps going, wont stop, doesnt stop, does not stop, did not stop,
        not stopping, coasted #, coasts, runs on after, kept firing, keeps firing, burner kept, creeps (with|w|under|up|when), still creeps,
        ram creeps, creeps, rolled #, rolled away, rolls away, rolls back, rolled back, let the load drop, let a coil drop, let go of the load,
        drops the load, cycles with one, double cycles, repeats by itself, unexpected start*, unexpected movement, drops #, drop # inches,
        pedal sticks down, opens while, opens with the, gate opens while, member nearly fell, stops by itself and, stops suddenly`,
      fr: `
        descend (tout seul|toute seule|tout seule|doucement toute|lentement toute|de lui meme), descend toute, redescend (tout seul|toute seule),
        tombe (tout seul|toute seule), part (tout seul|toute seule), demarre (tout seul|toute seule|seul|seule), redemarre (tout seul|toute seule),
        bouge (tout seul|toute seule), avance (tout seul|toute seule), recule (tout seul|toute seule), se met en marche (tout seul|toute seule),
        demarrage intempestif, mouvement intempestif, cycle intempestif, s arrete (pas|plus), arrete (pas|plus), ne s arrete (pas|plus),
        continue a descendre, continue de descendre, coupe pas, ca descend tout seul, derive vers le bas, lache la charge, a lache la charge,
        double coup, repete le cycle, emballement, s emballe, coule interieur`,
      ar: `
        (ينزل|تنزل|بينزل|بتنزل|كينزل|كتنزل|نزل|نزلت|تهبط|يهبط|كتهبط|يطيح|تتحرك|يتحرك|بيتحرك|بتتحرك|تشتغل|يشتغل|بيشتغل|بتشتغل|تمشي|يمشي|بيمشي|يدور|تدور|اشتغل|اشتغلت|تحرك|تحركت|يفتح|بيقوم|تقوم|دارت|دار|يرجع|كتخدم|كيخدم) (من |ل|ب|)(لحاله|لحالها|لوحده|لوحدها|وحده|وحدها|نفسه|نفسها|روحه|روحها|راسه|راسها|حاله|حالها|بروحها|بروحه|غير بوحدها|بوحدو),
        ما (يوقف|توقف|بيوقف|بتوقف|يتوقف|كيوقف|كتوقف|وقف|وقفت) (الا|لما|لمن|عند|حتي|علي|ابد)*, ما يوقف, ماتوقف, مايوقف, ما توقف, ما بيوقف, ما بتوقف,
        ما كيوقفش, ما يوقفش, ما توقفش, مبيقفش, مابيقفش, مش بيقف, ما حبست, بيسيب لوحده, يفلت, عم يوقف فجاه, يوقف فجاه, بيوقف فجاه`,
      not: `
        demarre pas toute seule, keeps moving on, drops # (psi|bar|volts|v|degrees|c|f|rpm|kpa), float, valve float, toilet, flush,
        rolled # (up|back), rolled joint, coule interieur ok, stop leak, ماي ما يوقف, الماي ما يوقف, flush valve ماي`,
    },
    movingThing: {
      en: `
        press, ram, lift, scissor lift, hoist, crane, boom, jack, jacks, platform, table, winch, car lift, vehicle lift, gangway, dock, dock plate,
        conveyor, robot, machine, saw, elevator, car, ride, door, gate, shutter, truck, trailer, forklift, fork lift, forks, mast, tailgate,
        tail lift, load, auger, mixer, spindle, lathe, turntable, mill, compactor, baler, shredder, treadmill, escalator, carriage, carousel, chair,
        cart, agv, loader, excavator, bucket, centrifuge, drum, kettle, palletiser, palletizer, fan, burner, boiler, magic carpet, belt, trolley,
        bus, tractor, grader, dozer`,
      fr: `
        presse*, nacelle*, pont, palan*, grue*, chariot*, gerbeur*, plateforme, plate forme, table elevatrice, hayon*, monte charge*, ascenseur*,
        porte*, portail*, rideau*, barriere*, robot*, convoyeur*, tapis, scie*, tour, fraiseuse, machine*, massicot*, elevateur*, verin*, treuil*,
        camion*, remorque*, engin*, pelle, chargeur*, godet, tracteur*, train, wagon*, escalator*, manege*, broyeur*, compacteur*, melangeur*,
        petrin*, lift, quai, niveleur*, cric*, chandelle*, elle, caterpillar, fourches, monte materiaux, lame, tondeuse*`,
      ar: `
        مكبس, بريس, رافعه, كرين, ونش, لفت, مصعد, اسانسير, منصه, سيزر*, نساف*, بوابه, باب, شتر, رول, ناقل, سير, حزام, روبوت, منشار, مخرطه, خلاط*,
        طاحون*, فرام*, كباس, ضاغط, شاحنه, قلاب, شيول, شفل, لودر, حفار*, بوكلين, بلدوزر, تراكتور, جرار, كلارك, كليرك, فوركلفت, رافعه شوكيه, سياره,
        باص, كاميو*, مقطور*, ماكينه, مكينه, ماكنه, آله, سلم متحرك, درج متحرك, سلم كهربا*, تردمل, مرجيح*, لعبه, بوم, جاك, ذراع, فرن`,
    },
    vehicleControl: {
      en: `
        brake*, parking brake*, park brake*, hand brake*, handbrake*, service brake*, brake pedal, foot brake, steering, tie rod*, king pin*,
        wheel nut*, wheel stud*, lug nut*, horn, backup alarm*, back up alarm*, reverse alarm*, reversing alarm*, reversing camera, backup camera,
        seat belt*, seatbelt*, headlight*, brake light*, beacon, travel alarm, blue light, rops, fops, roll bar, wheel chock*, chocks, fifth wheel,
        tow hitch, drawbar, hitch, coupling hook, tyre sidewall, tire sidewall, seat switch, speed limiter, blind spot, convex mirror*, kingpin,
        ball joint*, wheel bearing, prop shaft, driveshaft guard, windscreen, windshield`,
      fr: `
        frein, freins, freinage, freine, frein de parc, frein de parking, frein a main, frein de service, pedale de frein, direction, rotule*,
        biellette*, ecrou* de roue, goujon* de roue, klaxon*, avertisseur*, avertisseur de recul, bip de recul, alarme de recul, ceinture*,
        feux stop, feu stop, gyrophare*, camera de recul, arceau*, cale* de roue, attelage*, crochet d attelage, sellette, volant, siege,
        retroviseur*, patin de frein, patins de frein, jante*, bequille*, timon, pneu, pneus`,
      ar: `
        فرامل*, فرامله, فرمله, فرمل, فران, الفران, لفران, بريك, بريكات*, بريكه, هاندبريك, هاند بريك, جلنط, الجلنط, فرام, دركسون, الدركسون, دركسيون,
        ستيرنج, steering, سكان, مقود, هورن, الهورن, زمور, الزمور, بوري السيار*, كلاكس, كلاكسون, البوق, بوق, سارينه (ال|)(ريفرس|رجوع), ساريه الرجوع,
        صوت الرجوع, انذار الرجوع, جرس الرجوع, السارينه, reverse alarm, backup alarm, حزام (ال|)(امان|سلامه|كرسي|سايق|مقعد), حزام الامان,
        كاميرا الرجوع, ليتات خلفيه, استوب, لمبات الفرامل, نور الفرامل, فلشر, مرايه محدبه, المرايه المحدبه, صامولات (ال|)(عجل|كفر|ويل), ويل نت,
        صواميل العجل, مسمار العجل, كفر, كفرات, تاير, اطار, هوك القطر, tie rod*, brake*, horn, باب السايق`,
      not: `
        brake resistor, brake rectifier, brake motor, motor brake, brake dust, brake press, press brake*, brake fluid, brake cleaner,
        brake pad* (ok|good|fine), conveyor brake, horn contact*, shoe horn, steering committee, mirror finish, direction des, direction generale,
        direction informee, direction (nord|sud|est|ouest|technique), sens de direction, frein moteur, presse plieuse, frein bobine, frein et,
        siege de (clapet|soupape), jante alu, ورشه الفرامل, بريك (ريزستور|باد|بنش), break, بريكر, البريك ريزستور, كفر الماكينه, فرام اللحم, زيت بريك,
        زيت فرامل, فرامل موتور, volant d inertie, volant de vanne, spray horn, disque frein moteur, اطار الباب, اطار الشباك, direction:,
        brake caliper bolts torqued`,
    },
    vehicleFault: {
      en: `
        not holding, wont hold, doesnt hold, slips, slipping, slipped, to the floor, to floor, goes to floor, goes to the floor, pulls, pulling,
        weak, fade, fading, failed, failing, dead, no, leaking, worn out, soft, spongy, locked up, sticking, seized, heavy, stiff, wanders, loose,
        loosened, moved, missing, cracked, broken, gone, not working, wont, doesnt, inop, cut, wont latch, frayed, does not work, drops,
        disconnected, unplugged, isn t working, isnt working, bald, cords showing, sidewall cut, sheared, out`,
      fr: `
        tient pas, tient plus, ne tient pas, ne tient plus, freine mal, freine plus, freine pas, serre plus, serre pas, faible*, hs, casse, cassee,
        fendu, fendue, fissure, fissuree, fissures, mort, morte, dur, dure, lourde, plancher, jeu, marche plus, marche pas, ne marche*,
        ne fonctionne*, fonctionne plus, fonctionne pas, muet, coupe, coupee, arrache, arrachee, dechire, dechiree, manquant, manquante, manque,
        perce, percee, fuit, fuite, use, usee, usees, desserre*, lache, mou, molle, bloque, bloquee, lisse*, hernie, entaille*, mange, serrent, mal,
        tire a droite, tire a gauche, tordu*, HS`,
      ar: `
        ضعيف*, ما تلزم, ما يلزم, ما تمسك, ما يمسك, ما مسك, مايمسك, ماتمسك, ما كيشدش, ما يشدش, مايشدش, ما يشد, ما تشد, ينزل للاخر, نازل للاخر, تنزل,
        خربان*, خرب, عطلان*, عاطل*, معطل*, بايظ*, مقطوع*, مكسور*, ثقيل*, قاسي, قاسيه, ما يشتغل, ما تشتغل, ماتشتغل, مايشتغل, ما عم يشتغل, مش شغال*,
        مو شغال*, ما ماخدام*, ماخدام*, مفكوك*, طايح*, طاح, ناقص*, مفقود*, بيسيب, يسيب, بيزحلق, يزحلق, ما في, مافي, بدون, مشقوق*, منفوخ*, ممسوح*,
        السلك باين, تصفر, بيصفر, لا يعمل, لا تعمل, ما في مسك, ما كاين, كيطيح, واقف*, مسحوب*, ميت*, يسحب, خفيف*, بتعلق`,
      not: "no (leak*|play|wear|noise|crack*), pas de jeu, jeu ok",
    },
    notSafe: {
      en: "not safe to (drive|use|run|operate|work|walk), unsafe to (drive|use|run|operate), not roadworthy, not road worthy, unfit for use",
      fr: "faut pas rouler, interdit de route, interdite de route, pas roulant, dangereux de rouler, pas en securite",
      ar: "غير صالح* للسير, لا تطلعونه, ممنوع تطلع, ما ينسوق, ما تنسوق, السواق رفض, السايق رفض, خوف",
    },
    lockMissing: {
      en: `
        without lockout, without loto, no lockout, no loto, not locked out, no lock on, wasnt locked out, working on it live, worked on it live,
        working live, lock cut off, cut the lock, lock removed by, someone removed the lock, energised while, energized while, started while,
        started up while, no permit, without a permit, expired permit, bypassed the lockout, tag removed by, loto violation, lockout violation`,
      fr: `
        sans consignation, pas consigne, pas consignee, non consigne, non consignee, cadenas coupe, cadenas enleve par, cadenas arrache,
        remis sous tension par, travail sous tension sans, sans permis, permis expire, consignation non respectee, sans deconsignation`,
      ar: `
        بدون لوتو, بدون loto, بدون عزل, بدون قفل, ما في لوتو, مافي لوتو, ماكو لوتو, قص القفل, كسر القفل, شال القفل, شالوا القفل, بدون تصريح,
        بدون permit, تصريح منتهي, شغلوها وهو, شغل المكينه وهو, الكهرباء ما انفصلت, اشتغل علي الكهرب`,
      not: "no lock needed",
    },
    trippedNear: {
      en: "treadmill*, escalator*, moving walk, ride",
      fr: "tapis de course, escalator*, trottoir roulant",
      ar: "تردمل*, سير الجري, السلم المتحرك, الدرج المتحرك, اسكليتر*, escalator*",
    },
    comb: { en: "comb plate*, comb teeth, comb", fr: "peigne*", ar: "مشط, comb plate*, comb" },
    escalatorWord: {
      en: "escalator*, moving walk*, travelator*",
      fr: "escalator*, escalier mecanique, trottoir roulant",
      ar: "سلم متحرك, درج متحرك, سلم كهرباي*, escalator*, اسكليتر*",
    },
    playground: {
      en: `
        playground, swing, swings, slide, trampoline*, climbing frame, basketball hoop, goal post*, ride, lap bar*, harness lock, bleacher*,
        merry go round, monkey bars, zip line, foam pit`,
      fr: `
        aire de jeux, toboggan*, balancoire*, panier de basket, but de foot, manege*, trampoline*, jeu d enfants, tourniquet de jeux, gradin*`,
      ar: "مرجيح*, مراجيح, زحليق*, العاب الاطفال, العاب, نطاط*, ترامبولين, سلسلتها, مرمي, سله السله",
    },
  },
  rules: [
    { id: "guard.e-stop", category: "guard", floor: "high", patterns: ["estop ! defect", "lack _ estop", "estop + uncontrolled"], within: 6, ownNegation: true },
    { id: "guard.missing", category: "guard", floor: "high", patterns: ["guard ! missing", "guard ! broken", "guard ! loose", "guard ! fails", "lack _ guard"], within: 5, ownNegation: true },
    { id: "guard.bypassed", category: "guard", floor: "high", patterns: ["guard ! bypassed", "estop ! bypassed"], within: 6, ownNegation: true },
    { id: "guard.exposed-motion", category: "guard", floor: "high", patterns: ["exposedMotion"], weak: true },
    { id: "guard.uncontrolled-motion", category: "guard", floor: "high", patterns: ["uncontrolled + movingThing"], within: 10, ownNegation: true },
    { id: "guard.vehicle-control", category: "guard", floor: "high", patterns: ["vehicleControl ! vehicleFault", "lack _ vehicleControl", "notSafe"], within: 5, ownNegation: true },
    { id: "guard.escalator", category: "guard", floor: "high", patterns: ["comb ! broken", "comb ! missing", "escalatorWord ! broken"], within: 6, ownNegation: true },
    { id: "guard.playground", category: "guard", floor: "high", patterns: ["playground ! defect"], within: 6, ownNegation: true },
    { id: "lockout.not-applied", category: "lockout", floor: "high", patterns: ["lockMissing"], ownNegation: true },
    { id: "lockout.keep-out", category: "lockout", floor: "high", patterns: ["keepOut"], ownNegation: true },
  ],
};
