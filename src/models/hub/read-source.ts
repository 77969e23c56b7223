import * as z from "zod";
import { MODEL_ID, MODEL_VERSION, modelFamilies } from "@/models/manifest-schema";
import type { ModelSource } from "./source";

const address = z.url({ protocol: /^https?$/ });

const sourceSchema = z.object({
  id: z.string().regex(MODEL_ID),
  version: z.string().regex(MODEL_VERSION),
  name: z.string(),
  origin: z.enum(["hub", "site"]),
  family: z.enum(modelFamilies).optional(),
  licence: z.string(),
  languages: z.array(z.enum(["en", "fr", "ar"])),
  weights: address,
  library: address,
  requiredFeatures: z.array(z.string()),
  memoryBytes: z.number(),
  downloadBytes: z.number().nullable(),
  bindingBytes: z.number().optional(),
  overrides: z.record(z.string(), z.number()).optional(),
  modelManifest: z.string().optional(),
  known: z.record(z.string(), z.object({ bytes: z.number().optional(), sha256: z.string().optional() })).optional(),
});

/** A model as it was written down before a restart; undefined where what is there is none. */
export function readSource(written: unknown): ModelSource | undefined {
  return sourceSchema.safeParse(written).data;
}
