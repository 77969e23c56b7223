import type { RequestListener } from "node:http";
import { listen } from "../../scripts/serve.mjs";
import { firstPage, launch, watch } from "../device";
import { expect, test } from "../fixtures";
import { CapturePage } from "../pages/capture-page";
import { ReviewPage } from "../pages/review-page";
import { SetupPage } from "../pages/setup-page";
import { openPolicySite } from "../policy-site";

const list = [
  "Problem Code,Problem Description,Cause Code,Cause Description",
  "LEAK,Leaking,SEALWEAR,Seal worn",
  "LEAK,Leaking,GASKET,Gasket failed",
  "VIB,Excessive vibration,MISAL,Misalignment",
].join("\n");

/** A system of the plant that takes orders while it is up. */
function plantSystem(received: { key: string | undefined; order: string }[], state: { isUp: boolean }): RequestListener {
  return (request, response) => {
    response.setHeader("access-control-allow-origin", "*");
    response.setHeader("access-control-allow-headers", "*, authorization, content-type, idempotency-key");
    if (request.method === "OPTIONS") {
      response.end();
      return;
    }
    const parts: Buffer[] = [];
    request.on("data", (part: Buffer) => parts.push(part));
    request.on("end", () => {
      if (state.isUp) received.push({ key: String(request.headers["idempotency-key"]), order: Buffer.concat(parts).toString() });
      response.writeHead(state.isUp ? 201 : 503).end();
    });
  };
}

test("an order gets the site's code, and once approved goes to the plant's system that the policy names", async ({ profile }) => {
  const received: { key: string | undefined; order: string }[] = [];
  const state = { isUp: false };
  const { server, address } = await listen(plantSystem(received, state));
  const { site, remove } = await openPolicySite({ schema: 1, webhooks: [{ name: "CMMS", url: `${address}/orders` }] });
  const context = await launch({ profile, address: site.address, webgpu: false });
  const seen = watch(context, site.address);
  const page = await firstPage(context);
  await page.goto("/");
  await new SetupPage(page).goWithout();

  await page.goto("/codes");
  await page.locator("input[type=file]").setInputFiles({ name: "codes.csv", mimeType: "text/csv", buffer: Buffer.from(list) });
  await page.getByRole("button", { name: "Bring in 5 codes" }).click();
  await expect(page.getByRole("region", { name: "Problem code" })).toContainText("LEAK Leaking");

  await page.goto("/settings");
  await page.getByRole("switch", { name: "Send approved orders to CMMS" }).click();
  expect(seen.foreign).toEqual([]);
  await page.getByRole("alertdialog").getByRole("button", { name: "Send them" }).click();

  await page.getByRole("navigation").getByRole("link", { name: "Notes" }).click();
  await new CapturePage(page).box.fill("Pump P-204 drips at the gland");
  await page.getByRole("button", { name: "Fill in by hand" }).click();
  const review = new ReviewPage(page);
  await review.waitForOrders(1);
  await page.getByRole("button", { name: "Problem", exact: true }).click();
  await review.row("problem").getByRole("textbox").fill("drips at the gland");
  await review.row("problem").getByRole("textbox").press("Enter");
  await expect(page.getByLabel("Problem code").locator("option:checked")).toHaveText("LEAK Leaking");
  await page.getByLabel("Cause code").selectOption({ label: "GASKET Gasket failed" });
  await expect(page.getByLabel("Cause code").locator("option")).toHaveCount(3);
  await page.getByLabel("Priority").selectOption("high");
  await page.getByLabel("Work type").selectOption("corrective");
  await review.row("safetyHazard").getByRole("button", { name: "No" }).click();
  await review.row("title").getByRole("button").first().click();
  await review.row("title").getByRole("textbox").fill("P-204 drips");
  await review.row("title").getByRole("textbox").press("Enter");
  await review.approve();

  await page.goto("/exchange");
  const outbox = page.getByRole("region", { name: "Outbox" });
  await expect(outbox).toContainText("The server answered with status 503");
  state.isUp = true;
  await outbox.getByRole("button", { name: "Try all again now" }).click();
  await expect(outbox).toContainText("Everything has been sent.");
  expect(received).toHaveLength(1);
  const { orders } = JSON.parse(received[0]?.order ?? "{}");
  expect(orders[0]).toMatchObject({ status: "approved", siteCodes: { problem: { code: "LEAK", by: "rule" }, cause: { code: "GASKET", by: "person" } } });
  expect(received[0]?.key).toBe(`${orders[0].id}:${orders[0].approvedAt}`);
  expect(new Set(seen.foreign.map((url) => new URL(url).origin))).toEqual(new Set([address]));
  expect(seen.errors).toEqual([]);
  await context.close();
  server.close();
  await site.stop();
  remove();
});
