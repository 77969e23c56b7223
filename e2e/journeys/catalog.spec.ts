import { writeFileSync } from "node:fs";
import path from "node:path";
import { embeddedModel } from "../../src/models/catalog";
import { firstPage, launch, watch } from "../device";
import { expect, test } from "../fixtures";
import { CONVERSION_LIMIT_MS } from "../pages/review-page";
import { SetupPage } from "../pages/setup-page";
import { openPolicySite } from "../policy-site";

test("a model of the site's own list is judged, brought in, compared with the built-in one and given a language", async ({ profile }) => {
  test.setTimeout(420_000);
  const { site, folder, remove } = await openPolicySite({ schema: 1 });
  // The published files, listed as a site lists a model that has no manifest of ours.
  const entry = {
    id: "plant-135m", version: "1.0.0", name: "Plant 135M", licence: "Apache-2.0", languages: ["en"], memoryBytes: 250_000_000,
    weights: embeddedModel.path, library: `${embeddedModel.path}model.wasm`,
  };
  writeFileSync(path.join(folder, "models.json"), JSON.stringify({ schema: 1, models: [entry, { ...entry, id: "no version", version: "?" }] }));
  const context = await launch({ profile, address: site.address });
  const seen = watch(context, site.address);
  const page = await firstPage(context);
  await page.goto("/");
  await new SetupPage(page).setUp();

  await page.goto("/models");
  await page.getByRole("button", { name: "Look what runs on this device" }).click();
  const offered = page.getByRole("article", { name: "Plant 135M", exact: true });
  await expect(offered).toContainText("May be slow");
  await expect(offered).toContainText("the processor plays the graphics processor");
  await expect(page.getByText(/things? (is|are) wrong in the site’s list of models/)).toBeVisible();
  await offered.getByRole("button", { name: "Bring in" }).click();
  await expect(page.getByRole("article", { name: "Plant 135M 1.0.0" })).toBeVisible({ timeout: 60_000 });

  await page.getByRole("combobox", { name: "French" }).selectOption({ label: "Plant 135M 1.0.0" });
  await page.getByRole("link", { name: "Compare two models" }).click();
  await page.getByRole("textbox", { name: "Your note" }).fill("Pump P-12 leaking at the seal. Replaced seal.");
  await page.getByRole("button", { name: "Compare", exact: true }).click();
  for (const side of await page.getByRole("region", { name: /135M/ }).all()) await expect(side).toContainText("Values that stand in the note", { timeout: CONVERSION_LIMIT_MS });
  await expect(page.getByRole("region", { name: "Plant 135M" })).toContainText("P-12");

  // What was chosen is there after a restart.
  await page.goto("/models");
  await expect(page.getByRole("combobox", { name: "French" }).locator("option:checked")).toHaveText("Plant 135M 1.0.0");
  expect(seen.foreign).toEqual([]);
  expect(seen.errors).toEqual([]);
  await context.close();
  await site.stop();
  remove();
});
