import type { TokenRange } from "./codes";
import { asciiDigits } from "./fold";
import { fractionOf } from "./number-words";
import { fractionTail, type NoteNumber } from "./numbers";
import { isGlued, type Token } from "./tokens";
import { unitAfter } from "./units";
import { wordList } from "./word-list";

/** A time of day that a note states, in hours since midnight (or noon: notes seldom say which). */
export interface ClockTime extends TokenRange {
  time: number;
  /** Written on the 24-hour clock, or with am or pm: noon and midnight are not taken for each other. */
  certain: boolean;
}

/** Words beside which a bare number is a time of day. */
const BEFORE =
  wordList(`from to till until til at by since between around about started start finished done left back on off out down up again and
  de a des depuis jusqu entre vers des commence fini debut fin entre sorti
  من الى لين ل حتى لحد لغايه لـ الساعه ساعه عند مع على و حتا منذ بين لحدي للـ عال رجع رجعت ال لل
  sorry pardon non no لا عفوا قصدي معليش`);
const AFTER = wordList(
  "am pm a p oclock o to till until الصبح العصر الظهر الضهر المسا الليل بالليل صباح صباحا مساء ضهر ظهرا الفجر العشا المغرب فليل بليل",
);
const NAMED = new Map([
  ["noon", 12],
  ["midday", 12],
  ["midnight", 24],
  ["midi", 12],
  ["minuit", 24],
]);
const DASH = /^\s*(?:[-–—→>]|->)+\s*$/u;

/** All times of day of a note. Bare numbers count only beside a word or a dash that makes a time of them. */
export function findClockTimes(text: string, tokens: readonly Token[], numbers: readonly NoteNumber[]): ClockTime[] {
  const times: ClockTime[] = [];
  const usable = numbers.filter(
    (number) => number.form === "digits" || number.form === "words" || number.form === "article",
  );
  for (const number of usable) times.push(...timesAt(text, tokens, number, usable));
  for (const [i, token] of tokens.entries()) {
    const named = NAMED.get(token.text);
    if (named !== undefined) times.push({ first: i, last: i, time: named, certain: true });
  }
  return times.filter((time) => time.time >= 0 && time.time <= 24);
}

function timesAt(
  text: string,
  tokens: readonly Token[],
  number: NoteNumber,
  numbers: readonly NoteNumber[],
): ClockTime[] {
  const value = number.values[0] ?? -1;
  const next = tokens[number.last + 1];
  const found: ClockTime[] = [];
  if (number.tag && text[number.end] !== ":") return found;
  const make = (last: number, time: number, certain: boolean): void => {
    const shift = halfDay(tokens, last + 1, time);
    found.push({ first: number.first, last, time: shift ?? time, certain: certain || shift !== undefined });
  };
  if (number.form !== "article" && next !== undefined && Number.isInteger(value) && value <= 24) {
    const gap = text.slice(tokens[number.last]?.end, next.start);
    const minutes = next.kind === "number" ? Number(next.text) : NaN;
    if (/^[:.]$/u.test(gap) && next.text.length === 2 && minutes < 60) {
      make(number.last + 1, value + minutes / 60, value > 12);
      if (gap === ":") return found;
    }
    if (next.text === "h" || next.text === "heures" || next.text === "heure")
      addFrenchTime(tokens, number.last + 1, value, make);
  }
  addWithPoint(text, number, make);
  addFourDigits(text, tokens, number, value, make);
  addRelative(tokens, number, value, numbers, make);
  if (isBesideTimeWord(text, tokens, number)) addBare(tokens, number, value, numbers, make);
  return found;
}

type Make = (last: number, time: number, certain: boolean) => void;

/** "13h", "13h15", "13 h 15". */
function addFrenchTime(tokens: readonly Token[], h: number, hour: number, make: Make): void {
  const minutes = tokens[h + 1];
  const demi = fractionTail(tokens, h + 1);
  if (minutes?.kind === "number" && minutes.text.length === 2 && Number(minutes.text) < 60)
    make(h + 1, hour + Number(minutes.text) / 60, hour > 12);
  else {
    if (demi !== undefined) make(demi.last, hour + demi.part, hour > 12);
    make(h, hour, hour > 12);
  }
}

/** "11.20": hours and minutes parted by a point read as one numeral. */
function addWithPoint(text: string, number: NoteNumber, make: Make): void {
  const match = /^(\d{1,2})[.٫](\d{2})$/u.exec(asciiDigits(text.slice(number.start, number.end)));
  if (match !== null && Number(match[1]) <= 24 && Number(match[2]) < 60)
    make(number.last, Number(match[1]) + Number(match[2]) / 60, false);
}

/** "0615", "730" beside another time or a word for one. */
function addFourDigits(text: string, tokens: readonly Token[], number: NoteNumber, value: number, make: Make): void {
  const length = number.end - number.start;
  const minutes = value % 100;
  if (number.form === "words" ? value < 100 || value > 1260 : length < 3 || length > 4 || number.first !== number.last)
    return;
  if (
    number.tag ||
    !Number.isInteger(value) ||
    value > 2400 ||
    minutes > 59 ||
    unitAfter(text, number.end) !== undefined
  )
    return;
  const padded = number.form === "digits" && text.slice(number.start, number.end).length === 4;
  if (padded || isBesideTimeWord(text, tokens, number))
    make(number.last, Math.floor(value / 100) + minutes / 60, padded && value >= 1300);
}

/** "ten past nine", "quarter to one", "half past two". */
function addRelative(
  tokens: readonly Token[],
  number: NoteNumber,
  value: number,
  numbers: readonly NoteNumber[],
  make: Make,
): void {
  const word = tokens[number.last + 1]?.text;
  if (word !== "past" && word !== "to" && word !== "after" && word !== "till") return;
  const hour = numbers.find((other) => other.first === number.last + 2)?.values[0];
  if (hour === undefined || hour > 12) return;
  const part = fractionOf(tokens[number.first]?.text ?? "");
  const minutes = part === undefined ? value : part * 60;
  if (minutes >= 60) return;
  make(number.last + 2, word === "past" || word === "after" ? hour + minutes / 60 : hour - minutes / 60, false);
}

function isBesideTimeWord(text: string, tokens: readonly Token[], number: NoteNumber): boolean {
  const [before, after] = [tokens[number.first - 1], tokens[number.last + 1]];
  if (before !== undefined && (BEFORE.has(before.text) || DASH.test(text.slice(before.end, number.start)))) return true;
  if (after !== undefined && (AFTER.has(after.text) || DASH.test(text.slice(number.end, after.start)))) return true;
  return before !== undefined && isGlued(before, tokens[number.first]) && /^[لبو]$/u.test(before.text);
}

/** "nine", "nine thirty five", "٩ ونص" beside a word for a time. */
function addBare(
  tokens: readonly Token[],
  number: NoteNumber,
  value: number,
  numbers: readonly NoteNumber[],
  make: Make,
): void {
  if (!Number.isInteger(value) || value > 24 || number.form === "article") return;
  const part = fractionTail(tokens, number.last + 1);
  if (part !== undefined) make(part.last, value + part.part, false);
  const minutes = numbers.find((other) => other.first === number.last + 1 && other.form === "words");
  const said = minutes?.values[0];
  if (minutes !== undefined && said !== undefined && said >= 5 && said < 60)
    make(minutes.last, value + said / 60, false);
  make(number.last, value, value > 12);
}

/** What "am", "pm", "الصبح" or "العصر" make of a time. */
function halfDay(tokens: readonly Token[], i: number, time: number): number | undefined {
  const word = tokens[i]?.text ?? "";
  if (/^(?:am|الصبح|صباح|صباحا|الفجر)$/u.test(word)) return time === 12 ? 0 : time;
  if (/^(?:pm|العصر|الظهر|الضهر|المسا|مساء|ضهر|ظهرا|العشا|المغرب)$/u.test(word)) return time < 12 ? time + 12 : time;
  return undefined;
}
