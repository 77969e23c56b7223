import type { LogitProcessor } from "@mlc-ai/web-llm";
import type { TokenLogprob } from "@/engine/engine";

/**
 * Stands between the model's logits and their sampling: shuts out what the grammar does not allow, and records with each
 * sampled token how probable it was at temperature 1 among what is left. The library's own `logprobs` are taken after the
 * temperature and say 0 for every token at temperature 0.
 */
export interface Sampling extends LogitProcessor {
  /** Says what the next token may be (one bit a token; null: anything) and how many alternatives to report with it. */
  prepare(mask: Int32Array | null, alternatives: number): void;
  /** The token sampled since `prepare`. */
  sampled(): TokenLogprob;
}

/** What the library's own mask writes, too. */
const MASKED = Math.fround(-3.4e38);

export function createSampling(): Sampling {
  let mask: Int32Array | null = null;
  let alternatives = 0;
  let logits: Float32Array = new Float32Array();
  let token: TokenLogprob | null = null;
  return {
    processLogits(current) {
      if (mask !== null) shutOut(current, mask);
      logits = current;
      return current;
    },
    processSampledToken(id) {
      const norm = logSumExp(logits);
      token = { id, logprob: (logits[id] ?? -Infinity) - norm };
      if (alternatives > 0) token.top = largest(logits, alternatives).map(([other, logit]) => ({ id: other, logprob: logit - norm }));
    },
    resetState() {
      token = null;
    },
    prepare(allowed, count) {
      mask = allowed;
      alternatives = count;
      token = null;
    },
    sampled() {
      if (token === null) throw new Error("the library sampled no token");
      return token;
    },
  };
}

function shutOut(logits: Float32Array, mask: Int32Array): void {
  for (let id = 0; id < logits.length; id += 1) {
    if ((((mask[id >> 5] ?? 0) >>> (id & 31)) & 1) === 0) logits[id] = MASKED;
  }
}

function logSumExp(logits: Float32Array): number {
  let max = -Infinity;
  for (const logit of logits) if (logit > max) max = logit;
  let sum = 0;
  for (const logit of logits) sum += Math.exp(logit - max);
  return max + Math.log(sum);
}

/** The `count` largest logits that are not masked, largest first. */
function largest(logits: Float32Array, count: number): [id: number, logit: number][] {
  const best: [number, number][] = [];
  for (let id = 0; id < logits.length; id += 1) {
    const logit = logits[id] ?? -Infinity;
    if (logit <= MASKED || (best.length === count && logit <= (best[count - 1]?.[1] ?? 0))) continue;
    const place = best.findIndex(([, other]) => other < logit);
    best.splice(place === -1 ? best.length : place, 0, [id, logit]);
    if (best.length > count) best.pop();
  }
  return best;
}
