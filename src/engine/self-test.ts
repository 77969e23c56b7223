import type { GenerateRequest, TokenLogprob } from "./engine";
import type { ModelSelfTest } from "@/models/manifest";

/** Of a model without a known answer: enough to see whether language comes out. */
const SANITY_TOKENS = 16;
/** So many times one token in a row is no language. */
const MAX_REPEATS = 8;

/**
 * The question that follows every load: greedy and without a grammar, so it shows the bare model. A trained model is asked
 * what its manifest states the answer to; a general one (no test) for a sentence, and only whether it is language is looked at.
 */
export function selfTestRequest(test: ModelSelfTest | undefined): GenerateRequest {
  if (test === undefined) return { system: "You are a helpful assistant.", user: "Write one short sentence about a water pump.", maxTokens: SANITY_TOKENS };
  return { system: test.system, user: test.note, maxTokens: test.tokens.length };
}

/**
 * Whether an answer can be language at all, where no known one exists: broken drivers give NaN, one token for ever, or
 * bytes that are no text. What a model says is not judged.
 *
 * @returns null when it can, otherwise what speaks against it, for the record.
 */
export function sanityFault(text: string, answer: readonly TokenLogprob[]): string | null {
  const unsound = answer.find(({ logprob }) => !Number.isFinite(logprob) || logprob > 1e-3);
  if (unsound !== undefined) return `token ${unsound.id} has log probability ${unsound.logprob}`;
  let repeats = 0;
  for (const [index, { id }] of answer.entries()) {
    repeats = answer[index - 1]?.id === id ? repeats + 1 : 1;
    if (repeats > MAX_REPEATS) return `token ${id} came ${repeats} times in a row`;
  }
  return /\p{L}{2}/u.test(text) ? null : `no words in ${JSON.stringify(text)}`;
}

/**
 * Compares an answer with the known one. Some GPU drivers compute garbage without any error; a wrong weight file of the
 * right name shows here too.
 *
 * @returns null when they agree, otherwise what differs, for the record.
 */
export function selfTestFault(test: ModelSelfTest, answer: readonly TokenLogprob[]): string | null {
  const ids = answer.map((token) => token.id);
  const differs = test.tokens.findIndex((id, index) => ids[index] !== id);
  if (differs !== -1) return `token ${differs} is ${ids[differs] ?? "missing"} instead of ${test.tokens[differs]}`;
  const first = answer[0]?.logprob ?? Number.NaN;
  // Written so that NaN, which broken drivers produce, does not pass.
  if (!(Math.abs(first - test.firstLogprob) <= test.tolerance)) {
    return `first token has log probability ${first} instead of ${test.firstLogprob} ± ${test.tolerance}`;
  }
  return null;
}
