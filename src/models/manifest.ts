import * as z from "zod";
import { download, type Fetch } from "./download";
import { retrying } from "./retry";
import { TransferError } from "./transfer-error";

/**
 * What a published model consists of, as `model/workshop` writes it to public/models/<id>/<version>/manifest.json.
 */
const fileSchema = z.strictObject({
  path: z.string().regex(/^[\w.-]+$/),
  bytes: z.number().int().positive(),
  sha256: z.string().regex(/^[0-9a-f]{64}$/),
  type: z.enum(["weights", "library", "tokenizer", "config"]),
});

export const manifestSchema = z.object({
  schema: z.literal(1),
  id: z.string().regex(/^[a-z0-9-]+$/),
  version: z.string().regex(/^\d+\.\d+\.\d+$/),
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
});

export type ModelManifest = z.infer<typeof manifestSchema>;
export type ModelFile = z.infer<typeof fileSchema>;

/** Bytes of all files of a model. */
export function modelBytes(manifest: ModelManifest): number {
  return manifest.files.reduce((sum, file) => sum + file.bytes, 0);
}

export interface ManifestOptions {
  signal?: AbortSignal;
  fetch?: Fetch;
  /** Milliseconds without a single byte after which a connection is given up. */
  stallMs?: number;
  /** Wait before the second attempt in milliseconds. */
  backoffMs?: number;
}

const MANIFEST = "manifest.json";
const MAX_MANIFEST_BYTES = 1 << 20;

/**
 * Reads and validates the manifest of a published model.
 *
 * @throws TransferError `wrong-type` when what answers is no manifest; the signal's reason when aborted.
 */
export function loadManifest(url: string, options: ManifestOptions = {}): Promise<ModelManifest> {
  const { signal, fetch = (input, init) => globalThis.fetch(input, init), stallMs = 15_000 } = options;
  return retrying(async () => {
    const decoder = new TextDecoder();
    let text = "";
    await download(url, {
      file: MANIFEST, fetch, signal, stallMs,
      onPiece: (piece) => {
        text += decoder.decode(piece, { stream: true });
        if (text.length > MAX_MANIFEST_BYTES) throw new TransferError("wrong-type", MANIFEST, "too long for a manifest");
      },
    });
    return parseManifest(text + decoder.decode());
  }, options);
}

function parseManifest(text: string): ModelManifest {
  try {
    return manifestSchema.parse(JSON.parse(text));
  } catch (error) {
    throw new TransferError("wrong-type", MANIFEST, String(error), { cause: error });
  }
}
