import { SAMPLE_PREFIX } from "@/domain/samples/samples";
import type { AssetRecord } from "./assets";
import { withDatabase, type FieldwrightDatabase } from "./database";
import type { NoteRecord, OrderRecord } from "./records";

const LONG_AGO = 1;

export interface Samples {
  notes: NoteRecord[];
  orders: OrderRecord[];
  assets: AssetRecord[];
}

/** Stores samples, all or none; those that are there already are as they were at first again. Rejects with StorageError. */
export function addSamples({ notes, orders, assets }: Samples): Promise<void> {
  return withDatabase((db) =>
    db.transaction("rw", db.notes, db.orders, db.assets, async () => {
      await db.notes.bulkPut(notes);
      await db.orders.bulkPut(orders);
      await db.assets.bulkPut(assets);
    }),
  );
}

/** Removes every sample for good, and what was made of it: photos, signatures, conversions. Nothing of the plant's own is touched. */
export function removeSamples(): Promise<void> {
  return withDatabase((db) =>
    db.transaction("rw", [db.notes, db.orders, db.assets, db.attachments, db.conversions], async () => {
      for (const table of [db.notes, db.assets]) await table.where("id").startsWith(SAMPLE_PREFIX).delete();
      for (const table of [db.attachments, db.conversions]) await table.where("noteId").startsWith(SAMPLE_PREFIX).delete();
      // Lists follow what is written, not what is gone: orders are marked, as long deleted, and go with the next purge.
      await db.orders.where("noteId").startsWith(SAMPLE_PREFIX).modify({ deletedAt: LONG_AGO });
      // What was written about a sample asset by hand is the plant's own; only the link to the asset goes.
      await db.orders.where("assetId").startsWith(SAMPLE_PREFIX).modify((order) => {
        delete order.assetId;
        delete order.assetChosenBy;
      });
    }),
  );
}

/** Whether samples are among the notes or assets. */
export async function hasSamples(db: FieldwrightDatabase): Promise<boolean> {
  return (await db.notes.where("id").startsWith(SAMPLE_PREFIX).count()) + (await db.assets.where("id").startsWith(SAMPLE_PREFIX).count()) > 0;
}
