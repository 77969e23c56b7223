import type { ExchangedOrder } from "@/domain/exchange/order-document";
import { withDatabase, type FieldwrightDatabase } from "./database";
import { findable } from "./orders";
import type { NoteRecord, OrderRecord } from "./records";

function toExchanged(order: OrderRecord, note: NoteRecord | undefined, convertedText: string | undefined): ExchangedOrder {
  // What belongs to this device alone stays here.
  const { noteId, searchText: _search, assetKeys: _keys, changedAt: _changed, deletedAt: _deleted, conversionId: _conversion, ...shared } = order;
  return { ...shared, note: { id: noteId, text: note?.text ?? convertedText ?? "", createdAt: note?.createdAt ?? order.createdAt } };
}

/** Orders as they travel, the last changed first. `ids` absent: all that are not deleted. */
export async function readForExport(db: FieldwrightDatabase, ids?: readonly string[]): Promise<ExchangedOrder[]> {
  const found = ids === undefined ? await db.orders.toArray() : await db.orders.bulkGet([...ids]);
  const orders = found.filter((order) => order !== undefined).filter((order) => order.deletedAt === undefined);
  const notes = new Map((await db.notes.bulkGet([...new Set(orders.map(({ noteId }) => noteId))])).map((note) => [note?.id, note]));
  const orphans = orders.filter((order) => !notes.has(order.noteId)).flatMap(({ conversionId }) => conversionId ?? []);
  const texts = new Map((await db.conversions.bulkGet(orphans)).map((conversion) => [conversion?.id, conversion?.noteText]));
  return orders.toSorted((a, b) => b.updatedAt - a.updatedAt).map((order) => toExchanged(order, notes.get(order.noteId), texts.get(order.conversionId)));
}

export interface ImportPlan {
  fresh: ExchangedOrder[];
  /** Here already, but not the same. */
  different: ExchangedOrder[];
  /** Here already, and the same. */
  same: ExchangedOrder[];
}

/** Key order says nothing. */
function canonical(value: unknown): string {
  return JSON.stringify(value, (_, inner: unknown) =>
    typeof inner === "object" && inner !== null && !Array.isArray(inner) ? Object.fromEntries(Object.entries(inner).toSorted(([a], [b]) => (a < b ? -1 : 1))) : inner,
  );
}

/** What an import would do, without doing it. */
export function planImport(orders: readonly ExchangedOrder[]): Promise<ImportPlan> {
  return withDatabase(async (db) => {
    const known = new Map((await readForExport(db, orders.map(({ id }) => id))).map((order) => [order.id, canonical(order)]));
    const plan: ImportPlan = { fresh: [], different: [], same: [] };
    for (const order of orders) {
      const here = known.get(order.id);
      if (here === undefined) plan.fresh.push(order);
      else if (here === canonical(order)) plan.same.push(order);
      else plan.different.push(order);
    }
    return plan;
  });
}

/** What an import has changed, to take it back. */
export interface Imported {
  orders: { id: string; before: OrderRecord | undefined }[];
  notes: { id: string; before: NoteRecord | undefined }[];
}

/**
 * Stores orders with their notes, all or none; what is here under the same id is replaced. A note that is here keeps its text.
 * Rejects with StorageError.
 */
export function importOrders(orders: readonly ExchangedOrder[], now = Date.now()): Promise<Imported> {
  return withDatabase((db) =>
    db.transaction("rw", db.orders, db.notes, async () => {
      const imported: Imported = { orders: [], notes: [] };
      for (const { note, ...order } of orders) {
        const before = await db.orders.get(order.id);
        imported.orders.push({ id: order.id, before });
        const { deletedAt: _, ...kept }: Partial<OrderRecord> = before ?? {};
        await db.orders.put({
          ...(kept.conversionId !== undefined && { conversionId: kept.conversionId }),
          ...order,
          noteId: note.id,
          ...findable(order.draft, note.text),
        });
        const known = await db.notes.get(note.id);
        if (known !== undefined && known.deletedAt === undefined) continue;
        imported.notes.push({ id: note.id, before: known });
        await db.notes.put({ id: note.id, text: note.text, status: "converted", createdAt: note.createdAt, updatedAt: now });
      }
      return imported;
    }),
  );
}

/** Takes an import back: what it added goes, what it replaced is as it was. */
export function undoImport({ orders, notes }: Imported, now = Date.now()): Promise<void> {
  return withDatabase((db) =>
    db.transaction("rw", db.orders, db.notes, async () => {
      for (const { id, before } of orders) {
        if (before !== undefined) await db.orders.put(before);
        else await db.orders.update(id, { deletedAt: now });
      }
      for (const { id, before } of notes) {
        if (before !== undefined) await db.notes.put(before);
        else await db.notes.update(id, { deletedAt: now });
      }
    }),
  );
}
