import { NoteContext } from "./context";
import { Lexicon } from "./lexicon";
import type { Hit } from "./lexicon";
import { findPattern, near, readPattern } from "./match";
import type { Match, Pattern } from "./match";
import { readNote } from "./note-text";
import type { Token } from "./note-text";
import { findReadings, readingRules } from "./readings";
import { ruleSets, wordRules } from "./rules";
import type { SafetyRule } from "./rules/rule";
import type { SafetyFinding } from "./types";
import { commonWords } from "./words/common";
import { contextWords } from "./words/context";
import { faultWords } from "./words/faults";

const DEFAULT_WITHIN = 5;

const lexicon = new Lexicon(Object.assign({}, contextWords, faultWords, commonWords, ...ruleSets.map((set) => set.words)));
const patterns = new Map<SafetyRule, Pattern[]>(wordRules.map((rule) => [rule, rule.patterns.map(readPattern)]));

interface Candidate {
  rule: Pick<SafetyRule, "id" | "category" | "floor" | "weak">;
  match: Hit;
}

/**
 * The hazards that a note describes and does not show absent or repaired: one finding for each rule and sentence, in
 * the order of the note. Works on the words alone, in English, French and Arabic, mixed or not.
 */
export function findHazards(note: string): SafetyFinding[] {
  const text = readNote(note);
  const found = lexicon.find(text.tokens);
  const context = new NoteContext(text, found, note);
  const candidates = [...byWords(text.tokens, found, context), ...byReadings(text.tokens, context)];
  const counted = candidates.filter((candidate) => candidate.rule.weak !== true || hasCompany(candidate, candidates, context));
  return oncePerSentence(counted, text.tokens)
    .map(({ rule, match }) => ({
      rule: rule.id,
      category: rule.category,
      evidence: { start: text.tokens[match.from]?.start ?? 0, end: text.tokens[match.to - 1]?.end ?? 0 },
      floor: rule.floor,
    }))
    .sort((a, b) => a.evidence.start - b.evidence.start || a.evidence.end - b.evidence.end);
}

function byWords(tokens: readonly Token[], found: ReadonlyMap<string, Hit[]>, context: NoteContext): Candidate[] {
  const result: Candidate[] = [];
  for (const [rule, forms] of patterns) {
    const within = rule.within ?? DEFAULT_WITHIN;
    for (const pattern of forms) {
      for (const match of findPattern(tokens, found, pattern, within)) {
        if (holds(match, rule, tokens, found, context)) result.push({ rule, match });
      }
    }
  }
  return result;
}

function holds(match: Match, rule: SafetyRule, tokens: readonly Token[], found: ReadonlyMap<string, Hit[]>, context: NoteContext): boolean {
  if (rule.unless?.some((name) => near(tokens, match, found.get(name) ?? [], 8).length > 0) === true) return false;
  return !context.isNegated(match, rule) && !context.isRemote(match) && !context.isResolved(match, rule);
}

function byReadings(tokens: readonly Token[], context: NoteContext): Candidate[] {
  return findReadings(tokens).flatMap(({ rule: id, hit }) => {
    const rule = readingRules.find((known) => known.id === id);
    const match: Match = { ...hit, parts: [hit] };
    if (rule === undefined || context.isRemote(match) || context.isResolved(match, { ...rule, patterns: [] })) return [];
    return [{ rule, match }];
  });
}

/** A weak finding counts beside another one of the same job, or where people are kept away. */
function hasCompany(candidate: Candidate, all: readonly Candidate[], context: NoteContext): boolean {
  const segment = context.segmentOf(candidate.match);
  return all.some((other) => other.rule.id !== candidate.rule.id && context.segmentOf(other.match) === segment) || context.isKeptOut(candidate.match);
}

function oncePerSentence(candidates: readonly Candidate[], tokens: readonly Token[]): Candidate[] {
  const kept = new Map<string, Candidate>();
  for (const candidate of candidates) {
    const key = `${candidate.rule.id} ${tokens[candidate.match.from]?.sentence ?? 0}`;
    const known = kept.get(key);
    if (known === undefined || candidate.match.to - candidate.match.from < known.match.to - known.match.from) kept.set(key, candidate);
  }
  return [...kept.values()];
}
