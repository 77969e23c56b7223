import { expect, test } from "../fixtures";
import { CapturePage } from "../pages/capture-page";
import { SetupPage } from "../pages/setup-page";

test("a bare device is set up with progress, and writing begins", async ({ profile, openDevice }) => {
  const { page } = await openDevice({ profile });
  await page.goto("/");
  await expect(page).toHaveURL(/\/setup$/);
  const setup = new SetupPage(page);
  await expect(page.getByText(/\d+(\.\d+)? MB/).first()).toBeVisible();
  await expect(page.getByText("Graphics processor")).toBeVisible();

  await setup.start.click();
  await expect(setup.progress).toBeVisible();
  await expect(page.getByText(/ MB of /)).toBeVisible();
  await expect(setup.ready).toBeVisible({ timeout: 180_000 });
  await setup.begin.click();
  await expect(new CapturePage(page).box).toBeVisible();
  await expect(new CapturePage(page).convertButton).toBeDisabled();
});

test("without WebGPU the page says so, and notes and orders can be written by hand", async ({ profile, openDevice }) => {
  const { page } = await openDevice({ profile, webgpu: false });
  await page.goto("/");
  const setup = new SetupPage(page);
  await expect(page.getByText(/No usable graphics processor|does not support WebGPU/)).toBeVisible();
  await setup.skip.click();
  const capture = new CapturePage(page);
  await capture.box.fill("Pump P-7 leaks at the flange");
  await page.getByRole("button", { name: "Fill in by hand" }).click();
  await expect(page.locator("[data-order]")).toHaveCount(1);
  await expect(page.getByText("Pump P-7 leaks at the flange")).toBeVisible();
});

test("without IndexedDB the page says so and what to do", async ({ profile, openDevice }) => {
  const { page } = await openDevice({ profile });
  await page.addInitScript(() => {
    IDBFactory.prototype.open = () => {
      throw new DOMException("denied", "SecurityError");
    };
  });
  await page.goto("/");
  await expect(page.getByText(/private/i).first()).toBeVisible();
  await expect(new SetupPage(page).start).toHaveCount(0);
});

test("without enough space the page says how much is missing", async ({ profile, openDevice }) => {
  const { page } = await openDevice({ profile });
  await page.addInitScript(() => {
    StorageManager.prototype.estimate = async () => ({ quota: 30_000_000, usage: 10_000_000 });
  });
  await page.goto("/");
  await expect(page.getByText(/[67]\d MB of storage are missing/)).toBeVisible();
  await expect(new SetupPage(page).start).toHaveCount(0);
});
