import type { Words } from "@/domain/safety/lexicon";

/** What the words around a hazard say about it: absent, only feared, over, repaired, waiting, or dictated by somebody else. */
export const contextWords = {
  /** Takes back what follows it in the clause. */
  negator: {
    en: `
      no, not, without, never, none, nil, zero, neither, nor, isnt, wasnt, arent, didnt, doesnt, dont, cant, free of, nothing, rule* out,
      ruled out, absence of`,
    fr: "pas, aucun, aucune, aucuns, aucunes, sans, ni, rien, jamais, nul, nulle, zero, absence de",
    ar: `
      لا, ما, مافي, مافيه, مافيها, مافيش, مفيش, مفيهوش, ماكو, مابيه, مابيها, مابي, بدون, بلا, لم, ليس, ليست, غير, مكاش, مكانش, ماكاينش, ماكاين,
      ماشي, ماشفنا, مو, مب, مش, ولا, خالي, خالي*, مالقينا*, ملقينا*, انعدام, عدم`,
    not: `
      no one, no longer, no power, no water, no heat, no spare*, no idea, no time, no doubt, no (sorry|wait), not sure, not only, not yet,
      not (isolated|repaired|fixed|touched|cleaned|reported|safe|locked|tagged), no trip, no start, no flow, no air, no signal, no display,
      no response, no go, no entry, no access, no admittance, no lift*, no smoking,
      dont (use|run|touch|open|enter|start|switch|go|restart|reset|operate|know), cant (isolate|see|stop|find|get|shut|close|reach|hear), no #,
      not (enough|working|running|closing|latching|holding|stopping|locking|reading|moving|turning|opening|shutting|sealing|starting|charging|responding),
      did not (trip|stop|work|open|close|transfer|activate|start|lift), didnt (trip|stop|work|open|close|activate|start|lift|grab),
      pas (encore|de piece|de stock|en stock|pu|possible|moyen|isole|repare|eau|d eau|de courant|de tension), n est pas,
      pas (remis|ferme|branche|consigne), pas le temps, plus pas, ne pas (toucher|utiliser|ouvrir|demarrer|remettre|entrer|approcher),
      لا (تشغل|تستعمل|تستخدم|تلمس|تدخل|تقرب|تفتح|احد|تركب|تطلع)*, ما حد, ماحد, ما ندري, ماندري, ما نعرف, لا ادري, ما عندنا, ماعندنا, ما لحقنا,
      ما قدرنا, ماقدرنا, مو طبيعي*, غير طبيعي*, مش طبيعي*, غير معروف*, مو عارف*, مش عارف*, غير امن*, مو امن*, مش امن, لا لا, لا قصدي, لا اقصد,
      لا مو`,
  },
  /** Takes back what stands before it in the clause. */
  negatorAfter: {
    en: `
      none, nil, negative, neg, not found, not present, not confirmed, not seen, nothing, zero, all neg, all clear, no longer, was false, false`,
    fr: `
      neant, aucun, aucune, negatif, negative, nul, nulle, ras, rien, zero, non (constate|confirme|trouve|retrouve)*,
      pas (trouve|confirme|constate)*`,
    ar: "ماكو, مافي, مفيش, لا يوجد, لا توجد, سلبي*, ما لقينا*, مالقينا*, مكاش, صفر, ما موجود*, غير موجود*",
  },
  /** Words that end the reach of a negation within a clause. */
  barrier: {
    en: "but, because, since, due, and, so, after, then, when, while, though, until, till, just, only, still, therefore, caused, causing",
    fr: "mais, car, parce, puis, donc, et, alors, quand, lorsque, apres, suite, sauf, juste, seulement, toujours, jusqu",
    ar: "لكن, بس, لان, لانه, لانها, بسبب, عشان, علشان, لذلك, حتي, لما, عندما, بعد, ثم, مع, سوي, الا, وبعدين, وهذا",
  },
  /** Only imagined, wished away, taught or kept ready. */
  hypothetical: {
    en: `
      to avoid, to prevent, avoid, prevent, prevents, preventing, in case of, in case, in the event of, protect* against, as a precaution,
      would have, if there is, if there was, if you (see|smell|hear), if it, training, trained, course, toolbox talk, refresher, induction,
      certificate, awareness, policy, procedure, poster, drill, drills, exercise, mock, simulated, simulation, practice`,
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
      years ago, months ago, back in the day, sister plant, other plant, other site, at the other, on the news, did u hear, did you hear, movie,
      film, video, reminds me, old incident, previous incident, lessons learned, history`,
    fr: `
      il y a (un|deux|trois) ans, autre usine, autre site, dans le journal, aux infos, vous avez entendu, film, video, ancien incident,
      retour d experience`,
    ar: "بمصنع ثاني, في مصنع ثاني, بالاخبار, سمعتوا, سمعتم, فيلم, فيديو, زمان, قديما",
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
      aucune fuite, aucune bulle, pas de fuite, plus de fuite, pas d odeur, plus d odeur, pas de fumee, plus de fumee, pas de bulle, 0 ppm,
      zero ppm, mesure 0, ras, juste de la, juste vapeur, juste de l, c etait juste, c etait un gars, c etait le`,
    ar: `
      انذار كاذب, انذار غلط, بلاغ كاذب, بلاغ غلط, انذار خطا, ما لقينا (شي|شيء|اي|لا|مشكله|تسر|تهريب|ولا)*, مالقينا (شي|اي|تسر|تهريب|ولا)*,
      ما طلع شي, ما في شي, مافي شي, ماكو شي, مفيش حاجه, مفيش اي, ملقيناش, ما لقيناش, لم نجد, لم يتم العثور, كله سليم, كل شي سليم, كله تمام,
      كله طبيعي, ضمن الحد*, ما في (تسر|تهريب|ريح|دخان)*, مافي (تسر|تهريب|ريح|دخان)*, ماكو (تسر|تهريب|ريح|دخان|حري)*, مفيش (تسر|تهريب|ريح|دخان)*,
      لا يوجد (تسر|تهريب|دخان)*, لا توجد (ريح|رايح)*, بدون (تسر|تهريب)*, مكاش (تسر|فقاعات)*, صفر ppm, 0 ppm, مو دخان, مش دخان, كان بخار`,
  },
  /** The fault is mended. */
  repaired: {
    en: `
      replaced, changed, swapped, fixed, repaired, refitted, fitted, installed, renewed, rewired, rewelded, welded, retightened, tightened,
      retorqued, torqued, nipped up, reattached, refixed, resecured, rehung, straightened, mended, rebuilt, reinstated, restored, re terminated,
      reterminated, reconnected, relit, resealed, sealed, sorted, rectified, overhauled, remade, reassembled,
      put (back|new|in a new|in new|on a new|on new|a new|it back|them back|the guard back|guard back|spare),
      (back|bolted|screwed|clipped|fixed) (on|down|up|in place|it back), bolted it, screwed back, pushed (that|it) back, pinned it,
      new _ (fitted|installed|in|on), new _ _ (fitted|installed|in|on), stuck a new, tied on a, cleaned, cleared, unblocked, freed, dragged out,
      moved out of, swept, mopped up, hosed down, gritted, salted, refilled, topped up, recharged, adjusted, re set, reset, recalibrated, recal d,
      calibrated, relabelled, labelled, glued, spliced, greased, lubed, dried, filled, cut (it|them|that) (off|up), cut those up, binned, scrapped,
      used #, repl, repld, rplcd, repl d, new _ ring, new _ _ o ring, removed (the|) (bypass|jumper), smashed it, took it off,
      removed and replaced, drilled out, patched, made good, done, nest removed, removed tested, removed and, took it out, pulled out and replaced,
      refit, opened it, opened the valve, turned it back on, turned back on`,
    fr: `
      remplace, remplacee, remplaces, remplacees, rempl, changee, changees, chge, chgee, repare, reparee, repares, reparees, refixe, refixee,
      refixes, refixees, fixe, fixee, resserre, resserree, resserres, resserrees, serre, serree, ressoude, ressoudee, ressoudes, soude, soudee,
      remis, remise, remises, remonte, remontee, refait, refaite, refaits, refaites, rebranche, rebranchee, reconnecte, reconnectee, retabli,
      retablie, pose (un|une|des|le|la) neu*, pose _ neu*, pose #, pose lisse, mis un* neu*, mis #, monte (un|une|des) neu*,
      neu* (pose|monte|mis)*, nettoye, nettoyee, nettoyes, nettoyees, regle, reglee, regles, deblaye, deblayee, debloque, debloquee, debouche,
      debouchee, depanne, depannee, degage, degagee, degages, redresse, redressee, colle, collee, recolle, recollee, recharge, rechargee, complete,
      completee, graisse, graissee, essuye, essuyee, sale, deneige, echange, echangee, jete, jetee, rebute, isole et repare, remedie, elimine,
      eliminee, etanche, !changé, !changés, change le, change la, change les, change ce matin`,
    ar: `
      (بدل|غير|صلح|ركب|لحم|نظف|سلك|ظبط|ضبط|عدل|رجع|وصل|عبي|رك|استبدل|اصلح|جدد|عوض|قوي|ثبت|سكك)(نا|ت|ناه|ناها|ناهم|ته|تها|وا|وه|وها|تو)*, شدينا*,
      شديت*, ربطنا*, ربطت*, حكمنا*, زيرنا*, درنا,
      تم (تبديل|استبدال|تغيير|اصلاح|تصليح|تركيب|لحام|شد|تنظيف|ربط|اعاده|اغلاق|معالجه|اصلاحه|تبديله|استبداله|تصليحه)*, تصلح*, انصلح*, اتصلح*,
      اتغير*, تبدل, تبدلت, تغير, تغيرت, بدلو, غيرو, ركبو, سوي (replace|change|tight|fix|clean), سوينا (replace|change|fix|ريسيت|ريست|re), شلناها,
      شلناه, شلنا (الجامبر|البايباس|الكوبري|الجمبر), انزاح, نظفو, replace done, changed, fitted`,
    not: `
      not (repaired|fixed|changed|replaced|cleaned|fitted|done|cleared)* (yet|),
      to be (replaced|changed|fixed|repaired|fitted|done|welded|cleaned), needs (replaced|changed|fixed|repaired|done|welded|cleaned|tightened),
      be (replaced|changed|fixed|repaired|fitted|done|welded|cleaned), (until|till|til) (fixed|repaired|replaced|changed|done|cleared),
      (until|till|til) (its|it s|it is|it has been|they are|theyre|this is|thats|we get it) (fixed|repaired|replaced|changed|done|cleared|welded),
      get (fixed|repaired|done|replaced), gets (fixed|repaired|done|replaced|changed|welded), got done, done last month,
      was (done|changed|replaced|fixed|fitted|welded|tightened|installed) (last|in|on|by) _, over tightened,
      pas (encore|) (repare|change|remplace|fixe|remis|regle|nettoye)*, a (ete|etre) (repare|change)*, mal (fixe|remis|remonte|serre)*,
      dernierement change*, pas remis, (avant|jusqu a|jusqu) (remise|remplacement|reparation)*,
      (remonte|serre|ferme|colle|change|fixe|degage|sale) (pas|plus|mal|pus), ما (تصلح|بدل|غير|صلح|ركب|ينركب|ينصلح|بدلنا|غيرنا|صلحنا)*,
      لحد ما (يتصلح|يتغير|تتصلح)*, نبدل*, لازم (تغير|تبديل|يتبدل|يتغير), لم يتم (اصلاح|تبديل|تصليح|تركيب)*`,
  },
  /** Said after work: it is well again. Outweighs that something is still on order. */
  wellAgain: {
    en: `
      retest* ok, retested ok, retest good, back in service, back on line, back online, back to normal, back in use, back in operation,
      back up and running, all clear, leak free, returned to service, return to service, put back in service,
      (loto|lock|locks|lockout|tags|tag) (removed|off|cleared|lifted), removed (loto|lock|locks|tags|the lock|lockout), unlocked, safe now,
      made safe and repaired, handed back, released for (use|production|service), passed retest, passes now, no (more|further) leak*,
      no longer leak*, back to 0, down to 0, ok to use, fit for use, area reopened, reopened, reading normal, power back`,
    fr: `
      remis en service, remise en service, remis en marche, remise en marche, remis en route, remise en route, rendu au service, plus de fuite*,
      deconsigne, deconsignee, deconsignation, cadenas (retire|enleve|leve)*, reouvert, reouverte, rouvert, rouverte, mesure 0,
      retour a la normale, leve de doute, levee de doute`,
    ar: `
      رجع (يشتغل|تشتغل|شغال|للخدمه|طبيعي)*, رجعت (تشتغل|شغاله|للخدمه|طبيعي)*, وقف (التسريب|التهريب), انتهي التسريب, بدون تسريب, بدون تهريب,
      رجعناه للخدمه, شلنا (القفل|اللوتو|loto|ال loto|التاق), رفعنا القفل`,
    not: `
      not back in service, do not (put back|return) in service, dont put back in service, put back in service before,
      before (putting|return) back in service, back in service until, avant remise en service, avant remise en marche, ne pas remettre en service,
      until all clear, jusqu a remise en service, attente de remise en service`,
  },
  /** Said of the thing after a repair: with a repair in the same job the hazard is over. */
  testedOk: {
    en: `
      tested ok, tests ok, test ok, tested good, tested fine, works, work ok, working (now|again|ok|fine|well|good), ok now, good now, fine now,
      all good, all ok, running (ok|fine|good|again|normal|well), holds now, holds, holding (now|pressure|fine|ok), dry now, normal now,
      latches (now|again|ok|fine), closes (now|again|ok|fine), stops (now|every time|ok|robot), passed the test, function test* ok, proof test* ok,
      cycles good, cycled ok, swings free, soap test ok, is good, was good, quiet now, solid now, stays put, cool now, no drips, no drag,
      test pass*, pass, passed, tstd ok, trips at #, tested, tested #x, flows fine, flows ok, flows clear, flows good, running clear`,
    fr: `
      essai ok, essais ok, essaye ok, teste, testee, testes, test ok, tests ok, essai concluant, essais concluants, essai bon, ok maintenant,
      tout est ok, tout ok, ok, repart, reparti, repartie, refonctionne*, fonctionne, fonctionne (bien|a nouveau|ok), marche (bien|a nouveau),
      plus de jeu, etanche, conforme, controle ok, tient, tient bien, ferme bien, se ferme bien, c est bon, tout bon, solide, en ordre, bons,
      rien qui coupe`,
    ar: `
      شغال تمام, شغاله تمام, شغال زين, شغاله زين, تمام, اشتغل, اشتغلت, شغال الحين, شغاله الحين,
      صار (زين|تمام|شغال|طبيعي|يشتغل|يقفل|يمسك|ممتاز|اوكي), صارت (زينه|تمام|شغاله|طبيعي|تشتغل|تقفل|تمسك), ناشف, ناشفه, ثابت, ثابته,
      ماسك (زين|منيح|كويس|تمام), مطابق*, اوكي, ok, جربناه*, جربته*, تجربه (ناجحه|ok), فحص ناجح, مشي الحال, انحلت, وقف عدل, يوقف عدل, زين, سليم,
      صافي, طبيعي`,
    not: `
      works (on|at|in|but|with|as|order|sometimes|without), fonctionne (pas|plus|mal|encore mal), marche pas, marche plus, tient (pas|plus),
      ok mais, مش سليم, مو سليم, غير سليم, مو زين, مش زين, غير طبيعي, مو طبيعي`,
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
      still running (ok|fine|good|hot|warm), still open (wo|ticket|order), still good, still (going|running) strong,
      still on (order|site|warranty)`,
  },
  /** Nobody may go near, or the thing is locked and waits. */
  keepOut: {
    en: `
      locked (out|off|up|it out|it off|open|closed), lock out (on|and|applied|of)*, lockout (on|applied|in|and|placed)*, lockd out, lotod, loto d,
      loto applied, loto on, loto in place, loto hung, padlocked, padlock on, tagged, tagged (out|off|it|do), red tag*, red tagged, danger tag*,
      danger sign, tag on (it|), hung a tag, hang a tag, my lock, (own|personal|red) lock on, and locked by, out of (service|use|bounds), oos,
      taken out of (service|use), took (it|car|the car|them) out of (service|use), removed from (service|use), pulled from (service|use),
      withdrawn from (service|use),
      do not (use|run|operate|enter|touch|start|restart|energi*|reset|put|open|stand|walk|drive|climb|lift|go|approach|switch|close),
      dont (use|run|operate|enter|touch|start|restart|energi*|reset|open|stand|walk|drive|climb|go|switch),
      not to be (used|operated|entered|opened|driven|touched), must not be (used|run),
      nobody (goes|near|go|in|to|touch*|under|restart*|uses|use|enters|walks|stands|drives|climbs|lifts),
      no one (goes|near|go|in|to|touch*|under|restart*|uses|use|enters|walks|stands),
      keep (out|away|clear|back|everyone|people|everybody|the queue), not (driveable|drivable|roadworthy|fit for road|fit for use|to be ridden),
      vor, off hire, no ship on, no one on, nobody runs it, bagged it out, bagged out, stood aside,
      told (everyone|everybody|them|him|her|ops|operators|crew|staff) (not to|to stay|to keep|dont),
      warned (everyone|the crew|operators|ops|staff), signs up, sign on door, keeping (everybody|everyone|people) (out|away|clear|back),
      keep _ out, keep _ away, stay (out|clear|away|back), stand clear, stand well clear, everyone (back|pulled back), all back,
      people kept (out|away|back|clear), off limits, exclusion zone, barricaded, barricade up, barricades, barriers (up|round|around|out),
      barrier (up|round|around|on|out|tape), & barriers, coned, cones (out|round|around|on|up), cone over, with cones, roped (off|it off|it),
      taped (off|and|the area|area), area taped, & taped, and taped, caution tape, hazard tape, danger tape, barrier tape, fenced (off|it off|it),
      cordoned, quarantined, closed off, sectioned off, screened off, hoarding up, chained (off|shut|it off|the doors|for now), stopped using,
      stop using, using side, use other, use the other, exit closed, entrance closed, flight closed, stair closed, shut it down until,
      key* (pulled|removed|with me|taken|in my pocket|out|off), pulled (the|) key*, key* in (my|the office), took the key*,
      parked (up|it|it up|and tagged|until), mach parked, grounded, stop work, work stopped, stopped the (dig|job|lift|work|entry),
      stood down until, parked it, no entry sign*, warning tape, warning signs, warning sign up, exclusion, guarded by, guard posted, watchman,
      someone posted, spotter posted, hole watch posted, told the boss not, not to touch, nobody to, no body, until made safe, till made safe,
      no (entry|access|lifts|lifting|use|one goes|one near|one to), not sending anybody, not sending anyone, nobody allowed,
      not allowed (in|near|on|up)*`,
    fr: `
      !consigné, !consignée, !consignés, consignee, consignees, mis en consignation, mise en consignation, sous consignation, consignation posee,
      consigne et cadenasse, je l ai consigne*, l ai consigne*, cadenasse, cadenassee, cadenasses, cadenas pose, cadenas et pancarte, condamne,
      condamnee, condamnes, condamnees, mis hors service, mise hors service, mis hors tension, mise hors tension,
      hors service (en attendant|jusqu)*, hors d usage en attendant, interdit (d|de|a|au|aux|en|l|la|le|jusqu)*,
      interdite (d|de|a|au|aux|en|l|la|le|jusqu)*, pont interdit, utilisation interdite, acces (ferme|interdit|barre|condamne|bloque|limite)*,
      interdiction, interdits, interdit, interdite, interdites, defense d*, arret immediat, a l arret en attendant, a l arret jusqu,
      laisse* a l arret, immobilise (en attendant|au|sur|jusqu)*, immobilisee, balise, balisee, balises, balisage (pose|en place|mis)*, rubalise,
      barriere posee, barrieres posees, barrieres mises, perimetre (de securite|balise|mis|etabli)*,
      zone (fermee|balisee|isolee|interdite|evacuee|barree|neutralisee|securisee), barre, barree, barriere, barrieree, plots poses, cones poses,
      cones en place, des cones, mis des cones, cone pose, ruban (pose|mis)*, chaine posee,
      ne pas (utiliser|toucher|demarrer|redemarrer|remettre|ouvrir|rallumer|entrer|approcher|monter|passer|enclencher|manoeuvrer|lever|brancher|rouler|stationner),
      ne plus (utiliser|toucher|monter|passer), pas toucher, touchez (pas|plus)*,
      faut (pas|plus) (rouler|toucher|monter|utiliser|y aller|passer|approcher|brancher|ouvrir|l utiliser),
      personne (n y|ne|n) (va|touche|approche|entre|monte|passe|utilise|s approche|rentre)*, personne (dessous|ne passe|dedans), on y va plus,
      on rallume pas, on rentre plus, on n y va plus, on (reste|est reste) a #, pas d ouverture,
      pancarte* (posee|mise|accrochee|interdi|danger|hors|ne)*, pancarte posee, etiquette (posee|rouge|mise|danger|hors|ne pas)*,
      tag (hs|danger|rouge|pose|mis)*, affiche posee, affiche hs, panneau (pose|mis|danger|interdi)*,
      cle* (retiree|retirees|retire|enlevee|enlevees|prise|prises|chez moi|au bureau|dans mon|dans ma|confisquee|sur moi|avec moi)*,
      debranche* et _, mis de cote, mise de cote, mis a l ecart, mise a l ecart, retire du service, retiree du service, retires du service,
      sorti du service, a rebuter, mis au rebut, mise au rebut, a ferrailler`,
    ar: `
      ممنوع*, منعنا*, منعت, نمنع, مسكرين*,
      (حط|حطي|وضع|علق|لزق|ركب)(نا|ت|وا|ين|ن) (شريط|حاجز|حواجز|كون|كونات|اكوان|اقماع|مخاريط|لافته|لوحه تحذير|لوحه|تاق|تاج|تاغ|تاگ|ورقه|علامه|طوق|سياج|قفل|اللوتو|لوتو|لوك|lock|loto|tag|cones|barricade|barrier|شريط تحذير|عليها|عليه|قفل*)*,
      شريط تحذير*, بشريط, حطينا حوال*, سيجنا*, سيجت*, طوقنا*, محوط*, محاط بشريط, حوطنا*, حواجز, كوون*, مخاريط,
      (علق|حط)(نا|ت) (عليه|عليها) (تاق|تاج|تاغ|ورقه|لوحه|قفل|علامه)*, (tag|تاق|تاج|تاغ) (ممنوع|danger|خطر|احمر|عدم)*, لوتو, لوتوتو,
      قفلنا (عليه|عليها|القاطع|الجهاز|اللوحه)*, عليه قفل, عليها قفل, تحت القفل, علقنا القفل, حاطين (lock|tag|قفل|تاق|شريط|حاجز)*,
      لا (تشغل|تستعمل|تستخدم|تلمس|تدخل|تقرب|تفتح|تركب|تطلع|تقترب|تصعد|تسوق|يقرب|يدخل|يستعمل|يشغل|يلمس|احد|حد)*, لا حد, ما حد (ي|ق)*, ماحد ي*,
      محد ي*, محدش ي*, محدش, ما نشغل*, ماتشغل*, ما تشغل*, ما تستعمل*, ما غاديش نخدمو, ما نخدموش, ماتخدموش, متخدمش, متشغلش*, متقربش*, ماتقربوش,
      حتي لا يقترب, ابعدوا, ابتعدوا, خليكم بعيد, ابعدنا*, بعدنا (الناس|العمال)*, وقفنا (العمل|الشغل|الرفع|استخدام|التشغيل)*,
      موقوف* (عن|لحد|حتي|لين|الين|عشان)*, خارج الخدمه, خارج الخدمة, برا الخدمه, out of service,
      وقفناه* (لين|لحد|حتي|الين|وما|ومحد|وسكر|وحط|وعلق|وقفل|وشل)*, وقفناه و*, وقفته و*,
      سكرنا (الباب|الغرفه|المنطقه|الدرج|الدخول|الممر|القسم|الشارع|المدخل|الطريق|الموقع|المكان)*, سكرناه* (لين|لحد|حتي|الين)*,
      اغلقنا (المنطقه|الممر|الغرفه|الدرج|المدخل|الباب)*, قفلنا (المنطقه|الممر|الدرج|المدخل|المكان)*, عزلنا (المنطقه|المكان|الموقع)*,
      شلنا (المفتاح|السويج|السويجه|السويتش|مفتاحه)*, اخذنا المفتاح, المفتاح عندي, المفتاح معي, شلنا المفاتيح, مفصول لين, فصلنا* لين, حطينا قوالب,
      كونات, الكونات, ~كونات, كونز, دايرين كون*, درنا كون*, حطينا كون*, حطيت كون*, حاطين كون*`,
    not: `
      parked (next|beside|at|in|by|near), truck parked, lockout (used|too|procedure|relay|board|station)*,
      (lockout|lock out) on (flame|fault|low|high), locked out on (flame|low|high|fault|trip), out of service (#|for|from|since),
      dont run (past|over|above), asset tagged, not tagged, removed (barriers|cones|barricade*|tape), (barriers|cones) (removed|picked up),
      until #, locked out on (fault|flame|hp|lp|high|low|float|overload|reset), locking out on, locked up, locked out by electricians,
      locked out on float, keys in the (box|safe), parked (next|beside) to, do not use _ oil, plots (poses|mis) pour essai, passe* sous consigne,
      mot de passe, nothing hanging, no off limits, locked out of (account|my|the account|bios|system|session)*`,
  },
  /** Still to come: ordered, booked, needed. */
  waiting: {
    en: `
      need, needs, needed, must, should, order, ordered, on order, to order, reorder, awaiting, waiting, wait for, eta, coming, comes, arrives,
      due, tomorrow, tmrw, tmw, monday, tuesday, wednesday, thursday, friday, saturday, sunday, mon, tues, tue, weds, wed, thurs, thu, fri, sat,
      booked, scheduled, schedule, to be, will, next week, next shutdown, quote, quoting, require, required, requires, request*, for now,
      temporar*, temp repair, temp fix, meantime, still, again, recommend*, get, want, wanted, send, call, called, ordered one`,
    fr: `
      a commander, commande, commandee, commandes, commandees, en commande, cde, attente, attendu, attendue, attendant, prevoir, prevu, prevue,
      a faire, a changer, a remplacer, a reparer, a reprendre, a souder, besoin, faut, faudra, faudrait, il faut, doit, demain, lundi, mardi,
      mercredi, jeudi, vendredi, samedi, dimanche, delai, livre, livres, livraison, arrive, arrivee, arrivent, semaine prochaine, provisoire,
      provisoirement, toujours, encore, urgent, demande, demandee, devis, d ici, avant`,
    ar: `
      لازم, ضروري, نحتاج*, محتاج*, يحتاج*, تحتاج*, نبي, نبا, نبو, نبغي, يبيله*, يبيلها, بدنا, بدها, بدهم, بده, خاصنا, خاصو, خاصها, طلبنا*, طلب,
      مطلوب*, طالبين, بانتظار, ننتظر*, منتظر*, مستني*, باكر, بكره, باجر, غدا, غدوه, القادم*, الجاي*, الجايه, جاي, جايه, يجي, تجي, بيجي, يوصل, توصل,
      بيوصل, الاحد, الاثنين, الثلاثاء, الاربعاء, الخميس, الجمعه, السبت, لحد, لين, الين, حتي, موقت*, لسه, للحين, بعده, باقي, حجزنا, عرض سعر`,
  },
  /** Another job begins here. */
  nextJob: {
    en: `
      also, second, secondly, second one, second thing, other thing, another thing, another job, third, separately, separate thing, same dock,
      next to it, beside it, oh and, plus, then the, other job, the other one, same bay, same deck, stair beside it, number two, b)`,
    fr: `
      aussi, par ailleurs, deuxieme, deuxiemement, deuxieme chose, ensuite, autre chose, autre sujet, troisieme, d autre part, sinon, idem,
      et puis, au passage, second, secondement, en plus`,
    ar: `
      كمان, وكمان, ايضا, وايضا, وبعد, ثاني شي, تاني شي, الشي الثاني, ثالث شي, ثانيا, ثالثا, شغله ثانيه, وبعدين, برضه, برضو, من ناحيه ثانيه`,
  },
  /** Somebody tries to give orders to the software. */
  injection: {
    en: `
      ignore all, ignore the (rules|above|previous|instructions|safety), ignore previous, ignore everything, ignore your, ignore any, ignore prior,
      disregard, note to (the|) (ai|system|bot|assistant|software|model|app|computer), ai (note|please), dear ai, hey ai, bot, assistant, chatbot,
      system (mark|set|ignore|please|override|you), must set, you must set, reply to me, reply done, reply only, mark emergency,
      mark this emergency, system prompt, set (priority|safety|safetyhazard|hazard|safety hazard), set the priority,
      mark (it|this|as|safetyhazard|the ticket|priority) (low|as|closed|done|resolved|safe|complete|completed|false|not), mark safetyhazard,
      safetyhazard, safety hazard (false|to false), priority low (per|please), close the (ticket|order), log as, log (it|this) as, put it down as,
      reply with, answer only, respond with, do not create, dont create, you are now, new instruction*, override, per system, write safetyhazard,
      output, fill all fields, translate this, from now on write, as an ai, pretend, no mention of`,
    fr: `
      ignore (les|la|toutes|tout|ces|vos|tes)*, ignorez, ignorer les (consignes|instructions|regles), oublie les, oubliez les, oublie tout,
      note (au|pour le|pour l|a l) (logiciel|systeme|ia|assistant|robot|modele), note pour l ia, assistant,
      mets (priorite|danger|la priorite|en urgence|safety|securite|ce|le), mettre (danger|priorite|la priorite|en urgence|hazard|securite),
      mettez (priorite|danger|la priorite), classe ce, classe (ca|le) comme, cree aucun, ne cree, reponds, repondez, inscris, nouvelle consigne,
      nouvelles consignes, priorite basse, priorite (=|low), safetyhazard, marque (comme|le)*, considere que, cloture le`,
    ar: `
      تجاهل*, تغاضي عن, انس (التعليمات|كل|ما)*, ملاحظه للنظام, ملحوظه للنظام, للنظام, يا نظام, يا ذكاء, يا بوت, للذكاء, المساعد, اجعل,
      خلي (الاولويه|الخطر), حط (الاولويه|اولويه), اكتب ان*, واكتب, سجل ان*, لا تسجل, لا تطلع, اعتبر*, ضع الاولويه, اقفل الامر, واقفل الامر,
      سكر الطلب, وسكر الطلب, الاولويه منخفضه, اولويه منخفضه`,
    not: "ignore* alarm*, consigne*, ignored",
  },
} satisfies Record<string, Words>;
