import type { Stretch } from "./read-order";
import type { AnswerChunk } from "./types";

/** Closer to certainty than this, the grammar left no choice (or the model saw none). */
const FORCED = -1e-6;

/** How sure the model was of a stretch of its answer. */
export interface Confidence {
  /** 0..1, whatever the length of the stretch. */
  each: number;
  /** Natural logarithm of the probability of the stretch as a whole: longer ones have more to go wrong. */
  whole: number;
}

/** Null where nothing is known about a stretch. */
export type ConfidenceOf = (stretch: Stretch) => Confidence | null;

/**
 * The confidence of a value from the probabilities of the tokens that it was decoded from.
 *
 * A stretch begins where the value before it ended, so the choice to write this key at all counts too. Tokens that the
 * grammar forced say nothing about the model and are left out: a long key must not make a doubtful digit look sure.
 * Of the choices that remain, the confidence in each is the geometric mean of two things: their mean probability (geometric,
 * so that it does not depend on the length) and the least of them, because one wrong digit makes a number wrong.
 * That is `exp((mean + min) / 2)` of the log probabilities; for a value of one choice it is its probability.
 * A chunk with several tokens counts whole, in every value that it touches.
 *
 * Where no token of the answer has a probability below one, the engine has not measured any: nothing is known.
 */
export function createConfidence(chunks: readonly AnswerChunk[]): ConfidenceOf {
  const ends: number[] = [];
  let length = 0;
  let measured = false;
  for (const { text, logprobs } of chunks) {
    length += text.length;
    ends.push(length);
    measured ||= logprobs.some((logprob) => logprob < FORCED);
  }
  return ({ from, to }) => {
    if (!measured) return null;
    let sum = 0;
    let least = 0;
    let choices = 0;
    let tokens = 0;
    for (let index = firstAfter(ends, from); index < chunks.length; index += 1) {
      const chunk = chunks[index];
      if (!chunk || (ends[index] ?? 0) - chunk.text.length >= to) break;
      for (const logprob of chunk.logprobs) {
        tokens += 1;
        if (Number.isNaN(logprob) || logprob >= FORCED) continue;
        choices += 1;
        sum += logprob;
        least = Math.min(least, logprob);
      }
    }
    if (tokens === 0) return null;
    return choices === 0 ? { each: 1, whole: 0 } : { each: Math.exp((sum / choices + least) / 2), whole: sum };
  };
}

/** Index of the first chunk that ends after an offset. */
function firstAfter(ends: readonly number[], offset: number): number {
  let low = 0;
  let high = ends.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((ends[middle] ?? 0) <= offset) low = middle + 1;
    else high = middle;
  }
  return low;
}
