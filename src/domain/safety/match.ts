import type { Hit } from "./lexicon";
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

const ORDERS = { "+": "near", ">": "after", "!": "fault", "_": "joined" } as const;

/** Reads "a + b" (near), "a > b" (after), "a ! b" (fault), "a _ b" (joined), or "a" alone. */
export function readPattern(pattern: string): Pattern {
  const sign = (Object.keys(ORDERS) as (keyof typeof ORDERS)[]).find((known) => pattern.includes(` ${known} `)) ?? "+";
  return { parts: pattern.split(` ${sign} `).map((part) => part.trim()), order: ORDERS[sign] };
}

/** How far before a thing its fault may stand: "broken top handrail". */
const FAULT_BEFORE = 2;

const LONGEST_PHRASE = 8;

/** Index of the first hit that starts at or after the token. */
function firstFrom(hits: readonly Hit[], token: number): number {
  let low = 0;
  let high = hits.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((hits[middle]?.from ?? 0) < token) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Words between two stretches, a clause break counted as one more. */
export function gapBetween(tokens: readonly Token[], a: Hit, b: Hit): number {
  const [first, second] = a.from <= b.from ? [a, b] : [b, a];
  return (tokens[second.from]?.place ?? 0) - (tokens[first.to - 1]?.place ?? 0) - 1;
}

/** The hits of one meaning near a stretch of the note: same sentence, no word shared, no more than `within` words between. */
export function near(tokens: readonly Token[], stretch: Hit, hits: readonly Hit[], within: number): Hit[] {
  const sentence = tokens[stretch.from]?.sentence;
  const close: Hit[] = [];
  for (let index = firstFrom(hits, stretch.from - within - LONGEST_PHRASE); index < hits.length; index += 1) {
    const hit = hits[index];
    if (hit === undefined || hit.from > stretch.to + within) break;
    const apart = hit.to <= stretch.from || hit.from >= stretch.to;
    if (apart && tokens[hit.from]?.sentence === sentence && gapBetween(tokens, stretch, hit) <= within) close.push(hit);
  }
  return close;
}

function fits(tokens: readonly Token[], match: Match, hit: Hit, order: Pattern["order"]): boolean {
  const after = hit.from >= match.to;
  if (order === "near" || (order === "after" && after)) return true;
  const sameClause = tokens[hit.from]?.clause === tokens[match.from]?.clause;
  const gap = gapBetween(tokens, match, hit);
  if (order === "joined") return after && sameClause && gap <= 1;
  return order === "fault" && (after || (sameClause && gap <= FAULT_BEFORE));
}

function extend(tokens: readonly Token[], match: Match, hits: readonly Hit[], within: number, order: Pattern["order"]): Match[] {
  return near(tokens, match, hits, within)
    .filter((hit) => fits(tokens, match, hit, order))
    .map((hit) => ({ from: Math.min(match.from, hit.from), to: Math.max(match.to, hit.to), parts: [...match.parts, hit] }));
}

/** Everywhere the pattern fits. Of several ways to complete it from the same words only the closest is kept. */
export function findPattern(tokens: readonly Token[], found: ReadonlyMap<string, Hit[]>, pattern: Pattern, within: number): Match[] {
  const [first, ...rest] = pattern.parts;
  let matches: Match[] = (found.get(first ?? "") ?? []).map((hit) => ({ ...hit, parts: [hit] }));
  for (const part of rest) {
    const hits = found.get(part);
    if (hits === undefined || matches.length === 0) return [];
    matches = matches.flatMap((match) => closestFew(tokens, match, extend(tokens, match, hits, within, pattern.order)));
  }
  return matches;
}

/** A few of the candidates, closest first: enough that a negated one does not hide a real one, few enough to stay quick. */
function closestFew(tokens: readonly Token[], from: Match, candidates: Match[]): Match[] {
  const distance = (candidate: Match) => {
    const last = candidate.parts.at(-1);
    return last === undefined ? 0 : gapBetween(tokens, from, last);
  };
  return candidates.sort((a, b) => distance(a) - distance(b)).slice(0, 3);
}
