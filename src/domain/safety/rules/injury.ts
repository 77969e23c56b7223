import type { RuleSet } from "./rule";

/** People hurt, help called. */
export const injuryRules: RuleSet = {
  words: {
    injured: {
      en: `
        injured, injury, injuries, hurt, hurting, is bleeding, was bleeding, bleeding (from|badly|hand|head|arm|leg), blood everywhere, burnt hand,
        burns on, burn on, burn to, scalded, got burnt, broken (arm|leg|wrist|hand|finger|ankle), laceration*, cut his, cut her, cut my, cut hand,
        sliced, amputat*, crushed hand, crushed finger, unconscious, passed out, fainted, dizzy, not breathing, chest pain*, heart attack, seizure,
        concussion, man down, person down, worker down, fell from, fell off the (ladder|roof|truck|scaffold|platform|dock), fell down the, stung,
        electrocuted, coughing, choking, gassed, overcome, throwing up, in his eye, in her eye, in my eye, to hospital, to the er, at the clinic now,
        to clinic, clinic checked, first aid, stitches, no burns reported, shook up, slipped and, slipped on, fell and, hit his head, hit her head,
        got hit by, struck by, run over, caught him, caught her, casualty, casualties, fatal*, medic, bruised, bruise, bruising, sprained, sprain,
        strained his, strained her, twisted his, twisted her, gash, gashed, sore back, ice on it, bandaged, band aid, headaches, headache, nausea,
        feeling sick, felt sick, eyes stinging, eyes burning, eyes watering, stinging eyes, burning eyes, burning throat, whacked, knocked out,
        got cut, got caught, got trapped, got crushed, got stuck in, got sprayed, got splashed, got thrown, needle stick, needlestick, needle prick,
        pricked, to a e, in a e, to urgent care, to the doctor, to occupational health, to medical, scald from, burn cream, burn dressing, burn gel,
        first aider, felt faint, light headed, lightheaded, got burned, been burned, burned his, burned her, burned my, ice pack on, bandaged up,
        has died, he died, she died, worker died, driver died`,
      fr: `
        blesse, blessee, blesses, blessees, blessure*, brule legerement, brules legers, brule leger, brulure*, gars brules, un gars brule,
        operateur brule, brule a la, brulee a la, brule au, s est brule*, s est coupe*, s est blesse*, saigne, saignement, fracture*,
        casse le (bras|doigt|poignet), doigt (coupe|ecrase|sectionne), main (ecrasee|coupee), inconscient, inconsciente, malaise, evanoui, evanouie,
        etourdi*, vertige*, se sent mal, vomi*, tousse, toussent, intoxique*, intoxication, incommode, incommodee, incommodes, infirmerie,
        (transporte|transportee|emmene|emmenee|parti|partie|conduit|evacue|evacuee) a l hopital, soigne, soignee, points de suture, dans l oeil,
        dans les yeux, yeux rinces, a la douche de securite, chute de hauteur, est tombe de, est tombee de, tombe de l echelle, tombe du toit,
        renverse par, accident de travail, victime*, deces, decede*, a eu chaud, j ai eu chaud, electrise, electrisee, accident du travail,
        accident corporel, eu un accident, accident grave, contusion*, bleu au, hematome*, entorse, foulure, foule la, foule le, mal au dos,
        maux de tete, nausees, yeux qui piquent, yeux rouges, gorge qui pique, gorge irritee, irritation*, arret de travail, glace dessus, pansement,
        s est fait mal, s est ouvert, s est pince, s est coince, s est tordu la, tordu la cheville, s est cogne, recu sur la tete, pris sur la tete,
        sont malades, tombe malade, tombee malade, mal de tete, mal aux yeux, premiers soins, emmene aux urgences, emmenee aux urgences,
        parti aux urgences, partie aux urgences, conduit aux urgences, coupure (a la|au|aux|a l|profonde|legere), petite coupure a*`,
      ar: `
        مصاب, اصابه, اصيب, اصيبت, انصاب, انصابت, تصاوب, تعور, تعورت, انجرح, انجرحت, جرح, جرحت, جروح, ينزف, نزف, نزيف, حرق ايده, انحرق, حرق يده, حروق,
        اغمي, فاقد الوعي, فقد الوعي, دايخ*, داخ, دوخه, داخو, ضيق تنفس, اختناق, يختنق*, اختنق*, يكحون, تكح, يكح, يسعل, كحه, وديناه العياده,
        وديناه المستشفي, للمستشفي, الي المستشفي, نقلوه, سقط من, طاح من السلم, وقع من السلم, وقع من علي, زحط ووقع, دهس*, انهرس*, هرس, بتر, توفي, وفاه,
        ميت عامل, بلعو ريحه, بلعوا ريحه, شم غاز, استنشق*, حادث, متسمم*, تسمم,
        (طاح|طايح|طاحت|طايحه|وقع|واقع|وقعت|سقط|سقطت|نزل|نزلت|انقلب|انقلبت|ضرب|ضربت|قفل|سكر) (عليه|عليها|عليهم|علينا|عليا|عليي),
        (انحرق|انحرقت|احترق|احترقت|انجرح|انجرحت|انكسر|انكسرت|انقطع|انقطعت|تعور|تعورت|انضرب|انضربت|انسلق|انسلقت|تسلخ|تسلخت|انعصر|انعصرت|انهرس|انهرست|التوت|انفدغ) (يده|يدها|ايده|ايدها|يدو|ايدو|رجله|رجلها|رجلو|وجهه|وجهها|صبعه|اصبعه|صباعه|صوابعه|راسه|راسها|عينه|عينها|جسمه|كتفه|ظهره|اصابعه|ساقه|ذراعه),
        لسعت واحد, لسعه بخار, كسر يد*, كسر رجل*, حرقت رجله, حرقت وجهه, راسه انفتح, عيونهم تحرق, عيونه تحرق, صداع, رضوض, كدمه, رضه, التواء, وجع راس,
        مغمي, اغماء`,
      not: `
        first aid (kit|box|cabinet|room|bag|course|supplies)*, hurt the (motor|pump), injury prevention, حادث وشيك, medic station, blesse pas,
        جرح في الكيبل, heurte par un chariot, (nobody|no one|noone) (is|was|got|else|) (hurt|injured|burned|burnt|splashed|scalded), not hurt,
        not injured, nil injuries, nil injury, without injury, hurting the, burn to the`,
    },
    bodyPart: {
      en: `
        wrist*, arm, arms, hand, hands, finger, fingers, thumb, leg, legs, ankle*, foot, feet, toe, toes, head, face, eye, eyes, shoulder*, back, rib,
        ribs, knee*, elbow*, forearm*, neck, chin, scalp, jaw, shin, skin`,
      fr: `
        poignet*, bras, main, mains, doigt, doigts, pouce*, jambe*, cheville*, pied, pieds, orteil*, tete, visage, oeil, yeux, epaule*, dos, cote, cotes,
        genou*, coude*, cou, crane, menton, peau`,
      ar: `
        يد, ايد, يده, ايده, يدها, يدو, ايدو, صبع, اصبع, صبعه, صباعه, صوابع, اصابع, رجله, رجلها, رجلو, رجول, راسه, راسها, وجهه, وجهها, عينه, عينها, عيونه,
        عيونهم, كتفه, ظهره, رقبته, ساقه, ركبته, ذراعه, جسمه, كفه`,
      not: `
        back (on|in|up|to|online|ordered|door|yard|wall|side|order|of|flow|pressure|wash|feed|plate|panel|gate|at|from|and|after|ok|again|wed*|thu*|mon*|tue*|fri*|sat*|sun*|tomorrow|tmrw|monday|friday|next|later|with|by|now|then|for|when|together|draft|check|light|lit|room|dock|seat|end|half|out|down|off|into|this|it),
        put back, put it back,
        hand (brake|rail|wheel|valve|pump|tool|tools|tight|held|over|off|crank*|written|dryer*|wash*|sanitizer|basin|sink|paint|truck|cart|lever|control|reset|adjust*|operated|fed|signal),
        by hand, rh hand, lh hand, left hand, right hand side, left hand side, other hand, on hand, at hand, hands (free|on|off), pump head,
        sprinkler head, head (tank|gasket|gate|pulley|office|light*|lamp*|shaft|rail|pressure|loss|end|drum|bolt*|stock), shower head, print head,
        printer head, detector head, smoke head, sensor head, cylinder head, head out, face (plate|mask|velocity|vel|shield|seal|to|of), seal face*,
        eye bolt*, eye wash*, foot (valve|pedal|switch|print|note|path|rest|board|brake), square foot, leg (of|bent|1|2|3|a|b), table leg, chair leg,
        desk leg, wet leg, arm (rest|bent|of|broken off|seized), control arm, robot arm, jib arm, gate arm, barrier arm, boom arm, door arm, closer arm,
        wiper arm, loading arm, torque arm, brake arm, shoulder bolt, hose rib, neck seal,
        elbow (joint|leak*|weld|fitting|pipe|corroded|cracked|union|on), pipe elbow, 90 elbow, toe guard, toe board, rib belt, skin temp*, thumb wheel,
        thumb screw, shin guard,
        cote (droit|gauche|nord|sud|est|ouest|moteur|cour|rue|pompe|eau|sud pardon|operateur|conducteur|commande|chaud|froid|alim|propre|sale|passagers|coulee|nord|g|d|quai|ville|jardin|opposé|tige|air|gaz|client|ligne|entree|sortie|refoulement|aspiration|vapeur|huile|acc|transmission|libre|vide|mer)*,
        a cote, de cote, d a cote, mis de cote, chaque cote, deux cotes, un cote, main (courante|d oeuvre|libre), premiere main, en main, a la main,
        main gauche, pied (de|d|a|du)*, mise en tete, en tete, tete (de|d|du|sprinkler|thermique|nord|sud)*, bras (de|du|robot|aspirant|mort|oscillant)*,
        dos d ane, dos de, oeil nu, coup d oeil, doigt (de|d)*, cou de, cle en main, mains libres,
        يد (الباب|الدرج|السلم|المضخه|القير|التحكم|الفرامل|عامله)*, علي ايد, بايد, شغل يد`,
    },
    bodyHarm: {
      en: `
        broken, broke, cracked, cut, cuts, burned, burnt, burns, burn, crushed, fractured, injured, hurt, sprained, bruised, hit, struck, pinched,
        smashed, caught, trapped, scalded, sliced, gashed, punctured, twisted, dislocated, swollen, bleeding, stitched, stuck, sprayed, splashed,
        lacerated, severed, jammed, nipped`,
      fr: `
        casse, cassee, casses, coupe, coupee, coupes, brule, brulee, brules, brulees, brulure, brulures, ecrase, ecrasee, ecrases, fracture, fracturee,
        blesse, blessee, foule, foulee, entorse, pince, pinces, coince, coincee, coinces, tordu, tordue, ouvert, ouverte, gonfle, gonflee, saigne,
        saignent, entaille, entaillee, coupure, coupures, happe, happee, asperge, arrache, sectionne, pique`,
      ar: `
        انكسرت, انكسر, مكسوره, انحرقت, انحرق, محروقه, احترقت, احترق, انجرحت, انجرح, مجروحه, انقطع, انقطعت, انحشر, انحشرت, علقت, علق, انعصرت, انعصر,
        انهرست, انهرس, تعورت, تعور, التوت, تورمت, ورمت, انصابت, انصاب, تنزف, ينزف, نزفت, انفتح, انفتحت, انلسعت, انسلقت, انسلخت, تسلخت, حرق, حروق, جرح,
        كسر, رضه, دخلت, انسحبت, سحبت, قرصت`,
    },
    rescue: {
      en: `
        (call|called|calling|rang|dialed|dialled) (911|999|112), (911|999|112) (called|on|coming|rung), and 911, ambulance*, paramedic*, medic called,
        medic coming, medics, fire dept, fire department*, fire brigade, fire service, fire team, firefighters, fire crew, fd here, fd on,
        brigade called, call brigade, hazmat, rescue called, call rescue, rescue team, rescue coming, call the gas company, gas co called,
        gas company called, called the gas company, gas company on the way, utility on the way, scba, ba set*, coast guard, police called,
        first responders, called utility to kill, utility coming, utility is coming, ems (called|here|on|coming|notified), called ems`,
      fr: `
        pompiers, pompier, samu, smur, sdis, grdf, ambulance*, secours appeles, secours en route, secours sur place, secouristes, urgence gaz,
        equipe antipollution, equipe de secours, protection civile, police appelee, gendarmerie, ari, scba`,
      ar: `
        (ال|)دفاع (ال|)مدني, الحمايه المدنيه, للحمايه المدنيه, الوقايه المدنيه, اطفاييه, اطفايه, الاطفاء, مطافي, بالاطفاء, الاسعاف, طلبنا اسعاف,
        اتصلنا بالاسعاف, بومبيه, ليبومبيه, البومبيي, لابومبي, لبومبيا, فريق طواري, فرقه الطواري, الطواري جايين, scba, الانقاذ, مستنيين الطواري, النجده`,
      not: `
        fire dept (inspection|inspector|visit|connection|signed|approved|drill)*, fire department connection, ambulance bay, ambulance garage,
        ambulance door*, ambulance entrance, ambulance #, fire team drill, scba (check|inspection|test|bottles|cylinder refill|refill|sets checked)*,
        pompiers pas appeles, visite pompiers, sapeurs pompiers visite, طفايات الاطفاء, نظام الاطفاء, مضخه الاطفاء, خط الاطفاء, معدات الاطفاء,
        سياره الاسعاف رقم, (بمب|بمبات|مضخات|مضخه|طلمبه|طلمبات|خراطيم|ماكينه|ميه|مياه|شبكه|ماي|خزان|بلف|محبس|عربيه|سياره) اطفاء, بلغنا الاطفاء ان,
        الاطفاء بلغناهم, ari (controles|verifies|verifie|ok|complet), ambulances (garees|stationnees|parking), parking ambulance*, entree ambulance*,
        sas ambulance*, acces pompiers, porte pompiers, voie pompiers, branchement pompiers, raccord pompiers, raccord pompier`,
    },
    nearMiss: {
      en: `
        near miss*, near hit, close call, nearly (hit|got|fell|lost|burned|hurt|crushed|hurt|ran),
        almost (hit|fell|got hit|ran|crushed|lost|caught|hurt|burned|burnt|went), just missed, missed _ by, missed him, missed her, missed me,
        missed my, nobody hit, no one hit, could have (killed|hit|hurt|been), lucky nobody, lucky no one, thank god nobody, nobody there thank god,
        no persons under, guest almost, someones lucky, missed the (driver|operator|guys|lads|man|bloke) by, landed where,
        would have (hit|killed|crushed|landed)`,
      fr: `
        presqu accident*, presque accident*, quasi accident*, quasi incident, passe a deux doigts, a failli, ont failli, ai failli,
        failli (tomber|se|etre|prendre|recevoir|chuter|percuter|ecraser|glisser), de justesse, heureusement personne, a un metre pres,
        par chance personne, personne en dessous, aurait pu, on a eu chaud, j ai eu chaud, frole, passe a cote de, passee a cote de, passe a # cm,
        passe a # m, passe a # metres`,
      ar: `
        وشيك, كان (ه|راح |بي|ح|رح )(يخبط|يضرب|يطيح|يموت|يوقع|يدهس|يصدم|يقع|يدعس|يصيب)*, كاد (ي|ت)*, كادت (ت|ي)*, بغي (يطيح|يضرب|يصدم)*, كنا حنموت,
        ربنا ستر, الحمدلله ما احد, الحمدلله محد, الحمد لله ما في اصابات, ما صار شي الحمدلله, لولا, شوي ويطيح, شويه ويطيح, بالصدفه ما, نجا,
        الله ستر كان, ربك ستر, ستر ربنا`,
      not: "aurait pu etre, near miss (training|form|board|reporting)",
    },
  },
  rules: [
    { id: "injury.person", category: "injury", floor: "high", patterns: ["injured"], unless: ["smallTalk"] },
    { id: "injury.body", category: "injury", floor: "high", patterns: ["bodyPart + bodyHarm"], within: 2, unless: ["smallTalk"] },
    { id: "injury.rescue-called", category: "injury", floor: "emergency", patterns: ["rescue"], unless: ["drill"] },
    { id: "injury.near-miss", category: "injury", floor: "high", patterns: ["nearMiss"], ownNegation: true },
  ],
};
