import type { RuleSet } from "./rule";

/** Danger said in so many words, and faults beside people. */
export const dangerRules: RuleSet = {
  words: {
    danger: {
      en: `
        hazard, hazardous, dangerous, danger, unsafe, not safe, safety issue, safety risk, safety concern, lethal, death trap, get hurt,
        will get burned, could hurt, could kill, will kill, is going to slip, kid could, could fall,
        risk of (fall*|fire|shock|injury|burn*|explosion|collapse|electrocution), fire risk, treat as emergency, getting pinched, gets pinched,
        risk of someone, before somebody gets, before someone gets, accident waiting, (its|is|an|real|declared|declare) emergency,
        emergency (now|please|asap|here|situation|call out|callout), could let go, could break loose, could tip, might tip, could snap, could roll,
        could blow, could collapse, could catch fire, could explode, could electrocute, could trap, scary, frightening, sketchy, before someone,
        before somebody, someone s going to, somebody s going to, somebody will, will have someone, could take someone,
        take your (hand|arm|finger|fingers|head|eye) off, lose a (finger|hand|thumb), break a leg, break your neck, break an ankle, dont feel safe,
        feels unsafe, doesnt feel safe, risk to (people|staff|public|kids|patients|the public),
        (someone|somebody|anyone|kids|people|they|he|she|we) (could|will|might|may|ll|is going to|s going to|gonna) (fall|trip|slip|be|lose|catch|die|drown|burn|cut|get (hurt|burned|burnt|cut|hit|crushed|killed|caught|trapped|shocked|zapped|pinched|electrocuted|injured|run over|a shock))*`,
      fr: `
        danger, dangereux, dangereuse, dangereuses,
        risque de (chute|brulure|coupure|choc|electrocution|incendie|blessure|pincement|ecrasement|glissade|projection|rupture|feu|explosion|noyade)*,
        risque d (electrocution|accident|incendie|explosion|ecrasement|effondrement|electrisation|intoxication|asphyxie),
        va se (faire mal|blesser|prendre|bruler|couper|tuer), pas en securite, non securise*, insecurite, accidentogene, ca craint,
        avant qu il y ait un accident, avant qu un gars, peut se blesser, peut partir par dessus, par dessus bord,
        peut se (decrocher|detacher|rompre|renverser|refermer|ouvrir), peuvent se (decrocher|detacher|rompre),
        risque de se (decrocher|detacher|rompre|renverser|refermer|couper|bruler|coincer|prendre), ca fait peur, j ai peur que, on a peur que,
        craignos, pas rassurant, pas rassure, pas tranquille, avant que quelqu un, quelqu un finira, risque pour (le|les|nos|l), risque de tomber,
        risque de ceder, risque de lacher, risque de s effondrer, menace de (tomber|ceder|s effondrer|lacher|rompre|casser), menace ruine, peril,
        mise en danger, peut tomber, peut lacher, peut ceder, pourrait tomber, pourrait lacher, va tomber, va lacher, va ceder, pret a tomber,
        pret a lacher, on peut se (couper|bruler|blesser|pincer|prendre),
        (quelqu un|un gars|un gamin|un client|un enfant|un eleve|on|une personne|les gens) (va|vont|pourrait|peut|risque de|finira par) (tomber|chuter|glisser|trebucher|passer au travers|passer a travers|y laisser|y passer|se (faire|blesser|bruler|couper|casser|prendre|pincer|coincer|tuer|electrocuter|noyer))`,
      ar: `
        خطر, خطره, خطير, خطوره, مخاطر, غير امن, غير امنه, مش امن, مو امن, مب امن,
        ممكن (احد|حد|واحد|حدا|شخص|العامل|طفل) (يطيح|يوقع|يزلق|ينصعق|يتكهرب|يتعور|ينجرح|يقع|يموت|يتاذي)*,
        ممكن (تجرح|يجرح|يتاذي|يصعق|ينفجر|تنفجر|يطيح|تطيح|يموت|يصيب|يقتل|يعور)*, احتمال (ينفجر|يطيح|حريق|يولع|يخرج اللهب)*, هيموت,
        ممكن (يفلت|تفلت|يفك|تفك|ينكسر|تنكسر|ينقطع|ينقلب|تنقلب|ينهار|تنهار)*, نخاف (تطيح|يطيح|تنفجر|ينفجر|يولع|تولع|احد|حد|حدا|تقع|يقع|يموت)*,
        خايفين (تطيح|يطيح|تنفجر|ينفجر|يولع|تولع|احد|حد|تقع|يقع)*, يخوف, تخوف, مخيف, بخوف, كيخوف, يخلع,
        قبل ما (يطيح|تطيح|يوقع|يقع|حد|احد|حدا|واحد|يصير|تصير|ينجرح|يموت|ينفجر), لا سمح الله, لاقدر الله, لا قدر الله, الله يستر, ربنا يستر,
        راح (يطيح|تطيح|يوقع|توقع|ينقطع|تنقطع|ينكسر|ينفجر|ينهار)*, رح (يوقع|توقع|يقع|ينقطع|ينفجر|يطيح)*, هيقع, هتقع, هيوقع, حيقع,
        غادي (يطيح|تطيح|يوقع|يتقطع|يتهرس|يطرطق)*, باش (يطيح|تطيح|يتكسر)*, آيل للسقوط, ايل للسقوط, مهدد بالسقوط,
        يهدد (الناس|العمال|الطلاب|حياه|السلامه)*, يشكل (خطر|خطوره)*, يعرض (العمال|الناس|حياه)*, ممكن (تقع|يقع|توقع|يوقع) (على|علي|ع), ماشي امان,
        ماهوش امان, مهوش امان, غير مامون*`,
      not: `
        hazard light*, hazard lamp*, hazard tape, hazard area, hazard class, hazardous area*, hazardous waste*, danger tag*, danger sign*, danger tape,
        danger board, no hazard, no danger, (as|set|mark|be|this|it|priority|to|an|and) emergency, safety hazard, hazard false, safety hazard false,
        hazard (map|assessment|register|review|id|log|report form)*, fire hazard class, danger zone light, pas de danger, sans danger, aucun danger,
        danger faux, mettre danger*, danger a faux, panneau danger, marchandises dangereuses, dechets dangereux, produits dangereux, zone dangereuse,
        danger tag, tag danger, ما في خطر, مافي خطر, ما في شي خطر, لا خطر, لا يوجد خطر, ماكو خطر, مفيش خطر, بدون خطر, ما فيه خطر, الخطر غير موجود,
        لا تسجل خطر, تاق خطر, لوحه خطر, ورقه خطر, خطر مرتفع, ليس خطر, مو خطر, مب خطر, خطر حريق منخفض, projections de produit nettoyees,
        projections financieres, hazard to false, not dangerous, not a danger, not a hazard, non dangereux, rien de dangereux, pas dangereux,
        pas dangereuse`,
    },
    harms: {
      en: `
        closes on, closing on, closed on, shuts on, shutting on, shut on, falls on, fell on, falling on, drops on, dropping on, dropped on, hits, hit,
        hitting, strikes, struck, traps, trapping, pinches, pinching, catches, catching, grabs, swings into, lands on, landed on, landing on,
        dripping on, drips on, sprays, spraying, sprayed, shocks, burns, cuts, cutting, scratches, snags, bites, knocks, knocking, scalds, nips, crushes,
        sucks in, pulls in, poking, pokes, throws, rolls over, runs over, backs into, backed into, drove into, rolled into, blinds, choking, chokes,
        gassing, came down on, comes down on, coming down on, swung past, swung into, swings past, flew past, flew into, landed near, landed beside,
        landed next to, went past, went through, fell onto, falls onto, fell near, fell beside, drops beside, rolls into, slid into, slams on,
        slams into, bumps into, ran into, ran over, close on, fall on, drop on, come down on`,
      fr: `
        tombe sur, tombe dessus, tombee sur, tombent sur, se ferme sur, se referme sur, se rabat sur, coince, coincent, coincer, pince, pincent, pincer,
        frappe, cogne, heurte, heurter, tape, arrose, blesse, blesser, coupe les, brule, brulent, bruler, accroche, griffe, ecrase, ecraser, percute,
        percuter, happe, projete sur, gicle sur, asperge, eclabousse, goutte sur, coule sur, etouffe, intoxique, lui tombe, lui est tombe,
        nous est tombe, m est tombe, tombe a cote, tombe pres, passe pres, s abat sur, s est abattu sur, revient sur, revenu sur, claque sur,
        s est referme sur, s est ferme sur, bascule sur, renverse sur, fait happer, attrape la manche, entraine la manche`,
      ar: `
        يصك علي, تصك علي, يسكر علي, عم يسكر, تسكر علي, يطبق علي, تطبق علي, يقفل علي, تقفل علي, يوقع علي, توقع علي, وقع علي, وقعت علي, يطيح علي, تطيح علي,
        طاح علي, طاحت علي, يسقط علي, تسقط علي, سقط علي, ينزل علي, تنزل علي, نازل علي, ينقط علي, يرش علي, رش علي, طار علي, يضرب, تضرب, ضرب, ضربت, يصدم,
        تصدم, صدم, صدمت, يدعس, دعس, يدهس, دهس, يعض, يخنق, تخنق, خنق, يجرح, تجرح, جرح, جرحت, يقرص, تقرص, يعصر, يحرق, تحرق, حرق, حرقت, يكهرب, تكهرب, يصعق,
        تصعق, يلسع, تلسع, يسحب, تسحب, يخبط, خبط, يعور, تعور, يوذي, توذي, يهدد, تهدد, ^سكر علي, ^صك علي, ^طبق علي, ^قفل علي, ^غلق علي, ^وقع علي, ^طيح علي,
        ^سقط علي, ^نزل علي, ^نقط علي, ^رش علي, ^طير علي, ^ضرب, ^صدم, ^دعس, ^دهس, ^عض, ^خنق, ^جرح, ^قرص, ^عصر, ^حرق, ^كهرب, ^صعق, ^لسع, ^خبط, ^عور, ^وذي,
        ^هدد, ^فلت علي, ^هجم علي, عم ^سكر, ^ضر, طايح علي, واقع علي, ساقط علي, انقلب علي, انقلبت علي, ينقلب علي, عدي جنب, مر جنب, جا علي, جات علي, جت علي,
        ^سكر ع, ^صك ع, عم ^صك, قريب من راس, جنب راس`,
    },
    harmed: {
      en: `
        people, person, kids, kid, child, children, students, student, pupils, passenger*, pax, guest, guests, customer*, visitor*, operator, operators,
        worker, workers, driver, drivers, guys, someone, somebody, anyone, staff, resident*, tenant*, him, her, them, me, my, us, his, hand, hands,
        finger*, foot, feet, head, heads, face, arm, arms, leg, legs, eyes, cyclist*, pedestrian*, car, cars, bike, biker, shopper*, member*, baby,
        toddler`,
      fr: `
        gens, personne, personnes, enfant*, eleve*, patient*, passager*, visiteur*, operateur*, ouvrier*, chauffeur*, conducteur*, gars, quelqu un,
        resident*, locataire*, pieton*, collegue*, cariste*, doigt*, main, mains, pied, pieds, tete, tetes, visage, bras, jambe*, yeux, voiture,
        voitures, bebe, client*`,
      ar: `
        ناس, طلاب, طالب, اطفال, طفل, طفله, عيال, يهال, اولاد, ولاد, بنات, بنت, مرضي, مريض, زباين, زبون, ضيوف, ضيف, نزلاء, نزيل, ركاب, راكب, عمال, عامل,
        مشغل, سايق, سواق, احد, حدا, حد, شخص, مشاه, ساكنين, سكان, موظف, ايد, ايده, يد, يده, رجله, رجل, راس, راسه, عينه, عيونه, وجهه, اصابع, صبع, صبعه,
        المصلين`,
    },
    beside: {
      en: "next to, near, beside, over, above, under, in front of, across, right in",
      fr: "devant, pres de, pres du, au dessus, sous, sur, cote",
      ar: "قدام, جنب, يم, قريب, فوق, تحت, قرب, بجانب",
    },
    passage: {
      en: `
        entrance*, walkway*, aisle*, stair*, corridor*, hallway*, playground*, sidewalk*, lobby, classroom*, nursery, ward, cafeteria, canteen,
        lunchroom, break room, restroom, bathroom*, shower*, locker room, changing room*, pool, footpath, pedestrian*, crosswalk, public, platform, kids,
        children, students, patients, passengers, guests, customers, people, workers, operator, operators, cab, seat*, bed, desk, exit, ramp, landing,
        dock, reception, waiting room, waiting area, foyer, atrium, courtyard, school, office, offices, workstation, queue, terrace, car park, parking,
        cars`,
      fr: `
        entree, passage, allee, escalier, couloir, hall, cour, preau, trottoir, classe, creche, ecole, cantine, refectoire, sanitaire*, toilettes,
        douche*, vestiaire*, piscine, gymnase, salle de sport, pietons, public, enfants, eleves, patients, passagers, clients, gens, operateur*, lit,
        bureau, issue, rampe, palier, accueil, reception, salle d attente, foyer, terrasse, parking, bureaux, atelier des gars, poste, entrees, voitures`,
      ar: `
        مدخل, ممر, ممشي, درج, سلم, ساحه, حوش, رصيف, صف, فصل, روضه, مدرسه, حضانه, مطعم, كافتيريا, كانتين, حمام, مسبح, نادي, جيم, مشاه, ناس, اطفال, طلاب,
        بنات, مرضي, مريض, ركاب, ضيوف, زباين, عمال, مشغل, كرسي, سرير, مكتب, باب, مخرج, رمبه, كبينه, بوابه, شارع, سوق, مسجد, حديقه, سكن, استقبال,
        صاله الانتظار, غرفه الانتظار, الموقف, مواقف, باركنج, سيارات, مكاتب, مصلين, المصلي`,
    },
    /** What can hurt, and what keeps people safe: with a precaution beside it the precaution was taken for their sake. */
    riskyThing: {
      and: [
        "stairs", "walkSurface", "rack", "steam", "vessel", "cord", "electricThing", "hvGear", "fuelGas", "toxicGas", "chemical", "elevatorDoor", "bigDoor",
        "glassThing", "heavyThing", "overheadThing", "playground", "escalatorWord", "stuckCar", "rollThing", "movingThing", "toolThing", "heatVessel", "hose",
      ],
    },
    safetyThing: {
      and: ["fireDevice", "medicalSupply", "guard", "relief", "estop", "gasDetector", "vehicleControl", "liftingGear", "railing", "ladder", "harness", "scaffold"],
    },
    workerDanger: {
      en: `
        operator hand height, at operator, no ppe, without glasses, without goggles, without harness, no harness, not tied off, no hard hat,
        smoking near`,
      fr: "sans lunettes, sans casque, sans harnais, sans gants, sans epi, non attache, hauteur de main",
      ar: "بدون نظاره, بدون خوذه, بدون حزام, بدون قفازات, بدون كمامه, بدون هارنس, بدون مهمات, بدون ppe",
    },
  },
  rules: [
    { id: "injury.danger-stated", category: "injury", floor: "high", patterns: ["danger"] },
    { id: "injury.harm-to-people", category: "injury", floor: "high", patterns: ["harms > harmed"], within: 2 },
    {
      id: "injury.beside-people", category: "injury", floor: "high",
      patterns: ["beside + passage + defect", "passage + loose"],
      within: 4, ownNegation: true,
    },
    { id: "injury.still-in-use", category: "injury", floor: "high", patterns: ["stillExposed + defect"], within: 12, ownNegation: true },
    { id: "injury.no-protection", category: "injury", floor: "high", patterns: ["workerDanger"], ownNegation: true },
  ],
};
