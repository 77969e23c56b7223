// @vitest-environment jsdom
import { fireEvent, screen, waitFor } from "@testing-library/react";
import type { ReactNode } from "react";
import { beforeAll, describe, expect, it, vi } from "vitest";
import { loadDialog } from "@/ui/dialog";
import { renderUi } from "@/ui/testing";
import { createTestServices, MEGABYTE, testManifest, type TestServices } from "@/ui/testing-model";
import type { UpdatePort } from "./about-section";
import SettingsPage from "./settings-page";

vi.mock("@tanstack/react-router", () => ({ Link: ({ to, children }: { to: string; children: ReactNode }) => <a href={to}>{children}</a> }));

beforeAll(loadDialog, 60_000);

async function renderSettings(services: TestServices = createTestServices(), update: Partial<UpdatePort> = {}, onInstall?: () => void) {
  const onChange = vi.fn();
  const port: UpdatePort = { state: "none", isHeldBack: false, apply: vi.fn(), check: () => Promise.resolve("newest"), ...update };
  await renderUi(
    <SettingsPage
      settings={{ theme: "system", locale: "en", welcomed: true }}
      onChange={onChange}
      version="1.0.0"
      update={port}
      {...(onInstall === undefined ? {} : { onInstall })}
    />,
    { services },
  );
  await screen.findByText("work-orders");
  return { onChange, update: port };
}

function complete(script = {}): TestServices {
  const services = createTestServices(script);
  services.device.installed = { state: "complete", bytesMissing: 0 };
  return services;
}

/** By its words: asking jsdom for roles is slow. */
const button = async (name: string) => (await screen.findAllByText(name, { selector: "button > span" })).at(-1)?.closest("button");
const press = async (name: string) => fireEvent.click((await button(name)) ?? document.body);

describe("look", () => {
  it("changes language and theme", async () => {
    const { onChange } = await renderSettings();
    fireEvent.change(screen.getByRole("combobox", { name: "Language" }), { target: { value: "fr" } });
    fireEvent.change(screen.getByRole("combobox", { name: "Display" }), { target: { value: "sunlight" } });
    expect(onChange.mock.calls).toEqual([[{ locale: "fr" }], [{ theme: "sunlight" }]]);
  });
});

describe("model", () => {
  it.each([
    [{ state: "none", bytesMissing: 100 * MEGABYTE }, "Not on this device"],
    [{ state: "partial", bytesMissing: 58 * MEGABYTE }, "Incomplete, 58 MB missing"],
    [{ state: "complete", bytesMissing: 0 }, "Stored on this device"],
  ] as const)("%o is %s", async (installed, text) => {
    const services = createTestServices();
    services.device.installed = installed;
    await renderSettings(services);
    expect(await screen.findByText(text)).toBeDefined();
    const setUp = screen.queryByRole("link", { name: "Set up the model" });
    expect(setUp !== null).toBe(installed.state !== "complete");
  });

  it("tests itself again, and says that it passed", async () => {
    await renderSettings(complete());
    await press("Run the self-test");
    expect(await screen.findByText("Self-test passed")).toBeDefined();
    expect(screen.getByText("Running")).toBeDefined();
  });

  it("explains a self-test that failed", async () => {
    await renderSettings(complete({ loads: [{ error: "self-test-failed" }] }));
    await press("Run the self-test");
    expect(await screen.findByText("The self-test failed")).toBeDefined();
    expect(screen.queryByText("Self-test passed")).toBeNull();
  });

  it("is removed only after a question, and the engine is stopped first", async () => {
    const services = complete();
    await services.engine.start();
    vi.mocked(services.model.remove).mockImplementation(() => {
      expect(services.engine.getState().status).toBe("idle");
      services.device.installed = { state: "none", bytesMissing: 100 * MEGABYTE };
      return Promise.resolve();
    });
    await renderSettings(services);
    await press("Remove the model");
    const dialog = await screen.findByRole("alertdialog");
    expect(services.model.remove).not.toHaveBeenCalled();
    expect(dialog.textContent).toContain("100 MB are freed");
    await press("Remove the model");
    expect(await screen.findByText("Model removed")).toBeDefined();
    expect(services.model.remove).toHaveBeenCalledExactlyOnceWith(testManifest);
    expect(await screen.findByText("Not on this device")).toBeDefined();
  });

  it("says so when it cannot be removed", async () => {
    const services = complete();
    vi.mocked(services.model.remove).mockRejectedValue(new DOMException("blocked"));
    await renderSettings(services);
    await press("Remove the model");
    await screen.findByRole("alertdialog");
    await press("Remove the model");
    expect(await screen.findByText(/could not be removed/)).toBeDefined();
  });

  it("is left alone while a conversion runs", async () => {
    const services = complete();
    services.conversions = { ...services.conversions, hasActive: () => true };
    await renderSettings(services);
    for (const name of ["Run the self-test", "Remove the model"]) {
      expect((await button(name))?.disabled).toBe(true);
    }
    expect(screen.getByText(/A conversion is running/)).toBeDefined();
  });
});

describe("storage", () => {
  it.each([
    [true, "The browser keeps everything from now on"],
    [false, /The browser refused/],
  ] as const)("asks for protection; granted: %s", async (granted, text) => {
    const services = createTestServices();
    vi.mocked(services.model.persist).mockResolvedValue(granted);
    await renderSettings(services);
    await press("Protect from clearing");
    expect(await screen.findByText(text)).toBeDefined();
  });
});

describe("update", () => {
  it.each([
    ["newest", "This is the newest version"],
    ["found", /is being stored/],
    ["unreachable", /cannot be reached/],
  ] as const)("looks for one: %s", async (answer, text) => {
    await renderSettings(createTestServices(), { check: () => Promise.resolve(answer) });
    await press("Look for a new version");
    expect(await screen.findByText(text)).toBeDefined();
  });

  it("is applied when asked", async () => {
    const { update } = await renderSettings(createTestServices(), { state: "ready" });
    await press("Reload and update");
    expect(update.apply).toHaveBeenCalledOnce();
  });

  it("is held back while work is going on", async () => {
    await renderSettings(createTestServices(), { state: "ready", isHeldBack: true });
    expect((await button("Reload and update"))?.disabled).toBe(true);
  });

  it("offers to install where the browser does", async () => {
    const onInstall = vi.fn();
    await renderSettings(createTestServices(), {}, onInstall);
    await press("Install the app");
    await waitFor(() => expect(onInstall).toHaveBeenCalledOnce());
  });
});
