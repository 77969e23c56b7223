import type { RuleSet } from "./rule";

/** Loads over people, people caught, people hurt or nearly hurt, help called, danger said in so many words. */
export const peopleRules: RuleSet = {
  words: {
    liftingGear: {
      en: `
        hook latch*, safety latch*, safety catch*, hook safety, sling*, shackle*, wire rope*, hoist rope*, hoist chain*, hoist brake*, chain hoist*,
        chain block*, chain sling*, lifting chain*, lifting eye*, lifting beam*, lifting strap*, web sling*, mast chain*, lift chain*, twistlock*,
        twist lock*, spreader*, upper limit*, hoist limit*, limit switch on the hoist, load limiter*, load cell on the crane, lmi, anti two block,
        a2b, outrigger*, crane hook*, hook throat, crane brake*, boom weld, mast weld, crane rope*, load brake*, forks, fork tine*, fork heel*,
        grip force, sling hook, bottom block, bottom block hook, crane, gantry*, hoist, winch, scissor lift*, boom lift*, cherry picker*, basket,
        tail lift*, car hoist, lifting, anemometer*, trolley wheel, carrier, lift truck, counterweight cable*, counterweight, door cable*,
        lifting cable*, balance cable*, suspension rope*, governor rope*, platform chain*`,
      fr: `
        linguet*, crochet* (de levage|de pont|pont|palan|du palan|du pont|sans linguet), elingue*, manille*,
        cable* (de levage|levage|de pont|du pont|de grue|treuil), chaine* (de levage|de mat|levage|mat|palan|elevateur), palan*, pont roulant,
        pont #, pont #t, grue, grues, gtm, treuil*, palonnier*, portique*, verrou tournant, twistlock*, spreader*, fin de course haut,
        fin* de course (haut|levage|de levage), limiteur de charge, limiteur de couple, anemometre*, anemo, stabilisateur*, fourche*, nacelle*,
        frein de levage, frein treuil, frein levage, apparaux, accessoire* de levage, sangle*, hayon elevateur, monte charge, cable de contrepoids,
        cable de porte, cable contrepoids, benne`,
      ar: `
        هوك (ال|)لاتش, هوك لاچ, الهوك لاج, لاتش الهوك, لسان (ال|)(هوك|امان), لسان الخطاف, خطاف, خطافات, هوك, الهوك, شناكل, شنكل, شاكل*, سلنق*, سلنج*,
        سلينج*, حبال (ال|)رفع, حبل (ال|)رفع, واير (ال|)(رفع|هوك|ونش|كرين), الواير, وير (ال|)(هوك|كرين|رفع|ونش), الوير, جنزير (ال|)(رفع|بلنكو|كرين),
        سلسله (ال|)(رفع|بلانكو), بلنكو, بلانكو, كرين, كرينات, الكرين, ونش, اوناش, رافعه, رافعات, الرافعه, ليمت (ال|)(سويتش|بوم|كرين|رفع), ليميت, lmi,
        سبريدر*, spreader*, twistlock*, hook latch, hook throat*, crane*, hoist*, ثقالات, حموله زايده, شوك الكلارك, كتينه الرفع, شوكه الرافعه,
        طمبوره, قفص الرفع, مان ليفت, بالان, لكريط, جرو, حبل المصعد, حبال المصعد, كيبل المصعد, واير المصعد, حبل الونش, حبله, الحبل, جنزيره`,
      not: `
        crane (op|operator|driver|hire|truck|booked|needed|required|annual|monthly|inspection|inspector|service)*, crane bay, winch curtain,
        cherry picker (booked|hired|needed|coming)*, scissor lift hire*, spreader bar salt, grue (pour|louee|mobile demandee|prevue|commandee)*,
        grue # h, nacelle (louee|prevue|a prevoir|pour|demandee)*, prevoir nacelle, pont bascule, lundi de pont, portique (lavage|de lavage|antivol),
        ونش جاي, محتاج ونش, نحتاج ونش, ونش للفك, والونش جاي, basket strainer, duplex basket, basket filter, hoist motor, كرين للتركيب, forks of,
        pont de graissage, winch cable tv`,
    },
    liftFault: {
      en: `
        broken, bent, cracked, crack, missing, gone, frayed, worn, stretched, slips, slipping, slipped, snapped, damaged, not locking, not latching,
        wont lock, wont latch, wont close, slow to lock, slack, dead, failed, did not stop, doesnt stop, drops, dropped, let, creeps, drifts, no tag,
        expired, out of cert*, without tag, broken strands, # broken wires, broken wires, kinked, birdcaged, corroded, doesnt spring, turns rough,
        not working, loose, open, overdue, jammed, bent open, cut, torn, low, no cert*, leaking down, sagging, bypassed, off, hanging`,
      fr: `
        casse, cassee, casses, cassees, fissure, fissuree, fissures, tordu, tordue, absent, absente, manquant, manquante, manque, sans, use, usee,
        usees, effiloche*, detendu, detendue, deforme, deformee, coupe (pas|plus), ne coupe*, hs, fils casses, fil casse, torons casses, toron casse,
        brins casses, patine, glisse, descend, devire, lache, ouvert, ouverte, perime*, sans etiquette, coince, bloque, grippe, mort, muette,
        desserre*, elonge*, hors service, en panne, defaut, abime*, ne tient*, tient (pas|plus), derape, vrille*, corrode*, redescend, redescendent,
        redescend sous, ne tient pas, tient pas leve*, ne tient plus leve*, allonge, allongee, allonges, maillon ouvert, maillon fissure, noeud,
        saute de, sorti de la poulie, sortie de la poulie, brins`,
      ar: `
        مكسور*, مقطوع*, مقطع*, منسل*, نسل, اسلاك مقطوعه, سلك مقطوع, خيوط, مشقوق*, شق, مفتوح, معوج*, مفقود*, بدون, مافي, ما في, متاكل*, مهتري*, تالف*,
        صدي*, ما يقفل, مايقفل, ما يمسك, ما توقف, ما يفصل, ما تفصل, يزحلق, ينزل, تنزل, تهبط, يهرب, خربان*, عطلان*, عاطل*, معطل*, خاسر*, بايظ*,
        طالع* عن, فالت*, فلت, فلتت, منتهي*, زاحف*, مرتخي*, رخو*, ملتوي*, ماتشتغل, ما تشتغل, ما يشتغل, ما تشتغلش, وقع*, طاح*, سقط*, لاغي*, غير شغال*,
        ممسوح, مكسر*, ^زحلق, ^نزل, ^هبط, ^هرب, ^رخي, ^سيب, ^فلت, ^زل, ما ^مسك, بيزحلق, ما ~ش, ~لا, مفتول*, ملتف*, فيه عقده, طالع من البكره,
        طالع عن البكره, ساقط من البكره, متمدد*, ممطوط*, ينزل الحمل, منسله`,
    },
    loadDrop: {
      en: `
        load dropped, dropped the load, dropped a load, let the load drop, let a coil drop, load fell, load slipped, load hanging, suspended load*,
        hanging over, coil drop, overloaded, overload alarm crane, lifting by guess, load shifted on the (forks|hook|truck|pallet)`,
      fr: "charge tombee, charge a tombe, chute de charge, charge lachee, charge suspendue, a lache la charge, surcharge palan",
      ar: `
        طاح الحمل, طاحت الحموله, وقع الحمل, وقعت الحموله, سقط الحمل, حموله معلقه, الحمل معلق, يرفع بالتخمين, الحمل نزل, حمل زايد علي الكرين`,
    },
    stuckCar: {
      en: `
        elevator*, elev, lift, lifts, car, cab, ride, chair, chairlift, gondola, boom lift, basket, compactor, baler, freezer, cold room, walk in,
        drop tower, coaster, cage, tank, silo, vault, shaft, catch car, platform lift, wheelchair lift`,
      fr: `
        ascenseur*, asc, monte charge*, cabine, nacelle*, telesiege, telepherique, manege, congelateur, chambre froide, cuve, silo, lift,
        treuil nacelle, harnais`,
      ar: `
        اسانسير*, مصعد, مصاعد, لفت, ليفت, الفت, اللفت, كبينه, ليفط, اسنسير, السانسير, اصانصير, غرفه التبريد, الفريزر, خزان, صومعه, قفص, اسانسور,
        ~اسانسير, ~اسانسور, ~اسنسير, ~سانسير, ~ليفت, ~اصانصير`,
    },
    stuckWord: {
      en: "stuck, trapped, stopped, wont come down, jammed, stalled, stranded, hung up, entrapment, entrapped, locked in, shut in",
      fr: `
        bloque, bloquee, bloques, coince, coincee, coinces, coincees, arrete, arretee, en panne, enferme, enfermee, prisonnier*, pendu, suspendu,
        immobilise`,
      ar: "عالق*, محبوس*, محبوسين, محجوز*, معلق*, علق, علقت, علقان*, واقف*, وقف, محصور*, انحبس*, انحبست, تسكر عليه, محشور*",
    },
    inside: {
      en: `
        inside, in it, people in, person in, on board, passengers, guests on, trapped, entrapment, men up there, guys up there, two people,
        three people, kids in, with people, # people, # guests, # persons, # inside, someone in, somebody in, a person`,
      fr: `
        dedans, a l interieur, a bord, deux personnes, trois personnes, # personnes, une personne, une dame, un enfant, mamie, papi, gens dedans,
        passagers, quelqu un`,
      ar: `
        داخل, داخله, داخلها, جوه, جوا, جوات, بداخله, فيه ناس, فيه ست, فيه شخص, فيه اشخاص, ناس داخل, محبوسين, محبوسه, فيه #, فيها ناس, بيها ناس,
        بيه ناس, وفيه, وسطو, في ناس, في ناس جوا, ناس جوا, ناس جوه, جواته, جواتها, عالق فيه, عالقين`,
    },
    trappedPerson: {
      en: `
        man trapped, person trapped, people trapped, worker trapped, someone trapped, somebody trapped, operator trapped, trapped in, trapped inside,
        trapped under, leg pinned, arm pinned, pinned under, pinned against, pinned by, hand caught, arm caught, leg caught, finger caught,
        caught in (the|) (die|nip|roller*|belt|press|machine|conveyor|auger|gears|rollers)*, foot caught, shoe got caught, glove got pulled,
        pulled in nip, pulled into, hand in the die, entrapment, buried, engulfed, two men missing, men missing, man missing, person missing,
        someone got stuck, got stuck inside, locked inside`,
      fr: `
        personne coincee, personnes coincees, personne bloquee, personnes bloquees, gens coinces, main (coincee|prise|happee),
        bras (coince|pris|happe), doigt (coince|pris), jambe (coincee|prise), pied (coince|pris), happe par, happee par, enseveli*, pendu au harnais,
        (enferme|enfermee|bloque|bloquee|coince|coincee|bloques|coinces|coincees|bloquees) dans (l ascenseur|la cabine|l asc|la chambre froide|le congelateur|la nacelle|la cuve|le monte charge|le silo),
        mamie coincee,
        (client|cliente|clients|eleve|technicien|gars|agent|patient|patiente|locataire|residente|resident) (coince|coincee|coinces|bloque|bloquee|bloques),
        personne manquante, manque une personne`,
      ar: `
        (ناس|شخص|اشخاص|عامل|عمال|واحد|ست|حرمه|حريم|رجال|طفل|اطفال|نزيل|نزلاء|زباين|مريض) (محبوس|عالق|محجوز|محصور|محشور|معلق|منحبس|علقان)*,
        محبوس* (داخل|جوه|جوا|فيه|بال)*, عالق* (داخل|جوه|جوا|بال|في)*,
        (ايد|يد|ايده|يده|اصبع|اصبعه|صبعه|رجله|رجل|ذراعه) (ال|)(علقت|انحشرت|محشوره|انحبست|دخلت|انسحبت|علق|انحشر|انقطع|عامل علقت), انحشر*, انحشرت,
        علقت ايده, سحبت ايده, سحبته, مدفون*, تحت الانقاض, تحت الردم, مفقود تحت, وفيه ست محبوسه, انحبس*`,
    },
    injured: {
      en: `
        injured, injury, injuries, hurt, hurting, is bleeding, was bleeding, bleeding (from|badly|hand|head|arm|leg), blood everywhere, burned,
        burnt hand, burns on, burn on, burn to, burned by, scalded, got burned, got burnt, broken (arm|leg|wrist|hand|finger|ankle), fractured,
        laceration*, cut his, cut her, cut my, cut hand, sliced, amputat*, crushed hand, crushed finger, unconscious, passed out, collapsed, fainted,
        dizzy, not breathing, chest pain*, heart attack, seizure, concussion, man down, person down, worker down, fell from,
        fell off the (ladder|roof|truck|scaffold|platform|dock), fell down the, stung, electrocuted, coughing, choking, gassed, overcome, vomiting,
        throwing up, eye injury, in his eye, in her eye, in my eye, went to hospital, to hospital, taken to hospital, to the er, at the clinic now,
        to clinic, taken to the clinic, clinic checked, first aid, stitches, no burns reported, shook up, slipped and, slipped on, fell and,
        hit his head, hit her head, got hit by, struck by, run over, caught him, caught her, casualty, casualties, fatal*, died, medic, bruised,
        bruise, bruising, sprained, sprain, strained his, strained her, twisted his, twisted her, gash, gashed, sore back, hurt his, hurt her,
        hurt my, ice pack, ice on it, bandaged, bandage, plaster on it, band aid, sent home, went home sick, off sick with, headaches, headache,
        nausea, feeling sick, felt sick, eyes stinging, eyes burning, eyes watering, sore throat, stinging eyes, burning eyes, burning throat,
        whacked, knocked out, got cut, got caught, got trapped, got crushed, got stuck in, got sprayed, got splashed, got thrown`,
      fr: `
        blesse, blessee, blesses, blessees, blessure*, brule legerement, brules legers, brule leger, brulure*, gars brules, un gars brule,
        operateur brule, brule a la, brulee a la, brule au, s est brule*, s est coupe*, s est blesse*, coupure*, saigne, saignement, fracture*,
        casse le (bras|doigt|poignet), amputation, doigt (coupe|ecrase|sectionne), main (ecrasee|coupee), inconscient, inconsciente, malaise,
        evanoui, evanouie, etourdi*, etourdissement*, vertige*, se sent mal, vomi*, tousse, toussent, intoxique*, intoxication, incommode,
        incommodee, incommodes, infirmerie, (transporte|transportee|emmene|emmenee|parti|partie|conduit|evacue|evacuee) a l hopital,
        parti aux urgences, soigne, soignee, points de suture, dans l oeil, dans les yeux, yeux rinces, a la douche de securite, asperge, aspergee,
        chute de hauteur, est tombe de, est tombee de, tombe de l echelle, tombe du toit, renverse par, percute, percutee, heurte, heurtee,
        accident de travail, victime*, deces, decede*, a eu chaud, j ai eu chaud, electrise, electrisee, aux urgences, accident du travail,
        accident corporel, eu un accident, accident grave, contusion*, bleu au, hematome*, entorse, foulure, foule la, foule le, mal au dos,
        maux de tete, nausees, yeux qui piquent, yeux rouges, gorge qui pique, gorge irritee, irritation*, malade, malades, arret de travail,
        glace dessus, pansement, bosse, s est fait mal, s est ouvert, s est pince, s est coince, s est tordu la, tordu la cheville, s est cogne,
        a recu, recu sur la tete, pris sur la tete, pris une`,
      ar: `
        مصاب, مصابه, مصابين, اصابه, اصابات, اصيب, اصيبت, انصاب, انصابت, تصاوب, تعور, تعورت, انجرح, انجرحت, جرح, جرحت, جروح, ينزف, نزف, نزيف,
        حرق ايده, انحرقت ايده, انحرق, احترقت ايده, حرق يده, حروق, انكسرت رجله, انكسرت يده, كسر بيده, كسر برجله, اغمي عليه, مغمي عليه, اغمي,
        فاقد الوعي, فقد الوعي, دايخ*, داخ, دوخه, داخو, ضيق تنفس, اختناق, يختنق*, اختنق*, يكحون, تكح, يكح, بيكح, يسعل, كحه, وديناه العياده,
        وديناه المستشفي, للمستشفي, نقلناه للمستشفي, الي المستشفي, بالمستشفي مصاب, نقلوه, سقط من, طاح من السلم, وقع من السلم, وقع من علي,
        حدا زحط ووقع, زحط ووقع, دهس*, انهرس*, هرس, انقطع صبعه, انقطعت يده, بتر, توفي, وفاه, ميت عامل, بلعو ريحه, بلعوا ريحه, شم غاز, استنشق*, حادث,
        متسمم*, تسمم, (طاح|طايح|طاحت|طايحه|وقع|واقع|وقعت|سقط|سقطت|نزل|نزلت|انقلب|انقلبت|ضرب|ضربت|قفل|سكر) (عليه|عليها|عليهم|علينا|عليا|عليي),
        (انحرق|انحرقت|احترق|احترقت|انجرح|انجرحت|انكسر|انكسرت|انقطع|انقطعت|تعور|تعورت|انضرب|انضربت|انسلق|انسلقت|تسلخ|تسلخت|انعصر|انعصرت|انهرس|انهرست|التوت|انفدغ) (يده|يدها|ايده|ايدها|يدو|ايدو|رجله|رجلها|رجلو|وجهه|وجهها|صبعه|اصبعه|صباعه|صوابعه|راسه|راسها|عينه|عينها|جسمه|كتفه|ظهره|اصابعه|ساقه|ذراعه),
        لسعت واحد, لسعه بخار, كسر يد*, كسر رجل*, حرقت رجله, حرقت وجهه, راسه انفتح, عيونهم تحرق, عيونه تحرق, صداع, رضوض, كدمه, كدمات, رضه, التواء,
        التوت رجله`,
      not: `
        no accident*, mort (moteur|batterie)*, moteur mort, pompe morte, accident de voiture, first aid (kit|box|cabinet|room|bag|course|supplies)*,
        dizzying, hurt the (motor|pump), injury prevention, hopital (central|regional|general|de|du|n), accident insurance, clinique,
        hospital (bed|wing|site|laundry|kitchen|boiler)*, الاسعافات الاوليه, شنطه الاسعاف*, علبه الاسعاف, سياره الاسعاف رقم, اسعافات اوليه,
        حادث وشيك, medic station, blesse pas, جرح في الكيبل, incident, مستشفي (ال|)*, heurte par un chariot, متجره,
        (nobody|no one|noone) (is|was|got|else|) (hurt|injured|burned|burnt|splashed|scalded), not hurt, not injured, nil injuries, nil injury,
        no injur*, no burns, without injury, hurting the, burn to the`,
    },
    rescue: {
      en: `
        (call|called|calling|rang|dialed|dialled) (911|999|112), (911|999|112) (called|on|coming|rung), and 911, ambulance*, paramedic*,
        medic called, medic coming, medics, fire dept, fire department*, fire brigade, fire service, fire team, firefighters, fire crew, fd here,
        fd on scene, fd on, brigade called, call brigade, hazmat, rescue called, call rescue, rescue team, rescue coming, call the gas company,
        gas co called, gas company called, called the gas company, gas company on the way, utility on the way, scba, ba set*, coast guard,
        police called, first responders, called utility to kill, utility coming, utility is coming, ems (called|here|on|coming|notified), called ems`,
      fr: `
        pompiers, pompier, samu, smur, sdis, grdf, ambulance*, secours appeles, secours en route, secours sur place, secouristes, urgence gaz,
        equipe antipollution, equipe de secours, protection civile, police appelee, gendarmerie, ari, scba`,
      ar: `
        (ال|)دفاع (ال|)مدني, الدفاع المدني, للدفاع المدني, الحمايه المدنيه, للحمايه المدنيه, الوقايه المدنيه, اطفاييه, الاطفاييه, الاطفايه, اطفايه,
        الاطفاء, فريق الاطفاء, المطافي, مطافي, بالاطفاء, الاسعاف, سياره الاسعاف, طلبنا اسعاف, اتصلنا بالاسعاف, بومبيه, ليبومبيه, البومبيي, لابومبي,
        لبومبيا, الحمايه, فريق طواري, فريق الطواري, فرقه الطواري, الطواري جايين, scba, ba set, فريق الانقاذ, الانقاذ, مستنيين الطواري, النجده`,
      not: `
        fire dept (inspection|inspector|visit|connection|signed|approved|drill)*, fire department connection, ambulance bay, ambulance garage,
        ambulance door*, ambulance entrance, ambulance #, fire team drill, fd checked,
        scba (check|inspection|test|bottles|cylinder refill|refill|sets checked)*, pompiers pas appeles, visite pompiers, caserne*,
        sapeurs pompiers visite, طفايات الاطفاء, نظام الاطفاء, مضخه الاطفاء, خط الاطفاء, معدات الاطفاء, سياره الاسعاف رقم, الحمايه من, زر الحمايه,
        حمايه الموتور`,
    },
    nearMiss: {
      en: `
        near miss*, near hit, close call, nearly (hit|got|fell|lost|burned|hurt|crushed|hurt|ran),
        almost (hit|fell|got hit|ran|crushed|lost|caught|hurt|burned|burnt|went), just missed, missed _ by, missed him, missed her, missed me,
        missed my, nobody hit, no one hit, could have (killed|hit|hurt|been), lucky nobody, lucky no one, thank god nobody, nobody there thank god,
        nobody was under, no persons under, guest almost, member nearly fell, resident almost fell, nobody was there, someones lucky`,
      fr: `
        presqu accident*, presque accident*, quasi accident*, quasi incident, passe a cote, passe a deux doigts, a failli, ont failli, ai failli,
        failli (tomber|se|etre|prendre|recevoir|chuter|percuter|ecraser|glisser), de justesse, heureusement personne, a un metre pres,
        par chance personne, personne dessous, personne en dessous, aurait pu, on a eu chaud, j ai eu chaud, frole, a frole`,
      ar: `
        حادث وشيك, حادثه وشيكه, وشيك, كان (ه|راح |بي|ح|رح )(يخبط|يضرب|يطيح|يموت|يوقع|يدهس|يصدم|يقع|يدعس|يصيب)*, كان هيخبط, كان هيدهس, كاد (ي|ت)*,
        كادت (ت|ي)*, بغي (يطيح|يضرب|يصدم)*, كنا حنموت, ربنا ستر, الله ستر, الحمدلله ما احد, الحمدلله محد, الحمد لله ما في اصابات, ما صار شي الحمدلله,
        لولا, شوي ويطيح, شويه ويطيح, بالصدفه ما, نجا`,
      not: "aurait pu etre, near miss (training|form|board|reporting), deux personnes dessous",
    },
    danger: {
      en: `
        hazard, hazardous, dangerous, danger, unsafe, not safe, safety issue, safety risk, safety concern, lethal, death trap, someone will get hurt,
        somebody will get hurt, somebodys gonna get hurt, someones gonna get hurt, somebody gonna get hurt, gonna get hurt, going to get hurt,
        get hurt, will get burned, could get hurt, could hurt, could kill, will kill, is going to get, is going to slip, someone could,
        somebody could, someone will, kid could, could fall, risk of (fall*|fire|shock|injury|burn*|explosion|collapse|electrocution), fire risk,
        treat as emergency, guys getting pinched, getting pinched, gets pinched, risk of someone, before somebody gets, before someone gets,
        accident waiting, (its|is|an|real|declared|declare) emergency, emergency (now|please|asap|here|situation|call out|callout)`,
      fr: `
        danger, dangereux, dangereuse, dangereuses, danger immediat,
        risque de (chute|brulure|coupure|choc|electrocution|incendie|blessure|pincement|ecrasement|glissade|projection|rupture|feu|explosion|noyade)*,
        risque d (electrocution|accident|incendie|explosion|ecrasement|effondrement|electrisation|intoxication|asphyxie),
        va se (faire mal|blesser|prendre|bruler|couper|tuer), quelqu un va, quelqu un pourrait, on va se, pas en securite, non securise*, insecurite,
        accidentogene, ca craint, avant qu il y ait un accident, avant qu un gars, peut se blesser, peut partir par dessus, par dessus bord`,
      ar: `
        خطر, خطره, خطير, خطيره, خطوره, مخاطر, خطر جدا, خطر وايد, يشكل خطر, تشكل خطر, غير امن, غير امنه, مش امن, مو امن, مب امن,
        ممكن (احد|حد|واحد|حدا|شخص|العامل|طفل) (يطيح|يوقع|يزلق|ينصعق|يتكهرب|يتعور|ينجرح|يقع|يموت|يتاذي)*,
        ممكن (تجرح|يجرح|يتاذي|يصعق|ينفجر|تنفجر|يطيح|تطيح|يموت|يصيب|يقتل|يعور)*, احتمال (ينفجر|يطيح|حريق|يولع|يخرج اللهب)*, نخاف (ت|ي)*, خايفين*,
        حد هيموت, هيموت, تعرض للخطر`,
      not: `
        hazard light*, hazard lamp*, hazard tape, hazard area, hazard class, hazardous area*, hazardous waste*, danger tag*, danger sign*,
        danger tape, danger board, no hazard, no danger, (as|set|mark|be|this|it|priority|to|an|and) emergency, emergency (and|with|priority),
        safety hazard, safetyhazard, hazard false, hazard (to|=) false, safety hazard false,
        hazard (map|assessment|register|review|id|log|report form)*, fire hazard class,
        emergency (light*|stop*|generator|exit*|door*|brake|shower|power|lighting|gen|key|call|button|spare|phone*|supply|release|lower*|kit|battery|batteries|diesel|pump|work|vent*|exhaust|egress|service|crew|eyewash|switch|shut*|drain|feed|bus|number|contact*|response|team|room|department|dept|ward|entrance|lamp*|unit*|horn|isolation|trip)*,
        priority emergency, danger zone light, pas de danger, sans danger, aucun danger, danger faux, mettre danger*, danger a faux, panneau danger,
        marchandises dangereuses, dechets dangereux, produits dangereux, zone dangereuse, danger tag, tag danger, ما في خطر, مافي خطر, ما في شي خطر,
        لا خطر, لا يوجد خطر, ماكو خطر, مفيش خطر, بدون خطر, ما فيه خطر, الخطر غير موجود, لا تسجل خطر, تاق خطر, لوحه خطر, ورقه خطر, خطر مرتفع, ليس خطر,
        مو خطر, مب خطر, خطر حريق منخفض`,
    },
    workerDanger: {
      en: `
        operator hand height, at operator, no ppe, without glasses, without goggles, without harness, no harness, not tied off, no hard hat,
        smoking near`,
      fr: "sans lunettes, sans casque, sans harnais, sans gants, sans epi, non attache, hauteur de main",
      ar: "بدون نظاره, بدون خوذه, بدون حزام, بدون قفازات, بدون كمامه, بدون هارنس, بدون مهمات, بدون ppe",
    },
    harms: {
      en: `
        closes on, closing on, closed on, shuts on, shutting on, shut on, falls on, fell on, falling on, drops on, dropping on, dropped on, hits,
        hit, hitting, strikes, struck, traps, trapping, pinches, pinching, catches, catching, grabs, swings into, lands on, landed on, landing on,
        dripping on, drips on, sprays, spraying, sprayed, shocks, burns, cuts, cutting, scratches, snags, bites, knocks, knocking, scalds, nips,
        crushes, sucks in, pulls in, poking, pokes, throws, rolls over, runs over, backs into, backed into, drove into, rolled into, blinds, choking,
        chokes, gassing, came down on, comes down on, coming down on, swung past, swung into, swings past, flew past, flew into, landed near,
        landed beside, landed next to, went past, went through, fell onto, falls onto, fell near, fell beside, drops beside, rolls into, slid into,
        slams on, slams into, bumps into, ran into, ran over, close on, fall on, drop on, come down on`,
      fr: `
        tombe sur, tombe dessus, tombee sur, tombent sur, se ferme sur, se referme sur, se rabat sur, coince, coincent, coincer, pince, pincent,
        pincer, frappe, cogne, heurte, heurter, tape, arrose, blesse, blesser, coupe les, brule, brulent, bruler, accroche, griffe, ecrase, ecraser,
        percute, percuter, happe, projete sur, gicle sur, asperge, eclabousse, goutte sur, coule sur, etouffe, intoxique, lui tombe, lui est tombe,
        nous est tombe, m est tombe, tombe a cote, tombe pres, est passe pres, passe pres, s abat sur, s est abattu sur, revient sur, revenu sur,
        claque sur, se coince, s est referme sur, s est ferme sur, a tape, a heurte, a percute, bascule sur, a bascule sur, renverse sur`,
      ar: `
        يصك علي, تصك علي, يسكر علي, عم يسكر, تسكر علي, يطبق علي, تطبق علي, يقفل علي, تقفل علي, بيقفل علي, بتقفل علي, ينطبق علي, يوقع علي, توقع علي,
        وقع علي, وقعت علي, يطيح علي, تطيح علي, طاح علي, طاحت علي, يسقط علي, تسقط علي, سقط علي, ينزل علي, تنزل علي, نازل علي, نازله علي, ينقط علي,
        بينقط علي, يرش علي, رش علي, طار علي, يضرب, تضرب, ضرب, ضربت, بيضرب, بتضرب, يصدم, تصدم, صدم, صدمت, يدعس, دعس, يدهس, دهس, يعض, يخنق, تخنق, خنق,
        بيخنق, بتخنق, يجرح, تجرح, جرح, جرحت, بيجرح, يقرص, تقرص, يعصر, يحرق, تحرق, حرق, حرقت, بيحرق, يكهرب, تكهرب, بيكهرب, بتكهرب, يصعق, تصعق, يلسع,
        تلسع, يسحب, تسحب, بتسحب, يخبط, بيخبط, خبط, هيخبط, يعور, تعور, يوذي, توذي, يهدد, تهدد, ^سكر علي, ^تسكر علي, ^صك علي, ^طبق علي, ^قفل علي,
        ^غلق علي, ^وقع علي, ^طيح علي, ^سقط علي, ^نزل علي, ^نقط علي, ^رش علي, ^طير علي, ^ضرب, ^صدم, ^دعس, ^دهس, ^عض, ^خنق, ^جرح, ^قرص, ^عصر, ^حرق,
        ^كهرب, ^صعق, ^لسع, ^خبط, ^عور, ^وذي, ^هدد, ^فلت علي, ^هجم علي, ^نطبق علي, عم ^سكر, ^ضر, طايح علي, طايحه علي, واقع علي, واقعه علي, ساقط علي,
        انقلب علي, انقلبت علي, ينقلب علي, عدي جنب, مر جنب, جا علي, جات علي, جت علي, ^سكر ع, ^صك ع, عم ^صك, قريب من راس, جنب راس`,
    },
    harmed: {
      en: `
        people, person, kids, kid, child, children, students, student, pupils, patient, patients, passenger*, pax, guest, guests, customer*,
        visitor*, operator, operators, worker, workers, driver, drivers, guys, someone, somebody, anyone, staff, resident*, tenant*, him, her, them,
        me, my, us, his, hand, hands, finger*, foot, feet, head, heads, face, arm, arms, leg, legs, eyes`,
      fr: `
        gens, personne, personnes, enfant*, eleve*, patient*, passager*, client, clients, cliente, clientes, visiteur*, operateur*, ouvrier*,
        chauffeur*, conducteur*, gars, quelqu un, resident*, locataire*, pieton*, collegue*, cariste*, doigt*, main, mains, pied, pieds, tete, tetes,
        visage, bras, jambe*, yeux`,
      ar: `
        الناس, ناس, طلاب, الطلاب, طالبات, طالبه, طالب, اطفال, طفل, طفله, عيال, يهال, اولاد, ولاد, بنات, بنت, مرضي, مريض, مريضه, زباين, زبون, ضيوف,
        ضيف, نزلاء, نزيل, ركاب, راكب, عمال, عامل, عامله, مشغل, مشغلين, سايق, سواق, واحد, احد, حدا, حد, شخص, مشاه, ساكنين, سكان, موظفين, موظف, ايد,
        ايده, يد, يده, رجله, رجل, راس, راسه, عينه, عيونه, وجهه, اصابع, صبع, صبعه, ايدين, المصلين`,
    },
    passage: {
      en: `
        entrance*, walkway*, aisle*, stair*, corridor*, hallway*, playground*, sidewalk*, lobby, classroom*, nursery, ward, cafeteria, canteen,
        lunchroom, break room, restroom, bathroom*, shower*, locker room, changing room*, pool, footpath, pedestrian*, crosswalk, public, platform,
        kids, children, students, patients, passengers, guests, customers, people, workers, operator, operators, cab, seat*, bed, desk, exit, ramp,
        landing, dock`,
      fr: `
        entree, passage, allee, escalier, couloir, hall, cour, preau, trottoir, classe, creche, ecole, cantine, refectoire, sanitaire*, toilettes,
        douche*, vestiaire*, piscine, gymnase, salle de sport, pietons, public, enfants, eleves, patients, passagers, clients, gens, operateur*, lit,
        bureau, issue, rampe, palier`,
      ar: `
        مدخل, ممر, ممشي, درج, سلم, ساحه, حوش, رصيف, صف, فصل, روضه, مدرسه, حضانه, مطعم, كافتيريا, كانتين, حمام, حمامات, مسبح, نادي, جيم, مشاه, ناس,
        اطفال, طلاب, بنات, مرضي, مريض, ركاب, ضيوف, زباين, عمال, مشغل, مشغلين, كرسي, سرير, مكتب, باب, مخرج, رمبه, كبينه, بوابه, شارع, سوق, مسجد,
        حديقه, سكن`,
    },
    beside: {
      en: "next to, near, beside, over, above, under, in front of, across, right in",
      fr: "devant, pres de, pres du, a cote, au dessus, sous, sur, cote",
      ar: "قدام, جنب, يم, قريب, قريب من, فوق, تحت, قرب, بجانب",
    },
    takenOut: {
      en: `
        unplugged, killed, killed it, breaker off, breaker locked, de energized, deenergized, de energised, pulled the fuse, pulled fuse,
        pulled its fuse, pulled the plug, pulled the breaker, tripped the breaker, tripped the incomer, tripped the feeder, dead until, made dead,
        disconnected it, made safe, left off, leave it off, leave off, stays off, left isolated, isolated until, off until, shut until, shut till,
        closed until, closed till, closed til, shut down until, parked, parked it, stopped it, shut it off, switched it off, turned it off,
        moved everyone, moved people, relocated, kept it off`,
      fr: `
        debranche, debranchee, debranches, mis a l arret, mise a l arret, isolee, isole et, stoppe, stoppee, laisse coupe, laissee coupee,
        disjoncteur coupe, disj coupe, disj retire, fusible retire, fusibles retires, mis en securite, mise en securite, arrete de suite,
        arretee de suite, coupe en attendant, coupee en attendant, arrete en attendant, arretee en attendant, a l arret en attendant, ecarte,
        ecartee, on touche plus, laisse a l arret, laissee a l arret, stationne, stationnee, parquee, parque, garee, deplace les, deplaces`,
      ar: `
        فصلنا*, فصلت, فصلته, فصلتها, فصلوه, فصلوها, مفصول, مفصوله, طفينا*, طفيته, طفيتها, طفوه, طفوها, سكرناه*, سكرناها, سكرته, سكرتها, وقفنا,
        وقفناه*, وقفناها, وقفته, وقفتها, موقفين*, موقفينه, وقفوه, وقفوها, حبسناه*, حبسناها, حبستها, حبستو, حبسنا, حيدناه*, حيدناها, نحيناه*, نحيناها,
        بعدناه*, بعدناها, ركناه*, ركناها, ركنته, ركنتها, مركون*, صافينه, صافطينه, قطعنا (الكهرب|الغاز|الماي|البخار|الهوا|الوقود|التيار)*,
        قطعت الكهرب*, عزلنا*, عزلته, عزلتها, معزول*, نقلنا*, نقلناهم, خرجناه* من الخدمه, خرجناها من الخدمه, شلناه* من الخدمه, شلناها من الخدمه`,
      not: `
        parked (next|beside|at|in|by|near), truck parked, parking, everything parked, عزلنا المضخه, عزلنا السكشن, وعزلنا المضخه,
        وقفنا (المضخه|الطلمبه|البمب|الخط|المصنع|الضاغط|الكمبروسر|الكمبريسر|الفرن|المكيف|الضخ)*, وقفنا ساع*, وقفنا #, قطعنا الماي*, قطعنا الميه,
        قطعنا الماء, سكرنا السكشن, وقفنا علي, remise (en|a|au|du|de|le|la)*, mis en securite (deux|2|3|#)*, se met en securite,
        s est mise en securite, mise en securite (deux|2|3|#|bruleur)*, مفصول*, isole (la|le) fuite, isolement, isole #`,
    },
    hookLatch: {
      en: "hook latch*, safety latch*, safety catch*, latch on the hook, latch on hook, hook keeper*, mousing",
      fr: "linguet*, linguet de securite, doigt de securite",
      ar: "لسان (ال|)(هوك|خطاف|امان|سلامه), لاتش (ال|)(هوك|خطاف), هوك لاتش, قفل (ال|)(هوك|خطاف), سقاطه الخطاف, hook latch",
    },
    misLevel: {
      en: `
        not level, not level with floor, out of level, mislevel*, mis level*, unlevel, off level, stops short, stops low, stops high, stops above,
        stops below, levelling off, leveling off, # in step, # inch step, # cm step, # cm off, # in off, inches low, inches high`,
      fr: `
        pas a niveau, mal aligne, mal alignee, mauvaise mise a niveau, decalage palier, decale du palier, s arrete trop haut, s arrete trop bas,
        s arrete entre, marche de # cm, decalage de # cm, # cm de decalage, # cm plus haut, # cm plus bas`,
      ar: `
        مو مستوي, مش مستوي, مب مستوي, غير مستوي, مو بمستوي, مش بمستوي, مش علي مستوي, يوقف فوق, يوقف تحت, بيقف فوق, بيقف تحت, يوقف بين, فرق # سم,
        اعلي من الارض, اوطي من الارض, مو متساوي`,
    },
  },
  rules: [
    { id: "lifting.gear", category: "lifting", floor: "high", patterns: ["liftingGear ! liftFault"], within: 5, ownNegation: true },
    { id: "lifting.hook-latch", category: "lifting", floor: "high", patterns: ["lack _ hookLatch", "hookLatch ! defect"], within: 5, ownNegation: true },
    { id: "lifting.load", category: "lifting", floor: "high", patterns: ["loadDrop"] },
    { id: "trapped.in-car", category: "trapped", floor: "emergency", patterns: ["stuckCar + stuckWord + inside"], within: 9 },
    { id: "fall.car-not-level", category: "fall", floor: "high", patterns: ["stuckCar > misLevel"], within: 5, ownNegation: true },
    { id: "trapped.person", category: "trapped", floor: "emergency", patterns: ["trappedPerson"] },
    { id: "injury.person", category: "injury", floor: "high", patterns: ["injured"] },
    { id: "injury.rescue-called", category: "injury", floor: "emergency", patterns: ["rescue"] },
    { id: "injury.near-miss", category: "injury", floor: "high", patterns: ["nearMiss"], ownNegation: true },
    { id: "injury.danger-stated", category: "injury", floor: "high", patterns: ["danger"] },
    { id: "injury.harm-to-people", category: "injury", floor: "high", patterns: ["harms > harmed"], within: 2 },
    { id: "injury.beside-people", category: "injury", floor: "high", patterns: ["beside + passage + defect", "passage + loose"], within: 4, ownNegation: true },
    { id: "injury.still-in-use", category: "injury", floor: "high", patterns: ["stillExposed + defect"], within: 12, ownNegation: true },
    { id: "lockout.taken-out", category: "lockout", floor: "high", patterns: ["takenOut"], ownNegation: true },
    { id: "injury.no-protection", category: "injury", floor: "high", patterns: ["workerDanger"], ownNegation: true },
  ],
};
