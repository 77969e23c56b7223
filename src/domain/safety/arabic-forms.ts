/** Everything works on words that are already plain: hamza seats, final letters and digits in one form. */

const CONJUNCTIONS = ["و", "ف"];
const ARTICLES = ["بال", "كال", "عال", "فال", "هال", "لل", "ال"];
const PREPOSITIONS = ["ب", "ل", "ع", "ف", "ك"];

/** The spellings under which the rules look an Arabic word up. */
export function arabicForms(word: string): string[] {
  const forms = [word];
  for (const prefix of CONJUNCTIONS) if (word.length > 3 && word.startsWith(prefix)) forms.push(word.slice(1));
  forms.push(...forms.flatMap(withoutArticle));
  forms.push(...forms.flatMap(withoutEnding));
  const bones = skeleton(forms.at(-1) ?? word);
  if (bones.length >= SHORTEST_SKELETON) forms.push(bones);
  forms.push(...verbForms(word));
  return forms;
}

/** "بالورشة" and "لورشة" hold "ورشة". */
function withoutArticle(form: string): string[] {
  const article = ARTICLES.find((prefix) => form.length > prefix.length + 2 && form.startsWith(prefix));
  if (article !== undefined) return [form.slice(article.length)];
  return form.length > 3 && PREPOSITIONS.includes(form.charAt(0)) ? [form.slice(1)] : [];
}

/** "شوكته" is his "شوكه", "فراملها" her "فرامل", "طفايتين" and "طفايات" are two and more of a "طفايه". */
function withoutEnding(form: string): string[] {
  if (form.length < 5) return [];
  const feminine = /^(.{3,})(?:ته|تها|تو|تين|ات)$/.exec(form)?.[1];
  if (feminine !== undefined) return [`${feminine}ه`, feminine];
  const other = /^(.{3,})(?:ها|هم|ه|و|ين)$/.exec(form)?.[1];
  return other === undefined ? [] : [other];
}

const SKELETON_LETTERS: Record<string, string> = { "ص": "س", "ط": "ت", "ث": "ت", "ض": "د", "ظ": "ز", "ذ": "ز", "ق": "ك", "غ": "ك", "ج": "ك" };
/** With its mark; shorter ones meet too many words that have nothing to do with each other. */
const SHORTEST_SKELETON = 5;

/** Foreign words are written with other vowels by everybody: what is left without them, marked so that it meets no real word. */
export function skeleton(word: string): string {
  let result = "~";
  for (const letter of word) if (!/[اويه]/.test(letter)) result += SKELETON_LETTERS[letter] ?? letter;
  return result;
}

/** Written as one word, "ما" before a verb or the "ما ... ش" of Egypt and the Maghreb: it does not do something. */
const JOINED_NOT = /^(?:ما(?:ي|ت|بي|بت|كي|كت).{3,}|مان.{3,}ش|[وف]?م[ابيتك].{2,}ش)$/;
/** Dialects put different letters before the same verb: ينزل, تنزل, بينزل, كينزل, هينزل, اتنزل. */
const VERB_PREFIX = /^[وف]?(?:(?:[بكحه]|غا|عم|را[حه])?[يتن]|ات)(.{3,})$/;

/** `^` and the verb without its prefix, `~لا` for a denied verb, `~ش` for a word that ends in ش. */
function verbForms(word: string): string[] {
  const forms: string[] = [];
  const stem = VERB_PREFIX.exec(word)?.[1];
  if (stem !== undefined) {
    forms.push(`^${stem}`);
    if (stem.length > 3 && /^[تن]/.test(stem)) forms.push(`^${stem.slice(1)}`);
  }
  if (JOINED_NOT.test(word)) forms.push("~لا");
  if (word.length > 4 && word.endsWith("ش")) forms.push("~ش");
  return forms;
}
