// @vitest-environment jsdom
import { createMemoryHistory, RouterProvider } from "@tanstack/react-router";
import { act, fireEvent, screen, waitFor } from "@testing-library/react";
import { beforeEach, describe, expect, it, vi } from "vitest";
import { createScriptedEngine } from "@/engine/scripted/scripted-engine";
import { createEngineSupervisor } from "@/engine/supervisor";
import type { StorageErrorCode } from "@/storage/errors";
import { createBusyRegister } from "@/ui/busy";
import { PageHeader } from "@/ui/page-header";
import type { AppServices } from "@/ui/services";
import { renderUi } from "@/ui/testing";
import { createFakeAssignment, createFakeDownloads } from "@/ui/testing-model";
import { createFakePlant } from "@/ui/testing-plant";
import { createInstall } from "./install";
import { createAppRouter } from "./router";
import type { SettingsState, SettingsStore } from "./settings-store";
import { ShellProvider } from "./shell-context";
import type { UpdateState } from "./updates";

vi.mock("@/features/capture/capture-page", () => ({ default: () => <PageHeader title="Capture" /> }));
vi.mock("@/features/orders/orders-page", () => ({ default: () => <PageHeader title="All orders" /> }));
vi.mock("@/features/orders/order-page", () => ({
  default: () => {
    throw new Error("a page broke");
  },
}));
vi.mock("@/features/review/review-page", () => ({ default: () => <PageHeader title="Review" /> }));
vi.mock("./settings-route", () => ({ default: () => <PageHeader title="Choices" /> }));
vi.mock("./setup-route", () => ({ default: () => <PageHeader title="First start" /> }));

function createPort<T>(initial: T) {
  const listeners = new Set<() => void>();
  let value = initial;
  return {
    getState: () => value,
    subscribe: (listener: () => void) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    set: (next: T) =>
      act(() => {
        value = next;
        for (const listener of listeners) listener();
      }),
  };
}

interface Options {
  path?: string;
  welcomed?: boolean;
  problem?: StorageErrorCode | null;
  locale?: "en" | "ar";
}

async function renderShell({ path = "/", welcomed = true, problem = null, locale = "en" }: Options = {}) {
  const settingsPort = createPort<SettingsState>({ settings: { theme: "light", locale, welcomed }, problem });
  const settings: SettingsStore = { ...settingsPort, ready: Promise.resolve(), change: vi.fn() };
  const update = createPort<UpdateState>("none");
  const apply = vi.fn();
  const active = createPort(false);
  const busy = createBusyRegister();
  const services: AppServices = {
    engine: createEngineSupervisor({ createEngine: () => createScriptedEngine(), manifestSource: () => Promise.reject(new Error("unused")) }),
    conversions: { getJob: () => null, subscribe: active.subscribe, convert: vi.fn(), cancel: vi.fn(), hasActive: active.getState, readAhead: vi.fn() },
    busy,
    plant: createFakePlant(),
    model: { manifest: vi.fn(), installed: vi.fn(), probe: vi.fn(), persist: vi.fn(), remove: vi.fn(), builtIn: vi.fn(), choice: vi.fn(), choose: vi.fn(), mirror: vi.fn(), setMirror: vi.fn(), assignment: createFakeAssignment(), downloads: createFakeDownloads() },
  };
  const router = createAppRouter({ settings, history: createMemoryHistory({ initialEntries: [path] }) });
  const updates = { ...update, apply, check: () => Promise.resolve("newest" as const) };
  await renderUi(
    <ShellProvider parts={{ settings, updates, install: createInstall(new EventTarget()) }}>
      <RouterProvider router={router} />
    </ShellProvider>,
    { services, locale },
  );
  await screen.findByRole("heading", { level: 1 });
  return { router, update, apply, active, busy };
}

const currentPlaces = () => screen.getAllByRole("link").filter((link) => link.dataset["current"] === "true").map((link) => link.textContent);
const heading = () => screen.getByRole("heading", { level: 1 }).textContent;

beforeEach(() => {
  // jsdom has none; the router uses it to restore the position of the page.
  vi.stubGlobal("scrollTo", vi.fn());
});

describe("first start", () => {
  it("leads to the set-up, without navigation", async () => {
    const { router } = await renderShell({ path: "/orders", welcomed: false });
    expect(router.state.location.pathname).toBe("/setup");
    expect(heading()).toBe("First start");
    expect(screen.queryByRole("navigation")).toBeNull();
  });

  it("lets one see the settings", async () => {
    await renderShell({ path: "/settings", welcomed: false });
    expect(heading()).toBe("Choices");
  });
});

describe("navigation", () => {
  it("marks the place that a page belongs to", async () => {
    await renderShell({ path: "/notes/1" });
    expect(currentPlaces()).toEqual(["Notes"]);
    fireEvent.click(screen.getByRole("link", { name: "Orders" }));
    await screen.findByRole("heading", { name: "All orders" });
    expect(currentPlaces()).toEqual(["Orders"]);
  });

  it("moves the focus to the heading of the new page, and sets the title", async () => {
    await renderShell();
    fireEvent.click(screen.getByRole("link", { name: "Orders" }));
    const title = await screen.findByRole("heading", { name: "All orders" });
    await waitFor(() => expect(document.activeElement).toBe(title));
    expect(document.title).toBe("All orders · Fieldwright");
  });

  it("can be skipped", async () => {
    await renderShell();
    fireEvent.click(screen.getByRole("link", { name: "Skip to content" }));
    expect(document.activeElement).toBe(screen.getByRole("main"));
  });

  it("speaks Arabic from right to left", async () => {
    await renderShell({ locale: "ar" });
    expect(document.documentElement.dir).toBe("rtl");
    expect(screen.getByRole("link", { name: "الأوامر" })).toBeDefined();
  });
});

describe("what goes wrong", () => {
  it("an unknown address is said to be one", async () => {
    await renderShell({ path: "/nowhere" });
    expect(heading()).toBe("Page not found");
  });

  it("a page that breaks says what is safe, and leaves the rest of the app working", async () => {
    vi.spyOn(console, "error").mockImplementation(() => undefined);
    vi.spyOn(console, "warn").mockImplementation(() => undefined);
    await renderShell({ path: "/orders/1" });
    expect(heading()).toBe("This page has stopped working");
    expect(screen.getByRole("alert").textContent).toContain("safe");
    expect(screen.getByRole("button", { name: "Reload" })).toBeDefined();
    fireEvent.click(screen.getByRole("link", { name: "Orders" }));
    await screen.findByRole("heading", { name: "All orders" });
  });

  it("unusable storage is said before anybody writes", async () => {
    await renderShell({ problem: "unavailable" });
    expect(screen.getByRole("alert").textContent).toContain("does not let the app store anything");
  });
});

describe("a new version", () => {
  it("is offered, can be put off, and is applied only when asked", async () => {
    const { update, apply } = await renderShell();
    update.set("ready");
    expect(apply).not.toHaveBeenCalled();
    fireEvent.click(screen.getByRole("button", { name: "Later" }));
    expect(screen.queryByText("A new version is ready")).toBeNull();
  });

  it("applies when asked", async () => {
    const { update, apply } = await renderShell();
    update.set("ready");
    fireEvent.click(screen.getByRole("button", { name: "Reload and update" }));
    expect(apply).toHaveBeenCalledOnce();
  });

  it("is not offered while a conversion runs or something is being edited", async () => {
    const { update, active, busy } = await renderShell();
    active.set(true);
    update.set("ready");
    expect(screen.queryByText("A new version is ready")).toBeNull();
    const release = busy.hold();
    active.set(false);
    expect(screen.queryByText("A new version is ready")).toBeNull();
    act(() => release());
    expect(screen.queryByText("A new version is ready")).not.toBeNull();
  });
});
