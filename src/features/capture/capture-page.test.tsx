// @vitest-environment jsdom
import "fake-indexeddb/auto";
import { IDBFactory } from "fake-indexeddb";
import { fireEvent, screen, waitFor, within } from "@testing-library/react";
import { beforeEach, describe, expect, it } from "vitest";
import { closeDatabase } from "@/storage/database";
import { getNote, listNotes, saveDraft, setStatus } from "@/storage/notes";
import { addManualOrder, approveOrders, listOrdersOfNote } from "@/storage/orders";
import { renderPage } from "@/ui/testing-page";
import CapturePage from "./capture-page";

beforeEach(() => {
  closeDatabase();
  globalThis.indexedDB = new IDBFactory();
});

const open = ({ url = "/", ...options }: { url?: string; installed?: "none" | "complete" } = {}) => renderPage({ path: "/", url, page: CapturePage, ...options });

const box = () => screen.findByRole<HTMLTextAreaElement>("textbox", { name: "Your note" });
const recent = () => screen.findByRole("region", { name: "Recent notes" });

async function write(text: string) {
  fireEvent.change(await box(), { target: { value: text } });
  await screen.findByText("Saved on this device");
}

describe("the capture page", () => {
  it("stores what is typed and names its language", async () => {
    await open();
    await write("Fuite d’huile sur la pompe");
    expect(screen.getByText("French")).toBeDefined();
    expect((await listNotes())[0]?.note.text).toBe("Fuite d’huile sur la pompe");
  });

  it("says why nothing can be converted while the box is empty", async () => {
    await open({ installed: "complete" });
    await box();
    expect(screen.getByText("Write the note first.")).toBeDefined();
    expect(screen.getByRole("button", { name: "Convert to work orders" })).toHaveProperty("disabled", true);
  });

  it("hands the stored note to the runner, by the keyboard too, and goes to its page", async () => {
    const { runner, address } = await open({ installed: "complete" });
    await write("P-204B leaks");
    fireEvent.keyDown(await box(), { key: "Enter", ctrlKey: true });
    await waitFor(() => expect(runner.asked).toHaveLength(1));
    const [noteId = ""] = runner.asked;
    expect((await getNote(noteId))?.text).toBe("P-204B leaks");
    await waitFor(() => expect(address()).toBe(`/notes/${noteId}`));
  });

  it("has the model read the note while it is written, pause by pause", async () => {
    const { runner } = await open({ installed: "complete" });
    await write("P-204B");
    await write("P-204B leaks at the seal");
    await waitFor(() => expect(runner.read).toEqual(["P-204B leaks at the seal"]), { timeout: 3000 });
    expect(runner.asked).toEqual([]);
  });

  it("leads to set-up or to writing by hand where no model is installed", async () => {
    const { runner, address } = await open({ installed: "none" });
    await write("gas smell at the boiler");
    expect((await screen.findByRole("link", { name: "Set up the model" })).getAttribute("href")).toBe("/setup");
    expect(screen.queryByRole("button", { name: "Convert to work orders" })).toBeNull();
    fireEvent.click(screen.getByRole("button", { name: "Fill in by hand" }));
    await waitFor(() => expect(address()).toMatch(/^\/notes\//u));
    expect(runner.asked).toEqual([]);
    const [order] = await listOrdersOfNote(address().slice("/notes/".length));
    // The safety rules hold for orders by hand too.
    expect(order?.draft.values.safetyHazard).toBe(true);
  });

  it("goes on with the draft that was being written", async () => {
    await saveDraft({ id: "a", text: "half a sen" }, 1);
    await open();
    await waitFor(async () => expect((await box()).value).toBe("half a sen"));
  });

  it("opens the note that the address asks for", async () => {
    await saveDraft({ id: "a", text: "one" }, 1);
    await saveDraft({ id: "b", text: "two" }, 2);
    const { address } = await open({ url: "/?note=a" });
    await waitFor(async () => expect((await box()).value).toBe("one"));
    await waitFor(() => expect(address()).toBe("/"));
  });

  it("shows what has become of each note", async () => {
    await saveDraft({ id: "a", text: "approved one" }, 1);
    await addManualOrder({ id: "o", noteId: "a", draft: { values: {}, marks: [] } });
    await approveOrders(["o"]);
    await saveDraft({ id: "b", text: "failed one" }, 2);
    await setStatus("b", "failed", "device-lost");
    await saveDraft({ id: "c", text: "cut off one" }, 3);
    await setStatus("c", "queued");
    const { runner } = await open();
    await screen.findByText("approved one");
    const rows = within(await recent()).getAllByRole("listitem").map((row) => row.textContent ?? "");
    expect(rows[0]).toContain("Not finished");
    expect(rows[1]).toContain("The graphics processor stopped");
    expect(rows[2]).toContain("1 order approved");
    fireEvent.click(within(await recent()).getAllByRole("button", { name: "Convert again" })[0] ?? document.body);
    await waitFor(() => expect(runner.asked).toEqual(["c"]));
  });

  it("asks before new orders are put beside approved ones", async () => {
    await saveDraft({ id: "a", text: "approved one" }, 1);
    await addManualOrder({ id: "o", noteId: "a", draft: { values: {}, marks: [] } });
    await approveOrders(["o"]);
    await setStatus("a", "failed", "hung");
    const { runner } = await open();
    fireEvent.click(await screen.findByRole("button", { name: "Convert again" }));
    const dialog = await screen.findByRole("alertdialog");
    expect(dialog.textContent).toContain("The approved order stays as it is.");
    fireEvent.click(within(dialog).getByRole("button", { name: "Cancel" }));
    await waitFor(() => expect(screen.queryByRole("alertdialog")).toBeNull());
    expect(runner.asked).toEqual([]);
  });

  it("never downloads a model without a word: converting again leads to set-up", async () => {
    await saveDraft({ id: "a", text: "cut off" }, 1);
    await setStatus("a", "queued");
    const { runner, address } = await open({ installed: "none" });
    fireEvent.click(await screen.findByRole("button", { name: "Convert again" }));
    fireEvent.click(within(await screen.findByRole("alertdialog")).getByRole("button", { name: "Set up the model" }));
    await waitFor(() => expect(address()).toBe("/setup"));
    expect(runner.asked).toEqual([]);
  });

  it("deletes a note and brings it back", async () => {
    await saveDraft({ id: "a", text: "one" }, 1);
    await setStatus("a", "converted");
    await open();
    fireEvent.click(await screen.findByRole("button", { name: "Delete note: one" }));
    await waitFor(async () => expect(await listNotes()).toEqual([]));
    fireEvent.click(await screen.findByRole("button", { name: "Undo" }));
    await waitFor(async () => expect(await listNotes()).toHaveLength(1));
  });

  it("says while somebody writes that the same was written before, and how often", async () => {
    for (const id of ["x", "y"]) {
      await saveDraft({ id, text: "note" });
      await addManualOrder({ id: `${id}1`, noteId: id, draft: { values: { asset: "Pump P-204B", problem: "seal leaking", title: `Seal ${id}` }, marks: [] } });
    }
    await open();
    await write("p204b drips at the gland");
    await screen.findByText("2 open orders look like this one");
    expect(screen.getByRole("link", { name: "Seal x" }).getAttribute("href")).toBe("/orders/x1");
    await screen.findByText("Pump P-204B: 3 similar failures within 90 days, this one included");
    await write("p204b guard is loose");
    await waitFor(() => expect(screen.queryByText(/look like this one/u)).toBeNull());
  });

  it("has several notes open, each a touch away", async () => {
    await saveDraft({ id: "a", text: "pump leaks" }, 1);
    await open();
    await waitFor(async () => expect((await box()).value).toBe("pump leaks"));
    expect(screen.queryByRole("list", { name: "Open notes" })).toBeNull();
    fireEvent.click(screen.getByRole("button", { name: "New note" }));
    await write("fan is loud");
    const drafts = await screen.findByRole("list", { name: "Open notes" });
    await waitFor(() => expect(within(drafts).getAllByRole("button").map(({ textContent }) => textContent)).toEqual(["pump leaks", "fan is loud"]));
    fireEvent.click(within(drafts).getByRole("button", { name: "pump leaks" }));
    expect((await box()).value).toBe("pump leaks");
    expect((await listNotes()).map(({ note }) => note.text).toSorted()).toEqual(["fan is loud", "pump leaks"]);
  });

  it("says why it does not take dictation", async () => {
    await open();
    await write("one");
    fireEvent.click(screen.getByRole("button", { name: "Dictate" }));
    expect((await screen.findByRole("dialog")).textContent).toContain("This browser has no speech recognition.");
  });

  it("begins a new note where the shortcut of the app asks for one", async () => {
    await saveDraft({ id: "a", text: "one" }, 1);
    const { address } = await open({ url: "/?begin=note" });
    await waitFor(() => expect(address()).toBe("/"));
    expect((await box()).value).toBe("");
    expect(await screen.findByRole("list", { name: "Open notes" })).toBeDefined();
  });
});
