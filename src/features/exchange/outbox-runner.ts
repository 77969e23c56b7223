import type { SitePolicy } from "@/domain/policy/policy";
import { withDatabase } from "@/storage/database";
import { readForExport } from "@/storage/exchange";
import { observe } from "@/storage/live";
import { changeOutbox, forgetSent, readNextWaiting, removeFromOutbox, type OutboxRecord } from "@/storage/outbox";
import { readSecret } from "@/storage/secrets";
import { getSettings } from "@/storage/settings";
import { webhookSecret } from "@/ui/webhook-secret";
import { postOrder } from "./post-order";

/** One tab sends, whatever the number of tabs. */
const LOCK = "fieldwright-outbox";
const FIRST_WAIT_MS = 10_000;
const LONGEST_WAIT_MS = 30 * 60_000;
/** Waits end early or late by this share, so that the tablets of a shift do not all come at once. */
const JITTER = 0.25;
/** A timer of a day or more would be no timer. */
const LONGEST_TIMER_MS = 60 * 60_000;

export function waitAfter(attempts: number, random = Math.random()): number {
  const wait = Math.min(LONGEST_WAIT_MS, FIRST_WAIT_MS * 2 ** (attempts - 1));
  return Math.round(wait * (1 + JITTER * (2 * random - 1)));
}

export interface OutboxDeps {
  policy: () => Promise<SitePolicy>;
  now?: () => number;
  /** Tells when the network is back. */
  network?: Pick<EventTarget, "addEventListener" | "removeEventListener">;
  alone?: (signal: AbortSignal, work: () => Promise<void>) => Promise<void>;
}

/** Sends one entry, and writes down what came of it. */
async function send(entry: OutboxRecord, { policy, now = Date.now }: OutboxDeps): Promise<void> {
  const { webhook } = await getSettings();
  const named = (await policy()).webhooks.find(({ name }) => name === entry.webhook);
  // Switched off, or not allowed any more: it waits for a person.
  if (named === undefined || webhook?.isOn !== true || webhook.name !== entry.webhook) {
    await changeOutbox(entry.id, { status: "refused", error: "off" });
    return;
  }
  const [order] = await withDatabase((db) => readForExport(db, [entry.orderId]));
  if (order?.approvedAt === undefined) {
    await removeFromOutbox(entry.id);
    return;
  }
  const posted = await postOrder({ url: named.url, secret: await readSecret(webhookSecret(named.name)) }, entry.id, order, now());
  const attempts = entry.attempts + 1;
  if (posted.kind === "taken") await changeOutbox(entry.id, { status: "sent", sentAt: now(), attempts });
  else if (posted.kind === "refused") await changeOutbox(entry.id, { status: "refused", error: posted.error, attempts });
  else await changeOutbox(entry.id, { error: posted.error, attempts, nextAt: now() + Math.max(posted.afterMs ?? 0, waitAfter(attempts)) });
}

/** Sends what waits, in the order of its time, for as long as the app runs. Returns the end of it. */
export function startOutbox(deps: OutboxDeps): () => void {
  const { now = Date.now, network = globalThis, alone = (signal, work) => navigator.locks.request(LOCK, { signal }, work) } = deps;
  const controller = new AbortController();
  const { signal } = controller;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let running: Promise<void> | null = null;
  let isWoken = false;

  const sendAll = () =>
    alone(signal, async () => {
      while (!signal.aborted) {
        const entry = await withDatabase(readNextWaiting);
        if (entry === undefined) return;
        const wait = entry.nextAt - now();
        if (wait > 0) {
          clearTimeout(timer);
          timer = setTimeout(wake, Math.min(wait, LONGEST_TIMER_MS));
          return;
        }
        await send(entry, deps);
      }
    });

  const run = async () => {
    try {
      do {
        isWoken = false;
        await sendAll();
      } while (isWoken && !signal.aborted);
    } catch {
      // The policy or the database cannot be read just now; the next wake tries again.
    } finally {
      running = null;
    }
  };

  function wake(): void {
    isWoken = true;
    running ??= run();
  }

  const stopObserving = observe(readNextWaiting, (live) => {
    if (live.state === "ready" && live.data !== undefined) wake();
  });
  network.addEventListener("online", wake);
  void forgetSent(now()).catch(() => undefined);
  return () => {
    controller.abort();
    clearTimeout(timer);
    stopObserving();
    network.removeEventListener("online", wake);
  };
}
