import "fake-indexeddb/auto";
import * as fc from "fast-check";
import { IDBFactory } from "fake-indexeddb";
import { beforeEach, describe, expect, it } from "vitest";
import { exchangedOrders } from "@/domain/exchange/arbitraries";
import { readCsv, writeCsv } from "@/domain/exchange/order-csv";
import { readDocument, writeDocument, type ExchangedOrder } from "@/domain/exchange/order-document";
import { closeDatabase, withDatabase } from "./database";
import { changeOrders, saveComment } from "./desk";
import { importOrders, planImport, readForExport, undoImport } from "./exchange";
import { getNote, saveDraft } from "./notes";
import { addManualOrder, approveOrders } from "./orders";

const freshDevice = () => {
  closeDatabase();
  globalThis.indexedDB = new IDBFactory();
};

beforeEach(async () => {
  freshDevice();
  await saveDraft({ id: "n", text: "Pump P-1 leaks" }, 1);
  await addManualOrder({ id: "a", noteId: "n", draft: { values: { asset: "P-1", title: "P-1 leaks", priority: "high" }, marks: [] } }, 2);
  await approveOrders(["a"], 3);
  await changeOrders(["a"], { status: "on-hold", assignee: "Amal", dueOn: "2026-12-01" }, 4);
  await saveComment("a", { id: "c", text: "waits for the seal", at: 5 });
});

const exported = () => withDatabase((db) => readForExport(db));
const counts = ({ fresh, same, different }: { fresh: unknown[]; same: unknown[]; different: unknown[] }) => [fresh.length, same.length, different.length];

describe("orders between devices", () => {
  it.each([
    ["JSON", (orders: ExchangedOrder[]) => readDocument(writeDocument(orders, 9))],
    ["CSV", (orders: ExchangedOrder[]) => readCsv(writeCsv(orders))],
  ])("lose nothing on the way through %s to another device", async (_, travel) => {
    const here = await exported();
    const { orders } = travel(here);
    freshDevice();
    await importOrders(orders, 10);
    expect(await exported()).toEqual(here);
    expect((await getNote("n"))?.text).toBe("Pump P-1 leaks");
    expect(counts(await planImport(orders))).toEqual([0, 1, 0]);
  });

  it("lose nothing whatever they are", async () => {
    await fc.assert(
      fc.asyncProperty(fc.uniqueArray(exchangedOrders, { maxLength: 3, selector: ({ id }) => id }), async (orders) => {
        freshDevice();
        // One note has one text.
        const apart = orders.map((order, index) => ({ ...order, note: { ...order.note, id: `n${index}` } }));
        await importOrders(apart, 1);
        const back = await exported();
        expect(back.map(({ updatedAt }) => updatedAt)).toEqual(apart.map(({ updatedAt }) => updatedAt).toSorted((a, b) => b - a));
        // Which of two that were changed at the same time comes first, nobody has promised.
        const byId = (all: readonly ExchangedOrder[]) => all.toSorted((a, b) => (a.id < b.id ? -1 : 1));
        expect(byId(back)).toEqual(byId(apart));
      }),
      { numRuns: 30 },
    );
  });

  it("are stored once, replaced only on demand, and taken back as a whole", async () => {
    const [order] = await exported();
    if (order === undefined) throw new Error("no order");
    const changed: ExchangedOrder = { ...order, assignee: "Noor" };
    const fresh: ExchangedOrder = { ...order, id: "b", note: { id: "m", text: "another", createdAt: 1 } };
    expect(counts(await planImport([order, fresh]))).toEqual([1, 1, 0]);
    expect(counts(await planImport([changed]))).toEqual([0, 0, 1]);
    const imported = await importOrders([changed, fresh], 20);
    expect((await exported()).map(({ id, assignee }) => [id, assignee])).toEqual([["a", "Noor"], ["b", "Amal"]]);
    await undoImport(imported, 30);
    expect(await exported()).toEqual([order]);
    expect(await getNote("m")).toBeUndefined();
  });

  it("are exported by their ids, deleted ones never", async () => {
    await addManualOrder({ id: "b", noteId: "n", draft: { values: { title: "B" }, marks: [] } }, 6);
    expect((await withDatabase((db) => readForExport(db, ["b", "gone"]))).map(({ id }) => id)).toEqual(["b"]);
    await changeOrders(["b"], { deleted: true });
    expect((await exported()).map(({ id }) => id)).toEqual(["a"]);
  });
});
