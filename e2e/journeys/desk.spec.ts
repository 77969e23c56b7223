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
  await new SetupPage(page).goWithout();
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
  await page.goto("/orders");
  await page.getByRole("checkbox", { name: "Select all 2" }).check();
  await page.getByRole("toolbar").getByRole("link", { name: "Export" }).click();
  await expect(page.getByLabel("Orders", { exact: true })).toHaveValue("selected");
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

/** Seconds a note: no hand leaves the keyboard, and nothing is lost by a wrong key. */
test("a queue of drafts is reviewed by keyboard alone, and what was written before is said", async ({ profile, openDevice }) => {
  const { page } = await openDevice({ profile, webgpu: false });
  await page.goto("/");
  await new SetupPage(page).goWithout();
  const box = new CapturePage(page).box;
  for (const [asset, problem] of [["Pump P-204B", "seal leaking"], ["Fan 7", "belt squeals"], ["Pump P-204B", "gland dripping"]] as const) {
    await box.fill(`${asset} ${problem}`);
    if (problem === "gland dripping") {
      await expect(page.getByText("An open order looks like this one")).toBeVisible();
      expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([]);
    }
    await page.getByRole("button", { name: "Fill in by hand" }).click();
    const review = new ReviewPage(page);
    await review.waitForOrders(1);
    for (const [field, value] of [["Asset", asset], ["Problem", problem]] as const) {
      await page.getByRole("button", { name: field, exact: true }).click();
      await page.getByRole("textbox", { name: field, exact: true }).fill(value);
      await page.keyboard.press("Enter");
    }
    await page.getByRole("navigation").getByRole("link", { name: "Notes" }).click();
  }

  await new OrdersPage(page).open();
  await page.getByRole("link", { name: "Review 3 drafts" }).focus();
  await page.keyboard.press("Enter");
  const title = page.getByRole("heading", { level: 1 });
  await expect(page.getByText("1 of 3")).toBeVisible();
  const first = await title.textContent();
  await page.keyboard.press("?");
  await expect(page.getByRole("dialog", { name: "Keys of the review" })).toBeVisible();
  await page.keyboard.press("Escape");
  await expect(page.getByRole("dialog")).toBeHidden();

  // The next one has been read ahead.
  await page.keyboard.press("j");
  await expect(page.getByText("2 of 3")).toBeVisible();
  await page.keyboard.press("k");
  await expect(title).toHaveText(first ?? "");
  const waits = await page.evaluate(async () => {
    const times: number[] = [];
    for (const code of ["KeyJ", "KeyJ", "KeyK", "KeyK"]) {
      const before = document.querySelector("h1")?.textContent;
      const begun = performance.now();
      document.body.dispatchEvent(new KeyboardEvent("keydown", { code, key: code.slice(3).toLowerCase(), bubbles: true }));
      while (document.querySelector("h1") === null || document.querySelector("h1")?.textContent === before) await new Promise(requestAnimationFrame);
      times.push(performance.now() - begun);
      await new Promise((resolve) => setTimeout(resolve, 300));
    }
    return times;
  });
  const median = waits.toSorted((a, b) => a - b)[1] ?? Number.NaN;
  expect(median, `ms to the next order: ${waits.map(Math.round).join(", ")}`).toBeLessThan(100);
  expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([]);

  // Whether there is a hazard is never made up: the question has the focus, and is answered where it stands.
  await page.keyboard.press("a");
  await expect(page.getByRole("button", { name: "Yes" })).toBeFocused();
  await page.keyboard.press("Tab");
  await page.keyboard.press("Enter");
  await expect(page.getByRole("switch", { name: "Safety hazard" })).toBeVisible();
  await page.keyboard.press("a");
  await expect(page.getByText("2 of 3")).toBeVisible();

  // Deleted and brought back, approved and taken back.
  await page.keyboard.press("x");
  await expect(page.getByText("3 of 3")).toBeVisible();
  await page.keyboard.press("u");
  await expect(page.getByText("2 of 3")).toBeVisible();
  await page.keyboard.press("u");
  await expect(title).toHaveText(first ?? "");
  await expect(page.locator("[data-order]")).toHaveAttribute("data-status", "draft");
});
