import type { RuleSet } from "./rule";

/** Somebody is in danger at this moment: down, shut in, caught, hanging. */
export const peopleRules: RuleSet = {
  words: {
    somebody: {
      en: `
        man, men, bloke, guy, guys, lad, lads, woman, lady, girl, boy, kid, kids, child, children, worker*, operator*, driver*, fitter*, welder*, mechanic*,
        electrician*, apprentice*, labourer*, laborer*, miner*, climber*, diver*, cleaner*, picker*, employee*, colleague*, mate, contractor*, person, persons,
        people, passenger*, pax, guest*, customer*, patient*, resident*, tenant*, visitor*, rider*, skier*, student*, pupil*, member, swimmer*, somebody,
        someone, crew, nurse, porter, pensioner`,
      fr: `
        homme, hommes, femme, femmes, dame, dames, monsieur, gars, ouvrier*, salarie*, operateur*, technicien*, soudeur*, electricien*, apprenti*, stagiaire*,
        mineur, mineurs, plongeur*, cordiste*, cariste*, chauffeur*, conducteur*, agent*, collegue*, employe, employee, employes, client*, enfant*, eleve*,
        gamin*, passager*, skieur*, usager*, visiteur*, patient, patiente, patients, resident*, locataire*, baigneur*, quelqu un, gens, equipier*, intervenant*,
        pensionnaire*, soignant*, infirmier*, personnes, une personne, type`,
      ar: `
        عامل, عمال, عماله, شغيل, شغيله, خدام, خدامه, خدامين, رجال, رجل كبير, راجل, رجل, زلمه, شب, شاب, شباب, حرمه, ست, ستات, مره, امراه, بنت, بنات, ولد,
        اولاد, ولاد, طفل, طفله, اطفال, عيال, يهال, جهال, صبي, شخص, اشخاص, نفر, انفار, واحد, واحده, جوج, زوز, اثنين, اتنين, ناس, فني, فنيه, فنيين, سايق,
        سواق, شيفور, مهندس, موظف, موظفه, موظفين, مريض, مريضه, مرضي, نزيل, نزيله, نزلا, زبون, زبونه, زباين, ضيف, ضيوف, طالب, طالبه, طلاب, ركاب, راكب,
        زميل, زميلنا, حارس, غفير, غواص, عجوز, شايب, حاج, حجيه, ختيار, سيد, ouvrier, ouvriers`,
    },
    shutIn: {
      en: `
        trapped, stuck inside, stuck in, stuck up, stuck between, stranded, locked in, locked inside, shut in, pinned, buried, engulfed, entangled, caught in,
        caught between, caught under, hanging from, hanging in, hanging off, dangling from, cannot get out, cant get out, cant get down, cant get off,
        unable to get out, wedged between, jammed between, jammed under, sinking in, up to his (chest|waist|neck)*, under the (load|rubble|slab|truck|machine)`,
      fr: `
        bloque, bloquee, bloques, bloquees, coince, coincee, coinces, coincees, enferme, enfermee, enfermes, enfermees, prisonnier*, piege, piegee, pieges,
        enseveli*, suspendu, suspendue, suspendus, pendu, pendue, ecrase, ecrasee, pris sous, prise sous, pris dans, prise dans, prises dans, happe, happee,
        enlise, enlisee, ne peut plus sortir, peut pas sortir, peut plus sortir, peuvent plus sortir, peuvent pas sortir, peuvent plus descendre,
        sous les gravats, sous la charge, sous l engin, sous le chariot`,
      ar: `
        محبوس*, عالق*, محجوز*, محصور*, متحصر*, محشور*, متحشر*, منحبس*, انحبس*, مدفون*, مردوم*, معلق*, متعلق*, علق, علقو, علقوا, علقان*, علقانين, حاصل*, حصل,
        واحل*, مزنوق*, اتزنق*, انزنق*, محصورين, تحت الردم, تحت التراب, تحت الانقاض, تحت الحموله, تحت المكينه, تحت السياره, مسكر عليه*, مقفول عليه*,
        مش عارف* (يطلع|يخرج|ينزل|تطلع|تخرج)*, ما (يقدر|تقدر|قدر|قادر|يقدرون|قادرين) (يطلع|يخرج|ينزل|يطلعون|ينزلون|يطلعوا|ينزلوا)*, coincé, coincée, coincés, bloqué`,
      not: "واحد معلق, واحد محشور",
    },
    down: {
      en: `
        man down, bloke down, worker down, guy down, lad down, mate down, person down, fella down, driver down, operator down, casualty, collapsed and,
        (he|she|they|worker|operator|man|bloke|guy|driver|lad|woman|fitter|patient|guest|member|swimmer) (has|have|just|) collapsed, unconscious,
        unresponsive, not breathing, isnt breathing, wont wake, out cold, not moving, lying on the ground, lying on the floor not, cardiac arrest,
        heart attack, doing cpr, cpr in progress, bleeding (badly|heavily|and|from the head|a lot), and bleeding, still bleeding, losing blood,
        blood everywhere, seizure, overcome by, cant breathe, cannot breathe, can t breathe, struggling to breathe, gasping, drowning, drowned,
        fell in the (tank|pit|water|silo|pool|river|digester|sump), electrocuted, impaled, severed, amputat*, mayday, medic now,
        first aiders on the way`,
      fr: `
        homme a terre, ouvrier a terre, collegue a terre, personne a terre, gars a terre, agent a terre, au sol et ne bouge plus, ne bouge plus il,
        inconscient, inconsciente, inconscients, sans connaissance, perdu connaissance, perte de connaissance, ne respire*, arret cardiaque,
        massage cardiaque, saigne beaucoup, saigne fort, perd du sang, perd beaucoup de sang, hemorragie, convulsion*, se noie, noyade en,
        electrocute*, amputation, doigt sectionne, main sectionnee, victime au sol, victime inconsciente, asphyxie, asphyxiee, on ne le bouge pas,
        tombe dans (le silo|la cuve|la fosse|le bassin|l eau|le digesteur|le broyeur), tombes dans (la|le) _`,
      ar: `
        فاقد الوعي, فاقده الوعي, فقد وعيه, فقد الوعي, فقدت الوعي, مغمي عليه*, مغمى عليه*, مغمي, اغمي عليه*, غاب عن الوعي, غايب عن الوعي, ما يتنفس,
        مو قادر يتنفس, مش قادر يتنفس, مش عارف يتنفس*, ما يقدر يتنفس, مش عارفه تتنفس, ما بيتنفس, ما كيتنفسش, ما يتحرك عامل, ما عم يتحرك, مش بيتحرك,
        ما كيتحركش, ينزف, بينزف, كينزف, تنزف, نازف, الدم ماشي, دم كثير, دم كتير, عامل داخ, عامل دايخ, فيه عامل داخ, داخ ووقع, داخ وطاح, داخو, تسخف,
        سخف عليه, سخفان, طاح مغمي, طاح وما يتحرك, طايح بالارض, طايح علي الارض, مرمي علي الارض, واقع علي الارض, غرق ولد, غرق طفل, يغرق طفل, اختنق*,
        مختنق*, مخنوق عامل, كيتخنق, انصعق, انكهرب, تكهرب عامل, ضربه الكهرب*, ضربو الضو, ضربه الضو, صعقه كهرب*,
        (طاح|طاحو|طاحوا|طاحت|وقع|وقعوا|وقعو|سقط|سقطوا) (في ال|فال|بال|ب|ف)(بير|خزان|بياره|حفره|بويسون|مطموره|صومعه|سيلو|حوض|منهول|مسبح|روكار|قادوس)*`,
      not: "swimmer down, operator down time, driver down load*, collapsed and replaced, no casualty, casualty bag",
    },
    comeFast: {
      en: "get help now, send help, need help now, come (now|quick|quickly|asap|fast) (someone|man|people|hes|he), sound your siren, sound the siren",
      fr: "venez vite, venez tout de suite, vite venez, au secours, a l aide",
      ar: "الحقونا, الحقو علينا, الحقوا, انجدونا, نجده, عيطو للوقايه, عيطو للحمايه, عيطوا للحمايه, اتصلو بالاسعاف, اتصلوا بالاسعاف, جيبو الاسعاف, تعالوا بسرعه, اجو بسرعه",
    },
  },
  rules: [
    { id: "trapped.somebody", category: "trapped", floor: "emergency", patterns: ["somebody + shutIn"], within: 3 },
    { id: "injury.life-threatening", category: "injury", floor: "emergency", patterns: ["down"], unless: ["drill"] },
    { id: "injury.help-now", category: "injury", floor: "emergency", patterns: ["comeFast"], weak: true },
  ],
};
