import { expect, test } from "../fixtures";
import { CapturePage } from "../pages/capture-page";
import { CONVERSION_LIMIT_MS, ReviewPage } from "../pages/review-page";

const NOTE = "Gearbox GB-5 on mixer 2 is noisy, oil low. Topped up 2 l, needs a new bearing.";

test("a tab closed during a conversion loses nothing, and the note is offered again", async ({ device }) => {
  const page = await device.newPage();
  await page.goto("/");
  const review = await new CapturePage(page).convert(NOTE);
  await expect(page.locator("[data-live=true]").first()).toBeVisible({ timeout: 180_000 });
  const address = page.url();
  await page.close({ runBeforeUnload: false });

  const again = await device.newPage();
  await again.goto(address);
  await expect(again.getByText("This note was not finished")).toBeVisible();
  await expect(again.getByText(NOTE)).toBeVisible();
  await again.getByRole("button", { name: /^Convert/ }).first().click();
  const resumed = new ReviewPage(again);
  await resumed.waitForOrders(1);
  await expect(resumed.row("asset")).toContainText("GB-5");
  expect(review.page.isClosed()).toBe(true);
  await again.close();
});

test("the worker dies: it is noticed, the engine starts again and the note is converted", async ({ page }) => {
  const review = await new CapturePage(page).convert(NOTE);
  await expect(page.locator("[data-live=true]").first()).toBeVisible({ timeout: 180_000 });
  const [worker] = page.workers();
  if (!worker) throw new Error("The model has no worker");
  void worker.evaluate(() => self.close()).catch(() => undefined);
  await expect.poll(() => page.workers().some((other) => other !== worker), { timeout: 30_000 }).toBe(true);
  await expect(review.orders.first()).toBeVisible({ timeout: CONVERSION_LIMIT_MS });
  await expect(review.row("asset")).toContainText("GB-5");
});
