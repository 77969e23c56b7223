import * as z from "zod";
import { workOrdersSchema } from "./schema";

export type JsonSchema = z.core.JSONSchema.JSONSchema;

/** The work orders of a note as JSON Schema: what `public/schema/work-orders.json` holds and the grammar is made from. */
export const workOrdersJsonSchema: JsonSchema = z.toJSONSchema(workOrdersSchema);

/** The same where only some failure modes may be written: those that the site's problem codes stand for. */
export function workOrdersJsonSchemaWith(failureModes: readonly string[]): JsonSchema {
  return z.toJSONSchema(workOrdersSchema, {
    override: ({ path, jsonSchema }) => {
      if (path.at(-1) === "failureMode" && path.at(-2) === "properties") jsonSchema.enum = [...failureModes];
    },
  });
}
