import type { ChatTemplate } from "./chat-template";

/** How tokens are written: bytes as letters of their own (GPT-2), rare bytes as "<0x0A>" and spaces as "▁" (SentencePiece), or as text. */
const tokenForms = ["byte_level", "byte_fallback", "raw"] as const;
export type TokenForm = (typeof tokenForms)[number];

/** The tokens of a model, as grammars need to know them. */
export interface Vocabulary {
  /** The tokens as the tokenizer writes them. */
  tokens: string[];
  /** How many the model's output layer has; it may be more. */
  size: number;
  stopTokens: readonly number[];
  form: TokenForm;
  /** The tokenizer puts a space before every text. */
  prependsSpace: boolean;
}

/** What mlc-chat-config.json says of tokens. */
export interface TokenConfig {
  conv_template: Pick<ChatTemplate, "stop_str" | "stop_token_ids">;
  tokenizer_info?: { token_postproc_method?: string; prepend_space_in_encode?: boolean } | null;
  /** What older tools wrote instead. */
  token_table_postproc_method?: string | null;
}

/**
 * The vocabulary of a model.
 *
 * @param tokens the tokenizer's, in the order of their ids.
 * @param size how many the model's output layer has.
 */
export function readVocabulary(tokens: readonly string[], size: number, config: TokenConfig): Vocabulary {
  const { tokenizer_info: info, conv_template: template } = config;
  const stated = (info?.token_postproc_method ?? config.token_table_postproc_method)?.replace("-", "_");
  // Where a text ends an answer and is one token, it is that token which ends it.
  const spelled = (template.stop_str ?? []).map((text) => tokens.indexOf(text));
  const known = tokens.slice(0, size);
  return {
    tokens: known, size,
    stopTokens: [...new Set([...template.stop_token_ids, ...spelled])].filter((id) => id >= 0 && id < size),
    form: tokenForms.find((form) => form === stated) ?? formOf(known),
    prependsSpace: info?.prepend_space_in_encode ?? false,
  };
}

/** What the tokens look like, for models that are published without a word on it. */
function formOf(tokens: readonly string[]): TokenForm {
  if (tokens.includes("<0x0A>")) return "byte_fallback";
  return tokens.some((token) => token.startsWith("Ġ")) ? "byte_level" : "raw";
}
