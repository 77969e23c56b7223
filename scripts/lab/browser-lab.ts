import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import type { IncomingMessage, ServerResponse } from "node:http";
import os from "node:os";
import path from "node:path";
import { chromium, type Page } from "@playwright/test";
import { build } from "vite";
import { browserFlags, findBrowser } from "../browser.mjs";
import { POLICY_FILE } from "../content-security-policy.mjs";
import { root } from "../install.mjs";
import { appHandler, listen } from "../serve.mjs";
import sirv from "sirv";

export const labDirectory = path.join(root, ".cache", "lab");

/** Builds the laboratory page from the app's own sources. */
export async function buildLab(): Promise<void> {
  await build({ configFile: path.join(root, "scripts/lab/vite.config.ts"), logLevel: "warn" });
}

/**
 * Serves the laboratory page, with the models of public/ beside it, on a free port of 127.0.0.1. Bare web-llm asks for
 * `<model>/resolve/main/<file>`, the form of a model hub: the same file is served there.
 */
export async function serveLab() {
  const page = appHandler(labDirectory);
  const models = sirv(path.join(root, "public"), { dev: true });
  return listen((request: IncomingMessage, response: ServerResponse) => {
    request.url = request.url?.replace("/resolve/main/", "/") ?? "/";
    models(request, response, () => page(request, response));
  });
}

export interface OpenLab {
  page: Page;
  address: string;
  close(): Promise<void>;
}

/**
 * The laboratory in a headless browser of its own, with a profile that is thrown away.
 *
 * @param mirrors further servers that the page may connect to
 */
export async function openLab(mirrors: readonly string[] = []): Promise<OpenLab> {
  await buildLab();
  writeFileSync(path.join(labDirectory, POLICY_FILE), JSON.stringify({ schema: 1, plantServers: [], mirrors }));
  const { server, address } = await serveLab();
  const profile = mkdtempSync(path.join(os.tmpdir(), "fieldwright-lab-"));
  const context = await chromium.launchPersistentContext(profile, { executablePath: await findBrowser(), headless: true, args: browserFlags });
  const page = context.pages()[0] ?? (await context.newPage());
  page.on("pageerror", (error) => console.error(`page: ${error.message}`));
  await page.goto(address);
  await page.waitForFunction(() => "lab" in window);
  return {
    page,
    address,
    async close() {
      if (!server.listening) return;
      await context.close();
      server.close();
      rmSync(profile, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
    },
  };
}
