import { expansionsOf } from "./abbreviations";
import { editDistance } from "./edit-distance";
import { isArabic } from "./fold";
import { arabicRoot, arabicStems, sameLatinStem } from "./stem";
import { groupsOf, type Group } from "./synonyms";
import { isKnownWord } from "./vocabulary";

/** How sure it is that two words are the same: 1 to the letter, 0 different. */
const SAME = 1;
export const FORM = 0.95;
const SHORTENED = 0.9;
const ROOT = 0.8;
export const MISTYPED = 0.8;

const VOWELS = /[aeiouy]/gu;

/** A word of a value or note with what comparing it needs, worked out once. */
export interface WordForms {
  word: string;
  arabic: boolean;
  stems: readonly string[];
  roots: readonly string[];
  expansions: readonly string[];
  /** Groups of meaning (synonyms.ts). */
  groups: readonly Group[];
}

/** Prepare a folded word for comparison. */
export function wordForms(word: string): WordForms {
  const arabic = isArabic(word);
  const stems = arabic ? arabicStems(word) : [];
  const expansions = new Set<string>(expansionsOf(word));
  for (const stem of stems) for (const long of expansionsOf(stem) ?? []) expansions.add(long);
  const roots = new Set(stems.map(arabicRoot).filter((root) => root.length >= 3));
  return { word, arabic, stems, roots: [...roots], expansions: [...expansions], groups: groupsOf(word, stems) };
}

/**
 * Whether one word is the other with letters left out: same first letter, letters in order, and most of the consonants
 * kept ("brg" of "bearing"), or its beginning ("rempl" of "remplacé").
 */
function isShortened(short: string, long: string): boolean {
  if (short.length < 3 || long.length < short.length + 2 || short[0] !== long[0] || isKnownWord(short)) return false;
  if (long.startsWith(short)) return short.length >= 4 || long.length <= 12;
  if (short.length > 6) return false;
  let at = 0;
  for (const letter of long) if (letter === short[at]) at += 1;
  if (at < short.length) return false;
  const kept = short.replaceAll(VOWELS, "").length;
  const consonants = long.replaceAll(VOWELS, "").replace(/(.)\1/gu, "$1").length;
  return kept >= 3 && kept >= consonants * 0.6 && short.length - kept <= 1;
}

/** Whether the two differ by a slip of the keyboard: one in five letters, two in nine. */
function isMistyped(a: string, b: string): boolean {
  const length = Math.min(a.length, b.length);
  if (length < 5 || (isKnownWord(a) && isKnownWord(b))) return false;
  const limit = length >= 9 ? 2 : 1;
  if (length < 7 && a[0] !== b[0]) return false;
  return editDistance(a, b, limit) <= limit;
}

function overlap(a: readonly string[], b: readonly string[]): boolean {
  return a.some((item) => b.includes(item));
}

function isExpansion(short: WordForms, long: WordForms): boolean {
  return short.expansions.some(
    (word) => word === long.word || long.stems.includes(word) || (!long.arabic && sameLatinStem(word, long.word)),
  );
}

function arabicQuality(a: WordForms, b: WordForms): number {
  if (overlap(a.stems, b.stems)) return FORM;
  if (overlap(a.roots, b.roots)) return ROOT;
  const length = Math.min(a.word.length, b.word.length);
  return length >= 5 && editDistance(a.word, b.word, 1) <= 1 ? MISTYPED : 0;
}

/** How well two words agree, from 0 (different words) to 1 (the same to the letter). */
export function wordQuality(a: WordForms, b: WordForms): number {
  if (a.word === b.word) return SAME;
  if (a.arabic && b.arabic) {
    const quality = arabicQuality(a, b);
    if (quality > 0) return quality;
  } else if (!a.arabic && !b.arabic) {
    if (sameLatinStem(a.word, b.word)) return FORM;
    if (isShortened(a.word, b.word) || isShortened(b.word, a.word)) return SHORTENED;
    if (isMistyped(a.word, b.word)) return MISTYPED;
  }
  return isExpansion(a, b) || isExpansion(b, a) || overlap(a.expansions, b.expansions) ? SHORTENED : 0;
}
