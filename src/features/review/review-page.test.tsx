// @vitest-environment jsdom
import "fake-indexeddb/auto";
import { IDBFactory } from "fake-indexeddb";
import { act, fireEvent, screen, waitFor, within } from "@testing-library/react";
import { beforeEach, describe, expect, it } from "vitest";
import { finishConversion } from "@/domain/conversion/finish";
import { closeDatabase } from "@/storage/database";
import { getNote, saveDraft, setStatus } from "@/storage/notes";
import { listOrdersOfNote, saveConversion } from "@/storage/orders";
import { renderPage } from "@/ui/testing-page";
import ReviewPage from "./review-page";

const note = "P-204B leaks at the flange, replaced gasket. Light in stairwell B is out.";
const orders = [
  { asset: "P-204B", problem: "leaks at the flange", failureMode: "leak", cause: "corrosion", actionsTaken: ["replaced gasket"], workType: "corrective", safetyHazard: false, priority: "medium", title: "P-204B leaks" },
  { asset: "Light", location: "stairwell B", problem: "Light is out", failureMode: "breakdown", workType: "corrective", safetyHazard: false, priority: "medium", title: "Stairwell B: light out" },
];

beforeEach(() => {
  closeDatabase();
  globalThis.indexedDB = new IDBFactory();
});

async function convert(text: string, made: object[]) {
  const raw = JSON.stringify({ orders: made });
  const { drafts, flags, findings } = finishConversion({ note: text, raw, chunks: [], cut: null });
  const timings = { prefillMs: 1000, decodeMs: 2000, totalMs: 3100, groundMs: 5 };
  const record = { modelId: "workorder-135m", modelVersion: "1.0.0", promptVersion: "1", startedAt: 1, timings, promptTokens: 10, answerTokens: 20 };
  await saveConversion({ id: `c-${text.length}`, noteId: "n", noteText: text, raw, flags, findings, ...record }, drafts, drafts.map((_, index) => `o${index + 1}`));
}

const open = () => renderPage({ path: "/notes/$noteId", url: "/notes/n", page: ReviewPage });
const order = (name: string) => screen.findByRole("region", { name });

describe("a note and its orders", () => {
  it("are shown with headings; an edit is stored as before and after", async () => {
    await saveDraft({ id: "n", text: note });
    await convert(note, orders);
    await open();
    const first = within(await order("Order 1 of 2"));
    fireEvent.click(first.getByRole("button", { name: "Asset P-204B" }));
    fireEvent.change(first.getByRole("textbox", { name: "Asset" }), { target: { value: "P-204A" } });
    fireEvent.keyDown(first.getByRole("textbox", { name: "Asset" }), { key: "Enter" });
    await waitFor(async () => expect((await listOrdersOfNote("n"))[0]?.edits).toMatchObject([{ path: "asset", before: "P-204B", after: "P-204A" }]));
    fireEvent.keyDown(document.body, { key: "z", ctrlKey: true });
    expect(await first.findByRole("button", { name: "Asset P-204B" })).toBeDefined();
    await screen.findByText("Undone: Asset");
    await waitFor(async () => expect((await listOrdersOfNote("n"))[0]?.edits).toHaveLength(2));
  });

  it("are approved together, without what the note does not say, and the approval can be undone", async () => {
    await saveDraft({ id: "n", text: note });
    await convert(note, orders);
    await open();
    fireEvent.click(await screen.findByRole("button", { name: "Approve all 2 orders" }));
    await screen.findByText("2 orders approved");
    const first = within(await order("Order 1 of 2"));
    await first.findByText(/^Approved /u);
    expect(first.queryByText("corrosion")).toBeNull();
    fireEvent.click(screen.getByRole("button", { name: "Undo" }));
    await waitFor(async () => expect((await listOrdersOfNote("n")).map(({ status }) => status)).toEqual(["draft", "draft"]));
    expect(await first.findByText("corrosion")).toBeDefined();
  });

  it("words of the note lead to the value, and the value lights its words", async () => {
    await saveDraft({ id: "n", text: note });
    await convert(note, orders);
    await open();
    const first = within(await order("Order 1 of 2"));
    fireEvent.focus(first.getByRole("button", { name: "Work done replaced gasket" }));
    const panel = within(await order("Note"));
    const words = panel.getAllByRole("button").filter((element) => element.dataset["active"] === "true");
    expect(words.map((element) => element.textContent).join("")).toContain("replaced gasket");
  });

  it("the model's answer is shown to the letter, as text", async () => {
    await saveDraft({ id: "n", text: note });
    await convert(note, [{ ...orders[0], title: "<b>P-204B</b>" }]);
    await open();
    await order("Work order");
    expect(document.querySelector("pre")?.textContent).toContain("<b>P-204B</b>");
    expect(document.querySelector("pre b")).toBeNull();
  });
});

describe("an order by hand", () => {
  it("cannot be approved while it says nothing; the problem is named", async () => {
    await saveDraft({ id: "n", text: "hello there" });
    await open();
    fireEvent.click(await screen.findByRole("button", { name: "Write an order by hand" }));
    const added = within(await order("Work order"));
    fireEvent.click(added.getByRole("button", { name: "Approve" }));
    await added.findByText("Nothing to do or done yet: give at least an asset, a problem or a job");
    expect((await listOrdersOfNote("n"))[0]?.status).toBe("draft");
  });
});

describe("the other things that become of a note", () => {
  it("a draft is offered for conversion", async () => {
    await saveDraft({ id: "n", text: note });
    const { runner } = await open();
    fireEvent.click(await screen.findByRole("button", { name: "Convert" }));
    await waitFor(() => expect(runner.asked).toEqual(["n"]));
  });

  it("one that was cut off is offered again", async () => {
    await saveDraft({ id: "n", text: note });
    await setStatus("n", "queued");
    const { runner } = await open();
    await screen.findByText("This note was not finished");
    fireEvent.click(screen.getByRole("button", { name: "Convert again" }));
    await waitFor(() => expect(runner.asked).toEqual(["n"]));
  });

  it("a failure says what happened and that the note is safe", async () => {
    await saveDraft({ id: "n", text: note });
    await setStatus("n", "failed", "storage:quota");
    await open();
    const alert = await screen.findByRole("alert");
    expect(alert.textContent).toContain("This device has no room left");
    expect(alert.textContent).toContain("Your note is safe on this device.");
  });

  it("a note without an order says so", async () => {
    await saveDraft({ id: "n", text: "thanks, see you" });
    await convert("thanks, see you", []);
    await open();
    await screen.findByText("No work order in this note");
  });

  it("a note that was changed since shows the text that its orders come from", async () => {
    await saveDraft({ id: "n", text: note }, 1);
    await convert(note, orders);
    await saveDraft({ id: "n", text: "something else" }, Date.now() + 1);
    await open();
    await screen.findByText("The note was changed after its conversion");
    expect((await order("Note")).textContent).toContain("leaks at the flange");
  });

  it("a question that is answered becomes a line of the note and a value with those words as its evidence", async () => {
    await saveDraft({ id: "n", text: note });
    await convert(note, orders);
    await open();
    const second = within(await order("Order 2 of 2"));
    fireEvent.change(second.getByRole("textbox", { name: "How long did it stand?" }), { target: { value: "90 min" } });
    fireEvent.submit(second.getByRole("textbox", { name: "How long did it stand?" }));
    await screen.findByText("Added to the note");
    const longer = `${note}\nStood for 1.5 h`;
    await waitFor(async () => expect((await listOrdersOfNote("n"))[1]?.draft.values.downtimeHours).toBe(1.5));
    expect(await getNote("n")).toMatchObject({ text: longer, status: "converted" });
    const mark = (await listOrdersOfNote("n"))[1]?.draft.marks.find(({ path }) => path === "downtimeHours");
    expect(mark?.evidence.map(({ start, end }) => longer.slice(start, end))).toEqual(["1.5 h"]);
    expect((await order("Note")).textContent).toContain("Stood for 1.5 h");
    expect(screen.queryByText("The note was changed after its conversion")).toBeNull();
    expect(second.queryByRole("textbox", { name: "How long did it stand?" })).toBeNull();
    fireEvent.click(screen.getByRole("button", { name: "Undo" }));
    await waitFor(async () => expect((await getNote("n"))?.text).toBe(note));
    await waitFor(async () => expect((await listOrdersOfNote("n"))[1]?.draft.values.downtimeHours).toBeUndefined());
  });

  it("a question is refused a wrong answer, and not asked again where nobody knows", async () => {
    await saveDraft({ id: "n", text: note });
    await convert(note, orders);
    await open();
    const second = within(await order("Order 2 of 2"));
    const field = second.getByRole("textbox", { name: "How long did it stand?" });
    fireEvent.change(field, { target: { value: "a while" } });
    fireEvent.submit(field);
    await second.findByText("Write hours, such as 1.5 or 45 min.");
    expect((await getNote("n"))?.text).toBe(note);
    fireEvent.click(second.getByRole("button", { name: "Not known" }));
    await waitFor(() => expect(second.queryByText("Before you leave")).toBeNull());
    await waitFor(async () => expect((await listOrdersOfNote("n"))[1]?.skipped).toEqual(["downtime"]));
  });

  it("a note that is gone is said to be gone", async () => {
    await open();
    await screen.findByText("Note not found");
  });
});

describe("a conversion under way", () => {
  it("shows its phase and what is decoded, and can be cancelled", async () => {
    await saveDraft({ id: "n", text: note });
    await setStatus("n", "queued");
    const { runner } = await open();
    await screen.findByText("This note was not finished");
    act(() => runner.setJob("n", { noteId: "n", phase: "writing", orders: [{ asset: "P-204B" }], raw: "", startedAt: Date.now() }));
    expect((await screen.findAllByText("Writing the order")).length).toBeGreaterThan(0);
    expect(screen.getByText("P-204B")).toBeDefined();
    expect(screen.queryByText("This note was not finished")).toBeNull();
    fireEvent.click(screen.getByRole("button", { name: "Cancel conversion" }));
    expect(runner.getJob("n")).toBeNull();
  });

  it("tells its outcome once, politely", async () => {
    await saveDraft({ id: "n", text: note });
    const { runner } = await open();
    await screen.findByText("Not converted yet");
    act(() => runner.setJob("n", { noteId: "n", phase: "saving", orders: [], raw: "", startedAt: Date.now() }));
    await act(() => convert(note, orders));
    act(() => runner.setJob("n", null));
    const said = await screen.findByText("2 work orders ready to review");
    expect(said.getAttribute("aria-live")).toBe("polite");
    expect((await getNote("n"))?.status).toBe("converted");
  });
});
