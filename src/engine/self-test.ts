import type { GenerateRequest, TokenLogprob } from "./engine";
import type { ModelManifest } from "@/models/manifest";

type SelfTest = ModelManifest["selfTest"];

/** The question whose answer the manifest states: greedy and without a grammar, so it shows the bare model. */
export function selfTestRequest(test: SelfTest): GenerateRequest {
  return { system: test.system, user: test.note, maxTokens: test.tokens.length };
}

/**
 * Compares an answer with the known one. Some GPU drivers compute garbage without any error; a wrong weight file of the
 * right name shows here too.
 *
 * @returns null when they agree, otherwise what differs, for the record.
 */
export function selfTestFault(test: SelfTest, answer: readonly TokenLogprob[]): string | null {
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
