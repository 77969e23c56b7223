import { findVerbatim } from "./find-phrase";
import { isDenial, isFaultWord, isFinding, negatedTokens, speaksOfAbsence } from "./negation";
import type { NoteIndex } from "./note-index";
import { isDated, speaksOfPlan } from "./planned";
import { spansOf } from "./spans";
import { termsOf, valueTokens, type Place, type Term } from "./terms";
import type { Token } from "./tokens";
import { type Finding, unsupported } from "./types";

/** `done` and `planned` actions differ in what may not support them. */
export type FreeText = "fault" | "done" | "planned";

/**
 * The share of a value's meaning that the note must hold. Measured on the training notes: four in five keeps nearly every
 * stated fault and refuses one with a single foreign word in three; labellers word actions more freely.
 */
const ENOUGH: Record<FreeText, number> = { fault: 0.79, done: 0.74, planned: 0.74 };
const WINDOW = 20;
const PER_TERM = 4;

interface Cover {
  share: number;
  found: { term: Term; place: Place }[];
}

/** Support for a value told in other words: a problem, a cause, an action. */
export function findFreeText(value: string, note: NoteIndex, kind: FreeText): Finding {
  const all = termsOf(value, note, kind === "fault" ? "fault" : "action");
  if (all.length === 0) return unsupported;
  if (all.some((term) => term.kind !== "word" && term.places.length === 0)) return unsupported;
  const tokens = valueTokens(value);
  const terms = withoutImplied(all, tokens, note, kind);
  const cover = bestCover(terms);
  if (cover === undefined || cover.share < ENOUGH[kind]) return unsupported;
  if (isReversed(tokens, terms, note, kind) || (kind === "done" && isTornApart(terms))) return unsupported;
  const verbatim = findVerbatim(value, note);
  if (verbatim !== undefined) return { support: "exact", evidence: [verbatim] };
  return {
    support: "matched",
    evidence: spansOf(
      note.tokens,
      cover.found.map((entry) => entry.place),
    ),
  };
}

/** Actions that go without saying where something is found absent, and where something is needed. */
const CHECKS = new Set(["check", "done"]);
const FITTING = new Set(["replace", "need", "order", "wait", "return", "add", "repair"]);

/**
 * The terms without the actions that the note implies: "no leaks" is a check for leaks, "needs new seal" a seal to fit.
 */
function withoutImplied(
  terms: readonly Term[],
  tokens: readonly Token[],
  note: NoteIndex,
  kind: FreeText,
): readonly Term[] {
  if (kind === "fault" || (kind === "done" && !speaksOfAbsence(tokens))) return terms;
  const implied = kind === "planned" ? FITTING : CHECKS;
  const says = (i: number): boolean =>
    kind === "planned" ? note.planned[i] === true || isDated(note.tokens, i) : note.negated[i] === true;
  const rest = terms.filter((term) => !term.actions.some((action) => implied.has(action)));
  return rest.some((term) => term.places.some((place) => says(place.first))) ? rest : terms;
}

/** What hands do to a thing: said of another thing, it is not said of this one. */
const HANDS_ON = new Set(["replace", "clean", "tighten", "add", "repair", "adjust", "remove", "lube", "order"]);
const ACTION_REACH = 6;

/** "replaced compressor" from "compressor trips on high head ... replaced two contactors": the action stands far from the thing. */
function isTornApart(terms: readonly Term[]): boolean {
  const actions = terms
    .filter((term) => term.actions.some((action) => HANDS_ON.has(action)))
    .flatMap((term) => term.places);
  const things = terms.filter((term) => term.weight >= 1).flatMap((term) => term.places);
  if (actions.length === 0 || things.length === 0) return false;
  return !actions.some((action) =>
    things.some((thing) => action.first - thing.last <= ACTION_REACH && thing.first - action.last <= ACTION_REACH),
  );
}

/** The stretch of the note that holds most of the terms. */
export function bestCover(terms: readonly Term[]): Cover | undefined {
  const total = terms.reduce((sum, term) => sum + term.weight, 0);
  const events = terms
    .flatMap((term) => term.places.map((place) => ({ term, place })))
    .toSorted((a, b) => a.place.first - b.place.first);
  const reach = WINDOW + PER_TERM * terms.length;
  let best: Cover | undefined;
  let bestScore = 0;
  for (const [i, start] of events.entries()) {
    if (start.place.first === events[i - 1]?.place.first) continue;
    const found = coverFrom(events, i, start.place.first + reach);
    const held = found.reduce((sum, entry) => sum + entry.term.weight * entry.place.quality, 0);
    const width = Math.max(...found.map((entry) => entry.place.last)) - start.place.first;
    const score = held - width * 0.002;
    if (best === undefined || score > bestScore) [best, bestScore] = [{ share: held / total, found }, score];
  }
  return best;
}

function coverFrom(events: readonly { term: Term; place: Place }[], from: number, to: number): Cover["found"] {
  const found = new Map<Term, { term: Term; place: Place }>();
  for (let i = from; i < events.length; i += 1) {
    const event = events[i];
    if (event === undefined || event.place.last > to) break;
    const known = found.get(event.term);
    if (known === undefined || event.place.quality > known.place.quality + 0.1) found.set(event.term, event);
  }
  return [...found.values()];
}

/**
 * Whether the value says what the note denies, or denies what the note says. "leak" from "no leak found" is reversed;
 * "no cooling" from "no cooling" is not, the denial is the problem itself.
 */
function isReversed(tokens: readonly Token[], terms: readonly Term[], note: NoteIndex, kind: FreeText): boolean {
  const denied = negatedTokens(tokens);
  const words = terms.filter((term) => term.kind === "word" && term.places.length > 0);
  const onlyDenied = (term: Term): boolean => term.places.every((place) => note.negated[place.first] === true);
  if (kind === "fault") {
    const content = words.filter((term) => !isDenial(term.text) && !isFinding(term.text));
    if (content.length > 0 && content.every((term) => denied[term.at] === true && isFaultWord(term.text))) return true;
    if (deniesWhatStands(words, denied, note)) return true;
    if (speaksOfAbsence(tokens)) return false;
    if (words.some((term) => isFaultWord(term.text) && onlyDenied(term))) return true;
    return words.length > 0 && words.every(onlyDenied);
  }
  const actions = words.filter((term) => term.weight < 1);
  if (actions.length === 0) return false;
  if (
    kind === "done" &&
    !speaksOfPlan(tokens) &&
    actions.every((term) => term.places.every((place) => note.planned[place.first] === true))
  )
    return true;
  return !speaksOfAbsence(tokens) && words.every(onlyDenied);
}

/** "does not start" from "starts fine": the value's denial has none in the note. */
function deniesWhatStands(words: readonly Term[], denied: readonly boolean[], note: NoteIndex): boolean {
  const content = words.filter((term) => denied[term.at] === true && !isDenial(term.text));
  if (content.length === 0) return false;
  const isAffirmed = (place: Place): boolean => {
    const clause = note.tokens[place.first]?.clause;
    const around = note.tokens
      .slice(Math.max(0, place.first - 6), place.last + 7)
      .filter((token) => token.clause === clause);
    return note.negated[place.first] !== true && !speaksOfAbsence(around);
  };
  return content.every((term) => term.places.every(isAffirmed));
}
