import "fake-indexeddb/auto";
import { IDBFactory } from "fake-indexeddb";
import { beforeEach, describe, expect, it, vi } from "vitest";
import { createScriptedEngine, type Script } from "@/engine/scripted/scripted-engine";
import { createEngineSupervisor } from "@/engine/supervisor";
import type { ModelManifest } from "@/models/manifest";
import { closeDatabase } from "@/storage/database";
import { StorageError } from "@/storage/errors";
import { getNote, saveDraft } from "@/storage/notes";
import { approveOrders, listOrdersOfNote } from "@/storage/orders";
import type { ConversionJob } from "@/ui/services";
import { createConversionRunner, type RunnerDeps } from "./conversion-runner";

const manifest: ModelManifest = {
  schema: 1, id: "workorder-135m", version: "1.0.0", name: "Test", base: { name: "Test", licence: "Apache-2.0" }, licence: "Apache-2.0",
  task: "work-orders", languages: ["en"], promptVersion: "1", dataRevision: "1", contextTokens: 2048, prefillChunkTokens: 512, memoryBytes: 1,
  files: [], selfTest: { system: "", note: "", tokens: [1], firstLogprob: 0, tolerance: 1 }, scores: {},
};
const answer = '{"orders":[{"asset":"P-204B","problem":"leaks","failureMode":"leak","workType":"corrective","safetyHazard":false,"priority":"medium","title":"P-204B leaks"}]}';
const chunks = answer.match(/.{1,12}/gu) ?? [];

beforeEach(() => {
  closeDatabase();
  globalThis.indexedDB = new IDBFactory();
});

function setUp(script: Script = { answers: [{ chunks }] }, deps: Partial<RunnerDeps> = {}) {
  const engine = createScriptedEngine(script);
  const supervisor = createEngineSupervisor({ createEngine: () => engine, manifestSource: () => Promise.resolve(manifest) });
  const runner = createConversionRunner(supervisor, { alone: (_signal, work) => work(), ...deps });
  const phases: string[] = [];
  runner.subscribe(() => {
    const phase = runner.getJob("n")?.phase;
    if (phase !== undefined && phases.at(-1) !== phase) phases.push(phase);
  });
  return { engine, supervisor, runner, phases };
}

const idle = (runner: { hasActive: () => boolean }) => vi.waitFor(() => expect(runner.hasActive()).toBe(false));

describe("the conversion runner", () => {
  it("has a note read ahead as it will be asked, but not beside a conversion", async () => {
    await saveDraft({ id: "n", text: "P-204B leaks" });
    const { engine, supervisor, runner } = setUp();
    await supervisor.start();
    runner.readAhead("P-204B le");
    runner.convert("n");
    runner.readAhead("P-205 too");
    await idle(runner);
    expect(engine.prefills.map(({ user }) => user)).toEqual(["P-204B le"]);
    const [asked] = engine.requests;
    expect(engine.prefills[0]).toEqual({ system: asked?.system, user: "P-204B le", general: asked?.general });
  });

  it("goes through its phases and stores orders, record and status", async () => {
    await saveDraft({ id: "n", text: "P-204B leaks" });
    const { runner, phases } = setUp();
    runner.convert("n");
    await idle(runner);
    expect(phases).toEqual(["waiting", "loading", "reading", "writing", "saving"]);
    expect((await getNote("n"))?.status).toBe("converted");
    const orders = await listOrdersOfNote("n");
    expect(orders.map((order) => order.draft.values.asset)).toEqual(["P-204B"]);
  });

  it("has the note marked in the database before the engine is asked", async () => {
    await saveDraft({ id: "n", text: "P-204B leaks" });
    const statuses: (string | undefined)[] = [];
    const { runner } = setUp(undefined, {
      convert: async function* () {
        statuses.push((await getNote("n"))?.status);
        yield* [];
      },
    });
    runner.convert("n");
    await idle(runner);
    // The tab might have been closed right then: the note is offered again.
    expect(statuses).toEqual(["queued"]);
    expect((await getNote("n"))?.status).toBe("queued");
    expect(runner.getJob("n")).toBeNull();
  });

  it("converts one note after the other", async () => {
    await saveDraft({ id: "n", text: "P-204B leaks" });
    await saveDraft({ id: "m", text: "P-204B leaks again" });
    let active = 0;
    let most = 0;
    const { runner } = setUp(undefined, {
      convert: async function* () {
        active += 1;
        most = Math.max(most, active);
        await new Promise((resolve) => setTimeout(resolve, 5));
        active -= 1;
        yield* [];
      },
    });
    runner.convert("n");
    runner.convert("m");
    runner.convert("m");
    expect(runner.getJob("m")?.phase).toBe("waiting");
    await idle(runner);
    expect(most).toBe(1);
  });

  it("asks once more after the engine was lost", async () => {
    await saveDraft({ id: "n", text: "P-204B leaks" });
    const { runner, engine } = setUp({ answers: [{ chunks: chunks.slice(0, 3), error: "device-lost" }, { chunks }] });
    runner.convert("n");
    await idle(runner);
    expect(engine.requests).toHaveLength(2);
    expect((await getNote("n"))?.status).toBe("converted");
    expect(await listOrdersOfNote("n")).toHaveLength(1);
  });

  it("says why, when it is lost again, and converts when asked again", async () => {
    await saveDraft({ id: "n", text: "P-204B leaks" });
    const { runner } = setUp({ answers: [{ chunks: [], error: "device-lost" }, { chunks: [], error: "device-lost" }, { chunks }] });
    runner.convert("n");
    await idle(runner);
    expect(await getNote("n")).toMatchObject({ status: "failed", error: "device-lost", text: "P-204B leaks" });
    runner.convert("n");
    await idle(runner);
    expect((await getNote("n"))?.status).toBe("converted");
  });

  it("says when the model cannot be loaded", async () => {
    await saveDraft({ id: "n", text: "P-204B leaks" });
    const { runner } = setUp({ loads: [{ error: "no-webgpu" }] });
    runner.convert("n");
    await idle(runner);
    expect(await getNote("n")).toMatchObject({ status: "failed", error: "no-webgpu" });
  });

  it("says when the device is full, and stores nothing half", async () => {
    await saveDraft({ id: "n", text: "P-204B leaks" });
    const { runner } = setUp(undefined, { saveConversion: () => Promise.reject(new StorageError("quota")) });
    runner.convert("n");
    await idle(runner);
    expect(await getNote("n")).toMatchObject({ status: "failed", error: "storage:quota" });
    expect(await listOrdersOfNote("n")).toEqual([]);
  });

  it("stops when it is cancelled, and the note is a draft again", async () => {
    await saveDraft({ id: "n", text: "P-204B leaks" });
    const { runner } = setUp({ answers: [{ chunks }], delayMs: 5 });
    runner.convert("n");
    await vi.waitFor(() => expect(runner.getJob("n")?.phase).toBe("writing"));
    runner.cancel("n");
    await idle(runner);
    expect((await getNote("n"))?.status).toBe("draft");
    expect(await listOrdersOfNote("n")).toEqual([]);
  });

  it("lets go of a note that is cancelled while it waits, and not of the one before it", async () => {
    await saveDraft({ id: "n", text: "P-204B leaks" });
    await saveDraft({ id: "m", text: "P-204B leaks too" });
    const { runner } = setUp({ answers: [{ chunks }], delayMs: 5 });
    runner.convert("n");
    runner.convert("m");
    runner.cancel("m");
    await vi.waitFor(() => expect(runner.getJob("m")).toBeNull());
    expect(runner.getJob("n")).not.toBeNull();
    await idle(runner);
    expect((await getNote("m"))?.status).toBe("draft");
    expect((await getNote("n"))?.status).toBe("converted");
  });

  it("keeps approved orders when a note is converted again", async () => {
    await saveDraft({ id: "n", text: "P-204B leaks" });
    const { runner } = setUp();
    runner.convert("n");
    await idle(runner);
    const [first] = await listOrdersOfNote("n");
    await approveOrders([first?.id ?? ""]);
    runner.convert("n");
    await idle(runner);
    expect((await listOrdersOfNote("n")).map((order) => order.status)).toEqual(["approved", "draft"]);
  });

  it("does nothing for a note that is gone, or that another tab has converted meanwhile", async () => {
    const { runner, engine } = setUp();
    runner.convert("n");
    await idle(runner);
    expect(engine.requests).toEqual([]);
  });

  it("shows what is decoded as it comes", async () => {
    await saveDraft({ id: "n", text: "P-204B leaks" });
    const { runner } = setUp({ answers: [{ chunks }], delayMs: 30 });
    const seen: ConversionJob["orders"][] = [];
    runner.subscribe(() => seen.push(runner.getJob("n")?.orders ?? []));
    runner.convert("n");
    await idle(runner);
    expect(seen.some((orders) => orders[0]?.asset === "P-204B" && orders[0].title === undefined)).toBe(true);
  });
});
