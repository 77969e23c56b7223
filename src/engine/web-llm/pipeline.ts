import type { GenerateRequest } from "@/engine/engine";
import { type Chat, type ChatTemplate, type ChatTurn, placeSystem, renderChat } from "./chat-template";
import type { TokenText } from "./decode";
import { createForwardPass, type ForwardPass, type PassParts } from "./forward-pass";
import { readVocabulary, type TokenConfig, type Vocabulary } from "./vocabulary";

/** A loaded model, without the library around it. */
export interface Pipeline {
  /** What the model is asked, in its chat template, as tokens. */
  promptOf(request: Pick<GenerateRequest, "system" | "user" | "general">): number[];
  text: TokenText;
  vocabulary: Vocabulary;
  pass: ForwardPass;
}

/** The library's own parts that it does not show. The version is pinned, and no journey passes when they move. */
interface Inside extends PassParts {
  tokenizer: Tokenizer;
  config: TokenConfig & { conv_template: ChatTemplate };
  fullVocabSize: number;
}

interface Tokenizer {
  encode(text: string): Int32Array;
  decode(ids: Int32Array): string;
  getVocabSize(): number;
  idToToken(id: number): string;
}

/**
 * Reads the parts of a model that an engine of the library (`MLCEngine`) has loaded; null while it has not. A general model
 * is asked with the general prompt and in its maker's manner, one that was trained for the task as it was trained.
 */
export function readPipeline(engine: object, { id, general = false }: { id: string; general?: boolean | undefined }): Pipeline | null {
  const pipelines: Map<string, Inside> = Reflect.get(engine, "loadedModelIdToPipeline");
  const inside = pipelines.get(id);
  if (inside === undefined) return null;
  const { tokenizer, config, fullVocabSize } = inside;
  const tokens = Array.from({ length: tokenizer.getVocabSize() }, (_, token) => tokenizer.idToToken(token));
  const vocabulary = readVocabulary(tokens, fullVocabSize, config);
  const template = config.conv_template;
  const prefix = template.system_prefix_token_ids ?? [];
  const chatOf = general ? createGeneralChat(template, tokens) : trainedChat;
  return {
    promptOf(request) {
      const prompt = Array.from(tokenizer.encode(renderChat(template, chatOf(request))));
      // Some templates have the beginning of a text both as a token and in writing; once is enough.
      return prefix.every((token, index) => prompt[index] === token) ? prompt : [...prefix, ...prompt];
    },
    text: {
      encode: vocabulary.prependsSpace ? createBareEncoder(tokenizer) : (text) => tokenizer.encode(text),
      decode: (ids) => tokenizer.decode(Int32Array.from(ids)),
      longer: createLonger(tokens),
    },
    vocabulary,
    pass: createForwardPass(inside),
  };
}

type ChatOf = (request: Parameters<Pipeline["promptOf"]>[0]) => Chat;

const trainedChat: ChatOf = ({ system, user }) => ({ system, turns: [{ role: "user", text: user }] });

/** Names in brackets that are control tokens of some models ("[SYSTEM_PROMPT]"). */
const BRACKETED = /^\[\/?[A-Z_]+\]$/u;

/** The general prompt: instructions, examples as turns of before, then the note. */
function createGeneralChat(template: ChatTemplate, tokens: readonly string[]): ChatOf {
  const controls = tokens.filter((token) => BRACKETED.test(token));
  // Whoever has these tokens thinks in writing, which takes minutes here and is not shown.
  const withoutThought = tokens.includes("<think>") && tokens.includes("</think>");
  return ({ system, user, general }) => {
    const shown = (general?.examples ?? []).flatMap((example): ChatTurn[] => [
      { role: "user", text: example.user },
      { role: "assistant", text: example.answer },
    ]);
    // The note is data: what the tokenizer would read as a control token is broken up, as `promptText` does with those of most models.
    const note = controls.reduce((text, control) => text.replaceAll(control, `[ ${control.slice(1)}`), user);
    return placeSystem(template, { system: general?.system ?? system, turns: [...shown, { role: "user", text: note }], withoutThought });
  };
}

/** What no text of a note or an answer begins with. */
const MARK = "\u0001";

/** Encodes as within a text, where the tokenizer would put a space before: behind a mark whose tokens are taken off again. */
function createBareEncoder(tokenizer: Tokenizer): TokenText["encode"] {
  const mark = tokenizer.encode(MARK);
  return (text) => tokenizer.encode(MARK + text).subarray(mark.length);
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
