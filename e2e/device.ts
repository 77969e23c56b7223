import { mkdtempSync, rmSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { type BrowserContext, chromium, type Page } from "@playwright/test";
import { browserFlags, findBrowser } from "../scripts/browser.mjs";

export interface LaunchOptions {
  profile: string;
  /** Address that paths are relative to. */
  address?: string;
  webgpu?: boolean;
  viewport?: { width: number; height: number };
  locale?: string;
  /** A film (Y4M) that the device's camera sees. */
  camera?: string;
}

/** A folder for one browser profile: the device's disk, so to speak. */
export function newProfile(): string {
  return mkdtempSync(path.join(os.tmpdir(), "fieldwright-profile-"));
}

export function removeProfile(profile: string): void {
  rmSync(profile, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
}

const cameraFlags = (film: string | undefined) =>
  film === undefined ? [] : ["--use-fake-ui-for-media-stream", "--use-fake-device-for-media-stream", `--use-file-for-fake-video-capture=${film}`];

/** Starts the browser on a profile. Nothing but 127.0.0.1 can be reached: every other name is unknown to it. */
export async function launch(options: LaunchOptions): Promise<BrowserContext> {
  const flags = options.webgpu === false ? browserFlags.filter((flag) => !/webgpu/.test(flag)) : browserFlags;
  return chromium.launchPersistentContext(options.profile, {
    executablePath: await findBrowser(),
    ...(options.address ? { baseURL: options.address } : {}),
    headless: true,
    args: [...flags, "--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1", ...cameraFlags(options.camera), ...(options.webgpu === false ? ["--disable-features=WebGPU,WebGPUService"] : [])],
    viewport: options.viewport ?? { width: 820, height: 1180 },
    locale: options.locale ?? "en-GB",
    // Animations are drawn by the software GPU too, and would take their time from the model.
    reducedMotion: "reduce",
    serviceWorkers: "allow",
  });
}

/** Collects requests to any origin but the site's, and uncaught errors of every page; both must stay empty. */
export function watch(context: BrowserContext, address: string): { foreign: string[]; errors: string[] } {
  const seen = { foreign: [] as string[], errors: [] as string[] };
  context.on("request", (request) => {
    const url = new URL(request.url());
    if (url.protocol.startsWith("http") && url.origin !== address) seen.foreign.push(request.url());
  });
  context.on("weberror", (error) => seen.errors.push(String(error.error())));
  return seen;
}

/** Waits until the app's service worker has stored the app and answers for it: from then on it starts without its server. */
export async function untilOffline(page: Page): Promise<void> {
  await page.evaluate(async () => {
    await navigator.serviceWorker.ready;
    if (navigator.serviceWorker.controller === null) await new Promise((resolve) => navigator.serviceWorker.addEventListener("controllerchange", resolve, { once: true }));
  });
}

/** The page of a freshly started browser. */
export async function firstPage(context: BrowserContext): Promise<Page> {
  return context.pages()[0] ?? context.newPage();
}
