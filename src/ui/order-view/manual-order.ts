import { applySafetyRules } from "@/domain/safety/apply-rules";
import { findHazards } from "@/domain/safety/find-hazards";
import type { DraftOrder } from "@/domain/work-order/draft";
import { getNote } from "@/storage/notes";
import { addManualOrder } from "@/storage/orders";
import type { OrderRecord } from "@/storage/records";

const empty: DraftOrder = { values: {}, marks: [] };

/** An empty order for a note: only what the safety rules demand is filled in. */
function manualDraft(note: string): DraftOrder {
  return applySafetyRules(note, [empty], findHazards(note)).drafts[0] ?? empty;
}

/** Adds an order to a note for a person to fill in; undefined where the note is gone. */
export async function writeByHand(noteId: string): Promise<OrderRecord | undefined> {
  const note = await getNote(noteId);
  if (note === undefined) return undefined;
  return addManualOrder({ id: crypto.randomUUID(), noteId, draft: manualDraft(note.text) });
}
