// @vitest-environment jsdom
import "fake-indexeddb/auto";
import { IDBFactory } from "fake-indexeddb";
import { fireEvent, screen, waitFor } from "@testing-library/react";
import { beforeEach, describe, expect, it } from "vitest";
import { endLine, readBatches } from "@/storage/batches";
import { closeDatabase, withDatabase } from "@/storage/database";
import { renderPage } from "@/ui/testing-page";
import BatchPage from "./batch-page";

beforeEach(() => {
  closeDatabase();
  globalThis.indexedDB = new IDBFactory();
});

const show = () => renderPage({ path: "/batch", url: "/batch", page: BatchPage });

describe("the page of batches", () => {
  it("shows what a shift's notes would become, starts them, and says where they stand", async () => {
    await show();
    fireEvent.change(await screen.findByRole("textbox"), { target: { value: "- Pump leaks\n- Fan noisy\n- Fan noisy" } });
    fireEvent.click(await screen.findByRole("button", { name: "Split into notes" }));
    await screen.findByText("Fan noisy");
    expect(screen.getByText("1 line is left out")).toBeDefined();
    fireEvent.click(screen.getByRole("button", { name: "Convert 2 notes" }));
    // There is no model in this test: the batch waits for a person, and no line is lost.
    await screen.findByText("Paused");
    expect((await withDatabase(readBatches))[0]).toMatchObject({ batch: { total: 2, status: "paused" }, done: 0, failed: 0 });
    const [line] = await withDatabase((db) => db.batchLines.toArray());
    await endLine(line?.id ?? "", { status: "failed", error: "note-too-long" });
    await screen.findByText("1 of 2, 1 failed");
    fireEvent.click(screen.getByRole("button", { name: "Try 1 again" }));
    await waitFor(async () => expect((await withDatabase(readBatches))[0]?.failed).toBe(0));
  });

  it("takes a table and asks which column holds the notes", async () => {
    await show();
    const file = new File(["id;text\n1;Pump leaks at the seal\n"], "shift.csv");
    Object.defineProperty(file, "arrayBuffer", { value: () => Promise.resolve(new TextEncoder().encode("id;text\n1;Pump leaks at the seal\n").buffer) });
    fireEvent.change(screen.getByLabelText("Choose a file", { selector: "input" }), { target: { files: [file] } });
    const column = await screen.findByRole<HTMLSelectElement>("combobox", { name: "Column with the notes" });
    expect(column.value).toBe("1");
    fireEvent.change(column, { target: { value: "0" } });
    await screen.findByText("1", { selector: "li" });
  });
});
