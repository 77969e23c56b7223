import type { TokenLogprob } from "@/engine/engine";
import { allowedTokens, allows, type TokenMask } from "./token-mask";

/** The model: its cache holds what it was fed since the last reset. */
export interface StepModel {
  /** Feeds tokens and samples the one that follows, greedily among those that the mask allows (null: all). */
  next(tokens: readonly number[], mask: TokenMask | null): Promise<TokenLogprob>;
}

/** Where an answer stands in its grammar; positions move with `accept`. */
export interface Matcher {
  mask(): Promise<TokenMask>;
  /** Moves past the token; false when the grammar does not allow it. */
  accept(token: number): boolean;
  /** The text that must follow whatever the model thinks; may be empty. */
  forcedText(): string;
}

export interface TokenText {
  encode(text: string): ArrayLike<number>;
  decode(tokens: readonly number[]): string;
  /** Tokens whose text begins with this token's and goes on. */
  longer(token: number): readonly number[];
}

export interface DecodeOptions {
  model: StepModel;
  text: TokenText;
  matcher: Matcher | null;
  prompt: readonly number[];
  maxTokens: number;
  stopTokens: ReadonlySet<number>;
  isStopped: () => boolean;
  /** False decodes every token by itself, for comparison. */
  jumps?: boolean;
}

export interface DecodeStep {
  text: string;
  tokens: TokenLogprob[];
}

export type DecodeEnd = "stop" | "length" | "aborted";

/**
 * Greedy decoding under a grammar with jump-forward: where the grammar leaves one text alone (keys, quotes, the rest of a
 * code or of a word of the note), its tokens are fed together with the last sampled one, in one pass over the weights
 * instead of one each (Zheng et al. 2024, SGLang, arXiv:2312.07104). The tokens are those that the tokenizer gives for the
 * whole answer, and the last is left to the model where a longer token could still stand in its place.
 */
export async function* decode(options: DecodeOptions): AsyncGenerator<DecodeStep, DecodeEnd> {
  const { model, text, matcher, maxTokens, stopTokens, isStopped, jumps = true } = options;
  const answer: number[] = [];
  let told = "";
  let feed = options.prompt;
  while (answer.length < maxTokens) {
    if (isStopped()) return "aborted";
    const mask = matcher === null ? null : await matcher.mask();
    if (mask !== null && allowsOnly(mask, stopTokens)) {
      // A complete answer: the model need not be asked whether it ends.
      return "stop";
    }
    const sampled = await model.next(feed, mask);
    const tokens = [sampled];
    if (stopTokens.has(sampled.id)) {
      yield { text: "", tokens };
      return "stop";
    }
    if (matcher !== null && !matcher.accept(sampled.id)) throw new Error("Grammar matcher rejected the newly sampled token");
    answer.push(sampled.id);
    const forced = matcher !== null && jumps ? await forcedTokens(matcher, text, answer, maxTokens) : [];
    for (const id of forced) tokens.push({ id, logprob: 0 });
    answer.push(...forced);
    feed = [sampled.id, ...forced];
    const whole = text.decode(answer);
    // A character may be spread over several tokens; it is told when it is whole.
    const ready = whole.endsWith("\uFFFD") ? told : whole;
    yield { text: ready.slice(told.length), tokens };
    told = ready;
  }
  return "length";
}

/** The tokens that must follow, accepted by the matcher. Empty where nothing is forced or the text can be cut in another way. */
async function forcedTokens(matcher: Matcher, text: TokenText, answer: readonly number[], maxTokens: number): Promise<number[]> {
  const forced = withoutCutCharacter(matcher.forcedText());
  if (forced === "" || forced.includes("\uFFFD")) return [];
  const before = text.decode(answer);
  if (before.endsWith("\uFFFD")) return [];
  const whole = Array.from(text.encode(before + forced));
  // What has been decoded is cut in another way than the whole would be: the tokenizer knows no clean border here.
  if (answer.some((id, index) => whole[index] !== id)) return [];
  const following = whole.slice(answer.length, maxTokens);
  const accepted: number[] = [];
  for (const [index, id] of following.entries()) {
    const isLast = index === following.length - 1;
    if (isLast && allowsAny(await matcher.mask(), text.longer(id))) break;
    if (!matcher.accept(id)) break;
    accepted.push(id);
  }
  return accepted;
}

/**
 * What is forced may end within a character (all Arabic words of a note can begin with the same byte), and the grammar library
 * makes another character of such bytes, of which the first is a token. So the last one is left to the model unless it is ASCII.
 */
export function withoutCutCharacter(forced: string): string {
  return forced.replace(/\P{ASCII}$/u, "");
}

function allowsAny(mask: TokenMask, tokens: readonly number[]): boolean {
  return tokens.some((token) => allows(mask, token));
}

/** Whether every allowed token is one of these. */
function allowsOnly(mask: TokenMask, tokens: ReadonlySet<number>): boolean {
  for (const token of allowedTokens(mask)) if (!tokens.has(token)) return false;
  return true;
}
