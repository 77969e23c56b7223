// @vitest-environment jsdom
import "fake-indexeddb/auto";
import { IDBFactory } from "fake-indexeddb";
import { fireEvent, screen, waitFor, within } from "@testing-library/react";
import { beforeEach, describe, expect, it } from "vitest";
import { knownTags, forgetRegister, saveAssets } from "@/storage/assets";
import { closeDatabase, withDatabase } from "@/storage/database";
import { saveDraft } from "@/storage/notes";
import { addManualOrder } from "@/storage/orders";
import type { Asset } from "@/domain/assets/asset";
import type { PartialWorkOrder } from "@/domain/work-order/schema";
import { RegisterMatch } from "@/ui/order-view/register-match";
import { renderPage } from "@/ui/testing-page";
import { useLive } from "@/storage/live";
import AssetPage from "./asset-page";
import AssetsPage from "./assets-page";
import AssetImportPage from "./import-page";

beforeEach(async () => {
  closeDatabase();
  forgetRegister();
  globalThis.indexedDB = new IDBFactory();
  await saveDraft({ id: "n", text: "note" }, 1);
});

const pump: Asset = { id: "p", tag: "P-204B", name: "Feed pump", level: "asset", aliases: [] };
const twin: Asset = { id: "q", tag: "P-204A", name: "Feed pump", level: "asset", aliases: [] };
const order = (id: string, values: PartialWorkOrder, at = 2) => addManualOrder({ id, noteId: "n", draft: { values, marks: [] } }, at);
const get = (id: string) => withDatabase((db) => db.orders.get(id));

describe("bringing a register in", () => {
  it("reads what is pasted, says what is left out, stores the rest, and takes it back", async () => {
    const { address } = await renderPage({ path: "/assets/import", url: "/assets/import", page: AssetImportPage });
    fireEvent.change(await screen.findByRole("textbox", { name: "Or paste the table" }), { target: { value: "tag;name;area\nP-1;Pump;Boilers\np1;Again;\nF-2;Fan;Roof\n" } });
    fireEvent.click(await screen.findByRole("button", { name: "Read the table" }));
    await screen.findByText(/1 line is left out/u);
    expect(screen.getByText("4 entries would be stored, 2 of them sites and areas.")).toBeDefined();
    fireEvent.click(screen.getByRole("button", { name: "Import 4 entries" }));
    await waitFor(() => expect(address()).toBe("/assets"));
    expect((await knownTags()).size).toBe(4);
    fireEvent.click(await screen.findByRole("button", { name: "Undo" }));
    await waitFor(async () => expect((await knownTags()).size).toBe(0));
  });

  it("asks for the column of the tags where it cannot be guessed", async () => {
    await renderPage({ path: "/assets/import", url: "/assets/import", page: AssetImportPage });
    fireEvent.change(await screen.findByRole("textbox", { name: "Or paste the table" }), { target: { value: "x,y\nP-1,Pump\n" } });
    fireEvent.click(await screen.findByRole("button", { name: "Read the table" }));
    await screen.findByText("Choose the column with the tags.");
    fireEvent.change(screen.getByRole("combobox", { name: "Tag" }), { target: { value: "0" } });
    await screen.findByText("1 entry would be stored.");
  });
});

describe("the register", () => {
  it("is found by what people write", async () => {
    await saveAssets([pump, { ...twin, tag: "EF-7", name: "Exhaust fan" }]);
    await renderPage({ path: "/assets", url: "/assets", page: AssetsPage });
    fireEvent.change(await screen.findByRole("searchbox"), { target: { value: "204b pmp" } });
    await screen.findByText("1 asset");
    fireEvent.change(screen.getByRole("searchbox"), { target: { value: "crane" } });
    await screen.findByText("Nothing in the register is like “crane”.");
  });

  it("knows an asset's orders, repeat failures and readings", async () => {
    await saveAssets([pump]);
    const day = 86_400_000;
    await order("a", { title: "First leak", failureMode: "leak", problem: "x", readings: [{ name: "pressure", value: 7, unit: "bar" }] }, day);
    await order("b", { title: "Second leak", failureMode: "leak", problem: "x", readings: [{ name: "Pressure", value: 6, unit: "bar" }] }, 2 * day);
    await withDatabase((db) => db.orders.toCollection().modify({ assetId: "p" }));
    await renderPage({ path: "/assets/$assetId", url: "/assets/p", page: AssetPage });
    await screen.findByText("History: 2 orders");
    await screen.findByText("Leak: 2 times in 90 days");
    expect(screen.getByText("6 bar to 7 bar")).toBeDefined();
    const name = screen.getByRole("textbox", { name: "Name" });
    fireEvent.change(name, { target: { value: "Boiler feed pump" } });
    fireEvent.blur(name);
    await screen.findByRole("heading", { level: 1, name: "P-204B Boiler feed pump" });
  });
});

describe("the asset of an order", () => {
  function Page() {
    const live = useLive((db) => db.orders.get("a"), []);
    return live.state === "ready" && live.data !== undefined ? <RegisterMatch order={live.data} written={live.data.draft.values.asset} /> : null;
  }
  const show = () => renderPage({ path: "/", url: "/", page: Page });

  it("is linked by itself where there is no doubt, and changed by a person", async () => {
    await saveAssets([pump, twin]);
    await order("a", { asset: "204b pmp" });
    await show();
    await screen.findByText(/matched by its name/u);
    expect(await get("a")).toMatchObject({ assetId: "p", assetChosenBy: "rule" });
    fireEvent.click(screen.getByRole("button", { name: "Change" }));
    fireEvent.click(await screen.findByRole("button", { name: "Leave as written" }));
    await screen.findByText("None of the register");
    expect(await get("a")).toMatchObject({ assetChosenBy: "person" });
    expect(await get("a")).not.toHaveProperty("assetId");
  });

  it("is chosen among alternatives by a person", async () => {
    await saveAssets([pump, twin]);
    await order("a", { asset: "pump 204" });
    await show();
    const choices = within(await screen.findByRole("group", { name: "Which asset is “pump 204”?" }));
    fireEvent.click(choices.getByRole("button", { name: /P-204A/u }));
    await screen.findByText(/chosen by you/u);
    expect((await get("a"))?.assetId).toBe("q");
  });

  it("is offered to the register where it is unknown, never made up", async () => {
    await saveAssets([pump]);
    await order("a", { asset: "crane 9" });
    await show();
    await screen.findByText("Not in the register");
    expect(await get("a")).not.toHaveProperty("assetId");
    fireEvent.click(screen.getByRole("button", { name: "Add to the register" }));
    await screen.findByText(/chosen by you/u);
    expect((await knownTags()).size).toBe(2);
  });

  it("is not asked for where there is no register", async () => {
    await order("a", { asset: "crane 9" });
    await show();
    await new Promise((resolve) => setTimeout(resolve, 100));
    expect(screen.queryByText("Not in the register")).toBeNull();
  });
});
