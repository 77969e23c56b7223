import * as z from "zod";
import { calibrationSchema } from "@/domain/conversion/calibration";

/**
 * What a published model consists of, as `model/workshop` writes it to public/models/<id>/<version>/manifest.json.
 */
export const fileSchema = z.strictObject({
  path: z.string().regex(/^[\w.-]+$/),
  bytes: z.number().int().positive(),
  sha256: z.string().regex(/^[0-9a-f]{64}$/),
  type: z.enum(["weights", "library", "tokenizer", "config"]),
});

export const manifestSchema = z.object({
  schema: z.literal(1),
  id: z.string().regex(/^[a-z0-9-]+$/),
  /** A version of a plant's own has a suffix ("1.1.0-north.2"). */
  version: z.string().regex(/^\d+\.\d+\.\d+(-[0-9a-z.-]+)?$/),
  name: z.string(),
  base: z.object({ name: z.string(), licence: z.string() }),
  licence: z.string(),
  task: z.literal("work-orders"),
  languages: z.array(z.string()),
  promptVersion: z.string(),
  dataRevision: z.string(),
  contextTokens: z.number().int().positive(),
  prefillChunkTokens: z.number().int().positive(),
  /** Estimate of the GPU memory the loaded model takes, in bytes. */
  memoryBytes: z.number().int().positive(),
  files: z
    .array(fileSchema)
    .min(1)
    .refine((files) => new Set(files.map((file) => file.path)).size === files.length, "a path stands twice")
    .refine((files) => files.filter((file) => file.type === "library").length === 1, "exactly one library"),
  /** The known answer that shows after every load that this GPU computes the right thing. */
  selfTest: z.object({
    system: z.string(),
    note: z.string(),
    tokens: z.array(z.number().int()).min(1),
    /** Natural-log probability of the first token. */
    firstLogprob: z.number(),
    tolerance: z.number().positive(),
  }),
  scores: z.record(z.string(), z.unknown()),
  calibration: calibrationSchema.optional(),
});
