import { fold } from "./fold";

/**
 * What is done, needed or broken, said in different words. A work order says "replaced" where the note says "stuck a new
 * one in". Only the beginnings of words are listed; a `*` group is an action, whose word alone never carries a value.
 */
const GROUPS = `
  *replace: replac chang swap renew fit fitted fitting fits install new mount =put exchang reload remplac mont pose =mis =mise =mises =met =neuf =neuve =neufs echang repos renouvel instal
    بدل غير ركب جديد استبدل تبديل تغيير تركيب ابدل بدلنا غيرنا ركبنا حط حطينا حطيت تبدل يتبدل نبدل نغير نركب مركب تركب
  *check: check chk inspect test verif look measur examin listen heard search read log ok fine good normal confirm found prov ran run try tri
    control ctrl essai essay mesur regard vu voir cherch recherch contrôl visit sond relev surveil ecout entend bon bonne correct conforme normal ronde tournee revis
    فحص شيك كشف اختبر جرب قاس قسنا شاف شفنا تاكد چيك فحصنا شيكنا قياس اختبار تجربه كشفنا لقينا عاين راقب متابعه مراقبه قرا تفقد مراجعه راجع دور
  *clean: clean wash wip blow blew flush vacuum clear rins scrap brush nettoy lav souffl rinc purg essuy debouch degag decrass deterg vid
    نظف غسل مسح نفخ نقى نقينا نضف تنظيف سلك سلكنا غسيل فضى شلنا ازال
  *tighten: tight tighten nip torqu retorqu snug serr resserr bloqu شد شدينا ربط زير زيرنا ثبت تثبيت
  *add: add top topp fill refil charg recharg regas ajout appoint rempl complet rajout =remis plein =mis =mise verse ضاف ضفنا زود عبى عبينا ملا كب كبينا شحن شحنا تعبئه عبا اضف كمل زدنا
  *repair: repair fix mend sort rebuil overhaul refurb patch repar depann refait =remis arrang reconditionn صلح اصلح تصليح اصلاح ظبط صيانه عالج لحم
  *adjust: adjust set reset align realign calibrat recal tun retrack trim level regl recal align etalonn ajust param ضبط ظبط زبط عاير معايره عدل وزن تعديل ضبطنا
  *isolate: isolat lock lotoed tagg tag lockout loto off shut clos barricad fenc tape cordon consign cadenass condamn isol coup ferm balis barr عزل قفل سكر فصل اغلق عزلنا قفلنا سكرنا فصلنا وقفنا سد حوط منع
  *stop: stop shut park arret stopp =mis وقف وقفنا طف ايقاف توقف وكف واقف
  *order: order request requisition purchas buy command cde demand achet reserv طلب طلبنا اطلب نطلب مطلوب طلبيه وصينا جيب جلب استدعاء توفير
  *need: need requir want due must should recommend plan book schedul to arrang get bring faut prevoir necess besoin planifi voir refair نحتاج محتاج لازم خاص خاصها يبي نبي مطلوب عايز نحتاجو محتاجين بدنا لازمه يحتاج يلزم ننتظر منتظر
  *return: return com back revisit visit again repass passag vient venir reven retour repren نرجع رجع يرجع راجع نعود
  *remove: remov pull tak took out strip dismantl enlev depos demont retir sort شال شلنا فك فكينا نزع ازال طلعنا اخرج سحب
  *lube: greas lub oil lubricat graiss huil lubrif شحم شحمنا زيت زيتنا تشحيم تزييت
  *tell: tell told inform notif call report advis warn ask prevenu signal appel averti inform بلغ بلغنا خبر اتصل كلمنا ابلاغ
  *wait: wait await pending expect on attend attent ننتظر منتظر انتظار بانتظار ناطر نستنى مستني
  *done: done complet finish carri perform fait effectu realis termin خلصنا تم عمل سوينا كملنا عملنا درنا نفذ اجري
  *evacuate: evac evacu everybody everyone out outside dehors sorti sortir monde leav اخلى اخلينا اخلاء اخلي طلعنا خروج
  leak: leak weep drip seep pass blow fuit goutt suint perd تسريب تهريب تنقيط يسرب يهرب ينقط بينقط تسرب نقط بيسرب كيسيل يقطر
  broken: broken broke break snap fail dead gone burst crack fault faulty defect bust kaput rompu cass hs mort grill claqu foutu defectu deffectu panne مكسور خربان عطلان خرب عطل مقطوع محروق تالف ميت انقطع
  worn: worn wear eroded ero usur us use usee usees mange متاكل مهري اكل تاكل
  stuck: stuck seiz jam unjam unjamm jamm bound sticki sticky coll gripp bloqu coinc معلق لازق عالق علق قافش زرجن
  blocked: block unblock plug clog foul chok bouch debouch colmat encrass مسدود انسداد مسكر سداد
  hot: hot heat overheat warm temperatur chaud chauff surchauff سخن حرار حاميه حامي حمي
  noise: nois nois squeal grind rattl hum howl scream bruit grinc siffl صوت طق ضجيج يطق
  trip: trip cut trips disjonct declench saut فصل يفصل تفصل بيفصل قطع
  loose: loos slack desserr lach detend mou رخو مرخي مفكوك محلول
  empty: empty vide vid فاضي فارغ
  dirty: dirt foul sale encrass poussier وسخ موسخ وصخ
  low: low drop down fell fall bas baiss chut faibl واطي نازل منخفض ضعيف ناقص هابط طايح
  high: high up rise rising ris elev haut mont eleve عالي طالع مرتفع زايد`;

/** Words with one meaning; an action is what somebody does. */
export interface Group {
  name: string;
  action: boolean;
}

/** By the beginning of a word, or by the whole word where a `=` stands before it. */
const BY_BEGINNING = new Map<string, Group[]>();
const BY_WORD = new Map<string, Group[]>();
for (const block of GROUPS.split(/\n(?= {2}\S)/u)) {
  const [head, list] = block.trim().split(":");
  if (head === undefined || list === undefined) continue;
  const group = { name: head.replace("*", ""), action: head.startsWith("*") };
  for (const entry of list.trim().split(/\s+/u)) {
    const table = entry.startsWith("=") ? BY_WORD : BY_BEGINNING;
    const word = fold(entry.replace("=", ""));
    table.set(word, [...(table.get(word) ?? []), group]);
  }
}

const VERB_ENDING =
  /^(?:|e|s|d|ed|es|ing|ings|er|t|te|ee|ees|ment|ement|age|ation|ations|ant|ait|ion|ions|ted|ting|ped|ping|led|ling|y|iness|ier|ure|ures|en|n|re|ir|is|isation|ification|ie|ifie|ifiee|fied|fy|ued|x|elle|elles|rait|nent|ion|ure|ance|eur|l|le|tion|or)$/u;

/** The groups of meaning to which a folded word belongs; `stems` are those of an Arabic word. */
export function groupsOf(word: string, stems: readonly string[]): readonly Group[] {
  const groups: Group[] = [...(BY_WORD.get(word) ?? [])];
  if (stems.length > 0) {
    for (const stem of stems) groups.push(...(BY_BEGINNING.get(stem) ?? []));
    return groups;
  }
  for (let length = word.length; length >= 2; length -= 1) {
    const found = BY_BEGINNING.get(word.slice(0, length));
    if (
      found !== undefined &&
      VERB_ENDING.test(word.slice(length)) &&
      (length > 3 || length === word.length || word.length - length <= 3)
    ) {
      groups.push(...found);
    }
  }
  return groups;
}
