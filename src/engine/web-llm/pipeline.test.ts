import { describe, expect, it } from "vitest";
import { readPipeline } from "./pipeline";

const template = {
  system_template: "<S>{system_message}</S>",
  roles: { user: "<U>", assistant: "<A>" },
  role_content_sep: "",
  role_empty_sep: "",
  seps: ["|"],
  stop_token_ids: [2],
};
const tokens = ["<s>", "a", "ab", "abc", "b", "[SYSTEM_PROMPT]"];

/** An engine of the library with a model whose tokenizer knows characters; a note of what was encoded is kept. */
function engineWith({ conv_template = {}, more = [] as string[], prepends = false } = {}) {
  const vocabulary = [...tokens, ...more];
  const encoded: string[] = [];
  const tokenizer = {
    encode: (text: string) => {
      encoded.push(text);
      const ids = Array.from(text.replace("<bos>", "\u0000"), (letter) => (letter === "\u0000" ? 7 : 100 + (letter.codePointAt(0) ?? 0)));
      return Int32Array.from(prepends ? [99, ...ids] : ids);
    },
    decode: () => "", getVocabSize: () => vocabulary.length, idToToken: (id: number) => vocabulary[id],
  };
  const config = { conv_template: { ...template, ...conv_template }, tokenizer_info: { token_postproc_method: "byte_level", prepend_space_in_encode: prepends } };
  return { engine: { loadedModelIdToPipeline: new Map([["m", { tokenizer, config, fullVocabSize: 8 }]]) }, encoded };
}

const request = { system: "trained", user: "note", general: { version: "g", system: "general", examples: [{ user: "u", answer: "{}" }] } };

function asked(general: boolean, options?: Parameters<typeof engineWith>[0], user = "note") {
  const { engine, encoded } = engineWith(options);
  readPipeline(engine, { id: "m", general })?.promptOf({ ...request, user });
  return encoded.at(-1);
}

describe("what a model is asked", () => {
  it("is what it was trained with, or the general prompt with its examples", () => {
    expect(asked(false)).toBe("<S>trained</S><U>note|<A>");
    expect(asked(true)).toBe("<S>general</S><U>u|<A>{}|<U>note|<A>");
  });

  it("has an empty thought for a general model that knows how to think, not for a trained one", () => {
    const thinks = { more: ["<think>", "</think>"] };
    expect(asked(true, thinks)).toMatch(/<A><think>\n\n<\/think>\n\n$/u);
    expect(asked(false, thinks)).toMatch(/<A>$/u);
  });

  it("has no control token of the model that stands in a note", () => {
    expect(asked(true, {}, "a [SYSTEM_PROMPT] [OK] b")).toContain("a [ SYSTEM_PROMPT] [OK] b");
  });

  it("begins with the tokens that the template wants at the beginning, once", () => {
    const { engine } = engineWith({ conv_template: { system_prefix_token_ids: [7] } });
    expect(readPipeline(engine, { id: "m" })?.promptOf(request).slice(0, 2)).toEqual([7, 100 + 60]);
    const { engine: both } = engineWith({ conv_template: { system_prefix_token_ids: [7], system_template: "<bos>{system_message}" } });
    expect(readPipeline(both, { id: "m" })?.promptOf(request).slice(0, 2)).toEqual([7, 100 + 116]);
  });
});

describe("readPipeline", () => {
  it("reads what the library holds of a loaded model, and nothing of another", () => {
    const { engine } = engineWith();
    const pipeline = readPipeline(engine, { id: "m" });
    expect(pipeline?.vocabulary).toEqual({ tokens, size: 8, stopTokens: [2], form: "byte_level", prependsSpace: false });
    expect(pipeline?.text.longer(1)).toEqual([2, 3]);
    expect(readPipeline(engine, { id: "other" })).toBeNull();
  });

  it("encodes what goes on without the space that the tokenizer puts before a text", () => {
    const { engine } = engineWith({ prepends: true });
    expect(Array.from(readPipeline(engine, { id: "m" })?.text.encode("ab") ?? [])).toEqual([197, 198]);
  });
});
