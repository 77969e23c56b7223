// @vitest-environment jsdom
import { File as FileWithStream } from "node:buffer";
import "fake-indexeddb/auto";
import { IDBFactory } from "fake-indexeddb";
import { fireEvent, screen, waitFor, within } from "@testing-library/react";
import type { ReactNode } from "react";
import { beforeAll, beforeEach, describe, expect, it, vi } from "vitest";
import { installedState, removeModel } from "@/models/installed";
import { sampleContents, sampleManifest } from "@/models/testing/sample-manifest";
import { loadDialog } from "@/ui/dialog";
import { renderUi } from "@/ui/testing";
import { createTestServices, type TestServices } from "@/ui/testing-model";
import ModelsPage from "./models-page";

vi.mock("@tanstack/react-router", () => ({ Link: ({ to, children }: { to: string; children: ReactNode }) => <a href={to}>{children}</a> }));

// That of jsdom cannot be read as a stream.
vi.stubGlobal("File", FileWithStream);
beforeAll(loadDialog, 60_000);
beforeEach(() => {
  globalThis.indexedDB = new IDBFactory();
});

const own = { ...sampleManifest, id: "work-orders", version: "1.2.3-north.1", name: "North plant" };
const packageFiles = () => [["manifest.json", JSON.stringify(own)] as const, ...Object.entries(sampleContents)].map(([name, text]) => new File([text], name));

async function show(): Promise<TestServices> {
  const services = createTestServices();
  services.model.installed = (manifest) => (manifest.version === own.version ? installedState(manifest) : Promise.resolve({ state: "complete", bytesMissing: 0 }));
  services.model.remove = removeModel;
  await renderUi(<ModelsPage />, { services });
  await screen.findByRole("article", { name: "Work orders 1.2.3" });
  return services;
}

const bring = async (files: File[]) => {
  fireEvent.change(screen.getByLabelText("Choose files or a zip", { selector: "input" }), { target: { files } });
};
const card = async (name: string) => within(await screen.findByRole("article", { name }));

describe("the models of this device", () => {
  it("are brought in by hand, used, rolled back, and deleted", async () => {
    const services = await show();
    await bring(packageFiles());
    const imported = await card("North plant 1.2.3-north.1");
    expect((await card("Work orders 1.2.3")).getByText("In use")).toBeDefined();
    fireEvent.click(imported.getByRole("button", { name: "Use this model" }));
    await waitFor(() => expect(services.device.choice).toEqual({ current: own, previous: null }));
    await imported.findByText(/In use/u);
    // Back in one touch.
    fireEvent.click(await screen.findByRole("button", { name: "Back to 1.2.3" }));
    await waitFor(() => expect(services.device.choice.current).toBeNull());
    const remove = imported.getByRole<HTMLButtonElement>("button", { name: "Delete" });
    await waitFor(() => expect(remove.disabled).toBe(false));
    fireEvent.click(remove);
    fireEvent.click(within(await screen.findByRole("alertdialog")).getByRole("button", { name: "Delete" }));
    await waitFor(() => expect(screen.queryByRole("article", { name: "North plant 1.2.3-north.1" })).toBeNull());
    expect((await installedState(own)).state).toBe("none");
  });

  it("are refused by name where a file is missing or damaged", async () => {
    await show();
    await bring(packageFiles().filter(({ name }) => name !== "tokenizer.json"));
    await screen.findByText("A file of the model is missing");
    expect(screen.getByText("tokenizer.json")).toBeDefined();
    await bring(packageFiles().map((file) => (file.name === "params_shard_1.bin" ? new File(["second_weights"], file.name) : file)));
    await screen.findByText("A file of the model is damaged");
    expect(screen.queryByRole("article", { name: "North plant 1.2.3-north.1" })).toBeNull();
  });

  it("are checked byte by byte on demand", async () => {
    await show();
    await bring(packageFiles());
    fireEvent.click((await card("North plant 1.2.3-north.1")).getByRole("button", { name: "Check the files" }));
    await screen.findByText("All 6 files are as published");
  });
});
