import { expect, it } from "vitest";
import { sampleManifest } from "@/models/testing/sample-manifest";
import { createByKindEngine } from "./by-kind-engine";
import { createScriptedEngine } from "./scripted/scripted-engine";

const onProcessor = { ...sampleManifest, engine: { kind: "wllama" as const } };

it("runs each model on its engine, never two at once", async () => {
  const gpu = createScriptedEngine({ answers: [{ chunks: ["gpu"] }] });
  const processor = createScriptedEngine({ answers: [{ chunks: ["processor"] }] });
  const disposed: string[] = [];
  const engine = createByKindEngine({
    "web-llm": () => ({ ...gpu, dispose: () => Promise.resolve(void disposed.push("gpu")) }),
    wllama: () => ({ ...processor, dispose: () => Promise.resolve(void disposed.push("processor")) }),
  });
  const lost: string[] = [];
  engine.onLost(({ code }) => lost.push(code));
  const ask = async () => {
    for await (const event of engine.generate({ system: "", user: "", maxTokens: 1 })) if (event.kind === "chunk") return event.text;
    return "";
  };
  await expect(ask()).rejects.toMatchObject({ code: "not-loaded" });
  await engine.load(sampleManifest);
  expect(await ask()).toBe("gpu");
  await engine.load(onProcessor);
  expect(await ask()).toBe("processor");
  expect(disposed).toEqual(["gpu"]);
  // What is not in use any more has nothing to say.
  gpu.lose("device-lost");
  processor.lose("worker-crashed");
  expect(lost).toEqual(["worker-crashed"]);
  await engine.dispose();
  expect(disposed).toEqual(["gpu", "processor"]);
});
