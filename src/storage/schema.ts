import { Dexie, type Table } from "dexie";
import type { ConversionRecord, NoteRecord, OrderRecord, Settings } from "./records";
import type { SecretRecord } from "./secrets";

export interface SettingsRow {
  key: "settings";
  value: Settings;
}

export class FieldwrightDatabase extends Dexie {
  readonly notes!: Table<NoteRecord, string>;
  readonly conversions!: Table<ConversionRecord, string>;
  readonly orders!: Table<OrderRecord, string>;
  readonly settings!: Table<SettingsRow, string>;
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
    this.version(2).stores({
      secrets: "id",
    });
  }
}
