import * as z from "zod";
import type { FieldPath, Support } from "@/domain/work-order/draft";
import type { Confidence } from "./confidence";

/**
 * How the model's own confidence becomes the probability that a value is right: logistic regression on its log odds, the
 * probability of the whole value, the field and the support in the note (Platt 1999), fitted by the workshop on notes that
 * the weights were not trained on.
 */
export const calibrationSchema = z.object({
  /** Factor of the log odds of the model's confidence. */
  slope: z.number(),
  /** Factor of the logarithm of the whole value's probability; older models bring none. */
  whole: z.number().default(0),
  /** Added for the field, by its key. */
  fields: z.record(z.string(), z.number()),
  /** Added for the support. */
  supports: z.record(z.string(), z.number()),
});
export type Calibration = z.infer<typeof calibrationSchema>;

/** Log odds beyond this say nothing more: a probability of 1 has none. */
const MOST_LOG_ODDS = 9;

/** Nor does a whole value that is less likely than this. */
const LEAST_WHOLE = -20;

/** Log odds of a confidence (0..1), held within what can be told apart. */
export function logOdds(confidence: number): number {
  const odds = Math.log(confidence / (1 - confidence));
  return Math.max(-MOST_LOG_ODDS, Math.min(MOST_LOG_ODDS, odds));
}

/** The key that a path belongs to: "parts.1.quantity" is "parts". */
function keyOf(path: FieldPath): string {
  return path.split(".", 1)[0] ?? path;
}

/** The probability that a value is right; the model's confidence as it is where the model brings no calibration. */
export function calibrated({ each, whole }: Confidence, path: FieldPath, support: Support, calibration: Calibration | undefined): number {
  if (calibration === undefined) return each;
  const { slope, fields, supports } = calibration;
  const sum = slope * logOdds(each) + calibration.whole * Math.max(whole, LEAST_WHOLE) + (fields[keyOf(path)] ?? 0) + (supports[support] ?? 0);
  return 1 / (1 + Math.exp(-sum));
}
