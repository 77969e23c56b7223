import type { Priority } from "@/domain/work-order/schema";
import type { Span } from "@/domain/work-order/draft";

export const hazardCategories = [
  "gas", "fire", "electrical", "lockout", "guard", "fall", "confined_space", "pressure", "chemical", "lifting", "trapped", "injury",
] as const;
export type HazardCategory = (typeof hazardCategories)[number];

/** One safety rule that fired on the note. */
export interface SafetyFinding {
  /** Stable identifier of the rule, for the record and for the message catalogue. */
  rule: string;
  category: HazardCategory;
  evidence: Span;
  /** The priority may not be lower than this. */
  floor: Priority;
}
