import { mkdtempSync, rmSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { chromium, type Page } from "@playwright/test";
import { browserFlags, findBrowser } from "../browser.mjs";
import { appHandler, listen } from "../serve.mjs";

const ORDERS = 50_000;
const ROUNDS = 40;

const p95 = (values: readonly number[]) => values.toSorted((a, b) => a - b)[Math.ceil(values.length * 0.95) - 1] ?? Number.NaN;
const rounded = (value: number) => Number(value.toFixed(1));

/** Writes orders as the app does, all different, into the app's own database. */
async function seed(page: Page, count: number): Promise<void> {
  await page.evaluate(async (total) => {
    const db = await new Promise<IDBDatabase>((resolve, reject) => {
      const request = indexedDB.open("fieldwright");
      request.addEventListener("success", () => resolve(request.result));
      request.addEventListener("error", () => reject(request.error ?? new Error("open")));
    });
    const kinds = ["seal leaking", "bearing noisy", "belt slipping", "filter blocked", "door not closing", "sensor erratic", "valve stuck", "motor hot"];
    const machines = ["pump", "fan", "conveyor", "boiler", "compressor", "mixer"];
    const statuses = ["draft", "approved", "in-progress", "on-hold", "done", "cancelled"];
    const priorities = ["low", "medium", "high", "emergency"];
    const begin = Date.now() - total * 60_000;
    for (let from = 0; from < total; from += 2000) {
      const transaction = db.transaction(["orders", "settings"], "readwrite");
      transaction.objectStore("settings").put({ key: "settings", value: { locale: "en", theme: "light", welcomed: true } });
      for (let index = from; index < Math.min(total, from + 2000); index += 1) {
        const code = `${String.fromCharCode(65 + (index % 26))}-${index % 400}`;
        const asset = `${machines[index % 6]} ${code}`;
        const problem = kinds[index % 8] ?? "";
        const title = `${asset} ${problem}`;
        const note = `${title} since this morning, line ${index % 97}. Checked it twice, cleaned and tightened what was loose, ran it for ${index % 50} minutes.`;
        transaction.objectStore("orders").put({
          id: crypto.randomUUID(), noteId: `n${index}`, position: 0, status: statuses[index % 6], draft: { values: { asset, problem, title, workType: "corrective", priority: priorities[index % 4], safetyHazard: index % 11 === 0 },
            marks: ["asset", "problem", "title", "priority", "workType", "safetyHazard"].map((field) => ({ path: field, support: "exact", evidence: [{ start: 0, end: 9 }], confidence: 0.9, origin: "model" })) },
          edits: [], createdAt: begin + index * 60_000, updatedAt: begin + index * 60_000, changedAt: begin + index * 60_000, searchText: `${title} ${title} ${note}`.toLowerCase(), assetKeys: [code.replace("-", "").toLowerCase()],
          ...(index % 3 === 0 && { assignee: `Person ${index % 40}` }), ...(index % 5 === 0 && { dueOn: `2026-${String((index % 12) + 1).padStart(2, "0")}-15` }),
        });
      }
      await new Promise((resolve) => transaction.addEventListener("complete", resolve));
    }
    db.close();
  }, count);
}

/** Milliseconds from what a person does to the list until the changed list is painted. */
async function timed(page: Page, rounds: number, kind: "search" | "filter" | "sort"): Promise<number[]> {
  return page.evaluate(
    async ({ times, what }) => {
      const words = ["pump", "fan b-1", "boiler noisy", "valve", "n", "compressor leaking", "line 42", "mixer", "belt", "minutes"];
      const input = document.querySelector<HTMLInputElement>("input[type=search]");
      const [status, sort] = document.querySelectorAll("search select");
      const body = document.querySelector("main");
      if (!input || !(status instanceof HTMLSelectElement) || !(sort instanceof HTMLSelectElement) || !body) throw new Error("no list");
      // oxlint-disable-next-line unicorn/consistent-function-scoping -- this runs in the page, which has no outer scope
      const set = (element: HTMLInputElement | HTMLSelectElement, value: string) => {
        const prototype = element instanceof HTMLInputElement ? HTMLInputElement.prototype : HTMLSelectElement.prototype;
        Object.getOwnPropertyDescriptor(prototype, "value")?.set?.call(element, value);
        element.dispatchEvent(new Event(element instanceof HTMLInputElement ? "input" : "change", { bubbles: true }));
      };
      const changes: Record<typeof what, (round: number) => void> = {
        search: (round) => set(input, words[round % words.length] ?? ""),
        filter: (round) => set(status, ["draft", "open", "done", "all", "on-hold"][round % 5] ?? "all"),
        sort: (round) => set(sort, ["asset", "priority", "due", "newest"][round % 4] ?? "newest"),
      };
      // oxlint-disable-next-line unicorn/consistent-function-scoping -- the same
      const painted = () => new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve, 0)));
      const figures: number[] = [];
      for (let round = 0; round < times; round += 1) {
        const first = document.querySelector("tbody tr:not([aria-hidden])")?.textContent;
        const count = document.querySelector("main p[aria-live]")?.textContent;
        const begun = performance.now();
        changes[what](round);
        // The list has changed when its count or its first row has; the same list again counts as soon as it is painted.
        for (let frame = 0; frame < 20; frame += 1) {
          await painted();
          if (document.querySelector("tbody tr:not([aria-hidden])")?.textContent !== first || document.querySelector("main p[aria-live]")?.textContent !== count) break;
        }
        figures.push(performance.now() - begun);
        await new Promise((resolve) => setTimeout(resolve, 120));
      }
      set(input, "");
      set(status, "all");
      set(sort, "newest");
      return figures;
    },
    { times: rounds, what: kind },
  );
}

/** Milliseconds from the last key of a note until orders that look like it are said; the pause of half a second before looking is part of it. */
async function untilLookAlikes(page: Page): Promise<number[]> {
  await page.getByRole("textbox", { name: "Your note" }).waitFor();
  const figures = await page.evaluate(async () => {
    const box = document.querySelector("textarea");
    if (!box) throw new Error("no note");
    // oxlint-disable-next-line unicorn/consistent-function-scoping -- this runs in the page, which has no outer scope
    const write = (text: string) => {
      Object.getOwnPropertyDescriptor(HTMLTextAreaElement.prototype, "value")?.set?.call(box, text);
      box.dispatchEvent(new Event("input", { bubbles: true }));
    };
    // oxlint-disable-next-line unicorn/consistent-function-scoping -- the same
    const said = async (isSaid: boolean) => {
      for (let frame = 0; frame < 600 && /looks? like this one/u.test(document.querySelector("main")?.textContent ?? "") !== isSaid; frame += 1) await new Promise(requestAnimationFrame);
    };
    const times: number[] = [];
    for (let round = 0; round < 12; round += 1) {
      // One of the orders whose failure is among those that the note names.
      const index = Math.floor(round / 4) * 8 + (round % 4);
      const begun = performance.now();
      write(`went to ${String.fromCharCode(65 + index)}${index} this morning, seal leaking again, bearing noisy, belt slipping, filter blocked`);
      await said(true);
      times.push(performance.now() - begun);
      write("nothing to see");
      await said(false);
    }
    return times;
  });
  return figures.slice(2);
}

/** The list of orders with fifty thousand of them, in the built app. */
export async function benchDesk(): Promise<Record<string, number>> {
  const { server, address } = await listen(appHandler());
  const profile = mkdtempSync(path.join(os.tmpdir(), "fieldwright-desk-"));
  const context = await chromium.launchPersistentContext(profile, { executablePath: await findBrowser(), headless: true, args: browserFlags, viewport: { width: 1440, height: 900 } });
  try {
    const page = context.pages()[0] ?? (await context.newPage());
    // What runs this file names functions by a helper that the page does not have.
    await context.addInitScript("globalThis.__name = (named) => named");
    await page.goto(address);
    await page.getByRole("heading", { level: 1 }).waitFor();
    await page.evaluate(() => localStorage.setItem("fieldwright.look", JSON.stringify({ theme: "light", locale: "en", welcomed: true })));
    await seed(page, ORDERS);
    const paints: number[] = [];
    for (let round = 0; round < 5; round += 1) {
      await page.goto(`${address}/orders`);
      await page.locator("tbody tr a").first().waitFor();
      paints.push(
        await page.evaluate(async () => {
          await new Promise((resolve) => requestAnimationFrame(resolve));
          return performance.now();
        }),
      );
    }
    const begun = Date.now();
    await page.getByText(`${ORDERS.toLocaleString("en")} orders`, { exact: true }).waitFor({ timeout: 60_000 });
    const complete = Date.now() - begun;
    const figures: Record<string, number> = {
      "50,000 orders: first rows painted, ms, median (< 1000)": rounded(paints.toSorted((a, b) => a - b)[2] ?? Number.NaN),
      "50,000 orders: all in memory after, ms": complete,
    };
    for (const kind of ["search", "filter", "sort"] as const) {
      await timed(page, 10, kind);
      figures[`50,000 orders: ${kind} to paint, ms p95 (< 50)`] = rounded(p95(await timed(page, ROUNDS, kind)));
    }
    await page.goto(address);
    figures["50,000 orders: look-alikes said after the last key, ms p95"] = rounded(p95(await untilLookAlikes(page)));
    return figures;
  } finally {
    await context.close();
    server.close();
    rmSync(profile, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
  }
}
