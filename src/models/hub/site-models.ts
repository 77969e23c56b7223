import * as z from "zod";
import { embeddedModel } from "@/models/catalog";
import { download, type Fetch } from "@/models/download";
import { fileName, MODEL_ID, MODEL_VERSION, modelFamilies } from "@/models/manifest-schema";
import { TransferError } from "@/models/transfer-error";
import { within } from "@/models/within";
import type { ModelSource } from "./source";

/** The list of a site's own models, beside the app. */
export const SITE_MODELS_FILE = "models.json";
const MAX_LIST_BYTES = 1 << 20;
const LIMIT_MS = 10_000;
const STALL_MS = 5_000;

const ANYWHERE = "https://site.invalid/";

/** An address, or a path from where the list lies; nothing in it that must not stand in a file that everyone can read. */
const address = z.string().min(1).max(1_000).refine((text) => {
  if (!URL.canParse(text, ANYWHERE)) return false;
  const { protocol, username, password, search, hash } = new URL(text, ANYWHERE);
  return /^https?:$/u.test(protocol) && username === "" && password === "" && search === "" && hash === "";
}, "an http or https address, or a path from this file, without user name, password, query or fragment");

const bytes = z.number().int().positive();

const siteModelSchema = z.strictObject({
  id: z.string().regex(MODEL_ID).refine((id) => id !== embeddedModel.id, "the name of the model that comes with the app").meta({ description: "Lower-case letters, digits and hyphens. Models are stored under id and version." }),
  version: z.string().regex(MODEL_VERSION).meta({ description: "A version never changes: what comes first is recorded, anything else is refused later. A change is a new version." }),
  name: z.string().trim().min(1).max(80),
  family: z.enum(modelFamilies).optional(),
  licence: z.string().trim().min(1).max(100).meta({ description: "SPDX identifier, or the licence's name." }),
  languages: z.array(z.enum(["en", "fr", "ar"])).min(1),
  weights: address.meta({ description: "Folder with mlc-chat-config.json, tensor-cache.json, tokenizer and weights." }),
  library: address.meta({ description: "The compiled library (.wasm), made for the web-llm of this app." }),
  requiredFeatures: z.array(z.string()).optional().meta({ description: 'Features that the GPU must have; "shader-f16" for builds in 16-bit numbers.' }),
  memoryBytes: bytes.meta({ description: "Estimate of the GPU memory that the loaded model takes." }),
  downloadBytes: bytes.optional(),
  bindingBytes: bytes.optional().meta({ description: "Size of its largest tensor." }),
  overrides: z.record(z.string(), z.number()).optional().meta({ description: 'Settings of mlc-chat-config.json that are replaced, as "context_window_size".' }),
  modelManifest: fileName.optional(),
  files: z
    .record(fileName, z.strictObject({ bytes: bytes.optional(), sha256: z.string().regex(/^[0-9a-f]{64}$/).optional() }))
    .optional()
    .meta({ description: "Sizes and hashes of single files, by name. With these already the first load is held against them." }),
});

const listSchema = z.strictObject({ $schema: z.string().optional(), schema: z.literal(1), models: z.array(z.unknown()).max(200) });

/** What `public/schema/models.json` holds. */
export const siteModelsJsonSchema = z.toJSONSchema(listSchema.extend({ models: z.array(siteModelSchema).max(200) }), { io: "input" });

/**
 * What is wrong with a field of one entry:
 * - `missing`: it is not there
 * - `unknown`: it is there, and nobody knows it
 * - `wrong-kind`: it is text where a number should be, or the like
 * - `bad-value`: it is none of the values that can stand there
 * - `twice`: another entry has the same id and version
 */
export type SiteModelFault = "missing" | "unknown" | "wrong-kind" | "bad-value" | "twice";

export interface SiteModelProblem {
  /** Place of the entry in the list, from 0. */
  index: number;
  /** Its id, where it has one. */
  id: string | null;
  /** The field ("files.model.wasm.sha256"); empty: the entry itself. */
  path: string;
  reason: SiteModelFault;
  /** For the person who wrote the list; in English. */
  detail: string;
}

export interface SiteModels {
  /** The entries that are right. */
  models: ModelSource[];
  /** What is wrong with the others; they are not used. */
  problems: SiteModelProblem[];
}

/**
 * - `unreachable`: no answer, one that is an error, or none in time
 * - `web-page`: a web page, as servers send that answer so to everything
 * - `too-large`: more than a list of models can have
 * - `no-json`, `no-list`: it is there, and no list of models of this version
 */
export type SiteModelsErrorCode = "unreachable" | "web-page" | "too-large" | "no-json" | "no-list";

/** A site's list cannot be read as a whole. `detail` says what it was, for the person who wrote the list. */
export class SiteModelsError extends Error {
  readonly code: SiteModelsErrorCode;
  readonly detail: string;

  constructor(code: SiteModelsErrorCode, detail: string, options?: ErrorOptions) {
    super(`${code}: ${detail}`, options);
    this.name = "SiteModelsError";
    this.code = code;
    this.detail = detail;
  }
}

export interface SiteModelsOptions {
  signal?: AbortSignal;
  fetch?: Fetch;
  /** Milliseconds after which the list is given up. */
  limitMs?: number;
}

/**
 * Reads a site's list of models; a site that has none has no models.
 *
 * @param appBase absolute URL that the app is served under, with a slash at its end.
 * @throws SiteModelsError where there is something else than a list; the signal's reason when aborted.
 */
export async function loadSiteModels(appBase: string, options: SiteModelsOptions = {}): Promise<SiteModels> {
  const { signal, fetch = (input, init) => globalThis.fetch(input, init), limitMs = LIMIT_MS } = options;
  const url = new URL(SITE_MODELS_FILE, appBase).href;
  const ending = new AbortController();
  const onAbort = () => ending.abort(signal?.reason);
  signal?.throwIfAborted();
  signal?.addEventListener("abort", onAbort, { once: true });
  try {
    return parseSiteModels(await within(limitMs, readText(url, fetch, ending.signal)), url);
  } catch (error) {
    signal?.throwIfAborted();
    if (error instanceof SiteModelsError) throw error;
    if (error instanceof TransferError && (error.status === 404 || error.status === 410)) return { models: [], problems: [] };
    const isPage = error instanceof TransferError && error.code === "wrong-type";
    throw new SiteModelsError(isPage ? "web-page" : "unreachable", error instanceof TransferError ? error.detail : String(error), { cause: error });
  } finally {
    signal?.removeEventListener("abort", onAbort);
    ending.abort();
  }
}

async function readText(url: string, fetch: Fetch, signal: AbortSignal): Promise<string> {
  const decoder = new TextDecoder();
  let text = "";
  await download(url, {
    file: SITE_MODELS_FILE, fetch, signal, stallMs: STALL_MS, cache: "no-cache",
    onPiece: (piece) => {
      text += decoder.decode(piece, { stream: true });
      if (text.length > MAX_LIST_BYTES) throw new TransferError("wrong-size", SITE_MODELS_FILE, `more than ${MAX_LIST_BYTES} bytes`);
    },
  }).catch((error: unknown) => {
    throw error instanceof TransferError && error.code === "wrong-size" ? new SiteModelsError("too-large", error.detail, { cause: error }) : error;
  });
  return text + decoder.decode();
}

/**
 * Reads the text of a site's list. One wrong entry does not take the others with it.
 *
 * @param listUrl absolute URL of the list: paths in it are from there.
 * @throws SiteModelsError `no-json`, `no-list`.
 */
export function parseSiteModels(text: string, listUrl: string): SiteModels {
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch (error) {
    throw new SiteModelsError("no-json", String(error), { cause: error });
  }
  const list = listSchema.safeParse(json);
  if (!list.success) throw new SiteModelsError("no-list", z.prettifyError(list.error));
  const models: ModelSource[] = [];
  const problems: SiteModelProblem[] = [];
  for (const [index, entry] of list.data.models.entries()) {
    const parsed = siteModelSchema.safeParse(entry);
    if (!parsed.success) problems.push(...parsed.error.issues.flatMap((issue) => problemsOf(issue, entry, index)));
    else if (models.some(({ id, version }) => id === parsed.data.id && version === parsed.data.version)) {
      problems.push({ index, id: parsed.data.id, path: "version", reason: "twice", detail: `${parsed.data.id} ${parsed.data.version} stands in the list before` });
    } else models.push(sourceOf(parsed.data, listUrl));
  }
  return { models, problems };
}

function problemsOf(issue: z.core.$ZodIssue, entry: unknown, index: number): SiteModelProblem[] {
  const id = valueAt(entry, ["id"]);
  const about = { index, id: typeof id === "string" ? id : null, detail: issue.message };
  const path = issue.path.join(".");
  if (issue.code === "unrecognized_keys") return issue.keys.map((key) => ({ ...about, path: [...issue.path, key].join("."), reason: "unknown" }));
  if (issue.code === "invalid_type") return [{ ...about, path, reason: valueAt(entry, issue.path) === undefined ? "missing" : "wrong-kind" }];
  // An enumeration that is not there is told as a wrong value.
  return [{ ...about, path, reason: valueAt(entry, issue.path) === undefined ? "missing" : "bad-value" }];
}

function valueAt(value: unknown, path: readonly PropertyKey[]): unknown {
  return path.reduce<unknown>((inner, key) => (typeof inner === "object" && inner !== null ? Reflect.get(inner, key) : undefined), value);
}

function sourceOf({ files, weights, library, requiredFeatures = [], downloadBytes, ...rest }: z.infer<typeof siteModelSchema>, listUrl: string): ModelSource {
  const folder = new URL(weights, listUrl).href;
  return {
    ...rest, requiredFeatures, known: files,
    downloadBytes: downloadBytes ?? null,
    origin: "site",
    weights: folder.endsWith("/") ? folder : `${folder}/`,
    library: new URL(library, listUrl).href,
  };
}
