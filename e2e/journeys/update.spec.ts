import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { firstPage, launch, untilOffline, watch } from "../device";
import { expect, test } from "../fixtures";
import { CapturePage } from "../pages/capture-page";
import { SetupPage } from "../pages/setup-page";
import { dist, openSite } from "../site";

test("a new version is offered, never forced, and nothing written is lost", async ({ profile }) => {
  const copy = mkdtempSync(path.join(os.tmpdir(), "fieldwright-dist-"));
  cpSync(dist, copy, { recursive: true, filter: (source) => !/[\\/]models[\\/].*\.(bin|wasm)$/.test(source) });
  const site = await openSite(copy);
  const context = await launch({ profile, address: site.address });
  const seen = watch(context, site.address);
  try {
    const page = await firstPage(context);
    await page.goto("/");
    await new SetupPage(page).skip.click();
    const capture = new CapturePage(page);
    await untilOffline(page);
    await capture.box.fill("Belt of CV-9 slips");
    await expect(page.getByText("Saved on this device")).toBeVisible();

    // Another build is put in the place of this one: its service worker is another file.
    const worker = path.join(copy, "service-worker.js");
    writeFileSync(worker, `${readFileSync(worker, "utf8")}\n// another build`);
    await page.evaluate(async () => (await navigator.serviceWorker.getRegistration())?.update());
    await expect(page.getByText("A new version is ready")).toBeVisible();
    await expect(capture.box).toHaveValue("Belt of CV-9 slips");

    const reloaded = page.waitForEvent("load");
    await page.getByRole("button", { name: "Reload and update" }).click();
    await reloaded;
    await expect(page.getByText("A new version is ready")).toHaveCount(0);
    expect(seen.foreign, "requests to another origin").toEqual([]);
    await expect(page.getByText("Belt of CV-9 slips").or(page.getByRole("textbox", { name: "Your note" })).first()).toBeVisible();
  } finally {
    await context.close();
    await site.stop();
    rmSync(copy, { recursive: true, force: true });
  }
});
