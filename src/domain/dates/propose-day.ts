import * as chrono from "chrono-node";
import { arabicDay } from "./arabic-days";

/** What words of a note say about a day. */
export type ProposedDay =
  | { kind: "day"; /** yyyy-mm-dd */ day: string }
  /** They name an occasion ("next shutdown", "when the part arrives"): a person knows which day that is. */
  | { kind: "occasion" };

const ARABIC = /\p{Script=Arabic}/u;
/** Day before month, as most plants write it; the American way only where nothing else is possible. */
const english = new chrono.Chrono(chrono.en.configuration.createCasualConfiguration(true));
const american = chrono.en.casual;
const french = chrono.fr.casual;

const iso = (date: Date) => [date.getFullYear(), String(date.getMonth() + 1).padStart(2, "0"), String(date.getDate()).padStart(2, "0")].join("-");

const TODAY = /today|tonight|this (?:morning|afternoon|evening|shift)|aujourd|ce (?:soir|jour|matin)|cet apr/iu;
const DAY_MS = 86_400_000;

/** What technicians write and chrono does not read. */
const shortForms: readonly (readonly [RegExp, string])[] = [[/\btues\b/giu, "tuesday"], [/\bweds\b/giu, "wednesday"], [/\bwks\b/giu, "weeks"], [/\bwk\b/giu, "week"], [/\btmrw\b/giu, "tomorrow"]];
const spelledOut = (words: string) => shortForms.reduce((text, [short, full]) => text.replace(short, full), words);
/** Running hours ("250 h service"), no day. */
const HOURS = /^\d[\d. ]*\s*h(?:ou)?r?s?\b/iu;

interface Reading {
  length: number;
  date: Date;
}

function read(parser: chrono.Chrono, words: string, reference: Date): Reading | null {
  const [result] = parser.parse(words, reference, { forwardDate: true }).filter(({ start }) => start.isCertain("day") || start.isCertain("weekday") || start.isCertain("month")).filter(({ text }) => !HOURS.test(text));
  if (result === undefined) return null;
  const date = result.start.date();
  const length = result.text.length;
  if (iso(date) !== iso(reference) || TODAY.test(result.text)) return { length, date };
  // "thurs" on a Thursday is the next one; "6h" is a time or an effort and no day.
  return result.start.isCertain("weekday") ? { length, date: new Date(date.getTime() + 7 * DAY_MS) } : null;
}

/** The reading that makes most of the words; the American way only where there is no other. */
function readDay(words: string, reference: Date): Date | null {
  const [best] = [read(english, words, reference), read(french, words, reference)].filter((reading) => reading !== null).toSorted((a, b) => b.length - a.length);
  return best?.date ?? read(american, words, reference)?.date ?? null;
}

/**
 * The day that words such as "thurs", "mardi prochain" or "بعد أسبوع" name, seen from the day on which the note was
 * written. A proposal: nothing is set before a person confirms it.
 *
 * @param reference when the note was written.
 */
export function proposeDay(words: string, reference: Date): ProposedDay {
  const midday = new Date(reference.getFullYear(), reference.getMonth(), reference.getDate(), 12);
  const found = ARABIC.test(words)
    ? arabicDay(words, midday)
    : readDay(spelledOut(words), midday);
  return found !== null && iso(found) >= iso(midday) ? { kind: "day", day: iso(found) } : { kind: "occasion" };
}
