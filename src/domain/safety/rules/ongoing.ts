import type { RuleSet } from "./rule";

/** What nobody can stop, and water that has met live parts: worse by the minute. */
export const ongoingRules: RuleSet = {
  words: {
    cannotStop: {
      en: `
        (cant|cannot|can t|couldnt|could not|unable to|no way to|not able to|wont let us) (stop|shut|isolate|close|turn|kill|control|contain|cut|reach the valve|get near)*,
        (valve|stopcock|isolator|isolation) (wont|will not|doesnt|does not) (close|shut|turn|hold|seal), no (isolation|isolator|stopcock|shut off|shutoff) (valve|)*,
        out of control, out of hand, getting worse, getting bigger, getting stronger, gaining, still (pouring|gushing|rising|spraying|flowing|climbing|venting),
        wont shut off, wont stop, keeps coming, not stopping, and (climbing|rising), faster than`,
      fr: `
        impossible (de|d) (couper|fermer|arreter|isoler|stopper|maitriser)*, (arrive|arrivons|arrivent|peut|peux|pouvons) (pas|plus) (couper|fermer|arreter|isoler|stopper)*,
        (arrive|arrivons|arrivent) (pas|plus) a (la|le|l|) (couper|fermer|arreter|isoler|stopper|maitriser), (peut|peux|pouvons) (pas|plus) (la|le|l|) (couper|fermer|arreter|isoler),
        vanne (d arret|d isolement|generale|) (bloquee|grippee|introuvable|cassee|inaccessible|ne ferme pas|ne ferme plus|qui ne ferme), hors de controle, plus rien ne l arrete,
        ca empire, de pire en pire, de plus en plus fort, ca augmente, ca ne s arrete pas, ca s arrete pas, ca monte vite, et ca monte, pas maitrise, non maitrise`,
      ar: `
        (ما|مو|مش|مب|لا) (قدرنا|قادرين|نقدر|عم نقدر|عارفين|قدرت|اقدر|نعرف|يمكن|راضي|راضيه) (ن|ا|ي|ت|)(سكر|قفل|وقف|سكرها|قفلها|وقفها|سكره|قفله|وقفه|سيطر|عزل|غلق|سد|حبس|حبسو|حبسها|سدو|سدها|يسكر|يقفل)*,
        (ما|مش|مو) (عم|راضي|راضيه) (يسكر|تسكر|يقفل|تقفل|يتسكر|توقف|يوقف), ما لقينا (المحبس|البلف|السكر|الروبيني|الفانه)*, المحبس (عالق|ملحوم|مكسور|خربان|مش بيقفل|ما يسكر)*,
        البلف (عالق|مكسور|خربان|ما يسكر)*, خارج السيطره, خرج عن السيطره, بيزيد, عم يزيد, كيزيد, يزداد, تزداد, بازدياد, كل شوي يزيد, الوضع يسوء, ما بغاش يتسد, ما بغاتش تسد`,
    },
    rushing: {
      en: "pouring*, gushing, streaming, cascading, burst, jetting, geyser*, torrent*, waterfall, flooding*, ruptured, raining",
      fr: "a flots, en cascade, jaillit, jaillissement, geyser*, torrent*, a gros debit, inonde*, eclatee, rompue, a grande eau, des trombes, degringole, ruisselle",
      ar: "بقوه, بغزاره, نافوره, شلال, تصب, يصب, بتصب, كتصب, مغرق*, غرقان*, مغرقه, فيضان, انفجر*, طايح من السقف, نازل من السقف, نازله من السقف, بتشر, كتشرشر",
    },
  },
  rules: [
    {
      id: "injury.cannot-stop", category: "injury", floor: "emergency",
      patterns: ["cannotStop + leak", "cannotStop + water", "cannotStop + steam", "cannotStop + overpressure", "cannotStop + flames", "cannotStop + flood"],
      within: 6, ownNegation: true,
    },
    {
      id: "electrical.live-water", category: "electrical", floor: "emergency", passes: true,
      patterns: ["shock + water", "barePart + water", "rushing + electricThing", "ignition + water"],
      within: 8,
    },
  ],
};
