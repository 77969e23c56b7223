import { allowedModes } from "@/domain/codes/site-code";
import { convertNote, promptOf, type ConversionEvent } from "@/engine/convert";
import { EngineError } from "@/engine/engine";
import type { EngineSupervisor } from "@/engine/supervisor";
import { readCodes } from "@/storage/codes";
import { withDatabase } from "@/storage/database";
import type { ModelManifest } from "@/models/manifest";
import { StorageError } from "@/storage/errors";
import { getNote, setStatus } from "@/storage/notes";
import { saveConversion } from "@/storage/orders";
import type { ConversionRecord, NoteStatus } from "@/storage/records";
import { STORAGE_PREFIX } from "@/ui/conversion-problem";
import type { ConversionJob, ConversionRunner } from "@/ui/services";

/** What is decoded is told at most this often; a fast GPU decodes faster than anybody reads. */
const TELL_EVERY_MS = 80;
/** One conversion at a time on this device, whatever the number of tabs. */
const LOCK = "fieldwright-conversion";

export interface RunnerDeps {
  convert: (note: string, engine: EngineSupervisor, signal: AbortSignal) => AsyncIterable<ConversionEvent>;
  /** The model that a note is to be converted by; null: the one in use. */
  modelFor: (text: string) => Promise<ModelManifest | null>;
  notes: { get: typeof getNote; setStatus: typeof setStatus };
  saveConversion: typeof saveConversion;
  /** Runs the work while nobody else on this device converts. */
  alone: <T>(signal: AbortSignal, work: () => Promise<T>) => Promise<T>;
  now: () => number;
  newId: () => string;
}

const defaults: RunnerDeps = {
  convert: async function* (note, engine, signal) {
    const state = engine.getState();
    const failureModes = allowedModes(await withDatabase(readCodes));
    yield* convertNote(note, engine, { signal, failureModes, calibration: state.status === "ready" ? state.manifest.calibration : undefined });
  },
  modelFor: () => Promise.resolve(null),
  notes: { get: getNote, setStatus },
  saveConversion,
  alone: (signal, work) => ("locks" in navigator ? navigator.locks.request(LOCK, { signal }, work) : work()),
  now: Date.now,
  newId: () => crypto.randomUUID(),
};

interface Finished {
  noteId: string;
  noteText: string;
  startedAt: number;
  end: Extract<ConversionEvent, { kind: "done" }>;
}

interface Running {
  job: ConversionJob;
  controller: AbortController;
}

/**
 * Converts notes one after another. A note is marked `queued` in the database before the engine is asked for anything,
 * and its orders are stored whole or not at all: a tab that is closed in between leaves a note that is offered again.
 */
export function createConversionRunner(engine: EngineSupervisor, given: Partial<RunnerDeps> = {}): ConversionRunner {
  const deps = { ...defaults, ...given };
  const running = new Map<string, Running>();
  const listeners = new Set<() => void>();
  let queue: Promise<void> = Promise.resolve();
  let telling: ReturnType<typeof setTimeout> | undefined;

  const tell = () => {
    clearTimeout(telling);
    telling = undefined;
    for (const listener of listeners) listener();
  };

  const update = (noteId: string, change: Partial<ConversionJob>) => {
    const current = running.get(noteId);
    if (current === undefined) return;
    const isNewPhase = change.phase !== undefined && change.phase !== current.job.phase;
    current.job = { ...current.job, ...change };
    if (isNewPhase) tell();
    else telling ??= setTimeout(tell, TELL_EVERY_MS);
  };

  const store = async ({ noteId, noteText, startedAt, end: { result, record } }: Finished) => {
    const state = engine.getState();
    const { promptVersion, raw, timings, summary } = record;
    const { id: modelId, version: modelVersion } = summary.answeredBy ?? (state.status === "ready" ? state.manifest : { id: "", version: "" });
    const { flags, findings, drafts } = result;
    const { promptTokens, answerTokens } = summary;
    const conversion: ConversionRecord = {
      id: deps.newId(), noteId, noteText, modelId, modelVersion, promptVersion, raw, flags, findings, startedAt, timings, promptTokens, answerTokens,
    };
    await deps.saveConversion(conversion, drafts, drafts.map(deps.newId));
  };

  const work = async (noteId: string, signal: AbortSignal) => {
    const note = await deps.notes.get(noteId);
    // Another tab may have been quicker; the person may have gone on writing.
    if (note?.status !== "queued") return;
    const startedAt = deps.now();
    update(noteId, { phase: "loading", startedAt });
    // Between two notes: nothing is replaced under a conversion.
    await engine.use(await deps.modelFor(note.text));
    if (engine.getState().status === "failed") await engine.start();
    await engine.ensureReady(signal);
    update(noteId, { phase: "reading" });
    const stopWatching = engine.subscribe(() => {
      const { status } = engine.getState();
      // Lost in the middle and being started again: the whole note is asked once more.
      if (status === "restarting") update(noteId, { phase: "loading", orders: [], raw: "" });
      else if (status === "ready" && running.get(noteId)?.job.phase === "loading") update(noteId, { phase: "reading" });
    });
    try {
      for await (const event of deps.convert(note.text, engine, signal)) {
        if (event.kind === "partial") update(noteId, { phase: "writing", orders: event.orders, raw: event.raw });
        else if (!signal.aborted) {
          update(noteId, { phase: "saving" });
          await store({ noteId, noteText: note.text, startedAt, end: event });
        }
      }
    } finally {
      stopWatching();
    }
  };

  const run = async (noteId: string, before: Promise<NoteStatus | undefined>, signal: AbortSignal) => {
    const status = await before;
    if (status === undefined) return;
    try {
      await deps.alone(signal, () => work(noteId, signal));
    } catch (error) {
      if (signal.aborted) await deps.notes.setStatus(noteId, status === "converted" ? "converted" : "draft");
      else await deps.notes.setStatus(noteId, "failed", codeOf(error));
    }
  };

  /** Resolves to the status before; undefined where the note is gone. */
  const markQueued = async (noteId: string): Promise<NoteStatus | undefined> => {
    const note = await deps.notes.get(noteId);
    if (note === undefined) return undefined;
    await deps.notes.setStatus(noteId, "queued");
    return note.status;
  };

  return {
    getJob: (noteId) => running.get(noteId)?.job ?? null,
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    convert(noteId) {
      if (running.has(noteId)) return;
      const controller = new AbortController();
      running.set(noteId, { job: { noteId, phase: "waiting", orders: [], raw: "", startedAt: deps.now() }, controller });
      tell();
      const before = markQueued(noteId);
      const turn = queue;
      const done = async () => {
        try {
          // Cancelled while it waits: it does not wait any longer.
          await Promise.race([Promise.all([turn, before]), aborted(controller.signal)]);
          await run(noteId, before, controller.signal);
        } catch {
          // The database itself fails: the note stays as it was stored last and is offered again.
        } finally {
          running.delete(noteId);
          tell();
        }
      };
      queue = Promise.all([turn, done()]).then(() => undefined);
    },
    cancel(noteId) {
      running.get(noteId)?.controller.abort();
    },
    hasActive: () => running.size > 0,
    readAhead(text) {
      if (running.size === 0) engine.prefill(promptOf(text));
    },
  };
}

function aborted(signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => signal.addEventListener("abort", () => resolve(), { once: true }));
}

/** The code under which the message catalogue explains a failure. */
function codeOf(error: unknown): string {
  if (error instanceof EngineError) return error.code;
  return error instanceof StorageError ? `${STORAGE_PREFIX}${error.code}` : "internal";
}
