import { createMemoryHistory, createRootRoute, createRoute, createRouter, RouterProvider, type RouteComponent } from "@tanstack/react-router";
import { configure, type RenderResult } from "@testing-library/react";
import { afterEach, vi } from "vitest";
import { createScriptedEngine } from "@/engine/scripted/scripted-engine";
import { createEngineSupervisor } from "@/engine/supervisor";
import type { Locale } from "@/i18n/locale";
import type { InstalledState } from "@/models/installed";
import type { ModelManifest } from "@/models/manifest";
import { forgetRegister } from "@/storage/assets";
import { forgetOrderRows } from "@/storage/order-rows";
import { createBusyRegister } from "./busy";
import type { ModelTools } from "./model-tools";
import { createFakeAssignment, createFakeDownloads } from "./testing-model";
import { createFakePlant } from "./testing-plant";
import type { AppServices, ConversionJob, ConversionRunner } from "./services";
import { renderUi } from "./testing";

// Looking for what is hidden would compute styles for every element of a page, which takes jsdom seconds; a whole page
// takes its time on a busy machine.
configure({ defaultHidden: true, asyncUtilTimeout: 5000 });
vi.setConfig({ testTimeout: 20_000 });
vi.stubGlobal("scrollTo", () => undefined);

// What is kept in memory follows the database, and the next test begins with another one.
afterEach(() => {
  forgetRegister();
  forgetOrderRows();
});

/** A runner that does what the test says; for tests only. */
export interface FakeRunner extends ConversionRunner {
  readonly asked: string[];
  /** Texts that were to be read ahead. */
  readonly read: string[];
  setJob: (noteId: string, job: ConversionJob | null) => void;
}

export function createFakeRunner(): FakeRunner {
  const jobs = new Map<string, ConversionJob>();
  const listeners = new Set<() => void>();
  const asked: string[] = [];
  const read: string[] = [];
  const setJob: FakeRunner["setJob"] = (noteId, job) => {
    if (job === null) jobs.delete(noteId);
    else jobs.set(noteId, job);
    for (const listener of listeners) listener();
  };
  return {
    asked,
    read,
    setJob,
    getJob: (noteId) => jobs.get(noteId) ?? null,
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    convert: (noteId) => asked.push(noteId),
    cancel: (noteId) => setJob(noteId, null),
    hasActive: () => jobs.size > 0,
    readAhead: (text) => read.push(text),
  };
}

export interface RenderPageOptions {
  /** Path of the route ("/notes/$noteId") and the address to open. */
  path: string;
  url: string;
  page: RouteComponent;
  locale?: Locale;
  /** What is stored of the model; absent where nothing can be found out. */
  installed?: InstalledState["state"];
}

function noModel(): Promise<never> {
  return Promise.reject(new Error("no model in this test"));
}

function createFakeModel(installed: InstalledState["state"] | undefined): ModelTools {
  return {
    manifest: () => (installed === undefined ? noModel() : Promise.resolve(manifest)),
    installed: () => Promise.resolve({ state: installed ?? "none", bytesMissing: 0 }),
    probe: noModel,
    persist: () => Promise.resolve(true),
    remove: () => Promise.resolve(),
    builtIn: () => (installed === undefined ? noModel() : Promise.resolve(manifest)),
    choice: () => ({ current: null, previous: null }),
    choose: () => undefined,
    assignment: createFakeAssignment(),
    downloads: createFakeDownloads(),
    mirror: () => undefined,
    setMirror: () => undefined,
  };
}

const manifest: ModelManifest = {
  schema: 1, id: "test", version: "1.0.0", name: "Test", base: { name: "Test", licence: "Apache-2.0" }, licence: "Apache-2.0",
  task: "work-orders", languages: ["en"], promptVersion: "1", dataRevision: "1", contextTokens: 2048, prefillChunkTokens: 512, memoryBytes: 1,
  files: [], selfTest: { system: "", note: "", tokens: [1], firstLogprob: 0, tolerance: 1 }, scores: {},
};

/** Renders a page under a router of its own; every other address shows its path. For tests only. */
export async function renderPage({ path, url, page, locale = "en", installed }: RenderPageOptions): Promise<RenderResult & { runner: FakeRunner; address: () => string }> {
  const rootRoute = createRootRoute();
  const elsewhere = createRoute({ getParentRoute: () => rootRoute, path: "$", component: () => null });
  const route = createRoute({ getParentRoute: () => rootRoute, path, component: page });
  const history = createMemoryHistory({ initialEntries: [url] });
  const router = createRouter({ routeTree: rootRoute.addChildren([route, elsewhere]), history });
  await router.load();
  const runner = createFakeRunner();
  const model = createFakeModel(installed);
  const engine = createEngineSupervisor({ createEngine: () => createScriptedEngine(), manifestSource: model.manifest });
  const services: AppServices = { engine, model, conversions: runner, busy: createBusyRegister(), plant: createFakePlant() };
  const result = await renderUi(<RouterProvider router={router} />, { locale, services });
  return { ...result, runner, address: () => history.location.href };
}
