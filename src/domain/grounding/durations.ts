import type { TokenRange } from "./codes";
import { isDual } from "./number-words";
import { fractionTail, type NoteNumber } from "./numbers";
import { unitName } from "./units";
import { isStopWord } from "./stop-words";
import type { Token } from "./tokens";
import { wordList } from "./word-list";

/** A length of time that a note states, in hours. */
export interface Duration extends TokenRange {
  /** What it may mean: a day is 24 hours of standing or 8 of work. */
  hours: number[];
  /** Reckoned from minutes or days, not said as hours. */
  reckoned: boolean;
}

const HOUR = wordList(
  "h hr hrs hour hours heure heures hre hres mh manhour manhours manhr manhrs ساعه ساعات سوايع سواع ساعة س",
);
const ONE_HOUR = wordList("hour heure ساعه بساعه");
const ARABIC_HOUR = "ساعه";
const MINUTE = wordList("min mins mn mns minute minutes دقيقه دقايق دقائق دقيقة دق");
const DAY = wordList("day days jour jours journee يوم ايام shift shifts poste وردية");
const WEEK = wordList("week weeks wk wks semaine semaines اسبوع اسابيع");
/** What may stand between a count and its unit: "half an hour", "2 man hours", "trois quarts d'heure". */
const BETWEEN = wordList("a an of d de man men person full good long solid مال ديال");

interface Amount extends TokenRange {
  values: number[];
}

/** All lengths of time of a note, each also with the minutes or the part of an hour that follow it. */
export function findDurations(tokens: readonly Token[], numbers: readonly NoteNumber[]): Duration[] {
  const ending = byToken(numbers, (number) => number.last);
  const starting = byToken(numbers, (number) => number.first);
  const durations: Duration[] = [];
  for (const [i, token] of tokens.entries()) {
    // "الساعة ١١" is a time of day.
    if (token.text.startsWith("الساع")) continue;
    const word = bareUnit(token.text);
    if (token.kind === "word" && HOUR.has(word)) durations.push(...hoursAt(tokens, i, ending, starting));
    else if (token.kind === "word" && MINUTE.has(word)) durations.push(...minutesAt(tokens, i, ending, starting));
    else if (token.kind === "word" && DAY.has(word)) durations.push(...simple(tokens, i, ending, [24, 8, 12]));
    else if (token.kind === "word" && WEEK.has(word)) durations.push(...simple(tokens, i, ending, [168]));
    else if (isDual(token.text)) durations.push(...dualAt(tokens, i, starting));
  }
  return durations;
}

function byToken(numbers: readonly NoteNumber[], key: (number: NoteNumber) => number): Map<number, NoteNumber[]> {
  const map = new Map<number, NoteNumber[]>();
  for (const number of numbers) map.set(key(number), [...(map.get(key(number)) ?? []), number]);
  return map;
}

/** An Arabic unit with a preposition or "and" on it ("بساعة", "وساعة"). */
function bareUnit(word: string): string {
  return HOUR.has(word) || MINUTE.has(word) || DAY.has(word) ? word : word.replace(/^(?:ال|[وبل])(?=.{3})/u, "");
}

/** The number before a unit, articles between looked through; a unit may also stand alone for one of it. */
function amountsBefore(tokens: readonly Token[], i: number, ending: Map<number, NoteNumber[]>): Amount[] {
  for (let j = i - 1; j >= Math.max(0, i - 3); j -= 1) {
    if (tokens[j]?.clause !== tokens[i]?.clause) return [];
    const numbers = (ending.get(j) ?? []).filter(
      (number) => !number.tag && number.form !== "dual" && number.form !== "ordinal",
    );
    const stated = numbers.filter((number) => number.form !== "article");
    // "forty five minutes" is not five minutes.
    const longest = stated.filter((number) => number.first === Math.min(...stated.map((other) => other.first)));
    if (longest.length > 0) return longest.map(({ first, last, values }) => ({ first, last, values }));
    if (!BETWEEN.has(tokens[j]?.text ?? "")) {
      return numbers.map(({ first, last, values }) => ({ first, last, values }));
    }
  }
  return [];
}

function simple(
  tokens: readonly Token[],
  i: number,
  ending: Map<number, NoteNumber[]>,
  factors: readonly number[],
): Duration[] {
  const durations = amountsBefore(tokens, i, ending).map((amount) => ({
    first: amount.first,
    last: i,
    hours: amount.values.flatMap((value) => factors.map((factor) => value * factor)),
    reckoned: true,
  }));
  if (
    durations.length === 0 &&
    /^(?:day|jour|journee|يوم|shift|week|semaine|اسبوع)$/u.test(bareUnit(tokens[i]?.text ?? ""))
  ) {
    durations.push({ first: i, last: i, hours: [...factors], reckoned: true });
  }
  return durations;
}

function minutesAt(
  tokens: readonly Token[],
  i: number,
  ending: Map<number, NoteNumber[]>,
  starting: Map<number, NoteNumber[]>,
): Duration[] {
  const durations = simple(tokens, i, ending, [1 / 60]);
  return durations.length > 0 ? durations : numberAfter(tokens, i, starting, 1 / 60);
}

function hoursAt(
  tokens: readonly Token[],
  i: number,
  ending: Map<number, NoteNumber[]>,
  starting: Map<number, NoteNumber[]>,
): Duration[] {
  let amounts = amountsBefore(tokens, i, ending);
  const unit = bareUnit(tokens[i]?.text ?? "");
  // "فنيين اثنين ساعة": the number is that of the people, the hour is one.
  if (ONE_HOUR.has(unit) && (amounts.length === 0 || unit === ARABIC_HOUR))
    amounts = [...amounts, { first: i, last: i, values: [1] }];
  if (amounts.length === 0) return numberAfter(tokens, i, starting, 1);
  return amounts.flatMap((amount) =>
    withTail(tokens, { first: amount.first, last: i, hours: amount.values, reckoned: false }, starting),
  );
}

/** "Hrs: 3.0", "2h no 2.75": the number follows its unit, because it is a list or because the one before was taken back. */
function numberAfter(
  tokens: readonly Token[],
  i: number,
  starting: Map<number, NoteNumber[]>,
  factor: number,
): Duration[] {
  for (let j = i + 1; j <= i + 3; j += 1) {
    const found = (starting.get(j) ?? []).filter(
      (number) => !number.tag && (number.form === "digits" || number.form === "words"),
    );
    if (found.length > 0)
      return found.map((number) => ({
        first: i,
        last: number.last,
        hours: number.values.map((value) => value * factor),
        reckoned: factor !== 1,
      }));
    if (
      !isStopWord(tokens[j]?.text ?? "") &&
      !/^(?:sorry|pardon|correction|عفوا|قصدي|معليش)$/u.test(tokens[j]?.text ?? "")
    )
      return [];
  }
  return [];
}

/** "ساعتين", "يومين": the number is in the form of the word. */
function dualAt(tokens: readonly Token[], i: number, starting: Map<number, NoteNumber[]>): Duration[] {
  const unit = (tokens[i]?.text ?? "").replace(/^(?:ال|[وبل])(?=.{4})/u, "");
  if (/^(?:ساعتين|ساعتان|سوايعتين)$/u.test(unit))
    return withTail(tokens, { first: i, last: i, hours: [2], reckoned: false }, starting);
  if (/^(?:يومين|يومان)$/u.test(unit)) return [{ first: i, last: i, hours: [48, 16], reckoned: true }];
  if (/^(?:دقيقتين|دقيقتان)$/u.test(unit)) return [{ first: i, last: i, hours: [2 / 60], reckoned: true }];
  return [];
}

/** The duration as it stands, and with what follows it: "1h30", "2 hr 15", "an hour and a quarter", "ساعة و20 دقيقة". */
function withTail(tokens: readonly Token[], hours: Duration, starting: Map<number, NoteNumber[]>): Duration[] {
  const next = hours.last + 1;
  const part = fractionTail(tokens, next);
  if (part !== undefined) {
    return [
      { first: hours.first, last: part.last, hours: hours.hours.map((value) => value + part.part), reckoned: false },
      hours,
    ];
  }
  const joined = /^(?:and|et|و)$/u.test(tokens[next]?.text ?? "") ? next + 1 : next;
  const found: Duration[] = [];
  let sure = false;
  for (const number of starting.get(joined) ?? []) {
    const minutes = number.values.filter((value) => Number.isInteger(value) && value > 0 && value < 60);
    const after = bareUnit(tokens[number.last + 1]?.text ?? "");
    const said = MINUTE.has(after);
    const other = !said && after.length > 1 && unitName(after) !== undefined;
    if (
      minutes.length === 0 ||
      other ||
      number.form === "article" ||
      number.form === "dual" ||
      tokens[joined]?.clause !== tokens[hours.last]?.clause
    )
      continue;
    sure ||= said || (number.form === "digits" && tokens[joined]?.text.length === 2);
    found.push({
      first: hours.first,
      last: said ? number.last + 1 : number.last,
      hours: hours.hours.flatMap((value) => minutes.map((minute) => value + minute / 60)),
      reckoned: true,
    });
  }
  // "1 h 40" is not one hour.
  return sure ? found : [...found, hours];
}
