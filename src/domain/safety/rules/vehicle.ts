import type { RuleSet } from "./rule";

/** Brakes, steering, horns, belts and tyres; vehicles that crashed or turned over. */
export const vehicleRules: RuleSet = {
  words: {
    rollThing: {
      en: `
        truck, forklift, loader, dozer, excavator, tanker, trailer, tractor, bus, van, cart, buggy, crane, boom lift, scissor lift, dumper, grader,
        mower, train, wagon, car, tug, vehicle, telehandler, roller, digger`,
      fr: `
        camion, chariot, chargeur, bulldozer, pelle, citerne, remorque, semi, tracteur, bus, car, fourgon, grue, nacelle, dumper, niveleuse, train,
        wagon, engin, tombereau, tondeuse, voiture, manitou, telescopique, compacteur, transpalette, gerbeur`,
      ar: `
        شاحنه, تنكر, صهريج, تريله, قلاب, شيول, شفل, لودر, بوكلين, حفار, بلدوزر, كرين, رافعه, فوركلفت, كلارك, كليرك, زنكه, باص, سياره, ونيت, بيك اب, جرار,
        تراكتور, دينا, كاميو, مقطوره, قطار, عربه, عربيه, موتر, وايت, تك تك, بوبكات`,
      not: "car park, car drifted, bus bar, bus duct, car door, van door, train hall, train b, train a, train 1, train 2, train #",
    },
    rollOver: {
      en: `
        overturned, rolled over, tipped over, on its side, on its roof, flipped, capsized, jackknifed, jack knifed, went over the edge,
        off the road into, crashed into, collided with, collision, ran off, went off the track, derailed, derailment`,
      fr: `
        renverse, renversee, sur le flanc, sur le toit, retourne, retournee, en portefeuille, a bascule, basculee, collision, accroche avec, deraille,
        deraillee, deraillement, sorti de la voie, sorti de la piste, tombe du quai, tombe dans le fosse`,
      ar: `
        انقلب, انقلبت, مقلوب, منقلب, تشقلب, علي جنبه, علي جنبها, انقلابه, صدم, صدمت, تصادم, اصطدم, اصطدمت, طلع عن السكه, خرج عن السكه, خرج عن الطريق,
        طاح في الحفره`,
    },
    vehicleControl: {
      en: `
        brake*, handbrake*, steering, tie rod*, king pin*, wheel nut*, wheel stud*, lug nut*, horn, backup alarm*, back up alarm*, reverse alarm*,
        reversing alarm*, reversing camera, backup camera, seat belt*, seatbelt*, beacon, travel alarm, blue light, rops, fops, roll bar, wheel chock*,
        chocks, fifth wheel, drawbar, coupling hook, tyre sidewall, tire sidewall, seat switch, speed limiter, blind spot, convex mirror*, kingpin,
        ball joint*, driveshaft guard, hazard lights, strobe light on, reverse beeper, reversing beeper, back up beeper, backup beeper, reverse buzzer,
        reverse sensor*, backup sensor*, proximity alarm, collision avoidance, fatigue monitor, buckle, belt latch, tyre wall, tire wall, axle nut,
        leaf spring*, spring hanger, control arm, drag link, pitman arm, steer tyre, steer tire, throttle, accelerator, gas pedal, clutch interlock,
        transmission neutral, slack adjuster*, retarder, tow bar, towbar, tow ball, tow hook, pintle, safety chain on trailer, landing leg*,
        jockey wheel, twist locks, load strap*, ratchet strap*, tie down*, headboard, tailgate latch, tailgate pin, tail lift, bin lift, body prop,
        tipper prop, cab tilt, cab lock, hood latch, bonnet latch, rollover bar, falling object cab, dead man pedal, vigilance, hooter, blue spot,
        red zone light, gearbox neutral, park pawl, chock, tank strap, level crossing, crossing gate, crossing barrier, crossing light*, crossing bell,
        track buckled, buckled rail, broken rail, brakes, tow pin loose`,
      fr: `
        frein, freins, freinage, freine, direction, rotule*, biellette*, ecrou* de roue, goujon* de roue, klaxon*, avertisseur*, alarme de recul,
        ceinture*, feux stop, feu stop, gyrophare*, arceau*, cale* de roue, attelage*, sellette, jante*, timon, machoire*, maitre cylindre,
        ralentisseur, volant de direction, boitier de direction, barre de direction, barre d accouplement, verin de direction, direction assistee,
        direction dure, direction bloquee, jeu dans la direction, jeu direction, goujons, flanc de pneu, lame de suspension, lame de ressort,
        lames de ressort, ressort de suspension, bride de ressort, cable d accelerateur, pedale d accelerateur, buzzer de recul, bip recul,
        signal de recul, signal sonore de recul, radar de recul, feux de recul, feu de recul, feux de detresse, blue spot, bluespot, camera recul,
        camera arriere, rops, fops, protege conducteur, crochet de remorquage, crochet remorque, sangle d arrimage, sangles d arrimage,
        loquet de ridelle, verrou de container, verrous de container, securite de benne, chandelle de benne, limiteur de vitesse, homme mort,
        passage a niveau, barriere pn, rail casse, rail fissure, eclisse*`,
      ar: `
        فرامل*, فرمل, فران, بريك, بريكات*, هاندبريك, جلنط, دركسون, دركسيون, ستيرنج, steering, مقود, هورن, زمور, كلاكس, كلاكسون, ساريه الرجوع,
        صوت الرجوع, انذار الرجوع, جرس الرجوع, حزام (ال|)(امان|سلامه|كرسي|سايق|مقعد), كاميرا الرجوع, فلشر, مرايه محدبه, صامولات (ال|)(عجل|كفر|ويل),
        ويل نت, مسمار العجل, هوك القطر, tie rod*, brake*, horn, فرينات, فرام اليد, سفايف, فحمات, طنابير, زيت البريك, زيت الفرامل, ~ستيرنق, سترنق,
        دريكسيون, ديركسيون, روتولات, روتيل, اكسل, ريش السست, ياي مكسور, بوري, كلكسون, كلكس, زامور, بيب الرجوع, بيبر, انذار الخلف, سارينا, سارينه,
        صوت الريوس, انذار الريوس, ~ريفيرس, باك الارم, ~باك اب الارم, ~باكاب الارم, صفاره الرجوع, صفاره الخلف, جرس الريوس, ريكول, ~كليكسون,
        كاميره الرجوع, كاميرا الخلف, كاميرا خلفيه, حساس الرجوع, سيت بلت, سيتبلت, ~سانتور, سفاتي بلت, انوار الرجوع, ليتات الرجوع, فلاشر, البيكون,
        ~بيكون, بنوات, صواميل, براغي الكفر, براغي العجل, مسامير العجل, مسامير الكفر, ويل ستد, اكصنطات, قطر التريله, راس القاطره, مسمار القاطره, كنج بن,
        كينج بن, ~كنق بن, صحن التريله, فيفث ويل, هوك السحب, هوك التريله, خطاف السحب, خطاف القطر, بار السحب, توبار, ~تو بار, رجول التريله, رجل التريله,
        دعامات التريله, احزمه التربيط, حزام التربيط, سلسله التربيط, دعسه البنزين, دعسه الوقود, البنزين معلق, ~اكسليتر, اكسيليراتور, رول بار,
        قفص الامان, روبس, باب الكبينه, باب السواق, باب الشاحنه الخلفي, مسند القلاب, دعامه القلاب, تشوكات, دعامات العجل, خشبه العجل, القضيب مكسور,
        مزلقان, اشاره القطار, باب القطار, ابواب القطار, بوق, الفولون, الفولان, سكان السياره, سكان السيارة, سكان الشاحنه, براك, قوالب العجل`,
      not: `
        brake resistor, brake rectifier, brake motor, motor brake, brake dust, brake press, press brake*, brake fluid, brake cleaner,
        brake pad* (ok|good|fine), conveyor brake, horn contact*, shoe horn, steering committee, direction des, direction generale, direction informee,
        direction (nord|sud|est|ouest|technique), sens de direction, frein moteur, frein bobine, frein et, jante alu, ورشه الفرامل,
        بريك (ريزستور|باد|بنش), البريك ريزستور, زيت بريك, زيت فرامل, فرامل موتور, spray horn, disque frein moteur, brake caliper bolts torqued,
        brake (shoes|pads) (changed|replaced|ok|good|#)*, brake pads (#|ok|good|changed|replaced)*,
        brakes (ok|good|fine|done|changed|relined|adjusted|bled|tested|checked|pct|front|even), brake (lining|linings|wear) ok, brake pad wear #,
        motor brake coil, brake coil, hoist brake*, brake release coil, steering wheel cover, throttle valve, retarder ok, buckle up,
        frein (#|ok|bon|regle|moteur|nacelle|de fil)*, freins (ok|bons|refaits|changes|neufs|purges|regles|#)*, freinage ok, بريك داون, بريك ايفن,
        فحص الفرامل ok, الفرامل سليمه, البريك سليم, البريك زين, الفرامل زينه, الفرامل تمام, بريكات زينه, بريك الموتور, بريك موتور, فرامل الموتور,
        فرامل الرافعه سليمه, مقود الرافعه`,
    },
    vehicleFault: {
      en: `
        not holding, slips, slipping, slipped, to floor, pulls, pulling, weak, fade, fading, failed, failing, dead, leaking, soft, spongy, sticking,
        seized, heavy, stiff, wanders, loose, loosened, moved, missing, cracked, broken, gone, not working, wont, doesnt, inop, cut, frayed,
        does not work, drops, disconnected, unplugged, isn t working, isnt working, bald, sheared, out, goes straight to, sinks to, pedal sinks,
        hard pedal, grabbing, grabs, binding, dragging, overheated, smoking, hot, on fire, empty, air leak, losing air, drop psi, broke, bent, twisted,
        flat, blown, blew, burst, bulge, bulging, bulged, canvas showing, wire showing, steel showing, separated, delaminating, delaminated, punctured,
        slashed, low, under inflated, cords, shredded, chunked, buckled, torn, not locking, not latching, not locked, jammed, not closed, silent,
        muffled, not on, play, slop, locks up, locked, lost, unsafe, condemned, illegal, defective, defect, not releasing, not engaging, not charging,
        slack, over limit, beyond limit, below limit, metal to metal, down to metal, worn, finished, shot, contaminated, oil on, wet with oil,
        not tripping, snapped, damaged, corroded, drifts, creeps, drifting, creeping, u s, faulty, packed up, gone off, comes off, hard to turn,
        tight to turn, hard turning, does nothing, not going, fails, broken off`,
      fr: `
        tient pas, tient plus, freine plus, freine pas, serre plus, serre pas, faible*, hs, casse, cassee, fendu, fendue, fissure, fissuree, fissures,
        mort, morte, dur, dure, lourde, plancher, jeu, marche plus, marche pas, ne marche*, ne fonctionne*, fonctionne plus, fonctionne pas, muet,
        coupe, coupee, arrache, arrachee, dechire, dechiree, manquant, manquante, manque, perce, percee, fuit, fuite, use, usee, usees, desserre*,
        lache, mou, molle, bloque, bloquee, lisse*, hernie, entaille*, mange, serrent, mal, tire a droite, tire a gauche, tordu*, HS, ne freine*,
        freine a peine, ne tient*, ne bloque*, ne serre*, reste enfoncee, s enfonce, spongieuse, fuites, perd de l air, plus de frein, plus de freins,
        plus de pression, vide, sans liquide, pas de liquide, uses, a la ferraille, metal sur metal, aux temoins, hors cote, hors d usage,
        jusqu a la toile, jusqu a la corde, toile visible, toile apparente, carcasse visible, a plat, creve, crevee, creves, dechires, eclate, eclatee,
        eclates, degonfle, degonflee, fendus, fendues, manquants, manquantes, casses, cassees, cisailles, cisaillees, arraches, arrachees, decolle,
        decollee, voile, voilee, vrille, flotte, flou, floue, vague, ne repond*, ne revient*, ne s enclenche*, ne verrouille*, verrouille pas,
        verrouille plus, ferme pas, ferme plus, s ouvre, ouvert, ouverte, s est ouvert*, s enclenche (pas|plus), boucle (pas|plus),
        s accroche (pas|plus), ne clipse*, clipse (pas|plus), enroule (pas|plus), ne sonne*, sonne (pas|plus), ne klaxonne*, klaxonne (pas|plus),
        plus de klaxon, muette, eteint, eteints, eteinte, eteintes, n allume*, allume (pas|plus), grille, grilles, grillee, marchent (pas|plus),
        fonctionnent (pas|plus), absente, absents, absentes, debranchee, debranche, fissurees, fele, felee, etoile, perces, percees, coule, fuient,
        rompu, rompue, deboite, deboitee, siffle, bruit ferraille, grippe, grippee, coincee, coince, coinces, patine, tire (fort|beaucoup) a, deporte,
        endommage*, rouille*, dure a tourner, muets, en panne, defaillant, defaillante, defectueux, defectueuse, hors service, inoperant, inoperante,
        perdu, perdue, a bout`,
      ar: `
        ضعيف*, ما مسك, تنزل, خربان*, خرب, عطلان*, عاطل*, معطل*, بايظ*, مقطوع*, مكسور*, ثقيل*, قاسي, ما عم يشتغل, مش شغال*, مو شغال*, ما ماخدام*,
        ماخدام*, مفكوك*, طايح*, طاح, ناقص*, مفقود*, يسيب, يزحلق, ما في, مافي, بدون, مشقوق*, منفوخ*, ممسوح*, السلك باين, تصفر, لا يعمل, لا تعمل, كيطيح,
        واقف*, مسحوب*, ميت*, يسحب, خفيف*, بتعلق, مش بتفرمل, مش بيفرمل, مش بتمسك, مش بيمسك, مش ماسك, مو ماسك, مب ماسك, ما ماسك, ما لازم, مو لازم, قاطع,
        ضايع, نازله, لتحت, للاخر, للارض, للقاع, لين الارض, فاضي, سايب, رخوه, رخو, ناعمه, ناشفه, يابس, صلب, تقيل, فيه لعب, فيها لعب, بيه لعب, فيه خلوص,
        فيه بوش, يرجف, ترجف, ترعش, يرعش, يهز, يحد, تحد, بيحدف, بتحدف, يجر, مسكر, معصلج, معلق, لازق, لاصق, ملصق, عالق, مقصوص, ممزق, مهتري, منتهي, خالص,
        خلصان, خلصت, مسحه, ملسا, ملس, قرعه, قرعا, قرع, مقرعه, بان السلك, باين السلك, السلك ظاهر, السلوك باينه, الاسلاك باينه, باين القماش, منتفخ, نفخه,
        بطبطه, طالعه بطن, فيه شق, فيها شق, فيه قطع, فيها قطع, مبنشر, بنشر, مفشوش, انفجر, انفجرت, فقع, فرقع, طق, طقت, مرخي, مرتخيه, محلول, مكسره, معوج,
        متني, متعوج, ما عم تشتغل, مب شغال, ماشغال, ما شغاله, خاسرين, خاسره, محروقه, محروقين, طافي, طافين, منطفيه, مطفيه, مش بتنور, ساكته, ساكت,
        مش بيزمر, مش بيضرب, مهرب, يهرب, تهرب, تهريب, يسرب, تسرب, تسريب, ينقط, بتنقط, يفضي هوا, بيفضي, تفضي, ينفس, تنفس, تنسم, ينزل الضغط, بيزيق ومش,
        سخنه, سخن, حامي, تسخن, يدخن, تدخن, ريحتها حرق, ما فيه, مفيش, مفيهاش, ماكو, مكاش, مسروق, مشيول, منزوع, متشال, ضعاف, ضعفت, خفت, ضعف, اختفت, راحت,
        ما ي*, ما ت*, ما ك*, ما ~ش, ~لا, ما ب*, ^زحف, ^صفر`,
      not: `
        no (leak*|play|wear|noise|crack*), pas de jeu, jeu ok, no slack, no drag now, out of adjustment so adjusted, hors gel, tire bien, en ordre,
        vide poche, بدون تهريب, بدون تسريب, بدون لعب, ما فيه لعب, ما فيها لعب, مافيها لعب, مافيه لعب, ما في لعب, مافي لعب, ماكو لعب, مفيش لعب,
        ما فيه تهريب, ما فيها تهريب, مافيه تهريب, ما في تهريب, مافي تهريب, ماكو تهريب, مفيش تسريب, ما عاد تسحب, ما عاد يسحب, ما يهرب, ما تهرب`,
      and: ["broken", "missing"],
    },
    tyre: {
      en: "tyre, tyres, tire, tires, sidewall",
      fr: "pneu, pneus",
      ar: "كفر, تاير, تواير, اطار, كاوتش, عجله, فرده, tyre, tire, دولاب, دواليب, بنيو, بنو",
      not: "flat tyre (changed|swapped), بدلنا الكفر*, غيرنا الكفر*",
    },
    tyreFault: {
      en: `
        cuts, gash, gashed, slashed, cords, canvas, wire showing, steel showing, belt showing, bulge, bulging, bulged, separated, separating,
        delaminating, delaminated, bald, split, shredded, tread peeling, tread coming off, burst, blew out, blown out, blowout, tread gone,
        cut in the sidewall, sidewall cut, plies, ply showing, cracked sidewall, egg`,
      fr: `
        entaille, entaillee, entailles, hernie, hernies, toile, carcasse visible, flanc, lisse, lisses, fendu, fendus, dechire, dechires, coupure,
        coupures, fil visible, fils visibles, bande de roulement decollee, eclate, eclates, eclatee, explose, boursouflure, boursoufle, nappe visible`,
      ar: `
        السلك باين, باين السلك, السلوك باينه, الاسلاك باينه, السلك ظاهر, منفوخ, منتفخ, فيه نفخه, فيها نفخه, بطبطه, مشقوق, فيها شق, فيه شق, cut,
        فيها قطع, فيه قطع, فيه جرح, فيها جرح, قرعه, اقرع, ممسوح, ملسا, القماش باين, ممزق, ماسحين, ملسانين, ملس, خالص, انفجر, انفجرت, فقع, طق,
        فيه بطبوطه, فيها بطبوطه, منفوخه من الجنب, مقطوع من الجنب, مفزور, مفزوره`,
      not: "cut off rim",
    },
    notSafe: {
      en: `
        unsafe to (drive|use|run|operate), not roadworthy, not road worthy, unfit for use, unsafe for (use|road|operation), unsafe condition, not safe,
        unsafe to enter, unsafe to climb, unsafe to walk on, unsafe to work, should not be (used|driven|operated|running),
        shouldnt be (used|driven|operated|running), cant be used safely, not road legal, unroadworthy, fails inspection, off road until, deadlined,
        red lined, red carded, defected, out of action until, refused to (drive|operate|run|work|climb|enter)*, driver refuse*, operator refuse*,
        refuse to drive, wont drive it, will not drive it, wont operate it, unfit to`,
      fr: `
        faut pas rouler, interdit de route, interdite de route, pas roulant, dangereux de rouler, pas en securite,
        ne doit pas (rouler|servir|tourner|etre utilise*), doit pas rouler, a ne pas utiliser, a ne pas conduire, pas utilisable, inapte,
        refuse de (conduire|monter|rouler|travailler|prendre|s en servir), refusent de (conduire|monter|rouler|travailler), droit de retrait,
        non conforme au roulage, interdiction de rouler, immobilise le vehicule, pas fiable, vraiment dangereux, pas securise, pas securisee,
        non securise, non securisee, pas sur du tout, hors service securite`,
      ar: `
        غير صالح* للسير, لا تطلعونه, ممنوع تطلع, ما ينسوق, ما تنسوق, السواق رفض, السايق رفض, خوف, غير صالح للاستخدام, مو صالح*, غير امن للاستخدام,
        ما تصلح للطريق, ما تصلح للسواقه, ما ينفع تمشي, ما تطلع, لا تطلع, لا تسوق, لا يسوق, ممنوع السواقه, ممنوع القياده, ممنوع تتحرك, رفض يسوق,
        رافض يسوق, رافض يشتغل, رافضين يشتغلون, رفض يشتغل, رفضوا يشتغلون, مارضي يسوق, ما رضي يسوق, خايف يسوق, خايف منها, خايفين منه, خايف يشتغل,
        السواق خايف, العمال خايفين, مو امان, مش امان, مب امان, غير امان, ما فيها امان, ما فيه امان, مافي امان, ماكو امان, مفيش امان, بلا امان, مو مضمون*`,
    },
  },
  rules: [
    { id: "injury.vehicle-accident", category: "injury", floor: "high", patterns: ["rollThing > rollOver"], within: 4 },
    {
      id: "guard.vehicle-control", category: "guard", floor: "high",
      patterns: ["vehicleControl ! vehicleFault", "lack _ vehicleControl", "tyre ! tyreFault", "notSafe"],
      within: 5, ownNegation: true,
    },
  ],
};
