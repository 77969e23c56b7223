import type { Span } from "@/domain/work-order/draft";

/** One word or number of a note, in the form in which the rules look it up, and where it stands. */
export interface Token {
  /** The spellings under which the word may be found: plain, with its accents, without an Arabic prefix. */
  forms: string[];
  /** UTF-16 offsets in the note, end exclusive. */
  start: number;
  end: number;
  sentence: number;
  clause: number;
  /** Place in the note in words, where a clause break counts as one more: distances are measured with it. */
  place: number;
  /** Value when the token is a number. */
  value: number | null;
}

export interface NoteText {
  tokens: Token[];
  /** Where each sentence stands in the note, without the space around it. */
  sentences: Span[];
}

const LETTER = /[\p{L}\p{N}]/u;
const DIGIT = /[0-9]/;
const ARABIC = /\p{Script=Arabic}/u;
/** Marks inside a word: vowel signs, the Arabic lengthening stroke, direction marks and other invisible characters. */
const SILENT = /[\p{M}\p{Cf}\u0640]/u;
const APOSTROPHE = /['’‘ʼ´`]/;
const SENTENCE_END = /[!?؟;؛\n\r…•|[\]<>{}]/;
const CLAUSE_END = /[,،:()/"«»“”=→\u2013\u2014~]|\p{Extended_Pictographic}/u;

/** Letters that are written in several ways, or for which dialects have their own, brought to one. */
const ARABIC_LETTERS: Record<string, string> = {
  "أ": "ا", "إ": "ا", "آ": "ا", "ٱ": "ا", "ى": "ي", "ی": "ي", "ئ": "ي", "ؤ": "و", "ة": "ه", "ۀ": "ه", "ء": "",
  "گ": "ق", "ڨ": "ق", "ڭ": "ق", "چ": "ج", "پ": "ب", "ڤ": "ف", "ژ": "ز", "ک": "ك", "ہ": "ه", "ھ": "ه",
};
const LIGATURES: Record<string, string> = { "œ": "oe", "æ": "ae", "ß": "ss", "ø": "o", "ı": "i", "ł": "l" };

/** A full stop after one of these ends no sentence. */
const ABBREVIATIONS = new Set([
  "no", "nr", "approx", "elev", "elec", "temp", "prob", "hyd", "bldg", "rm", "qty", "ref", "tel", "asc", "ch", "env", "sem", "mech", "maint", "pos",
  "emerg", "dept", "ext", "lt", "rt", "vs", "st", "mr", "mrs", "dr", "fl", "ventil", "imm", "immat", "num", "mm", "cf", "ex", "etc", "min", "max", "inc",
]);

const plainCache = new Map<string, string>();

/** One character as the rules see it: small, without accents, Arabic letters and digits in one form. */
function plainCharacter(character: string): string {
  const known = plainCache.get(character);
  if (known !== undefined) return known;
  let plain = "";
  for (const part of character.toLowerCase().normalize("NFKD")) {
    const letter = ARABIC_LETTERS[part] ?? LIGATURES[part] ?? part;
    const code = letter.codePointAt(0) ?? 0;
    if (code >= 0x660 && code <= 0x669) plain += String(code - 0x660);
    else if (code >= 0x6f0 && code <= 0x6f9) plain += String(code - 0x6f0);
    else if (letter !== "" && LETTER.test(letter) && !SILENT.test(letter)) plain += letter;
  }
  if (plainCache.size < 4096) plainCache.set(character, plain);
  return plain;
}

/** A word as the rules see it: what the lexicon and the note are compared in. */
export function plain(word: string): string {
  let result = "";
  for (const character of word.normalize("NFC")) if (!SILENT.test(character)) result += plainCharacter(character);
  return result;
}

const CONJUNCTIONS = ["و", "ف"];
const ARTICLES = ["بال", "كال", "عال", "فال", "هال", "لل", "ال"];
const PREPOSITIONS = ["ب", "ل", "ع", "ف", "ك", "د", "ه"];

/** Written as one word, "ما" before a verb or the "ما ... ش" of Egypt and the Maghreb: it does not do something. */
const JOINED_NOT = /^(?:ما(?:ي|ت|بي|بت|كي|كت|ن).{3,}|[وف]?م[ابيتك].{2,}ش)$/;
/** Dialects put different letters before the same verb: ينزل, تنزل, بينزل, كينزل, هينزل, عمينزل. */
const VERB_PREFIX = /^(?:[وف])?(?:[بكحه]|غا|عم|را[حه])?(?:[يتن])(.{3,})$/;

/** What the rules look verbs up by: `^` and the verb without its prefix, `~لا` for a denied verb, `~ش` for a word that ends in ش. */
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

/** The word itself and what is left of it without an Arabic conjunction, article or preposition. */
function arabicForms(word: string): string[] {
  const forms = [word];
  for (const prefix of CONJUNCTIONS) if (word.length > 3 && word.startsWith(prefix)) forms.push(word.slice(1));
  for (const form of [...forms]) {
    const article = ARTICLES.find((prefix) => form.length > prefix.length + 1 && form.startsWith(prefix));
    if (article !== undefined) forms.push(form.slice(article.length));
    else if (form.length > 3 && PREPOSITIONS.includes(form.charAt(0))) forms.push(form.slice(1));
  }
  const bare = forms.at(-1) ?? word;
  const bones = skeleton(bare);
  if (bones.length > 4) forms.push(bones);
  forms.push(...verbForms(word));
  return forms;
}

const SKELETON_LETTERS: Record<string, string> = { "ص": "س", "ط": "ت", "ث": "ت", "ض": "د", "ظ": "ز", "ذ": "ز", "ق": "ك", "غ": "ك", "ج": "ك" };

/** Foreign words are written with other vowels by everybody: what is left without them, marked so that it meets no real word. */
export function skeleton(word: string): string {
  let result = "~";
  for (const letter of word) if (!/[اويه]/.test(letter)) result += SKELETON_LETTERS[letter] ?? letter;
  return result;
}

function isArabic(character: string): boolean {
  return ARABIC.test(character);
}

/** Does the word go on with this character? Digits before letters and a change of script part words: "35ppm", "الpump". */
function continues(word: string, character: string): boolean {
  const first = word.charAt(0);
  const last = word.slice(-1);
  if (DIGIT.test(first) && DIGIT.test(last)) return DIGIT.test(character);
  if (isArabic(last)) return isArabic(character) && !DIGIT.test(character);
  return !isArabic(character) || DIGIT.test(character);
}

class Reader {
  readonly tokens: Token[] = [];
  private sentence = 0;
  private clause = 0;
  private place = 0;
  private broken: "no" | "clause" | "sentence" = "no";

  constructor(private readonly note: string) {}

  read(): NoteText {
    let index = 0;
    while (index < this.note.length) {
      const character = this.characterAt(index);
      if (plainCharacter(character) === "" || SILENT.test(character)) {
        this.separate(character, index);
        index += character.length;
      } else {
        index = this.word(index);
      }
    }
    return { tokens: this.tokens, sentences: sentenceSpans(this.tokens) };
  }

  private characterAt(index: number): string {
    return String.fromCodePoint(this.note.codePointAt(index) ?? 0x20);
  }

  private separate(character: string, index: number): void {
    const next = this.note.charAt(index + 1);
    const before = this.note.charAt(index - 1);
    if (SENTENCE_END.test(character)) this.broken = "sentence";
    else if (character === "." && (next === "" || /\s/.test(next)) && !this.afterAbbreviation()) this.broken = "sentence";
    else if (this.broken === "no" && (CLAUSE_END.test(character) || (character === "-" && /\s|^$/.test(before) && /\s/.test(next)))) this.broken = "clause";
  }

  private afterAbbreviation(): boolean {
    return ABBREVIATIONS.has(this.tokens.at(-1)?.forms[0] ?? "");
  }

  /** Reads the word that starts here and returns the offset after it. */
  private word(start: number): number {
    let folded = "";
    let accented = "";
    let index = start;
    let end = start;
    while (index < this.note.length) {
      const character = this.characterAt(index);
      const letters = plainCharacter(character);
      if (SILENT.test(character)) {
        index += character.length;
        continue;
      }
      if (letters !== "" && (folded === "" || continues(folded, letters.charAt(0)))) {
        folded += letters;
        accented += character.toLowerCase();
      } else if (!this.joins(character, index, folded)) break;
      else if (DIGIT.test(folded.slice(-1))) folded += ".";
      index += character.length;
      end = index;
    }
    this.add(folded, accented, start, end);
    return end;
  }

  /** A decimal sign between digits, or the apostrophe of "doesn't"; that of "l'huile" and "d'urgence" parts the words. */
  private joins(character: string, index: number, folded: string): boolean {
    const next = this.note.charAt(index + 1);
    if (/[.,٫]/.test(character)) return /^[0-9.]+$/.test(folded) && DIGIT.test(plainCharacter(next));
    if (!APOSTROPHE.test(character) || folded.length < 2 || folded.endsWith("qu")) return false;
    return next !== "" && /[a-z]/.test(plainCharacter(next));
  }

  private add(folded: string, accented: string, start: number, end: number): void {
    if (this.tokens.length > 0) {
      if (this.broken === "sentence") this.sentence += 1;
      if (this.broken !== "no") this.clause += 1;
      this.place += this.broken === "no" ? 1 : 2;
    }
    this.broken = "no";
    const isNumber = /^[0-9.]+$/.test(folded);
    let forms = [folded];
    if (!isNumber && isArabic(folded.charAt(0))) forms = arabicForms(folded);
    else if (!isNumber && accented !== folded) forms = [folded, accented];
    this.tokens.push({
      forms, start, end, sentence: this.sentence, clause: this.clause, place: this.place, value: isNumber ? numberValue(folded) : null,
    });
  }
}

/** "3.200" may be three thousand two hundred: three digits after the sign are read as thousands unless the number starts with 0. */
function numberValue(folded: string): number {
  const thousands = /^[1-9][0-9]{0,2}(\.[0-9]{3})+$/.test(folded);
  const value = Number(thousands ? folded.replaceAll(".", "") : folded);
  return Number.isNaN(value) ? 0 : value;
}

function sentenceSpans(tokens: Token[]): Span[] {
  const spans: Span[] = [];
  for (const token of tokens) {
    const span = spans[token.sentence];
    if (span === undefined) spans[token.sentence] = { start: token.start, end: token.end };
    else span.end = token.end;
  }
  return spans;
}

/** Cuts a note into words with their sentences and clauses; every word keeps its place in the original text. */
export function readNote(note: string): NoteText {
  return new Reader(note).read();
}
