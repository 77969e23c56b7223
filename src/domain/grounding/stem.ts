/** Light stemming: enough to see that two words are forms of one word, never meant to be read. */

/** Endings of English and French words; two words with one beginning and any two of these are forms of each other. */
const ENDINGS = new Set(
  `s es ed d ing ings er ers or ors e ee ees ment ments age ages ation ations tion tions ion ions ant ants ante antes ait
  aient eur eurs euse euses ly al ale ales aux y ies ied en ens n ness ure ures able ables ible if ive ifs ives ique iques
  ic ical t te ts tes it its ite is ise ises ir issait issent ez ons ent ant x iere ier ieres iers ance ances
  ized ised izing ising ize ise eux ement ements ette oir oire rie ry th re res ant le les ling led ler
  ble ance ence ency`.split(/\s+/u),
);
const SHORT_ENDINGS = new Set([
  "s",
  "es",
  "ed",
  "d",
  "ing",
  "e",
  "ee",
  "ees",
  "t",
  "te",
  "x",
  "er",
  "y",
  "it",
  "ait",
  "ie",
]);

/** How far two words agree from the left. */
function sharedStart(a: string, b: string): number {
  const length = Math.min(a.length, b.length);
  let at = 0;
  while (at < length && a[at] === b[at]) at += 1;
  return at;
}

function isEnding(rest: string, stem: string, endings: ReadonlySet<string>): boolean {
  if (rest === "" || endings.has(rest)) return true;
  // "slip" and "slipped": the last consonant is doubled before the ending.
  return rest.length > 1 && rest[0] === stem.at(-1) && endings.has(rest.slice(1));
}

/** Whether two folded Latin words are forms of one word ("leak", "leaking"; "serré", "serrage"). */
export function sameLatinStem(a: string, b: string): boolean {
  const shared = sharedStart(a, b);
  if (shared < 3) return false;
  // "seized" and "seizing" also share the start of their endings, so shorter stems are tried as well.
  for (let length = shared; length >= Math.max(3, shared - 2); length -= 1) {
    const endings = length < 4 ? SHORT_ENDINGS : ENDINGS;
    const stem = a.slice(0, length);
    if (isEnding(a.slice(length), stem, endings) && isEnding(b.slice(length), stem, endings)) return true;
  }
  return false;
}

const ARABIC_PREFIXES = [
  "",
  "وبال",
  "وال",
  "بال",
  "فال",
  "كال",
  "عال",
  "ولل",
  "هال",
  "لل",
  "ال",
  "وب",
  "ول",
  "و",
  "ف",
  "ب",
  "ل",
  "ك",
  "ه",
  "ح",
  "س",
];
const ARABIC_SUFFIXES = [
  "",
  "ناهم",
  "ناها",
  "ناهن",
  "ناه",
  "تها",
  "تهم",
  "يتها",
  "يته",
  "يه",
  "تين",
  "هما",
  "كم",
  "ها",
  "هم",
  "هن",
  "نا",
  "وه",
  "وا",
  "ات",
  "ون",
  "ين",
  "ان",
  "ته",
  "تو",
  "لها",
  "ه",
  "ي",
  "ت",
  "و",
  "ا",
  "ن",
  "ش",
];

/** The stems that a folded Arabic word may have once its clitics, article and ending are taken off (3 letters at least). */
export function arabicStems(word: string): string[] {
  const stems = new Set<string>([word]);
  for (const prefix of ARABIC_PREFIXES) {
    if (!word.startsWith(prefix)) continue;
    const tail = word.slice(prefix.length);
    for (const suffix of ARABIC_SUFFIXES) {
      if (!tail.endsWith(suffix)) continue;
      const stem = tail.slice(0, tail.length - suffix.length);
      if (stem.length >= 3 || (stem.length === 2 && suffix === "" && prefix.endsWith("ال"))) stems.add(stem);
    }
  }
  return [...stems];
}

/** The consonants of an Arabic stem, without the letters that its patterns add ("مكسور", "انكسر" and "كسر" are "كسر"). */
export function arabicRoot(stem: string): string {
  let root =
    stem[0] === "ا" || stem[0] === "و"
      ? stem[0] + stem.slice(1).replaceAll(/[اويه]/gu, "")
      : stem.replaceAll(/[اويه]/gu, "");
  while (root.length > 3 && /^[متنيسا]/u.test(root)) root = root.slice(1);
  return root.length > 3 && root.startsWith("ا") ? root.slice(1) : root;
}
