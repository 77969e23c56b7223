import { withDatabase, type FieldwrightDatabase } from "./database";
import { readSettings } from "./settings";

/** One approved order on its way to the site's webhook. */
export interface OutboxRecord {
  /** The idempotency key: one for each approval, the same with every try. */
  id: string;
  orderId: string;
  /** Name of the webhook in the site's policy. */
  webhook: string;
  /** `refused`: the server does not want it; a person tries again or removes it. */
  status: "waiting" | "sent" | "refused";
  attempts: number;
  /** Not tried before. */
  nextAt: number;
  createdAt: number;
  sentAt?: number;
  /** What came of the last try: a status of HTTP, or why there was none. */
  error?: string;
}

/** Sent entries are shown for as long as somebody may ask for them. */
const KEEP_SENT_MS = 30 * 24 * 60 * 60 * 1000;

/** Queues approved orders where the webhook is on; part of the approval's own transaction, so that none is forgotten. */
export async function queueApproved(db: FieldwrightDatabase, ids: readonly string[], now: number): Promise<void> {
  const { webhook } = await readSettings(db);
  if (webhook?.isOn !== true) return;
  const orders = (await db.orders.bulkGet([...ids])).filter((order) => order?.approvedAt === now).filter((order) => order !== undefined);
  await db.outbox.bulkPut(orders.map(({ id }): OutboxRecord => ({ id: `${id}:${now}`, orderId: id, webhook: webhook.name, status: "waiting", attempts: 0, nextAt: now, createdAt: now })));
}

/** What has not been sent yet is not sent any more: the approval was taken back. */
export async function takeBackWaiting(db: FieldwrightDatabase, orderIds: readonly string[]): Promise<void> {
  await db.outbox
    .where("orderId")
    .anyOf([...orderIds])
    .filter(({ status }) => status !== "sent")
    .delete();
}

/** The queue, the newest first. */
export async function readOutbox(db: FieldwrightDatabase): Promise<OutboxRecord[]> {
  return (await db.outbox.toArray()).toSorted((a, b) => b.createdAt - a.createdAt);
}

/** The entry whose turn is next, now or later. */
export async function readNextWaiting(db: FieldwrightDatabase): Promise<OutboxRecord | undefined> {
  const waiting = await db.outbox.where("status").equals("waiting").toArray();
  return waiting.toSorted((a, b) => a.nextAt - b.nextAt || a.createdAt - b.createdAt)[0];
}

export function changeOutbox(id: string, change: Partial<Omit<OutboxRecord, "id">>): Promise<void> {
  return withDatabase(async (db) => {
    await db.outbox.update(id, change);
  });
}

/** Tries again at once: one entry, or all that wait or were refused. */
export function retryOutbox(now = Date.now(), id?: string): Promise<void> {
  return withDatabase(async (db) => {
    await db.outbox.filter((entry) => entry.status !== "sent" && (id === undefined || entry.id === id)).modify({ status: "waiting", nextAt: now });
  });
}

/** Takes an entry out of the queue; the order itself stays. */
export function removeFromOutbox(id: string): Promise<void> {
  return withDatabase((db) => db.outbox.delete(id));
}

export function forgetSent(now = Date.now()): Promise<void> {
  return withDatabase(async (db) => {
    await db.outbox.filter(({ sentAt }) => sentAt !== undefined && sentAt < now - KEEP_SENT_MS).delete();
  });
}
