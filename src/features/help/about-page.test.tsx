// @vitest-environment jsdom
import "fake-indexeddb/auto";
import { IDBFactory } from "fake-indexeddb";
import { fireEvent, screen, waitFor } from "@testing-library/react";
import { beforeEach, describe, expect, it } from "vitest";
import { saveAssets } from "@/storage/assets";
import { readApprovedNotes } from "@/storage/corrections";
import { closeDatabase, withDatabase } from "@/storage/database";
import { listNotes, saveDraft, setStatus } from "@/storage/notes";
import { addManualOrder, approveOrders, readOrders } from "@/storage/orders";
import { purgeDeleted } from "@/storage/purge";
import { getSettings, saveSettings } from "@/storage/settings";
import { renderPage } from "@/ui/testing-page";
import AboutPage from "./about-page";
import GuideBar from "./guide-bar";

beforeEach(() => {
  closeDatabase();
  globalThis.indexedDB = new IDBFactory();
});

const openAbout = () => renderPage({ path: "/about", url: "/about", page: AboutPage, installed: "complete" });

describe("samples", () => {
  it("come and go in one touch; the plant's own stays", async () => {
    await saveDraft({ id: "own", text: "own note" });
    await addManualOrder({ id: "own-order", noteId: "own", draft: { values: { title: "Own" }, marks: [] } });
    await saveAssets([{ id: "own-asset", tag: "P-1", name: "", level: "asset", aliases: [] }]);
    await openAbout();
    fireEvent.click(await screen.findByRole("button", { name: "Add samples" }));
    await waitFor(async () => expect(await listNotes()).toHaveLength(6));
    expect(await withDatabase((db) => db.assets.count())).toBe(7);
    // Nobody has corrected anything in a sample.
    expect(await withDatabase(readApprovedNotes)).toEqual([]);
    fireEvent.click(await screen.findByRole("button", { name: "Remove all samples" }));
    await waitFor(async () => expect((await listNotes()).map(({ note }) => note.id)).toEqual(["own"]));
    await waitFor(async () => expect((await withDatabase(readOrders)).map(({ id }) => id)).toEqual(["own-order"]));
    expect(await withDatabase((db) => db.assets.toCollection().primaryKeys())).toEqual(["own-asset"]);
    await purgeDeleted();
    expect(await withDatabase((db) => db.orders.count())).toBe(1);
  });
});

describe("the about page", () => {
  it("names versions and what is stored", async () => {
    await saveDraft({ id: "own", text: "own note" });
    await openAbout();
    await screen.findByText("test 1.0.0");
    expect(screen.getByText("Privacy")).toBeDefined();
    await screen.findByText("Photos and signatures");
    await screen.findByText("none");
  });

  it("begins the guide with an example in the box", async () => {
    const { address } = await openAbout();
    fireEvent.click(await screen.findByRole("button", { name: "Show me with an example" }));
    await waitFor(async () => expect((await getSettings()).guideNoteId).toBeTypeOf("string"));
    const { guideNoteId } = await getSettings();
    await waitFor(() => expect(address()).toBe(`/?note=${guideNoteId}`));
  });
});

describe("the guide", () => {
  const open = () => renderPage({ path: "/", url: "/", page: () => <GuideBar noteId="n" /> });

  it("follows the note from the box to the approved order, and takes it away again", async () => {
    await saveDraft({ id: "n", text: "P-12 leaks" });
    await saveSettings({ guideNoteId: "n" });
    await open();
    await screen.findByText("Your first note, step 1 of 4");
    await setStatus("n", "queued");
    await screen.findByText("Your first note, step 2 of 4");
    await setStatus("n", "failed", "hung");
    await screen.findByText(/That did not work; the note is safe/u);
    await setStatus("n", "converted");
    await screen.findByText(/No work order was found/u);
    await addManualOrder({ id: "o", noteId: "n", draft: { values: { title: "P-12 leaks" }, marks: [] } });
    await screen.findByText("Your first note, step 3 of 4");
    await approveOrders(["o"]);
    await screen.findByText("Your first note, step 4 of 4");
    fireEvent.click(screen.getByRole("button", { name: "Remove the example" }));
    await waitFor(async () => expect((await getSettings()).guideNoteId).toBeNull());
    expect(await listNotes()).toEqual([]);
    expect(await withDatabase(readOrders)).toEqual([]);
  });

  it("ends where the note is gone, and when it is to end", async () => {
    await saveDraft({ id: "n", text: "P-12 leaks" });
    await open();
    fireEvent.click(await screen.findByRole("button", { name: "End the guide" }));
    await waitFor(async () => expect((await getSettings()).guideNoteId).toBeNull());
  });
});
