import { isExtended } from "@/domain/note/extended";
import { SAMPLE_PREFIX } from "@/domain/samples/samples";
import type { ApprovedNote } from "@/domain/work-order/corrections";
import type { FieldwrightDatabase } from "./database";
import { hasApproval } from "./orders";

/**
 * The notes that a person is through with: converted, with orders that are all approved or deleted. Oldest first.
 * A sample is left out, and so is a note that was rewritten since its conversion: its orders belong to another text.
 */
export async function readApprovedNotes(db: FieldwrightDatabase): Promise<ApprovedNote[]> {
  const notes = await db.notes.where("status").equals("converted").toArray();
  const approved: ApprovedNote[] = [];
  for (const note of notes.toSorted((a, b) => a.createdAt - b.createdAt)) {
    if (note.deletedAt !== undefined || note.id.startsWith(SAMPLE_PREFIX)) continue;
    const conversions = await db.conversions.where("noteId").equals(note.id).toArray();
    const ofThisText = new Set(conversions.filter((conversion) => isExtended(note.text, conversion.noteText)).map(({ id }) => id));
    const orders = await db.orders.where("noteId").equals(note.id).toArray();
    const all = orders.filter((order) => order.conversionId === undefined || ofThisText.has(order.conversionId));
    const left = all.filter((order) => order.deletedAt === undefined && hasApproval(order)).toSorted((a, b) => a.position - b.position);
    if (all.length === 0 || all.some((order) => order.deletedAt === undefined && order.status === "draft")) continue;
    const isCorrected = left.length < all.length || left.some((order) => order.edits.length > 0 || order.conversionId === undefined);
    approved.push({ id: note.id, text: note.text, orders: left.map((order) => order.draft), isCorrected });
  }
  return approved;
}
