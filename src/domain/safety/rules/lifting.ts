import type { RuleSet } from "./rule";

/** Lifting gear and loads. */
export const liftingRules: RuleSet = {
  words: {
    liftingGear: {
      en: `
        hook latch*, safety latch*, safety catch*, hook safety, sling*, shackle*, wire rope*, chain block*, mast chain*, lift chain*, twistlock*,
        twist lock*, spreader*, upper limit*, load limiter*, lmi, anti two block, a2b, outrigger*, boom weld, mast weld, load brake*, forks, fork tine*,
        fork heel*, grip force, bottom block, gantry*, winch, scissor lift*, boom lift*, cherry picker*, basket, tail lift*, lifting, anemometer*,
        trolley wheel, carrier, lift truck, counterweight, door cable*, balance cable*, suspension rope*, governor rope*, platform chain*, chain fall*,
        chainfall*, come along*, comealong*, chain puller, tilt alarm*, tilt sensor*, pothole guard*`,
      fr: `
        linguet*, crochet* (de levage|de pont|pont|palan|du palan|du pont|sans linguet), elingue*, manille*,
        cable* (de levage|levage|de pont|du pont|de grue|treuil), chaine* (de levage|de mat|levage|mat|palan|elevateur), palan*, pont roulant, pont #,
        grue, grues, gtm, treuil*, palonnier*, portique*, verrou tournant, twistlock*, spreader*, fin* de course (haut|levage|de levage),
        limiteur de charge, limiteur de couple, anemometre*, anemo, stabilisateur*, fourche*, nacelle*, frein levage, apparaux, accessoire* de levage,
        sangle*, hayon elevateur, monte charge, cable de porte, cable contrepoids, benne, inclinometre, capteur de devers, tire fort, cliquet`,
      ar: `
        لسان (ال|)(هوك|امان), خطاف, هوك, شناكل, شنكل, شاكل*, سلنق*, سلنج*, سلينج*, حبال (ال|)رفع, حبل (ال|)رفع, واير (ال|)(رفع|هوك|ونش|كرين), الواير,
        وير (ال|)(هوك|كرين|رفع|ونش), الوير, جنزير (ال|)(رفع|بلنكو|كرين), سلسله (ال|)(رفع|بلانكو), بلنكو, بلانكو, كرين, ونش, اوناش, رافعه,
        ليمت (ال|)(سويتش|بوم|كرين|رفع), ليميت, lmi, سبريدر*, spreader*, twistlock*, hook throat*, crane*, hoist*, ثقالات, حموله زايده, كتينه الرفع,
        طمبوره, قفص الرفع, مان ليفت, بالان, لكريط, جرو, حبل المصعد, حبال المصعد, كيبل المصعد, واير المصعد, حبله, الحبل, جنزيره, شوكه, شوك, ارجل التثبيت,
        حساس الميلان`,
      not: `
        crane (op|operator|driver|hire|truck|booked|needed|required|annual|monthly|inspection|inspector|service)*, crane bay, winch curtain,
        cherry picker (booked|hired|needed|coming)*, scissor lift hire*, spreader bar salt, grue (pour|louee|mobile demandee|prevue|commandee)*,
        grue # h, nacelle (louee|prevue|a prevoir|pour|demandee)*, prevoir nacelle, portique (lavage|de lavage|antivol), ونش جاي, محتاج ونش, نحتاج ونش,
        ونش للفك, والونش جاي, basket strainer, duplex basket, basket filter, hoist motor, كرين للتركيب, forks of, winch cable tv`,
    },
    liftFault: {
      en: `
        broken, bent, cracked, crack, missing, gone, frayed, worn, stretched, slips, slipping, slipped, snapped, damaged, not locking, not latching,
        wont lock, wont latch, wont close, slow to lock, slack, dead, failed, did not stop, doesnt stop, drops, dropped, let, creeps, drifts, no tag,
        expired, out of cert*, without tag, kinked, birdcaged, doesnt spring, turns rough, not working, loose, open, overdue, jammed, cut, torn, low,
        no cert*, leaking down, sagging, bypassed, off, hanging, opened, opening up, pulled out, jumped`,
      fr: `
        casse, cassee, casses, cassees, fissure, fissuree, fissures, tordu, tordue, absent, absente, manquant, manquante, manque, sans, use, usee, usees,
        effiloche*, detendu, detendue, deforme, deformee, coupe (pas|plus), ne coupe*, hs, patine, glisse, descend, devire, lache, ouvert, ouverte,
        perime*, coince, bloque, grippe, mort, muette, desserre*, elonge*, hors service, en panne, defaut, abime*, ne tient*, tient (pas|plus), derape,
        vrille*, corrode*, redescend, redescendent, allonge, allongee, allonges, noeud, saute de, sorti de la poulie, sortie de la poulie, brins, penche,
        bascule, rentre, rentrent, instable`,
      ar: `
        مكسور*, مقطوع*, مقطع*, منسل*, نسل, خيوط, مشقوق*, شق, مفتوح, معوج*, مفقود*, بدون, مافي, ما في, متاكل*, مهتري*, تالف*, صدي*, ما يقفل, ما يمسك,
        ما توقف, ما يفصل, ما تفصل, يزحلق, ينزل, تنزل, تهبط, يهرب, خربان*, عطلان*, عاطل*, معطل*, خاسر*, بايظ*, طالع* عن, فالت*, فلت, فلتت, منتهي*, زاحف*,
        مرتخي*, رخو*, ملتوي*, ما تشتغل, ما يشتغل, وقع*, طاح*, سقط*, لاغي*, غير شغال*, ممسوح, مكسر*, ^زحلق, ^نزل, ^هبط, ^هرب, ^رخي, ^سيب, ^فلت, ^زل,
        ما ^مسك, ما ~ش, ~لا, مفتول*, ملتف*, فيه عقده, طالع من البكره, ساقط من البكره, متمدد*, ممطوط*, ^زحف`,
      and: ["broken"],
    },
    hookLatch: {
      en: "hook latch*, safety latch*, safety catch*, latch on hook, hook keeper*, mousing",
      fr: "linguet*, doigt de securite",
      ar: "لسان (ال|)(هوك|خطاف|امان|سلامه), لاتش (ال|)(هوك|خطاف), هوك لاتش, قفل (ال|)(هوك|خطاف), سقاطه الخطاف",
    },
    limitSwitch: { en: "limit*, end stop*, overtravel", fr: "fin* de course, fdc", ar: "ليمت, ليميت, حد النهايه" },
    hoisting: {
      en: "crane, hoist, elevator, lift, winch, gantry, davit, monorail",
      fr: "pont, palan, grue, monte charge, ascenseur, treuil, nacelle, portique, levage, hayon",
      ar: "كرين, ونش, رافعه, مصعد, بلنكو, لفت, اسانسير",
      not: "lift truck, pont bascule, lift station, lift pump",
    },
    ropeThing: {
      en: "cable, cables, rope, ropes, chain, chains, strap, straps, sling, tether, guy wire*, stay wire*, stay cable*",
      fr: "cable, cables, corde, cordes, chaine, chaines, sangle, sangles, elingue*, hauban*, filin*",
      ar: "حبل, حبال, واير, سلسله, سلاسل, جنزير, سبته, حزام ربط, شداد",
      not: `
        data cable*, network cable*, power cable*, cable tray, usb cable, cable reseau, chaine de transmission, chaine cinematique,
        chaine d entrainement, drive chain*, chain drive, conveyor chain, chaine convoyeur, chaine froid, chaine 1, chaine 2, cable codeur,
        cable chauffant, سلسله التوقيت, جنزير الكونفير, جنزير الناقل, سلسله الناقل, throttle cable*, clutch cable*, accelerator cable*, shift cable*,
        cable embrayage, cable d embrayage, cable accelerateur, vacuum cable, phone cable, chain saw`,
    },
    snapped: {
      en: `
        snapped, parted, broke under load, broke while, let go, failed under load, unravelling, unraveling, stranded, bird caged, birdcaged, frayed,
        fraying, badly worn`,
      fr: "lache, rompu, rompue, a casse, casse net, effiloche, effilochee, use jusqu, a pete, torons casses, toron casse, !usé, usee",
      ar: "انقطع, انقطعت, طق, طقت, انفلت, منسل*, متاكل*, مهتري*, متقطع*, مفتول*, نسل",
    },
    loadDrop: {
      en: `
        load dropped, dropped a load, let the load drop, load fell, load slipped, load hanging, suspended load*, hanging over, coil drop, overloaded,
        overload alarm crane, lifting by guess, load shifted on the (forks|hook|truck|pallet)`,
      fr: "charge tombee, charge a tombe, chute de charge, charge lachee, charge suspendue, a lache la charge, surcharge palan",
      ar: `
        طاح الحمل, طاحت الحموله, وقع الحمل, وقعت الحموله, سقط الحمل, حموله معلقه, الحمل معلق, يرفع بالتخمين, الحمل نزل, حمل زايد علي الكرين`,
    },
  },
  rules: [
    { id: "lifting.gear", category: "lifting", floor: "high", patterns: ["liftingGear ! liftFault"], within: 7, ownNegation: true },
    {
      id: "lifting.hook-latch", category: "lifting", floor: "high",
      patterns: ["lack _ hookLatch", "hookLatch ! defect"],
      within: 5, ownNegation: true,
    },
    {
      id: "lifting.limit", category: "lifting", floor: "high",
      patterns: ["limitSwitch + hoisting + fails", "limitSwitch + hoisting + broken"],
      within: 6, ownNegation: true,
    },
    { id: "lifting.rope", category: "lifting", floor: "high", patterns: ["ropeThing ! snapped"], within: 2 },
    { id: "lifting.load", category: "lifting", floor: "high", patterns: ["loadDrop"] },
  ],
};
