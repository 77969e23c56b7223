import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { notes, workOrders } from "@/domain/work-order/arbitraries";
import { valuePaths } from "@/domain/work-order/paths";
import { serializeOrders } from "@/domain/work-order/serialize";
import { createAnswerReader } from "./answer-reader";
import { orderToApprove, toWorkOrder } from "./approve";
import { finishConversion } from "./finish";
import type { AnswerChunk } from "./types";

/** Answers from good to nonsense. */
const answers = fc.oneof(
  fc.array(workOrders, { maxLength: 3 }).map(serializeOrders),
  fc.tuple(fc.array(workOrders, { minLength: 1, maxLength: 2 }).map(serializeOrders), fc.nat(2000)).map(([text, cut]) => text.slice(0, cut)),
  fc.tuple(workOrders.map((order) => serializeOrders([order])), notes, fc.nat(300)).map(([text, piece, at]) => text.slice(0, at) + piece + text.slice(at)),
  fc.array(fc.constantFrom("{", "}", "[", "]", '"', ",", ":", "\\", "\\u", "1", "-", "true", "null", '"orders"', '"parts"', '"name"', " ", "é"), { maxLength: 60 }).map((bits) => bits.join("")),
  notes,
);

/** Whatever happens, the result is one that the app can show and store. */
function check(note: string, raw: string, chunks: AnswerChunk[] = []): void {
  const { drafts, findings, flags } = finishConversion({ note, raw, chunks, cut: null });
  for (const { values, marks } of drafts) {
    expect(marks.map((mark) => mark.path).toSorted()).toEqual(valuePaths(values).toSorted());
    for (const { evidence, support, confidence } of marks) {
      if (support === "none") expect(evidence).toEqual([]);
      if (confidence !== null) expect(confidence >= 0 && confidence <= 1).toBe(true);
      for (const { start, end } of evidence) expect(0 <= start && start < end && end <= note.length).toBe(true);
    }
    const { problems } = toWorkOrder({ safetyHazard: false, ...orderToApprove({ values, marks }) });
    expect(problems.filter(({ kind }) => kind !== "no-content")).toEqual([]);
  }
  for (const { evidence } of findings) expect(0 <= evidence.start && evidence.end <= note.length).toBe(true);
  for (const { order } of flags) expect(order === undefined || order < drafts.length).toBe(true);
  expect(structuredClone({ drafts, findings, flags })).toEqual({ drafts, findings, flags });
}

/** These tests ask a lot of a machine that may be busy with others. */
const patient = { timeout: 60_000 };

describe("the pure core never throws and never loses itself", () => {
  test("whatever the note and the answer", patient, () => {
    fc.assert(fc.property(notes, answers, (note, raw) => check(note, raw)), { numRuns: 200 });
  });

  test("whatever the chunks", patient, () => {
    const chunks = fc.array(fc.record({ text: fc.string({ maxLength: 6 }), logprobs: fc.array(fc.double({ max: 0 }), { maxLength: 3 }) }), { maxLength: 12 });
    fc.assert(
      fc.property(notes, chunks, (note, pieces) => {
        const reader = createAnswerReader(note);
        for (const piece of pieces) reader.push(piece);
        check(note, pieces.map((piece) => piece.text).join(""), pieces);
      }),
    );
  });

  test("wherever a valid answer is cut off", patient, () => {
    const note = "Pump P-204B \"north\" leaks 2 drops/min, مضخة ٣ تسريب, replaced seal 🛠, 45 min, back thurs";
    const answer = serializeOrders([
      {
        asset: 'Pump P-204B "north"', location: "مضخة ٣", problem: "leaks\n2 drops", failureMode: "leak", cause: "worn \\ dry", actionsTaken: ["replaced seal 🛠", "tested"],
        actionsNeeded: ["back"], parts: [{ name: "seal", quantity: 1, unit: "pcs" }], readings: [{ name: "leak", value: 2, unit: "drops/min" }, { name: "x", value: "1-2" }],
        labourHours: 0.75, downtimeHours: 1, followUp: "thurs", workType: "corrective", safetyHazard: true, priority: "high", title: "Pump leaks",
      },
      { asset: "مضخة ٣", workType: "other", safetyHazard: false, priority: "low", title: "مضخة" },
    ]);
    for (let cut = 0; cut <= answer.length; cut += 1) check(note, answer.slice(0, cut));
  });

  test.each([
    ["words", "pump P-204B leaks 3,5 bar, "],
    ["numbers", "1 2,5 ٣ 1/2 "],
    ["letters", "x"],
    ["quotes", '"\\'],
    ["brackets", '[{"'],
    ["hazards", "gas leak "],
    ["Arabic", "تسرب غاز في الورشة ٣ "],
    ["marks", "\u200f\u202e"],
    ["emoji", "🛠️"],
    ["corrections", "no sorry 5 "],
    ["control characters", "\u0000\u001b"],
    ["sentences", "no. "],
    ["elisions", "l'"],
  ])("a note of 10,000 characters of %s is done in bounded time", patient, (_, piece) => {
    const note = piece.repeat(Math.ceil(10_000 / piece.length)).slice(0, 10_000);
    const answer = serializeOrders([
      { asset: note.slice(0, 30).trim() || "x", problem: "leaks", failureMode: "leak", actionsTaken: ["a", "b"], readings: [{ name: "p", value: 3.5 }], workType: "other", safetyHazard: false, priority: "low", title: "x" },
    ]);
    const begun = performance.now();
    check(note, answer);
    check(note, note);
    // Some 100 ms; the bound leaves room for a busy machine.
    expect(performance.now() - begun).toBeLessThan(15_000);
  });
});
