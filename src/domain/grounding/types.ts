import type { FieldPath, Span, Support } from "@/domain/work-order/draft";

/** What grounding says of one value of an order: how the note supports it, and where. */
export interface GroundedValue {
  path: FieldPath;
  support: Support;
  /** Exact UTF-16 offsets in the note, in order and apart; empty for `none`, may be empty for `judged`. */
  evidence: Span[];
}

/** An answer without its path: what the matchers of one value return. */
export type Finding = Pick<GroundedValue, "support" | "evidence">;

/** Nothing in the note supports the value. */
export const unsupported: Finding = { support: "none", evidence: [] };
