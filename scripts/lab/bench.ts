import { writeFileSync } from "node:fs";
import path from "node:path";
import { root } from "../install.mjs";
import { gzipBytes, shellFiles } from "../shell-files.mjs";
import { benchAssets } from "./asset-bench";
import { openLab } from "./browser-lab";
import { benchBatch } from "./batch-bench";
import { benchDesk } from "./desk-bench";
import type { TimedConversion } from "./page";

/**
 * One run, one machine, our way and the bare way in turn: what counts are the ratios.
 * Build the app first (`npm start` does), for the size of its shell.
 */
const MODEL = "workorder-135m";
const ROUNDS = 3;
const NOTES = [
  "Boiler feed pump BFP-2 in the boiler house leaks at the mechanical seal, about 2 l/h. Tightened the gland, still dripping. Needs a new seal, 45 min on site.",
  "Compresseur C-12 atelier 3: courroie usée, remplacée par une neuve (1 courroie SPA 1250). Essai ok, pression 7,5 bar. 1h30 à deux.",
  "مضخة المياه رقم ٢ في غرفة المضخات تهتز وصوتها عالي. تم تغيير رولمان بلي واحد، الاهتزاز الآن 2.1 مم/ث. ساعتين شغل",
];

const median = (values: number[]) => values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;
const rounded = (value: number, digits = 2) => Number(value.toFixed(digits));

const lab = await openLab();
try {
  // Both ways hold the model on disk under their own addresses; the first loads put it there and are not counted.
  await lab.page.evaluate((id) => window.lab.load(id), MODEL);
  await lab.page.evaluate((id) => window.lab.loadBare(id), MODEL);

  const loads = { ours: [] as number[], bare: [] as number[], selfTest: [] as number[] };
  for (let round = 0; round < ROUNDS; round += 1) {
    await lab.page.evaluate(() => window.lab.unload());
    const { loadMs, selfTestMs } = await lab.page.evaluate((id) => window.lab.load(id), MODEL);
    await lab.page.evaluate(() => window.lab.unload());
    loads.bare.push(await lab.page.evaluate((id) => window.lab.loadBare(id), MODEL));
    loads.ours.push(loadMs);
    loads.selfTest.push(selfTestMs);
    console.log(`load ${round + 1}/${ROUNDS}: ours ${rounded(loadMs, 0)} ms, bare ${rounded(loads.bare.at(-1) ?? 0, 0)} ms`);
  }

  // Both stay loaded; one note at a time, so that neither has the other's load beside it.
  await lab.page.evaluate((id) => window.lab.load(id, true), MODEL);
  const runs: { ours: TimedConversion; ahead: TimedConversion; bareMs: number; sameAnswer: boolean }[] = [];
  for (const note of NOTES) {
    const ours = await lab.page.evaluate((text) => window.lab.timed(text), note);
    const bare = await lab.page.evaluate((text) => window.lab.generateBare(text), note);
    // As the app does: what somebody writes is read before they are done.
    await lab.page.evaluate((text) => window.lab.readAhead(text), note);
    const ahead = await lab.page.evaluate((text) => window.lab.timed(text), note);
    const sameAnswer = ours.raw === bare.raw && ahead.raw === bare.raw;
    runs.push({ ours, ahead, bareMs: bare.ms, sameAnswer });
    console.log(`note ${runs.length}/${NOTES.length}: ours ${ours.ms} ms, read ahead ${ahead.ms} ms, bare ${rounded(bare.ms, 0)} ms, answers ${sameAnswer ? "equal" : "DIFFER"}`);
  }

  const shell = gzipBytes(shellFiles());
  const total = (ms: (run: (typeof runs)[number]) => number) => runs.reduce((sum, run) => sum + ms(run), 0);
  const figures = {
    "note to order, ours / bare web-llm (<= 1.10)": rounded(total(({ ours }) => ours.ms) / total(({ bareMs }) => bareMs), 3),
    "the same, read while it was written (<= 0.71)": rounded(total(({ ahead }) => ahead.ms) / total(({ bareMs }) => bareMs), 3),
    "answers equal": `${runs.filter((run) => run.sameAnswer).length} of ${runs.length}`,
    "load from IndexedDB, ours / bare (<= 1.15)": rounded(median(loads.ours) / median(loads.bare), 3),
    "load, ms": rounded(median(loads.ours), 0),
    "self-test after the load, ms": rounded(median(loads.selfTest), 0),
    "prefill, tokens/s": rounded(median(runs.map((run) => run.ours.prefillTokensPerSecond)), 1),
    "decode, tokens/s": rounded(median(runs.map((run) => run.ours.decodeTokensPerSecond)), 1),
    "note to order, s": rounded(median(runs.map((run) => run.ours.ms)) / 1000, 1),
    "note to order, read while it was written, s": rounded(median(runs.map((run) => run.ahead.ms)) / 1000, 1),
    "grounding and rules, ms a note": rounded(median(runs.map((run) => run.ours.groundMs))),
    "shell to interactive, kB gzip (<= 150)": rounded(shell / 1000, 1),
  };
  await lab.page.evaluate(() => window.lab.unload());
  Object.assign(figures, await benchBatch(lab));
  await lab.close();
  // Alone: it is the processor that both would share.
  Object.assign(figures, benchAssets(), await benchDesk());
  console.table(figures);
  writeFileSync(path.join(root, ".cache", "bench.json"), `${JSON.stringify(figures, null, 2)}\n`);
} finally {
  await lab.close();
}
