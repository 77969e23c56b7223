import type { RuleSet } from "./rule";

/** Locks that are missing, and what is locked, fenced off or taken out of use and waits. */
export const lockoutRules: RuleSet = {
  words: {
    lockMissing: {
      en: `
        without lockout, without loto, no lockout, no loto, not locked out, wasnt locked out, working on it live, worked on it live, working live,
        lock cut off, cut the lock, lock removed by, someone removed the lock, energised while, energized while, started while, started up while,
        no permit, expired permit, bypassed the lockout, tag removed by, loto violation, lockout violation, no lock, no locks on, no tag on,
        wasnt isolated, not isolated and, energized panel work, worked hot, working hot, live work without, hot work without, no hot work permit,
        no fire watch, without fire watch, without permit, entered without, jumped the lock, someone elses lock, tag ignored, ignored the tag,
        removed my lock, took my lock off, took the lock off, lock gone, lock missing, lock not on, reset the breaker while, turned it on while,
        turned on while, switched on while, someone started it while, someone turned it on, bypassing loto`,
      fr: `
        sans consignation, pas consigne, pas consignee, non consigne, non consignee, cadenas coupe, cadenas arrache, remis sous tension par, sans permis,
        permis expire, consignation non respectee, sans deconsignation, sans cadenas, pas cadenasse, pas cadenassee, non cadenasse, non cadenassee,
        cadenas retire sans, cadenas enleve, enleve mon cadenas, retire le cadenas, remis le courant pendant, remis en route pendant, redemarre pendant,
        remis sous tension pendant, quelqu un a remis, quelqu un a rallume, quelqu un a reenclenche, travaille sous tension, sous tension sans,
        sans habilitation, permis de feu absent, pas de permis, permis non signe, consignation oubliee, consignation absente, non consignes`,
      ar: `
        بدون لوتو, بدون loto, بدون عزل, بدون قفل, ما في لوتو, مافي لوتو, ماكو لوتو, قص القفل, كسر القفل, شال القفل, شالوا القفل, بدون تصريح, بدون permit,
        تصريح منتهي, شغلوها وهو, شغل المكينه وهو, الكهرباء ما انفصلت, اشتغل علي الكهرب, بلا لوتو, من غير لوتو, من غير عزل, من غير قفل, من غير ما يفصل,
        من غير ما يفصلوا, بدون ما يفصل, بدون ما يفصلون, بدون فصل الكهرب*, بدون تامين, بدون تاق, بدون بيرمت, بدون رخصه عمل, شغلوا الماكينه وهو,
        شغل الكهرباء وهو, شغلوا الكهرباء, رجعوا الكهرباء وهو, رجع الكهرباء وهو, حد شغل, احد شغل, فتحوا القفل, شال قفلي, شالوا قفلي, قص قفلي, نزع القفل,
        نزعوا القفل, كسروا القفل, القفل مكسور علي القاطع, القفل مقصوص, ما قفل القاطع, ما قفلوا, ما عزلوا, ما عزل, ماعزلوا, ماعزل, شغال علي الحي,
        يشتغل علي الحي, يشتغلون علي الحي, شغل حار بدون, بلا بيرمي`,
      not: "no lock needed",
    },
    takenOut: {
      en: `
        unplugged, killed, breaker off, breaker locked, de energized, deenergized, de energised, pulled fuse, pulled its fuse, pulled the plug,
        pulled the breaker, tripped the breaker, tripped the incomer, tripped the feeder, dead until, made dead, disconnected it, made safe,
        leave it off, leave off, left isolated, isolated until, off until, shut until, closed until, closed till, closed til, shut down until,
        shut it off, switched it off, turned it off, moved everyone, moved people, relocated, kept it off`,
      fr: `
        debranche, debranchee, mis a l arret, mise a l arret, isolee, isole et, laisse coupe, laissee coupee, disjoncteur coupe, disj coupe,
        disj retire, fusible retire, fusibles retires, mis en securite, mise en securite, arrete de suite, arretee de suite, coupe en attendant,
        coupee en attendant, arrete en attendant, arretee en attendant, a l arret en attendant, ecarte, ecartee, on touche plus, laisse a l arret,
        laissee a l arret, stationne, stationnee, parquee, parque, garee, deplace les, deplaces`,
      ar: `
        فصلنا*, فصلته, فصلتها, فصلوه, فصلوها, مفصول, مفصوله, طفينا*, طفيته, طفيتها, طفوه, طفوها, سكرناه*, سكرته, سكرتها, وقفنا, وقفناه*, وقفته, وقفتها,
        موقفين*, وقفوه, وقفوها, حبسناه*, حبستها, حبستو, حبسنا, حيدناه*, نحيناه*, بعدناه*, ركناه*, ركنته, ركنتها, مركون*, صافينه, صافطينه,
        قطعنا (الكهرب|الغاز|الماي|البخار|الهوا|الوقود|التيار)*, قطعت الكهرب*, عزلنا*, عزلته, عزلتها, معزول*, خرجناه* من الخدمه, شلناه* من الخدمه`,
      not: `
        parked (next|beside|at|in|by|near), truck parked, everything parked, عزلنا المضخه, عزلنا السكشن, وعزلنا المضخه,
        وقفنا (المضخه|الطلمبه|البمب|الخط|المصنع|الضاغط|الكمبروسر|الكمبريسر|الفرن|المكيف|الضخ)*, وقفنا ساع*, وقفنا #, قطعنا الماي*, وقفنا علي,
        mis en securite (deux|2|3|#)*, s est mise en securite, mise en securite (deux|2|3|#|bruleur)*, مفصول*`,
    },
  },
  rules: [
    { id: "lockout.not-applied", category: "lockout", floor: "high", patterns: ["lockMissing"], ownNegation: true },
    { id: "lockout.keep-out", category: "lockout", floor: "high", patterns: ["keepOut"], unless: ["smallTalk"], ownNegation: true },
    { id: "lockout.taken-out", category: "lockout", floor: "high", patterns: ["takenOut + riskyThing", "takenOut + safetyThing"], within: 10, unless: ["smallTalk"], ownNegation: true },
  ],
};
