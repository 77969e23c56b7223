import * as z from "zod";
import { calibrationSchema } from "@/domain/conversion/calibration";

export const modelFamilies = ["llama", "phi", "gemma", "mistral", "qwen", "smollm"] as const;
export const MODEL_ID = /^[a-z0-9-]+$/;
/** A version of a plant's own has a suffix ("1.1.0-north.2"). */
export const MODEL_VERSION = /^\d+\.\d+\.\d+(-[0-9a-z.-]+)?$/;

/**
 * What a model consists of: as `model/workshop` writes it to public/models/<id>/<version>/manifest.json, or as
 * `hub/hub-manifest.ts` recorded it when a model first came from elsewhere.
 */
/** A name, no path: it leads nowhere else. */
export const fileName = z.string().regex(/^[\w.-]+$/);

export const fileSchema = z.strictObject({
  path: fileName,
  bytes: z.number().int().positive(),
  sha256: z.string().regex(/^[0-9a-f]{64}$/),
  type: z.enum(["weights", "library", "tokenizer", "config"]),
  /** Where the file can be had when it lies neither beside the app nor on the mirror. */
  url: z.url({ protocol: /^https?$/ }).optional(),
});

/** How the engine is told to run a model; settings that are not named are those of the model's own configuration. */
const engineSchema = z.object({
  kind: z.enum(["web-llm", "wllama"]),
  version: z.string().optional(),
  /** Settings of the model's configuration that are replaced ("context_window_size"). */
  overrides: z.record(z.string(), z.number()).optional(),
  /** Name of the file that web-llm is to read the model's programs from, for models that are published with one. */
  modelManifest: fileName.optional(),
});

const manifestFields = z.object({
  schema: z.literal(1),
  id: z.string().regex(MODEL_ID),
  version: z.string().regex(MODEL_VERSION),
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
  /** Size of its largest tensor, where it is known: a GPU that binds smaller buffers cannot run it. */
  bindingBytes: z.number().int().positive().optional(),
  /** Features that the GPU must have ("shader-f16"). */
  requiredFeatures: z.array(z.string()).optional(),
  engine: engineSchema.optional(),
  family: z.enum(modelFamilies).optional(),
  /** Where it came from; absent: from the app, or from files of one that did. */
  origin: z.enum(["app", "hub", "site", "file"]).optional(),
  /** Not trained for the task: the task is explained to it in the general prompt, and no known answer of it exists. */
  general: z.literal(true).optional(),
  files: z
    .array(fileSchema)
    .min(1)
    .refine((files) => new Set(files.map((file) => file.path)).size === files.length, "a path stands twice"),
  /** The known answer that shows after every load that this GPU computes the right thing; only a general model may lack it. */
  selfTest: z
    .object({
      system: z.string(),
      note: z.string(),
      tokens: z.array(z.number().int()).min(1),
      /** Natural-log probability of the first token. */
      firstLogprob: z.number(),
      tolerance: z.number().positive(),
    })
    .optional(),
  scores: z.record(z.string(), z.unknown()),
  /** By a key of an order: what is added to the logit of tokens that open it, where the model leaves the key out too readily. */
  keyBias: z.record(z.string(), z.number()).optional(),
  calibration: calibrationSchema.optional(),
});

export const manifestSchema = manifestFields
  .refine(({ files, engine }) => files.filter((file) => file.type === "library").length === (engine?.kind === "wllama" ? 0 : 1), { path: ["files"], error: "exactly one library (none for wllama)" })
  .refine(({ selfTest, general }) => selfTest !== undefined || general === true, { path: ["selfTest"], error: "a trained model needs a known answer" });
