import type { Token } from "./note-text";

/** Some words of a note: indices of tokens, end exclusive. */
export interface Hit {
  from: number;
  to: number;
}

export function overlap(a: Hit, b: Hit): boolean {
  return a.from < b.to && b.from < a.to;
}

/** Index of the first hit that starts at or after the token; hits stand in the order of the note. */
export function firstFrom(hits: readonly Hit[], token: number): number {
  let low = 0;
  let high = hits.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((hits[middle]?.from ?? 0) < token) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Whether one of the hits lies within the words `from` to `to` (exclusive) and satisfies the test. */
export function someWithin(hits: readonly Hit[], from: number, to: number, test: (hit: Hit) => boolean = () => true): boolean {
  for (let index = firstFrom(hits, from); index < hits.length; index += 1) {
    const hit = hits[index];
    if (hit === undefined || hit.from >= to) return false;
    if (hit.to <= to && test(hit)) return true;
  }
  return false;
}

/** Words between two stretches; a clause break counts as one more. */
export function gapBetween(tokens: readonly Token[], a: Hit, b: Hit): number {
  const [first, second] = a.from <= b.from ? [a, b] : [b, a];
  return (tokens[second.from]?.place ?? 0) - (tokens[first.to - 1]?.place ?? 0) - 1;
}

/** Words: no phrase of the lexicon is longer, small words that may stand within it counted. */
export const LONGEST_PHRASE = 16;

/** The hits near a stretch of the note: same sentence, no word shared, no more than `within` words between. */
export function near(tokens: readonly Token[], stretch: Hit, hits: readonly Hit[], within: number): Hit[] {
  const sentence = tokens[stretch.from]?.sentence;
  const close: Hit[] = [];
  for (let index = firstFrom(hits, stretch.from - within - LONGEST_PHRASE); index < hits.length; index += 1) {
    const hit = hits[index];
    if (hit === undefined || hit.from > stretch.to + within) break;
    if (!overlap(hit, stretch) && tokens[hit.from]?.sentence === sentence && gapBetween(tokens, stretch, hit) <= within) close.push(hit);
  }
  return close;
}
