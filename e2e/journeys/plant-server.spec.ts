import type { RequestListener } from "node:http";
import { listen } from "../../scripts/serve.mjs";
import { firstPage, launch, watch } from "../device";
import { expect, test } from "../fixtures";
import { CapturePage } from "../pages/capture-page";
import { SetupPage } from "../pages/setup-page";
import { openPolicySite } from "../policy-site";

const order = { asset: "Boiler B-9", problem: "flame out", failureMode: "fails_to_function", workType: "corrective", safetyHazard: false, priority: "medium", title: "Boiler B-9 flame out" };
const key = "a-key-of-the-plant";

/** A server that speaks the OpenAI form and answers every note with one order. */
function chat(seen: string[]): RequestListener {
  return (request, response) => {
    response.setHeader("access-control-allow-origin", "*");
    response.setHeader("access-control-allow-headers", "*, authorization, content-type");
    if (request.method === "OPTIONS") {
      response.end();
      return;
    }
    if (request.headers.authorization !== `Bearer ${key}`) {
      response.writeHead(401).end();
      return;
    }
    if (request.url === "/v1/models") {
      response.end(JSON.stringify({ data: [{ id: "plant-8b" }] }));
      return;
    }
    const parts: Buffer[] = [];
    request.on("data", (part: Buffer) => parts.push(part));
    request.on("end", () => {
      seen.push(Buffer.concat(parts).toString());
      response.setHeader("content-type", "text/event-stream");
      for (const content of JSON.stringify({ orders: [order] }).match(/.{1,9}/gsu) ?? []) {
        response.write(`data: ${JSON.stringify({ choices: [{ delta: { content } }] })}\n\n`);
      }
      response.end(`data: ${JSON.stringify({ choices: [{ delta: {}, finish_reason: "stop" }] })}\n\ndata: [DONE]\n\n`);
    });
  };
}

test("notes go to the plant's server only once it is switched on, and to the device when it dies", async ({ profile }) => {
  const notes: string[] = [];
  const { server, address } = await listen(chat(notes));
  const { site, remove } = await openPolicySite({ schema: 1, plantServers: [{ name: "Hall 2", baseUrl: `${address}/v1` }] });
  const context = await launch({ profile, address: site.address });
  const seen = watch(context, site.address);
  const page = await firstPage(context);
  await page.goto("/");
  await new SetupPage(page).setUp();
  expect(seen.foreign).toEqual([]);

  await page.getByRole("link", { name: "Settings" }).click();
  await page.getByLabel("Key", { exact: true }).fill("a wrong one");
  await page.getByRole("button", { name: "Test the connection" }).click();
  await expect(page.getByText("The plant server refused the key")).toBeVisible();
  await page.getByLabel("Key", { exact: true }).fill(key);
  await page.getByRole("button", { name: "Test the connection" }).click();
  await expect(page.getByText("offers 1 model")).toBeVisible();
  await page.getByRole("switch", { name: /Hall 2/ }).click();
  await page.getByRole("alertdialog").getByRole("button", { name: "Send notes there" }).click();

  await page.getByRole("link", { name: "Notes" }).click();
  await expect(page.getByText("Notes go to “Hall 2”")).toBeVisible();
  const review = await new CapturePage(page).convert("Boiler B-9 flame out again, reset it.");
  await review.waitForOrders(1);
  await expect(review.row("asset")).toContainText("B-9");
  expect(notes).toHaveLength(1);
  expect(JSON.parse(notes[0] ?? "{}")).toMatchObject({ model: "plant-8b", response_format: { type: "json_schema" } });
  expect(new Set(seen.foreign.map((url) => new URL(url).origin))).toEqual(new Set([address]));

  // The server dies: the note is converted all the same, here.
  server.closeAllConnections();
  server.close();
  await page.getByRole("navigation").getByRole("link", { name: "Notes" }).click();
  const second = await new CapturePage(page).convert("Feed pump P-204 leaking at the seal, replaced the seal.");
  await second.waitForOrders(1);
  await expect(second.row("asset")).toContainText("P-204");
  await expect(page.getByText("“Hall 2” does not answer")).toBeVisible();
  expect(notes).toHaveLength(1);
  expect(seen.errors).toEqual([]);
  await context.close();
  await site.stop();
  remove();
});
