import { withDatabase } from "./database";

/** How long what was deleted can still be brought back. */
export const KEEP_DELETED_MS = 30 * 24 * 60 * 60 * 1000;

/** Removes for good what was deleted long ago, emptied drafts without pictures, conversions that no note and no order needs any more, and pictures that neither a note nor an order has any more. */
export function purgeDeleted(now = Date.now(), keepMs = KEEP_DELETED_MS): Promise<void> {
  const before = now - keepMs;
  return withDatabase((db) =>
    db.transaction("rw", db.notes, db.conversions, db.orders, db.attachments, async () => {
      const pictured = new Set(await db.attachments.orderBy("noteId").uniqueKeys());
      await db.orders.where("deletedAt").below(before).delete();
      await db.notes.where("deletedAt").below(before).delete();
      await db.notes
        .where("updatedAt")
        .below(before)
        .filter((note) => note.status === "draft" && note.text.trim() === "" && !pictured.has(note.id))
        .delete();
      const noteIds = new Set(await db.notes.toCollection().primaryKeys());
      const needed = new Set(await db.orders.orderBy("conversionId").uniqueKeys());
      const orphans = await db.conversions.filter((conversion) => !noteIds.has(conversion.noteId) && !needed.has(conversion.id)).primaryKeys();
      await db.conversions.bulkDelete(orphans);
      // Approved orders outlive their note, and with them what was signed and photographed.
      const notesOfOrders = new Set(await db.orders.orderBy("noteId").uniqueKeys());
      const lost = await db.attachments
        .filter((picture) => (picture.deletedAt ?? Infinity) < before || (!noteIds.has(picture.noteId) && !notesOfOrders.has(picture.noteId)))
        .primaryKeys();
      await db.attachments.bulkDelete(lost);
    }),
  );
}
