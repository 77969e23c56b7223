import { cardinalOf } from "./number-words";
import { isUncuttable } from "./joints";
import type { Token } from "./tokens";

/** Tokens `first` to `last` of a text. */
export interface TokenRange {
  first: number;
  last: number;
}

const MAX_TOKENS = 12;
const MAX_NUMBERS = 4;
const MAX_LENGTH = 28;
const SEPARATORS = /^[\s\-–_./#°]{0,3}$/u;
/** How separators are spoken: "SP dash two two oh nine". */
const SPOKEN_SEPARATORS = new Set(["dash", "hyphen", "slash", "stroke", "tiret", "oh"]);

/**
 * Every tag and every word with its number in a text, without separators: "P-204B", "p 204 b" and "P204B" are all
 * "p204b". A tag is never cut: "P-204B" does not hold "p204".
 */
export function codeIndex(text: string, tokens: readonly Token[]): Map<string, TokenRange[]> {
  const index = new Map<string, TokenRange[]>();
  for (let first = 0; first < tokens.length; first += 1) {
    if (isUncuttable(text, tokens, first - 1)) continue;
    addFrom(text, tokens, first, index);
  }
  return index;
}

function addFrom(text: string, tokens: readonly Token[], first: number, index: Map<string, TokenRange[]>): void {
  let written = "";
  let spoken = "";
  let hasDigit = false;
  let saysNumber = false;
  let hasWord = false;
  for (let last = first; last < Math.min(tokens.length, first + MAX_TOKENS); last += 1) {
    const [before, token] = [tokens[last - 1], tokens[last]];
    if (token === undefined || (last > first && !SEPARATORS.test(text.slice(before?.end, token.start)))) return;
    const value = token.kind === "word" ? cardinalOf(token.text) : undefined;
    written += token.text;
    spoken = appendSpoken(spoken, token, value, tokens[last - 1]);
    hasDigit ||= token.kind === "number";
    saysNumber ||= value !== undefined;
    hasWord ||= token.kind === "word";
    // A long row of bare numbers is a table, no tag.
    if (!hasWord && last - first >= MAX_NUMBERS) return;
    if (written.length > MAX_LENGTH && spoken.length > MAX_LENGTH) return;
    if (isUncuttable(text, tokens, last)) continue;
    if (hasDigit) add(index, written, { first, last });
    if (saysNumber) add(index, spoken, { first, last });
  }
}

/** "twenty two" is "22", "two two" is "22", "dash" is nothing, "oh" is "0". */
function appendSpoken(spoken: string, token: Token, value: number | undefined, before: Token | undefined): string {
  if (value === undefined)
    return SPOKEN_SEPARATORS.has(token.text) && token.text !== "oh" ? spoken : spoken + token.text;
  const tens = before?.kind === "word" ? cardinalOf(before.text) : undefined;
  if (tens !== undefined && tens >= 20 && tens < 100 && tens % 10 === 0 && value > 0 && value < 10) {
    return spoken.slice(0, -1) + String(value);
  }
  return spoken + String(value);
}

function add(index: Map<string, TokenRange[]>, code: string, range: TokenRange): void {
  const ranges = index.get(code);
  if (ranges === undefined) index.set(code, [range]);
  else ranges.push(range);
}
