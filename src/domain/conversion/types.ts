import type { SafetyFinding } from "@/domain/safety/types";
import type { DraftOrder, FieldPath } from "@/domain/work-order/draft";

/** One piece of the model's answer: its text and the tokens it was decoded from. */
export interface AnswerChunk {
  text: string;
  /** Natural-log probability of each token among those the grammar allowed. */
  logprobs: number[];
}

/** Why something in the model's answer did not become a fact. */
export type FlagKind =
  | "unsupported" // nothing in the note supports the value
  | "unsure" // the model itself was not sure
  | "invalid" // the value does not fit the schema and was left out
  | "runaway" // the answer was cut because it ran on
  | "incomplete" // the answer ended before it was complete
  | "raised" // a safety rule raised hazard or priority
  | "rescued"; // a safety rule made an order where the model made none

export interface ConversionFlag {
  kind: FlagKind;
  /** Index of the order, absent where the flag is about the whole answer. */
  order?: number;
  path?: FieldPath;
  /** The value as the model wrote it. */
  value?: unknown;
}

/** What the pure core makes of a note and the model's answer. */
export interface ConversionResult {
  drafts: DraftOrder[];
  findings: SafetyFinding[];
  flags: ConversionFlag[];
}
