import { expect, test } from "../fixtures";
import { CapturePage } from "../pages/capture-page";
import { CONVERSION_LIMIT_MS, ReviewPage } from "../pages/review-page";

test("the guide leads from an example to an approved order with the real model; samples come and go", async ({ page }) => {
  await page.goto("/about");
  await page.getByRole("button", { name: "Show me with an example" }).click();
  const guide = page.getByRole("status").filter({ hasText: "Your first note" });
  await expect(guide).toContainText("step 1 of 4");
  const capture = new CapturePage(page);
  await expect(capture.box).toHaveValue(/Cooling pump P-12/);
  await capture.convertButton.click();
  const review = new ReviewPage(page);
  await expect(guide).toContainText("step 3 of 4", { timeout: CONVERSION_LIMIT_MS });
  await expect(review.orders.first()).toBeVisible();
  // Why a value is marked is said on a touch.
  const asset = review.row("asset");
  await expect(asset).toContainText("P-12");
  for (const order of await review.orders.all()) await order.getByRole("button", { name: "Approve", exact: true }).click();
  await expect(guide).toContainText("step 4 of 4");
  await page.getByRole("button", { name: "Remove the example" }).click();
  await expect(guide).toHaveCount(0);

  await page.goto("/about");
  await page.getByRole("button", { name: "Add samples" }).click();
  await page.getByRole("navigation").getByRole("link", { name: "Orders" }).click();
  await expect(page.getByRole("link", { name: "Blower SB-12 noisy on drive end" })).toBeVisible();
  await page.getByRole("button", { name: "Remove all samples" }).click();
  await expect(page.getByRole("link", { name: "Blower SB-12 noisy on drive end" })).toHaveCount(0);
});
