import { describe, expect, it, vi } from "vitest";
import { createScriptedEngine } from "@/engine/scripted/scripted-engine";
import type { ConversionJob, ConversionRunner } from "@/ui/services";
import { testManifest } from "@/ui/testing-model";
import { createLazyConversions } from "./lazy-conversions";
import { createLazyEngine } from "./lazy-engine";

function createRunner() {
  const listeners = new Set<() => void>();
  const jobs = new Map<string, ConversionJob>();
  const runner: ConversionRunner = {
    getJob: (noteId) => jobs.get(noteId) ?? null,
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    convert: (noteId) => {
      jobs.set(noteId, { noteId, phase: "waiting", orders: [], raw: "", startedAt: 0 });
      for (const listener of listeners) listener();
    },
    cancel: (noteId) => jobs.delete(noteId),
    hasActive: () => jobs.size > 0,
    readAhead: () => undefined,
  };
  return runner;
}

describe("lazy conversions", () => {
  it("fetch the runner once, when it is needed", async () => {
    const open = vi.fn(() => Promise.resolve(createRunner()));
    const conversions = createLazyConversions(open);
    expect(conversions.getJob("a")).toBeNull();
    expect(conversions.hasActive()).toBe(false);
    expect(open).not.toHaveBeenCalled();
    const listener = vi.fn();
    conversions.subscribe(listener);
    conversions.convert("a");
    conversions.convert("b");
    await vi.waitFor(() => expect(conversions.getJob("b")).not.toBeNull());
    expect(conversions.getJob("a")?.phase).toBe("waiting");
    expect(conversions.hasActive()).toBe(true);
    expect(listener).toHaveBeenCalled();
    expect(open).toHaveBeenCalledOnce();
  });

  it("let the page know when the runner cannot be had, and try again", async () => {
    const open = vi.fn(() => Promise.resolve(createRunner())).mockRejectedValueOnce(new TypeError("no chunk"));
    const conversions = createLazyConversions(open);
    const listener = vi.fn();
    conversions.subscribe(listener);
    conversions.convert("a");
    await vi.waitFor(() => expect(listener).toHaveBeenCalled());
    expect(() => conversions.getJob("a")).toThrow("no chunk");
    conversions.convert("a");
    await vi.waitFor(() => expect(conversions.getJob("a")).not.toBeNull());
  });

  it("loading ahead says nothing to the page when it fails", async () => {
    const conversions = createLazyConversions(() => Promise.reject(new TypeError("no chunk")));
    await expect(conversions.load()).rejects.toThrow("no chunk");
    expect(conversions.getJob("a")).toBeNull();
  });
});

describe("lazy engine", () => {
  it("passes on what the engine says, listeners from before its time included", async () => {
    const inner = createScriptedEngine({ answers: [{ chunks: ["[]"] }] });
    const open = vi.fn(() => Promise.resolve(inner));
    const engine = createLazyEngine(open);
    const lost = vi.fn();
    engine.onLost(lost);
    expect(open).not.toHaveBeenCalled();
    await engine.load(testManifest);
    const kinds: string[] = [];
    for await (const event of engine.generate({ system: "", user: "", maxTokens: 1 })) kinds.push(event.kind);
    expect(kinds).toEqual(["chunk", "done"]);
    inner.lose("device-lost");
    expect(lost).toHaveBeenCalledOnce();
    expect(open).toHaveBeenCalledOnce();
  });

  it("tries again after its code did not arrive", async () => {
    const open = vi.fn(() => Promise.resolve(createScriptedEngine())).mockRejectedValueOnce(new TypeError("no chunk"));
    const engine = createLazyEngine(open);
    await expect(engine.probe()).rejects.toThrow("no chunk");
    expect((await engine.probe()).webgpu.available).toBe(true);
  });

  it("is disposed without being fetched for it", async () => {
    const open = vi.fn(() => Promise.resolve(createScriptedEngine()));
    await createLazyEngine(open).dispose();
    expect(open).not.toHaveBeenCalled();
  });
});
