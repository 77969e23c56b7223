import type { DraftOrder } from "@/domain/work-order/draft";
import { getNote } from "@/storage/notes";
import { addManualOrder } from "@/storage/orders";
import type { OrderRecord } from "@/storage/records";

const empty: DraftOrder = { values: {}, marks: [] };

/** An empty order for a note: only what the safety rules demand is filled in. The rules are 100 kB that writing a note can do without. */
async function manualDraft(note: string): Promise<DraftOrder> {
  const [{ applySafetyRules }, { findHazards }] = await Promise.all([
    import("@/domain/safety/apply-rules"),
    import("@/domain/safety/find-hazards"),
  ]);
  return applySafetyRules(note, [empty], findHazards(note)).drafts[0] ?? empty;
}

/** Adds an order to a note for a person to fill in; undefined where the note is gone. */
export async function writeByHand(noteId: string): Promise<OrderRecord | undefined> {
  const note = await getNote(noteId);
  if (note === undefined) return undefined;
  return addManualOrder({ id: crypto.randomUUID(), noteId, draft: await manualDraft(note.text) });
}
