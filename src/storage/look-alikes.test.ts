import "fake-indexeddb/auto";
import { IDBFactory } from "fake-indexeddb";
import { beforeEach, expect, it } from "vitest";
import { closeDatabase } from "./database";
import { linkAsset } from "./desk";
import { readLookAlikes } from "./look-alikes";
import { saveDraft } from "./notes";
import { addManualOrder, deleteOrder, editOrder } from "./orders";

beforeEach(async () => {
  closeDatabase();
  globalThis.indexedDB = new IDBFactory();
  await saveDraft({ id: "n", text: "P-204B leaks" });
  await addManualOrder({ id: "o", noteId: "n", draft: { values: { asset: "Pump P-204B", problem: "seal leaking" }, marks: [] } });
});

const ids = async (text: string, noteId = "other") => (await readLookAlikes({ text, at: Date.now() }, noteId)).open.map(({ id }) => id);

it("finds open orders by the asset that a note names, but not those of the note itself or deleted ones", async () => {
  expect(await ids("p 204b is dripping")).toEqual(["o"]);
  expect(await ids("p 204b is dripping", "n")).toEqual([]);
  expect(await ids("p 205b is dripping")).toEqual([]);
  await deleteOrder("o");
  expect(await ids("p 204b is dripping")).toEqual([]);
});

it("follows an asset that is written anew", async () => {
  await editOrder("o", { values: { asset: "Fan 7", problem: "seal leaking" }, marks: [] }, []);
  expect(await ids("p 204b is dripping")).toEqual([]);
  expect(await ids("fan no 7 is leaking")).toEqual(["o"]);
});

it("finds orders of the same asset of the register, however it was written", async () => {
  await linkAsset("o", "r", "person");
  expect((await readLookAlikes({ text: "leaking", asset: "feed pump", assetId: "r", at: Date.now() }, "other")).open).toHaveLength(1);
});
