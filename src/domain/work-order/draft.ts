import type { PartialWorkOrder } from "@/domain/work-order/schema";

/** A stretch of the note: UTF-16 offsets, end exclusive. */
export interface Span {
  start: number;
  end: number;
}

/**
 * Names one value of an order: a key ("asset"), an item of a list ("actionsTaken.0", "parts.1", "readings.0"),
 * or a part's quantity ("parts.1.quantity").
 */
export type FieldPath = string;

/**
 * How the note supports a value.
 * - `exact`: the value stands in the note to the letter (case and digit forms aside)
 * - `matched`: its words stand there in another form (typo, abbreviation, word form, unit form)
 * - `derived`: a number that follows from numbers of the note (45 min is 0.75 h; 2 people x 3 h)
 * - `judged`: a judgement, not a quotation (work type, priority, hazard, failure mode, title)
 * - `none`: nothing in the note supports it; it is no fact until a person keeps it
 */
export type Support = "exact" | "matched" | "derived" | "judged" | "none";

export interface FieldMark {
  path: FieldPath;
  support: Support;
  /** Where in the note the value comes from; empty for `none`, may be empty for `judged`. */
  evidence: Span[];
  /** Probability of the value under the model (0..1), null when it does not come from the model. */
  confidence: number | null;
  origin: "model" | "rule" | "person";
  /** More likely wrong than right, by what its model's confidence is worth. */
  doubtful?: true;
  /** A person has said that this value stands although the note does not support it, or the model doubts it. */
  kept?: true;
}

/** An order as proposed: all values, each with its mark. What {@link isLeftOut} is left out on approval. */
export interface DraftOrder {
  values: PartialWorkOrder;
  marks: FieldMark[];
}

/** A value of the model that is less likely right than this is shown as unsure: on held-out notes 54 in 100 of the wrong ones, 19 of the right. */
export const UNSURE_BELOW = 0.69;

/**
 * A value of the model that is less likely right than this is no fact until a person keeps it: on held-out notes the share of
 * inventions falls from 0.27 to 0.22 and values F1 stays as it is. Judgements stay: an order needs its codes.
 */
export const DOUBTFUL_BELOW = 0.5;

/** Whether a value stays out of the order: the note does not support it or it is doubtful, and nobody has kept it. */
export function isLeftOut(mark: FieldMark): boolean {
  return (mark.support === "none" || mark.doubtful === true) && mark.kept !== true;
}
