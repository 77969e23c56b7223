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
  name: text.describe("With its number or specification, as near to the note as may be."),
  quantity: z.number().exactOptional().describe("Only if the note says it."),
  unit: text.exactOptional(),
});

export const readingSchema = z.strictObject({
  name: text,
  value: z.union([z.number(), text]).describe('A number, or a string for a range or a fraction ("2-3", "1/4").'),
  unit: text.exactOptional().describe("As written in the note."),
});

/** The keys stand in the order in which the model writes them. */
const workOrderShape = z.strictObject({
  asset: text.exactOptional().describe("The thing worked on, verbatim from the note, its tag with it."),
  location: text.exactOptional().describe("A building, room, line or area, verbatim; no position on the machine."),
  problem: text.exactOptional().describe("What was wrong, as found or reported."),
  failureMode: z.enum(failureModes).exactOptional().describe("How it failed; only with a problem."),
  cause: text.exactOptional().describe("Why it failed, only if the note says so."),
  actionsTaken: z.array(text).min(1).exactOptional().describe("What was done; a check that found nothing wrong counts."),
  actionsNeeded: z.array(text).min(1).exactOptional().describe("What is recommended, promised, ordered or waiting."),
  parts: z.array(partSchema).min(1).exactOptional().describe("Used, ordered or needed."),
  readings: z.array(readingSchema).min(1).exactOptional().describe("What was measured; no limits and no settings."),
  labourHours: hours.exactOptional().describe("Person-hours."),
  downtimeHours: hours.exactOptional().describe("How long the asset stood."),
  followUp: text.exactOptional().describe('When somebody must come back, verbatim ("thurs", "next shutdown 3/18").'),
  workType: z.enum(workTypes),
  safetyHazard: z.boolean().describe("A condition is described that could hurt someone and is not shown absent."),
  priority: z.enum(priorities),
  title: text.max(MAX_TITLE_LENGTH).describe("Asset and problem, or the job."),
});

export const workOrderSchema = workOrderShape
  .refine((order) => order.failureMode === undefined || order.problem !== undefined, {
    path: ["failureMode"],
    message: "failureMode only with a problem",
  })
  // No JSON Schema shows a refinement; this is how it says the same.
  .meta({ title: "Work order", dependentRequired: { failureMode: ["problem"] } });

export const workOrdersSchema = z
  .strictObject({ orders: z.array(workOrderSchema) })
  .meta({
    title: "Work orders of a note",
    description: "What a technician's note says as work orders. A key that the note says nothing about is left out.",
  });

export type WorkOrder = z.infer<typeof workOrderSchema>;
export type Part = z.infer<typeof partSchema>;
export type Reading = z.infer<typeof readingSchema>;
export type Priority = (typeof priorities)[number];
export type WorkOrderKey = keyof WorkOrder;

/** Every key, in the order of the schema. */
export const workOrderKeys: readonly WorkOrderKey[] = workOrderShape.keyof().options;

/** A work order that is still being decoded or edited: any key may be absent. */
export type PartialWorkOrder = Partial<WorkOrder>;
