import type { RuleSet } from "./rule";

/** What is there to stop a fire and to let people out. */
export const fireProtectionRules: RuleSet = {
  words: {
    fireDevice: {
      en: `
        fire door*, fire exit*, extinguisher*, fire ext, fire exts, ext by, ext #, fire hose*, hose reel*, hydrant*, fire blanket*, sprinkler*,
        deluge*, suppression, ansul, fm200, inergen, fire alarm*, alarm panel, fire panel, smoke detector*, smoke alarm*, smoke head*, heat detector*,
        call point*, pull station*, break glass*, sounder*, evac horn*, evac alarm*, evacuation (horn|alarm|siren), emergency light*, emerg light*,
        emergency exit*, emergency door*, escape route*, panic bar*, crash bar*, crash door, push bar, fire damper*, smoke damper*, fire curtain*,
        fire shutter*, smoke vent*, pa system, muster alarm, tannoy, fire phone, emergency lamp*, fire pump*, jockey pump, fire bell*, fire beacon*,
        strobe*, beam detector*, aspirating detector, vesda, heat head*, mcp, fire bucket*, fire cabinet, foam system, foam tank, foam monitor,
        dry riser*, wet riser*, standpipe*, fire main, fire water, firewater, fire valve, co2 system, smoke door*, fire stopping, door holder*,
        mag hold*, door magnet*, panic hardware, egress light*, evac chair*, voice evac, voice alarm, alarm bell*, refuge alarm, smoke barrier,
        fireman lift, fire lift, fire telephone, hose cabinet, hose station*, ext bracket, fire cylinder*, co2 release, co2 cylinder*, co2 flood*,
        co2 bottle*, halon, novec, extinguishing, gas suppression, release pull, fire flap*, deluge valve, foam proportioner, foam pourer*,
        foam concentrate, exit lamp*, exit light*, egress lamp*, emergency lighting, emergency luminaire*, evacuation lift, sprinklers, fire detection,
        optical head*, smoke sensor*, fire loop, fire water pump*, diesel pump fire, pa ga, paga, evac siren, fire roller shutter*, linear heat,
        spark detection, spark detector*, hi fog, water mist, wet chemical, kitchen suppression, range hood suppression`,
      fr: `
        coupe feu, porte* cf, pcf, extincteur*, ria, robinet* d incendie, poteau* incendie, sprinkleur*, sprinkler*, tete* sprinkl*,
        extinction automatique, alarme incendie, ssi, centrale incendie, detecteur* (de |)fumee*, detecteur* incendie, detection incendie, dm, sirene*,
        diffuseur* sonore*, baes, bloc* de secours, eclairage* de securite, eclairage* secours, sortie* de secours, issue* de secours,
        porte de secours, porte d evacuation, barre anti panique, antipanique, desenfumage, exutoire*, couverture anti feu, pompe incendie, extinct,
        bac a sable, colonne seche, colonne humide, bouche d incendie, borne incendie, ventouse porte, detecteurs thermiques, detecteur thermique,
        detecteur optique, tete de detection, bris de glace, declencheur, declencheurs manuels, alarme sonore, evacuation sonore, extinction gaz,
        extinction co2, extinction cuisine, extinction hotte, plan d evacuation, blocs autonomes, bloc autonome, eclairage d evacuation,
        lampe de secours, lampes de secours, balisage de secours, porte pompiers, raccord pompier, rideau d eau, motopompe incendie,
        surpresseur incendie, tournee extincteurs, extincteur, poudres, poteaux incendie, hydrant*, hydrants, bornes incendie, pompe incendie diesel,
        motopompe, pompe diesel incendie, extinction mousse, extinction argonite, novec, emulseur, canon a mousse, rideau coupe feu, clapet coupe feu,
        clapets coupe feu, volet de desenfumage, tourelle de desenfumage, detecteur ionique, detecteur lineaire, eclairage de balisage,
        bloc de balisage, blocs secours, blocs de secours, hublot de secours, porte anti feu, signal d evacuation, sirene d evacuation,
        alarme evacuation, alarme d evacuation, declencheur manuel, boitier bris de glace, robinet arme, gaine de desenfumage, surpresseur sprinkler,
        poste sprinkler, rampe sprinkler, tetes sprinkler, detecteur d etincelles, porte de recoupement`,
      ar: `
        باب (ال|)(حريق|حرايق|طواري|مخرج), ابواب (ال|)(حريق|طواري|مخارج), باب الخروج, طفايه, مطفاه*, بكره (ال|)حريق, خرطوم (ال|)(حريق|اطفاء),
        صندوق (ال|)حريق, رشاش* (ال|)(حريق|اطفاء|سقف), سبرنكلر*, سبرينكلر*, (كاشف|كواشف|حساس|حساسات) (ال|)(دخان|حريق|حراره), جرس (ال|)حريق,
        لوحه (ال|)(انذار|حريق), سارينه, كاسر زجاج, مخرج, مخارج, لمب* (ال|)(طواري|مخرج|مخارج|خروج),
        (ليت|ليتات|كشاف|كشافات|ضو|ضوء|اضاءه) (ال|)(طواري|مخرج|خروج|مخارج), لوحه (ال|)(خروج|مخرج), emergency light*, emergency exit*, fire door*,
        fire alarm*, نظام (ال|)(اطفاء|انذار), بطانيه الحريق, مضخه (ال|)حريق, fm200, طفاية, طفايا, مطافي يدويه, اكستنشر, اطفايه يدويه, بوتايات الاطفاء,
        اكستانكتور, ~اكستنجويشر, ~هيدرنت, هيدرانت, حنفيه الحريق, حنفيه الاطفاء, صنبور الحريق, فوهه الحريق, بكره اطفاء, صناديق الحريق, كبينه الحريق,
        كابينه الحريق, مواسير الحريق, خط الحريق, شبكه الحريق, مياه الحريق, مضخه الاطفاء, طلمبه حريق, مرش حريق, مرشات, رشاشات, كواشف, جهاز الانذار,
        اجهزه الانذار, انذار حريق, نظام الحريق, كسارة الزجاج, نقطه النداء, زر الانذار, جرس الانذار, اجراس الحريق, صفاره الانذار, صفاره الحريق,
        صفارة الاخلاء, مكبر الاخلاء, باب مقاوم للحريق, باب مضاد للحريق, باب الدخان, باب هروب, اشاره الخروج, exit, اناره طواري, اناره الهروب,
        اضاءه الهروب, ضو السيكورتي, ضو ديال السيكور, بلوك سيكور, ليمير الطواري, دامبر الحريق, دمبر الحريق, فاير دامبر, فاير الارم, فاير بمب, ~ديلوج,
        ستاره الحريق, سلم الحريق, سلم الطواري, سلم الهروب,
        (مصباح|مصابيح|لمبه|لمبات|كشاف|كشافات|اناره|اضاءه|ليد|بلوك|ابلوك|نور|انوار|سبوت) (ال|)(طواري|اخلاء|هروب|نجاه|امان|سيكوريته|سيكورتي)*,
        (قاطع|بوابه|باب|دامبر|ستاره|شتر|رول) (ال|)(حريق|دخان), دتكتر, دتكتور, الدتكتر, ديتكتر, ~دتكتر, ~ديتكتور, حساس الدخان, كاشف دخان, ~سموك ديتكتر,
        سينسر الدخان, سنسر الدخان, غاز الاطفاء, اسطوانه الاطفاء, سلندر الاطفاء, نظام الغاز الخامل, نظام رغوه, نظام الرغوه, رغوه الاطفاء, طلمبه الحريق,
        طلمبات الحريق, مضخات الحريق, بمب الحريق, بمبه الحريق, ماكينه الحريق, جوكي بمب, مضخه الجوكي, مضخه الديزل حريق, خراطيم الحريق, خرطوم الاطفاء,
        طفايات, اكستانتور, ~اكستنتور, ~اكسطنطور, اكسطنكتور, بوطيات الاطفاء, صفاره الاخلاء, سرينه الاخلاء, لوحه الانذار, البانيل مال الحريق,
        لوحه الحريق, بانل الحريق, راس رشاش, رووس الرشاشات, سبرنكلر, ~سبركلر`,
      not: `
        extinguisher (check|inspection|service|training), fire alarm (test|went|reset|caused), avec _ extincteur*, avec un extincteur,
        exit (barrier|gate barrier)*, exit sign lens, hose reel (weeping|diesel)*, siren (test ok|tested ok),
        lance (haute|karcher|hp|a main|thermique|d arrosage)*, lance (de|a) *, motopompe (de chantier|irrigation|arrosage)*,
        co2 bottle (delivered|for mig|welding)*, co2 cylinder (for|bar|cellar)*, pull cable through*, دتكتر غاز`,
    },
    shutOff: {
      en: `
        found shut, found closed, found off, valve shut, valve closed, shut off at, isolated, turned off, closed by, left shut, left closed`,
      fr: "vanne fermee, trouvee fermee, trouve ferme, fermee par, coupee, isole, isolee, laissee fermee",
      ar: "مسكر, مقفول, معزوله",
    },
    fireDoorWord: { en: "fire door*, fire exit door*", fr: "porte* cf, coupe feu", ar: "باب (ال|)(حريق|حرايق), ابواب (ال|)حريق, fire door*" },
    heldOpen: {
      en: `
        wedged, propped, stays open, wont close, wont latch, wont shut, not closing, not latching, doesnt close, doesnt latch, tied open, hooked open,
        held open, stuck open, standing open, wont stay shut, doesnt shut, does not shut, does not close, not self closing, wont self close,
        doesnt self close, left open, kept open, jammed, chocked open, brick in, extinguisher holding, bin holding, chair holding, gap, drags, binds,
        binding on the floor`,
      fr: `
        calee ouverte, cale, coin, ferme plus, ferme pas, ferme mal, ne ferme*, ne se ferme*, reste ouverte, bloquee ouverte, maintenue ouverte,
        tenue ouverte, ne claque*, claque plus, claque pas, frotte, bloquee par, en permanence, toujours ouverte, laissee ouverte, ouverte avec,
        maintenue par, groom (hs|casse|absent|fuit)*, ferme porte, gond, gonds, ne latche*, barre pas, reste entrouverte, entrebaillee`,
      ar: `
        ما يقفل, ما يسكر, ما تقفل, ما ينسد, مفتوح*, مسنود*, مربوط*, مثبت*, ما يرجع, مايسكر, مايقفل, ما يغلق, ما يقفلش, مش بيقفل, ما يتسدش, ما يتسكر,
        ما عم يسكر, ما ينقفل, ما ينغلق, لا يغلق, لا ينغلق, مشرع, فاتح, فاتحينه, حاطين تحته, حاطين حجر, حاطين طفايه, بحجر, بكرسي, رداد خربان, الرداد,
        رداد الباب, الهيدروليك مالها, ذراع الباب, كلوزر`,
    },
    exitWay: {
      en: `
        fire exit*, exit door*, emergency exit*, escape route*, exit route, exit stair*, exit path, egress, crash door, emergency door, fire escape*,
        fire lane, fire stair*, panic bar, muster route, way out, fire route, fire path, exit corridor, emergency stair*, emergency gate, evac route*,
        evacuation route*, assembly point, side exit, rear exit, back exit`,
      fr: `
        issue* de secours, sortie* de secours, porte de secours, voie d evacuation, chemin d evacuation, degagement, porte d evacuation,
        couloir d evacuation, escalier de secours, escalier d evacuation, voie de secours, voies de secours, acces pompiers, voie pompiers, voie engins,
        porte issue, passage d evacuation, porte anti panique, porte antipanique`,
      ar: `
        مخارج (ال|)(طواري|حريق), مخرج, باب (ال|)(طواري|حريق|مخرج|خروج), طريق الهروب, مسار الاخلاء, سلم (ال|)(هروب|طواري|حريق),
        درج (ال|)(طواري|هروب|حريق|مخرج), emergency exit*, باب هروب, ممر الهروب, ممر الاخلاء, مسار الهروب, ابواب الطواري, ابواب المخارج, باب الاخلاء,
        باب السيكور, باب النجاه, طريق الاطفاء, ممر طواري, نقطه التجمع, لاصورتي, لاسورتي, لا سورتي, لا صورتي, ايسو, سورتي دو سيكور`,
    },
    bonding: {
      en: `
        bonding clamp*, bonding strap*, bonding cable*, bond wire, no bond, grounding clamp*, grounding reel*, static ground*, static reel, earth clamp,
        earthing clamp, ground clamp*, static strap*, earth bond, earth strap, bonding lead, bonding wire, grounding cable*, grounding wire,
        ground cable, ground wire, ground strap, earthing cable, earthing strap, earth cable, ground reel, static lead, static bond, grounding lug,
        anti static, antistatic`,
      fr: `
        pince de masse, mise a la terre, tresse de masse, prise de terre, antistatique*, equipotentiel*, cable de terre, cable de masse, tresse de terre,
        liaison a la terre, mise a la masse, pince de terre`,
      ar: "earthing clamp, ارضي, تاريض, تفريغ الشحنه, ~ايرث, ~ايرثنق",
    },
  },
  rules: [
    {
      id: "fire.protection-fault", category: "fire", floor: "high",
      patterns: ["fireDevice ! defect", "lack _ fireDevice", "fireDevice ! shutOff"],
      within: 9, ownNegation: true,
    },
    {
      id: "fire.door-open", category: "fire", floor: "high",
      patterns: ["fireDoorWord ! heldOpen", "fireDoorWord ! defect"],
      within: 5, ownNegation: true,
    },
    { id: "fire.exit-blocked", category: "fire", floor: "high", patterns: ["exitWay ! blocked", "exitWay ! defect"], within: 6, ownNegation: true },
    { id: "fire.bonding", category: "fire", floor: "high", patterns: ["bonding ! defect", "lack _ bonding"], within: 5, ownNegation: true },
  ],
};
