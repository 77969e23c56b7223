import { orderToApprove } from "@/domain/conversion/approve";
import { languagesOf } from "@/domain/note/language";
import type { DraftOrder } from "./draft";
import type { PartialWorkOrder } from "./schema";
import { serializeOrders } from "./serialize";

/** A note whose orders a person has gone through, each of them approved. */
export interface ApprovedNote {
  id: string;
  text: string;
  orders: readonly DraftOrder[];
  /** A person has changed or deleted something of what the model wrote. */
  isCorrected: boolean;
}

const verbatim = ["asset", "location", "followUp"] as const;

/**
 * One line of the correction set, in the form of the labelling guide (model/data): what a plant's own version of the model is
 * trained on. Only what the note says is in it: the model must not learn to write what a person knew from elsewhere.
 */
export function correctionLine({ id, text, orders, isCorrected }: ApprovedNote): string {
  const languages = languagesOf(text);
  const lang = languages.length > 1 ? "mixed" : (languages[0] ?? "en");
  const head = JSON.stringify({ id, lang, tags: [isCorrected ? "corrected" : "approved"], note: text });
  return `${head.slice(0, -1)},${serializeOrders(orders.map((draft) => onlyStated(draft, text))).slice(1)}`;
}

function onlyStated(draft: DraftOrder, note: string): PartialWorkOrder {
  // What a person kept or wrote without the note's support is right, and still nothing to learn from.
  const marks = draft.marks.map((mark) => {
    const { kept: _, ...rest } = mark;
    return rest;
  });
  const order = orderToApprove({ values: draft.values, marks });
  const folded = note.toLowerCase();
  for (const key of verbatim) if (!folded.includes(order[key]?.toLowerCase() ?? "")) delete order[key];
  return order;
}
