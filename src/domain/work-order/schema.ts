import * as z from "zod";

/**
 * The work order, written once. The decoder's grammar, the form, the export and `public/schema/work-orders.json`
 * derive from it. Field rules: the labelling guide in model/data (GOLD.md).
 */

/** How an asset failed. Our own wording of the usual reliability vocabulary. */
export const failureModes = [
  "leak", "blocked", "breakdown", "fails_to_start", "fails_to_stop", "fails_to_function", "electrical", "structural",
  "overheating", "vibration", "noise", "low_output", "high_output", "erratic", "spurious_stop", "abnormal_reading",
  "contamination", "minor", "other",
] as const;
export const workTypes = ["corrective", "preventive", "inspection", "safety", "other"] as const;
/** From least to most urgent: a later one outranks an earlier one. */
export const priorities = ["low", "medium", "high", "emergency"] as const;

export const MAX_TITLE_LENGTH = 60;

const text = z.string().trim().min(1);
const hours = z.number().nonnegative();

export const partSchema = z.strictObject({
  name: text,
  quantity: z.number().exactOptional(),
  unit: text.exactOptional(),
});

export const readingSchema = z.strictObject({
  name: text,
  /** A number, or a string for a range or a fraction ("2-3", "1/4"). */
  value: z.union([z.number(), text]),
  unit: text.exactOptional(),
});

/** The keys stand in the order in which the model writes them. */
const workOrderShape = z.strictObject({
  asset: text.exactOptional(),
  location: text.exactOptional(),
  problem: text.exactOptional(),
  failureMode: z.enum(failureModes).exactOptional(),
  cause: text.exactOptional(),
  actionsTaken: z.array(text).min(1).exactOptional(),
  actionsNeeded: z.array(text).min(1).exactOptional(),
  parts: z.array(partSchema).min(1).exactOptional(),
  readings: z.array(readingSchema).min(1).exactOptional(),
  labourHours: hours.exactOptional(),
  downtimeHours: hours.exactOptional(),
  followUp: text.exactOptional(),
  workType: z.enum(workTypes),
  safetyHazard: z.boolean(),
  priority: z.enum(priorities),
  title: text.max(MAX_TITLE_LENGTH),
});

export const workOrderSchema = workOrderShape.refine(
  (order) => order.failureMode === undefined || order.problem !== undefined,
  { path: ["failureMode"], message: "failureMode only with a problem" },
);

export const workOrdersSchema = z.strictObject({ orders: z.array(workOrderSchema) });

export type WorkOrder = z.infer<typeof workOrderSchema>;
export type Part = z.infer<typeof partSchema>;
export type Reading = z.infer<typeof readingSchema>;
export type FailureMode = (typeof failureModes)[number];
export type WorkType = (typeof workTypes)[number];
export type Priority = (typeof priorities)[number];
export type WorkOrderKey = keyof WorkOrder;

/** Every key, in the order of the schema. */
export const workOrderKeys = Object.keys(workOrderShape.shape) as WorkOrderKey[];

/** A work order that is still being decoded or edited: any key may be absent. */
export type PartialWorkOrder = Partial<WorkOrder>;
