import { untilOffline } from "../device";
import { expect, test } from "../fixtures";
import { CapturePage } from "../pages/capture-page";
import { CONVERSION_LIMIT_MS } from "../pages/review-page";
import { SetupPage } from "../pages/setup-page";
import { tinyGguf } from "../tiny-gguf";

test("without WebGPU a GGUF file is brought in and runs on the processor, offline too", async ({ profile, openDevice, site }) => {
  const { page } = await openDevice({ profile, webgpu: false });
  await page.goto("/");
  await new SetupPage(page).goWithout();
  await untilOffline(page);
  await page.goto("/models");
  const files = page.getByLabel("Choose files or a zip").and(page.locator("input"));
  await files.setInputFiles({ name: "broken.gguf", mimeType: "application/octet-stream", buffer: Buffer.from("GGUF") });
  await expect(page.getByRole("alert")).toBeVisible();
  await files.setInputFiles({ name: "tiny.gguf", mimeType: "application/octet-stream", buffer: tinyGguf() });
  const card = page.getByRole("article", { name: /Tiny Alphabet/ });
  await expect(card).toContainText("On the processor, slow");
  await card.getByRole("button", { name: "Use this model" }).click();
  await expect(card).toContainText("In use, running", { timeout: CONVERSION_LIMIT_MS });

  // What was fetched for it is kept: the next start needs no network.
  await site.stop();
  await page.goto("/");
  const review = await new CapturePage(page).convert("Pump P-204 leaks");
  // Its grammar lets it write no asset but words of the note.
  await expect(review.orders.first().or(review.none)).toBeVisible({ timeout: CONVERSION_LIMIT_MS });
});
