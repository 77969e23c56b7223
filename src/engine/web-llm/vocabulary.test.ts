import { describe, expect, it } from "vitest";
import { readVocabulary } from "./vocabulary";

const byteLevel = ["<|endoftext|>", "<|im_end|>", "a", "Ġa"];
const bytes = ["<unk>", "<s>", "</s>", "<0x0A>", "▁a"];
const template = { stop_str: ["<|im_end|>"], stop_token_ids: [0] };

describe("readVocabulary", () => {
  it("takes tokens as the model's configuration says", () => {
    const info = { token_postproc_method: "byte_fallback", prepend_space_in_encode: true };
    expect(readVocabulary(bytes, 8, { conv_template: { stop_token_ids: [2] }, tokenizer_info: info })).toEqual({ tokens: bytes, size: 8, stopTokens: [2], form: "byte_fallback", prependsSpace: true });
    expect(readVocabulary(bytes, 5, { conv_template: template, token_table_postproc_method: "byte-level" })).toMatchObject({ form: "byte_level", prependsSpace: false });
    expect(readVocabulary(bytes, 5, { conv_template: template, tokenizer_info: { token_postproc_method: "raw" } }).form).toBe("raw");
  });

  it.each([[byteLevel, "byte_level"], [bytes, "byte_fallback"], [["a", "b"], "raw"]])("sees by %j what they are where nothing is said", (tokens, form) => {
    expect(readVocabulary(tokens, 9, { conv_template: template }).form).toBe(form);
  });

  it("ends an answer with the stated tokens and with texts that are one token, each once and none that does not exist", () => {
    const config = { conv_template: { stop_str: ["<|im_end|>", "[INST]"], stop_token_ids: [0, 1, 70, -1] } };
    expect(readVocabulary(byteLevel, 4, config).stopTokens).toEqual([0, 1]);
  });

  it("knows no more tokens than the model writes", () => {
    expect(readVocabulary(byteLevel, 3, { conv_template: template }).tokens).toEqual(byteLevel.slice(0, 3));
  });
});
