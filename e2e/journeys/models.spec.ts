import AxeBuilder from "@axe-core/playwright";
import { readFileSync } from "node:fs";
import path from "node:path";
import { embeddedModel } from "../../src/models/catalog";
import { newProfile, removeProfile } from "../device";
import { expect, test } from "../fixtures";
import { CapturePage } from "../pages/capture-page";
import { SetupPage } from "../pages/setup-page";
import { dist } from "../site";

const folder = path.join(dist, embeddedModel.path);
/** The published model under another version, as a plant's own training yields one. */
const ownVersion = `${embeddedModel.version}-plant.1`;

test("a model goes from one tablet to the next on a stick, is checked and used there", async ({ page, openDevice, site }) => {
  // Saved on the first tablet.
  await page.goto("/models");
  expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([]);
  await page.evaluate(() => Reflect.deleteProperty(window, "showSaveFilePicker"));
  const download = page.waitForEvent("download", { timeout: 120_000 });
  await page.getByRole("button", { name: "Save as a file" }).click();
  const zip = await (await download).path();
  const stick = path.join(path.dirname(zip), "model.zip");

  // Brought in on a tablet that has never fetched one.
  const profile = newProfile();
  const next = await openDevice({ profile });
  await next.page.goto("/");
  await new SetupPage(next.page).goWithout();
  await next.page.goto("/models");
  site.forget();
  await (await download).saveAs(stick);
  await next.page.locator("input[type=file]").first().setInputFiles(stick);
  await expect(next.page.getByText(/Model imported/)).toBeVisible({ timeout: 120_000 });
  expect(site.asked.filter((asked) => asked.includes("/models/") && !asked.endsWith("manifest.json"))).toEqual([]);

  // A plant's own version beside it: the files of a folder.
  const manifest = JSON.parse(readFileSync(path.join(folder, "manifest.json"), "utf8"));
  const files = manifest.files.map(({ path: name }: { path: string }) => ({ name, mimeType: "application/octet-stream", buffer: readFileSync(path.join(folder, name)) }));
  const own = Buffer.from(JSON.stringify({ ...manifest, version: ownVersion, name: "Plant's own" }));
  // Larger than what can be handed to the browser at once: without its weights it is refused, and says which file is missing.
  await next.page.locator("input[type=file]").first().setInputFiles([{ name: "manifest.json", mimeType: "application/json", buffer: own }, ...files.filter(({ name }: { name: string }) => !name.endsWith(".bin"))]);
  await expect(next.page.getByText("A file of the model is missing")).toBeVisible();

  await next.page.getByRole("button", { name: "Check the files" }).click();
  await expect(next.page.getByText(/files are as published/)).toBeVisible({ timeout: 60_000 });
  await next.page.getByRole("navigation").getByRole("link", { name: "Notes" }).click();
  const review = await new CapturePage(next.page).convert("Feed pump P-204 leaking at the seal, replaced the seal.");
  await review.waitForOrders(1);
  await expect(review.row("asset")).toContainText("P-204");
  await next.context.close();
  removeProfile(profile);
});
