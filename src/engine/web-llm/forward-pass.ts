/** A tensor of the library; on the GPU unless it says otherwise. */
interface Tensor {
  toArray(): Float32Array;
  dispose(): void;
}

type PackedFunction = (...operands: unknown[]) => unknown;

/** What of the library's pipeline a pass over the weights needs. */
export interface PassParts {
  tvm: {
    beginScope(): void;
    endScope(): void;
    detachFromCurrentScope<T>(value: T): T;
    getGlobalFunc(name: string): PackedFunction;
    scalar(value: number, dtype: string): unknown;
  };
  device: { sync(): Promise<void> };
  kvCache: unknown;
  kvStateKind: string;
  slidingWindowSize: number;
  filledKVCacheLength: number;
  resetChat(): void;
  /** Embeds the tokens and runs them through the model in chunks; logits of the last one, which the caller disposes of. */
  forwardKnownTokens(tokens: number[], isPrefill: boolean): Promise<Tensor | undefined>;
  updateLogitsOnCPU(logits: Tensor): Tensor;
}

/** The model with its KV cache. */
export interface ForwardPass {
  /** Takes back from the cache what is no beginning of this prompt. Returns how many tokens stay; the last one of the prompt never does. */
  begin(prompt: readonly number[]): number;
  /** Feeds tokens behind those in the cache. Returns the logits [vocabulary] of the token that follows. */
  feed(tokens: readonly number[]): Promise<Float32Array>;
}

/** The sequence in the cache; there is one. */
const SEQUENCE = 0;

/**
 * Runs the model without the library's sampling, which takes two further trips to the GPU a token to choose what a look at the logits says.
 * What the prompts of two notes begin with (the system prompt; of a general model also its examples) is computed once and stays in the cache.
 */
export function createForwardPass(parts: PassParts): ForwardPass {
  const { tvm, device } = parts;
  const takeBack = findTakeBack(parts);
  let held: readonly number[] = [];
  return {
    begin(prompt) {
      const kept = takeBack === null ? 0 : commonLength(held, prompt.slice(0, -1));
      if (kept === 0) parts.resetChat();
      else takeBack?.(held.length - kept);
      held = held.slice(0, kept);
      return kept;
    },
    async feed(tokens) {
      const before = held;
      // After a pass that failed nobody knows what the cache holds: the next prompt begins with an empty one.
      held = [];
      const logits = await parts.forwardKnownTokens([...tokens], true);
      if (logits === undefined) throw new Error("no token was fed");
      try {
        tvm.beginScope();
        const read = parts.updateLogitsOnCPU(logits);
        tvm.endScope();
        await device.sync();
        held = [...before, ...tokens];
        return read.toArray();
      } finally {
        logits.dispose();
      }
    },
  };
}

/** Removes so many tokens from the end of the cache; null where this model's cannot give any back. */
function findTakeBack(parts: PassParts): ((count: number) => void) | null {
  const { tvm, kvCache } = parts;
  // A recurrent state and a window that slides have forgotten what came before.
  if (parts.kvStateKind !== "kv_cache" || parts.slidingWindowSize !== -1) return null;
  tvm.beginScope();
  const pop = tvm.detachFromCurrentScope(tvm.getGlobalFunc("vm.builtin.kv_state_popn"));
  tvm.endScope();
  return (count) => {
    pop(kvCache, tvm.scalar(SEQUENCE, "int64"), tvm.scalar(count, "int32"));
    parts.filledKVCacheLength -= count;
  };
}

/** How many tokens two sequences begin with alike. */
export function commonLength(a: readonly number[], b: readonly number[]): number {
  const different = a.findIndex((token, place) => token !== b[place]);
  return different === -1 ? a.length : different;
}
