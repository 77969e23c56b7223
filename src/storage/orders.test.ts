import "fake-indexeddb/auto";
import { IDBFactory } from "fake-indexeddb";
import { beforeEach, describe, expect, it } from "vitest";
import { closeDatabase, openDatabase, withDatabase } from "./database";
import { observe } from "./live";
import { getNote, saveDraft } from "./notes";
import { everyOrder, filterRows, rowOf, sortRows, type OrderFilter } from "./order-list";
import { approveOrders, deleteOrder, editOrder, listOrdersOfNote, readOrder, readOrders, restoreOrder, saveConversion, unapproveOrders } from "./orders";
import { createWordIndex } from "./word-index";
import type { ConversionRecord, OrderRecord } from "./records";
import type { DraftOrder, FieldMark } from "@/domain/work-order/draft";
import { openStatuses } from "@/domain/work-order/status";

beforeEach(() => {
  closeDatabase();
  globalThis.indexedDB = new IDBFactory();
});

function conversion(id: string, noteText: string, startedAt = 1): ConversionRecord {
  return {
    id, noteId: "n", noteText, modelId: "m", modelVersion: "1.0.0", promptVersion: "1", raw: "{}", flags: [], findings: [], startedAt,
    timings: { prefillMs: 1, decodeMs: 1, totalMs: 2, groundMs: 0 }, promptTokens: 1, answerTokens: 1,
  };
}

const draft = (asset: string): DraftOrder => ({ values: { asset, title: `${asset} leaks`, workType: "corrective", priority: "high", safetyHazard: false }, marks: [] });

function listed(id: string, values: DraftOrder["values"], searchText = ""): OrderRecord {
  return { id, noteId: "n", position: 0, status: "draft", draft: { values, marks: [] }, edits: [], createdAt: 1, updatedAt: 1, searchText };
}

const listedIds = (orders: readonly OrderRecord[], filter: Partial<OrderFilter>, now?: number) => {
  const words = createWordIndex();
  const rows = orders.map((order) => rowOf(order, words));
  return filterRows(sortRows(rows, filter.sort ?? "newest"), { ...everyOrder, ...filter }, words, now).map(({ id }) => id);
};

async function twoOrders() {
  await saveDraft({ id: "n", text: "P-204B and V-7 leak" }, 1);
  await saveConversion(conversion("c1", "P-204B and V-7 leak"), [draft("P-204B"), draft("V-7")], ["o1", "o2"], 10);
}

describe("saving a conversion", () => {
  it("stores the record, the orders in their places and the note's status", async () => {
    await twoOrders();
    expect((await listOrdersOfNote("n")).map((order) => [order.id, order.position, order.status, order.conversionId])).toEqual([
      ["o1", 0, "draft", "c1"],
      ["o2", 1, "draft", "c1"],
    ]);
    expect((await getNote("n"))?.status).toBe("converted");
    expect((await withDatabase((db) => readOrder(db, "o1")))?.conversion?.id).toBe("c1");
  });

  it("does nothing when it runs a second time", async () => {
    await twoOrders();
    await saveConversion(conversion("c1", "P-204B and V-7 leak"), [draft("P-204B")], ["o3"], 11);
    expect(await listOrdersOfNote("n")).toHaveLength(2);
  });

  it("replaces unapproved orders and keeps approved ones", async () => {
    await twoOrders();
    await approveOrders(["o1"]);
    await saveConversion(conversion("c2", "P-204B and V-7 leak"), [draft("V-8")], ["o3"], 20);
    expect((await listOrdersOfNote("n")).map((order) => [order.id, order.status, order.position])).toEqual([
      ["o1", "approved", 0],
      ["o3", "draft", 0],
    ]);
  });

  it("is whole or nothing", async () => {
    await twoOrders();
    await expect(saveConversion(conversion("c2", "P-204B and V-7 leak"), [draft("V-8"), draft("V-9")], ["same", "same"], 20)).rejects.toMatchObject({ code: "failed" });
    expect((await listOrdersOfNote("n")).map((order) => order.id)).toEqual(["o1", "o2"]);
    expect(await (await openDatabase()).conversions.count()).toBe(1);
  });

  it("leaves a note that was changed meanwhile a draft", async () => {
    await saveDraft({ id: "n", text: "P-204B leaks" }, 1);
    await saveDraft({ id: "n", text: "P-204B leaks badly" }, 2);
    await saveConversion(conversion("c1", "P-204B leaks"), [draft("P-204B")], ["o1"], 10);
    expect((await getNote("n"))?.status).toBe("draft");
  });
});

describe("an order", () => {
  it("keeps every edit as before and after, once", async () => {
    await twoOrders();
    const edit = { path: "asset", before: "P-204B", after: "P-205", at: 30 };
    await editOrder("o1", draft("P-205"), [edit], 30);
    await editOrder("o1", draft("P-205"), [edit], 30);
    const order = (await listOrdersOfNote("n"))[0];
    expect(order?.edits).toEqual([edit]);
    expect(order?.draft.values.asset).toBe("P-205");
    expect(order?.searchText).toContain("p-205");
  });

  it("is not edited once it is approved, until it is a draft again", async () => {
    await twoOrders();
    await approveOrders(["o1", "o2"], 40);
    expect(await editOrder("o1", draft("X"), [], 41)).toBeUndefined();
    expect((await listOrdersOfNote("n")).map((order) => order.approvedAt)).toEqual([40, 40]);
    await unapproveOrders(["o1"], 42);
    expect(await editOrder("o1", draft("X"), [], 43)).toMatchObject({ status: "draft" });
    expect((await listOrdersOfNote("n"))[0]).not.toHaveProperty("approvedAt");
  });

  it("is deleted and brought back", async () => {
    await twoOrders();
    await deleteOrder("o1", 50);
    expect((await listOrdersOfNote("n")).map((order) => order.id)).toEqual(["o2"]);
    expect(await withDatabase((db) => readOrder(db, "o1"))).toBeUndefined();
    await restoreOrder("o1");
    expect(await listOrdersOfNote("n")).toHaveLength(2);
  });
});

describe("the list of orders", () => {
  it("filters by text and status, and sorts", async () => {
    await twoOrders();
    await approveOrders(["o1"], 60);
    const orders = await withDatabase(readOrders);
    const ids = (filter: Partial<OrderFilter>) => listedIds(orders, filter);
    expect(ids({})).toEqual(["o1", "o2"]);
    expect(ids({ text: "v7", sort: "asset" })).toEqual(["o1", "o2"]);
    expect(ids({ statuses: ["draft"] })).toEqual(["o2"]);
    expect(ids({ text: "nothing" })).toEqual([]);
  });

  it("sorts by priority and by asset, orders without an asset last", () => {
    const orders = [listed("a", { priority: "low", asset: "P-10" }), listed("b", { priority: "emergency" }), listed("c", { priority: "high", asset: "P-9" })];
    expect(listedIds(orders, { sort: "priority" })).toEqual(["b", "c", "a"]);
    expect(listedIds(orders, { sort: "asset" })).toEqual(["c", "a", "b"]);
  });

  it("finds by the asset alone, by several statuses, and what holds values that the note does not support", () => {
    const mark: FieldMark = { path: "cause", support: "none", evidence: [], confidence: 0.4, origin: "model" };
    const guessed = (id: string, kept: boolean): OrderRecord => {
      const order = listed(id, { asset: "Fan 7", cause: "corrosion" });
      return { ...order, draft: { ...order.draft, marks: [kept ? { ...mark, kept: true } : mark] } };
    };
    const orders = [listed("a", { asset: "Pump P-9", problem: "hit by fan 7" }), guessed("b", false), guessed("c", true), { ...listed("d", {}), status: "done" as const }];
    expect(listedIds(orders, { asset: "fan 7" })).toEqual(["b", "c"]);
    expect(listedIds(orders, { asset: "p-9" })).toEqual(["a"]);
    expect(listedIds(orders, { leftOutOnly: true })).toEqual(["b"]);
    expect(listedIds(orders, { statuses: ["done", "cancelled"] })).toEqual(["d"]);
  });

  it("tells what is overdue from what is due this week, and open from ended", () => {
    const now = new Date(2026, 10, 26, 12).getTime();
    const orders: OrderRecord[] = [
      { ...listed("late", {}), dueOn: "2026-11-25" },
      { ...listed("soon", {}), followUpOn: "2026-12-03" },
      { ...listed("later", {}), dueOn: "2026-12-04" },
      { ...listed("done", {}), dueOn: "2026-11-20", status: "done" },
      { ...listed("mine", {}), assignee: "Amal" },
    ];
    expect(listedIds(orders, { due: "overdue" }, now)).toEqual(["late"]);
    expect(listedIds(orders, { due: "week" }, now)).toEqual(["soon"]);
    expect(listedIds(orders, { due: "none" }, now)).toEqual(["mine"]);
    expect(listedIds(orders, { sort: "due" }, now)).toEqual(["done", "late", "soon", "later", "mine"]);
    expect(listedIds(orders, { statuses: openStatuses }, now)).not.toContain("done");
    expect(listedIds(orders, { assignee: "Amal" }, now)).toEqual(["mine"]);
    expect(listedIds(orders, { assignee: "" }, now)).toHaveLength(4);
    expect(listedIds(orders, { text: "amal" }, now)).toEqual(["mine"]);
  });
});

describe("observe", () => {
  it("tells again after a write, also after the connection was lost", async () => {
    const seen: number[] = [];
    const stop = observe(
      (db) => db.notes.count(),
      (live) => {
        if (live.state === "ready") seen.push(live.data);
      },
    );
    const until = async (count: number) => {
      while (seen.at(-1) !== count) await new Promise((resolve) => setTimeout(resolve, 5));
    };
    await until(0);
    await saveDraft({ id: "a", text: "one" });
    await until(1);
    (await openDatabase()).close();
    await saveDraft({ id: "b", text: "two" });
    await until(2);
    stop();
    await saveDraft({ id: "c", text: "three" });
    expect(seen.at(-1)).toBe(2);
  });

  it("tells an error as a value", async () => {
    const error = await new Promise((resolve) => {
      observe(
        () => Promise.reject(new TypeError("broken")),
        (live) => {
          if (live.state === "error") resolve(live.error);
        },
      );
    });
    expect(error).toMatchObject({ code: "failed" });
  });
});
