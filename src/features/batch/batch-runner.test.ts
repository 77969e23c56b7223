import "fake-indexeddb/auto";
import { IDBFactory } from "fake-indexeddb";
import { beforeEach, describe, expect, it } from "vitest";
import { createScriptedEngine, type Script } from "@/engine/scripted/scripted-engine";
import { createEngineSupervisor } from "@/engine/supervisor";
import { sampleManifest } from "@/models/testing/sample-manifest";
import { addBatch, readBatches, readFailedLines, retryFailed, setBatchStatus, type BatchOverview } from "@/storage/batches";
import { closeDatabase, withDatabase } from "@/storage/database";
import { listNotes, setStatus } from "@/storage/notes";
import { addManualOrder } from "@/storage/orders";
import type { ConversionJob, ConversionRunner } from "@/ui/services";
import { createBatchRunner } from "./batch-runner";

beforeEach(() => {
  closeDatabase();
  globalThis.indexedDB = new IDBFactory();
});

/** Converts a moment later; a note that says "fails" fails. */
function createConversions(): ConversionRunner & { asked: string[]; hold: (noteId: string | null) => void } {
  const jobs = new Map<string, ConversionJob>();
  const listeners = new Set<() => void>();
  const asked: string[] = [];
  const tell = () => {
    for (const listener of listeners) listener();
  };
  const job = (noteId: string): ConversionJob => ({ noteId, phase: "writing", orders: [], raw: "", startedAt: 0 });
  return {
    asked,
    getJob: (noteId) => jobs.get(noteId) ?? null,
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    convert(noteId) {
      asked.push(noteId);
      jobs.set(noteId, job(noteId));
      tell();
      const end = async () => {
        const note = await withDatabase((db) => db.notes.get(noteId));
        if (note?.text.includes("fails") === true) await setStatus(noteId, "failed", note.text.includes("network") ? "network" : "note-too-long");
        else await addManualOrder({ id: `o-${noteId}`, noteId, draft: { values: { title: "T" }, marks: [] } });
        jobs.delete(noteId);
        tell();
      };
      setTimeout(() => void end(), 2);
    },
    cancel: () => undefined,
    hasActive: () => jobs.size > 0,
    readAhead: () => undefined,
    hold(noteId) {
      if (noteId === null) jobs.clear();
      else jobs.set(noteId, job(noteId));
      tell();
    },
  };
}

function set(script: Script = {}) {
  const conversions = createConversions();
  const engine = createEngineSupervisor({ createEngine: () => createScriptedEngine(script), manifestSource: () => Promise.resolve(sampleManifest) });
  const runner = createBatchRunner({ conversions, engine, alone: (work) => work() });
  return { conversions, runner };
}

const add = (texts: readonly string[], id = "b") => addBatch({ id, name: "shift.txt", createdAt: 1, status: "running", total: texts.length }, texts.map((text, index) => ({ line: index + 1, text })));
const overview = async (): Promise<BatchOverview | undefined> => (await withDatabase(readBatches))[0];
const until = async (holds: () => boolean | Promise<boolean>) => {
  for (let turn = 0; turn < 400 && !(await holds()); turn += 1) await new Promise((resolve) => setTimeout(resolve, 5));
  expect(await holds()).toBe(true);
};
const isDone = async () => (await overview())?.batch.status === "done";

describe("a batch", () => {
  it("turns every line into a note with its orders; what fails is kept by line", async () => {
    await add(["Pump leaks", "this fails", "Fan noisy"]);
    const { runner } = set();
    runner.wake();
    await until(isDone);
    expect(await overview()).toMatchObject({ done: 2, failed: 1 });
    expect((await listNotes()).map(({ note }) => note.text).toSorted()).toEqual(["Fan noisy", "Pump leaks", "this fails"]);
    expect((await withDatabase((db) => readFailedLines(db, "b"))).map(({ line, error }) => [line, error])).toEqual([[2, "note-too-long"]]);
    expect(runner.getState().batchId).toBeNull();
  });

  it("goes on after a kill without making anything twice", async () => {
    await add(["one", "two", "three", "four"]);
    const first = set();
    first.runner.wake();
    await until(async () => ((await overview())?.done ?? 0) >= 2);
    await first.runner.pause("b");
    await until(() => first.runner.getState().batchId === null);
    // A note that was converted, but whose line was not ended any more.
    const done = (await overview())?.done ?? 0;
    await withDatabase((db) => db.batchLines.update("b 00000001", { status: "waiting" }));
    await setBatchStatus("b", "running");
    const second = set();
    second.runner.wake();
    await until(isDone);
    expect(await overview()).toMatchObject({ done: 4 });
    expect(second.conversions.asked).toHaveLength(4 - done);
    expect(await listNotes()).toHaveLength(4);
  });

  it("waits for a person's own note", async () => {
    await add(["one"]);
    const { runner, conversions } = set();
    conversions.hold("somebody's");
    runner.wake();
    await new Promise((resolve) => setTimeout(resolve, 60));
    expect(conversions.asked).toEqual([]);
    conversions.hold(null);
    await until(isDone);
  });

  it("stops where every line would fail, and takes failed lines up again on demand", async () => {
    await add(["network fails", "two", "three"]);
    const { runner } = set();
    runner.wake();
    await until(async () => (await overview())?.batch.status === "paused");
    expect(await overview()).toMatchObject({ done: 0, failed: 1 });
    await withDatabase((db) => db.notes.update("b-1", { text: "one" }));
    await withDatabase((db) => db.batchLines.update("b 00000001", { text: "one" }));
    await retryFailed("b");
    await until(() => runner.getState().batchId === null);
    runner.wake();
    await until(isDone);
    expect(await overview()).toMatchObject({ done: 3, failed: 0 });
  });

  it("asks nothing of a model that cannot be had", async () => {
    await add(["one", "two"]);
    const { runner, conversions } = set({ loads: [{ error: "no-webgpu" }] });
    runner.wake();
    await until(async () => (await overview())?.batch.status === "paused");
    expect(conversions.asked).toEqual([]);
    expect(await overview()).toMatchObject({ done: 0, failed: 0 });
  });

  it("works through several, one after another", async () => {
    await add(["one"], "b");
    await add(["two"], "c");
    const { runner } = set();
    runner.wake();
    await until(async () => (await withDatabase(readBatches)).every(({ batch }) => batch.status === "done"));
  });
});
