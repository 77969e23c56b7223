import type { Page } from "@playwright/test";
import { untilOffline } from "../device";
import { expect, test } from "../fixtures";
import { CapturePage } from "../pages/capture-page";
import { SetupPage } from "../pages/setup-page";

/** Sends what the system's share sheet would send to the installed app, and goes where the answer leads. */
async function share(page: Page, fields: Record<string, string>, files: { name: string; type: string; text: string }[] = []): Promise<void> {
  const address = await page.evaluate(
    async ([texts, shared]) => {
      const form = new FormData();
      for (const [name, value] of Object.entries(texts)) form.append(name, value);
      for (const { name, type, text } of shared) form.append("files", new File([text], name, { type }));
      const response = await fetch("/share", { method: "POST", body: form });
      return response.url;
    },
    [fields, files] as const,
  );
  await page.goto(address);
}

test("what other apps share becomes a note, a batch or an import, and never reaches the server", async ({ profile, openDevice, site }) => {
  const { page } = await openDevice({ profile, webgpu: false });
  await page.goto("/");
  await new SetupPage(page).goWithout();
  await untilOffline(page);
  site.forget();

  const capture = new CapturePage(page);
  await share(page, { title: "Pump", text: "P-204 leaks at the seal" });
  await expect(capture.box).toHaveValue("Pump\nP-204 leaks at the seal");

  await share(page, {}, [{ name: "round.txt", type: "text/plain", text: "Fan F-3 is loud" }]);
  await expect(capture.box).toHaveValue("Fan F-3 is loud");
  await expect(page.getByRole("list", { name: "Open notes" }).getByRole("button")).toHaveCount(2);

  await share(page, {}, [{ name: "shift.csv", type: "text/csv", text: "note\nPump leaks\nFan loud\n" }]);
  await expect(page.getByRole("heading", { name: "Batch" })).toBeVisible();
  await expect(page.getByText("2 notes", { exact: true })).toBeVisible();

  const order = { id: "o1", status: "draft", position: 0, draft: { values: { title: "Seal leaks" }, marks: [] }, edits: [], createdAt: 1, updatedAt: 1, note: { id: "n1", text: "Seal leaks", createdAt: 1 } };
  await share(page, {}, [{ name: "orders.json", type: "application/json", text: JSON.stringify({ format: "fieldwright-orders", version: 1, exportedAt: 1, orders: [order] }) }]);
  await expect(page.getByText("orders.json", { exact: true })).toBeVisible();
  expect(site.asked.filter((path) => path.startsWith("/share"))).toEqual([]);

  // A killed tab loses nothing: what was handed over is still there.
  await page.reload();
  await expect(page.getByText("orders.json", { exact: true })).toBeVisible();
});

test("a file opened with the installed app comes by the launch queue", async ({ profile, openDevice }) => {
  const { page } = await openDevice({ profile, webgpu: false });
  await page.addInitScript(() => {
    const file = new File(["Gearbox G-2 is hot"], "note.txt", { type: "text/plain" });
    Object.defineProperty(globalThis, "launchQueue", {
      value: { setConsumer: (consumer: (launched: object) => void) => location.search === "" && consumer({ files: [{ getFile: () => Promise.resolve(file) }] }) },
    });
  });
  await page.goto("/");
  await new SetupPage(page).goWithout();
  await page.goto("/open");
  await expect(new CapturePage(page).box).toHaveValue("Gearbox G-2 is hot");
});
