import * as z from "zod";
import type { ModelFile } from "@/models/manifest";
import { TransferError } from "@/models/transfer-error";
import type { ModelSource } from "./source";

/** A file of a model that lies elsewhere: where it is, and what is known of it before it has come. */
export interface HubFile {
  path: string;
  type: ModelFile["type"];
  url: string;
  bytes: number | null;
  sha256: string | null;
  /** More is not taken where the size is unknown. */
  maxBytes: number;
}

/** What the two lists of a model say. */
export interface HubLists {
  files: HubFile[];
  contextTokens: number;
  prefillChunkTokens: number;
  /** Size of the largest tensor. */
  bindingBytes: number;
}

export const CONFIG = "mlc-chat-config.json";
/** Under this name the library asks for it, whatever the hub calls it. */
export const TENSORS = "tensor-cache.json";
/** What older tools called it. */
export const OLD_TENSORS = "ndarray-cache.json";

const MIB = 1 << 20;
const GIB = 1 << 30;
const MAX_SHARD_BYTES = 4 * GIB;
const MAX_SHARDS = 4_096;
const USUAL_CHUNK_TOKENS = 1_024;

const limits = { [CONFIG]: MIB, [TENSORS]: 32 * MIB } as const;
const MAX_TOKENIZER_BYTES = 64 * MIB;
const MAX_LIBRARY_BYTES = 64 * MIB;

/** A name that is no path, and neither "." nor "..". */
const plainName = z.string().regex(/^[\w-][\w.-]*$/);

const configSchema = z.object({
  tokenizer_files: z.array(z.string()).min(1).max(64),
  context_window_size: z.number().int(),
  prefill_chunk_size: z.number().int().optional(),
  conv_template: z.looseObject({}),
});

const tensorsSchema = z.object({
  records: z
    .array(z.object({ dataPath: plainName, nbytes: z.number().int().positive().max(MAX_SHARD_BYTES), records: z.array(z.object({ nbytes: z.number().int().nonnegative() })) }))
    .min(1)
    .max(MAX_SHARDS)
    .refine((shards) => new Set(shards.map(({ dataPath }) => dataPath)).size === shards.length, "a file stands twice"),
});

/** One of the two lists, before it has come. */
export function listFile(source: ModelSource, path: typeof CONFIG | typeof TENSORS, name: string = path): HubFile {
  return fileOf(source, path, "config", { maxBytes: limits[path], url: new URL(name, source.weights).href });
}

function fileOf(source: ModelSource, path: string, type: ModelFile["type"], { url = new URL(path, source.weights).href, bytes, maxBytes }: { url?: string; bytes?: number; maxBytes: number }): HubFile {
  const known = source.known?.[path];
  return { path, type, url, bytes: bytes ?? known?.bytes ?? null, sha256: known?.sha256 ?? null, maxBytes };
}

/**
 * What a model consists of, by its configuration and its list of tensors. Both come from elsewhere and are trusted in nothing
 * but this: names lead nowhere, and numbers are within bounds. Of the tokenizer's files only the one that the library reads is listed.
 *
 * @throws TransferError `wrong-type` where one of the two is not what it should be.
 */
export function readLists(source: ModelSource, lists: { config: HubFile; tensors: HubFile }, texts: { config: string; tensors: string }): HubLists {
  const config = parse(configSchema, CONFIG, texts.config);
  const { records } = parse(tensorsSchema, TENSORS, texts.tensors);
  const tokenizer = ["tokenizer.json", "tokenizer.model"].find((name) => config.tokenizer_files.includes(name));
  if (tokenizer === undefined) throw new TransferError("wrong-type", CONFIG, "no tokenizer that the library can read");
  const library = plainName.safeParse(new URL(source.library).pathname.split("/").at(-1)).data;
  if (library === undefined) throw new TransferError("wrong-type", source.library, "no name of a file");
  const contextTokens = source.overrides?.["context_window_size"] ?? config.context_window_size;
  if (contextTokens <= 0) throw new TransferError("wrong-type", CONFIG, "no size of the context");
  const files = [
    lists.config,
    lists.tensors,
    fileOf(source, tokenizer, "tokenizer", { maxBytes: MAX_TOKENIZER_BYTES }),
    ...(source.modelManifest === undefined ? [] : [fileOf(source, source.modelManifest, "config", { maxBytes: limits[CONFIG] })]),
    fileOf(source, library, "library", { url: source.library, maxBytes: MAX_LIBRARY_BYTES }),
    ...records.map(({ dataPath, nbytes }) => fileOf(source, dataPath, "weights", { bytes: nbytes, maxBytes: nbytes })),
  ];
  if (new Set(files.map(({ path }) => path)).size !== files.length) throw new TransferError("wrong-type", TENSORS, "two files have one name");
  const chunk = config.prefill_chunk_size ?? 0;
  return {
    files, contextTokens,
    // What the library really takes at once stands in the library; it is never more than this.
    prefillChunkTokens: Math.min(chunk > 0 ? chunk : USUAL_CHUNK_TOKENS, contextTokens),
    bindingBytes: Math.max(1, ...records.flatMap((shard) => shard.records.map(({ nbytes }) => nbytes))),
  };
}

function parse<S extends z.ZodType>(schema: S, name: string, text: string): z.infer<S> {
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch (error) {
    throw new TransferError("wrong-type", name, "no JSON", { cause: error });
  }
  const parsed = schema.safeParse(json);
  if (!parsed.success) throw new TransferError("wrong-type", name, z.prettifyError(parsed.error));
  return parsed.data;
}
