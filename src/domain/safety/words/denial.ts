import type { Words } from "@/domain/safety/lexicon";

/** What takes a hazard back: it is absent, only imagined, elsewhere, or dictated to the software. */
export const denialWords = {
  /** Takes back what follows it in the clause. */
  negator: {
    en: `
      no, not, without, never, none, nil, zero, neither, nor, isnt, wasnt, arent, didnt, doesnt, dont, cant, free of, nothing, rule* out, ruled out,
      absence of`,
    fr: "pas, aucun, aucune, aucuns, aucunes, sans, ni, rien, jamais, nul, nulle, zero, absence de",
    ar: `
      لا, ما, مافي, مافيه, مافيها, مافيش, مفيش, مفيهوش, ماكو, مابيه, مابيها, مابي, بدون, بلا, لم, ليس, ليست, غير, مكاش, مكانش, ماكاينش, ماكاين, ماشي,
      ماشفنا, مو, مب, مش, ولا, خالي, خالي*, مالقينا*, ملقينا*, انعدام, عدم`,
    not: `
      no one, no longer, no power, no water, no heat, no spare*, no idea, no time, no doubt, no (sorry|wait), not sure, not only, not yet,
      not (isolated|repaired|fixed|touched|cleaned|reported|safe|locked|tagged), no trip, no start, no flow, no air, no signal, no display,
      no response, no go, no entry, no access, no admittance, no lift*, no smoking,
      dont (use|run|touch|open|enter|start|switch|go|restart|reset|operate|know), cant (isolate|see|stop|find|get|shut|close|reach|hear), no #,
      not (enough|working|running|closing|latching|holding|stopping|locking|reading|moving|turning|opening|shutting|sealing|starting|charging|responding),
      did not (trip|stop|work|open|close|transfer|activate|start|lift), didnt (trip|stop|work|open|close|activate|start|lift|grab),
      pas (encore|de piece|de stock|en stock|pu|possible|moyen|isole|repare|eau|d eau|de courant|de tension), n est pas,
      pas (remis|ferme|branche|consigne), pas le temps, plus pas, ne pas (toucher|utiliser|ouvrir|demarrer|remettre|entrer|approcher),
      لا (تشغل|تستعمل|تستخدم|تلمس|تدخل|تقرب|تفتح|احد|تركب|تطلع)*, ما حد, ما ندري, ما نعرف, لا ادري, ما عندنا, ما لحقنا, ما قدرنا, مو طبيعي*,
      غير طبيعي*, مش طبيعي*, غير معروف*, مو عارف*, مش عارف*, غير امن*, مو امن*, مش امن, لا لا, لا قصدي, لا اقصد, لا مو`,
  },
  /** Takes back what stands before it in the clause. */
  negatorAfter: {
    en: `
      none, nil, negative, neg, not found, not present, not confirmed, not seen, nothing, zero, all neg, all clear, no longer, was false, false`,
    fr: `
      neant, aucun, aucune, negatif, negative, nul, nulle, ras, rien, zero, non (constate|confirme|trouve|retrouve)*, pas (trouve|confirme|constate)*`,
    ar: "ماكو, مافي, مفيش, لا يوجد, لا توجد, سلبي*, ما لقينا*, مالقينا*, مكاش, صفر, ما موجود*, غير موجود*",
  },
  /** Words that end the reach of a negation within a clause. */
  barrier: {
    en: `
      but, because, since, due, and, so, after, then, when, while, though, until, till, just, only, still, therefore, caused, causing`,
    fr: "mais, car, parce, puis, donc, et, alors, quand, lorsque, apres, suite, sauf, juste, seulement, toujours, jusqu",
    ar: "لكن, بس, لان, لانه, لانها, بسبب, عشان, علشان, لذلك, حتي, لما, عندما, بعد, ثم, مع, سوي, الا, وبعدين, وهذا",
  },
  /** Only imagined, wished away, taught or kept ready. */
  hypothetical: {
    en: `
      to avoid, to prevent, avoid, prevent, prevents, preventing, in case of, in case, in the event of, protect* against, as a precaution, would have,
      if there is, if there was, if you (see|smell|hear), if it, training, trained, course, toolbox talk, refresher, induction, certificate, awareness,
      policy, procedure, poster, drill, drills, exercise, mock, simulated, simulation, practice`,
    fr: `
      pour eviter, afin d eviter, eviter, evite, prevenir, en cas de, en cas d, au cas ou, si jamais, contre les, contre le, protection contre,
      formation, formations, exercice, exercices, simulation, simule*, sensibilisation, causerie, procedure, recyclage, habilitation`,
    ar: `
      لتجنب, لتفادي, تفادي, عشان ما, علشان ما, عشان لا, منعا, لمنع, في حال, في حاله, لو صار, لو حدث, اذا صار, تدريب*, دوره, تمرين*, محاضره, وهمي*,
      تجربه اخلاء, تجربه الاخلاء, توعيه, ضد`,
    not: "fire (fighting|) training, si jamais ca tombe",
  },
  /** Told of another time or another place. */
  elsewhere: {
    en: `
      years ago, months ago, back in the day, sister plant, other plant, other site, at the other, on the news, did u hear, did you hear, movie, film,
      video, reminds me, old incident, previous incident, lessons learned, history`,
    fr: `
      il y a (un|deux|trois) ans, autre usine, autre site, dans le journal, aux infos, vous avez entendu, film, video, ancien incident,
      retour d experience`,
    ar: "بمصنع ثاني, في مصنع ثاني, بالاخبار, سمعتوا, سمعتم, فيلم, فيديو, زمان, قديما",
  },
  /** Private matters: what is hurt, shut or put away there is no matter of the plant. */
  smallTalk: {
    en: `
      swap shift*, shift swap*, swap my shift, day off, days off, annual leave, on leave, on holiday, sick leave, called in sick, off sick, sick note,
      dentist, doctors appointment, birthday, wedding, world cup, last night s game, barbecue, bbq, raffle, payslip*, timesheet*, lift home,
      lift to work, my wife, my husband, my daughter, my son, my kid, my mum, my house, my car, my place, congrats, congratulations, biscuits,
      lunch order*, christmas do, lottery, lost and found, lost property, car share, carpool*, happy new year, eid mubarak, get well soon,
      football match, watch the football, the cake, off to the doctor`,
    fr: `
      conges, rtt, arret maladie, en maladie, rendez vous chez, dentiste, anniversaire, mariage, le match, du match, foot, barbecue, tombola,
      fiche de paie, bulletin de paie, echanger ma garde, echanger mon quart, permuter, remplacer samedi, ma femme, mon mari, ma fille, mon fils,
      ma mere, chez moi, ma voiture, covoiturage, bonnes vacances, bon week end, bon retablissement, pot de depart, gateau, croissants, machine a cafe,
      felicitations, bonne annee, bon ramadan, aid moubarak, objets trouves`,
    ar: `
      اجازه, اجازتي, مرضيه, عندي موعد, عرس, زواج, عيد ميلاد, مباراه, ماتش, ولدي, بنتي, زوجتي, مرتي, امي, ابوي, اخوي, بيتي, سيارتي, بيتنا, راتب, رواتب,
      تبديل الشفت, بدل الشفت, ابدل شفتي, مكاني بالشفت, مبروك, عقبال, كيكه, عزيمه, شواء, عيد مبارك, كل عام, رمضان مبارك, العزاء, البقاء لله, كونجي,
      مرض وليدي`,
  },
  /** A sham alarm, or a report with nothing behind it. */
  falseAlarm: {
    en: `
      false alarm*, false alarming, nuisance alarm*, spurious alarm*, false call, alarm false, nothing found, nothing leaking, nothing burning,
      nothing hot, nothing wrong, no fault found, nff, no fault, no faults, no issue*, no problem*, no defect*, could not (reproduce|find|repeat),
      couldnt (reproduce|find|repeat), cant reproduce, not found, nothing there, no leak* found, none found, none leaking, no sign of, no trace of,
      no evidence of, no smell, no smoke, no fire, no leak*, no bubbles, no gas, 0 ppm, 0 lel, zero ppm, reads 0, read 0, reading 0, readings 0,
      all neg*, both neg*, false, turned out to be, only the, was only, was just, just steam, just dust, just the`,
    fr: `
      fausse alarme*, fausse alerte*, alarme intempestive, rien trouve, rien d anormal, rien de chaud, rien vu, rien detecte, rien constate,
      rien a signaler, non constate*, non reproduit*, aucune anomalie, aucun defaut, pas de defaut, pas d anomalie, defaut non (retrouve|constate),
      aucune fuite, aucune bulle, pas de fuite, plus de fuite, pas d odeur, plus d odeur, pas de fumee, plus de fumee, pas de bulle, 0 ppm, zero ppm,
      mesure 0, ras, juste de la, juste vapeur, juste de l, c etait juste, c etait un gars, c etait le`,
    ar: `
      انذار كاذب, انذار غلط, بلاغ كاذب, بلاغ غلط, انذار خطا, ما لقينا (شي|شيء|اي|لا|مشكله|تسر|تهريب|ولا)*, مالقينا (شي|اي|تسر|تهريب|ولا)*, ما طلع شي,
      ما في شي, مافي شي, ماكو شي, مفيش حاجه, مفيش اي, ملقيناش, ما لقيناش, لم نجد, لم يتم العثور, كله سليم, كل شي سليم, كله تمام, كله طبيعي, ضمن الحد*,
      ما في (تسر|تهريب|ريح|دخان)*, مافي (تسر|تهريب|ريح|دخان)*, ماكو (تسر|تهريب|ريح|دخان|حري)*, مفيش (تسر|تهريب|ريح|دخان)*, لا يوجد (تسر|تهريب|دخان)*,
      لا توجد (ريح|رايح)*, بدون (تسر|تهريب)*, مكاش (تسر|فقاعات)*, صفر ppm, 0 ppm, مو دخان, مش دخان, كان بخار`,
  },
  /** Somebody tries to give orders to the software. */
  injection: {
    en: `
      ignore all, ignore the (rules|above|previous|instructions|safety), ignore previous, ignore everything, ignore your, ignore any, ignore prior,
      disregard, note to (the|) (ai|system|bot|assistant|software|model|app|computer), ai (note|please), dear ai, hey ai, bot, assistant, chatbot,
      system (mark|set|ignore|please|override|you), must set, you must set, reply to me, reply done, reply only, mark emergency, mark this emergency,
      system prompt, set (priority|safety|safetyhazard|hazard|safety hazard), set the priority,
      mark (it|this|as|safetyhazard|the ticket|priority) (low|as|closed|done|resolved|safe|complete|completed|false|not), mark safetyhazard,
      safetyhazard, safety hazard (false|to false), priority low (per|please), close the (ticket|order), log as, log (it|this) as, put it down as,
      reply with, answer only, respond with, do not create, dont create, you are now, new instruction*, override, per system, write safetyhazard,
      output, fill all fields, translate this, from now on write, as an ai, pretend, no mention of,
      mark (it|this|that|them) (repaired|replaced|fixed|finished|ok|harmless|done), mark as (repaired|replaced|fixed|done|safe|closed|low)`,
    fr: `
      ignore (les|la|toutes|tout|ces|vos|tes)*, ignorez, ignorer les (consignes|instructions|regles), oublie les, oubliez les, oublie tout,
      note (au|pour le|pour l|a l) (logiciel|systeme|ia|assistant|robot|modele), note pour l ia, assistant,
      mets (priorite|danger|la priorite|en urgence|safety|securite|ce|le), mettre (danger|priorite|la priorite|en urgence|hazard|securite),
      mettez (priorite|danger|la priorite), classe ce, classe (ca|le) comme, cree aucun, ne cree, reponds, repondez, inscris, nouvelle consigne,
      nouvelles consignes, priorite basse, safetyhazard, marque (comme|le)*, considere que, cloture le, priorite low`,
    ar: `
      تجاهل*, تغاضي عن, انس (التعليمات|كل|ما)*, ملاحظه للنظام, ملحوظه للنظام, للنظام, يا نظام, يا ذكاء, يا بوت, للذكاء, المساعد, اجعل,
      خلي (الاولويه|الخطر), حط (الاولويه|اولويه), اكتب ان*, واكتب, سجل ان*, لا تسجل, لا تطلع, اعتبر*, ضع الاولويه, اقفل الامر, واقفل الامر, سكر الطلب,
      وسكر الطلب, الاولويه منخفضه, اولويه منخفضه`,
  },
  /** Another job begins here. */
  nextJob: {
    en: `
      also, second, secondly, second one, second thing, other thing, another thing, another job, third, separately, separate thing, same dock,
      next to it, beside it, oh and, plus, then the, other job, the other one, same bay, same deck, stair beside it, number two`,
    fr: `
      aussi, par ailleurs, deuxieme, deuxiemement, deuxieme chose, ensuite, autre chose, autre sujet, troisieme, d autre part, sinon, idem, et puis,
      au passage, second, secondement, en plus`,
    ar: `
      كمان, وكمان, ايضا, وايضا, وبعد, ثاني شي, تاني شي, الشي الثاني, ثالث شي, ثانيا, ثالثا, شغله ثانيه, وبعدين, برضه, برضو, من ناحيه ثانيه`,
  },
} satisfies Record<string, Words>;
