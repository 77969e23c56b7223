import type { IncomingMessage, ServerResponse } from "node:http";
import { execFileSync } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import sirv from "sirv";
import { contentSecurityPolicy } from "../../scripts/content-security-policy.mjs";
import { root } from "../../scripts/install.mjs";
import { listen } from "../../scripts/serve.mjs";
import { embeddedModel } from "../../src/models/catalog";
import { firstPage, launch, untilOffline, watch } from "../device";
import { expect, test } from "../fixtures";
import { CapturePage } from "../pages/capture-page";
import { SetupPage } from "../pages/setup-page";

test("one folder serves app and model under a path of any static server, and works without it afterwards", async ({ profile }) => {
  const out = mkdtempSync(path.join(os.tmpdir(), "fieldwright-airgap-"));
  execFileSync(process.execPath, [path.join(root, "scripts/airgap.mjs"), "--out", out, "--base", "/plant/fieldwright/", "--models", embeddedModel.id], { stdio: "ignore" });
  expect(readFileSync(path.join(out, "SERVE.txt"), "utf8")).toContain("try_files");
  expect(existsSync(path.join(out, embeddedModel.path, "manifest.json"))).toBe(true);

  // A plain static server, with the policy as a header and nothing that knows the app.
  const files = sirv(out, { dev: true, single: true, setHeaders: (response) => response.setHeader("Content-Security-Policy", contentSecurityPolicy([], { inlineStyles: true })) });
  const base = "/plant/fieldwright";
  const { server, address } = await listen((request: IncomingMessage, response: ServerResponse) => {
    if (request.url?.startsWith(`${base}/`) !== true) {
      response.writeHead(404).end();
      return;
    }
    request.url = request.url.slice(base.length);
    files(request, response);
  });
  const context = await launch({ profile, address });
  const seen = watch(context, address);
  const page = await firstPage(context);
  await page.goto(`${base}/`);
  await new SetupPage(page).setUp();
  const review = await new CapturePage(page).convert("Feed pump P-204 leaking at the seal, replaced the seal.");
  await review.waitForOrders(1);
  await untilOffline(page);

  // The server goes; the app stays, at an address of its own too.
  server.closeAllConnections();
  server.close();
  await page.goto(`${base}/orders`);
  await expect(page.locator("tbody")).toContainText("P-204");
  expect(seen.foreign).toEqual([]);
  expect(seen.errors).toEqual([]);
  await context.close();
  rmSync(out, { recursive: true, force: true });
});
