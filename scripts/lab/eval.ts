import { appendFileSync, existsSync } from "node:fs";
import { parseArgs } from "node:util";
import type { NoteConversion } from "./page";
import { openLab } from "./browser-lab";
import { readLines, writeLines } from "./json-lines";

/**
 * Converts the notes of a file with the app's own conversion and writes what a person would be given to approve.
 * Lines in: {id, note, ...}. Lines out: {id, orders, raw, flags, ms, promptTokens, answerTokens}. Goes on where it stopped.
 * With --jumps each note is answered twice instead, with jumps over what the grammar forces and token by token: the tokens
 * must be the same. Lines out: {id, tokens, steps}.
 */
const USAGE = "npm run eval -- --data FILE.jsonl --out OUT.jsonl [--model ID] [--limit N] [--jumps]";
const { values: options } = parseArgs({
  options: { data: { type: "string" }, out: { type: "string" }, model: { type: "string", default: "workorder-135m" }, limit: { type: "string" }, jumps: { type: "boolean" } },
});
if (!options.data || !options.out) {
  console.error(USAGE);
  process.exit(2);
}

interface Line {
  id: string;
  note: string;
}

/** The ids of an output file that are done; a line cut in half is removed, so that its note is converted again. */
function readDone(file: string): Set<string> {
  if (!existsSync(file)) return new Set();
  const { lines, complete } = readLines<Line>(file);
  if (!complete) writeLines(file, lines);
  return new Set(lines.map((line) => line.id));
}

const notes = readLines<Line>(options.data).lines.slice(0, options.limit ? Number(options.limit) : undefined);
const done = readDone(options.out);
const left = notes.filter((note) => !done.has(note.id));
console.log(`${notes.length} notes, ${notes.length - left.length} done before`);

const lab = await openLab();

async function compareJumps(note: string) {
  const jumping = await lab.page.evaluate((text) => window.lab.answerTokens(text, true), note);
  const single = await lab.page.evaluate((text) => window.lab.answerTokens(text, false), note);
  if (jumping.ids.join() !== single.ids.join()) throw new Error("the tokens differ");
  return { tokens: jumping.ids.length, steps: jumping.steps };
}

let failures = 0;
try {
  await lab.page.evaluate((model) => window.lab.load(model), options.model);
  const begun = performance.now();
  for (const [index, { id, note }] of left.entries()) {
    try {
      const result: NoteConversion | Awaited<ReturnType<typeof compareJumps>> = options.jumps
        ? await compareJumps(note)
        : await lab.page.evaluate((text) => window.lab.convert(text), note);
      appendFileSync(options.out, `${JSON.stringify({ id, ...result })}\n`);
    } catch (error) {
      failures += 1;
      console.error(`${id}: ${error instanceof Error ? error.message : String(error)}`);
    }
    const perNote = (performance.now() - begun) / (index + 1) / 1000;
    console.log(`${index + 1}/${left.length}  ${id}  ${perNote.toFixed(1)} s a note  ${Math.ceil((perNote * (left.length - index - 1)) / 60)} min left`);
  }
} finally {
  await lab.close();
}
if (failures > 0) {
  console.error(`${failures} notes failed; run the command again to try them again.`);
  process.exit(1);
}
