import "fake-indexeddb/auto";
import { IDBFactory } from "fake-indexeddb";
import { beforeEach, describe, expect, it } from "vitest";
import { closeDatabase, withDatabase } from "./database";
import { changeOrders, deleteComment, putBack, saveComment } from "./desk";
import { saveDraft } from "./notes";
import { createOrderRows } from "./order-rows";
import { addManualOrder, approveOrders, deleteOrder, editOrder, restoreOrder, unapproveOrders } from "./orders";

beforeEach(async () => {
  closeDatabase();
  globalThis.indexedDB = new IDBFactory();
  await saveDraft({ id: "n", text: "note" }, 1);
  await addManualOrder({ id: "a", noteId: "n", draft: { values: { title: "A" }, marks: [] } }, 2);
  await addManualOrder({ id: "b", noteId: "n", draft: { values: { title: "B" }, marks: [] } }, 3);
});

const get = (id: string) => withDatabase((db) => db.orders.get(id));

describe("changing orders together", () => {
  it("changes what may be changed, keeps the history, and is undone as a whole", async () => {
    await approveOrders(["a"], 10);
    const before = await changeOrders(["a", "b", "gone"], { status: "in-progress", assignee: "Amal", dueOn: "2026-12-01" }, 20);
    expect(await get("a")).toMatchObject({ status: "in-progress", assignee: "Amal", dueOn: "2026-12-01", approvedAt: 10 });
    expect((await get("a"))?.history).toEqual([{ from: "draft", to: "approved", at: 10 }, { from: "approved", to: "in-progress", at: 20 }]);
    // A draft cannot be begun before somebody has approved it.
    expect(await get("b")).toMatchObject({ status: "draft", assignee: "Amal" });
    await editOrder("b", { values: { title: "B, edited meanwhile" }, marks: [] }, [], 25);
    await putBack(before);
    expect(await get("a")).toMatchObject({ status: "approved" });
    expect(await get("a")).not.toHaveProperty("assignee");
    expect((await get("b"))?.draft.values.title).toBe("B, edited meanwhile");
  });

  it("takes a value away, and deletes", async () => {
    await changeOrders(["a"], { followUpOn: "2026-12-01" });
    await changeOrders(["a"], { followUpOn: null, deleted: true }, 30);
    expect(await get("a")).toMatchObject({ deletedAt: 30 });
    expect(await get("a")).not.toHaveProperty("followUpOn");
  });

  it("takes a cancelled order up where it was, and edits again only what was approved", async () => {
    await changeOrders(["a"], { status: "cancelled" });
    await changeOrders(["a"], { status: "draft" });
    expect((await get("a"))?.status).toBe("draft");
    await approveOrders(["a"], 40);
    await changeOrders(["a"], { status: "done" });
    await unapproveOrders(["a"]);
    expect((await get("a"))?.status).toBe("draft");
  });
});

describe("comments", () => {
  it("are kept in their order, changed and deleted", async () => {
    await saveComment("a", { id: "2", text: "second", at: 2 });
    await saveComment("a", { id: "1", text: "first", at: 1 });
    await saveComment("a", { id: "2", text: "second, mended", at: 2 });
    expect((await get("a"))?.comments?.map(({ text }) => text)).toEqual(["first", "second, mended"]);
    await deleteComment("a", "1");
    expect((await get("a"))?.comments).toHaveLength(1);
  });
});

describe("the rows of all orders", () => {
  const until = async (holds: () => boolean) => {
    for (let turn = 0; turn < 400 && !holds(); turn += 1) await new Promise((resolve) => setTimeout(resolve, 5));
    expect(holds()).toBe(true);
  };

  it("are read once and follow every write, deletions too", async () => {
    const store = createOrderRows();
    store.subscribe(() => undefined);
    const titles = () => store.getState().rows.map(({ title }) => title);
    await until(() => store.getState().state === "complete");
    expect(titles()).toEqual(["B", "A"]);
    await addManualOrder({ id: "c", noteId: "n", draft: { values: { title: "C" }, marks: [] } }, 50);
    await until(() => titles().includes("C"));
    await deleteOrder("a");
    await until(() => !titles().includes("A"));
    await restoreOrder("a");
    await until(() => titles().includes("A"));
    await changeOrders(["b"], { assignee: "Noor" }, 60);
    await until(() => store.getState().rows[0]?.assignee === "Noor");
  });

  it("come in pieces, the newest first", async () => {
    await withDatabase((db) => db.orders.clear());
    const many = Array.from({ length: 2500 }, (_, index) => ({
      id: `x${index}`, noteId: "n", position: 0, status: "draft" as const, draft: { values: { title: `T${index}` }, marks: [] },
      edits: [], createdAt: index, updatedAt: index, searchText: "",
    }));
    await withDatabase((db) => db.orders.bulkAdd(many));
    const store = createOrderRows();
    const sizes: number[] = [];
    store.subscribe(() => sizes.push(store.getState().rows.length));
    await until(() => store.getState().state === "complete");
    expect(sizes).toEqual([60, 2500]);
    expect(store.getState().rows[0]?.title).toBe("T2499");
  });
});
