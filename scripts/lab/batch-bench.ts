import { readFileSync } from "node:fs";
import type { CDPSession, Page } from "@playwright/test";
import type { OpenLab } from "./browser-lab";

const MEGABYTE = 1_000_000;
const SCRIPTED = { total: 1000, early: 100 };
const REAL = { total: 20, early: 5 };
const LIMIT_MS = 900_000;

const rounded = (bytes: number) => Number((bytes / MEGABYTE).toFixed(1));

async function untilEnded(page: Page, count: number): Promise<void> {
  const end = Date.now() + LIMIT_MS;
  while ((await page.evaluate(() => window.lab.endedLines())) < count) {
    if (Date.now() > end) throw new Error("the batch does not come to its end");
    await new Promise((resolve) => setTimeout(resolve, 250));
  }
}

/** What the page's scripts hold, in bytes, after the garbage is gone. */
async function heapOf(session: CDPSession): Promise<number> {
  await session.send("HeapProfiler.collectGarbage");
  const { usedSize } = await session.send("Runtime.getHeapUsage");
  return usedSize;
}

/** What all processes of the browser hold together, in bytes, shared pages counted once. */
async function processBytes(page: Page): Promise<number> {
  const browser = page.context().browser();
  const session = browser === null ? await page.context().newCDPSession(page) : await browser.newBrowserCDPSession();
  const { processInfo } = await session.send("SystemInfo.getProcessInfo");
  await session.detach();
  return processInfo.reduce((sum, { id }) => {
    const kilobytes = /^Pss:\s+(\d+)/mu.exec(readFileSync(`/proc/${id}/smaps_rollup`, "utf8"))?.[1];
    return sum + Number(kilobytes ?? 0) * 1024;
  }, 0);
}

/** Memory over a long batch: flat, if nothing is kept of a note that is done. */
export async function benchBatch({ page }: OpenLab): Promise<Record<string, string | number>> {
  const session = await page.context().newCDPSession(page);
  await page.evaluate((total) => window.lab.startBatch(total, false), SCRIPTED.total);
  await untilEnded(page, SCRIPTED.early);
  const early = await heapOf(session);
  await untilEnded(page, SCRIPTED.total);
  const late = await heapOf(session);
  const failed = await page.evaluate(() => window.lab.failedLines());

  await page.evaluate((total) => window.lab.startBatch(total, true), REAL.total);
  await untilEnded(page, REAL.early);
  const before = await processBytes(page);
  await untilEnded(page, REAL.total);
  const after = await processBytes(page);
  const failedReal = await page.evaluate(() => window.lab.failedLines());
  return {
    [`batch, scripted: heap after ${SCRIPTED.early} and ${SCRIPTED.total} notes, MB`]: `${rounded(early)}, ${rounded(late)}`,
    [`batch, real model: browser after ${REAL.early} and ${REAL.total} notes, MB`]: `${rounded(before)}, ${rounded(after)}`,
    "batch, lines that failed": failed + failedReal,
  };
}
