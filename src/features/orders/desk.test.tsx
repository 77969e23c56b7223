// @vitest-environment jsdom
import "fake-indexeddb/auto";
import { IDBFactory } from "fake-indexeddb";
import { fireEvent, screen, waitFor, within } from "@testing-library/react";
import { beforeEach, describe, expect, it } from "vitest";
import type { PartialWorkOrder } from "@/domain/work-order/schema";
import { closeDatabase, withDatabase } from "@/storage/database";
import { changeOrders } from "@/storage/desk";
import { saveDraft } from "@/storage/notes";
import { addManualOrder } from "@/storage/orders";
import { renderPage } from "@/ui/testing-page";
import CalendarPage from "./calendar-page";
import OrderPage from "./order-page";
import QueuePage from "./queue-page";

/** Thursday, 26 November 2026. */
const written = new Date(2026, 10, 26, 10).getTime();

beforeEach(async () => {
  closeDatabase();
  globalThis.indexedDB = new IDBFactory();
  await saveDraft({ id: "n", text: "note" }, written);
});

const add = (id: string, values: PartialWorkOrder, at = written) => addManualOrder({ id, noteId: "n", draft: { values, marks: [] } }, at);
const get = (id: string) => withDatabase((db) => db.orders.get(id));
const whole: PartialWorkOrder = { problem: "leaks", workType: "corrective", priority: "low", safetyHazard: false };

describe("planning an order", () => {
  const open = () => renderPage({ path: "/orders/$orderId", url: "/orders/a", page: OrderPage });

  it("proposes the day that the note's words name, and sets it only when confirmed", async () => {
    await add("a", { ...whole, followUp: "thurs" });
    await open();
    expect(await screen.findByText(/“thurs” is probably Thursday,? 3 December 2026|“thurs” is probably Thursday, December 3, 2026/u)).toBeDefined();
    expect(await get("a")).not.toHaveProperty("followUpOn");
    fireEvent.click(screen.getByRole("button", { name: "Set this day" }));
    await waitFor(async () => expect((await get("a"))?.followUpOn).toBe("2026-12-03"));
    fireEvent.click(await screen.findByRole("button", { name: "Undo" }));
    await waitFor(async () => expect(await get("a")).not.toHaveProperty("followUpOn"));
  });

  it("names an occasion as what it is", async () => {
    await add("a", { ...whole, followUp: "next shutdown" });
    await open();
    await screen.findByText(/“next shutdown” names no day/u);
  });

  it("gives it to somebody, comments it, and offers only the statuses it may take", async () => {
    await add("a", whole);
    await open();
    const name = await screen.findByRole("combobox", { name: "Assignee" });
    fireEvent.change(name, { target: { value: "Amal" } });
    fireEvent.blur(name);
    await waitFor(async () => expect((await get("a"))?.assignee).toBe("Amal"));
    fireEvent.change(screen.getByRole("textbox", { name: "Comment" }), { target: { value: "Seal is in store B" } });
    fireEvent.click(screen.getByRole("button", { name: "Add comment" }));
    await within(await screen.findByRole("list", { name: "Comments" })).findByText("Seal is in store B");
    fireEvent.click(screen.getByRole("button", { name: "Edit comment" }));
    const box = await screen.findByRole("textbox", { name: "Edit comment" });
    fireEvent.change(box, { target: { value: "Seal is in store C" } });
    fireEvent.blur(box);
    await waitFor(async () => expect((await get("a"))?.comments).toMatchObject([{ text: "Seal is in store C" }]));
    const status = screen.getByRole("combobox", { name: "Status" });
    expect([...status.querySelectorAll("option")].map((option) => option.textContent)).toEqual(["To review", "Cancelled"]);
    fireEvent.change(status, { target: { value: "cancelled" } });
    await screen.findByText("1 change of status");
    expect((await get("a"))?.status).toBe("cancelled");
    // It is read until it is taken up again.
    expect(screen.queryByRole("combobox", { name: "Priority" })).toBeNull();
    fireEvent.change(screen.getByRole("combobox", { name: "Status" }), { target: { value: "draft" } });
    await screen.findByRole("combobox", { name: "Priority" });
  });
});

describe("the calendar", () => {
  it("shows what is due in its month, in the region's weeks", async () => {
    await add("a", { ...whole, title: "Pump leaks" });
    await add("b", { ...whole, title: "Fan hums" });
    await changeOrders(["a"], { dueOn: "2026-11-30" });
    await changeOrders(["b"], { followUpOn: "2026-12-02" });
    await renderPage({ path: "/orders/calendar", url: "/orders/calendar?month=2026-11", page: CalendarPage });
    const day = (await screen.findByText("Pump leaks")).closest("td");
    expect(day?.querySelector("time")?.dateTime).toBe("2026-11-30");
    expect(screen.queryByText("Fan hums")?.closest("td")?.querySelector("time")?.dateTime ?? "2026-12-02").toBe("2026-12-02");
    fireEvent.click(screen.getByRole("button", { name: "Next month" }));
    await screen.findByRole("heading", { name: "December 2026" });
    expect((await screen.findByText("Fan hums")).closest("td")?.dataset["empty"]).toBe("false");
  });
});

describe("the review queue", () => {
  const key = (code: string) => fireEvent.keyDown(document.body, { code });

  it("goes through the drafts by keyboard, the most urgent first, and takes back", async () => {
    await add("a", { ...whole, title: "Low one" }, written + 1);
    await add("b", { ...whole, title: "High one", priority: "high" }, written + 2);
    await add("c", { ...whole, title: "Other low one" }, written + 3);
    await renderPage({ path: "/orders/queue", url: "/orders/queue", page: QueuePage });
    const shows = (title: string) => screen.findByRole("heading", { level: 1, name: title });
    await shows("High one");
    await screen.findByText("1 of 3");
    key("KeyJ");
    await shows("Low one");
    key("KeyK");
    await shows("High one");
    key("KeyA");
    await shows("Low one");
    expect((await get("b"))?.status).toBe("approved");
    key("KeyX");
    await shows("Other low one");
    key("KeyU");
    await shows("Low one");
    expect((await get("a"))?.deletedAt).toBeUndefined();
    key("KeyU");
    await shows("High one");
    expect((await get("b"))?.status).toBe("draft");
  });

  it("keeps and edits what is marked, and shows its keys", async () => {
    const guess = { path: "cause", support: "none", evidence: [], confidence: 0.3, origin: "model" } as const;
    await addManualOrder({ id: "a", noteId: "n", draft: { values: { ...whole, title: "One", cause: "corrosion" }, marks: [{ ...guess, evidence: [] }] } }, written);
    await renderPage({ path: "/orders/queue", url: "/orders/queue", page: QueuePage });
    await screen.findByRole("button", { name: "Keep Cause: corrosion" });
    fireEvent.keyDown(document.body, { key: "?" });
    fireEvent.click(within(await screen.findByRole("dialog", { name: "Keys of the review" })).getByRole("button", { name: "Close" }));
    await waitFor(() => expect(screen.queryByRole("dialog")).toBeNull());
    key("KeyE");
    const editor = await screen.findByRole("textbox", { name: "Cause" });
    fireEvent.keyDown(editor, { key: "Escape" });
    await waitFor(() => expect(screen.queryByRole("textbox", { name: "Cause" })).toBeNull());
    key("Enter");
    await waitFor(async () => expect((await get("a"))?.draft.marks[0]).toMatchObject({ path: "cause", kept: true }));
  });

  it("leaves what is typed alone, and says when nothing is left", async () => {
    await add("a", { ...whole, title: "Only one" });
    await renderPage({ path: "/orders/queue", url: "/orders/queue", page: QueuePage });
    fireEvent.keyDown(await screen.findByRole("textbox", { name: "Comment" }), { code: "KeyA" });
    key("KeyJ");
    await screen.findByText("Nothing left to review");
    expect((await get("a"))?.status).toBe("draft");
  });
});
