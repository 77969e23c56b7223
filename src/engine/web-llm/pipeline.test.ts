import { expect, it } from "vitest";
import { readPipeline, renderPrompt } from "./pipeline";

const template = {
  system_template: "<|im_start|>system\n{system_message}<|im_end|>\n",
  roles: { user: "<|im_start|>user", assistant: "<|im_start|>assistant" },
  role_content_sep: "\n",
  role_empty_sep: "\n",
  seps: ["<|im_end|>\n"],
  stop_token_ids: [2],
};

it("writes system and user message into the model's chat template, whatever characters they hold", () => {
  expect(renderPrompt(template, "Work orders as JSON.", "P-4 leaks $& {system_message}")).toBe(
    "<|im_start|>system\nWork orders as JSON.<|im_end|>\n<|im_start|>user\nP-4 leaks $& {system_message}<|im_end|>\n<|im_start|>assistant\n",
  );
});

it("reads what the library holds of a loaded model, and nothing of another", () => {
  const tokens = ["<s>", "a", "ab", "abc", "b"];
  const tokenizer = { encode: (text: string) => Int32Array.from(text, (c) => tokens.indexOf(c)), decode: () => "", getVocabSize: () => tokens.length, idToToken: (id: number) => tokens[id] };
  const engine = { loadedModelIdToPipeline: new Map([["m", { tokenizer, config: { conv_template: template }, fullVocabSize: 8 }]]) };
  const pipeline = readPipeline(engine, "m");
  expect(pipeline?.vocabulary).toEqual({ tokens, size: 8, stopTokens: [2] });
  expect(pipeline?.text.longer(1)).toEqual([2, 3]);
  expect(readPipeline(engine, "other")).toBeNull();
});
