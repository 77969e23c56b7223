import type { TokenText } from "./decode";
import type { Vocabulary } from "./grammars";

/** What a loaded model knows beside its weights. */
export interface Pipeline {
  /** The prompt in the model's chat template, as tokens; one system and one user message. */
  promptOf(system: string, user: string): number[];
  text: TokenText;
  vocabulary: Vocabulary;
}

/** The library's own parts that it does not show. The version is pinned, and no journey passes when they move. */
interface Inside {
  tokenizer: {
    encode(text: string): Int32Array;
    decode(ids: Int32Array): string;
    getVocabSize(): number;
    idToToken(id: number): string;
  };
  config: { conv_template: Template };
  fullVocabSize: number;
}

/** The chat template in the model's published configuration. */
export interface Template {
  system_template: string;
  roles: { user: string; assistant: string };
  role_content_sep?: string;
  role_empty_sep?: string;
  seps: string[];
  stop_token_ids: number[];
}

/** Reads the parts of a model that an engine of the library (`MLCEngine`) has loaded; null while it has not. */
export function readPipeline(engine: object, id: string): Pipeline | null {
  const pipelines: Map<string, Inside> = Reflect.get(engine, "loadedModelIdToPipeline");
  const inside = pipelines.get(id);
  if (inside === undefined) return null;
  const { tokenizer, config, fullVocabSize } = inside;
  const tokens = Array.from({ length: tokenizer.getVocabSize() }, (_, token) => tokenizer.idToToken(token));
  return {
    promptOf: (system, user) => Array.from(tokenizer.encode(renderPrompt(config.conv_template, system, user))),
    text: {
      encode: (text) => tokenizer.encode(text),
      decode: (ids) => tokenizer.decode(Int32Array.from(ids)),
      longer: createLonger(tokens),
    },
    vocabulary: { tokens, size: fullVocabSize, stopTokens: config.conv_template.stop_token_ids },
  };
}

/** One system and one user message in a chat template, up to where the answer begins. */
export function renderPrompt(template: Template, system: string, user: string): string {
  const { system_template, roles, seps, role_content_sep: after = ": ", role_empty_sep: empty = ": " } = template;
  // A function, so that "$&" in a note is text.
  const opening = system_template.replace("{system_message}", () => system);
  return `${opening}${roles.user}${after}${user}${seps[0] ?? ""}${roles.assistant}${empty}`;
}

/** Tokens that begin with a token's text and go on; found once for each token that is asked about. */
function createLonger(tokens: readonly string[]): (token: number) => readonly number[] {
  const known = new Map<number, number[]>();
  return (token) => {
    const found = known.get(token);
    if (found !== undefined) return found;
    const text = tokens[token] ?? "";
    const longer = tokens.flatMap((other, id) => (other.length > text.length && other.startsWith(text) ? [id] : []));
    known.set(token, longer);
    return longer;
  };
}
