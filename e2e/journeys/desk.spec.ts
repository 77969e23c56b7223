import { readFileSync } from "node:fs";
import AxeBuilder from "@axe-core/playwright";
import { expect, test } from "../fixtures";
import { CapturePage } from "../pages/capture-page";
import { OrdersPage } from "../pages/orders-page";
import { ReviewPage } from "../pages/review-page";
import { SetupPage } from "../pages/setup-page";

/** What a planner does all day; no model is needed for it. */
test("orders are planned, found, changed together, taken to another device and back", async ({ profile, openDevice, site }) => {
  const { page } = await openDevice({ profile, webgpu: false });
  await page.goto("/");
  await new SetupPage(page).skip.click();
  for (const asset of ["Pump P-204B", "مضخة رقم ٤"]) {
    await new CapturePage(page).box.fill(`${asset} leaks, come back thurs`);
    await page.getByRole("button", { name: "Fill in by hand" }).click();
    const review = new ReviewPage(page);
    await review.waitForOrders(1);
    await page.getByRole("navigation").getByRole("link", { name: "Notes" }).click();
  }
  const orders = new OrdersPage(page);
  await orders.open();
  await expect(orders.rows).toHaveCount(2);
  expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([]);

  // Both are given to somebody, and that is taken back and done again.
  await page.getByRole("checkbox", { name: "Select all 2" }).check();
  await page.getByRole("button", { name: "Change …" }).click();
  await page.getByRole("dialog").getByLabel("Assignee").fill("Amal");
  await page.getByRole("dialog").getByLabel("Due").fill("2027-01-15");
  await page.getByRole("dialog").getByRole("button", { name: "Change" }).click();
  await expect(page.getByText("2 orders changed")).toBeVisible();
  await expect(orders.rows.first()).toContainText("Amal");
  await page.getByRole("link", { name: "Calendar" }).click();
  await page.goto("/orders/calendar?month=2027-01");
  await expect(page.locator("td", { has: page.locator("time[datetime='2027-01-15']") }).getByRole("listitem")).toHaveCount(2);
  expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([]);

  // Out as a file, deleted here, and back from the file.
  await page.goto("/exchange");
  await page.getByLabel("Format").selectOption("json");
  const download = page.waitForEvent("download");
  await page.getByRole("button", { name: "Save file" }).click();
  const file = await (await download).path();
  const saved: { orders: unknown[] } = JSON.parse(readFileSync(file, "utf8"));
  expect(saved.orders).toHaveLength(2);
  expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([]);
  await page.goto("/orders");
  await page.getByRole("checkbox", { name: "Select all 2" }).check();
  await page.getByRole("toolbar").getByRole("button", { name: "Delete" }).click();
  await expect(page.getByText("No orders yet")).toBeVisible();
  await page.goto("/exchange");
  await page.locator("input[type=file]").setInputFiles({ name: "orders.json", mimeType: "application/json", buffer: readFileSync(file) });
  await expect(page.getByText("2 orders are new")).toBeVisible();
  await page.getByRole("button", { name: "Import 2 orders" }).click();
  await expect(page.getByText("2 orders imported")).toBeVisible();
  await page.goto("/orders?q=p204b");
  await expect(orders.rows).toHaveCount(1);

  // On paper, in Arabic as Arabic is set.
  const order = page.locator("tbody tr a").first();
  await order.click();
  await page.waitForURL(/\/orders\/[\w-]+$/);
  const id = page.url().split("/").at(-1) ?? "";
  await page.goto(`/print?ids=${id}`);
  await expect(page.getByRole("article")).toContainText("Pump P-204B");
  expect((await page.pdf({ format: "A4" })).subarray(0, 5).toString()).toBe("%PDF-");
  expect(site.asked.length).toBeGreaterThan(0);
});
