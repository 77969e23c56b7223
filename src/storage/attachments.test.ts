import "fake-indexeddb/auto";
import { IDBFactory } from "fake-indexeddb";
import { beforeEach, describe, expect, it } from "vitest";
import { addAttachment, captionPhoto, deleteAttachment, forgetPlace, readAttachments, readSignature, restoreAttachment, type AttachmentRecord } from "./attachments";
import { closeDatabase, withDatabase } from "./database";
import { deleteNote, getNote, latestDraft, listNotes, readOpenDrafts, saveDraft } from "./notes";
import { addManualOrder, approveOrders, deleteOrder } from "./orders";
import { KEEP_DELETED_MS, purgeDeleted } from "./purge";

beforeEach(async () => {
  closeDatabase();
  globalThis.indexedDB = new IDBFactory();
  await saveDraft({ id: "n", text: "note" }, 1);
});

const photo = (id: string, change: Partial<AttachmentRecord> = {}): AttachmentRecord => ({
  id, noteId: "n", type: "image/jpeg", bytes: new Uint8Array([1, 2, 3]).buffer, width: 4, height: 3, createdAt: 1, ...change,
});
const ids = async () => (await withDatabase((db) => readAttachments(db, "n"))).map(({ id }) => id);

describe("the photos of a note", () => {
  it("are there after a restart, byte for byte, in their order", async () => {
    await addAttachment(photo("b", { createdAt: 2 }));
    await addAttachment(photo("a"));
    await addAttachment(photo("other", { noteId: "m" }));
    closeDatabase();
    expect(await ids()).toEqual(["a", "b"]);
    const [first] = await withDatabase((db) => readAttachments(db, "n"));
    expect(new Uint8Array(first?.bytes ?? new ArrayBuffer(0))).toEqual(new Uint8Array([1, 2, 3]));
  });

  it("are not mixed up with signatures; the last signature of an order counts", async () => {
    await addAttachment(photo("a"));
    const signed = (id: string, createdAt: number) => addAttachment(photo(id, { createdAt, type: "image/png", signature: { orderId: "o", name: id, signed: "x" } }));
    await signed("first", 5);
    await signed("second", 6);
    closeDatabase();
    expect(await ids()).toEqual(["a"]);
    const order = { id: "o", noteId: "n" };
    expect((await withDatabase((db) => readSignature(db, order)))?.signature?.name).toBe("second");
    await deleteAttachment("second");
    expect((await withDatabase((db) => readSignature(db, order)))?.signature?.name).toBe("first");
    expect(await withDatabase((db) => readSignature(db, { id: "other", noteId: "n" }))).toBeUndefined();
  });

  it("are deleted, and brought back", async () => {
    await addAttachment(photo("a"));
    await deleteAttachment("a");
    expect(await ids()).toEqual([]);
    await restoreAttachment("a");
    expect(await ids()).toEqual(["a"]);
  });

  it("go for good with what was deleted long ago, and with their note", async () => {
    await addAttachment(photo("a", { deletedAt: 5 }));
    await addAttachment(photo("b"));
    await withDatabase((db) => db.attachments.put(photo("gone", { noteId: "never-written" })));
    await purgeDeleted(KEEP_DELETED_MS + 10);
    expect(await withDatabase((db) => db.attachments.toCollection().primaryKeys())).toEqual(["b"]);
    await deleteNote("n", 20);
    await purgeDeleted(2 * KEEP_DELETED_MS);
    expect(await withDatabase((db) => db.attachments.count())).toBe(0);
  });

  it("outlive their note with an approved order, and go with that order", async () => {
    await addManualOrder({ id: "o", noteId: "n", draft: { values: { title: "A" }, marks: [] } }, 2);
    await approveOrders(["o"], 3);
    await addAttachment(photo("a"));
    await addAttachment(photo("s", { type: "image/png", signature: { orderId: "o", name: "Amal", signed: "x" } }));
    await deleteNote("n", 10);
    await purgeDeleted(11 + KEEP_DELETED_MS);
    expect(await ids()).toEqual(["a"]);
    expect((await withDatabase((db) => readSignature(db, { id: "o", noteId: "n" })))?.id).toBe("s");
    await deleteOrder("o", 20 + KEEP_DELETED_MS);
    await purgeDeleted(21 + 2 * KEEP_DELETED_MS);
    expect(await withDatabase((db) => db.attachments.count())).toBe(0);
  });
});

describe("a photo before the first word", () => {
  it("begins a note that is an open draft, is found after a restart and takes its words later", async () => {
    await addAttachment(photo("p", { noteId: "m", createdAt: 5 }));
    closeDatabase();
    expect(await latestDraft()).toMatchObject({ id: "m", text: "" });
    expect((await withDatabase(readOpenDrafts)).map(({ id }) => id)).toEqual(["n", "m"]);
    expect((await listNotes()).map(({ note }) => note.id)).toEqual(["m", "n"]);
    await saveDraft({ id: "m", text: "seal of P-204" }, 6);
    expect(await getNote("m")).toMatchObject({ text: "seal of P-204", createdAt: 5 });
  });

  it("outlives the emptying of its note; without the photo the empty note goes", async () => {
    await addAttachment(photo("p"));
    await saveDraft({ id: "n", text: "" }, 2);
    expect((await listNotes()).map(({ note }) => note.id)).toEqual(["n"]);
    await purgeDeleted(KEEP_DELETED_MS * 2);
    expect(await ids()).toEqual(["p"]);
    await deleteAttachment("p", 3);
    expect(await listNotes()).toEqual([]);
    await purgeDeleted(KEEP_DELETED_MS * 2);
    await purgeDeleted(KEEP_DELETED_MS * 2);
    expect(await getNote("n")).toBeUndefined();
  });

  it("keeps its words, and its place until it is to be forgotten", async () => {
    await addAttachment(photo("p", { place: { latitude: 48.85, longitude: 2.29 } }));
    await captionPhoto("p", "the seal");
    await forgetPlace("p");
    const [kept] = await withDatabase((db) => readAttachments(db, "n"));
    expect(kept?.caption).toBe("the seal");
    expect(kept !== undefined && "place" in kept).toBe(false);
  });

  it("is no open draft any more once its note has orders", async () => {
    await addManualOrder({ id: "o", noteId: "n", draft: { values: {}, marks: [] } });
    expect(await withDatabase(readOpenDrafts)).toEqual([]);
  });
});
