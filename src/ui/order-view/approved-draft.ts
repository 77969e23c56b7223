import { orderToApprove } from "@/domain/conversion/approve";
import { type DraftOrder, isLeftOut } from "@/domain/work-order/draft";
import { removeValue } from "@/domain/work-order/edit";

/** The order that stands once a draft is approved, its values still tied to the words of the note. */
export function approvedDraft(draft: DraftOrder): DraftOrder {
  // From the end of each list, so that the places of what is still to go do not shift.
  const leftOut = draft.marks.filter(isLeftOut).map((mark) => mark.path);
  const { marks } = leftOut.toReversed().reduce(removeValue, draft);
  return { values: orderToApprove(draft), marks };
}
