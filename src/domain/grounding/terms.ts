import type { TokenRange } from "./codes";
import { chunkAround, isUncuttable } from "./joints";
import { isRetracted, type NoteIndex } from "./note-index";
import { isDenial } from "./negation";
import { findNumbers, type NoteNumber } from "./numbers";
import { isStopWord } from "./stop-words";
import { tokenise, type Token } from "./tokens";
import { unitName } from "./units";
import { FORM, MISTYPED, wordForms, wordQuality } from "./word-match";

/** Where a term stands in the note, and how sure it is that it is the same (0..1). */
export interface Place extends TokenRange {
  quality: number;
}

/** One thing that a value says: a word, a number or a tag, and every place of the note that says it too. */
export interface Term {
  /** Folded, for messages and for finding the same term twice. */
  text: string;
  kind: "word" | "number" | "tag";
  /** How much of the value's meaning it carries: 1, less for words of action. */
  weight: number;
  /** The groups of action to which it belongs (synonyms.ts). */
  actions: readonly string[];
  places: Place[];
  /** Its first token in the value. */
  at: number;
}

/** A longer value is no value of a work order; the rest of it is not looked at. */
const MAX_LENGTH = 1200;
const MAX_TOKENS = 80;
const MAX_PLACES = 400;
const SYNONYM = 0.75;
const ACTION_WEIGHT = 0.5;

/**
 * What a value is: an `identity` names one thing and no other ("Oven 3"), a `phrase` is quoted from the note, a `fault` may
 * be told in other words for the same fault, an `action` also in other words for the same action ("swapped" for "replaced").
 */
export type ValueKind = "identity" | "phrase" | "fault" | "action";

/** The words of a value, as far as they are looked at. */
export function valueTokens(value: string): Token[] {
  return tokenise(value.slice(0, MAX_LENGTH)).slice(0, MAX_TOKENS);
}

/** The terms of a value, each with its places in the note. Words without content are left out unless there are no others. */
export function termsOf(value: string, note: NoteIndex, kind: ValueKind): Term[] {
  const tokens = valueTokens(value);
  const numbers = findNumbers(value, tokens);
  const terms: Term[] = [];
  for (let i = 0; i < tokens.length;) {
    const found = longestTag(value, tokens, i, note) ?? singleTerm(value, tokens, i, numbers, note, kind);
    const term = found?.term;
    i = found?.next ?? i + 1;
    if (term !== undefined && !terms.some((other) => other.text === term.text)) terms.push(term);
  }
  if (terms.length > 0) return bindNumbers(terms, note, kind);
  return tokens.map((token, i) => wordTerm(token, i, note, kind));
}

interface FoundTerm {
  /** Absent for a word without content. */
  term: Term | undefined;
  /** The value's next token to look at. */
  next: number;
}

/** The longest run of the value's tokens that stands in the note as a tag or a word with its number. */
function longestTag(value: string, tokens: readonly Token[], i: number, note: NoteIndex): FoundTerm | undefined {
  let text = "";
  let found: FoundTerm | undefined;
  for (let j = i; j < Math.min(tokens.length, i + 12); j += 1) {
    const token = tokens[j];
    if (token === undefined || (j > i && /[,;:()]/u.test(value.slice(tokens[j - 1]?.end, token.start)))) break;
    text += token.text;
    if (isUncuttable(value, tokens, j)) continue;
    if (j === i && token.kind === "number") continue;
    const ranges = note.codes.get(text)?.filter((range) => !isRetracted(note.retracted, range));
    if (ranges === undefined || ranges.length === 0) continue;
    const places = ranges.slice(0, MAX_PLACES).map((range) => ({ first: range.first, last: range.last, quality: 1 }));
    found = { term: { text, kind: "tag", weight: 1 + (j - i) * 0.5, actions: [], places, at: i }, next: j + 1 };
  }
  return found;
}

function singleTerm(
  value: string,
  tokens: readonly Token[],
  i: number,
  numbers: readonly NoteNumber[],
  note: NoteIndex,
  kind: ValueKind,
): FoundTerm | undefined {
  const token = tokens[i];
  if (token === undefined) return undefined;
  const chunk = chunkAround(value, tokens, i);
  if (chunk.last > chunk.first && !isRangeOfNumbers(tokens, chunk)) {
    // A tag that the note does not have: nothing can stand for it.
    const text = tokens
      .slice(chunk.first, chunk.last + 1)
      .map((part) => part.text)
      .join("");
    return { term: { text, kind: "tag", weight: 1, actions: [], places: [], at: i }, next: chunk.last + 1 };
  }
  const tail = tokens[i + 1];
  if (token.kind === "number" && isQuoted(kind) && tail?.kind === "word" && isUncuttable(value, tokens, i)) {
    return { term: measureTerm(token, tail, i, note), next: i + 2 };
  }
  if (token.kind === "number") {
    const number = numbers.find((candidate) => candidate.first === i && candidate.form === "digits");
    return { term: numberTerm(token, i, number, note, kind), next: (number?.last ?? i) + 1 };
  }
  const pair = tail?.kind === "word" && tail.clause === token.clause ? token.text + tail.text : "";
  if (pair.length >= 5 && note.positions.has(pair))
    return { term: wordTerm({ ...token, text: pair }, i, note, kind), next: i + 2 };
  const letter = token.text.length === 1 && /\p{Lu}/u.test(value.slice(token.start, token.end)) && i > 0;
  if (!letter && (isStopWord(token.text) || isDenial(token.text))) return { term: undefined, next: i + 1 };
  const said = numbers.find((candidate) => candidate.first === i && candidate.form === "words");
  const term = wordTerm(token, i, note, kind);
  if (said !== undefined) term.places.push(...numberPlaces(said.values, note, kind));
  term.places.sort((a, b) => a.first - b.first);
  return { term, next: (said?.last ?? i) + 1 };
}

function isQuoted(kind: ValueKind): boolean {
  return kind === "identity" || kind === "phrase";
}

/** How far from its neighbour in the value a number may stand in the note, in tokens. */
const NUMBER_REACH = 8;

/** A number says nothing by itself: it stands by a word that it stands by in the value. */
function bindNumbers(terms: readonly Term[], note: NoteIndex, kind: ValueKind): Term[] {
  return terms.map((term, i) => {
    if (term.kind !== "number" || terms.length === 1) return term;
    const before = terms[i - 1]?.places;
    const neighbours = [...(before ?? []), ...(terms[i + 1]?.places ?? [])];
    const isNear = (place: Place): boolean => {
      if (kind === "identity" && before !== undefined) return before.some((other) => isNumberOf(note, other, place));
      return neighbours.some(
        (other) =>
          place.first - other.last <= NUMBER_REACH &&
          other.first - place.last <= NUMBER_REACH &&
          place.first !== other.first,
      );
    };
    return { ...term, places: term.places.filter(isNear) };
  });
}

/** "Oven 3" is not in "Oven 2 thermocouple zone 3": between a thing and its number stand only small words. */
function isNumberOf(note: NoteIndex, thing: Place, number: Place): boolean {
  if (number.first <= thing.last || number.first - thing.last > 3) return false;
  return note.tokens
    .slice(thing.last + 1, number.first)
    .every((token) => token.kind === "word" && isStopWord(token.text));
}

function isRangeOfNumbers(tokens: readonly Token[], chunk: TokenRange): boolean {
  return (
    chunk.last === chunk.first + 1 && tokens[chunk.first]?.kind === "number" && tokens[chunk.last]?.kind === "number"
  );
}

/** "10T", "45MM": a number with the letters on it, which the note may set apart ("45 mm") but not change. */
function measureTerm(number: Token, tail: Token, at: number, note: NoteIndex): Term {
  const places: Place[] = [];
  for (const [i, token] of note.tokens.entries()) {
    const next = note.tokens[i + 1];
    if (token.kind !== "number" || token.text !== number.text || next === undefined || next.clause !== token.clause)
      continue;
    const unit = unitName(next.text);
    if (next.text === tail.text || (unit !== undefined && unit === unitName(tail.text)))
      places.push({ first: i, last: i + 1, quality: 1 });
  }
  return {
    text: number.text + tail.text,
    kind: "tag",
    weight: 1,
    actions: [],
    places: places.filter((place) => !isRetracted(note.retracted, place)),
    at,
  };
}

function numberTerm(token: Token, at: number, number: NoteNumber | undefined, note: NoteIndex, kind: ValueKind): Term {
  const values = number?.values ?? [];
  const places = numberPlaces(values, note, kind).filter(
    (place) => kind !== "identity" || !isUncuttable(note.text, note.tokens, place.last),
  );
  const single = number === undefined || number.first === number.last;
  for (const [i, other] of single ? note.tokens.entries() : []) {
    if (other.kind !== "number" || other.text !== token.text || note.retracted[i] === true) continue;
    const chunk = chunkAround(note.text, note.tokens, i);
    const whole = kind !== "identity" || !isUncuttable(note.text, note.tokens, i);
    if (whole && (chunk.first === chunk.last || isRangeOfNumbers(note.tokens, chunk)))
      places.push({ first: i, last: i, quality: 1 });
  }
  return {
    text: token.text,
    kind: "number",
    weight: 1,
    actions: [],
    places: places.toSorted((a, b) => a.first - b.first),
    at,
  };
}

/** Where the note says one of these numbers; the likelier reading of an ambiguous numeral counts more. */
function numberPlaces(values: readonly number[], note: NoteIndex, kind: ValueKind): Place[] {
  const places: Place[] = [];
  for (const number of note.numbers) {
    if (number.tag || number.form === "article" || (number.form === "dual" && isQuoted(kind))) continue;
    if (values.some((value) => number.values.some((other) => Math.abs(other - value) < 1e-9))) {
      places.push({
        first: number.first,
        last: number.last,
        quality: number.form === "digits" || number.form === "words" ? 0.95 : 0.85,
      });
    }
  }
  return places.slice(0, MAX_PLACES);
}

function wordTerm(token: Token, at: number, note: NoteIndex, kind: ValueKind): Term {
  const mine = wordForms(token.text);
  const groups = isQuoted(kind) ? [] : mine.groups.filter((group) => kind === "action" || !group.action);
  const places: Place[] = [];
  for (const theirs of note.forms) {
    let quality = wordQuality(mine, theirs);
    if (quality < SYNONYM && groups.length > 0) {
      const shared = theirs.groups.some((other) => groups.some((group) => group.name === other.name));
      if (shared) quality = SYNONYM;
    }
    if (quality === 0) continue;
    for (const i of note.positions.get(theirs.word) ?? []) {
      if (note.retracted[i] !== true) places.push({ first: i, last: i, quality });
    }
  }
  addCompounds(token.text, note, places);
  // Where the word itself stands in the note, a word that only looks like it is another word.
  const sure = places.some((place) => place.quality >= FORM);
  const kept = (
    sure ? places.filter((place) => place.quality > MISTYPED || place.quality === SYNONYM) : places
  ).toSorted((a, b) => a.first - b.first);
  const actions = groups.filter((group) => group.action).map((group) => group.name);
  const weight = actions.length > 0 ? ACTION_WEIGHT : 1;
  return { text: token.text, kind: "word", weight, actions, places: kept.slice(0, MAX_PLACES), at };
}

/** "sous-sol" for "soussol", "e-stop" for "estop": two words of the note for one of the value. */
function addCompounds(word: string, note: NoteIndex, places: Place[]): void {
  if (word.length < 4) return;
  for (let cut = 1; cut < word.length; cut += 1) {
    for (const i of note.positions.get(word.slice(0, cut)) ?? []) {
      const next = note.tokens[i + 1];
      if (next?.text === word.slice(cut) && next.clause === note.tokens[i]?.clause)
        places.push({ first: i, last: i + 1, quality: 0.95 });
    }
  }
}
