import { orderToApprove } from "@/domain/conversion/approve";
import type { PartialWorkOrder } from "@/domain/work-order/schema";
import { nextStatuses, type OrderStatus } from "@/domain/work-order/status";
import { totalsOf, type Totals } from "@/domain/work-order/totals";
import { withDatabase, type FieldwrightDatabase } from "./database";
import { withStatus } from "./orders";
import type { OrderComment, OrderRecord } from "./records";

/** What a planner decides about an order beside its values. An absent key stays as it is, `null` takes the value away. */
export interface DeskChange {
  status?: OrderStatus;
  assignee?: string | null;
  dueOn?: string | null;
  followUpOn?: string | null;
  deleted?: boolean;
}

type Clearable = "assignee" | "dueOn" | "followUpOn";

function withValue(order: OrderRecord, key: Clearable, value: string | null | undefined): OrderRecord {
  if (value === undefined) return order;
  const { [key]: _, ...rest } = order;
  return value === null || value === "" ? rest : { ...rest, [key]: value };
}

function changed(order: OrderRecord, change: DeskChange, now: number): OrderRecord {
  const { status, deleted } = change;
  const mayBecome = status !== undefined && nextStatuses(order.status, order.approvedAt !== undefined).includes(status);
  let next: OrderRecord = mayBecome ? withStatus(order, status, now) : { ...order, updatedAt: now };
  for (const key of ["assignee", "dueOn", "followUpOn"] as const) next = withValue(next, key, change[key]);
  return deleted === true ? { ...next, deletedAt: now } : next;
}

/**
 * Changes orders together, all or none. An order that may not take the status keeps its own; the rest of the change
 * holds for it.
 *
 * @returns the records before, for {@link putBack}. Rejects with StorageError.
 */
export function changeOrders(ids: readonly string[], change: DeskChange, now = Date.now()): Promise<OrderRecord[]> {
  return withDatabase((db) =>
    db.transaction("rw", db.orders, async () => {
      const found = await db.orders.bulkGet([...ids]);
      const before = found.filter((order) => order?.deletedAt === undefined).filter((order) => order !== undefined);
      await db.orders.bulkPut(before.map((order) => changed(order, change, now)));
      return before;
    }),
  );
}

/** Undoes {@link changeOrders}. Edits of values that were made meanwhile stay. */
export function putBack(before: readonly OrderRecord[]): Promise<void> {
  return withDatabase((db) =>
    db.transaction("rw", db.orders, async () => {
      const current = await db.orders.bulkGet(before.map(({ id }) => id));
      await db.orders.bulkPut(
        before.map((order, index) => {
          const now = current[index];
          return now === undefined ? order : { ...order, draft: now.draft, edits: now.edits, searchText: now.searchText, ...(now.assetKeys !== undefined && { assetKeys: now.assetKeys }) };
        }),
      );
    }),
  );
}

/** Adds a comment, or replaces the one of the same id. */
export function saveComment(orderId: string, comment: OrderComment): Promise<void> {
  return changeComments(orderId, (comments) => [...comments.filter(({ id }) => id !== comment.id), comment].toSorted((a, b) => a.at - b.at));
}

/** Writes a comment anew, and keeps when. */
export function rewriteComment(orderId: string, comment: OrderComment, text: string, now = Date.now()): Promise<void> {
  return saveComment(orderId, { ...comment, text, editedAt: now });
}

export function deleteComment(orderId: string, commentId: string): Promise<void> {
  return changeComments(orderId, (comments) => comments.filter(({ id }) => id !== commentId));
}

function changeComments(orderId: string, change: (comments: readonly OrderComment[]) => OrderComment[]): Promise<void> {
  return withDatabase((db) =>
    db.transaction("rw", db.orders, async () => {
      const order = await db.orders.get(orderId);
      if (order !== undefined) await db.orders.put({ ...order, comments: change(order.comments ?? []) });
    }),
  );
}

/**
 * Says which asset of the register an order means; null: none of them. A choice of a person is not changed by a rule.
 *
 * @returns the record before, for {@link putBack}; undefined where nothing was changed.
 */
export function linkAsset(orderId: string, assetId: string | null, by: "rule" | "person"): Promise<OrderRecord | undefined> {
  return withDatabase((db) =>
    db.transaction("rw", db.orders, async () => {
      const order = await db.orders.get(orderId);
      if (order === undefined || (by === "rule" && order.assetChosenBy === "person")) return undefined;
      const { assetId: _, ...rest } = order;
      await db.orders.put({ ...rest, ...(assetId !== null && { assetId }), assetChosenBy: by });
      return order;
    }),
  );
}

/** Orders of an asset that are not deleted, the newest first. */
export async function readOrdersOfAsset(db: FieldwrightDatabase, assetId: string): Promise<OrderRecord[]> {
  const orders = await db.orders.where("assetId").equals(assetId).toArray();
  return orders.filter((order) => order.deletedAt === undefined).toSorted((a, b) => b.createdAt - a.createdAt);
}

/** Read at once for totals; the page has its turn in between. */
const TOTALS_CHUNK = 1000;

/** Hours and parts of orders together; values that the note does not support and nobody has kept are left out. Rejects with StorageError. */
export function readTotals(ids: readonly string[]): Promise<Totals> {
  return withDatabase(async (db) => {
    const values: PartialWorkOrder[] = [];
    for (let from = 0; from < ids.length; from += TOTALS_CHUNK) {
      const orders = await db.orders.bulkGet(ids.slice(from, from + TOTALS_CHUNK));
      for (const order of orders) if (order !== undefined && order.deletedAt === undefined) values.push(orderToApprove(order.draft));
    }
    return totalsOf(values);
  });
}
