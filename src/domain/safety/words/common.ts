import type { Words } from "@/domain/safety/lexicon";

/** Meanings that several subjects use. */
export const commonWords = {
  people: {
    en: `
      people, person, persons, man, men, guy, guys, woman, women, lady, worker*, operator*, op, ops, driver*, someone, somebody, anybody, anyone,
      kid, kids, child, children, pax, passenger*, guest*, resident*, tenant*, patient*, student*, pupil*, staff, girl*, boy*, porter, fitter,
      welder, electrician, sparky, tech, visitor*, customer*, member*, pedestrian*, crew, employee*, agent, rider*, cook, nurse, cleaner, he, she,
      him, her, his, they, us, me, my, i, hand, hands, finger*, foot, feet, leg, legs, head, sleeve, glove, ankle, toes, arm`,
    fr: `
      personne, personnes, gars, homme, femme, dame, mamie, operateur*, operatrice*, ouvrier*, chauffeur*, conducteur*, cariste*, client, clients,
      cliente, clientes, enfant, enfants, kid, kids, eleve, eleves, agent, agents, monde, quelqu un, technicien*, soudeur, collegue*, patient*,
      resident*, visiteur*, passager*, passagers, pieton*, pietons, gamin*, salarie*, usager*, locataire*, main, mains, doigt, doigts, pied, pieds,
      bras, jambe, tete, visage, yeux, on, il, elle, je, moi, nadia`,
    ar: `
      ناس, عامل, عمال, عامله, عماله, واحد, واحده, نفر, رجال, رجل, رجلين, ريال, شخص, اشخاص, اوبريتور, مشغل, مشغلين, سايق, سواق, سايقين, طلاب, طالب,
      طالبه, بنات, ولد, اولاد, اطفال, طفل, عيال, يهال, زبون, زباين, ضيوف, مريض, مرضي, حريم, حرمه, ست, مره, نزيل, موظف*, زميل*, فني, زوار, مشاه,
      راكب, ركاب, حدا, احد, حد, ايد, يد, ايده, يده, صبعه, اصبع, رجله, راسه, عينه, وجهه, شباب, الكل`,
  },
  leak: {
    en: `
      leak, leaks, leaking, leaked, leakage, escaping, escape of, hissing, venting, spewing, blowing, blows, release, released, releasing,
      spraying, sprayed, spray, spill, spilled, spilt, spilling, pouring, gushing, seeping, seeps, weeping, weeps, dripping, drips, drip, passing,
      let go, ruptured, rupture, burst, puddle, pool of, overflow*, ran over, running out, coming out, came out, lifted, lifting, pissing, puking,
      dumping, losing, broke loose, bubbling, oozing, squirting, jetting, misting, fizzing, gassing, whistling, hisses, hissed, blew, blown,
      spurting, streaming, coming from, comes from, coming up, pumping out, leaks out, leaked out, split open, ruptures, broken open, cracked and,
      blowing by, blowing past, letting by, letting go, migrating, backing up, building up`,
    fr: `
      fuite, fuites, fuit, fuient, fuyant, fuyard*, suinte*, suintement*, goutte, gouttes, goutent, gouttent, coule, coulent, ecoulement,
      s echappe, s echappent, echappement de, souffle, soufflent, siffle, sifflent, sifflement, degage, pisse, pissent, deborde, debordent,
      debordement*, deverse*, deversement*, renverse*, repandu*, flaque*, nappe, epandage, jaillit, gicle, giclent, rupture, eclate, eclatee,
      perce, percee, sort, sortent, rejet, perd, perds, ca fuit, ca pisse, ca coule, ca goutte, ca souffle, ca siffle, s echappait,
      echappement gaz, fuyait, fuite importante, grosse fuite, petite fuite, fuite au, fuite sur, en fuite, suintant, bulles, bullage, bulle,
      degage du, degage de la, relache, relargue, percement, ouvert a l atmosphere, crache, giclement, perte de, deversent, derape, jaillissement`,
    ar: `
      تسرب*, تسريب*, يسرب, تسرب, بيسرب, مسرب*, سرب, تهريب*, يهرب, يهرّب, بيهرب, مهرب*, تهرب, ينفث, تنفث, نفث, ينفس, تنفيس*, تنسيم, ينسم, يخر, تخر,
      خرير, تقطر, يقطر, ينقط, بينقط, تنقط, تنقيط*, نقط, يرشح, ترشيح, رشح, ينز, تنز, نز, يسيل, تسيل, سال, سيلان, انسكب*, انسكاب*, سكب, كب, انكب*,
      فاض, يفيض, طفح*, طافح*, انفجر, انفجار, طالع, طالعه, طلع, يطلع, بيطلع, خارج, خارجه, يخرج, بيخرج, فلت, انفلت, فويت, كيفويت, فويط*, fuite,
      leak*, leaking, تسربات, متسرب*, كيسرب, كتسرب, عم يسرب, عم تسرب, عم يهرب, عم تهرب, عم ينفس, بينفس, بتطلع, طالع من, طالعه من, يطلع منه,
      تطلع منها, بيفوح, يفوح, فايح, فايحه, تفوح, منتشر*, انتشر*, انتشرت, يصفر, بيصفر, تصفر, صفير, يوش, بيوش, بيوشوش, وشيش, يفش, يفور, تفور, فاير,
      بيفور, مفتوح يطلع, كينقط, كتنقط, كيقطر, كتقطر, كيسيل, كتسيل, تفيض, فايض*, طافح, سايح, سايل, يشلب, يدفق, تدفق, بيخر, كيخر, بينز, عم ينز,
      عم ينقط, يرش, ترش, بيرش, يبخ, تبخ, بيبخ, ينضح, مشقوق ويطلع, ينبع, يصب, تصب, يرجع, راجع, مهربه, مهرب, مسربه, لكج, ليك, ~ليكج, ~ليكيج, ^سرب,
      ^هرب, ^نقط, ^قطر, ^رشح, ^سيل, ^نز, ^خر, ^فور, ^نفث, ^نفس, ^فوح, ^خرج, ^طلع, ^رش, ^صب, ^كب, ^فش, ^وش`,
    not: `
      run out of, ran out of, leak test*, leakage test*, leak check*, soap test*, test d etancheite, recherche de fuite, detecteur de fuite`,
  },
  alarm: {
    en: `
      alarm, alarms, alarming, alarmed, in alarm, sounding, sounded, going off, went off, beeping, screaming, triggered, alarms going, alarm going,
      detector going, screams, screeching, siren, in high alarm, high alarm, low alarm, tripped the alarm, hi hi, high high`,
    fr: `
      alarme, alarmes, sonne, sonnait, declenche, declenchee, en alarme, alerte, bip, bipe, sirene, en alarme haute, seuil haut, seuil 2, seuil 1,
      depassement de seuil, depasse le seuil, s est declenchee, s est declenche, bipait, bippe, hurle, gueule, sirene declenchee`,
    ar: `
      انذار*, الارم, ارم, يصفر, بيصفر, زمر, يزمر, رن, يرن, alarm, alarme, بيزمر, بيرن, اشتغل الانذار, ضرب الانذار, ضرب الارم, ضرب, صفارة, صفاره,
      صفارات, يصيح, صاح, يصفّر, يعطي انذار, عطي انذار, اعطي انذار, عطا الارم, طلع الارم, الارم شغال, انذار عالي, ~ديتكتور`,
  },
  smell: {
    en: `
      smell, smells, smelled, smelling, smelt, odor*, odour*, stink*, stinks, stench, fumes, vapor, vapors, vapour*, whiff, reek*, scent, fume,
      gassy, acrid, pungent, choking smell, nasty smell`,
    fr: `
      odeur, odeurs, sent, sentent, sentir, sentait, pue, puait, empeste, emanation*, vapeurs, relent*, ca schlingue, ca sent, ca pue, qui pique,
      odeur forte, odeur suspecte, forte odeur, exhalaison*, piquante, effluve*`,
    ar: `
      ريحه, ريحته, ريحتها, رايحه, روايح, رايحته, نشم, شمينا, شم, شموا, يشم, بنشم, ريحت, ريحة, بريحه, ريح, رايحة, نشموا, يشموا, كنشمو, ريحتو, خنز,
      خنزه, ريحه قويه, تفوح, فايحه`,
  },
  strong: { en: "strong, bad, heavy, everywhere, whole, all over", fr: "forte, fort, partout", ar: "قوي*, شديد*, خانق*, كثيف*" },
  hot: {
    en: "hot, live, scalding, scald*, boiling, burning, red hot, glowing",
    fr: "chaude, chaud, brulant*, bouillant*, rouge",
    ar: "حار, حاره, حامي*, سخن, سخون, سخان*, مغلي*, يغلي, ملتهب*",
  },
  electricThing: {
    en: `
      panel, panels, panelboard, switchgear, switchboard, switchroom, switch room, mcc, mccs, breaker*, brkr, transformer*, xfmr, substation,
      sub station, bus, busbar*, bus bar*, bus duct*, busduct, elec room, electrical room, electric room, elec closet, electrical closet, server,
      servers, server room, data hall, rack row, pdu, ups, socket*, outlet*, receptacle*, plug, plugs, junction box*, jb, conduit,
      distribution board, db, fuse box, disconnect, isolator, inverter, vfd, power, powered, electrics, light fitting*, light switch, wiring,
      cabinet 480v, motor terminal*, terminal box, scanner, hv, elec panel, electrical, electric, elec box, elec cabinet, fuse board, fusebox,
      consumer unit, lv panel, hv panel, main panel, subpanel, sub panel, switch board, control panel, control cabinet, load center, meter panel,
      meter box, lighting panel, ballast, light fixture*, light socket, live wires, chargers, charger, motor control, battery charger,
      elec cupboard, elec riser, pull box, welder socket, ev charger*, generator panel, ats, comms room, comms rack, network rack, server rack,
      it room, lights, mcc bucket, breaker bucket, bucket 1, bucket 2, bucket 3, bucket 4`,
    fr: `
      armoire, armoires, armoire elec*, tableau, tableaux, tgbt, td, coffret, coffrets, disjoncteur*, transfo, transformateur*, poste hta,
      poste ht, cellule ht, cellule hta, jeu de barres, local elec*, local technique elec*, locale electrique, prise, prises, serveur*,
      salle serveur*, baie, baies, boite de derivation, boitier elec*, onduleur, sectionneur, bornier, cablage, elec, electrique, electriques,
      luminaire*, interrupteur*, multiprise*, rallonge*, moteur, boite electrique, boitiers, armoires electriques, coffret electrique,
      coffret elec, tableau electrique, tableau elec, tableau divisionnaire, local tgbt, local transfo, compteur electrique, salle informatique,
      local informatique, baie informatique, baie serveur, panneau electrique, panneau elec, borne de recharge, chargeur*, spots, plafonnier*,
      neon*, prise de courant, prises de courant, prise electrique, gaine technique elec, colonne electrique`,
    ar: `
      لوحه, لوحات, لوحه الكهرب*, الكهربا, كهربا, كهرباء, كهرب, قاطع, قواطع, بريكر*, محول, محوله, محولات, محطه الكهرب*, غرفه الكهرب*, طبلون,
      طبلون الكهرب*, طابلو, بوكس الكهرب*, فيش, فيشه, افياش, بلك, بلاك, ماخذ, مآخذ, بريزه, برايز, قابس, سيرفر, سيرفرات, راك, راكات, باور, power,
      بسبار, البسبار, باسبار, بارات, كيبل, كابل, كوابل, كيابل, مفتاح الكهرب*, توصيله, مشترك, ups, mcc, db, panel, tableau, لوحة, اللوحة,
      لوحه التحكم, لوحه القواطع, لوحه التوزيع, لوحه الاناره, غرفه المحولات, غرفه المحول, غرفه السيرفر, غرفه السيرفرات, العداد, عداد الكهرب*,
      عدادات الكهرب*, علبه الكهرب*, علب الكهرب*, طبلونات, الطبلون, بورد, بورد الكهرب*, كهربائيات, الكهربائيات, ابلكات, بلكات, سويتش الكهرب*,
      كشافات, كشاف, اللمبات, شاحن, الشاحن, غرفه الكنترول, تابلوه الكهرب*, التابلوه, تابلوه, تابلوهات, كونتور الضو, كونتور, خزانه الكهرب*,
      كوفري الضو, كوفري, طابلو الضو, الضو, ديجونكتور, ~ديجنكتر, كابينه الكهرب*, القواطع, مأخذ, ~كونتكتر`,
    not: `
      (plant|pump|water|air|drain|steam|fan|medical) outlet*, condensate bucket, ما فيش, loader bucket, plug valve, drain plug, gate panel,
      ceiling panel*, side panel, access panel, control panel light, instrument panel, spark plug*, oil plug, plug fuse, مفتاح (ربط|شق|انجليزي),
      power (steering|pack|washer), tableau de bord, tableau blanc, tableau d affichage`,
  },
  water: {
    en: `
      water, flood*, flooded, flooding, rain, rainwater, sewage, wet, ankle deep, knee deep, leak, leaking, dripping, drips, pouring, condensate,
      puddle, standing water, sprinkler went off, soaked, soaking, drenched, splashing, sprayed, washdown, leaking on, running down, running into,
      dripping on, dripping onto, dripping over, raining on, flooded with, getting wet, wet through, under water, ingress, condensation on`,
    fr: `
      eau, flotte, inondation, inonde, inondee, pluie, goutte, coule, deborde, fuite, fuit, ruisselle*, infiltration*, mouille, trempe, condensat*,
      humide, flaque*, degouline, coule sur, goutte sur, gouttent sur, pisse sur, fuit sur, ruisselle, ruissellement, trempee, trempes, mouillee,
      arrose, arrosee, eau de pluie, degat des eaux, condensation sur, eau dans, plein d eau, pleine d eau, immerge, noye, noyee`,
    ar: `
      ماي, مي, ميه, مويه, مياه, الماء, غرقان*, غرق*, تغرق, بتغرق, مغرق*, فيضان, طافح*, ينقط, بينقط, تنقط, يقطر, تقطر, تسريب ماي, مطر, امطار, يخر,
      نازل ماي, طايح, ماي نازل, مياه نازله, موية, المويه, الميه, المي, الما, الماا, لما نازل, تمطر, مبلول*, مبلله, رطوبه, مغمور*, مغموره, غارق*,
      كينقط, كتقطر, عم ينقط, عم تنقط, عم يقطر, يسيل, نازل علي, تنزل علي, نازله علي, يدخل ماي, داخل عليه ماي, دخل ماي, داخله الماي`,
    not: "water (heater|pump|treatment|meter|quality), sprayed water on purpose, eau (chaude|froide) sanitaire, chauffe eau",
  },
} satisfies Record<string, Words>;
