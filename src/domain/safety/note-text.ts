import type { Span } from "@/domain/work-order/draft";
import { arabicForms } from "./arabic-forms";

/** One word or number of a note, in the forms in which the rules look it up, and where it stands. */
export interface Token {
  /** The spellings under which the word may be found: plain, with its accents, without an Arabic prefix. */
  forms: readonly string[];
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
  tokens: readonly Token[];
  /** Where each sentence stands in the note, without the space around it. */
  sentences: readonly Span[];
}

const LETTER = /[\p{L}\p{N}]/u;
const DIGIT = /[0-9]/;
const ARABIC = /\p{Script=Arabic}/u;
/** Inside a word and not part of its form: vowel signs, the lengthening stroke and the lone hamza, direction marks. */
const SILENT = /[\p{M}\p{Cf}\u0621\u0640]/u;
const APOSTROPHE = /['’‘ʼ´`]/;
const SENTENCE_END = /[!?؟;؛\n\r…•|[\]<>{}]/;
const CLAUSE_END = /[,،:()"«»“”=→\u2013\u2014~]|\p{Extended_Pictographic}/u;

/** Letters that are written in several ways, or for which dialects have their own, brought to one. */
const ARABIC_LETTERS: Record<string, string> = {
  "أ": "ا", "إ": "ا", "آ": "ا", "ٱ": "ا", "ى": "ي", "ی": "ي", "ئ": "ي", "ؤ": "و", "ة": "ه", "ۀ": "ه",
  "گ": "ق", "ڨ": "ق", "ڭ": "ق", "چ": "ج", "پ": "ب", "ڤ": "ف", "ژ": "ز", "ک": "ك", "ہ": "ه", "ھ": "ه",
};
const LIGATURES: Record<string, string> = { "œ": "oe", "æ": "ae", "ß": "ss", "ø": "o", "ı": "i", "ł": "l" };

/** A full stop after one of these ends no sentence. */
const ABBREVIATIONS = new Set([
  "no", "nr", "approx", "elev", "elec", "temp", "prob", "hyd", "bldg", "rm", "qty", "ref", "tel", "asc", "ch", "env", "sem", "mech", "maint", "pos",
  "emerg", "dept", "ext", "lt", "rt", "vs", "st", "mr", "mrs", "dr", "fl", "ventil", "imm", "immat", "num", "mm", "cf", "ex", "etc", "min", "max", "inc",
]);

const plainCharacters = new Map<string, string>();
const CACHE_SIZE = 4096;

/** One character as the rules see it: small, without accents, Arabic letters and digits in one form; empty if it is no letter. */
function plainCharacter(character: string): string {
  const known = plainCharacters.get(character);
  if (known !== undefined) return known;
  let plain = "";
  for (const part of character.toLowerCase().normalize("NFKD")) {
    const letter = ARABIC_LETTERS[part] ?? LIGATURES[part] ?? part;
    const code = letter.codePointAt(0) ?? 0;
    if (code >= 0x660 && code <= 0x669) plain += String(code - 0x660);
    else if (code >= 0x6f0 && code <= 0x6f9) plain += String(code - 0x6f0);
    else if (LETTER.test(letter) && !SILENT.test(letter)) plain += letter;
  }
  if (plainCharacters.size < CACHE_SIZE) plainCharacters.set(character, plain);
  return plain;
}

/** A word as the rules see it: what the lexicon and the note are compared in. */
export function plain(word: string): string {
  let result = "";
  for (const character of word.normalize("NFC")) result += plainCharacter(character);
  return result;
}

/** Does the word go on with this character? Digits before letters and a change of script part words: "35ppm", "الpump". */
function continues(word: string, character: string): boolean {
  const last = word.slice(-1);
  if (DIGIT.test(word.charAt(0)) && DIGIT.test(last)) return DIGIT.test(character);
  if (ARABIC.test(last)) return ARABIC.test(character) && !DIGIT.test(character);
  return !ARABIC.test(character);
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
      if (plainCharacter(character) === "") {
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
    const before = this.note.charAt(index - 1);
    const next = this.note.charAt(index + 1);
    const stop = character === "." && /^\s?$/.test(next) && !ABBREVIATIONS.has(this.tokens.at(-1)?.forms[0] ?? "");
    const dash = character === "-" && /^\s?$/.test(before) && /\s/.test(next);
    if (stop || SENTENCE_END.test(character)) this.broken = "sentence";
    else if (this.broken === "no" && (dash || CLAUSE_END.test(character))) this.broken = "clause";
  }

  /** Reads the word that starts here and returns the offset after it. */
  private word(start: number): number {
    let folded = "";
    let accented = "";
    const isNumber = DIGIT.test(plainCharacter(this.characterAt(start)));
    let end = start;
    let index = start;
    while (index < this.note.length) {
      const character = this.characterAt(index);
      const letters = plainCharacter(character);
      index += character.length;
      if (SILENT.test(character)) continue;
      if (letters !== "" && (folded === "" || continues(folded, letters.charAt(0)))) {
        folded += letters;
        accented += character.toLowerCase();
      } else if (letters !== "" || !(isNumber ? this.isDecimalSign(character, index) : this.isElision(character, index, folded))) break;
      else if (isNumber) folded += ".";
      end = index;
    }
    this.add(folded, accented, isNumber, start, end);
    return end;
  }

  private isDecimalSign(character: string, after: number): boolean {
    return /[.,٫]/.test(character) && DIGIT.test(plainCharacter(this.note.charAt(after)));
  }

  /** The apostrophe of "doesn't"; that of "l'huile" and "d'urgence" parts the words. */
  private isElision(character: string, after: number, folded: string): boolean {
    return APOSTROPHE.test(character) && folded.length > 1 && !folded.endsWith("qu") && /[a-z]/.test(plainCharacter(this.note.charAt(after)));
  }

  private add(folded: string, accented: string, isNumber: boolean, start: number, end: number): void {
    if (this.tokens.length > 0) {
      if (this.broken === "sentence") this.sentence += 1;
      if (this.broken !== "no") this.clause += 1;
      this.place += this.broken === "no" ? 1 : 2;
    }
    this.broken = "no";
    const position = { start, end, sentence: this.sentence, clause: this.clause, place: this.place };
    this.tokens.push({ forms: formsOf(folded, accented, isNumber), ...position, value: isNumber ? numberValue(folded) : null });
  }
}

function formsOf(folded: string, accented: string, isNumber: boolean): string[] {
  if (isNumber) return [folded];
  if (ARABIC.test(folded.charAt(0))) return arabicForms(folded);
  return accented === folded ? [folded] : [folded, accented];
}

/** "3,200" is three thousand two hundred: groups of three digits are thousands unless the number starts with 0. */
function numberValue(folded: string): number {
  const thousands = /^[1-9][0-9]{0,2}(?:\.[0-9]{3})+$/.test(folded);
  const value = Number(thousands ? folded.replaceAll(".", "") : folded);
  return Number.isNaN(value) ? 0 : value;
}

function sentenceSpans(tokens: readonly Token[]): Span[] {
  const spans: Span[] = [];
  for (const { sentence, start, end } of tokens) {
    const span = spans[sentence];
    if (span === undefined) spans[sentence] = { start, end };
    else span.end = end;
  }
  return spans;
}

/** Cuts a note into words with their sentences and clauses; every word keeps its place in the original text. */
export function readNote(note: string): NoteText {
  return new Reader(note).read();
}
