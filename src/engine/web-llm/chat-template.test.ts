import { describe, expect, it } from "vitest";
import { type Chat, type ChatTemplate, placeSystem, renderChat } from "./chat-template";

const chat: Chat = {
  system: "SYS",
  turns: [
    { role: "user", text: "note 1" },
    { role: "assistant", text: "{1}" },
    { role: "user", text: "note 2" },
  ],
};

const plain = { user: "{user_message}", assistant: "{assistant_message}", tool: "{tool_message}" };
const chatml = { system_template: "<|im_start|>system\n{system_message}<|im_end|>\n", roles: { user: "<|im_start|>user", assistant: "<|im_start|>assistant" }, role_templates: plain, role_content_sep: "\n", role_empty_sep: "\n", seps: ["<|im_end|>\n"], stop_token_ids: [2] };
const qwenThought = "<|im_start|>system\nSYS<|im_end|>\n<|im_start|>user\nnote 1<|im_end|>\n<|im_start|>assistant\n{1}<|im_end|>\n<|im_start|>user\nnote 2<|im_end|>\n<|im_start|>assistant\n<think>\n\n</think>\n\n";

/** As mlc-llm's own list of conversation templates has them, and what a model of each kind is to read. */
const templates: Record<string, { template: ChatTemplate; withoutThought?: boolean; text: string }> = {
  "llama-3_1": {
    template: {
      system_template: "<|start_header_id|>system<|end_header_id|>\n\n{system_message}<|eot_id|>", roles: { user: "<|start_header_id|>user", assistant: "<|start_header_id|>assistant" },
      role_templates: plain, role_content_sep: "<|end_header_id|>\n\n", role_empty_sep: "<|end_header_id|>\n\n", seps: ["<|eot_id|>"], stop_token_ids: [128001, 128008, 128009], system_prefix_token_ids: [128000], add_role_after_system_message: true,
    },
    text: "<|start_header_id|>system<|end_header_id|>\n\nSYS<|eot_id|><|start_header_id|>user<|end_header_id|>\n\nnote 1<|eot_id|><|start_header_id|>assistant<|end_header_id|>\n\n{1}<|eot_id|><|start_header_id|>user<|end_header_id|>\n\nnote 2<|eot_id|><|start_header_id|>assistant<|end_header_id|>\n\n",
  },
  "phi-4": {
    template: { system_template: "<|system|>{system_message}<|end|>", roles: { user: "<|user|>", assistant: "<|assistant|>" }, role_templates: plain, role_content_sep: "", role_empty_sep: "", seps: ["<|end|>"], stop_token_ids: [199999, 200020] },
    text: "<|system|>SYS<|end|><|user|>note 1<|end|><|assistant|>{1}<|end|><|user|>note 2<|end|><|assistant|>",
  },
  "phi-3": {
    template: { system_template: "<|system|>\n{system_message}", roles: { user: "<|user|>", assistant: "<|assistant|>" }, role_templates: plain, role_content_sep: "\n", role_empty_sep: "\n", seps: ["<|end|>\n"], stop_token_ids: [2, 32000, 32001, 32007], system_prefix_token_ids: [1] },
    text: "<|system|>\nSYS<|user|>\nnote 1<|end|>\n<|assistant|>\n{1}<|end|>\n<|user|>\nnote 2<|end|>\n<|assistant|>\n",
  },
  gemma3_instruction: {
    template: { system_template: "{system_message}", roles: { user: "<start_of_turn>user", assistant: "<start_of_turn>model" }, role_templates: plain, role_content_sep: "\n", role_empty_sep: "\n", seps: ["<end_of_turn>\n"], stop_token_ids: [1, 106], system_prefix_token_ids: [2] },
    text: "<start_of_turn>user\nSYS\n\nnote 1<end_of_turn>\n<start_of_turn>model\n{1}<end_of_turn>\n<start_of_turn>user\nnote 2<end_of_turn>\n<start_of_turn>model\n",
  },
  "gemma_instruction, the beginning of the text in writing": {
    template: { system_template: "<bos>{system_message}", roles: { user: "<start_of_turn>user", assistant: "<start_of_turn>model" }, role_content_sep: "\n", role_empty_sep: "\n", seps: ["<end_of_turn>\n"], stop_token_ids: [1, 107], system_prefix_token_ids: [2] },
    text: "<bos><start_of_turn>user\nSYS\n\nnote 1<end_of_turn>\n<start_of_turn>model\n{1}<end_of_turn>\n<start_of_turn>user\nnote 2<end_of_turn>\n<start_of_turn>model\n",
  },
  mistral_default: {
    template: { system_template: "[INST] {system_message}", roles: { user: "[INST]", assistant: "[/INST]" }, role_templates: plain, role_content_sep: " ", role_empty_sep: "", seps: [" "], stop_token_ids: [2], system_prefix_token_ids: [1], add_role_after_system_message: false },
    text: "[INST] SYS\n\nnote 1 [/INST] {1} [INST] note 2 [/INST]",
  },
  "llama-2, with two separators": {
    template: { system_template: "[INST] <<SYS>>\n{system_message}\n<</SYS>>\n\n", roles: { user: "<s>[INST]", assistant: "[/INST]" }, role_templates: plain, role_content_sep: " ", role_empty_sep: " ", seps: [" ", " </s>"], stop_token_ids: [2], system_prefix_token_ids: [1], add_role_after_system_message: false },
    text: "[INST] <<SYS>>\nSYS\n<</SYS>>\n\nnote 1 [/INST] {1} </s><s>[INST] note 2 [/INST] ",
  },
  ministral3: {
    template: { system_template: "[SYSTEM_PROMPT]{system_message}[/SYSTEM_PROMPT]{function_string}", roles: { user: "", assistant: "" }, role_templates: { user: "[INST]{user_message}[/INST]", assistant: "{assistant_message}</s>" }, role_content_sep: "", role_empty_sep: "", seps: [""], stop_token_ids: [2], system_prefix_token_ids: [1] },
    text: "[SYSTEM_PROMPT]SYS[/SYSTEM_PROMPT][INST]note 1[/INST]{1}</s>[INST]note 2[/INST]",
  },
  "smollm, as chatml": { template: chatml, text: qwenThought.replace("<think>\n\n</think>\n\n", "") },
  qwen3: { template: { ...chatml, stop_token_ids: [151643, 151645] }, withoutThought: true, text: qwenThought },
  "qwen3_5, which would begin to think": { template: { ...chatml, role_empty_sep: "\n<think>\n" }, withoutThought: true, text: qwenThought },
  "a template that says little": { template: { system_template: "{system_message}\n", roles: { user: "USER", assistant: "ASSISTANT" }, seps: ["\n"], stop_token_ids: [], role_templates: null, role_content_sep: null }, text: "SYS\nUSER: note 1\nASSISTANT: {1}\nUSER: note 2\nASSISTANT: " },
};

describe("a conversation in the chat template of", () => {
  it.each(Object.entries(templates))("%s", (_, { template, withoutThought, text }) => {
    expect(renderChat(template, placeSystem(template, { ...chat, ...(withoutThought && { withoutThought }) }))).toBe(text);
  });
});

describe("a chat template", () => {
  it("takes whatever a note holds as text", () => {
    const note = "P-4 leaks $& {system_message} {user_message} {function_string}";
    expect(renderChat(chatml, { system: "S", turns: [{ role: "user", text: note }] })).toContain(`user\n${note}<|im_end|>`);
    const { template } = templates["ministral3"] ?? { template: chatml };
    expect(renderChat(template, { system: "S $&", turns: [{ role: "user", text: note }] })).toContain(`S $&[/SYSTEM_PROMPT][INST]${note}[/INST]`);
  });

  it("leaves a conversation without instructions as it is", () => {
    const { template } = templates["gemma3_instruction"] ?? { template: chatml };
    expect(placeSystem(template, { ...chat, system: "" })).toEqual({ ...chat, system: "" });
  });
});
