import "fake-indexeddb/auto";
import { IDBFactory } from "fake-indexeddb";
import { beforeEach, describe, expect, it } from "vitest";
import { closeDatabase, openDatabase } from "./database";
import { deleteNote, getNote, latestDraft, listNotes, listQueuedNotes, restoreNote, saveDraft, setStatus } from "./notes";
import { addManualOrder, approveOrders, listOrdersOfNote } from "./orders";
import { purgeDeleted } from "./purge";

beforeEach(() => {
  closeDatabase();
  globalThis.indexedDB = new IDBFactory();
});

const empty = { values: {}, marks: [] };

describe("a draft", () => {
  it("begins with its first character and keeps its time of creation", async () => {
    expect(await saveDraft({ id: "a", text: "  " }, 1)).toBeUndefined();
    await saveDraft({ id: "a", text: "p" }, 2);
    await saveDraft({ id: "a", text: "pump" }, 3);
    expect(await getNote("a")).toEqual({ id: "a", text: "pump", status: "draft", createdAt: 2, updatedAt: 3 });
  });

  it("is never overwritten by an older save", async () => {
    await saveDraft({ id: "a", text: "pump leaks" }, 5);
    await saveDraft({ id: "a", text: "pump" }, 4);
    expect((await getNote("a"))?.text).toBe("pump leaks");
  });

  it("is what a converted or failed note becomes when its text changes", async () => {
    await saveDraft({ id: "a", text: "pump" }, 1);
    await setStatus("a", "failed", "device-lost");
    await saveDraft({ id: "a", text: "pump" }, 2);
    expect(await getNote("a")).toMatchObject({ status: "failed", error: "device-lost" });
    await saveDraft({ id: "a", text: "pump leaks" }, 3);
    expect(await getNote("a")).toEqual({ id: "a", text: "pump leaks", status: "draft", createdAt: 1, updatedAt: 3 });
  });

  it("is offered after a restart: the last one that has text", async () => {
    await saveDraft({ id: "a", text: "one" }, 1);
    await saveDraft({ id: "b", text: "two" }, 2);
    await saveDraft({ id: "c", text: "three" }, 3);
    await saveDraft({ id: "c", text: "" }, 4);
    expect((await latestDraft())?.id).toBe("b");
    await setStatus("b", "queued");
    expect((await latestDraft())?.id).toBe("a");
    expect(await listQueuedNotes()).toEqual(["b"]);
  });
});

describe("the list of notes", () => {
  it("is newest first, limited, without emptied drafts, with counts of orders", async () => {
    await saveDraft({ id: "a", text: "one" }, 1);
    await saveDraft({ id: "b", text: "two" }, 2);
    await saveDraft({ id: "c", text: "three" }, 3);
    await saveDraft({ id: "c", text: "" }, 4);
    await addManualOrder({ id: "o1", noteId: "a", draft: empty });
    await addManualOrder({ id: "o2", noteId: "a", draft: empty });
    await approveOrders(["o2"]);
    const list = await listNotes();
    expect(list.map(({ note, draftOrders, approvedOrders }) => [note.id, draftOrders, approvedOrders])).toEqual([
      ["b", 0, 0],
      ["a", 1, 1],
    ]);
    expect(await listNotes(1)).toHaveLength(1);
  });
});

describe("deleting a note", () => {
  it("takes its unapproved orders along, can be undone, and is final after the time to keep", async () => {
    await saveDraft({ id: "a", text: "one" }, 1);
    await addManualOrder({ id: "o1", noteId: "a", draft: empty });
    await addManualOrder({ id: "o2", noteId: "a", draft: empty });
    await approveOrders(["o2"]);
    await deleteNote("a", 100);
    expect(await getNote("a")).toBeUndefined();
    expect((await listOrdersOfNote("a")).map((order) => order.id)).toEqual(["o2"]);
    await restoreNote("a");
    expect((await getNote("a"))?.text).toBe("one");
    expect((await listOrdersOfNote("a")).map((order) => order.id)).toEqual(["o1", "o2"]);

    await deleteNote("a", 100);
    await purgeDeleted(150, 100);
    await restoreNote("a");
    expect((await getNote("a"))?.text).toBe("one");

    await deleteNote("a", 100);
    await purgeDeleted(300, 100);
    await restoreNote("a");
    expect(await getNote("a")).toBeUndefined();
    expect((await listOrdersOfNote("a")).map((order) => order.id)).toEqual(["o2"]);
    expect(await (await openDatabase()).orders.count()).toBe(1);
  });
});
