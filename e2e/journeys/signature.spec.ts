import type { Page } from "@playwright/test";
import { untilOffline } from "../device";
import { expect, test } from "../fixtures";
import { CapturePage } from "../pages/capture-page";
import { ReviewPage } from "../pages/review-page";
import { SetupPage } from "../pages/setup-page";

/** Whether anything is drawn in the picture. */
const hasInk = (page: Page) =>
  page.getByRole("img", { name: "Signature of Amal" }).evaluate(async (image: HTMLImageElement) => {
    await image.decode();
    const canvas = document.createElement("canvas");
    canvas.width = image.naturalWidth;
    canvas.height = image.naturalHeight;
    const context = canvas.getContext("2d");
    context?.drawImage(image, 0, 0);
    return context?.getImageData(0, 0, canvas.width, canvas.height).data.some((value) => value > 0) ?? false;
  });

test("a signature given offline is there after a kill, and void once the order says something else", async ({ profile, openDevice, site }) => {
  const first = await openDevice({ profile, webgpu: false });
  await first.page.goto("/");
  await new SetupPage(first.page).goWithout();
  await new CapturePage(first.page).box.fill("Pump P-204 leaks");
  await first.page.getByRole("button", { name: "Fill in by hand" }).click();
  const review = new ReviewPage(first.page);
  await review.waitForOrders(1);
  await first.page.getByRole("button", { name: "Problem", exact: true }).click();
  await review.row("problem").getByRole("textbox").fill("leaks");
  await review.row("problem").getByRole("textbox").press("Enter");
  await first.page.getByLabel("Priority").selectOption("high");
  await first.page.getByLabel("Work type").selectOption("corrective");
  await review.row("safetyHazard").getByRole("button", { name: "No" }).click();
  await untilOffline(first.page);
  await site.stop();
  await review.approve();
  await first.page.getByRole("button", { name: "Sign" }).click();
  await first.page.getByRole("dialog").getByLabel("Name").fill("Amal");
  const pad = await first.page.getByLabel("Write here with a finger or a pen").boundingBox();
  if (pad === null) throw new Error("no pad");
  await first.page.mouse.move(pad.x + 40, pad.y + 40);
  await first.page.mouse.down();
  await first.page.mouse.move(pad.x + 160, pad.y + 70, { steps: 8 });
  await first.page.mouse.up();
  await first.page.getByRole("dialog").getByRole("button", { name: "Sign" }).click();
  await expect(first.page.getByRole("img", { name: "Signature of Amal" })).toBeVisible();
  const address = first.page.url();
  await first.context.close();

  // Without the server, in a browser that starts anew.
  const { page } = await openDevice({ profile, webgpu: false });
  await page.goto(address);
  await expect(page.getByRole("img", { name: "Signature of Amal" })).toBeVisible();
  expect(await hasInk(page)).toBe(true);
  await page.getByRole("button", { name: "Edit again" }).click();
  await page.getByLabel("Priority").selectOption("low");
  const again = new ReviewPage(page);
  await again.approve();
  await expect(page.getByText("The order has changed since")).toBeVisible();
});
