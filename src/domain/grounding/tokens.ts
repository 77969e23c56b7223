import { fold } from "./fold";

/** One word or one numeral of a text. A tag such as "P-204B" is several: "p", "204", "b". */
export interface Token {
  start: number;
  end: number;
  /** Folded: words without accents and case, numerals in ASCII with a decimal point. */
  text: string;
  kind: "word" | "number";
  /** Counts the clauses of the text: punctuation and line ends start a new one. */
  clause: number;
}

const DIGITS = "0-9\\u0660-\\u0669\\u06f0-\\u06f9\\uff10-\\uff19";
/** "a/c", "L/H", "p.m.": single letters joined are one abbreviation. */
const INITIALS = "(?<![\\p{L}\\p{N}])\\p{L}(?:[/&.]\\p{L})+(?![\\p{L}\\p{N}'’])";
const LETTER_RUN = "\\p{L}[\\p{L}\\p{M}\\p{Cf}]*(?:['’ʼ`]\\p{L}[\\p{L}\\p{M}]*)*";
const NUMERAL = `[${DIGITS}]+(?:[.,\\u066b\\u066c][${DIGITS}]+)*`;
const SCRIPT_DIGITS = "[\\u00b2\\u00b3\\u00b9\\u2070\\u2074-\\u2079\\u2080-\\u2089]+";
const VULGAR = "[\\u00bc-\\u00be\\u2153-\\u215e]";
const TOKEN = new RegExp(`(${INITIALS}|${LETTER_RUN})|(${NUMERAL}|${SCRIPT_DIGITS})|(${VULGAR})`, "gu");
const SCRIPTS = /[\p{Script=Arabic}\p{M}\p{Cf}\u0640]+|[^\p{Script=Arabic}]+/gu;

/** A decimal point or thousands mark never ends a clause: it stands inside its numeral, not in a gap. */
const CLAUSE_END = /[.!?;:,\n\r()،؛؟…•|–—]|\s-|-\s/u;
/** French elision ("l'huile") is two words; English contractions ("won't", "driver's") are one. */
const ELISION = /^(?:[ldjnsmtc]|qu|jusqu|lorsqu|puisqu|aujourd)$/u;

/** "recal'd": an ending cut to one letter says nothing. */
const CONTRACTED_ENDING = /['’ʼ`](?:d|ed)$/iu;

const VULGAR_VALUES: Record<string, string> = {
  "¼": "0.25",
  "½": "0.5",
  "¾": "0.75",
  "⅓": "0.333",
  "⅔": "0.667",
  "⅕": "0.2",
  "⅖": "0.4",
  "⅗": "0.6",
  "⅘": "0.8",
  "⅙": "0.167",
  "⅚": "0.833",
  "⅛": "0.125",
  "⅜": "0.375",
  "⅝": "0.625",
  "⅞": "0.875",
};

/** Words and numerals of a text with their offsets, in order. */
export function tokenise(text: string): Token[] {
  const tokens: Token[] = [];
  let clause = 0;
  let end = 0;
  const add = (start: number, raw: string, folded: string, kind: Token["kind"]): void => {
    if (folded === "") return;
    if (start > end && CLAUSE_END.test(text.slice(end, start))) clause += 1;
    end = start + raw.length;
    tokens.push({ start, end, text: folded, kind, clause });
  };
  for (const match of text.matchAll(TOKEN)) {
    const [, word, numeral, vulgar] = match;
    if (word !== undefined) addWords(match.index, word, add);
    else if (numeral !== undefined) add(match.index, numeral, foldNumeral(numeral), "number");
    else if (vulgar !== undefined) add(match.index, vulgar, VULGAR_VALUES[vulgar] ?? "0.5", "number");
  }
  return tokens;
}

type Add = (start: number, raw: string, folded: string, kind: Token["kind"]) => void;

function addWords(start: number, run: string, add: Add): void {
  // "بـDP" and "ال detector": a change of script is a change of word.
  for (const part of run.matchAll(SCRIPTS)) {
    const end = start + part.index + part[0].length;
    let piece = part[0];
    for (let cut = elisionEnd(piece); cut > 0; cut = elisionEnd(piece)) {
      add(end - piece.length, piece.slice(0, cut), fold(piece.slice(0, cut)), "word");
      piece = piece.slice(cut + 1);
    }
    add(end - piece.length, piece, fold(piece.replace(CONTRACTED_ENDING, "")).replaceAll(/['’ʼ`/&.]/gu, ""), "word");
  }
}

/** Where the apostrophe of a leading elision stands ("l'huile": 1), 0 where there is none. */
function elisionEnd(piece: string): number {
  const cut = piece.search(/['’ʼ`]/u);
  return cut > 0 && ELISION.test(piece.slice(0, cut).toLowerCase()) ? cut : 0;
}

function foldNumeral(numeral: string): string {
  return fold(numeral)
    .replaceAll(/[,\u066b]/gu, ".")
    .replaceAll("\u066c", ".");
}

/** Whether nothing at all stands between two neighbouring tokens ("12mm", "P204"). */
export function isGlued(left: Token | undefined, right: Token | undefined): boolean {
  return left !== undefined && right !== undefined && left.end === right.start;
}
