// @vitest-environment jsdom
import "fake-indexeddb/auto";
import { IDBFactory } from "fake-indexeddb";
import { fireEvent, screen, waitFor, within } from "@testing-library/react";
import { beforeEach, describe, expect, it } from "vitest";
import type { PartialWorkOrder } from "@/domain/work-order/schema";
import { closeDatabase } from "@/storage/database";
import { deleteNote, saveDraft } from "@/storage/notes";
import { addManualOrder, approveOrders, listOrdersOfNote } from "@/storage/orders";
import { renderPage } from "@/ui/testing-page";
import OrderPage from "./order-page";
import OrdersPage from "./orders-page";

beforeEach(async () => {
  closeDatabase();
  globalThis.indexedDB = new IDBFactory();
  await saveDraft({ id: "n", text: "note" });
});

let clock = 1000;
const add = (id: string, values: PartialWorkOrder) => addManualOrder({ id, noteId: "n", draft: { values, marks: [] } }, (clock += 1));

const list = () => renderPage({ path: "/orders", url: "/orders", page: OrdersPage });
const detail = (id: string) => renderPage({ path: "/orders/$orderId", url: `/orders/${id}`, page: OrderPage });
const titles = () => [...document.querySelectorAll("tbody a")].map((link) => link.textContent);

async function addSome() {
  await add("a", { title: "Fuite à la pompe", asset: "P-204B", priority: "low" });
  await add("b", { title: "تسريب في المضخّة", asset: "P-9", priority: "emergency" });
  await add("c", { problem: "belt slips", priority: "high" });
  await approveOrders(["a"], (clock += 1));
}

describe("the list of orders", () => {
  it("says how it fills while it is empty", async () => {
    await list();
    await screen.findByText("No orders yet");
    expect(screen.getByRole("link", { name: "Write a note" })).toBeDefined();
  });

  it("finds by folded words and by status, sorts, and clears", async () => {
    await addSome();
    await list();
    await waitFor(() => expect(titles()).toEqual(["Fuite à la pompe", "belt slips", "تسريب في المضخّة"]));
    const search = screen.getByRole("searchbox", { name: "Search orders" });
    fireEvent.change(search, { target: { value: "المضخه" } });
    await waitFor(() => expect(titles()).toEqual(["تسريب في المضخّة"]));
    fireEvent.change(search, { target: { value: "FUITE p204b" } });
    await waitFor(() => expect(titles()).toEqual(["Fuite à la pompe"]));
    fireEvent.change(screen.getByRole("combobox", { name: "Status" }), { target: { value: "draft" } });
    await screen.findByText("No order found");
    fireEvent.click(screen.getByRole("button", { name: "Clear search and filter" }));
    fireEvent.change(screen.getByRole("combobox", { name: "Sort by" }), { target: { value: "priority" } });
    await waitFor(() => expect(titles()).toEqual(["تسريب في المضخّة", "belt slips", "Fuite à la pompe"]));
  });

  it("deletes after a question, and brings back", async () => {
    await addSome();
    await list();
    fireEvent.click(await screen.findByRole("button", { name: "Delete order: belt slips" }));
    fireEvent.click(within(await screen.findByRole("alertdialog")).getByRole("button", { name: "Delete order" }));
    await waitFor(() => expect(titles()).toHaveLength(2));
    fireEvent.click(await screen.findByRole("button", { name: "Undo" }));
    await waitFor(() => expect(titles()).toHaveLength(3));
  });

  it("draws only what is in sight of many rows", async () => {
    for (let index = 0; index < 130; index += 1) await add(`x${index}`, { title: `Order ${index}` });
    await list();
    await screen.findByText("130 orders");
    expect(titles().length).toBeGreaterThan(5);
    expect(titles().length).toBeLessThan(60);
  });

  it("changes the chosen ones together and takes it back", async () => {
    await addSome();
    await list();
    fireEvent.click(await screen.findByRole("checkbox", { name: "Select all 3" }));
    fireEvent.click(screen.getByRole("button", { name: "Change …" }));
    const dialog = within(await screen.findByRole("dialog"));
    fireEvent.change(dialog.getByRole("combobox", { name: "Assignee" }), { target: { value: " Amal " } });
    fireEvent.change(dialog.getByRole("combobox", { name: /^Status/ }), { target: { value: "on-hold" } });
    fireEvent.click(dialog.getByRole("button", { name: "Change" }));
    await screen.findByText("3 orders changed");
    const statuses = async () => (await listOrdersOfNote("n")).map((order) => [order.id, order.status, order.assignee]);
    expect(await statuses()).toEqual([["a", "on-hold", "Amal"], ["b", "draft", "Amal"], ["c", "draft", "Amal"]]);
    fireEvent.click(screen.getByRole("button", { name: "Undo" }));
    await waitFor(async () => expect(await statuses()).toEqual([["a", "approved", undefined], ["b", "draft", undefined], ["c", "draft", undefined]]));
  });

  it("adds up hours and parts of what is found", async () => {
    await add("a", { title: "One", labourHours: 1.5, parts: [{ name: "seal", quantity: 2 }] });
    await add("b", { title: "Two", labourHours: 2, parts: [{ name: "Seal", quantity: 1 }, { name: "belt" }] });
    await list();
    fireEvent.click(await screen.findByRole("button", { name: "Totals" }));
    const dialog = within(await screen.findByRole("dialog", { name: "Totals of 2 orders" }));
    dialog.getByText("3.5 h");
    expect(dialog.getAllByRole("listitem").map((item) => item.textContent)).toEqual([expect.stringMatching(/seal3/iu), "beltquantity not stated once"]);
  });

  it("keeps a filter under a name", async () => {
    await addSome();
    await list();
    fireEvent.change(await screen.findByRole("searchbox"), { target: { value: "belt" } });
    fireEvent.click(await screen.findByRole("button", { name: "Save this filter" }));
    fireEvent.change(within(await screen.findByRole("dialog")).getByRole("textbox"), { target: { value: "Belts" } });
    fireEvent.click(screen.getByRole("button", { name: "Save" }));
    const view = await screen.findByRole("button", { name: "Belts" });
    await waitFor(() => expect(titles()).toEqual(["belt slips"]));
    fireEvent.click(view);
    await waitFor(() => expect(titles()).toHaveLength(3));
    fireEvent.click(screen.getByRole("button", { name: "To review" }));
    await waitFor(() => expect(titles()).toHaveLength(2));
  });
});

describe("the page of an order", () => {
  it("is read once approved, and edited again on demand", async () => {
    await addSome();
    await detail("a");
    const order = within(await screen.findByRole("region", { name: "Work order" }));
    expect(order.queryByRole("combobox")).toBeNull();
    fireEvent.click(order.getByRole("button", { name: "Edit again" }));
    await order.findByRole("combobox", { name: "Priority" });
    expect((await listOrdersOfNote("n"))[0]?.status).toBe("draft");
  });

  it("leads to its note, or says that it was deleted", async () => {
    await addSome();
    const { unmount } = await detail("a");
    expect((await screen.findByRole("link", { name: "Open the note" })).getAttribute("href")).toBe("/notes/n");
    unmount();
    await deleteNote("n");
    await detail("a");
    await screen.findByText(/The note was deleted/u);
    expect(screen.queryByRole("link", { name: "Open the note" })).toBeNull();
  });

  it("goes back to the list when the order is deleted", async () => {
    await addSome();
    const { address } = await detail("a");
    fireEvent.click(await screen.findByRole("button", { name: "Delete order" }));
    await waitFor(() => expect(address()).toBe("/orders"));
  });

  it("says when there is no such order", async () => {
    await detail("zzz");
    await screen.findByText("Order not found");
  });
});
