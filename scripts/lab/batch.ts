import { createBatchRunner } from "@/features/batch/batch-runner";
import { createConversionRunner } from "@/features/capture/conversion-runner";
import type { Engine } from "@/engine/engine";
import { createScriptedEngine } from "@/engine/scripted/scripted-engine";
import { createEngineSupervisor } from "@/engine/supervisor";
import { createWebLlmEngine } from "@/engine/web-llm/web-llm-engine";
import { embeddedModel } from "@/models/catalog";
import { loadManifest } from "@/models/load-manifest";
import { addBatch, countLines } from "@/storage/batches";

const ORDER = { asset: "Pump P-1", problem: "seal leaking", failureMode: "leak", actionsTaken: ["replaced the seal"], workType: "corrective", safetyHazard: false, priority: "medium", title: "Pump P-1 seal leaking" };
const chunks = JSON.stringify({ orders: [ORDER] }).match(/.{1,60}/gu) ?? [];

const fresh = () => createScriptedEngine({ answers: [{ chunks }] });

/** Answers every note alike, and remembers none: what is measured is the app around it. */
function forgetfulEngine(): Engine {
  return {
    ...fresh(),
    async *generate(request, signal) {
      const engine = fresh();
      await engine.load(await manifest());
      yield* engine.generate(request, signal);
    },
  };
}

const folder = new URL(embeddedModel.path, document.baseURI).href;
const manifest = () => loadManifest(`${folder}manifest.json`);
let batchId = "";

/** Has the app's own batch runner convert notes, with the scripted engine or the real one. */
export async function startBatch(count: number, isReal: boolean): Promise<void> {
  const engine = createEngineSupervisor({ createEngine: () => (isReal ? createWebLlmEngine({ foldersOf: () => [folder] }) : forgetfulEngine()), manifestSource: manifest });
  await engine.start();
  batchId = crypto.randomUUID();
  const notes = Array.from({ length: count }, (_, index) => ({ line: index + 1, text: `Pump P-1 seal leaking, number ${index + 1}. Replaced the seal, ran it ${index % 50} minutes.` }));
  await addBatch({ id: batchId, name: "bench", createdAt: Date.now(), status: "running", total: count }, notes);
  createBatchRunner({ conversions: createConversionRunner(engine), engine }).wake();
}

/** Lines of the batch that have ended. */
export async function endedLines(): Promise<number> {
  return (await countLines(batchId, "done")) + (await countLines(batchId, "failed"));
}

export const failedLines = () => countLines(batchId, "failed");
