/**
 * The head of a GGUF file, version 2 or 3 (https://github.com/ggml-org/ggml/blob/master/docs/gguf.md): what a model says of itself
 * before its weights. Untrusted: every length is held against what is there.
 */

/** - `not-gguf`: another kind of file - `version`: of a version that is not read here - `damaged`: ends early or makes no sense - `too-large`: more than 2 GB */
export type GgufErrorCode = "not-gguf" | "version" | "damaged" | "too-large";

export class GgufError extends Error {
  readonly code: GgufErrorCode;
  readonly detail: string;

  constructor(code: GgufErrorCode, detail: string, options?: ErrorOptions) {
    super(`${code}: ${detail}`, options);
    this.name = "GgufError";
    this.code = code;
    this.detail = detail;
  }
}

export interface GgufHeader {
  name: string | null;
  architecture: string;
  licence: string | null;
  languages: string[];
  /** Tokens that it was trained for; null where it does not say. */
  contextTokens: number | null;
  hasChatTemplate: boolean;
  layers: number | null;
  /** Version of the app's own prompt that it was trained with (`./make gguf` writes it); null with all others. */
  promptVersion: string | null;
  /** Numbers that one token keeps in each layer, for keys and for values. */
  keyValueWidth: number | null;
}

/** A 32-bit address space holds no larger file. */
export const MAX_GGUF_BYTES = 2 ** 31;
/** A vocabulary of some hundred thousand words stands in the head, too. */
const MAX_HEAD_BYTES = 64 * 1024 * 1024;
const MAX_ENTRIES = 10_000;
const MAX_STRING = 1 << 20;
const MAGIC = "GGUF";

type Scalar = string | number | boolean;

/** Bytes of the types of fixed size, by their number in the format. */
const sizes: Readonly<Record<number, number>> = { 0: 1, 1: 1, 2: 2, 3: 2, 4: 4, 5: 4, 6: 4, 7: 1, 10: 8, 11: 8, 12: 8 };
const STRING = 8;
const ARRAY = 9;

function createReader(bytes: Uint8Array) {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  let at = 0;
  const take = (count: number): number => {
    const from = at;
    if (!Number.isSafeInteger(count) || count < 0 || from + count > bytes.length) throw new GgufError("damaged", `ends at byte ${bytes.length}`);
    at += count;
    return from;
  };
  const u32 = () => view.getUint32(take(4), true);
  const u64 = () => Number(view.getBigUint64(take(8), true));
  const text = (): string => {
    const length = u64();
    const from = take(length);
    // Longer texts are merges or the like: nothing that is asked for here.
    return length > MAX_STRING ? "" : new TextDecoder().decode(bytes.subarray(from, from + length));
  };
  const scalar = (type: number): Scalar => {
    if (type === STRING) return text();
    const size = sizes[type];
    if (size === undefined) throw new GgufError("damaged", `type ${type}`);
    const from = take(size);
    switch (type) {
      case 0: case 7: return view.getUint8(from);
      case 1: return view.getInt8(from);
      case 2: return view.getUint16(from, true);
      case 3: return view.getInt16(from, true);
      case 4: return view.getUint32(from, true);
      case 5: return view.getInt32(from, true);
      case 6: return view.getFloat32(from, true);
      case 12: return view.getFloat64(from, true);
      default: return Number(view.getBigInt64(from, true));
    }
  };
  /** Texts of an array, as far as they are few; numbers are passed over. */
  const array = (): string[] => {
    const type = u32();
    const count = u64();
    if (type === ARRAY) throw new GgufError("damaged", "an array of arrays");
    if (type !== STRING) {
      take((sizes[type] ?? Number.NaN) * count);
      return [];
    }
    const texts: string[] = [];
    for (let index = 0; index < count; index += 1) {
      const each = text();
      if (index < 100) texts.push(each);
    }
    return texts;
  };
  return { u32, u64, text, scalar, array, take };
}

/**
 * Reads what a model says of itself; at most 64 MB are looked at.
 *
 * @throws GgufError
 */
export async function readGgufHeader(file: Blob): Promise<GgufHeader> {
  if (file.size > MAX_GGUF_BYTES) throw new GgufError("too-large", `${file.size} bytes`);
  const bytes = new Uint8Array(await file.slice(0, MAX_HEAD_BYTES).arrayBuffer());
  if (new TextDecoder("latin1").decode(bytes.subarray(0, 4)) !== MAGIC) throw new GgufError("not-gguf", "no GGUF at its beginning");
  const reader = createReader(bytes);
  reader.take(4);
  const version = reader.u32();
  if (version !== 2 && version !== 3) throw new GgufError("version", `GGUF ${version}`);
  reader.u64();
  const entries = reader.u64();
  if (entries > MAX_ENTRIES) throw new GgufError("damaged", `${entries} entries`);
  const values = new Map<string, Scalar>();
  const lists = new Map<string, string[]>();
  for (let entry = 0; entry < entries; entry += 1) {
    const key = reader.text();
    const type = reader.u32();
    if (type === ARRAY) lists.set(key, reader.array());
    else values.set(key, reader.scalar(type));
  }
  const string = (key: string) => {
    const value = values.get(key);
    return typeof value === "string" && value !== "" ? value : null;
  };
  const number = (key: string) => {
    const value = values.get(key);
    return typeof value === "number" && Number.isFinite(value) && value > 0 ? value : null;
  };
  const architecture = string("general.architecture");
  if (architecture === null) throw new GgufError("damaged", "no architecture");
  const heads = number(`${architecture}.attention.head_count`);
  const keyHeads = number(`${architecture}.attention.head_count_kv`) ?? heads;
  const width = number(`${architecture}.embedding_length`);
  return {
    name: string("general.name"),
    architecture,
    licence: string("general.license"),
    languages: lists.get("general.languages") ?? [],
    contextTokens: number(`${architecture}.context_length`),
    hasChatTemplate: string("tokenizer.chat_template") !== null,
    promptVersion: string("fieldwright.prompt_version"),
    layers: number(`${architecture}.block_count`),
    keyValueWidth: heads === null || keyHeads === null || width === null ? null : (width / heads) * keyHeads,
  };
}
