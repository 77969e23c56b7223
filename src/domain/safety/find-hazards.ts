import { near } from "./hits";
import type { Hit } from "./hits";
import { Lexicon } from "./lexicon";
import { findPattern, readPattern } from "./match";
import type { Match, Pattern } from "./match";
import { NoteContext } from "./note-context";
import { readNote } from "./note-text";
import type { NoteText } from "./note-text";
import { findReadings, readingRules } from "./readings";
import { ruleSets, wordRules } from "./rules";
import type { SafetyRule } from "./rules/rule";
import type { SafetyFinding } from "./types";
import { isDenied, isKeptOut, isOver, isRemote, isResolved } from "./verdict";
import { denialWords } from "./words/denial";
import { faultWords } from "./words/faults";
import { keepOutWords } from "./words/keep-out";
import { outcomeWords } from "./words/outcome";
import { sharedWords } from "./words/shared";

/** How many words may stand between the meanings of a pattern, unless the rule says otherwise. */
const DEFAULT_WITHIN = 5;
/** How near something harmless must stand to explain a hazard away. */
const UNLESS_REACH = 8;

/** Every meaning that the rules and their context use. */
export const wordSets = [denialWords, outcomeWords, keepOutWords, faultWords, sharedWords, ...ruleSets.map((set) => set.words)];

let lexicon: Lexicon | null = null;

/** Made on first use: it takes a moment, and a note comes long after the app has started. */
function getLexicon(): Lexicon {
  return (lexicon ??= new Lexicon(Object.assign({}, ...wordSets)));
}

const patterns = new Map<SafetyRule, Pattern[]>(wordRules.map((rule) => [rule, rule.patterns.map(readPattern)]));

interface Candidate {
  rule: Pick<SafetyRule, "id" | "category" | "floor" | "weak" | "passes">;
  match: Match;
}

/**
 * The hazards that a note describes and does not show absent or repaired: one finding for each rule and sentence, in
 * the order of the note. Works on the words alone, in English, French and Arabic, mixed or not.
 */
export function findHazards(note: string): SafetyFinding[] {
  const text = readNote(note);
  const found = getLexicon().find(text.tokens);
  const context = new NoteContext(note, text, found);
  const candidates = [...byWords(text, found, context), ...byReadings(text, context)];
  const counted = candidates.filter((candidate) => candidate.rule.weak !== true || hasCompany(candidate, candidates, context));
  const lasting = counted.some(({ rule }) => rule.floor === "emergency" && rule.passes !== true);
  return counted
    .map(({ rule, match }) => ({
      rule: rule.id,
      category: rule.category,
      evidence: { start: text.tokens[match.from]?.start ?? 0, end: text.tokens[match.to - 1]?.end ?? 0 },
      floor: rule.passes === true && !lasting && isOver(context, match) ? "high" as const : rule.floor,
    }))
    .toSorted((a, b) => a.evidence.start - b.evidence.start || a.evidence.end - b.evidence.end);
}

/** Of several finds of a rule in one sentence the shortest, which says it best. */
function byWords(text: NoteText, found: ReadonlyMap<string, Hit[]>, context: NoteContext): Candidate[] {
  return [...patterns].flatMap(([rule, forms]) => {
    const best = new Map<number, Match>();
    for (const match of forms.flatMap((pattern) => findPattern(text.tokens, found, pattern, rule.within ?? DEFAULT_WITHIN))) {
      const sentence = text.tokens[match.from]?.sentence ?? 0;
      const known = best.get(sentence);
      if ((known === undefined || lengthOf(match) < lengthOf(known)) && holds(match, rule, context)) best.set(sentence, match);
    }
    return [...best.values()].map((match) => ({ rule, match }));
  });
}

function lengthOf(match: Match): number {
  return match.to - match.from;
}

function holds(match: Match, rule: SafetyRule, context: NoteContext): boolean {
  if (rule.unless?.some((name) => near(context.tokens, match, context.hits(name), UNLESS_REACH).length > 0) === true) return false;
  return !isDenied(context, match, rule) && !isRemote(context, match) && !isResolved(context, match, rule);
}

function byReadings(text: NoteText, context: NoteContext): Candidate[] {
  const readings = findReadings(text.tokens);
  return readingRules.flatMap((rule) => {
    const seen = new Set<number>();
    return readings.flatMap(({ rule: id, hit }) => {
      const match: Match = { ...hit, parts: [hit] };
      const sentence = text.tokens[hit.from]?.sentence ?? 0;
      if (id !== rule.id || seen.has(sentence) || isRemote(context, match) || isResolved(context, match, {})) return [];
      seen.add(sentence);
      return [{ rule, match }];
    });
  });
}

/** A weak finding counts beside another one of the same job, or where people are kept away. */
function hasCompany(candidate: Candidate, all: readonly Candidate[], context: NoteContext): boolean {
  const job = context.jobOf(candidate.match);
  return isKeptOut(context, candidate.match) || all.some((other) => other.rule.id !== candidate.rule.id && context.jobOf(other.match) === job);
}
