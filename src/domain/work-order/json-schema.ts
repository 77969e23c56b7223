import * as z from "zod";
import { workOrdersSchema } from "./schema";

export type JsonSchema = z.core.JSONSchema.JSONSchema;

/** The work orders of a note as JSON Schema: what `public/schema/work-orders.json` holds and the grammar is made from. */
export const workOrdersJsonSchema: JsonSchema = z.toJSONSchema(workOrdersSchema);
