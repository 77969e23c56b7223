import { gapBetween, near } from "./hits";
import type { Hit } from "./hits";
import type { Token } from "./note-text";

/**
 * A pattern of a rule, taken apart. How the second meaning may stand to the first:
 * - `near`: before or after it
 * - `after`: after it
 * - `fault`: after it, or right before it in the same clause ("handrail on the stair is loose", "loose handrail")
 * - `joined`: right after it, at most one word between ("no handrail")
 */
export interface Pattern {
  parts: readonly string[];
  order: "near" | "after" | "fault" | "joined";
}

/** Some words of the note that fit a pattern. `parts` are the words of each meaning, in the order of the pattern. */
export interface Match extends Hit {
  parts: readonly Hit[];
}

const ORDERS: readonly (readonly [sign: string, order: Pattern["order"]])[] = [[" + ", "near"], [" > ", "after"], [" ! ", "fault"], [" _ ", "joined"]];

/** How far before a thing its fault may stand: "broken top handrail". */
const FAULT_BEFORE = 2;

/** Reads "a + b" (near), "a > b" (after), "a ! b" (fault), "a _ b" (joined), or "a" alone. */
export function readPattern(pattern: string): Pattern {
  const [sign, order] = ORDERS.find(([known]) => pattern.includes(known)) ?? [" + ", "near" as const];
  return { parts: pattern.split(sign), order };
}

function fits(tokens: readonly Token[], match: Match, hit: Hit, order: Pattern["order"]): boolean {
  const after = hit.from >= match.to;
  if (order === "near" || (order === "after" && after)) return true;
  const sameClause = tokens[hit.from]?.clause === tokens[match.from]?.clause;
  const gap = gapBetween(tokens, match, hit);
  if (order === "joined") return after && sameClause && gap <= 1;
  return order === "fault" && (after || (sameClause && gap <= FAULT_BEFORE));
}

/** A few closest ways to go on: enough that a denied one does not hide a real one, few enough to stay quick. */
const WAYS = 3;

function extend(tokens: readonly Token[], match: Match, hits: readonly Hit[], within: number, order: Pattern["order"]): Match[] {
  return near(tokens, match, hits, within)
    .filter((hit) => fits(tokens, match, hit, order))
    .toSorted((a, b) => gapBetween(tokens, match, a) - gapBetween(tokens, match, b))
    .slice(0, WAYS)
    .map((hit) => ({ from: Math.min(match.from, hit.from), to: Math.max(match.to, hit.to), parts: [...match.parts, hit] }));
}

/** "No guard missing" is no missing guard: what is said not to be there is its fault. */
function isFaultDenied(tokens: readonly Token[], match: Match, faults: readonly Hit[]): boolean {
  return near(tokens, match, faults, 0).some((fault) => fault.from >= match.to);
}

/** Everywhere the pattern fits. */
export function findPattern(tokens: readonly Token[], found: ReadonlyMap<string, Hit[]>, pattern: Pattern, within: number): Match[] {
  const hitsOf = pattern.parts.map((part) => found.get(part) ?? []);
  const [first = [], ...rest] = hitsOf;
  if (hitsOf.some((hits) => hits.length === 0)) return [];
  let matches: Match[] = first.map((hit) => ({ ...hit, parts: [hit] }));
  for (const hits of rest) matches = matches.flatMap((match) => extend(tokens, match, hits, within, pattern.order));
  return pattern.order === "joined" ? matches.filter((match) => !isFaultDenied(tokens, match, found.get("defect") ?? [])) : matches;
}
