// @vitest-environment jsdom
import "fake-indexeddb/auto";
import { IDBFactory } from "fake-indexeddb";
import { fireEvent, screen, within } from "@testing-library/react";
import type { ReactNode } from "react";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { closedPolicy } from "@/domain/policy/policy";
import { renderUi } from "@/ui/testing";
import { capableDevice, createTestServices, MEGABYTE, type TestServices } from "@/ui/testing-model";
import ModelsPage from "./models-page";

vi.mock("@tanstack/react-router", () => ({ Link: ({ to, children }: { to: string; children: ReactNode }) => <a href={to}>{children}</a> }));

beforeEach(() => {
  globalThis.indexedDB = new IDBFactory();
});
afterEach(() => vi.unstubAllGlobals());

/** A site without a list of models of its own, or with this one. */
function site(list?: object): void {
  vi.stubGlobal("fetch", () => Promise.resolve(list === undefined ? new Response("", { status: 404 }) : Response.json(list)));
}

async function open(change: (services: TestServices) => void = () => undefined): Promise<TestServices> {
  const services = createTestServices();
  services.plant.policy = () => Promise.resolve({ ...closedPolicy, hub: true });
  change(services);
  await renderUi(<ModelsPage />, { services });
  fireEvent.click(await screen.findByRole("button", { name: "Look what runs on this device" }));
  return services;
}

const card = async (name: string) => within(await screen.findByRole("article", { name }));
const laptop = { ...capableDevice, device: { memoryBytes: 8 * (1 << 30), isIos: false } };

describe("the catalogue of general models", () => {
  it("says of each model how it would run here, and brings one in", async () => {
    site();
    const services = await open(({ device }) => {
      device.report = laptop;
    });
    const llama = await card("Llama 3.2 1B");
    expect(llama.getByText("Runs well")).toBeDefined();
    expect(llama.getByText("16-bit")).toBeDefined();
    fireEvent.click(llama.getByRole("button", { name: "Bring in" }));
    expect(services.model.downloads.start).toHaveBeenCalledExactlyOnceWith(expect.objectContaining({ id: "llama-3-2-1b-q4f16" }));
    expect(screen.getAllByText("Recommended here")).toHaveLength(1);
  });

  it("takes the 32-bit build where the GPU has no 16-bit numbers", async () => {
    site();
    await open(({ device }) => {
      device.report = { ...laptop, webgpu: { available: true, description: "Old GPU", maxBufferBytes: 1 << 30, shaderF16: false } };
    });
    expect((await card("Llama 3.2 1B")).getByText("32-bit")).toBeDefined();
  });

  it("says why a model cannot run, and does not fetch it", async () => {
    site();
    await open(({ device }) => {
      device.report = { ...capableDevice, storage: { usable: true, freeBytes: 100 * MEGABYTE, persisted: true } };
    });
    const phi = await card("Phi-4 mini");
    expect(phi.getByText("Cannot run here")).toBeDefined();
    expect(phi.getByText("Because too little space is left.")).toBeDefined();
    expect(phi.getByRole<HTMLButtonElement>("button", { name: "Bring in" }).disabled).toBe(true);
    expect(screen.getByText("For this device the built-in model is recommended.")).toBeDefined();
  });

  it("fetches nothing from the hub where the site's policy does not open it, but from a mirror", async () => {
    site();
    const closed = (services: TestServices) => {
      services.device.report = laptop;
      services.plant.policy = () => Promise.resolve(closedPolicy);
    };
    await open(closed);
    expect((await card("Llama 3.2 1B")).getByRole<HTMLButtonElement>("button", { name: "Bring in" }).disabled).toBe(true);
    expect(screen.getByText("The site’s policy does not open the hub")).toBeDefined();
  });

  it("has the models of the site's own list, and names what is wrong in it", async () => {
    const model = { id: "plant-1b", version: "1.0.0", name: "Plant 1B", licence: "MIT", languages: ["en"], weights: "llm/", library: "llm/model.wasm", memoryBytes: 500_000_000 };
    site({ schema: 1, models: [model, { ...model, id: "Bad Id" }] });
    const services = await open(({ device }) => {
      device.report = laptop;
    });
    const own = await card("Plant 1B");
    expect(screen.getByText("1 thing is wrong in the site’s list of models")).toBeDefined();
    fireEvent.click(own.getByRole("button", { name: "Bring in" }));
    expect(services.model.downloads.start).toHaveBeenCalledExactlyOnceWith(expect.objectContaining({ id: "plant-1b", origin: "site", weights: expect.stringMatching(/\/llm\/$/u) }));
  });

  it("says when what a server has is not what was recorded", async () => {
    site();
    await open((services) => {
      const state = { source: { id: "x", version: "1.0.0", name: "Llama 3.2 1B", origin: "hub" as const, licence: "", languages: [], weights: "https://a/", library: "https://a/b", requiredFeatures: [], memoryBytes: 1, downloadBytes: null }, isRunning: false, storedBytes: 0, totalBytes: 0, error: "hash-mismatch" as const };
      services.model.downloads = { ...services.model.downloads, getState: () => state };
    });
    expect((await screen.findByRole("alert")).textContent).toContain("something else than what was recorded");
  });
});
