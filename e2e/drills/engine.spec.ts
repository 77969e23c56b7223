import { expect, test } from "../fixtures";
import { CapturePage } from "../pages/capture-page";
import { CONVERSION_LIMIT_MS, ReviewPage } from "../pages/review-page";
import { SetupPage } from "../pages/setup-page";

const NOTE = "Gearbox GB-5 is noisy, oil low. Topped up 2 l, needs a new bearing.";

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

/** What can befall the model's worker; each is done to it from outside, while it writes. */
const accidents: Record<string, () => unknown> = {
  "the worker dies": () => self.close(),
  "the worker hangs": () => {
    const end = Date.now() + 60_000;
    while (Date.now() < end) continue;
  },
};

for (const [name, accident] of Object.entries(accidents)) {
  test(`${name}: it is noticed within 15 s, the engine starts again and the note is converted`, async ({ page }) => {
    const review = await new CapturePage(page).convert(NOTE);
    await expect(page.locator("[data-live=true]").first()).toBeVisible({ timeout: 180_000 });
    const [worker] = page.workers();
    if (!worker) throw new Error("The model has no worker");
    // Noticed means that another worker is started; the browser itself may take longer to end the old one.
    const another = page.waitForEvent("worker", { timeout: 16_000 });
    void worker.evaluate(accident).catch(() => undefined);
    await another;
    await expect(review.orders.first()).toBeVisible({ timeout: CONVERSION_LIMIT_MS });
    await expect(review.row("asset")).toContainText("GB-5");
  });
}

test("the GPU device is lost: the engine starts again and the note is converted", async ({ profile, openDevice }) => {
  const { context, page } = await openDevice({ profile });
  // The device is kept within reach of the test before the model asks for it.
  page.on("worker", (worker) => {
    void worker.evaluate(() => {
      const request = GPUAdapter.prototype.requestDevice;
      GPUAdapter.prototype.requestDevice = async function keep(...options) {
        const device = await request.apply(this, options);
        Reflect.set(self, "deviceOfTest", device);
        return device;
      };
    }).catch(() => undefined);
  });
  await page.goto("/");
  await new SetupPage(page).setUp();
  const review = await new CapturePage(page).convert(NOTE);
  await expect(page.locator("[data-live=true]").first()).toBeVisible({ timeout: 180_000 });
  const [worker] = page.workers();
  await worker?.evaluate(() => (Reflect.get(self, "deviceOfTest") as GPUDevice).destroy());
  await expect.poll(() => page.workers().some((other) => other !== worker), { timeout: 20_000 }).toBe(true);
  await expect(review.orders.first()).toBeVisible({ timeout: CONVERSION_LIMIT_MS });
  await context.close();
});
