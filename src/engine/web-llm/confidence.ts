import type { LogitProcessor } from "@mlc-ai/web-llm";
import type { TokenLogprob } from "@/engine/engine";

/**
 * Records with each sampled token how probable it was. The library shows the logits after the grammar's mask and before
 * the temperature, so this is the probability at temperature 1 among the tokens that the grammar allowed; its own
 * `logprobs` are taken after the temperature and say 0 for every token at temperature 0.
 */
export interface ConfidenceRecorder extends LogitProcessor {
  /** Starts a new answer that reports so many alternatives with each token. */
  start(alternatives: number): void;
  /** Tokens sampled since the last call. */
  take(): TokenLogprob[];
}

export function createConfidenceRecorder(): ConfidenceRecorder {
  let alternatives = 0;
  let logits: Float32Array = new Float32Array();
  let tokens: TokenLogprob[] = [];
  return {
    processLogits(current) {
      logits = current;
      return current;
    },
    processSampledToken(id) {
      const norm = logSumExp(logits);
      const token: TokenLogprob = { id, logprob: (logits[id] ?? -Infinity) - norm };
      if (alternatives > 0) token.top = largest(logits, alternatives).map(([other, logit]) => ({ id: other, logprob: logit - norm }));
      tokens.push(token);
    },
    resetState() {
      tokens = [];
    },
    start(count) {
      alternatives = count;
      tokens = [];
    },
    take() {
      const taken = tokens;
      tokens = [];
      return taken;
    },
  };
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
    if (logit < MASKED || (best.length === count && logit <= (best[count - 1]?.[1] ?? 0))) continue;
    const place = best.findIndex(([, other]) => other < logit);
    best.splice(place === -1 ? best.length : place, 0, [id, logit]);
    if (best.length > count) best.pop();
  }
  return best;
}

/** The grammar's mask writes about -3.4e38. */
const MASKED = -1e30;
