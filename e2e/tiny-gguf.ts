import { generalPrompt } from "../src/domain/conversion/prompts/general";

/**
 * A real model in GGUF form, some hundred kilobytes small: a llama of one layer whose embedding and head are made by hand, so that it
 * always writes the next letter of the alphabet. What it says is nonsense; that llama.cpp loads it, follows its grammar and ends is not.
 */

const EMBEDDING = 512;
const HEADS = 4;
const FEED_FORWARD = 32;
const CONTEXT = 4096;
const PAIRS = 220;
const ALIGNMENT = 32;

const U32 = 4;
const F32 = 6;
const BOOL = 7;
const STRING = 8;
const ARRAY = 9;
/** Kinds of tokens in a vocabulary of SentencePiece. */
const NORMAL = 1;
const UNKNOWN = 2;
const CONTROL = 3;
const BYTE = 6;

const u32 = (value: number) => {
  const bytes = Buffer.alloc(4);
  bytes.writeUInt32LE(value);
  return bytes;
};
const u64 = (value: number) => {
  const bytes = Buffer.alloc(8);
  bytes.writeBigUInt64LE(BigInt(value));
  return bytes;
};
const f32 = (value: number) => {
  const bytes = Buffer.alloc(4);
  bytes.writeFloatLE(value);
  return bytes;
};
const text = (value: string) => {
  const bytes = Buffer.from(value);
  return Buffer.concat([u64(bytes.length), bytes]);
};

type Value = { type: number; bytes: Buffer };
const number = (value: number): Value => ({ type: U32, bytes: u32(value) });
const float = (value: number): Value => ({ type: F32, bytes: f32(value) });
const flag = (value: boolean): Value => ({ type: BOOL, bytes: Buffer.from([value ? 1 : 0]) });
const string = (value: string): Value => ({ type: STRING, bytes: text(value) });
const list = (type: number, items: Buffer[]): Value => ({ type: ARRAY, bytes: Buffer.concat([u32(type), u64(items.length), ...items]) });

/** Pairs of letters that the prompt has most often: with them it is half as long in tokens. */
function frequentPairs(): string[] {
  const prompt = [generalPrompt.system, ...generalPrompt.examples.flatMap(({ user, answer }) => [user, answer])].join("\n");
  const counts = new Map<string, number>();
  for (let at = 0; at + 1 < prompt.length; at += 1) {
    const pair = prompt.slice(at, at + 2).replaceAll(" ", "▁");
    if (/^[\w▁.,:;(){}"[\]-]{2}$/u.test(pair)) counts.set(pair, (counts.get(pair) ?? 0) + 1);
  }
  return [...counts].toSorted((a, b) => b[1] - a[1]).slice(0, PAIRS).map(([pair]) => pair);
}

interface Token {
  text: string;
  type: number;
  score: number;
}

function vocabulary(): Token[] {
  const bytes = Array.from({ length: 256 }, (_, value) => ({ text: `<0x${value.toString(16).toUpperCase().padStart(2, "0")}>`, type: BYTE, score: 0 }));
  const letters = Array.from("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789▁.,:;(){}\"[]-_").map((letter) => ({ text: letter, type: NORMAL, score: -1000 }));
  const pairs = frequentPairs().map((pair, rank) => ({ text: pair, type: NORMAL, score: -rank }));
  return [{ text: "<unk>", type: UNKNOWN, score: 0 }, { text: "<s>", type: CONTROL, score: 0 }, { text: "</s>", type: CONTROL, score: 0 }, ...bytes, ...letters, ...pairs];
}

/** What follows a token: the next letter; after "j" the quote that ends a text. */
function nextOf(token: string, place: ReadonlyMap<string, number>): number {
  const last = token.at(-1) ?? "";
  const following = last === "j" ? '"' : /[a-i]/u.test(last) ? String.fromCharCode(last.charCodeAt(0) + 1) : "a";
  return place.get(following) ?? 0;
}

const zeros = (rows: number, columns: number) => new Float32Array(rows * columns);

/** The bytes of the file. */
export function tinyGguf(): Buffer {
  const tokens = vocabulary();
  const place = new Map(tokens.map((token, index) => [token.text, index]));
  const embedding = new Float32Array(tokens.length * EMBEDDING);
  const head = new Float32Array(tokens.length * EMBEDDING);
  for (const [index, token] of tokens.entries()) {
    embedding[index * EMBEDDING + index] = 1;
    head[nextOf(token.text, place) * EMBEDDING + index] = 1;
  }
  const ones = new Float32Array(EMBEDDING).fill(1);
  const tensors: [name: string, dimensions: number[], data: Float32Array][] = [
    ["token_embd.weight", [EMBEDDING, tokens.length], embedding],
    ["output.weight", [EMBEDDING, tokens.length], head],
    ["output_norm.weight", [EMBEDDING], ones],
    ["blk.0.attn_norm.weight", [EMBEDDING], ones],
    ["blk.0.ffn_norm.weight", [EMBEDDING], ones],
    ...["attn_q", "attn_k", "attn_v", "attn_output"].map((name): [string, number[], Float32Array] => [`blk.0.${name}.weight`, [EMBEDDING, EMBEDDING], zeros(EMBEDDING, EMBEDDING)]),
    ["blk.0.ffn_gate.weight", [EMBEDDING, FEED_FORWARD], zeros(EMBEDDING, FEED_FORWARD)],
    ["blk.0.ffn_up.weight", [EMBEDDING, FEED_FORWARD], zeros(EMBEDDING, FEED_FORWARD)],
    ["blk.0.ffn_down.weight", [FEED_FORWARD, EMBEDDING], zeros(EMBEDDING, FEED_FORWARD)],
  ];
  const metadata: [string, Value][] = [
    ["general.architecture", string("llama")],
    ["general.name", string("Tiny Alphabet")],
    ["general.license", string("Apache-2.0")],
    ["general.alignment", number(ALIGNMENT)],
    ["llama.context_length", number(CONTEXT)],
    ["llama.embedding_length", number(EMBEDDING)],
    ["llama.block_count", number(1)],
    ["llama.feed_forward_length", number(FEED_FORWARD)],
    ["llama.attention.head_count", number(HEADS)],
    ["llama.attention.head_count_kv", number(HEADS)],
    ["llama.attention.layer_norm_rms_epsilon", float(1e-5)],
    ["llama.rope.dimension_count", number(EMBEDDING / HEADS)],
    ["tokenizer.ggml.model", string("llama")],
    ["tokenizer.ggml.tokens", list(STRING, tokens.map((token) => text(token.text)))],
    ["tokenizer.ggml.scores", list(F32, tokens.map((token) => f32(token.score)))],
    ["tokenizer.ggml.token_type", list(5, tokens.map((token) => u32(token.type)))],
    ["tokenizer.ggml.unknown_token_id", number(0)],
    ["tokenizer.ggml.bos_token_id", number(1)],
    ["tokenizer.ggml.eos_token_id", number(2)],
    ["tokenizer.ggml.add_space_prefix", flag(false)],
    ["tokenizer.chat_template", string("{% for message in messages %}{{ message['content'] }}\n{% endfor %}")],
  ];
  const padded = (bytes: Buffer) => Buffer.concat([bytes, Buffer.alloc((ALIGNMENT - (bytes.length % ALIGNMENT)) % ALIGNMENT)]);
  const data = tensors.map(([, , values]) => padded(Buffer.from(values.buffer)));
  let offset = 0;
  const infos = tensors.map(([name, dimensions], index) => {
    const info = Buffer.concat([text(name), u32(dimensions.length), ...dimensions.map(u64), u32(0), u64(offset)]);
    offset += data[index]?.length ?? 0;
    return info;
  });
  const entries = metadata.map(([key, { type, bytes }]) => Buffer.concat([text(key), u32(type), bytes]));
  const front = Buffer.concat([Buffer.from("GGUF"), u32(3), u64(tensors.length), u64(metadata.length), ...entries, ...infos]);
  return Buffer.concat([padded(front), ...data]);
}
