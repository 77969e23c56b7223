import "fake-indexeddb/auto";
import { IDBFactory } from "fake-indexeddb";
import { beforeEach, describe, expect, it } from "vitest";
import { finishConversion } from "@/domain/conversion/finish";
import { readApprovedNotes } from "./corrections";
import { closeDatabase, withDatabase } from "./database";
import { extendNote, saveDraft } from "./notes";
import { approveOrders, deleteOrder, saveConversion } from "./orders";

const text = "P-204B leaks at the flange. Fan 7 is noisy.";
const order = (asset: string) => ({ asset, problem: "leaks", failureMode: "leak", workType: "corrective", safetyHazard: false, priority: "low", title: asset });

beforeEach(async () => {
  closeDatabase();
  globalThis.indexedDB = new IDBFactory();
  await saveDraft({ id: "n", text });
  const raw = JSON.stringify({ orders: [order("P-204B"), order("Fan 7")] });
  const { drafts, flags, findings } = finishConversion({ note: text, raw, chunks: [], cut: null });
  const timings = { prefillMs: 1, decodeMs: 1, totalMs: 2, groundMs: 0 };
  const record = { modelId: "m", modelVersion: "1.0.0", promptVersion: "1", startedAt: 1, timings, promptTokens: 1, answerTokens: 1 };
  await saveConversion({ id: "c", noteId: "n", noteText: text, raw, flags, findings, ...record }, drafts, ["a", "b"]);
});

const approved = () => withDatabase(readApprovedNotes);

describe("approved notes", () => {
  it("are those without an open order", async () => {
    expect(await approved()).toEqual([]);
    await approveOrders(["a"]);
    expect(await approved()).toEqual([]);
    await approveOrders(["b"]);
    expect(await approved()).toMatchObject([{ id: "n", text, isCorrected: false, orders: [{ values: { asset: "P-204B" } }, { values: { asset: "Fan 7" } }] }]);
  });

  it("are corrected where an order was deleted, and hold none where all were", async () => {
    await approveOrders(["a"]);
    await deleteOrder("b");
    expect(await approved()).toMatchObject([{ isCorrected: true, orders: [{ values: { asset: "P-204B" } }] }]);
    await deleteOrder("a");
    expect(await approved()).toMatchObject([{ isCorrected: true, orders: [] }]);
  });

  it("hold the answers to questions, and are none once the note is rewritten", async () => {
    await approveOrders(["a", "b"]);
    await extendNote("n", "Isolated");
    expect(await approved()).toMatchObject([{ text: `${text}\nIsolated` }]);
    await saveDraft({ id: "n", text: "something else" }, Date.now() + 1000);
    expect(await approved()).toEqual([]);
  });
});
