import { describe, expect, it } from "vitest";
import type { LoadProgress } from "@/engine/engine";
import { createScriptedEngine, type Script } from "@/engine/scripted/scripted-engine";
import { createEngineSupervisor } from "@/engine/supervisor";
import { sampleManifest } from "@/models/testing/sample-manifest";
import type { Settings } from "@/storage/records";
import { resumeDownload } from "./resume-download";
import type { SettingsStore } from "./settings-store";

const progress: LoadProgress = { phase: "download", loadedBytes: 1, totalBytes: 2, bytesPerSecond: null, secondsLeft: null };

function set(script: Script, isFetching = false) {
  let settings: Settings = { locale: "en", theme: "light", welcomed: true, isFetching };
  const store: SettingsStore = {
    getState: () => ({ settings, problem: null }), subscribe: () => () => undefined, ready: Promise.resolve(),
    change: (change) => {
      settings = { ...settings, ...change };
    },
  };
  const engine = createEngineSupervisor({ createEngine: () => createScriptedEngine(script), manifestSource: () => Promise.resolve(sampleManifest) });
  const network = new EventTarget();
  return { engine, network, fetching: () => settings.isFetching, resume: () => resumeDownload({ engine, settings: store, network }) };
}

describe("a download under way", () => {
  it("is remembered until the model is there", async () => {
    const { engine, resume, fetching } = set({ loads: [{ progress: [progress] }] });
    const seen: unknown[] = [];
    await resume();
    engine.subscribe(() => seen.push(fetching()));
    await engine.start();
    expect(seen).toContain(true);
    expect(fetching()).toBe(false);
  });

  it("goes on when the app is opened again", async () => {
    const { engine, resume } = set({ loads: [{ progress: [progress] }] }, true);
    await resume();
    expect(engine.getState().status).toBe("loading");
    await engine.start();
    expect(engine.getState().status).toBe("ready");
  });

  it("goes on when the network is back", async () => {
    const { engine, resume, network, fetching } = set({ loads: [{ progress: [progress], error: "network" }, { progress: [progress] }] });
    await resume();
    await engine.start();
    expect([engine.getState().status, fetching()]).toEqual(["failed", true]);
    network.dispatchEvent(new Event("online"));
    await engine.start();
    expect(engine.getState().status).toBe("ready");
  });

  it("does not once it was given up, or cannot succeed", async () => {
    const given = set({ loads: [{ progress: [progress, progress, progress] }] });
    await given.resume();
    const started = given.engine.start();
    await new Promise((resolve) => setTimeout(resolve, 2));
    given.engine.cancel();
    await started;
    expect(given.fetching()).not.toBe(true);
    const hopeless = set({ loads: [{ progress: [progress], error: "quota" }] });
    await hopeless.resume();
    await hopeless.engine.start();
    expect(hopeless.fetching()).toBe(false);
  });
});
