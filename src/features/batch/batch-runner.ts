import { EngineError } from "@/engine/engine";
import type { EngineSupervisor } from "@/engine/supervisor";
import { countLines, endLine, listRunning, nextLine, setBatchStatus, type BatchLineRecord } from "@/storage/batches";
import { getNote, saveDraft } from "@/storage/notes";
import { listOrdersOfNote } from "@/storage/orders";
import type { ConversionRunner } from "@/ui/services";

export interface BatchState {
  /** The batch at work here; null while none is. */
  batchId: string | null;
  /** It waits for a person who uses the app. */
  isHeldBack: boolean;
  /** Seconds until its end, null while unknown. */
  secondsLeft: number | null;
}

/** Works through batches, line by line, behind whatever a person does. A store for `useSyncExternalStore`. */
export interface BatchRunner {
  getState: () => BatchState;
  subscribe: (listener: () => void) => () => void;
  /** Goes on with every batch that is to run; does nothing while it is at it, here or in another tab. */
  wake: () => void;
  /** Ends after the line at hand. */
  pause: (batchId: string) => Promise<void>;
}

export interface BatchRunnerDeps {
  conversions: ConversionRunner;
  engine: EngineSupervisor;
  /** Resolves when the person has left the app alone for a while. */
  quiet?: (onWait: () => void) => Promise<void>;
  /** Runs the work unless another tab is at it. */
  alone?: (work: () => Promise<void>) => Promise<void>;
  now?: () => number;
}

/** Of so many lines the median counts for the time left. */
const REMEMBERED = 15;
/** A conversion that has not begun by then does not. */
const BEGIN_LIMIT_MS = 30_000;
const LOCK = "fieldwright-batch";
/** Failures after which the next line would fail as well: the batch waits for a person. */
const hopeless = new Set(["no-webgpu", "network", "not-found", "quota", "no-storage", "self-test-failed", "wrong-type", "wrong-size", "hash-mismatch"]);

const aloneHere = async (work: () => Promise<void>): Promise<void> => {
  if (!("locks" in navigator)) await work();
  else await navigator.locks.request(LOCK, { ifAvailable: true }, (lock) => (lock === null ? Promise.resolve() : work()));
};

/** @see BatchRunner */
export function createBatchRunner({ conversions, engine, quiet = () => Promise.resolve(), alone = aloneHere, now = Date.now }: BatchRunnerDeps): BatchRunner {
  const listeners = new Set<() => void>();
  const paused = new Set<string>();
  let state: BatchState = { batchId: null, isHeldBack: false, secondsLeft: null };
  let isAwake = false;

  const set = (change: Partial<BatchState>) => {
    state = { ...state, ...change };
    for (const listener of listeners) listener();
  };

  const until = (holds: () => boolean, limitMs = Infinity) =>
    new Promise<void>((resolve) => {
      const look = () => {
        if (!holds()) return;
        clearTimeout(timer);
        stop();
        resolve();
      };
      const timer = limitMs === Infinity ? undefined : setTimeout(() => {
        stop();
        resolve();
      }, limitMs);
      const stop = conversions.subscribe(look);
      look();
    });

  const convert = async (noteId: string) => {
    conversions.convert(noteId);
    // Its code may have to be fetched first; then it begins, and then it ends.
    await until(() => conversions.getJob(noteId) !== null, BEGIN_LIMIT_MS);
    await until(() => conversions.getJob(noteId) === null);
  };

  const work = async ({ id, text, noteId }: BatchLineRecord) => {
    const known = await getNote(noteId);
    if (known?.status !== "converted") {
      await saveDraft({ id: noteId, text });
      await convert(noteId);
    }
    const note = await getNote(noteId);
    if (note?.status === "converted") await endLine(id, { status: "done", orders: (await listOrdersOfNote(noteId)).length });
    else await endLine(id, { status: "failed", error: note?.error ?? "cancelled" });
    return note?.error;
  };

  const runBatch = async (batchId: string) => {
    paused.delete(batchId);
    const durations: number[] = [];
    let left = await countLines(batchId, "waiting");
    set({ batchId, secondsLeft: null });
    // Nothing is asked of a model that cannot be had: the lines would all fail.
    await engine.ensureReady();
    for (let line = await nextLine(batchId); line !== undefined; line = await nextLine(batchId)) {
      // Whoever asks for a note comes first.
      await until(() => !conversions.hasActive());
      await quiet(() => set({ isHeldBack: true }));
      set({ isHeldBack: false });
      if (paused.has(batchId)) return;
      const begun = now();
      const error = await work(line);
      left -= 1;
      durations.push(now() - begun);
      if (durations.length > REMEMBERED) durations.shift();
      const median = durations.toSorted((a, b) => a - b)[Math.floor(durations.length / 2)] ?? 0;
      set({ secondsLeft: Math.round((median * left) / 1000) });
      if (error !== undefined && hopeless.has(error)) throw new EngineError("cancelled", error);
    }
    await setBatchStatus(batchId, "done");
  };

  const runAll = async () => {
    for (let [batchId] = await listRunning(); batchId !== undefined; [batchId] = await listRunning()) {
      try {
        await runBatch(batchId);
        if (paused.has(batchId)) await setBatchStatus(batchId, "paused");
      } catch {
        // What went wrong stands with the line or with the engine; the person takes it up again.
        await setBatchStatus(batchId, "paused");
      }
    }
  };

  return {
    getState: () => state,
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    wake() {
      if (isAwake) return;
      isAwake = true;
      const end = () => {
        isAwake = false;
        set({ batchId: null, isHeldBack: false, secondsLeft: null });
      };
      alone(runAll).then(end, end);
    },
    async pause(batchId) {
      paused.add(batchId);
      await setBatchStatus(batchId, "paused");
    },
  };
}
