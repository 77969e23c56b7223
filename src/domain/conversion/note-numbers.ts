import { asciiDigits } from "@/domain/grounding/fold";
import { findNumbers } from "@/domain/grounding/numbers";
import type { NoteNumber } from "@/domain/grounding/numbers";
import type { Span } from "@/domain/work-order/draft";
import { touches } from "./taken-back";

/** More than any note needs; a pasted table of figures must not make the grammar slow. */
const MAX_NUMBERS = 400;

const SMALL_COUNTS = ["1", "2", "3", "4"];
const HALF_WORD = /half|demi|نص|نصف|½/iu;

/** Numbers of a note as JSON writes them, each once. */
export interface NumberLiterals {
  /** What can have been measured: said outright, in digits or in words. */
  said: string[];
  /** What can have been counted: also "a", the Arabic dual. Never negative. */
  counted: string[];
}

/**
 * The numbers of a note, with all that each may mean ("1,250" is 1250 or 1.25). Without those that grounding would
 * refuse anyway: parts of a tag or a time of day ("P-204", "7:30"), and what the writer took back ("190, no, 195").
 */
export function numberLiterals(text: string, takenBack: readonly Span[]): NumberLiterals {
  const said = new Set<string>();
  const counted = new Set<string>();
  for (const number of findNumbers(text)) {
    if ((number.tag && !hasUnit(text, number)) || touches(takenBack, number.start, number.end)) continue;
    if (counted.size >= MAX_NUMBERS || said.size >= MAX_NUMBERS) break;
    for (const form of forms(text, number)) {
      if (number.form === "digits" || number.form === "words") said.add(form);
      if (number.form !== "ordinal" && !form.startsWith("-")) counted.add(form);
    }
  }
  // Small counts are said in many ways ("a pair", "both"), in Arabic by the form of the noun; halves by a word behind it.
  for (const small of SMALL_COUNTS) counted.add(small);
  if (HALF_WORD.test(text)) for (const small of SMALL_COUNTS) counted.add(String(Number(small) - 0.5));
  return { said: [...said], counted: [...counted] };
}

/** "8oz", "0.6uA": a number with something short behind it, by itself, may be a measure in an unknown unit. */
function hasUnit(text: string, { start, end }: NoteNumber): boolean {
  return /^\s?$/u.test(text.slice(Math.max(0, start - 1), start)) && /^\p{L}{1,3}(?![\p{L}\p{N}-])/u.test(text.slice(end, end + 4));
}

function forms(text: string, number: NoteNumber): string[] {
  const found = number.values.map(String);
  // "12.0" may stay as it is written.
  const written = asciiDigits(text.slice(number.start, number.end)).replace(/^0+(?=\d)/u, "");
  if (/^\d+\.\d+$/u.test(written)) found.push(written);
  return found.filter((form) => /^-?\d{1,15}(?:\.\d{1,12})?$/u.test(form));
}
