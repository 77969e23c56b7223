import { gapBetween, near, overlap, someWithin } from "./hits";
import type { Hit } from "./hits";
import type { Match } from "./match";
import type { NoteContext } from "./note-context";
import type { SafetyRule } from "./rules/rule";

/** What of a rule decides how its context is read. */
export type RuleTraits = Pick<SafetyRule, "ownNegation">;

/** How far before a hazard a "no" may stand. */
const NEGATION_REACH = 4;
/** A rule that names what is absent or broken is taken back only by a "no" right before the fault. */
const OWN_NEGATION_REACH = 2;
/** "Gas smell: none". */
const NEGATION_AFTER = 2;
const HYPOTHETICAL_REACH = 4;
const ELSEWHERE_REACH = 8;
/** "Replaced the frayed cord": how far before a hazard the repair may stand. */
const REPAIR_BEFORE = 6;

/** Is the hazard named only to say that it is not there? */
export function isDenied(context: NoteContext, match: Match, rule: RuleTraits): boolean {
  if (rule.ownNegation === true) return match.parts.some((part) => deniedBefore(context, match, part, OWN_NEGATION_REACH));
  return deniedBefore(context, match, match, NEGATION_REACH) || deniedWithin(context, match) || deniedAfter(context, match);
}

function sharesWords(match: Match, hit: Hit): boolean {
  return match.parts.some((part) => overlap(hit, part));
}

function clauseOf(context: NoteContext, index: number): number {
  return context.tokens[index]?.clause ?? -1;
}

function deniedBefore(context: NoteContext, match: Match, part: Hit, reach: number): boolean {
  if (startsWithAnd(context, part.from)) return false;
  const firstPart = part.from === match.from;
  return near(context.tokens, part, context.own("negator"), reach).some((hit) =>
    hit.to <= part.from
    && clauseOf(context, hit.from) === clauseOf(context, part.from)
    && (firstPart || hit.from >= match.from)
    && !sharesWords(match, hit)
    && !someWithin(context.hits("barrier"), hit.to, part.from));
}

/** An Arabic word with "and" written onto it begins a thought of its own; a denial goes on with "nor". */
function startsWithAnd(context: NoteContext, index: number): boolean {
  const [word = "", ...others] = context.tokens[index]?.forms ?? [];
  return word.startsWith("و") && others.includes(word.slice(1));
}

function deniedWithin(context: NoteContext, match: Match): boolean {
  return someWithin(context.own("negator"), match.from + 1, match.to, (hit) => !sharesWords(match, hit));
}

function deniedAfter(context: NoteContext, match: Match): boolean {
  const last = match.to - 1;
  return near(context.tokens, match, context.own("negatorAfter"), NEGATION_AFTER).some((hit) => {
    if (hit.from < match.to) return false;
    const clauses = clauseOf(context, hit.from) - clauseOf(context, last);
    const close = clauses === 0 || (clauses === 1 && gapBetween(context.tokens, match, hit) <= 1);
    // "Gas smell, no power": a "no" that goes on to something else takes nothing back.
    const endsClause = hit.to - hit.from > 1 || clauseOf(context, hit.to) !== clauseOf(context, hit.to - 1);
    return close && endsClause;
  });
}

/** Only imagined, taught, trained for, or told of another time or place? */
export function isRemote(context: NoteContext, match: Match): boolean {
  const clause = clauseOf(context, match.from);
  return context.isNear(match, "hypothetical", HYPOTHETICAL_REACH, (hit) => clauseOf(context, hit.from) === clause)
    || context.isNear(match, "elsewhere", ELSEWHERE_REACH);
}

/** Are people kept away from something in the same job, or is it locked and waiting? */
export function isKeptOut(context: NoteContext, match: Match): boolean {
  return context.lastInJob(match, "keepOut") >= 0;
}

/**
 * Was the hazard dealt with within the note? What is only locked or fenced off, still in use or waiting for a part is
 * not dealt with, unless the note says later that it is well again.
 */
export function isResolved(context: NoteContext, match: Match, rule: RuleTraits): boolean {
  const keptOut = context.lastInJob(match, "keepOut");
  const since = Math.max(match.from, keptOut);
  if (context.lastInJob(match, "wellAgain") > since) return true;
  if (rule.ownNegation !== true && context.lastInJob(match, "falseAlarm") > since) return true;
  if (context.lastInJob(match, "stillExposed") >= 0) return false;
  const repaired = lastRepair(context, match);
  if (repaired < 0) return false;
  // Locked for the work, mended and tried: over. Mended and then locked, or locked and something still to come: not.
  if (keptOut >= 0) return repaired > keptOut && context.lastInJob(match, "testedOk") > repaired && context.lastInJob(match, "waiting") < keptOut;
  return context.lastInJob(match, "testedOk") > match.from || context.lastInJob(match, "waiting") < repaired;
}

/** Does the note go on to say that it was put out, cut off or locked, and not that it goes on? */
export function isOver(context: NoteContext, match: Match): boolean {
  if (context.lastInJob(match, "stillExposed") >= 0) return false;
  return Math.max(context.lastInJob(match, "ended"), context.lastInJob(match, "keepOut"), context.lastInJob(match, "takenOut")) > match.from;
}

function lastRepair(context: NoteContext, match: Match): number {
  const isAfterOrNear = (hit: Hit) =>
    !isUndone(context, hit) && (hit.from > match.from || (sameSentence(context, hit, match) && gapBetween(context.tokens, hit, match) <= REPAIR_BEFORE));
  const fitted = context.lastInJob(match, "newPart", (hit) => isAfterOrNear(hit) && !context.isNear(hit, "waiting", Infinity));
  return Math.max(fitted, context.lastInJob(match, "repaired", isAfterOrNear));
}

/** "Not refitted", "pas remis": the work that was not done. */
function isUndone(context: NoteContext, repair: Hit): boolean {
  return near(context.tokens, repair, context.hits("negator"), 0).some((hit) => hit.to === repair.from);
}

function sameSentence(context: NoteContext, a: Hit, b: Hit): boolean {
  return context.tokens[a.from]?.sentence === context.tokens[b.from]?.sentence;
}
