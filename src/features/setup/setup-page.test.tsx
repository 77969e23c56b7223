// @vitest-environment jsdom
import { fireEvent, screen, waitFor } from "@testing-library/react";
import { describe, expect, it, vi } from "vitest";
import type { ReactNode } from "react";
import type { EngineErrorCode, LoadProgress } from "@/engine/engine";
import { judgeDevice, type DeviceProblem, type DeviceReport } from "@/models/probe";
import { TransferError, type TransferErrorCode } from "@/models/transfer-error";
import { renderUi } from "@/ui/testing";
import { capableDevice, createHaltingEngine, createTestServices, MEGABYTE, testManifest, type TestServices } from "@/ui/testing-model";
import SetupPage from "./setup-page";
import { spaceMissing } from "./space-missing";

vi.mock("@tanstack/react-router", () => ({ Link: ({ to, children }: { to: string; children: ReactNode }) => <a href={to}>{children}</a> }));

async function renderSetup(services: TestServices, isFirstStart = true) {
  const onDone = vi.fn();
  const onLocaleChange = vi.fn();
  await renderUi(<SetupPage locale="system" onLocaleChange={onLocaleChange} isFirstStart={isFirstStart} onDone={onDone} />, { services });
  return { onDone, onLocaleChange };
}

/** By its words: asking jsdom for roles is slow, and this is done a hundred times. */
const button = async (name: string | RegExp): Promise<HTMLElement> => screen.findByText(name, { selector: "button > span" });
const press = async (name: string | RegExp) => fireEvent.click(await button(name));

/** A press on a button that waits for the check of the device. */
async function pressWhenReady(name: string | RegExp) {
  const found = await button(name);
  await waitFor(() => expect(found.closest("button")?.disabled).toBe(false));
  fireEvent.click(found);
}

const download = (loadedBytes: number): LoadProgress => ({
  phase: "download",
  loadedBytes,
  totalBytes: 100 * MEGABYTE,
  bytesPerSecond: 3 * MEGABYTE,
  secondsLeft: 20,
});

describe("before set-up", () => {
  it("says what will be stored, what stays, and what the device can do", async () => {
    await renderSetup(createTestServices());
    for (const text of ["Work orders 1.2.3", "100 MB", "Test GPU", "5 GB", "1.1 GB"]) expect(await screen.findByText(text)).toBeDefined();
    expect(screen.getByText(/Nothing is sent unless you export it/)).toBeDefined();
    expect(screen.getByText(/After set-up no network is needed/)).toBeDefined();
  });

  it("can be done without", async () => {
    const { onDone } = await renderSetup(createTestServices());
    await press("Continue without the model");
    expect(onDone).toHaveBeenCalledOnce();
  });

  it("offers the language at the first start only", async () => {
    const { onLocaleChange } = await renderSetup(createTestServices());
    fireEvent.change(screen.getByRole("combobox", { name: "Language" }), { target: { value: "ar" } });
    expect(onLocaleChange).toHaveBeenCalledExactlyOnceWith("ar");
  });
});

describe("set-up", () => {
  it("asks for persistence, shows bytes, rate and time, and ends with a way on", async () => {
    const { engine, release } = createHaltingEngine(download(42 * MEGABYTE));
    const services = createTestServices({}, engine);
    const { onDone } = await renderSetup(services);
    await pressWhenReady("Set up this device");
    expect(await screen.findByText(/42 MB of 100 MB · 3 MB per second · 20 secs? left/)).toBeDefined();
    expect(services.model.persist).toHaveBeenCalledOnce();
    expect(services.busy.isBusy()).toBe(true);
    release();
    await press("Start writing");
    expect(onDone).toHaveBeenCalledOnce();
    expect(services.busy.isBusy()).toBe(false);
  });

  it.each([
    ["prepare", "Preparing the graphics processor"],
    ["self-test", "Checking with a known answer"],
  ] as const)("names the phase %s", async (phase, text) => {
    const progress = { ...download(100 * MEGABYTE), phase, bytesPerSecond: null, secondsLeft: null };
    await renderSetup(createTestServices({}, createHaltingEngine(progress).engine));
    await pressWhenReady("Set up this device");
    const bar = await screen.findByRole("progressbar", { name: text });
    expect(bar.hasAttribute("value")).toBe(false);
  });

  it("can be cancelled and continued with what has arrived", async () => {
    const { engine, release } = createHaltingEngine(download(42 * MEGABYTE));
    const services = createTestServices({}, engine);
    await renderSetup(services);
    await pressWhenReady("Set up this device");
    await screen.findByText(/42 MB of 100 MB/);
    services.device.installed = { state: "partial", bytesMissing: 58 * MEGABYTE };
    await press("Cancel");
    expect(await screen.findByText("42 MB of the model are already stored on this device.")).toBeDefined();
    await press("Continue, 58 MB left");
    release();
    await button("Start writing");
  });

  it("a model that is stored is only started", async () => {
    const services = createTestServices();
    services.device.installed = { state: "complete", bytesMissing: 0 };
    await renderSetup(services);
    await press("Start the model");
    await button("Start writing");
  });
});

describe("what can go wrong on the way", () => {
  const problems: [EngineErrorCode, string, RegExp][] = [
    ["network", "The connection was lost", /already arrived is kept/],
    ["not-found", "The model is not on the server", /notes are safe/],
    ["wrong-type", "A web page came instead of the model", /sign-in page/],
    ["wrong-size", "A file of the model arrived damaged", /discarded/],
    ["hash-mismatch", "A file of the model arrived damaged", /discarded/],
    ["quota", "The storage is full", /Free some space/],
    ["no-storage", "This browser does not let the app store anything", /private browsing/],
    ["self-test-failed", "The self-test failed", /wrong answer/],
    ["device-lost", "The graphics processor stopped", /safe on this device/],
    ["no-webgpu", "The graphics processor cannot be used", /Restart the browser/],
    ["worker-crashed", "The model stopped unexpectedly", /out of memory/],
    ["hung", "The model does not answer", /no progress/],
    ["internal", "Something unexpected went wrong", /notes are safe/],
  ];

  it.each(problems)("%s is explained, and can be tried again", async (code, title, next) => {
    await renderSetup(createTestServices({ loads: [{ error: code }, {}] }));
    await pressWhenReady("Set up this device");
    const alert = await screen.findByRole("alert");
    expect(alert.textContent).toContain(title);
    expect(alert.textContent).toMatch(next);
    await pressWhenReady("Try again");
    await button("Start writing");
  });
});

function without(reason: "no-api" | "no-adapter" | "no-device"): DeviceReport {
  return { ...capableDevice, webgpu: { available: false, reason } };
}

describe("a device that cannot", () => {
  const problems: [DeviceProblem, DeviceReport, RegExp][] = [
    ["no-api", without("no-api"), /This browser has no WebGPU/],
    ["no-adapter", without("no-adapter"), /No usable graphics processor was found/],
    ["no-device", without("no-device"), /The graphics processor did not start/],
    ["small-buffers", { ...capableDevice, webgpu: { available: true, description: "", maxBufferBytes: 1 << 20, shaderF16: false } }, /is too small/],
    ["no-storage", { ...capableDevice, storage: { usable: false, freeBytes: null, persisted: false } }, /does not let the app store anything/],
    ["low-storage", { ...capableDevice, storage: { usable: true, freeBytes: 30 * MEGABYTE, persisted: false } }, /80 MB of storage are missing/],
  ];

  it.each(problems)("%s: says so, can be checked again, and can be done without", async (_problem, report, text) => {
    const services = createTestServices();
    services.device.report = report;
    const { onDone } = await renderSetup(services);
    expect(await screen.findByText(text)).toBeDefined();
    expect(screen.queryByText("Set up this device", { selector: "button > span" })).toBeNull();
    services.device.report = capableDevice;
    await press("Check again");
    await button("Set up this device");
    expect(screen.queryByText(text)).toBeNull();
    await press("Continue without the model");
    expect(onDone).toHaveBeenCalledOnce();
  });

  it("a few megabytes suffice where most of the model is stored", async () => {
    const services = createTestServices();
    services.device.report = { ...capableDevice, storage: { usable: true, freeBytes: 30 * MEGABYTE, persisted: true } };
    services.device.installed = { state: "partial", bytesMissing: 20 * MEGABYTE };
    await renderSetup(services);
    await button("Continue, 20 MB left");
  });

  const unreachable: [TransferErrorCode, string][] = [
    ["network", "The server cannot be reached"],
    ["wrong-type", "A web page came instead of the model"],
    ["not-found", "The model is not on the server"],
  ];

  it.each(unreachable)("no manifest (%s): the device is shown all the same", async (code, title) => {
    const services = createTestServices();
    services.device.manifest = () => Promise.reject(new TransferError(code, "manifest.json", ""));
    await renderSetup(services);
    expect(await screen.findByText(title)).toBeDefined();
    expect(screen.getByText("Test GPU")).toBeDefined();
    services.device.manifest = () => Promise.resolve(testManifest);
    await press("Check again");
    await pressWhenReady("Set up this device");
    await button("Start writing");
  });
});

function suffices(freeBytes: number): boolean {
  return judgeDevice({ ...capableDevice, storage: { usable: true, freeBytes, persisted: true } }, testManifest).ok;
}

it("the missing space is what judgeDevice asks for", () => {
  const free = 30 * MEGABYTE;
  const missing = spaceMissing(free, 100 * MEGABYTE);
  expect(suffices(free + missing + 1)).toBe(true);
  expect(suffices(free + missing - MEGABYTE - 1)).toBe(false);
  expect(spaceMissing(500 * MEGABYTE, 100 * MEGABYTE)).toBe(0);
});
