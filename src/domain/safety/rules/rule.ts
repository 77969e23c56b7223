import type { Words } from "@/domain/safety/lexicon";
import type { HazardCategory } from "@/domain/safety/types";
import type { Priority } from "@/domain/work-order/schema";

/** One safety rule as data. */
export interface SafetyRule {
  /** Stable: it stands in records and in the message catalogue. */
  id: string;
  category: HazardCategory;
  /** The priority may not be lower where the rule fires. */
  floor: Extract<Priority, "high" | "emergency">;
  /**
   * Any of these fires the rule. A pattern names meanings: "a + b" in either order, "a > b" in this order, all in one
   * sentence and near each other.
   */
  patterns: readonly string[];
  /** How many words may stand between two meanings of a pattern. */
  within?: number;
  /** Meanings near by that show that something harmless is meant. */
  unless?: readonly string[];
  /** Too little by itself: counts only with another finding, or where people are kept away from the thing. */
  weak?: true;
  /** An emergency only as long as it lasts: ended, with nobody hurt or driven out, the floor is "high". */
  passes?: true;
  /** The rule names what is absent or out of order, so that a "no" before it is part of it. */
  ownNegation?: true;
}

/** The meanings and the rules of one subject. */
export interface RuleSet {
  words: Readonly<Record<string, Words>>;
  rules: readonly SafetyRule[];
}
