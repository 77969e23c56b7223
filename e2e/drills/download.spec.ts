import type { Page } from "@playwright/test";
import { embeddedModel } from "../../src/models/catalog";
import { expect, test } from "../fixtures";
import { SetupPage } from "../pages/setup-page";
import { flipByte, htmlInstead, stallAfter } from "../site";

const shards = (asked: readonly string[]) => asked.filter((path) => /params_shard_\d+\.bin$/.test(path));

test("a tab killed during the download goes on where it stopped and fetches no verified file again", async ({ profile, openDevice, site }) => {
  const first = await openDevice({ profile });
  await first.page.goto("/");
  site.forget();
  // The last shard does not come to its end: all others are verified and stored by then.
  const last = await lastShard(first.page);
  site.setFault(stallAfter(last, 1_000_000));
  await new SetupPage(first.page).start.click();
  await expect.poll(() => shards(site.asked).some((path) => path.endsWith(last)), { timeout: 60_000 }).toBe(true);
  await expect.poll(() => storedShards(first.page), { timeout: 60_000 }).toBeGreaterThan(0);
  const stored = await storedShards(first.page);
  await first.context.close();

  site.setFault(null);
  site.forget();
  const { page } = await openDevice({ profile });
  await page.goto("/");
  const setup = new SetupPage(page);
  // Nobody has to ask for it again.
  await expect(setup.ready).toBeVisible({ timeout: 180_000 });
  const all = await storedShards(page);
  expect(new Set(shards(site.asked)).size).toBe(all - stored);
  expect(shards(site.asked)).toHaveLength(all - stored);
});

test("a tab killed in the middle of a file asks for the rest of it only", async ({ profile, openDevice, site }) => {
  const first = await openDevice({ profile });
  await first.page.goto("/");
  const { path, bytes } = await largestShard(first.page);
  const half = Math.floor(bytes / 2);
  site.setFault(stallAfter(path, half));
  await new SetupPage(first.page).start.click();
  const received = async () => (await storedFiles(first.page)).find(({ url }) => url.endsWith(path))?.received ?? 0;
  await expect.poll(received, { timeout: 60_000 }).toBeGreaterThan(half - 4 * 1024 * 1024);
  const kept = await received();
  await first.context.close();

  site.setFault(null);
  site.forget();
  const { page } = await openDevice({ profile });
  await page.goto("/");
  const setup = new SetupPage(page);
  // Nobody has to ask for it again.
  await expect(setup.ready).toBeVisible({ timeout: 180_000 });
  expect(site.ranges.filter((range) => range.startsWith(path))).toEqual([`${path} bytes=${kept}-`]);
  // Less than one piece of the file had come in vain.
  expect(half - kept).toBeLessThan(4 * 1024 * 1024);
});

test("a flipped byte in a shard is refused, said, and nothing of it stored; afterwards set-up works", async ({ profile, openDevice, site }) => {
  const { page } = await openDevice({ profile });
  await page.goto("/");
  site.setFault(flipByte("params_shard_1.bin"));
  const setup = new SetupPage(page);
  await setup.start.click();
  await expect(page.getByRole("alert").getByText(/damaged|differ|checksum/i).first()).toBeVisible({ timeout: 60_000 });
  expect(await isStored(page, "params_shard_1.bin")).toBe(false);
  site.setFault(null);
  await page.getByRole("button", { name: /^(Continue, |Try again)/ }).click();
  await expect(setup.ready).toBeVisible({ timeout: 180_000 });
});

test("a page instead of a shard is refused, said, and nothing of it stored", async ({ profile, openDevice, site }) => {
  const { page } = await openDevice({ profile });
  await page.goto("/");
  site.setFault(htmlInstead("params_shard_0.bin"));
  await new SetupPage(page).start.click();
  await expect(page.getByRole("alert").getByText(/web page|sign-in|page instead/i).first()).toBeVisible({ timeout: 60_000 });
  expect(await isStored(page, "params_shard_0.bin")).toBe(false);
});

test("a download can be cancelled and taken up again", async ({ profile, openDevice, site }) => {
  const { page } = await openDevice({ profile });
  await page.goto("/");
  site.setFault(stallAfter(await lastShard(page), 1_000_000));
  const setup = new SetupPage(page);
  await setup.start.click();
  await expect(setup.progress).toBeVisible();
  await expect.poll(() => storedShards(page), { timeout: 60_000 }).toBeGreaterThan(0);
  await page.getByRole("button", { name: "Cancel" }).click();
  await expect(setup.goOn).toBeVisible();
  site.setFault(null);
  await setup.goOn.click();
  await expect(setup.ready).toBeVisible({ timeout: 180_000 });
});

async function lastShard(page: Page): Promise<string> {
  const manifest = await page.evaluate(async (folder) => (await fetch(`${folder}manifest.json`)).json(), embeddedModel.path);
  const paths = (manifest as { files: { path: string; type: string }[] }).files.filter((file) => file.type === "weights").map((file) => file.path);
  return paths.toSorted((a, b) => Number(/\d+/.exec(a)?.[0]) - Number(/\d+/.exec(b)?.[0])).at(-1) ?? "";
}

async function largestShard(page: Page): Promise<{ path: string; bytes: number }> {
  const manifest = await page.evaluate(async (folder) => (await fetch(`${folder}manifest.json`)).json(), embeddedModel.path);
  const { files } = manifest as { files: { path: string; type: string; bytes: number }[] };
  const [largest] = files.filter((file) => file.type === "weights").toSorted((a, b) => b.bytes - a.bytes);
  if (largest === undefined) throw new Error("no weights");
  return largest;
}

interface StoredFile {
  url: string;
  received: number;
  isDone: boolean;
}

/** What the device holds of the model's files. */
async function storedFiles(page: Page): Promise<StoredFile[]> {
  return page.evaluate(async () => {
    const known = await indexedDB.databases();
    if (!known.some(({ name }) => name === "fieldwright-models")) return [];
    return new Promise<StoredFile[]>((resolve, reject) => {
      const opening = indexedDB.open("fieldwright-models");
      opening.onerror = () => reject(opening.error);
      opening.onsuccess = () => {
        const db = opening.result;
        const request = db.transaction("files").objectStore("files").getAll();
        request.onsuccess = () => {
          db.close();
          resolve(request.result);
        };
        request.onerror = () => reject(request.error);
      };
    });
  });
}

async function storedKeys(page: Page): Promise<string[]> {
  return (await storedFiles(page)).filter(({ isDone }) => isDone).map(({ url }) => url);
}

async function storedShards(page: Page): Promise<number> {
  return (await storedKeys(page)).filter((key) => key.endsWith(".bin")).length;
}

async function isStored(page: Page, name: string): Promise<boolean> {
  return (await storedKeys(page)).some((key) => key.endsWith(name));
}
