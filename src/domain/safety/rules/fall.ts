import type { RuleSet } from "./rule";

/** Falls of people: railings, ladders, floors, holes, fall protection. */
export const fallRules: RuleSet = {
  words: {
    railing: {
      en: `
        handrail*, hand rail*, guardrail*, guard rail*, railing*, toe board*, toeboard*, midrail*, balustrade*, banister*, bannister*, mezz gate,
        mezzanine gate, swing gate, safety chain*, edge protection, parapet*, toprail, top rail*, safety barrier*, crash barrier*, grab rail*, grab bar*,
        grab handle*, rail, rails on the (stairs|platform|walkway|catwalk|mezz), handrails, stair rail*, hand railing, walkway rail*, platform rail*,
        stanchion*, chain across, kick board*, kickboard*, knee rail*, roof rail*, bannister, guard chain*, gate at top of ladder, safety gate at ladder,
        ladder gate*, self closing gate, deck rail*, ramp rail*, balcony rail*, bulwark, wire rail*, barrier at edge, edge barrier, mezzanine barrier,
        bridge rail, guide rail broken on stairs, bucket gate, basket gate, platform gate, cage gate, boom gate latch, loading bay chain, dock chain,
        edge chain, chain from the loading, chain at the edge, chain across the, balcony glass, balustrade glass, glass balustrade, balcony panel*`,
      fr: `
        garde corps, garde fou*, main courante, mains courantes, rambarde*, plinthe*, balustrade*, parapet*,
        lisse (haute|basse|intermediaire|de garde corps), glissiere de securite, barriere de securite, barre d appui, poignee de maintien, rampe, rampes,
        rampe d escalier, rampe escalier, main courant, garde-corps, gardes corps, barriere de quai, barriere de chargement, barriere ecluse, chainette,
        chainette de securite, portillon d echelle, portillon echelle, portillon passerelle, lisse de securite, lice, balcon, barreaudage, filiere,
        filieres, bastingage, pavois, protection de bord, protection perimetrique`,
      ar: `
        درابزين*, دربزين*, درابزون*, ترابزين*, تربزين*, كوبسته, كوبستة, هاندريل*, هاند ريل*, ريلنج, حاجز (ال|)(سلم|درج|سطح|حمايه|منصه),
        سياج (ال|)(سطح|منصه|درج|سلم|خزان), سور السطح, درابزي*, لاغامب, لارامب, لا رامب, رامبه السلم, handrail*, guardrail*, الدرابزين, درابزون, دربزين,
        طرابزين, تربزون, دريزين, حاجز حديد, حواجز الدرج, حاجز السطح, حاجز البلكون, سور السلم, سور الدرج, سور السطوح, سور البلكونه, سياج, السياج,
        سياج البلكون, سياج الممشي, سياج المنصه, محجر, المحجر, محجر الدرج, محجل, شبك السطح, ~هاندريل, ~هاند ريل, ~قارد ريل, قاردريل, جاردريل, ~كارد ريل,
        لاغامپ, رامب, الرامب ديال الدرج, رامبا, كارد كور, ~كاردكور, غارد كور, ~كارد فو, مسكه الدرج, مسند الدرج, حديد الدرج, حديد السلم, يد الدرج,
        يد السلم, ايد الدرج, حاجز البلكونه, حاجز الحفره, toe board, midrail, safety chain, سلسله الامان`,
      not: "rambarde peinte",
    },
    ladder: {
      en: `
        ladder*, laddder, rung, rungs, stepladder*, step ladder*, access ladder, ladder cage, cat ladder, steps on (truck|cab|loader), cab step*,
        access step*, boarding step*, ladder rung*, ladder foot, ladder feet, ladder stile*, ladder clip*, ladder bracket*, fixed ladder, roof ladder,
        extension ladder, ladder safety, pilot ladder, accommodation ladder, boarding ladder, pool ladder, cab ladder, foot peg*, footstep*, foothold*,
        step irons, manhole steps`,
      fr: `
        echelle*, barreau, barreaux, echelon*, crinoline*, escabeau*, marchepied*, marche pied*, echelle a crinoline, echelle coulisse, echelle alu,
        echelles, marche du marchepied, marche d acces cabine, marche cabine, marche d acces, gandole, echelle de coupee, coupee, pied d echelle,
        patin d echelle, patins d echelle, sabot d echelle, escabeaux, plateforme individuelle, pirl`,
      ar: `
        سلم, السلم, سلالم, سلمه, السلالم, درجات السلم, درجه السلم, سكاليه, ليتشل, ليشيل, echelle, ladder*, سلم حديد, سلم الخزان, سلم التانك, سلم السطح,
        سلم الكرين, سلم الشيول, سلم القلاب, سلم المنصه, سلم نقال, سلم المنيوم, سلم خشب, السلم الحديد, سلالم حديد, سلالم التانك, درج السلم, درجه من السلم,
        درجات من السلم, دعسه السلم, دعسات السلم, عتبه الكبينه, دعسه الكبينه, دعاسه, دعسات, مرقاه, سلوم, السلوم, ~ليدر, ليدر, اللدر, السكاله, ليشيلل, شيل,
        الدروج, سلمه حديد, سلم البحر, سلم الصعود, سلم متنقل`,
      not: `
        ladder logic, ladder diagram, ladder truck, ladder crane, brings ladder, found the ladder, by the ladder, no ladders, echelle limnimetrique,
        echelle 1, a l echelle, بالسلم المتحرك, سلم متحرك, سلم كهربا*, السلم الكهربا*, سلم المفاتيح, barreau aimant*, par echelle`,
    },
    stairs: {
      en: `
        stair*, stairway*, stairwell*, steps, step (broken|loose|rotten|missing|cracked), tread, treads, nosing*, landing plate, stair edge, stairs,
        staircase, stair tread*, stair nosing*, step edge*, front step*, back step*, concrete step*, landing, landings, ramp, ramps, wheelchair ramp`,
      fr: `
        escalier*, nez de marche, marche (d escalier|carrelage|cassee|fendue|descellee|fissuree|metallique|en bois|beton)*,
        marches (cassees|descellees|d escalier|verglacees|glissantes)*, derniere marche, premiere marche, marche cassee, marches, marche,
        perron, palier, rampe d acces, giron, contremarche, escaliers, marche metallique, volee, rampe pmr, colimacon`,
      ar: `
        درج, الدرج, ادراج, عتبه, عتبات, درجتين, درجات الدرج, سلالم, سلم (ال|)(مبني|عماره|سكن|مدرسه|مدخل), stairs, الدروج, دروج, درج الطوارئ, درجه الدرج,
        درجات المدخل, درجه, بلاط الدرج, رخام الدرج, حرف الدرج, حافه الدرج, انف الدرج, سلم العماره, سلم الطوارئ, السلم, سلمه, سلمتين, بسطه, البسطه, بسطات,
        رمبه, الرمبه, رامب, منحدر`,
      not: `
        next step*, step 1, step 2, step down, step up, step test, stepper, steps taken, first step, escalier mecanique*, emerg light*, درجتين حراره`,
    },
    lamp: {
      en: "light, lights, lamp*, bulb*, tube*",
      fr: "ampoule*, lampe*, eclairage*, neon*, tube*, luminaire*",
      ar: "لمبه, لمبات, ضو, نور, انارة, اناره, ليت",
    },
    walkSurface: {
      en: `
        grating*, floor plate*, floor panel*, floor board*, floorboard*, deck plate*, chequer plate*, checker plate*, tread plate*, catwalk*, gangway*,
        drain grate*, drain cover*, manhole cover*, manhole lid*, manhole*, pit cover*, trench cover*, hatch cover*, deck hatch, floor hatch*,
        suction grate, sump cover*, access cover*, floor tile*, carpet seam, floor mat*, paver*, paving, pavement, dock board*, bridge plate*,
        gangplank*, boardwalk, lino, rubber mat, carpet edge, carpet tile*, duckboard*, duck board*, gully cover*, gully grate, drain lid, drains cover,
        cover plate floor, floor cover, floor drain cover, floor grating*, mesh deck*, mesh floor, expanded metal, trapdoor*, trap door*, cellar hatch,
        valve pit, valve chamber*, inspection cover*, inspection chamber*, water meter lid, meter pit lid, utility cover*, telecom cover, handhole,
        manhole ring, sidewalk, side walk, footpath, concrete pad, step plate, jetty plank*, pontoon, dock board, wharf, footbridge, access platform,
        work platform, working platform, maintenance platform, mezzanine floor, crawl board*, access floor tile, turntable plate, access platform*,
        platform (plate|board|edge|grating|rail|step)*, walkway (plate|board|grating|panel|slab)*, carpet (edge|seam|tile|tear)*, carpet, dock plate*,
        plank*, drain grate, slab*, grate, dock leveler lip, floor plate up`,
      fr: `
        caillebotis, platelage*, plancher*, passerelle*, plaque* d egout, plaque* de sol, tampon*, regard*, trappe*,
        grille* (de sol|de caniveau|caniveau|d avaloir|avaloir), caniveau*, coursive*, tole* (de sol|larmee|striee), plaque de fosse, couvercle de fosse,
        couvercle de regard, carrelage, tapis antifatigue, pave*, niveleur*, echafaudage*, antiderapant*, couvertine*, dallage, carreaux,
        revetement de sol, tapis d entree, paillasson, natte, lame de plancher, lames de plancher, lame de terrasse, ponton, passerelle pietonne,
        trottoir, pave, paves, plaque de caniveau, grille d egout, avaloir*, bouche d egout, trappe de visite, trappe au sol, trappe de cave,
        chambre de tirage, tampon fonte, regard casse, faux plancher, dalle de faux plancher, nid de poule, nids de poule, dalle, dalles, moquette,
        plateforme de travail, plateforme d acces`,
      ar: `
        (غطا|غطيه|اغطيه|غطاء) (ال|)(حفره|منهول|مناهيل|بالوعه|بلاعه|ريجار|ريقار|مجري|مجاري|بياره|غرفه التفتيش|خندق|مصرف|صرف|تفتيش|بير|ترنش|فتحه|روقار|روغار),
        غطا حفره*, غطاء المنهول, شبك (ال|)(ارضيه|ارضي|مجري|ممشي|مصرف), جريتنج*, غريتنج*, قريتنق*, قريتنج*, grating*, مشايه, ممشي, سجاد*, موكيت, لوح خشب,
        لوح السقال*, رصيف, بلاكه, صاج الارضيه, بلاطه, بلاطات, بلاط الممر, بلاط الدرج, كاشي, الكاشي, كاشيه, سيراميكه, انترلوك الرصيف, بلاط الرصيف, الرصيف,
        رصيف المشاه, ممر المشاه, ممشي المشاه, ارضيه خشب, ارضيه المنصه, لوح الارضيه, شيكر بليت, ~جيكر بليت, ~شيكر بليت, شبك حديد, شبكه حديد, شبك ارضي,
        قضبان الارضيه, حديد الارضيه, غطا الغرفه, غطا الخزان, غطا الخزان الارضي, غطا البالوعه, غطا المنهول, غطا المجاري, غطا الصرف, غطا البيار, غطا بير,
        غطا البير, غطا عداد, غطا غرفه العداد, غطا الترنش, غطا القناه, غطا قناه الكيابل, بلاطات القناه, بلاكه الروقار, الروكار, روكار, ريكار, رقار,
        بوش ديقو, بوش ديكو, البوش, بالوعه الشارع, حفره بالشارع, موكيت الممر, السجاد, الموكيت, قراتنق, جراتنج, ~كريتنك, ~كراتنك, grating, floor plate,
        checker plate, بلانشي, ~بلانشي, كايبوتي, ~كايبوتي, caillebotis, passerelle, باسريل, ~باسريل, بلاط, لوح المنصه, غطا منهول, غطا السيتيرن,
        غطا الحفره`,
      not: `
        passerelle (reseau|serveur|redemarree|modbus|profibus|bacnet|ip|knx|iot|radio)*, regarde, regardee, regardes, regarde*, platform scale,
        tank platform level, dalle (led|lcd|ecran)*, plancher chauffant, tampons au produit, tamponnes, tamponne, platform lift ok, tampons de choc,
        regarder, floor drain, floor drains, floor stand, floor fan, floor scrubber*, floor cleaner*, floor machine*, floor polisher*, floor sweeper*,
        floor buffer, shop floor, dance floor, first floor, second floor, third floor, ground floor, top floor, # floor, floor #, #th floor, #nd floor,
        #rd floor, #st floor, floor heating, floor lamp, floor box, floor spring*, floor level, floor area, floor manager, killing floor, sales floor,
        tile saw, tile line, tile press, path lab, drain pan*, drain pump*, drain valve*, drain line*, drain hose*, drain plug*, drain cock,
        drain blocked, blocked drain, drain slow, drain backing, drain trap, mat machine, sol bassin, sol resine refait, tapis c#,
        tapis (#|roulant|convoyeur|transporteur|presse|bagages|extracteur|de tri|de course|roulant|chargeur|magnetique|elevateur), tapis c3,
        grille (de ventilation|de soufflage|d aeration|aeration|de reprise|chauffe|salaire|ventilo|calandre|d air|pain),
        plaque (chauffante|vibrante|de cuisson|signaletique|d immatriculation|d isolation|electrique|a rotule|de platre|tubulaire|moteur|echangeur|de base|d usure),
        plaques (echangeur|tubulaires|d usure|vibrantes|chauffantes),
        couvercle (de culasse|pompe|de pompe|moteur|boite|filtre|carter|echangeur|reducteur|roulement), quai #, au sol, du sol, sous sol,
        plateforme surgeles, plate forme logistique,
        غطا (المحرك|الموتور|المكينه|الراديتر|الرادياتير|الفلتر|الطلمبه|المضخه|البيرنق|الكشاف|التابلوه|الجير|القير|القيربوكس|المكيف|الفان|التانكي|البطاريه|الراس),
        صاج المكيف, غطاء المحرك, ارضيه رقم, بلاط الحمام نظيف, ممر رقم`,
    },
    scaffold: {
      en: `
        scaffold*, scaff, scaff tag*, scaffold tag*, trestle*, mobile tower, scaffolding, scaffold board*, scaffold plank*, scaffold tower*,
        tower scaffold, swing stage, suspended platform, cradle, bosuns chair, staging`,
      fr: "echafaud*, tour roulante, echafaudage, echafaudages, plancher d echafaudage, echaf, nacelle suspendue, tretaux, treteaux",
      ar: `
        سقال*, سكافولد*, اسكافولد*, سقايل, scaffold*, سقاله, سقالات, السقاله, السقالات, اسقاله, صقاله, صقالات, ~سكافولد, ~سكافولدنق, ~اسكافولد,
        ليشافوداج, ~شافوداج, ايشافوداج, شدات, شده معدنيه, الشده المعدنيه, منصه معلقه, كرادل, ~كرادل`,
    },
    openEdge: {
      en: `
        open hole, hole in the (floor|deck|road|yard|walkway|platform|grating|roof|pavement|car park), hole opened, open pit, open manhole, manhole open,
        pit open, pit uncovered, uncovered (pit|hole|manhole|drain), open (hatch|trench|edge|excavation|shaft|trap), unprotected (edge|hole|opening),
        sinkhole, # ft drop, # m drop, m drop behind, ft drop, fall through, could fall through, drop of # m, # ft hole, # ft down to, big hole,
        open shaft, lift shaft open, shaft open, open floor, floor open, floor opening, open trapdoor, hatch left open, pit left open,
        hatch standing open, trench left open, lid off the, manhole lid off, no lid on, nothing over the hole, drop behind it, nothing to stop you,
        no barrier, no barriers, unguarded edge, unguarded drop, open side, open drop, fall into, could fall in, somebody could fall, void under,
        washout, washed out under, undermined, subsidence, ground collapsed, ground gave way, collapsed road, potholes deep, deep hole,
        foot went through, went through the floor, put his foot through, gap in the (floor|fence|railing|deck|walkway), gap between platform, plate up,
        plates up, grating up, cover up and, lid up and, no barricade, no barricades`,
      fr: `
        trou beant, trou ouvert, trou non (couvert|protege), trou dans (le|la), trou au sol, trou (de|d) #, fosse ouverte, fosse non protegee,
        tranchee ouverte, regard ouvert, trappe ouverte, plaque ouverte, vide au bord, bord du quai, sans couvercle, chute de # m, vide de # m,
        non protege, sans protection cote vide, trou recouvert, beant, beante, tranchee non balisee, trou dans le sol, trou dans la chaussee,
        trou dans le plancher, trou dans la cour, trou de # cm, gros trou, trou profond, fouille ouverte, puits ouvert, cuve ouverte,
        fosse sans protection, bord libre, bord du vide, rive non protegee, affaissement, effondrement de sol, cavite, sol qui s affaisse, sol affaisse,
        risque de tomber dedans, tomber dedans, tomber dans le trou, passe au travers, passe a travers, pied passe a travers, dalle qui sonne creux,
        ouvert sur le vide, donne sur le vide, plus rien autour, sans garde corps, sans barriere, rien pour proteger`,
      ar: `
        حفره (مكشوف|مفتوح|بدون|عميق|كبير)*, الحفره (مكشوف|مفتوح|محوط)*, حفر مكشوفه, فتحه (مكشوف|مفتوح|بدون|كبير)*, منهول (مفتوح|مكشوف|بدون)*,
        المنهول (مفتوح|مكشوف)*, بالوعه (مفتوح|مكشوف|بدون)*, البالوعه مفتوحه, بير مفتوح, بيار* مفتوح*, خندق مفتوح, ردم الحفره, ترنش مفتوح, حفره في,
        حفره وسط, حفره قدام, هبوط ارضي, هبوط بالارض, ارض هابطه, حفره, حفرة, جوره, الجوره, جورة, نقره, فتحه بالارض, فتحه في الارض, فتحه بالسطح,
        فتحه في السقف, فتحه مصعد, بئر المصعد مفتوح, بير السانسير مفتوح, شفت المصعد مفتوح, خسفه, خسف, انخساف, هبوط, الارض هبطت, الارض خسفت, الارضيه هابطه,
        حافه بدون, حافه السطح, طرف السطح, بدون حاجز, بدون حواجز, بلا حاجز, بلا حواجز, ما في حاجز, مافي حاجز, ماكو حاجز, مفيش حاجز, منور مفتوح,
        بيت الدرج مفتوح, احد يطيح فيها, احد يطيح فيه, حد يقع فيها, يوقع فيها, يطيحون فيها, طاح فيها, وقع فيها, ممكن يطيح, فرق ارتفاع, تريس مفتوح, الخندق,
        خندق, غطاه مرفوع, غطاها مرفوع, غطاها مفتوح, غطاه مفتوح, فاتحه بدون غطا, بدون غطا, الحفره مفتوحه, الحفره مكشوفه, فجوه بالارض`,
      not: `
        hole saw, hole drilled, trou d homme, trous de fixation, trou (de vis|borgne|taraude)*, under vacuum, a vide, mise sous vide, sous vide, au vide,
        pompe a vide, vide sanitaire, le vide, tirage au vide, de vide, vide cave, tourne a vide, camion vide, marche a vide, bac vide, vide et nettoye,
        vide huile, vide la cuve,
        hole in the (tube|pipe|hose|filter|bag|belt|tank|exhaust|casing|muffler|radiator|bucket|screen|diaphragm|boot|seal|tyre|tire|duct|silencer|liner|gasket|sleeve),
        hole in muffler, hole punch, holes drilled, holes for, bolt hole*, pin hole*, pinhole*, drain hole*, weep hole*, hole # in, hole size, ثقب حفره,
        مثقاب, حفره بالزجاج, عمق الحفره, معدات حفر, حفر بير, حفر بالليزر, حفار*, هبوط الضغط, هبوط الجهد, هبوط الفولت, هبوط بالضغط, هبوط في الضغط,
        هبوط المستوي, هبوط الطايره, شغل حفر, منصه الحفر, برج الحفر, طين الحفر, حفر الابار, راس الحفر, حفرنا, وحفرنا, حفر وتنزيل, ردم الحفره خلص,
        no barrier cream`,
    },
    harness: {
      en: `
        harness*, lanyard*, fall arrest*, anchor point*, lanyard anchor*, life line*, lifeline*, karabiner*, carabiner*, srl, safety line*, rope access,
        davit arm*, rescue kit*, fall protection, tie off, restraint line, full body harness, harness webbing, harness stitching, lanyards,
        shock lanyard, retractable*, fall arrester*, fall arrestor*, arrest block*, inertia reel, anchor bolt roof, roof anchor*, anchor eye*, eye bolt*,
        eyebolt*, anchorage*, ladder rail arrest, rope grab, climbing rail, climb assist, safety rail roof, roof safety line, man safe, mansafe,
        latchway, rescue rope, rescue winch, rescue tripod, tripod winch, work positioning, safety net*, crash net, debris net`,
      fr: `
        harnais, stop chute*, stopchute*, antichute*, anti chute*, ligne* de vie, point* d ancrage, mousqueton*, epi antichute, harnais antichute,
        harnais de securite, longes, absorbeur*, enrouleur antichute, enrouleurs antichute, stop-chute, coulisseau, rail antichute, ancrage toiture,
        ancrages toiture, ancrage, ancrages, point d ancrage, oeillet d ancrage, corde de securite, corde d assurage, trepied, treuil de secours,
        evacuateur, filet*, filet de securite, filets antichute, descendeur, connecteurs epi, baudrier, longe, sangle de securite, sangles de securite`,
      ar: `
        حزام (ال|)(سلامه|امان|وقايه|صعود), احزمه (ال|)(سلامه|امان), هارنس*, هارنيس*, لانيارد*, حبل (ال|)(امان|سلامه|نجاه|انقاذ), خط الحياه,
        نقطه (ال|)(تثبيت|ربط), بريمه الامان, harness*, lanyard*, lifeline, حزام السقوط, حزام الجسم, حزام العمل, حبل الحزام, حبل السقوط, حبل الحياه,
        لايف لاين, ~لايفلاين, ~لايف لاين, ~لانيارد, ~لانيرد, ~هارنس, ~هارنيس, نقطه الربط, نقاط الربط, نقطه الارساء, انكر بوينت, ~انكر بوينت, ~انكور,
        الانكر, شبكه السقوط, شبكه الحمايه, شبكه امان, لاغني, harnais, longe, بريسمان, كبل الامان, كابل الامان, واير الامان, حبال الامان, حبال النزول,
        تريبود, ~تريبود, ونش الانقاذ, خط حياه, حبل حياه`,
      not: `
        wiring harness*, wire harness*, harness plug, cable harness, engine harness, gc harness,
        حزام (السيارة|المقعد|الكرسي|السايق|ناقل|الناقل|الناقله|الدينمو|المروحه|الكمبروسر|الماكينه|المكينه|توقيت|التايمنق|السير|مطاط|v|b|a|الفوسفاط|البضاعه|الشنط),
        الحزام الناقل, حزام ناقل, سير, ancrage (chimique|machine|moteur|pompe), anchor bolt*, filet (de vis|abime|foire|d eau|d air|d huile|rapporte),
        filets abimes, eye bolt torque, retractable (awning|bollard*|hose|reel), pull key lanyard, lanyard switch*, pull cord lanyard`,
    },
    skylight: {
      en: `
        skylight*, roof sheet*, roof panel*, fragile roof, roof edge, rooflight*, roof light*, glass roof, glass canopy, asbestos roof, roof tile*,
        roof sheeting`,
      fr: `
        lanterneau*, skydome*, toiture fragile, plaque de toiture, tole de toiture, lanterneaux, verriere, lanterneau casse, skydomes, coupole, coupoles,
        verrieres, plaque fibro, plaques translucides, plaque translucide, toiture fibro`,
      ar: `
        منور, سكاي لايت, قبه زجاج, صاج السقف, السكاي لايت, skylight, سكايلايت, ~سكايلايت, ~سكاي لايت, قبه السقف, زجاج السقف, بلاستيك السقف, لوح السقف,
        الواح السقف, زنكو السقف, شينكو السقف`,
    },
    pit: {
      en: `
        pit, hole, shaft, trench, excavation, sump, manhole, inspection pit, grease pit, tank opening, hatch, floor opening, well, cistern`,
      fr: "fosse*, fosse de visite, trou, puits, tranchee*, regard, cuve, bassin, trappe, tremie, fouille, citerne",
      ar: "حفره, الحفره, حفر, بير, البير, بيار, بياره, خندق, فتحه, منهول, غرفه التفتيش, حوض, خزان ارضي, جوره",
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
        ما عليه غطا, ما حولها حاجز, غطاها مفتوح, غطاه مفتوح, بدون لوحه تحذير`,
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
