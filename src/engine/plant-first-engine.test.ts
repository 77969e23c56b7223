import { describe, expect, it } from "vitest";
import { sampleManifest } from "@/models/testing/sample-manifest";
import { createPlantFirstEngine, type AnsweredWhere } from "./plant-first-engine";
import { createScriptedEngine, type Script } from "./scripted/scripted-engine";
import { createEngineSupervisor } from "./supervisor";

const request = { system: "S", user: "N", maxTokens: 5 };

function set(plantScript: Script) {
  const device = createScriptedEngine({ answers: [{ chunks: ["device"] }] });
  const plant = createScriptedEngine(plantScript);
  const state = { wanted: true, now: 0 };
  const seen: string[] = [];
  const onWhere = (where: AnsweredWhere) => seen.push(where.where === "device-instead" ? where.cause.code : where.where);
  const engine = createPlantFirstEngine({ device, plant, isWanted: () => Promise.resolve(state.wanted), onWhere, restMs: 1000, now: () => state.now });
  const supervisor = createEngineSupervisor({ createEngine: () => engine, manifestSource: () => Promise.resolve(sampleManifest) });
  const ask = async () => {
    let text = "";
    for await (const event of supervisor.run(request)) if (event.kind === "chunk") text += event.text;
    return text;
  };
  return { device, plant, engine, state, seen, ask };
}

describe("the plant's server first", () => {
  it("answers while it is wanted; the device is not even loaded", async () => {
    const { ask, seen, device } = set({ answers: [{ chunks: ["plant"] }] });
    await expect(ask()).resolves.toBe("plant");
    expect(seen).toEqual(["plant"]);
    expect(device.requests).toEqual([]);
  });

  it("is sent nothing once it is switched off, and is asked again when it is switched on", async () => {
    const { ask, state, plant, seen } = set({ answers: [{ chunks: ["plant"] }] });
    await ask();
    state.wanted = false;
    await expect(ask()).resolves.toBe("device");
    expect(plant.requests).toHaveLength(1);
    state.wanted = true;
    await expect(ask()).resolves.toBe("plant");
    expect(seen).toEqual(["plant", "device", "plant"]);
  });

  it("gives way to the device when it cannot be reached, and is tried again after a rest", async () => {
    const { ask, state, seen } = set({ loads: [{ error: "server-unreachable" }, {}], answers: [{ chunks: ["plant"] }] });
    await expect(ask()).resolves.toBe("device");
    state.now = 999;
    await expect(ask()).resolves.toBe("device");
    state.now = 1000;
    await expect(ask()).resolves.toBe("plant");
    expect(seen).toEqual(["server-unreachable", "plant"]);
  });

  it("is not left alone because one note was too long for it", async () => {
    const { ask, seen } = set({ answers: [{ chunks: [], error: "note-too-long" }, { chunks: ["plant"] }] });
    await expect(ask()).rejects.toMatchObject({ code: "note-too-long" });
    await expect(ask()).resolves.toBe("plant");
    expect(seen).toEqual(["plant"]);
  });

  it("may fail within an answer: whoever asks again is answered by the device", async () => {
    const { ask, seen } = set({ answers: [{ chunks: ["pl"], error: "server-answer" }] });
    await expect(ask()).rejects.toMatchObject({ code: "server-answer" });
    await expect(ask()).resolves.toBe("device");
    expect(seen).toEqual(["plant", "server-answer"]);
  });

  it("is never shown a note that is still being written; the device reads it once it is the one to answer", async () => {
    const { ask, engine, state, plant, device } = set({ answers: [{ chunks: ["plant"] }] });
    await engine.prefill?.(request);
    await ask();
    await engine.prefill?.(request);
    state.wanted = false;
    await engine.prefill?.(request);
    expect(device.prefills).toEqual([]);
    await ask();
    await engine.prefill?.(request);
    expect(device.prefills).toEqual([request]);
    state.wanted = true;
    await engine.prefill?.(request);
    expect(device.prefills).toHaveLength(1);
    expect(plant.prefills).toEqual([]);
  });
});
