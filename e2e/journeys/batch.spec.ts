import AxeBuilder from "@axe-core/playwright";
import { expect, test } from "../fixtures";
import { SetupPage } from "../pages/setup-page";

test("a shift's notes become orders in the background, through a kill of the app", async ({ profile, openDevice }) => {
  const first = await openDevice({ profile });
  await first.page.goto("/");
  await new SetupPage(first.page).setUp();
  await first.page.getByRole("link", { name: "Batch" }).click();
  expect((await new AxeBuilder({ page: first.page }).analyze()).violations).toEqual([]);
  await first.page.getByLabel("Paste a shift's notes").or(first.page.getByRole("textbox")).first().fill("07:40 Pump P-204 leaking, replaced seal\n08:15 Fan EF-7 noisy, greased bearing\n09:30 Belt of CV-3 ok");
  await first.page.getByRole("button", { name: "Split into notes" }).click();
  await first.page.getByRole("button", { name: "Convert 3 notes" }).click();
  await expect(first.page.getByText(/^1 of 3/)).toBeVisible({ timeout: 120_000 });
  await first.context.close();

  // It goes on by itself; nobody has to open the page for it.
  const { page } = await openDevice({ profile });
  await page.goto("/orders");
  await page.getByRole("link", { name: "Batch" }).click();
  await expect(page.getByText(/^3 of 3/)).toBeVisible({ timeout: 180_000 });
  await expect(page.getByText("Done", { exact: true })).toBeVisible();
  await page.getByRole("link", { name: "Notes" }).click();
  // Each note is there once.
  await expect(page.getByText("07:40 Pump P-204 leaking, replaced seal")).toHaveCount(1);
  await page.getByRole("link", { name: "Orders" }).click();
  await expect(page.locator("tbody")).toContainText("P-204");
});
