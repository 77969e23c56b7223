import { EngineError, fatalCodes, type GenerateEvent, type GenerateRequest, type PrefillRequest } from "@/engine/engine";
import { createEventQueue } from "@/engine/event-queue";
import type { WorkerEvent } from "./protocol";
import type { WorkerSession } from "./worker-session";

export interface Answers {
  /** Takes the worker's chunks. */
  onEvent(event: WorkerEvent): void;
  /** Asks the model; one answer at a time, the next waits for its turn. */
  answer(request: GenerateRequest, signal?: AbortSignal): AsyncGenerator<GenerateEvent, void>;
  /** Has the model read a prompt ahead, in its turn. Never rejects. */
  prefill(request: PrefillRequest): Promise<void>;
}

interface Run {
  number: number;
  answerTokens: number;
  take: (event: GenerateEvent) => void;
}

/** Turns the worker's events into one stream per answer. */
export function createAnswers(session: WorkerSession): Answers {
  let lastNumber = 0;
  let current: Run | null = null;
  /** Settles when the worker has finished the previous run, also one that its consumer has left. */
  let turn: Promise<unknown> = Promise.resolve();

  const failureOf = (error: unknown): EngineError => {
    const failure = error instanceof EngineError ? error : new EngineError("internal", String(error), { cause: error });
    // What the library holds after such an error cannot be trusted.
    if (fatalCodes.has(failure.code)) session.end(failure);
    return failure;
  };

  async function* answer(request: GenerateRequest, signal?: AbortSignal): AsyncGenerator<GenerateEvent, void> {
    const queue = createEventQueue<GenerateEvent>();
    const run: Run = { number: (lastNumber += 1), answerTokens: 0, take: queue.push };
    const askedAt = performance.now();

    const work = async () => {
      await turn;
      if (signal?.aborted) return;
      current = run;
      const summary = await session.ask((api) => api.generate(run.number, request));
      queue.push({ kind: "done", summary });
    };
    turn = work().then(queue.end, (error: unknown) => queue.fail(failureOf(error)));

    const stop = () => session.tell((api) => api.stop(run.number));
    const onAbort = () => {
      stop();
      if (run.answerTokens > 0) return;
      // A prompt under way cannot be taken back from the GPU. The caller need not wait for it; the next run does.
      const prefillMs = performance.now() - askedAt;
      queue.push({ kind: "done", summary: { finish: "aborted", promptTokens: 0, answerTokens: 0, prefillMs, decodeMs: 0 } });
      queue.end();
    };
    if (signal?.aborted) onAbort();
    signal?.addEventListener("abort", onAbort);
    let isComplete = false;
    try {
      for await (const event of queue) {
        isComplete = event.kind === "done";
        yield event;
      }
    } finally {
      signal?.removeEventListener("abort", onAbort);
      if (!isComplete) stop();
    }
  }

  return {
    onEvent(event) {
      if (event.kind !== "chunk" || event.run !== current?.number) return;
      current.answerTokens += event.tokens.length;
      current.take({ kind: "chunk", text: event.text, tokens: event.tokens });
    },
    answer,
    prefill(request) {
      const work = async () => {
        await turn;
        await session.ask((api) => api.prefill(request));
      };
      const read = work().catch((error: unknown) => void failureOf(error));
      turn = read;
      return read;
    },
  };
}
