import { describe, expect, it, vi } from "vitest";
import { PROMPT_VERSION } from "@/domain/conversion/prompt";
import { sampleManifest } from "@/models/testing/sample-manifest";
import { convertNote, MAX_ANSWER_TOKENS, type AnswerSource, type ConversionEvent } from "./convert";
import { EngineError, type GenerateEvent } from "./engine";
import { createScriptedEngine, type Script } from "./scripted/scripted-engine";
import { createEngineSupervisor } from "./supervisor";

const note = "P-204B leaks at the seal. Replaced it, 2 h.";
const answer = '{"orders":[{"asset":"P-204B","problem":"leaks at the seal","failureMode":"leak","labourHours":2,"workType":"corrective","safetyHazard":false,"priority":"medium","title":"P-204B leaks at the seal"}]}';
const pieces = answer.match(/.{1,9}/gu) ?? [];

function sourceOf(script: Script) {
  const engine = createScriptedEngine(script);
  return { engine, source: createEngineSupervisor({ createEngine: () => engine, manifestSource: () => Promise.resolve(sampleManifest) }) };
}

async function collect(events: AsyncIterable<ConversionEvent>): Promise<ConversionEvent[]> {
  const list: ConversionEvent[] = [];
  for await (const event of events) list.push(event);
  return list;
}

function endOf(events: ConversionEvent[]) {
  const end = events.at(-1);
  if (end?.kind !== "done") throw new Error("ended without a result");
  return end;
}

describe("convertNote", () => {
  it("asks with the note's own grammar and yields what has come, then the drafts and the record", async () => {
    const { engine, source } = sourceOf({ answers: [{ chunks: pieces }] });
    const events = await collect(convertNote(note, source));
    expect(engine.requests).toMatchObject([{ user: note, maxTokens: MAX_ANSWER_TOKENS, grammar: expect.stringContaining("P-204B") }]);
    const partials = events.filter((event) => event.kind === "partial");
    expect(partials.map((event) => event.raw)).toEqual(pieces.map((_, index) => pieces.slice(0, index + 1).join("")));
    expect(partials.some((event) => event.orders[0]?.asset === "P-204B" && event.orders[0].title === undefined)).toBe(true);
    const { result, record } = endOf(events);
    expect(result.drafts.map((draft) => draft.values)).toMatchObject([{ asset: "P-204B", labourHours: 2, workType: "corrective" }]);
    expect(record).toMatchObject({ promptVersion: PROMPT_VERSION, raw: answer, summary: { finish: "stop", answerTokens: pieces.length } });
    expect(record.timings.totalMs).toBeGreaterThanOrEqual(record.timings.groundMs);
  });

  it("hands the tokens' probabilities on", async () => {
    const doubtful = pieces.map((text, index): GenerateEvent => ({ kind: "chunk", text, tokens: [{ id: index, logprob: Math.log(0.3) }] }));
    const end: GenerateEvent = { kind: "chunk", text: "", tokens: [{ id: 2, logprob: -0.001 }] };
    const { source } = sourceOf({ answers: [{ chunks: [...doubtful, end] }] });
    const { result } = endOf(await collect(convertNote(note, source)));
    expect(result.drafts[0]?.marks.find((mark) => mark.path === "asset")?.confidence).toBeCloseTo(0.3);
    expect(result.flags).toContainEqual(expect.objectContaining({ kind: "unsure", path: "asset" }));
  });

  it("stops an answer that runs on, and keeps what came before", async () => {
    const head = '{"orders":[{"asset":"P-204B","problem":"';
    const { engine, source } = sourceOf({ answers: [{ chunks: [head, ...Array.from({ length: 400 }, () => "leaks and leaks and leaks ")] }] });
    const run = vi.spyOn(engine, "generate");
    const events = await collect(convertNote(note, source));
    expect(events.length).toBeLessThan(200);
    expect(run.mock.calls[0]?.[1]?.aborted).toBe(true);
    const { result, record } = endOf(events);
    expect(record.summary.finish).toBe("aborted");
    expect(result.flags).toContainEqual({ kind: "runaway" });
    expect(result.drafts[0]?.values.asset).toBe("P-204B");
  });

  it("asks the whole note once more when the engine is lost on the way", async () => {
    const { engine, source } = sourceOf({ answers: [{ chunks: pieces.slice(0, 5), error: "device-lost" }, { chunks: pieces }] });
    const events = await collect(convertNote(note, source));
    expect(engine.requests).toHaveLength(2);
    expect(endOf(events).record.raw).toBe(answer);
    const raws = events.filter((event) => event.kind === "partial").map((event) => event.raw);
    expect(raws[5]).toBe(pieces[0]);
  });

  it("gives up when it is lost again", async () => {
    const { engine, source } = sourceOf({ answers: [{ chunks: [], error: "hung" }] });
    await expect(collect(convertNote(note, source))).rejects.toMatchObject({ code: "hung" });
    expect(engine.requests).toHaveLength(2);
  });

  it.each(["note-too-long", "grammar"] as const)("does not ask again after %s", async (error) => {
    const { engine, source } = sourceOf({ answers: [{ chunks: [], error }] });
    await expect(collect(convertNote(note, source))).rejects.toMatchObject({ code: error });
    expect(engine.requests).toHaveLength(1);
  });

  it("is cancelled by the signal, without a result and without another try", async () => {
    const { engine, source } = sourceOf({ answers: [{ chunks: pieces }], delayMs: 2 });
    const controller = new AbortController();
    const seen: ConversionEvent[] = [];
    const converting = (async () => {
      for await (const event of convertNote(note, source, { signal: controller.signal })) {
        seen.push(event);
        if (seen.length === 3) controller.abort();
      }
    })();
    await expect(converting).rejects.toMatchObject({ code: "cancelled" });
    expect(seen.map((event) => event.kind)).toEqual(["partial", "partial", "partial"]);
    expect(engine.requests).toHaveLength(1);
  });

  it("does not take a source that breaks off for an answer", async () => {
    const source: AnswerSource = { run: async function* () { yield { kind: "chunk", text: answer, tokens: [] }; } };
    await expect(collect(convertNote(note, source))).rejects.toBeInstanceOf(EngineError);
  });
});
