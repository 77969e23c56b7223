import { Dexie, type Table } from "dexie";
import { readAsset } from "@/domain/duplicates/asset-keys";
import type { AssetRecord } from "./assets";
import type { AttachmentRecord } from "./attachments";
import type { SiteCode } from "@/domain/codes/site-code";
import type { BatchLineRecord, BatchRecord } from "./batches";
import type { OrderFilter } from "./order-list";
import type { OutboxRecord } from "./outbox";
import type { ConversionRecord, NoteRecord, OrderRecord, Settings } from "./records";
import type { SecretRecord } from "./secrets";

/** A filter of the list of orders that somebody has named. */
export interface ViewRecord {
  id: string;
  name: string;
  filter: OrderFilter;
}

export interface SettingsRow {
  key: "settings";
  value: Settings;
}

let last = 0;
/** The time, but never the same twice. */
function stamp(): number {
  last = Math.max(Date.now(), last + 1);
  return last;
}

export class FieldwrightDatabase extends Dexie {
  readonly notes!: Table<NoteRecord, string>;
  readonly conversions!: Table<ConversionRecord, string>;
  readonly orders!: Table<OrderRecord, string>;
  readonly settings!: Table<SettingsRow, string>;
  readonly attachments!: Table<AttachmentRecord, string>;
  readonly batches!: Table<BatchRecord, string>;
  readonly batchLines!: Table<BatchLineRecord, string>;
  readonly assets!: Table<AssetRecord, string>;
  readonly views!: Table<ViewRecord, string>;
  readonly codes!: Table<SiteCode, string>;
  readonly outbox!: Table<OutboxRecord, string>;
  readonly secrets!: Table<SecretRecord, string>;

  constructor(name: string) {
    // Reopening goes through openDatabase, which looks at the version first; Dexie's own reopening does not.
    super(name, { autoOpen: false, indexedDB: globalThis.indexedDB, IDBKeyRange: globalThis.IDBKeyRange });
    this.version(1).stores({
      notes: "id, status, updatedAt, deletedAt",
      conversions: "id, noteId",
      orders: "id, noteId, conversionId, status, updatedAt, deletedAt",
      settings: "key",
    });
    this.version(2)
      .stores({
        orders: "id, noteId, conversionId, status, updatedAt, deletedAt, changedAt, assetId, *assetKeys",
        secrets: "id",
        views: "id",
        attachments: "id, noteId, deletedAt",
        batches: "id, status",
        batchLines: "id, batchId, [batchId+status]",
        assets: "id, tagKey, parentId, changedAt",
      })
      .upgrade((transaction) => transaction.table<OrderRecord>("orders").toCollection().modify((order) => {
          order.changedAt = order.updatedAt;
          order.assetKeys = readAsset(order.draft.values.asset ?? "").keys;
        }));
    this.version(3).stores({ codes: "id, kind", outbox: "id, status, orderId" });
    // Lists follow the orders by what was written last, and every way of writing must count.
    this.orders.hook("creating", (_id, order) => { order.changedAt = stamp(); });
    this.orders.hook("updating", () => ({ changedAt: stamp() }));
  }
}
