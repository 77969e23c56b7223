import type { RuleSet } from "./rule";

/** Things that fall, or could fall, on people. */
export const overheadRules: RuleSet = {
  words: {
    heavyThing: {
      en: `
        ceiling, plaster, stone*, brick*, masonry, concrete, rock, rocks, boulder*, tree, trees, branch, limb, wall, glass, window, pane, slate*,
        roof tile*, cladding, facade, sign, load, pallet*, drum*, crate*, shelf, shelving, light fitting, lamp post, pole, ice, ladder, gate, shutter,
        roller door, garage door, scaffold board, toolbox, hammer, spanner, wrench, tv, cabinet, chandelier, billboard, canopy, coil, coils, roll of,
        reel, steel plate, beam, pipe stack, timber, bale, bales, tote, ibc`,
      fr: `
        plafond, platre, pierre*, brique*, beton, rocher*, bloc de, blocs, arbre*, branche*, mur, muret, vitre, vitrage, fenetre, tuile*, ardoise*,
        bardage, facade, corniche, enseigne, charge, palette*, fut, futs, caisse*, etagere*, luminaire, lampadaire, poteau, glace, glacons, portail,
        rideau metallique, porte de garage, marteau, outil, cle, armoire, lustre, auvent, planche, bobine, bobines, rouleau, big bag, poutre, madrier,
        balle de, balles`,
      ar: `
        سقف, جبس, جبسون, لياسه, بلاستر, حجر, احجار, حجاره, صخر, صخره, صخور, طوب, طابوق, بلوك, خرسانه, شجره, نخله, غصن, جدار, سور, حايط, حيط, زجاج, قزاز,
        شباك, رخام, بلاط, كلادينج, كلادينق, واجهه, لوحه اعلان, لافته, يافطه, حموله, طبليه, بالته, برميل, براميل, صندوق, رف, رفوف, عمود, مكيف, سبلت,
        تلفزيون, ثريا, نجفه, باب الكراج, باب الجراج, بوابه, شتر, سقاله, خشبه, مطرقه, شاكوش, حديده, لفه, لفات, رول, جسر حديد, بالات, كيس جامبو`,
      not: `
        load cell*, no load, full load, under load, glass level, gauge glass, level glass, sight glass, glass fuse*, ice maker, ice machine, ice bin,
        light pole timer, pole #, # pole, pole breaker, double pole, single pole, gate valve*, gate driver, gate 1, gate 2, gate 3, gate 4, gate 5,
        gate 6, gate 7, gate 8, gate 9, gate #, wall thermostat, wall unit, window unit, sign off, sign in, sign says, shelf life, shelf stock,
        on the shelf, tv signal, drum brake, drum motor, drum dryer, drum roller, tail drum, cable drum,
        charge (r32|fluide|batterie|gaz|machine|pompe|#|a #)*, mise en charge, en charge, porte charge, glace machine, machine a glace, cle usb,
        cle allen, cle de #, outil de coupe, outil casse, outil use, palette agrafe, pression charge, بوابه #, البوابه الالكترونيه, عمود الكردان,
        عمود الدوران, عمود المضخه, عمود الادارة, جدار الخليه, جدار الخزان, رف السيرفر, برميل زيت, براميل زيت, واجهه المستخدم, صندوق التروس,
        صندوق السرعات, مكيف (سبلت|الغرفه|غرفه|شباك|المكتب)* ما يبرد,
        coil (spring|burnt|open|reads|reading|tested|dead|cleaned|frozen|iced|leak|changed|replaced|of|brake)*, brake coil, solenoid coil, valve coil,
        heating coil, cooling coil, coil reel, hose reel, cable reel, beam sensor,
        bobine (contacteur|electrovanne|relais|frein|brulee|hs|coupee|moteur|a la terre)*, bobine, رول السحب, رول التغذيه, رول الطباعه, الرول,
        load (bank|test|shed|current|was|#|at|shifted|dropped to)*`,
    },
    fellDown: {
      en: `
        fell, fallen, falling off, falling from, falling onto, came down, come down, coming down, collapsed, collapsing, dropped, toppled, tipped over,
        blew off, blew down, blown down, bits falling, pieces falling, still falling, rolled off, slid off, came off, rolled away, tumbled, dropped from,
        slipped off`,
      fr: `
        tombe, tombee, tombes, tombees, tombent, effondre, effondree, s est effondre*, renverse, renversee, arrache par le vent, envole, envolee,
        bascule, basculee, decroche, decrochee, a roule, est parti, glisse du, glisse de, roule hors`,
      ar: `
        طاح, طاحت, طايح, ^طيح, وقع, وقعت, واقع, ^وقع, سقط, سقطت, ساقط, ^سقط, ^تساقط, انهار, انهارت, ^نهار, نزل قطعه, انقلب, انقلبت, نازل منه, تساقط,
        تدحرج, تدحرجت, انزلق, انزلقت`,
      not: "load dropped (off|to|from)*, dropped (to|from|below)*, came down to, coming down to",
    },
    overheadThing: {
      en: `
        slates, slate, tile, tiles, duct, light fitting, sign, stone, brick, bricks, concrete, cladding, sheet, branch, bolt, bolts, carrier, load,
        cornice, facade, plaster, ceiling, gutter, glass, chimney, icicle*, tree, beam, shutter, roller door, o h door, overhead door, sectional door,
        garage door, bay door, tote, pallet, shelf, roof sheeting, tin, flashing, soffit, fascia, coping, lintel, parapet, false ceiling, speaker*,
        projector*, cable tray*, pipework, bulkhead, floodlight*, lamp, lantern, scoreboard, banner, flagpole, mast, aerial, antenna, dish, gantry,
        chute, hopper door, liner plate, rock, rocks, coal, ore, ice, snow, limb, trunk, fence, wall, brickwork, canopy, awning, signboard, billboard,
        letters, cabinet, cupboard, shelves, shelving, racking, crate, crates, pallets, stack of, stacked, bale, bales, timber, gas bottles, cylinders,
        door leaf, pane, sash, tailgate, counterweight, counterbalance, toolbox, spanner, wrench, hammer, clamp, scaffold tube, monitor, whiteboard,
        hangar door, gate, roof panel*, steel plate, overhead light*, bag filter`,
      fr: `
        tuile*, ardoise*, beton, platre, plafond, corniche*, facade, bardage, enseigne*, branche*, arbre, brique*, pierre*, plaque*, morceau*, verre,
        fenetre*, gaine*, luminaire*, candelabre*, poteau, gouttiere*, cheneau*, rideau metallique, porte sectionnelle, portail, panier de basket, talus,
        cailloux, tole, toles, bardages, facades, arbres, plafonds, lampadaire*, projecteur*, lampe, lampes, spot, spots, lustre, haut parleur,
        climatiseur, antenne, parabole, cloison, mur, muret, cloture, grillage, cheminee, store, stores, banne, auvent, marquise, verriere, baie vitree,
        vitrage, vitrine, volet roulant, porte de garage, porte basculante, porte souple, chemin de cable, chemin de cables, tuyauterie, canalisation,
        fut, futs, carton, cartons, caisse, caisses, pile, piles, bidon, bidons, sacs, big bag, rouleau, rouleaux, poutre, poutres, poutrelle, madrier,
        bloc, blocs, rocher, rochers, pave, marteau, contrepoids, tablier, cage de but, balancoire, etagere*, pare brise, fleche, colis, panneau de,
        panneau publicitaire, vitre, vitres, charge`,
      ar: `
        رخام*, بلاط*, حجر*, طابوق, طوب, بلوك, خرسانه, جبس, واجهه, كلادينج, لوحه اعلان*, لافته, شجره, غصن, قزاز, شباك, شتر, باب الكراج, باب الجراج, pole,
        بالته, مرجيح*, سور, حيط, جدار, حايط, رفوف, شيلف, حجار, صخور, صخره, طوبه, بلكه, كونكريت, لياسه, بلاستر, محاره, جبسون, جبسم بورد, جبسبورد, سقفيه,
        سقيفه, مظله, شمسيه, برجوله, يافطه, لوحه المحل, ارمه, آرمه, شجر, نخله, سعف, جذع, اغصان, عمود كهرب*, عمود اناره, عمود النور, عواميد, صاري, ساريه,
        زجاجه, لوح زجاج, الواح زجاج, شبابيك, نافذه, درفه, ضلفه, باب رول, رول دور, كلادينق, كلادنج, الكلادنق, المونيوم, الومنيوم, قناه التكييف, سبوت,
        ثريا, نجفه, بروجكتر, تريه الكيابل, كيبل تريه, ~كيبل تراي, الحموله, طبليه, باليت, شوال, حديد تسليح, خشبه, شاكوش, مطرقه, حيطه, كرميد, قرميد, زنكو,
        صاج, خزان ماي, تانكي, سخان معلق, الخزانه, الزحليقه, مرجوحه, ارجوحه, سله السله, عارضه, المرمي, هدف كره, تابلو, عاكس, بوابه, سقف, دكت, الحمل,
        المروحه, الكشاف`,
    },
    overheadFault: {
      en: `
        could fall, going to fall, about to fall, might fall, will fall, going to come down, about to come down, ready to fall, ready to drop,
        hanging over, hanging by, hanging from, fell from, fell down, fell on, dropped off, dropped on its own, dropped by itself, came off and,
        just missed, nobody hit, no one hit, nobody under, no one under, missed _ by, loose above, loose over, over the lane, over the aisle,
        off its track, off track, cable off drum, bent over, over nurse, coming down, has fallen, fell onto, fell through, came crashing, crashed down,
        came down, coming loose, coming away, hanging off, hanging down, hanging on by, hanging loose, half off, half hanging, about to let go,
        ready to go, ready to let go, wont stay up, not secured overhead, dropped onto, dropped through, drops suddenly, drops without, slammed down,
        slams down, slammed shut, flapping, blew off, blew down, blown off, blown over, blown down, toppled, tipping over, bowing out, bulging out,
        could topple, could tip, could come down, might come down, may fall, may come down, likely to fall, at risk of falling, overhanging, loose rock*,
        spalling, concrete falling, falling concrete, falling ice, falling debris, debris falling, missed my head, missed his head, near his head,
        near my head, next to where, where people walk, where kids, over the entrance, above the entrance, over the desk, over a bed, over beds,
        over a workstation, over the door, above the door, over the pool, over seating, above seating, over the seats, over walkway, knocked over,
        knocked down, torsion spring (snapped|broken|broke|gone)*, leaning`,
      fr: `
        menace de tomber, risque de tomber, risquent de tomber, va tomber, vont tomber, peut tomber, pret a tomber, prete a tomber, tombe du, tombee du,
        tombes ce, tombe ce matin, est tombe, sont tombes, tombe sur, tombee sur, tombes sous, s effrite, s effritent, se decolle, se detache,
        suspendu par, descend d un coup, tombe d un coup, tombee d un coup, ejecte*, projete*, a glisse, continue a tomber, au dessus du passage,
        au dessus de l entree, tombe de, tombee de, tombes de, tombees de, tombe pres, tombe a cote, tombe a # m, chute d un, chute d une, chutes de,
        menacent, menace ruine, en train de tomber, peuvent tomber, pourrait tomber, pourraient tomber, finira par tomber, a deux doigts de tomber,
        pret a se decrocher, se decrochent, decroche, decrochee, decroches, pend, pendent, pendouille, tient a peine, tient par, tient que par,
        tient plus, tiennent plus, plus fixe, plus fixee, mal arrime, mal arrimee, mal gerbe*, gerbage instable, en equilibre, penche dangereusement,
        a bascule, bascule en avant, basculer, renverse, renversee, s est renverse*, s effondrent, effondre, effondree, effondres, ecroule, ecroulee,
        arrache par le vent, arrachee par le vent, envole, s est envole*, emporte par le vent, ballotte au vent, redescend d un coup,
        redescendu d un coup, descendu d un coup, s est rabattu*, se rabat, claque violemment, retombee, est retombe, parachute hs, ressort rompu,
        ressort de porte, cable de porte rompu, cable rompu, eboule, eboulis, au dessus de la porte, au dessus du trottoir, au dessus des,
        au dessus du poste, au dessus de la tete, sur le trottoir, dans l allee, sur la tete, pres de la tete, a rate la tete, ca bouge`,
      ar: `
        ممكن (يطيح|تطيح|يوقع|توقع|يقع|تقع|يسقط|تسقط|ينهار|ينزل)*, راح (يطيح|تطيح|يوقع|توقع|يسقط)*, رح (يوقع|توقع|يطيح), هيقع, هتقع, بيوقع, يوقع باي,
        حيقع, يطيح باي, يطيح علي, يطيح فوق, تطيح علي, وشك السقوط, ايل للسقوط, ايله للسقوط, علي وشك, معلق* ب, طاح* علي, وقع* علي, سقط* علي, تساقط*,
        يتساقط*, بتنقطع, كادت تطيح, كاد يسقط, قدام الناس, فوق الناس, فوق مدخل, ينزل فجاه, مكسور ساسه, ساسه مكسر, متصدع*, انهار*, كيطيح, كتطيح, غادي يطيح,
        غادي تطيح, غايطيح, عم يوقع, حيوقع, هيوقع, هتوقع, حتوقع, تتساقط, متساقط, تنزل فجاه, نزل لحاله, نزلت لحالها, انقلب, انقلبت, ينقلب, تنقلب, متدلي,
        مدلدل, مدلي, معلق بسلك, معلق ببرغي, متعلق بسلك, متعلقه, ماسك ببرغي, ماسك بالعافيه, واقف بالعافيه, ماسك بمسمار, علي شعره, يتهز, تتهز, تهتز,
        يهتز بقوه, مايل بقوه, مايل علي, متشقق, متهدم, منهار, ينهار, تنهار, يتفتت, متفتت, بيفرفط, مخلع, منخلع, طار بالهوا, طيرها الهوا, طيره الهوا,
        الهوا طيره, الريح طيرت, قدام المدخل, فوق الباب, فوق الممر, فوق رووس, فوق راس, علي راس, علي رووس, علي الناس, علي العمال, علي الطلاب, فوق السيارات,
        فوق المشاه, فوق الكراسي, قريب من الناس, قرب العمال, جنب العمال, قرب عامل, خطر سقوط, احتمال يطيح, احتمال تطيح, احتمال يوقع, احتمال يسقط,
        قابل للسقوط, معرض للسقوط, مهدد بالسقوط, غير مثبت, غير مثبته, مو مثبت, مش مثبت, مش مثبته, مو مثبته, تلوح, يلوح, مايل وساسه, مايل وممكن, يوقع علي,
        توقع علي, مفكوك من واجه*, نزل فجاه, بده ^وقع, بدو ^وقع, قرب ^وقع, قرب ^طيح, قربت ^طيح, قربت ^وقع, ^وقع علي, ^طيح علي, ^سقط علي, ^لوح, نازل منه,
        طايح منه, ^طيح منه, ^نزل منه, واقع منه, وقع منه, ^وقع منه, طاح من (مكانه|محله|السكه|المجري|السقف|الجدار)*, طلع من السكه, طالع من السكه`,
      not: "chutes de tension, dans l allee des, retombee a",
    },
    rack: {
      en: `
        rack upright*, pallet rack*, rack beam*, beam pin*, beam safety pins, rack leg*, rack frame*, rack bay*, rack arm*, rack brace*, beam clip*,
        beam lock*, beam connector*, upright post*, rack post*, rack foot, rack base plate*, pallet beam*, shelf beam*, drive in rack, bay upright*,
        storage rack*, racking, upright (bent|dented|hit|damaged|twisted)*`,
      fr: `
        montants de rack, rack a palettes, palettier*, rayonnage*, pied de rack, montant rack, lisse rack, racks a palettes, lisses, echelles de rack,
        echelle rack, sabot de rack, goupilles de lisse, goupille lisse, arret de palette, cantilever`,
      ar: `
        قايم (ال|)(راك|رف|رفوف), قوايم (ال|)(راك|رفوف), راك (ال|)مخزن, رفوف (ال|)مخزن, ستاند البالتات, قايم rack, racking, رف المخزن, الرفوف,
        رفوف التخزين, رف التخزين, راك التخزين, راكات البالتات, رجل الراك, ارجل الراك, قاعده الراك, بيم الراك, عارضه الراك, عوارض الراك, مسمار الراك,
        رفوف البالت, رفوف البضاعه, ستاند المخزن, استاند المخزن, ستاندات`,
    },
    rackAny: { en: "rack, racks, racking", fr: "rack, racks, rayonnage*, palettier*", ar: "راك, رفوف, استاند, ستاند" },
    rackBent: {
      en: "bent, dented, buckled, twisted, hit by, leaning, crushed, kinked",
      fr: `
        plie, pliee, tordu, tordue, enfonce, enfoncee, voile, penche, apres choc, suite choc, choc chariot, percute, deforme, deformee`,
      ar: "معوج, معووج, مثني, منثني, مطعوج, مايل, ملتوي, مدعوم, صدمه, ضربه الكلارك, ضربه الفوركلفت",
    },
    bigDoor: {
      en: `
        roller door*, roll up door*, sectional door*, overhead door*, o h door*, garage door*, dock door*, bay door*, hangar door*, shutter*`,
      fr: `
        porte sectionnelle, portes sectionnelles, porte de garage, porte basculante, rideau metallique, volet roulant industriel, porte de quai,
        porte rapide, porte hangar`,
      ar: "باب (ال|)(كراج|جراج|رول|شتر|ورشه|مستودع|مخزن), رول دور, شتر, بوابه (ال|)(كراج|ورشه|مستودع|مصنع)",
    },
    doorDrop: {
      en: `
        spring (broken|snapped|broke|gone|failed)*, springs (broken|snapped|gone)*, cable off, cable snapped, cable broke*, cables off, off its track,
        off track, dropped, came down, crashed down, hung up, wont stay up, falls, hanging, crooked, jumped its track`,
      fr: `
        ressorts casses, ressort, cable casse, cable sorti, cable rompu, sortie de son rail, sorti du rail, sortie du rail, deraillee, de travers,
        en travers, tombee, retombee, tombe, pend, bloquee a mi hauteur en biais`,
      ar: `
        سبرنق مكسور, السبرنق انكسر, سوسته مكسوره, السوسته انكسرت, زنبرك مكسور, الزنبرك انكسر, ياي مكسور, الياي انكسر, كيبله مقطوع, الواير مقطوع,
        السلك مقطوع, طالع من السكه, طلع من السكه, طلع من مكانه, طاح, نازل, نزل, معلق, مايل, وقع, سقط, خارج من مجراه, طالع من مجراه`,
    },
    overheadMount: {
      en: `
        ceiling fan*, projector*, tv bracket, wall mounted tv, speaker*, chandelier*, basketball hoop*, awning*, canopy, suspended light*, high bay*,
        pendant light*, wall cabinet*, overhead cabinet*, ceiling grid, suspended ceiling, hanging sign*, banner pole*, satellite dish,
        ac unit on the wall, wall bracket`,
      fr: `
        ventilateur de plafond, ventilateurs de plafond, brasseur d air, video projecteur, lustre*, enseigne*, store banne, auvent, marquise,
        panier de basket, faux plafond, suspension*, armoire murale, tele murale, unite de clim, panneau publicitaire, haut parleur*, parabole`,
      ar: `
        مروحه سقف, ثريا, نجفه, بروجكتر, شاشه الجدار, سماعه السقف, لوحه المحل, يافطه, مظله, برجوله, سبلت الجدار, كلادينق, كلادينج, دش الستلايت,
        صحن الستلايت, مكيف الشباك, كشاف السقف, كشاف معلق`,
    },
    mountLoose: {
      en: `
        wobbling, wobbles, wobbly, loose, hanging, swinging, shaking, coming off, pulled out, one screw, one bolt, down to, dropped, sagging,
        cracked bracket, bracket cracked, bracket broken, leaning`,
      fr: `
        bouge, bougent, tremble, vibre fort, desserre, desserree, pend, decroche, decrochee, une seule vis, une vis, branle, penche, pourri, pourrie,
        fixation arrachee, fixations arrachees, affaisse, affaissee`,
      ar: `
        ^هتز, ^لوح, ^رجف, مفكوك*, مرتخي*, معلق*, متدلي*, مايل*, خايس*, مخلوع*, برغي واحد, مسمار واحد, طايح*, نازل*, مكسور*, ^رفرف, ^طيح`,
    },
    structure: {
      en: `
        roof beam*, roof truss*, truss, rafter*, joist*, column, columns, pillar*, beam, girder*, retaining wall, boundary wall, canopy frame,
        stair stringer*, stringer, mezzanine, silo leg*, tank leg*, support leg*, support column*, hanger rod*, pipe bridge, footbridge, bridge deck,
        chimney, stack, tower leg*, mast base, pole base, bund wall*, bund, dyke wall, dike wall, containment wall*, retaining wall*, plinth*,
        abutment*, footing*, anchor block*, anchorage, pylon*, lamp post*, light pole*, branch, roof sheet*, roof panel*, support beam*, crane rail,
        crane runway, gantry beam, tank base, culvert, embankment, dam face, crown wall, tree over, tree leaning`,
      fr: `
        charpente, poutre*, poteau*, pilier*, colonne*, mur de soutenement, mur de cloture, mur de la cour, muret, balcon*, mezzanine, pied de silo,
        pieds de silo, cheminee, passerelle, pied de mat, pied de candelabre, dalle, auvent, limon d escalier, massif beton, massif, mur de retention,
        muret de retention, retention beton, soutenement, pylone*, lampadaire*, mat d eclairage, candelabre*, arbre, branche*, bardage*,
        tole de toiture, plaque de toiture, ancrages, pied de cuve, voie de roulement, chemin de roulement, tablier de pont, digue, barrage fissure,
        voute, berge, quai fissure, portique beton`,
      ar: `
        جسر السقف, جسور السقف, عارضه السقف, كمره, جملون, عمود خرساني, اعمده, عمود المبني, جدار, بلكونه, شرفه, سقف المظله, هنجر, رجل الصومعه,
        رجول الخزان, قاعده العمود, مدخنه, جسر المشاه, ممشي حديد, عمود النور, عمود انارة, عمود اناره, عمود كهرب*, اعمده الاناره, الپوطو, بوطو, بوتو,
        فرع شجره, غصن, جدار السد, جدار استنادي, جدار الحوض, قاعده البرج, قاعده الرافعه, صاج السقف, الواح السقف, لوح الواجهه, كسوه الواجهه, عمود حديد,
        جسر حديد, سكه الكرين, جدار الخزان, قاعده الخزان`,
      not: `
        column (heater|pressure|temp|temperature|chromatograph|packing|1|2)*, distillation column, beam sensor, light beam,
        stack (temp|temperature|test|#|light|gas)*, colonne (de distillation|a distiller|eau|montante|de direction|seche|humide|de douche)*, colonne,
        poteau incendie, passerelle (reseau|modbus|redemarree|profibus), dalle (led|lcd), جدار الخليه, جدار الخزان, الجدار الناري, اعمده الدوران,
        column`,
    },
    structureFault: {
      en: `
        cracked, rotten, rotted, corroded through, rusted through, bent, buckled, leaning, sagging, collapsing, collapsed, failing, spalling, split,
        hit by, undermined, loose, leaning over, leaning badly, tilting, moving, settling, washed out, crumbling, hollow, rotting, bowing`,
      fr: `
        fissure, fissuree, pourri, pourrie, pourris, penche, penchee, corrode, corrodee, rouille, rouillee, affaisse, affaissee, tordu, tordue,
        effondre, effondree, flambe, flambee, lezarde, lezardee, desaxe, percute, percutee, bouge, eclate, eclatee, s ouvre, affouille, affouillee,
        mine par, effritement, se fissure, s effrite, qui s ouvre, menace`,
      ar: `
        متشقق*, مشقوق*, متصدع*, مايل*, خايس*, صدي*, متاكل*, معوج*, مهبط*, هابط*, منهار*, انهار*, مشروخ*, متشرخ*, مهزوز*, ^هتز, طايح*, يميل, مالت, مال,
        مشقق, يتفتت, بيتفتت, بينزل منه, يطيح منه, طايح منه, مايل, بيميل, هابط`,
      and: ["broken"],
    },
  },
  rules: [
    { id: "fall.heavy-object", category: "fall", floor: "high", patterns: ["heavyThing + fellDown"], within: 3 },
    { id: "fall.falling-object", category: "fall", floor: "high", patterns: ["overheadThing + overheadFault"], within: 6 },
    {
      id: "fall.rack", category: "fall", floor: "high",
      patterns: ["rack ! broken", "rack ! missing", "rack ! loose", "rackAny ! rackBent"],
      within: 6, ownNegation: true,
    },
    { id: "fall.door-drop", category: "fall", floor: "high", patterns: ["bigDoor + doorDrop"], within: 6 },
    { id: "fall.overhead-mount", category: "fall", floor: "high", patterns: ["overheadMount ! mountLoose"], within: 4, ownNegation: true },
    { id: "fall.structure", category: "fall", floor: "high", patterns: ["structure ! structureFault"], within: 4, ownNegation: true },
  ],
};
