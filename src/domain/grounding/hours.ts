import { findClockTimes, type ClockTime } from "./clock-times";
import type { TokenRange } from "./codes";
import { findDurations, type Duration } from "./durations";
import type { NoteIndex } from "./note-index";
import type { NoteNumber } from "./numbers";
import { spansOf } from "./spans";
import { type Finding, unsupported } from "./types";
import { wordList } from "./word-list";

/** Hours are rounded: 40 minutes is 0.67, 20 minutes 0.33 or 0.3. */
const TOLERANCE = 0.035;
const MAX_DURATIONS = 60;
const MAX_TIMES = 40;
const MAX_PEOPLE = 30;

const PEOPLE =
  wordList(`man men tech techs technician technicians fitter fitters guy guys person persons people pers pax hand hands rigger riggers mechanic mechanics
  mech electrician electricians sparky sparkies millwright millwrights welder welders operator operators driver drivers crew team staff us helper helpers lads lad blokes bloke worker workers ppl
  each ea apiece both off x mh plumber plumbers laborers labourers engineer engineers
  gars bonhomme bonshommes mec mecs agent agents technicien techniciens personne personnes meca mecas mecano mecanos ouvrier ouvriers manoeuvre manoeuvres
  chacun chacune etions equipe electricien electriciens homme hommes monteurs monteur soudeurs nous tech intervenants collegue collegues
  نفر نفرين نفرات انفار فني فنيين فنيان تقنيين عامل عمال عاملين شخص اشخاص ناس الناس مهندس ميكانيكي ميكانيكيين ميكانيكيه كهربائي كهربائيين فرد فردين افراد رجال
  شباب كنا اشتغلنا واشتغلنا شخصين شخصان اثنين اتنين زوج جوج واحد لكل بعبدين عبد عباد بعضنا احنا فريق الفريق الناس رجل تكنيشن`);
/** Somebody else was there: at least two people. */
const TOGETHER = wordList(
  "me myself self moi helper mate apprentice both each apiece chacun chacune collegue two معي مني معلم ومساعدو ومساعدي معايا معاي وياي واياه وانا والهندي مساعد لكل كل",
);
/** The same before a name: "with Benny", "avec Mehdi". */
const WITH = wordList("with avec and et مع");

interface Candidate {
  hours: number;
  ranges: TokenRange[];
  derived: boolean;
}

/**
 * Support for a number of hours: said as hours (`exact`, `matched` in words), or following from what is said (`derived`):
 * minutes, people times time, a sum of times, from one time of day to another.
 */
export function findHours(hours: number, note: NoteIndex): Finding {
  if (hours < 0) return unsupported;
  const { single, together, people } = timesOf(note);
  const found =
    closest(single, hours) ??
    closest(together, hours) ??
    closest(timesPeople(single, people), hours) ??
    closest(timesPeople(together, people), hours);
  if (found === undefined) return unsupported;
  const evidence = spansOf(note.tokens, found.ranges);
  if (found.derived) return { support: "derived", evidence };
  return { support: isWritten(hours, found, note) ? "exact" : "matched", evidence };
}

/** More than any note states; a pasted table of times must not make the grammar slow. */
const MAX_POSSIBLE = 150;
const LONGEST = 999;

/**
 * Every number of hours that `findHours` would support, rounded to hundredths, what is said before what only follows from
 * it. The decoder may write these and no others.
 */
export function possibleHours(note: NoteIndex): number[] {
  const { single, together, people } = timesOf(note);
  const hours = new Set<number>();
  for (const candidates of [single, timesPeople(single, people), together, timesPeople(together, people)]) {
    for (const candidate of candidates) {
      if (hours.size >= MAX_POSSIBLE) return [...hours];
      const rounded = Math.round(candidate.hours * 100) / 100;
      if (rounded > 0 && rounded <= LONGEST) hours.add(rounded);
    }
  }
  return [...hours];
}

interface Times {
  /** Lengths of time that are stated, or that lie between two times of day. */
  single: Candidate[];
  /** Several of them added up. */
  together: Candidate[];
  people: People[];
}

function timesOf(note: NoteIndex): Times {
  const durations = findDurations(note.tokens, note.numbers).slice(0, MAX_DURATIONS);
  const stated = statedTimes(durations);
  const spans = clockSpans(findClockTimes(note.text, note.tokens, note.numbers).slice(0, MAX_TIMES), note);
  return { single: [...stated, ...spans], together: pairs(stated), people: peopleOf(note).slice(0, MAX_PEOPLE) };
}

function close(a: number, b: number): boolean {
  return Math.abs(a - b) <= TOLERANCE + 1e-9;
}

/** The time that comes closest; one that is said before one that only follows. */
function closest(candidates: readonly Candidate[], hours: number): Candidate | undefined {
  const cost = (candidate: Candidate): number =>
    Math.abs(candidate.hours - hours) + (candidate.derived ? TOLERANCE : 0);
  let best: Candidate | undefined;
  for (const candidate of candidates) {
    if (close(candidate.hours, hours) && (best === undefined || cost(candidate) < cost(best))) best = candidate;
  }
  return best;
}

function isWritten(hours: number, found: Candidate, note: NoteIndex): boolean {
  return note.numbers.some(
    (number) =>
      number.form === "digits" &&
      found.ranges.some((range) => number.first >= range.first && number.last <= range.last) &&
      number.values[0] === hours,
  );
}

function statedTimes(durations: readonly Duration[]): Candidate[] {
  return durations.flatMap((duration) =>
    duration.hours.map((hours) => ({ hours, ranges: [duration], derived: duration.reckoned })),
  );
}

const WEEKDAY =
  /^(?:mon|tues?|wed|thur?s?|fri|sat|sun|lun|mar|mer|jeu|ven|sam|dim)(?:s|day|nesday|rsday|urday|di|credi|edi|anche)?$/u;

/** From one time of day to another, the clock going round at noon or midnight. */
function clockSpans(times: readonly ClockTime[], note: NoteIndex): Candidate[] {
  const candidates: Candidate[] = [];
  const overDays = note.tokens.filter((token) => WEEKDAY.test(token.text)).length >= 2;
  for (const [i, from] of times.entries()) {
    for (const to of times.slice(i + 1)) {
      if (to.first <= from.last) continue;
      const turns = from.certain && to.certain ? [0, 24] : [0, 12, 24];
      for (const turn of overDays ? [...turns, 48] : turns)
        addSpan(candidates, to.time - from.time + turn, from, to, overDays);
      // "back at 7 after standing since 4 pm": the later time is said first.
      const later = to.certain && !from.certain && from.time < to.time ? from.time + 12 : from.time;
      addSpan(candidates, later - to.time, from, to, overDays);
    }
  }
  return candidates;
}

function addSpan(candidates: Candidate[], hours: number, from: ClockTime, to: ClockTime, overDays: boolean): void {
  if (hours > 0 && hours <= (overDays ? 48 : 24)) candidates.push({ hours, ranges: [from, to], derived: true });
}

export interface People extends TokenRange {
  count: number;
}

/** How many people worked, as far as the note says so. */
export function peopleOf(note: NoteIndex): People[] {
  const people: People[] = [];
  for (const number of note.numbers) {
    if (number.tag || !countsPeople(note, number)) continue;
    for (const count of number.values) {
      if (Number.isInteger(count) && count >= 2 && count <= 30)
        people.push({ count, first: number.first, last: number.last });
    }
  }
  for (const [i, token] of note.tokens.entries()) {
    const next = note.tokens[i + 1];
    const named =
      WITH.has(token.text) && next !== undefined && /^\p{Lu}\p{Ll}/u.test(note.text.slice(next.start, next.end));
    if (named || TOGETHER.has(token.text) || /^و?انا$/u.test(token.text))
      people.push({ count: 2, first: i, last: i }, { count: 3, first: i, last: i });
  }
  return people;
}

/** "2 men", "2 x 3 h", "à deux", "three of us". */
function countsPeople(note: NoteIndex, number: NoteNumber): boolean {
  const [before, after] = [note.tokens[number.first - 1]?.text ?? "", note.tokens[number.last + 1]?.text ?? ""];
  if (before === "x" || after === "x" || (before === "a" && number.form !== "article")) return true;
  if (number.form === "dual" && !PEOPLE.has(note.tokens[number.first]?.text ?? "")) return false;
  return note.tokens.slice(Math.max(0, number.first - 2), number.last + 3).some((token) => PEOPLE.has(token.text));
}

/** Two stated times together, or all of them. */
function pairs(stated: readonly Candidate[]): Candidate[] {
  const apart = (a: Candidate, b: Candidate): boolean => (b.ranges[0]?.first ?? 0) > (a.ranges.at(-1)?.last ?? 0);
  const candidates = stated.flatMap((a) =>
    stated
      .filter((b) => apart(a, b))
      .map((b) => ({ hours: a.hours + b.hours, ranges: [...a.ranges, ...b.ranges], derived: true })),
  );
  const each: Candidate[] = [];
  for (const time of stated) if (each.length === 0 || apart(each.at(-1) ?? time, time)) each.push(time);
  if (each.length > 2 && each.length <= 8) {
    candidates.push({
      hours: each.reduce((sum, time) => sum + time.hours, 0),
      ranges: each.flatMap((time) => time.ranges),
      derived: true,
    });
  }
  return candidates;
}

function timesPeople(times: readonly Candidate[], people: readonly People[]): Candidate[] {
  return times.flatMap((time) =>
    people
      .filter((crew) => time.ranges.every((range) => crew.last < range.first || crew.first > range.last))
      .map((crew) => ({ hours: time.hours * crew.count, ranges: [...time.ranges, crew], derived: true })),
  );
}
