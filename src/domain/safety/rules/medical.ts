import type { RuleSet } from "./rule";

/** Supplies on which a patient's life or a rescue hangs. */
export const medicalRules: RuleSet = {
  words: {
    medicalSupply: {
      en: `
        dialysis, o2 line, oxygen supply, oxygen pressure, nurse call, aed, life safety, calcium gluconate, gluconate gel, defib*, medical oxygen,
        crash cart, operating room, operating theatre, anaesthetic, anesthesia, oxygen concentrator, oxygen plant, oxygen manifold, o2 manifold,
        bulk oxygen, bed alarm, first aid kit*, first aid box*, trauma kit, rescue kit, burn kit, life ring*, life jacket*, lifejacket*, life vest*,
        lifebuoy*, life buoy*, liferaft*, life raft*, lifeboat*, rescue boat, rescue can, epirb, immersion suit*, scba, breathing apparatus, ba set*,
        escape set*, escape hood*, respirator*, self rescuer*, escape mask*, gas mask*, emergency phone*, emergency intercom, elevator phone,
        lift phone, panic alarm, panic button, lone worker, man down alarm, two way radio emergency, refuge chamber, rescue tripod, stretcher*,
        eye wash bottle*, emergency generator ats, emergency oxygen, ventilator*, incubator*, aeds, defibrillator*, stretcher strap*, spine board*,
        rescue rope*, throw bag*, lifeline*, theatre vacuum, medical vacuum, oxygen panel, isolation room*, negative pressure room*, bed call,
        call bell*, emergency call*, alarm cord*, pull cord alarm, hoist patient, patient hoist*, dialysis water, emergency shower*`,
      fr: `
        dialyse, dae, oxygene medical, appel malade, respirateur*, reanimation, bloc operatoire, bloc op, salle d operation, moniteur patient,
        couveuse*, pousse seringue*, aspiration medicale, gaz medicaux, oxygene mural, centrale oxygene, production oxygene, prise oxygene,
        appel infirmiere, appel malades, sonnette malade, bouton d appel, trousse de secours, trousse premiers secours, armoire a pharmacie,
        kit de secours, kit antipollution, bouee*, gilet de sauvetage, gilets de sauvetage, radeau*, canot de sauvetage, ari, appareil respiratoire,
        masque de fuite, masques de fuite, masque a gaz, auto sauveteur*, interphone ascenseur, telesurveillance ascenseur, telephone ascenseur,
        telealarme, telephone d urgence, dati, pti, brancard, dialyseur, defibrillateur*, dsa, civiere*, brancards, perche* de sauvetage,
        ligne de vie piscine, vide medical, aspiration murale, chambre d isolement, chambre isolement, pression negative, appel d urgence,
        bouton d alarme, boutons d alarme, borne d appel, borne d appel d urgence, alarme homme enferme, alarme personne, alarme travailleur isole,
        alarme pti, alarme dati, telephone de secours, poste d appel, tirette d alarme, pousse seringue`,
      ar: `
        ماكينه الاوكسجين, ماكينه الاكسجين, اكسجين (ال|)مرضي, نداء التمريض, جهاز التنفس, غسيل كلي, مزيل الرجفان, aed, غرفه العمليات, غرف العمليات,
        صاله العمليات, العنايه المركزه, الانعاش, الحضانه, حاضنه, حضانات الاطفال, اجهزه التنفس, فنتليتر, ~فينتيليتر, مضخه الحقن, مراقبه المريض,
        هواء طبي, الشفط الطبي, الفاكيوم الطبي, اوكسجين مركزي, اكسجين مركزي, خزان الاكسجين, خزان الاوكسجين, مولد الاكسجين, مولد الاوكسجين,
        محطه الاكسجين, محطه الاوكسجين, اكسجين المستشفي, نداء الممرضه, نداء ممرضات, جرس المريض, جرس النداء, جرس التمريض, جهاز الصدمات, صادم القلب,
        ~ديفبريليتر, شنطه الاسعافات, حقيبه الاسعاف, صندوق الاسعاف, اسعافات اوليه, اطواق النجاه, طوق نجاه, جاكيت النجاه, ستره نجاه, لايف جاكت,
        ~لايف جاكيت, ~لايف رافت, قارب نجاه, قوارب النجاه, رمث النجاه, كمامه هروب, كمامه الغاز, scba, ~سكابا, بي ايه, انتركوم المصعد, تلفون المصعد,
        هاتف المصعد, جرس المصعد, زر الاستغاثه, هاتف الطواري, تلفون الطواري, جهاز القلب, جهاز الصعق, ~ديفبرليتر, ~ديفيبريلاتور, نقاله, حماله المرضي,
        فاكيوم العمليات, vacuum pump, vacuum العمليات, غرفه العزل, isolation room*, ضغط سالب, نداء الطواري, زر النداء, زر نداء, nurse call*, نيرس كول,
        ~نرس كول, سرير العنايه, حضانه, حضانات, oxygen manifold, اكسجين المستشفى, مانيفولد الاكسجين, سترات النجاه, عوامه نجاه`,
      not: "respirator fit test, ari controles",
    },
    medicalFault: {
      en: `
        alarm*, failed, dead, no tone, expired, red x, did not transfer, not working, hissing, chloramine, offline, out, without power, no power,
        lost power, power lost, on battery, battery only, on bottles, no backup, no back up, dark, blackout, outage, failing, low pressure,
        pressure low, dropping, losing pressure, empty, missing, gone, low battery, past date, overdue, torn, punctured, seal broken, not answering,
        no dial tone, no answer, no line, no response, silent, doesnt ring, wont ring, disconnected, faulty, burnt, smells, shocked, shock, o2 low,
        flat`,
      fr: `
        hs, en panne, perime*, faible, coupe*, arrete*, isolement, contamin*, sans courant, plus de courant, plus d alimentation, sans alimentation,
        coupure, sur batterie, sur batteries, sur bouteilles, chute de pression, pression basse, baisse, vide, vides, manquant*, absent*,
        batterie morte, date depassee, dechire*, perce*, muet, muette, ne repond*, repond plus, repond pas, ne sonne*, sonne pas, sonne plus,
        plus de tonalite, pas de tonalite, sans ligne, deconnecte*, debranche*, casse*, defaut, hors service, arret, disjoncte, fuite, fuit, brule,
        plus rien`,
      ar: `
        نازل*, وقف*, واقف*, عطلان*, خربان*, ضعيف*, انذار, منقطع*, منتهي*, ناقص*, ما يشتغل, ما تشتغل, بدون كهرب*, بلا كهرب*, من غير كهرب*, قطعت الكهرب*,
        انقطعت الكهرب*, الكهربا قطعت, بلا ضو, علي البطاريه, علي بطاريات, عالبطاريه, علي القناني, عالقناني, علي الاسطوانات, عالاسطوانات, نزل الضغط,
        الضغط ينزل, فارغ, فاضي, خلص, خلصت, خلصان, قرب يخلص, مفقود, مكسور, ممزق, مثقوب, ما يرن, ما ترن, ما يرد, ما ترد, ماترن, مايرن, ما في رد,
        بدون صوت, ما يوصل, مقطوع, طافي, توقفت, توقف, بايظ, فصل, فصلت, تعطل, تعطلت, يسرب, تسرب, يهرب, محروق, يكهرب, ما حول`,
      and: ["broken", "missing", "fails"],
    },
    lifeSupport: {
      en: "operating room*, operating theatre*, icu, nicu, dialysis, ventilator*, life support, surgery, theatre table, delivery room",
      fr: "bloc operatoire, bloc op, salle d operation, reanimation, dialyse, respirateur*, salle de naissance",
      ar: "غرفه العمليات, صاله العمليات, غرف العمليات, العنايه المركزه, الحضانه, غسيل الكلي, اجهزه التنفس, جهاز التنفس, الانعاش",
    },
    noPower: {
      en: `
        no power, without power, lost power, power out, power lost, blackout, on battery, ups only, no backup, no gas, no oxygen, oxygen out, chloramine`,
      fr: `
        sans courant, plus de courant, sans electricite, sans alimentation, coupure generale, sur batterie, plus d oxygene, sans oxygene`,
      ar: `
        بدون كهرب*, بلا كهرب*, من غير كهرب*, انقطعت الكهرب*, قطعت الكهرب*, الكهرب* مقطوع*, بدون اكسجين, بدون اوكسجين, علي البطاريه, بلا ضو`,
    },
  },
  rules: [
    { id: "injury.medical-supply", category: "injury", floor: "high", patterns: ["medicalSupply ! medicalFault"], within: 5, ownNegation: true },
    { id: "injury.life-support", category: "injury", floor: "emergency", patterns: ["lifeSupport + noPower"], within: 4, ownNegation: true },
  ],
};
