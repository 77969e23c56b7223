/** Languages that a note may be written in. */
export type NoteLanguage = "en" | "fr" | "ar";

/** Small words and words of the trade that belong to one language only. Accents are kept: they tell French apart. */
const english = new Set(
  `the a is was are were be been not no it its this that these and or but with without from for of off onto by at has have had
  will would should need needs needed needing get got when while after before again there here they we he she i my our
  his her their won't can't doesn't don't isn't wasn't pump pumps leak leaks leaking leaked valve bearing bearings motor belt
  replace replaced replacing check checked found fixed repair repaired broken noise noisy hot cold oil water line hours hour
  mins working running stopped stuck tripped seal filter gearbox hose switch door light lights cleaned tightened
  ordered changed swapped reset restarted adjusted greased tested near low high still left right back`.split(/\s+/u),
);
const french = new Set(
  `le la les un une des du de au aux et ou mais donc est sont était été être pas plus ne sur sous dans avec sans pour par
  ce cette ces il elle ils elles nous vous je qui que quand depuis après avant encore très faut fait faire doit à y
  pompe pompes fuite fuites fuit vanne roulement roulements moteur courroie remplacé remplacée remplacer changé changer vérifié
  vérifier trouvé réparé réparer cassé cassée bruit chaud froid huile eau ligne heures heure panne arrêt arrêté bloqué
  bloquée joint filtre réducteur tuyau capteur porte éclairage nettoyé serré resserré commandé commander réglé graissé testé
  prévoir contrôle contrôlé intervention hs ras`.split(/\s+/u),
);

const arabicWord = /\p{Script=Arabic}/u;
const frenchLetter = /[àâçéèêëîïôùûüœ]/u;
const elision = /^(?:[ldjnsmtc]|qu|jusqu|lorsqu)['’]/u;
/** A language is named beside another one only if it makes up this share of the words that tell a language. */
const SHARE = 0.2;

/** Which languages a note is written in, the main one first; empty where nothing tells. */
export function languagesOf(text: string): NoteLanguage[] {
  const counts: Record<NoteLanguage, number> = { en: 0, fr: 0, ar: 0 };
  for (const [word] of text.toLowerCase().normalize("NFC").matchAll(/\p{L}[\p{L}\p{M}'’]*/gu)) {
    if (arabicWord.test(word)) counts.ar += 1;
    else if (elision.test(word) || frenchLetter.test(word)) counts.fr += 1;
    else {
      const plain = word.replace(/’/gu, "'");
      if (english.has(plain)) counts.en += 1;
      if (french.has(plain)) counts.fr += 1;
    }
  }
  const total = counts.en + counts.fr + counts.ar;
  const order: NoteLanguage[] = ["en", "fr", "ar"];
  return order.filter((language) => counts[language] > 0 && counts[language] / total >= SHARE).toSorted((a, b) => counts[b] - counts[a]);
}
