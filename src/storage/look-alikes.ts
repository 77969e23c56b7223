import { assetKeysIn } from "@/domain/duplicates/asset-keys";
import { findLookAlikes, type Described, type LookAlikes } from "@/domain/duplicates/look-alikes";
import { orderToApprove } from "@/domain/conversion/approve";
import { withDatabase } from "./database";
import type { OrderRecord } from "./records";

/** An order that looks like what is being written. */
export interface KnownOrder {
  id: string;
  status: OrderRecord["status"];
  title: string | undefined;
  asset: string | undefined;
  assetId: string | undefined;
  createdAt: number;
}

/** Orders of one asset that are compared; the newest tell enough. */
const MOST_COMPARED = 300;

/**
 * Open orders and repeat failures that a note or an order tells of once more. Only orders of the assets it names are
 * read, by an index. `noteId`: its own orders are left out. Rejects with StorageError.
 */
export function readLookAlikes(described: Described, noteId: string): Promise<LookAlikes<KnownOrder>> {
  return withDatabase(async (db) => {
    const keys = assetKeysIn(described.asset ?? described.text);
    // A request for each key, all at once: one cursor over all of them would wait for each in turn.
    const found = await db.transaction("r", db.orders, () =>
      Promise.all([
        ...keys.map((key) => db.orders.where("assetKeys").equals(key).toArray()),
        ...(described.assetId === undefined ? [] : [db.orders.where("assetId").equals(described.assetId).toArray()]),
      ]),
    );
    const known = [...new Map(found.flat().map((order) => [order.id, order])).values()]
      .filter((order) => order.deletedAt === undefined && order.noteId !== noteId)
      .toSorted((a, b) => b.createdAt - a.createdAt)
      .slice(0, MOST_COMPARED)
      .map(({ id, status, assetId, createdAt, draft: { values }, draft }) => ({
        id, status, assetId, createdAt,
        title: values.title ?? orderToApprove(draft).title,
        asset: values.asset,
        problem: values.problem,
        failureMode: values.failureMode,
      }));
    return findLookAlikes(described, known);
  });
}
