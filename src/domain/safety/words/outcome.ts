import type { Words } from "@/domain/safety/lexicon";

/** What became of a hazard: repaired, well again, or still waiting and in use. */
export const outcomeWords = {
  /** The fault is mended. */
  repaired: {
    en: `
      replaced, changed, swapped, fixed, repaired, refitted, fitted, installed, rewired, rewelded, welded, retightened, tightened, retorqued, torqued,
      nipped up, reattached, refixed, resecured, rehung, mended, reinstated, restored, re terminated, reterminated, reconnected, relit, resealed,
      sealed, sorted, rectified, overhauled, reassembled,
      put (back|new|in a new|in new|on a new|on new|a new|it back|them back|the guard back|guard back|spare),
      (back|bolted|screwed|clipped|fixed) (on|down|up|in place|it back), bolted it, screwed back, pushed (that|it) back, pinned it,
      new _ (fitted|installed|in|on), new _ _ (fitted|installed|in|on), stuck a new, tied on a, cleaned, cleared, unblocked, freed, dragged out,
      moved out of, swept, mopped up, hosed down, gritted, salted, refilled, topped up, recharged, adjusted, re set, reset, recalibrated, recal d,
      calibrated, relabelled, labelled, glued, spliced, greased, lubed, dried, filled, cut (it|them|that) (off|up), cut those up, binned, scrapped,
      used #, repl, repld, rplcd, repl d, new _ ring, new _ _ o ring, removed (the|) (bypass|jumper), smashed it, took it off, removed and replaced,
      drilled out, patched, made good, done, nest removed, removed tested, removed and, took it out, pulled out and replaced, refit, opened it,
      opened the valve, turned it back on, turned back on, chained em, chained them, chained it up, bled them, blown out, blew it out, bled it,
      took the jumper out, pulled the jumper out, charger back on, trace back on, back on, # back on, put a new, put on a new, put two new, put in # _`,
    fr: `
      remplace, remplacee, remplaces, remplacees, rempl, changee, changees, chge, chgee, repare, reparee, repares, reparees, refixe, refixee, refixes,
      refixees, fixe, fixee, resserre, resserree, resserres, resserrees, serre, serree, ressoude, ressoudee, ressoudes, soude, soudee, remis, remise,
      remises, remonte, remontee, refait, refaits, refaites, rebranche, rebranchee, reconnecte, reconnectee, retabli, retablie,
      pose (un|une|des|le|la) neu*, pose _ neu*, pose #, pose lisse, mis un* neu*, mis #, monte (un|une|des) neu*, neu* (pose|monte|mis)*, nettoye,
      nettoyee, nettoyes, nettoyees, regle, reglee, regles, deblaye, deblayee, debloque, debloquee, debouche, debouchee, depanne, depannee, degage,
      degagee, degages, redresse, redressee, colle, collee, recolle, recollee, recharge, rechargee, complete, completee, graisse, graissee, essuye,
      essuyee, sale, deneige, echange, echangee, jete, jetee, rebute, isole et repare, remedie, elimine, eliminee, etanche, !changé, !changés,
      change le, change la, change les, change ce matin`,
    ar: `
      شدينا*, شديت*, ربطنا*, ربطت*, حكمنا*, درنا,
      تم (تبديل|استبدال|تغيير|اصلاح|تصليح|تركيب|لحام|شد|تنظيف|ربط|اعاده|اغلاق|معالجه|اصلاحه|تبديله|استبداله|تصليحه)*, تصلح*, انصلح*, اتصلح*, اتغير*,
      تبدل, تبدلت, تغير, تغيرت, بدلو, غيرو, ركبو, سوي (replace|change|tight|fix|clean), سوينا (replace|change|fix|ريسيت|ريست|re), شلناها, شلناه,
      شلنا (الجامبر|البايباس|الكوبري|الجمبر), انزاح, نظفو, replace done, changed, fitted, حطينا (طقم|حبه|واحد|قطعه|غيار|سير|فلتر|كيبل|هوز) جديد*,
      ركبنا جديد, ركبنا واحد جديد, وضعنا جديد, حطينا جديد, وحطينا جديد, جرى (تنظيف|تبديل|تغيير|اصلاح|استبدال|تركيب), سحبنا ونزلنا,
      (بدل|غير|صلح|ركب|لحم|نظف|سلك|ظبط|ضبط|عدل|عبي|استبدل|اصلح|جدد|عوض|ثبت|سكك)(نا|ت|ناه|ناها|ناهم|ته|تها|وا|وه|وها|تو)*,
      (رجع|وصل|قوي)(نا|ناه|ناها|ناهم|ته|تها|وه|وها)*`,
    not: `
      not (repaired|fixed|changed|replaced|cleaned|fitted|done|cleared)* (yet|), to be (replaced|changed|fixed|repaired|fitted|done|welded|cleaned),
      needs (replaced|changed|fixed|repaired|done|welded|cleaned|tightened), be (replaced|changed|fixed|repaired|fitted|done|welded|cleaned),
      (until|till|til) (fixed|repaired|replaced|changed|done|cleared),
      (until|till|til) (its|it s|it is|it has been|they are|theyre|this is|thats|we get it) (fixed|repaired|replaced|changed|done|cleared|welded),
      get (fixed|repaired|done|replaced), gets (fixed|repaired|done|replaced|changed|welded), got done, done last month,
      was (done|changed|replaced|fixed|fitted|welded|tightened|installed) (last|in|on|by) _, over tightened,
      pas (encore|) (repare|change|remplace|fixe|remis|regle|nettoye)*, a (ete|etre) (repare|change)*, mal (fixe|remis|remonte|serre)*, pas remis,
      (avant|jusqu a|jusqu) (remise|remplacement|reparation)*, (remonte|serre|ferme|colle|change|fixe|degage|sale) (pas|plus|mal|pus),
      ما (تصلح|بدل|غير|صلح|ركب|ينركب|ينصلح|بدلنا|غيرنا|صلحنا)*, لازم (تغير|تبديل|يتبدل|يتغير),
      (kitchen|area|building|room|floor|bldg|site|dock|zone|office|hall|shop|plant|deck|yard|unit|end|wing|store|mall|platform|train|bus|deck|pool|street|everyone|people) cleared,
      (when|if|after|until|till|on|once) (reset|changed|replaced|fixed|repaired|cleared|cleaned|installed),
      cleared (the|) (area|building|room|floor|kitchen|dock|site|zone|deck|pool|river|everyone)`,
  },
  newPart: {
    en: "new _, new # _",
    fr: "_ neuf, _ neuve, _ neufs, _ neuves, nouveau _, nouvelle _",
    ar: "_ جديد, _ جديده, جديد, جديده",
    not: `
      new (order|instruction*|job|hire|guy|to|for|one|ones|needed|on|is|was|year|building|wing|line|shift|week|month|operator|starter|problem|fault|leak|noise|crack),
      brand new _, no new _, a new _ (needed|ordered)`,
  },
  /** Said after work: it is well again. Outweighs that something is still on order. */
  wellAgain: {
    en: `
      retest* ok, retested ok, retest good, back in service, back on line, back online, back to normal, back in use, back in operation,
      back up and running, all clear, leak free, returned to service, return to service, put back in service,
      (loto|lock|locks|lockout|tags|tag) (removed|off|cleared|lifted), removed (loto|lock|locks|tags|the lock|lockout), unlocked, safe now,
      made safe and repaired, handed back, released for (use|production|service), passed retest, passes now, no (more|further) leak*, no longer leak*,
      back to 0, down to 0, ok to use, fit for use, area reopened, reopened, reading normal, power back`,
    fr: `
      remis en service, remise en service, remis en marche, remise en marche, remis en route, remise en route, rendu au service, plus de fuite*,
      deconsigne, deconsignee, deconsignation, cadenas (retire|enleve|leve)*, reouvert, reouverte, rouvert, rouverte, mesure 0, retour a la normale,
      leve de doute, levee de doute`,
    ar: `
      رجع (يشتغل|تشتغل|شغال|للخدمه|طبيعي)*, رجعت (تشتغل|شغاله|للخدمه|طبيعي)*, وقف (التسريب|التهريب), انتهي التسريب, بدون تسريب, بدون تهريب,
      رجعناه للخدمه, شلنا (القفل|اللوتو|loto|ال loto|التاق), رفعنا القفل, رجع _ للخدمه, رجعت _ للخدمه`,
    not: `
      not back in service, do not (put back|return) in service, dont put back in service, put back in service before,
      before (putting|return) back in service, back in service until, avant remise en service, avant remise en marche, until all clear,
      jusqu a remise en service, attente de remise en service`,
  },
  /** Said of the thing after a repair: with a repair in the same job the hazard is over. */
  testedOk: {
    en: `
      tested ok, tests ok, test ok, tested good, tested fine, works, work ok, working (now|again|ok|fine|well|good), ok now, good now, fine now,
      all good, all ok, running (ok|fine|good|again|normal|well), holds now, holds, holding (now|pressure|fine|ok), dry now, normal now,
      latches (now|again|ok|fine), closes (now|again|ok|fine), stops (now|every time|ok|robot), passed the test, function test* ok, proof test* ok,
      cycles good, cycled ok, swings free, soap test ok, is good, was good, quiet now, solid now, stays put, cool now, no drips, no drag, test pass*,
      pass, passed, tstd ok, trips at #, tested, tested #x, flows fine, flows ok, flows clear, flows good, running clear, smooth now, steady now,
      runs smooth, runs well, runs fine, runs ok, spot on, no overrun, no dropouts, fine after, ok after, no repeat, signed off, all fine, its fine,
      happy with it, holds fine, went ok, went fine, sorted now, as good as new, no further, checks out, in spec, within spec, in tolerance`,
    fr: `
      essai ok, essais ok, essaye ok, teste, testee, testes, test ok, tests ok, essai concluant, essais concluants, essai bon, ok maintenant,
      tout est ok, tout ok, ok, repart, reparti, repartie, refonctionne*, fonctionne, fonctionne (bien|a nouveau|ok), marche (bien|a nouveau),
      plus de jeu, etanche, conforme, controle ok, tient, tient bien, ferme bien, se ferme bien, c est bon, tout bon, solide, en ordre, bons,
      rien qui coupe, nickel, impeccable, sans probleme, plus de bruit, depuis (ok|rien|ca va|plus rien),
      ne (fuit|fume|coule|goutte|bouge|chauffe|vibre|sonne|frotte|disjoncte|tape|claque|siffle|saute) plus, ca tourne, ca marche, tourne bien,
      tourne rond, roule bien, dans les clous, dans la norme, dans la plage, bonne pression, tient la pression`,
    ar: `
      شغال تمام, شغاله تمام, شغال زين, شغاله زين, تمام, اشتغل, اشتغلت, شغال الحين, شغاله الحين, صار (زين|تمام|شغال|طبيعي|يشتغل|يقفل|يمسك|ممتاز|اوكي),
      صارت (زينه|تمام|شغاله|طبيعي|تشتغل|تقفل|تمسك), ناشف, ناشفه, ثابت, ثابته, ماسك (زين|منيح|كويس|تمام), مطابق*, اوكي, ok, جربناه*, جربته*,
      تجربه (ناجحه|ok), فحص ناجح, مشي الحال, انحلت, وقف عدل, يوقف عدل, زين, سليم, صافي, طبيعي, مزيان, واعر, لاباس, مريقل, مريگل, كلشي مزيان, شغال عادي,
      شغاله عادي, شغال هسع, شغاله هسع, هسع كويس, كويس, منيح, تمام التمام, بخير, زينه, مليح, مليحه, يخدم مليح, خدم مليح, كتخدم مزيان, كيخدم مزيان,
      رجع كما كان, انضبط, نزل الاهتزاز, نزلت الحراره, ما رجع, ما عاد يسرب, ما عاد يهرب, ضمن الحد, حسب المواصفات, نجح, نجحت, اشتغلت عادي, شغالين عادي`,
    not: `
      works (on|at|in|but|with|as|order|sometimes|without), fonctionne (pas|plus|mal|encore mal), tient (pas|plus), ok mais, مش سليم, مو سليم,
      غير سليم, مو زين, مش زين, غير طبيعي, مو طبيعي`,
  },
  /** The danger goes on: nobody has stopped using the thing. */
  stillExposed: {
    en: `
      still (running|in use|using|used|dispensing|open|live|on|going|sparking|smoking|leaking|hissing|slick|creeps|there|charged|under pressure|hanging|operating|out there),
      people are using it, guys are using it, they are using it, theyre still, kids still on, in use anyway, keeps coming back, ran all shift,
      nobody told`,
    fr: `
      toujours la, encore en service, toujours en service, toujours utilise*, encore utilise*, continuent a l utiliser, laisse en exploitation,
      travaille toujours dessus, tourne encore, toujours pas maitrise, toujours en cours, encore en cours, tourne quand meme`,
    ar: `
      لسه شغال*, لسا شغال*, مازال* (ت|ي)شتغل*, مازال* تخدم*, بعده شغال*, بعدها شغاله, للحين شغال*, لا زال* (ي|ت)*, والناس تستعمله*, يستخدمونه*,
      لسه بيشتغل*, لسه بتشتغل*, لسه يدخن, كيخدمو عليها, والعمال شغالين عليه*`,
    not: `
      still running (ok|fine|good|hot|warm), still open (wo|ticket|order), still (going|running) strong, still on (order|site|warranty)`,
  },
  /** A fire, arc or leak that has been ended. */
  ended: {
    en: `
      fire (is|was|now|) out, put (it|the fire) out, put out (with|by|before|quickly), went out by itself, burnt itself out, extinguished, snuffed, doused,
      out before, died (down|out), smoke (cleared|stopped|gone), stopped smoking, no longer (smoking|burning|sparking), tripped (out|it|the breaker|off),
      breaker (opened|tripped|off|pulled), killed the power, power (killed|cut|off|isolated), switched off, turned off, shut it off, shut off at, isolated,
      hit the e stop, unplugged, pulled the plug, cooled down, under control, made safe`,
    fr: `
      eteint, eteinte, eteints, eteintes, etouffe, etouffee, arrose et, maitrise, maitrisee, plus de fumee, plus de flamme*, ne fume plus, ne brule plus, coupe en amont,
      coupe au, coupe le (courant|gaz|jus|disjoncteur), courant coupe, jus coupe, disjoncte, a disjoncte, disjoncteur (tombe|ouvert|coupe), isole, isolee,
      debranche, debranchee, refroidi, refroidie, mis en securite, mise en securite, sous controle`,
    ar: `
      انطفت, انطفي, انطفا, طفت النار, طفي الحريق, طفينا*, طفوها, طفاها, طفيناها, اطفينا*, خمد*, خمدت, تم اخماد*, تم اطفا*, سيطرنا*, تمت السيطره*, تحت السيطره,
      فصلنا*, فصلت*, فصلو*, فصل القاطع, القاطع فصل, قطعنا الكهرب*, قطعت الكهرب*, عزلنا*, سكرنا (الغاز|المحبس|البلف)*, قفلنا (الغاز|المحبس|البلف)*, راح الدخان,
      وقف الدخان, بردت, قطعنا الضو, حيدنا الضو, سدينا الغاز`,
    not: "not (isolated|switched off|under control), cant be (isolated|turned off), pas (eteint|isole|maitrise|coupe)*, ne s est pas eteint*, ما (انطفت|انطفي|طفت|طفي|فصل|فصلنا)*",
  },
  /** Still to come: ordered, booked, needed. */
  waiting: {
    en: `
      need, needs, needed, must, should, order, ordered, on order, to order, reorder, awaiting, waiting, wait for, eta, coming, comes, arrives, due,
      tomorrow, tmrw, tmw, monday, tuesday, wednesday, thursday, friday, saturday, sunday, mon, tues, tue, weds, wed, thurs, thu, fri, sat, booked,
      scheduled, schedule, to be, will, next week, next shutdown, quote, quoting, require, required, requires, request*, for now, temporar*,
      temp repair, temp fix, meantime, still, again, recommend*, get, want, wanted, send, call, called, ordered one`,
    fr: `
      a commander, commande, commandee, commandes, commandees, en commande, cde, attente, attendu, attendue, attendant, prevoir, prevu, prevue,
      a faire, a changer, a remplacer, a reparer, a reprendre, a souder, besoin, faut, faudra, faudrait, il faut, doit, demain, lundi, mardi, mercredi,
      jeudi, vendredi, samedi, dimanche, delai, livre, livres, livraison, arrive, arrivee, arrivent, semaine prochaine, provisoire, provisoirement,
      toujours, encore, urgent, demande, demandee, devis, d ici, avant`,
    ar: `
      لازم, ضروري, نحتاج*, محتاج*, يحتاج*, تحتاج*, نبي, نبا, نبو, نبغي, يبيله*, يبيلها, بدنا, بدها, بدهم, بده, خاصنا, خاصو, خاصها, طلبنا*, طلب, مطلوب*,
      طالبين, بانتظار, ننتظر*, منتظر*, مستني*, باكر, بكره, باجر, غدا, غدوه, القادم*, الجاي*, الجايه, جاي, جايه, يجي, تجي, بيجي, يوصل, توصل, بيوصل,
      الاحد, الاثنين, الثلاثاء, الاربعاء, الخميس, الجمعه, السبت, لحد, لين, الين, حتي, موقت*, لسه, للحين, بعده, باقي, حجزنا, عرض سعر`,
  },
} satisfies Record<string, Words>;
