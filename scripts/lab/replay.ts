import { readFileSync } from "node:fs";
import path from "node:path";
import { parseArgs } from "node:util";
import { orderToApprove } from "@/domain/conversion/approve";
import { type FinishedAnswer, finishConversion } from "@/domain/conversion/finish";
import { buildGrammar } from "@/domain/conversion/grammar";
import { buildPrompt } from "@/domain/conversion/prompt";
import { createAnswerReader } from "@/domain/conversion/answer-reader";
import type { Calibration } from "@/domain/conversion/calibration";
import type { AnswerChunk } from "@/domain/conversion/types";
import { applySafetyRules } from "@/domain/safety/apply-rules";
import { findHazards } from "@/domain/safety/find-hazards";
import type { DraftOrder } from "@/domain/work-order/draft";
import type { PartialWorkOrder } from "@/domain/work-order/schema";
import { type ChatTemplate, renderChat } from "@/engine/web-llm/chat-template";
import { embeddedModel } from "@/models/catalog";
import { root } from "../install.mjs";
import { readLines, writeLines } from "./json-lines";

/**
 * The app's way of a note without the app: gives the workshop the prompt and grammar of each note, and makes of the
 * answers that it generates what a person would be given to approve. For quick measuring, and to leave out one step of
 * the way at a time (ablation).
 */
const USAGE = `npm run replay -- grammars --data NOTES.jsonl --out PROMPTS.jsonl
npm run replay -- finish --data NOTES.jsonl --answers ANSWERS.jsonl --out ORDERS.jsonl [--way model|grounded|app|rules] [--calibration published|none]`;

/** How far the way goes: the model's answer as it reads; values the note supports; all of it; or the rules without a model. */
const ways = ["model", "grounded", "app", "rules"] as const;
type Way = (typeof ways)[number];

const { values: options, positionals } = parseArgs({
  allowPositionals: true,
  options: { data: { type: "string" }, answers: { type: "string" }, out: { type: "string" }, way: { type: "string", default: "app" }, calibration: { type: "string", default: "published" } },
});

interface Note {
  id: string;
  note: string;
}

interface Answer {
  id: string;
  chunks: [text: string, logprob: number][];
}

function fail(): never {
  console.error(USAGE);
  process.exit(2);
}

function published(file: string): unknown {
  return JSON.parse(readFileSync(path.join(root, "public", embeddedModel.path, file), "utf8"));
}

/** The chat template as it is published with the model; in the app the inference library holds it. */
const { conv_template: template } = published("mlc-chat-config.json") as { conv_template: ChatTemplate };
const { calibration } = options.calibration === "none" ? {} : (published("manifest.json") as { calibration?: Calibration });

function promptOf(note: string): string {
  const { system, user } = buildPrompt(note);
  return renderChat(template, { system, turns: [{ role: "user", text: user }] });
}

interface Finished {
  orders: PartialWorkOrder[];
  flags: unknown[];
  /** Values with their marks, before anything is left out: what confidences are calibrated on. */
  drafts?: DraftOrder[];
  /** Without a calibration: the logarithm of each value's probability as a whole, in the order of the marks. */
  wholes?: (number | null)[][];
}

/** A calibration whose log odds are the logarithm of the whole value's probability. */
const whole: Calibration = { slope: 0, whole: 1, fields: {}, supports: {} };

function wholesOf(answer: FinishedAnswer): (number | null)[][] {
  const { drafts } = finishConversion({ ...answer, calibration: whole });
  return drafts.map(({ marks }) => marks.map(({ confidence }) => confidence && Math.log(confidence / (1 - confidence))));
}

function ordersOf(way: Way, note: string, chunks: AnswerChunk[]): Finished {
  const raw = chunks.map((chunk) => chunk.text).join("");
  if (way === "model") {
    const reader = createAnswerReader(note);
    reader.push({ text: raw, logprobs: [] });
    return { orders: reader.orders().map((order) => order.values), flags: [] };
  }
  if (way === "rules") {
    const { drafts, flags } = applySafetyRules(note, [], findHazards(note));
    return { orders: drafts.map(orderToApprove), flags };
  }
  const answer = { note, raw, chunks, cut: null };
  const { drafts, flags } = finishConversion({ ...answer, calibration });
  if (way === "app") return { orders: drafts.map(orderToApprove), flags, drafts, ...(calibration === undefined && { wholes: wholesOf(answer) }) };
  // What the rules raised is put back to what the model said.
  const said = new Map(flags.filter((flag) => flag.kind === "raised").map((flag) => [`${flag.order} ${flag.path}`, flag.value]));
  const orders = drafts.flatMap((draft, index) => {
    if (flags.some((flag) => flag.kind === "rescued" && flag.order === index)) return [];
    const order = orderToApprove(draft);
    for (const key of ["safetyHazard", "priority"] as const) {
      if (said.has(`${index} ${key}`)) Object.assign(order, { [key]: said.get(`${index} ${key}`) });
    }
    return [order];
  });
  return { orders, flags };
}

const [command] = positionals;
if (!options.data || !options.out) fail();
const notes = readLines<Note>(options.data).lines;
if (command === "grammars") {
  writeLines(options.out, notes.map(({ id, note }) => ({ id, prompt: promptOf(note), grammar: buildGrammar(note) })));
} else if (command === "finish") {
  const way = ways.find((name) => name === options.way) ?? fail();
  const answers = new Map(options.answers ? readLines<Answer>(options.answers).lines.map(({ id, chunks }) => [id, chunks]) : []);
  if (way !== "rules" && answers.size === 0) fail();
  const chunksOf = (id: string): AnswerChunk[] => (answers.get(id) ?? []).map(([text, logprob]) => ({ text, logprobs: [logprob] }));
  writeLines(options.out, notes.map(({ id, note }) => ({ id, ...ordersOf(way, note, chunksOf(id)) })));
} else fail();
