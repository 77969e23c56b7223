import { TransferError } from "./transfer-error";

export interface RetryOptions {
  signal?: AbortSignal | undefined;
  /** Attempts in all, the first included. */
  attempts?: number;
  /** Wait before the second attempt in milliseconds; it doubles with every further one. */
  backoffMs?: number;
}

const DEFAULT_ATTEMPTS = 4;
const DEFAULT_BACKOFF_MS = 600;

/**
 * Runs `attempt` until it succeeds, fails for good or the attempts are used up. Only a {@link TransferError} marked
 * transient is tried again; between attempts it waits for a time that doubles and varies by half, so that a hundred
 * tablets that lost the same access point do not come back in step.
 *
 * @throws what the last attempt threw, or the signal's reason.
 */
export async function retrying<T>(attempt: () => Promise<T>, options: RetryOptions = {}): Promise<T> {
  const { signal, attempts = DEFAULT_ATTEMPTS, backoffMs = DEFAULT_BACKOFF_MS } = options;
  for (let tried = 1; ; tried += 1) {
    try {
      return await attempt();
    } catch (error) {
      signal?.throwIfAborted();
      if (!(error instanceof TransferError) || !error.transient || tried >= attempts) throw error;
      await pause(backoffMs * 2 ** (tried - 1) * (0.5 + Math.random()), signal);
    }
  }
}

/** Waits for some milliseconds; rejects with the signal's reason when aborted meanwhile. */
async function pause(milliseconds: number, signal?: AbortSignal): Promise<void> {
  await new Promise<void>((resolve) => {
    const end = () => {
      clearTimeout(timer);
      signal?.removeEventListener("abort", end);
      resolve();
    };
    const timer = setTimeout(end, milliseconds);
    signal?.addEventListener("abort", end);
  });
  signal?.throwIfAborted();
}
