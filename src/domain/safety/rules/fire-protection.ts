import type { RuleSet } from "./rule";

/** What is there to stop a fire and to let people out. */
export const fireProtectionRules: RuleSet = {
  words: {
    fireDevice: {
      en: `
        fire door*, fire exit*, fire extinguisher*, extinguisher*, fire ext, fire exts, ext by, ext #, fire hose*, hose reel*, fire hydrant*, hydrant*,
        fire blanket*, sprinkler*, sprinkler head*, deluge*, suppression, ansul, fm200, inergen, fire alarm*, alarm panel, fire panel, smoke detector*,
        smoke alarm*, smoke head*, heat detector*, call point*, pull station*, break glass*, sounder*, evac horn*, evac alarm*,
        evacuation (horn|alarm|siren), emergency light*, emerg light*, exit light*, exit sign*, emergency exit*, emergency door*, exit door*,
        escape route*, panic bar*, crash bar*, crash door, push bar, fire damper*, smoke damper*, fire curtain*, fire shutter*, smoke vent*, pa system,
        muster alarm, tannoy, fire phone, emergency lamp*, fire pump*, jockey pump, fire bell*, fire beacon*, strobe*, horn strobe*, beam detector*,
        aspirating detector, vesda, heat head*, manual call point*, mcp, break glasses, fire blanket, fire bucket*, fire cabinet, extinguisher cabinet,
        foam system, foam tank, foam monitor, sprinkler valve, sprinkler main, sprinkler pump, dry riser*, wet riser*, standpipe*, fire main, fire water,
        firewater, fire valve, suppression system, hood suppression, co2 system, gas suppression, kitchen suppression, fire curtain, smoke door*,
        fire stopping, door holder*, mag hold*, door magnet*, panic hardware, exit device*, exit lights, exit lamp*, egress light*, evac chair*,
        voice evac, voice alarm, alarm bell*, alarm sounder*, evacuation alarm, refuge alarm, smoke barrier, fireman lift, fire lift, fire telephone,
        hose cabinet, hose station*, hydrants, deluge valve, ext bracket, extinguishers`,
      fr: `
        porte* coupe feu, coupe feu, porte* cf, pcf, extincteur*, ria, robinet* d incendie, poteau* incendie, sprinkleur*, sprinkler*, tete* sprinkl*,
        deluge, extinction automatique, alarme incendie, ssi, centrale incendie, detecteur* (de |)fumee*, detecteur* incendie, detection incendie,
        declencheur manuel, dm, sirene*, diffuseur* sonore*, baes, bloc* de secours, bloc secours, blocs secours, eclairage* de securite,
        eclairage* secours, eclairage de secours, sortie* de secours, issue* de secours, issue secours, porte de secours, porte d evacuation,
        barre antipanique, barre anti panique, antipanique, clapet* coupe feu, desenfumage, trappe de desenfumage, exutoire*, couverture anti feu,
        pompe incendie, extincteur, extinct, bac a sable, colonne seche, colonne humide, bouche d incendie, borne incendie, rideau coupe feu,
        volet coupe feu, ventouse porte, ventouse de porte, ferme porte coupe feu, detecteurs thermiques, detecteur thermique, detecteur optique,
        tete de detection, centrale ssi, boitier bris de glace, bris de glace, declencheur, declencheurs manuels, alarme sonore, sirene incendie,
        evacuation sonore, extinction gaz, extinction co2, extinction cuisine, extinction hotte, plan d evacuation, panneau issue de secours,
        blocs autonomes, bloc autonome, blocs baes, eclairage d evacuation, lampe de secours, lampes de secours, balisage de secours, porte pompiers,
        raccord pompier, rideau d eau, poste sprinkler, source sprinkler, reseau sprinkler, pompe sprinkler, motopompe incendie, surpresseur incendie,
        fire door`,
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
        نظام الحريق, نظام الاطفاء, نظام الانذار, نظام الاطفاء الالي, نظام FM200, لوحه الانذار, لوحه انذار الحريق, كسارة الزجاج, كاسر الزجاج, نقطه النداء,
        زر الانذار, زر انذار الحريق, جرس الانذار, اجراس الحريق, صفارات الانذار, صفاره الانذار, صفاره الحريق, صفارة الاخلاء, مكبر الاخلاء,
        باب مقاوم للحريق, باب مضاد للحريق, ابواب الحريق, باب الحرايق, باب الدخان, باب الهروب, باب هروب, مخرج الهروب, ابواب الطواري, اشاره الخروج,
        اشارات الخروج, علامه مخرج, لوحات مخرج, لوحه EXIT, لمبه EXIT, exit, كشاف طوارئ, كشافات طوارئ, اناره طواري, انارة الطوارئ, اناره الهروب,
        اضاءه الهروب, ليت الطواري, ليتات الطواري, لمبه الطواري, لمبات الطواري, ضوء الطواري, ضو الطواري, ضو السيكورتي, ضو ديال السيكور, بلوك سيكور,
        ليمير الطواري, دامبر الحريق, دمبر الحريق, فاير دامبر, فاير الارم, ~فاير الارم, فاير بمب, ~فاير بمب, ~ديلوج, ستاره الحريق, سلم الحريق,
        سلم الطواري, سلم الهروب, طفايتين`,
      not: `
        extinguisher (check|inspection|service|training), fire alarm (test|went|reset|caused), avec _ extincteur*, avec un extincteur, one co2,
        exit (barrier|gate barrier)*, exit sign lens, hose reel (weeping|diesel)*, lube truck`,
    },
    shutOff: {
      en: `
        found shut, found closed, found off, valve shut, valve closed, shut off at, isolated, turned off, closed by, left shut, left closed`,
      fr: "vanne fermee, trouvee fermee, trouve ferme, fermee par, coupee, isole, isolee, laissee fermee",
      ar: "المحبس مقفول, محبسها مقفول, محبسه مقفول, البلف مقفول, مسكره, مسكر, مقفوله, مقفول, معزوله",
    },
    fireDoorWord: {
      en: "fire door*, fire exit door*",
      fr: "porte* coupe feu, porte* cf, coupe feu",
      ar: "باب (ال|)(حريق|حرايق), ابواب (ال|)حريق, fire door*",
    },
    heldOpen: {
      en: `
        wedged open, wedged, propped open, propped, stays open, wont close, wont latch, wont shut, not closing, not latching, doesnt close, doesnt latch,
        tied open, hooked open, held open, stuck open, standing open, jammed open, wont stay shut, doesnt shut, does not shut, does not close,
        not self closing, wont self close, doesnt self close, left open, kept open, jammed, chocked open, brick in, extinguisher holding, bin holding,
        chair holding, gap, wont close fully, not closing fully, drags, binds, binding on the floor`,
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
    exitWay: {
      en: `
        fire exit*, exit door*, emergency exit*, escape route*, exit route, exit stair*, exit path, egress, crash door, emergency door, fire escape*,
        fire lane, fire stair*, panic bar, muster route, way out, emergency way out, fire route, fire path, exit corridor, exit stairs, emergency stair*,
        emergency gate, evac route*, evacuation route*, assembly point, side exit, rear exit, back exit`,
      fr: `
        issue* de secours, issue secours, sortie* de secours, sortie secours, porte de secours, voie d evacuation, chemin d evacuation, degagement,
        porte d evacuation, couloir d evacuation, sorties secours, escalier de secours, escalier d evacuation, voie de secours, voies de secours,
        acces pompiers, voie pompiers, voie engins, porte issue, portes issues de secours, passage d evacuation, porte anti panique, porte antipanique`,
      ar: `
        مخرج (ال|)(طواري|حريق), مخارج (ال|)(طواري|حريق), مخرج, باب (ال|)(طواري|حريق|مخرج|خروج), طريق الهروب, مسار الاخلاء, سلم (ال|)(هروب|طواري|حريق),
        درج (ال|)(طواري|هروب|حريق|مخرج), emergency exit*, fire exit, باب الهروب, باب هروب, مخرج الهروب, ممر الهروب, ممر الاخلاء, مسار الهروب, باب مخرج,
        مخارج الطواري, ابواب الطواري, ابواب المخارج, سلم الهروب, سلم الحريق, درج الهروب, باب الاخلاء, لاسورتي ديال السيكور, باب السيكور,
        باب ديال الطواري, باب النجاه, ايسو دو سيكور, issue de secours, طريق الاطفاء, ممر الطواري, ممر طواري, نقطه التجمع, لاصورتي, لاسورتي, لا سورتي,
        لا صورتي, ~لاسورتي, ايسو, سورتي دو سيكور, لاسورتي دسيكور`,
    },
    bonding: {
      en: `
        bonding clamp*, bonding strap*, bonding cable*, bond wire, no bond, grounding clamp*, grounding reel*, static ground*, static reel, earth clamp,
        earthing clamp, ground clamp*, static strap*, static grounding*, earth bond, earth strap, bonding lead, bonding wire, grounding cable*,
        grounding wire, ground cable, ground wire, ground strap, earthing cable, earthing strap, earth cable, ground reel, static lead, static bond,
        grounding lug, anti static, antistatic`,
      fr: `
        pince de masse, pince de mise a la terre, mise a la terre, tresse de masse, liaison equipotentielle, prise de terre, antistatique*,
        equipotentiel*, cable de terre, cable de masse, tresse de terre, cable equipotentiel, liaison a la terre, mise a la masse,
        enrouleur de mise a la terre, pince de terre, pince antistatique`,
      ar: `
        مشبك التاريض, كلمب الارضي, كيبل التاريض, كلامب الارضي, سلك التاريض, سلك الارضي, earthing clamp, كيبل الارضي, كيبل ارضي, كلبس الارضي, كلبس ارضي,
        مشبك ارضي, مشبك الارضي, توصيل الارضي, توصيله الارضي, الارضي, ارضي, تاريض, التاريض, سلك تاريض, سلك ارضي, كيبل تاريض, السلك الارضي, كابل التاريض,
        تفريغ الشحنه, ~ايرث, ~ايرثنق`,
      not: "antifatigue",
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
