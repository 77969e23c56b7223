// @vitest-environment jsdom
import "fake-indexeddb/auto";
import { IDBFactory } from "fake-indexeddb";
import { fireEvent, screen, waitFor, within } from "@testing-library/react";
import type { ReactNode } from "react";
import { beforeEach, describe, expect, it, vi } from "vitest";
import { sampleManifest } from "@/models/testing/sample-manifest";
import { saveManifest } from "@/models/store/manifests";
import { listNotes } from "@/storage/notes";
import { renderUi } from "@/ui/testing";
import { createTestServices, testManifest, type TestServices } from "@/ui/testing-model";
import type { Script } from "@/engine/scripted/scripted-engine";
import ComparePage from "./compare-page";
import ModelsPage from "./models-page";

vi.mock("@tanstack/react-router", () => ({ Link: ({ to, children }: { to: string; children: ReactNode }) => <a href={to}>{children}</a> }));

const other = { ...sampleManifest, id: "other", version: "2.0.0", name: "Other" };
const order = (asset: string) => JSON.stringify({ orders: [{ asset, problem: "leaks", failureMode: "leak", workType: "corrective", safetyHazard: false, priority: "medium", title: `${asset} leaks` }] });

beforeEach(async () => {
  globalThis.indexedDB = new IDBFactory();
  await saveManifest(other);
});

function services(script: Script = {}): TestServices {
  const made = createTestServices(script);
  made.model.installed = () => Promise.resolve({ state: "complete", bytesMissing: 0 });
  return made;
}

describe("two models on the same note", () => {
  it("answer one after the other, next to each other, and leave nothing behind", async () => {
    const made = services({ answers: [{ chunks: [order("Pump P-1")] }, { chunks: [order("Pump Q-9")] }] });
    await renderUi(<ComparePage />, { services: made });
    fireEvent.change(await screen.findByLabelText(/^Your note/u), { target: { value: "Pump P-1 leaks" } });
    const start = await screen.findByRole<HTMLButtonElement>("button", { name: "Compare" });
    await waitFor(() => expect(start.disabled).toBe(false));
    fireEvent.click(start);
    const left = within(await screen.findByRole("region", { name: testManifest.name }));
    const right = within(screen.getByRole("region", { name: "Other" }));
    await right.findByText("Pump Q-9");
    expect(left.getByText("Pump P-1")).toBeDefined();
    // The second one invents an asset; that shows.
    expect(left.getByText("100%")).toBeDefined();
    expect(right.queryByText("100%")).toBeNull();
    expect(await listNotes()).toEqual([]);
    await waitFor(() => expect(made.engine.getState()).toMatchObject({ status: "ready", manifest: testManifest }));
  });

  it("says when one of them cannot be loaded; the other one answers all the same", async () => {
    const made = services({ loads: [{ error: "self-test-failed" }, {}], answers: [{ chunks: [order("Pump P-1")] }] });
    await renderUi(<ComparePage />, { services: made });
    fireEvent.change(await screen.findByLabelText(/^Your note/u), { target: { value: "Pump P-1 leaks" } });
    const start = await screen.findByRole<HTMLButtonElement>("button", { name: "Compare" });
    await waitFor(() => expect(start.disabled).toBe(false));
    fireEvent.click(start);
    await within(await screen.findByRole("region", { name: testManifest.name })).findByRole("alert");
    await within(screen.getByRole("region", { name: "Other" })).findByText("Pump P-1");
  });
});

describe("the assignment of models", () => {
  it("gives a language a model of its own, and an order to fall back by", async () => {
    const made = services();
    const { assignment } = made.model;
    await renderUi(<ModelsPage />, { services: made });
    fireEvent.change(await screen.findByLabelText("French"), { target: { value: "other@2.0.0" } });
    expect(assignment.assign).toHaveBeenCalledExactlyOnceWith("fr", other);
    fireEvent.click(screen.getByRole("button", { name: "Try also: Other 2.0.0" }));
    expect(assignment.setOrder).toHaveBeenCalledExactlyOnceWith([other]);
  });
});
