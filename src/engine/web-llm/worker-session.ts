import { proxy, wrap, type Remote } from "comlink";
import { EngineError } from "@/engine/engine";
import { createWatchdog, type WatchdogLimits } from "@/engine/watchdog";
import type { Outcome, WorkerApi, WorkerEvent } from "./protocol";

export interface SessionOptions {
  spawn: () => Worker;
  /** Bytes and chunks; everything else is dealt with here. */
  onEvent: (event: WorkerEvent) => void;
  /** Called once, when the session has ended for whatever reason. */
  onEnd: (error: EngineError) => void;
  limits?: WatchdogLimits | undefined;
}

/** The life of one worker, from its start to its termination. */
export interface WorkerSession {
  /**
   * Asks something of the worker and waits for the outcome.
   * @throws EngineError the worker's own, or the one that ended the session meanwhile.
   */
  ask<T>(question: (api: Remote<WorkerApi>) => Promise<Outcome<T>>): Promise<T>;
  /** Asks for no answer. */
  tell(order: (api: Remote<WorkerApi>) => Promise<unknown>): void;
  /** Terminates the worker; everything that is pending rejects with this error. */
  end(error: EngineError): void;
}

/** Starts a worker and watches over it: whatever befalls it, no promise stays pending. */
export function openWorkerSession({ spawn, onEvent, onEnd, limits }: SessionOptions): WorkerSession {
  const worker = spawn();
  const api = wrap<WorkerApi>(worker);
  let ended: EngineError | null = null;
  const ending = new AbortController();
  const end = new Promise<never>((_, reject) => {
    ending.signal.addEventListener("abort", () => reject(ending.signal.reason));
  });
  // Its rejection is heard by whoever asks; where nobody does, it is no error of its own.
  end.catch(() => undefined);

  const session: WorkerSession = {
    async ask(question) {
      if (ended) throw ended;
      const release = watchdog.watch();
      try {
        const outcome = await Promise.race([question(api), end]);
        if (outcome.ok) return outcome.value;
        throw new EngineError(outcome.failure.code, outcome.failure.detail);
      } catch (error) {
        throw error instanceof EngineError ? error : new EngineError("internal", String(error), { cause: error });
      } finally {
        release();
      }
    },
    tell(order) {
      if (!ended) void Promise.race([order(api), end]).catch(() => undefined);
    },
    end(error) {
      if (ended) return;
      ended = error;
      worker.terminate();
      ending.abort(error);
      onEnd(error);
    },
  };

  const watchdog = createWatchdog((silentMs) => session.end(new EngineError("hung", `no sign of progress for ${silentMs} ms`)), limits);
  worker.addEventListener("error", (event) => {
    event.preventDefault();
    session.end(new EngineError("worker-crashed", event.message));
  });
  worker.addEventListener("messageerror", () => session.end(new EngineError("worker-crashed", "unreadable message")));

  const listener = (event: WorkerEvent) => {
    if (ended) return;
    if (event.kind === "disk") watchdog.waitsForDisk();
    else watchdog.sign();
    if (event.kind === "lost") session.end(new EngineError(event.failure.code, event.failure.detail));
    else onEvent(event);
  };
  session.tell((remote) => remote.listen(proxy(listener)));
  return session;
}
