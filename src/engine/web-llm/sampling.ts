import type { TokenLogprob } from "@/engine/engine";
import { allowedTokens, type TokenMask } from "./token-mask";

/**
 * The likeliest token among those that the grammar allows, with its log probability at temperature 1 among them.
 *
 * @param logits [vocabulary]
 * @param mask null: every token is allowed.
 * @param alternatives how many of the likeliest to report with it.
 * @param bias [vocabulary], added to the logits to choose by; probabilities are reported without it, so that a token which
 * it made win is as doubtful as the model finds it.
 * @throws Error where the mask allows none.
 */
export function sampleGreedily(logits: Float32Array, mask: TokenMask | null, alternatives: number, bias?: Float32Array): TokenLogprob {
  const ids = mask === null ? Array.from(logits.keys()) : [...allowedTokens(mask)].filter((id) => id < logits.length);
  const scoreOf = (id: number) => logitOf(logits, id) + (bias?.[id] ?? 0);
  let best = -1;
  for (const id of ids) if (best === -1 || scoreOf(id) > scoreOf(best)) best = id;
  if (best === -1) throw new Error("no token is allowed");
  const norm = logitOf(logits, best) + Math.log(ids.reduce((sum, id) => sum + Math.exp(logitOf(logits, id) - logitOf(logits, best)), 0));
  const logprob = (id: number) => logitOf(logits, id) - norm;
  return {
    id: best,
    logprob: logprob(best),
    ...(alternatives > 0 && { top: largest(logits, ids, alternatives).map((id) => ({ id, logprob: logprob(id) })) }),
  };
}

const logitOf = (logits: Float32Array, id: number) => logits[id] ?? -Infinity;

/** The `count` tokens with the largest logits, largest first. */
function largest(logits: Float32Array, ids: readonly number[], count: number): number[] {
  const best: number[] = [];
  for (const id of ids) {
    const logit = logitOf(logits, id);
    if (best.length === count && logit <= logitOf(logits, best.at(-1) ?? -1)) continue;
    const place = best.findIndex((other) => logitOf(logits, other) < logit);
    best.splice(place === -1 ? best.length : place, 0, id);
    if (best.length > count) best.pop();
  }
  return best;
}
