import { codeIndex, type TokenRange } from "./codes";
import { retractedTokens } from "./corrections";
import { foldInPlace } from "./fold";
import { negatedTokens } from "./negation";
import { findNumbers, type NoteNumber } from "./numbers";
import { plannedTokens } from "./planned";
import { tokenise, type Token } from "./tokens";
import { wordForms, type WordForms } from "./word-match";

/** Everything that grounding asks of a note, worked out once for all values of its orders. */
export interface NoteIndex {
  text: string;
  /** The text with case and digit forms unified; offsets as in the text. */
  plain: string;
  tokens: Token[];
  /** Numbers that the writer did not take back. */
  numbers: NoteNumber[];
  codes: Map<string, TokenRange[]>;
  /** Where each word stands. */
  positions: Map<string, number[]>;
  /** Each different word once, ready for comparison. */
  forms: WordForms[];
  negated: boolean[];
  planned: boolean[];
  retracted: boolean[];
}

/** Read a note. */
export function indexNote(text: string): NoteIndex {
  const tokens = tokenise(text);
  const retracted = retractedTokens(text, tokens);
  const positions = new Map<string, number[]>();
  for (const [i, token] of tokens.entries()) {
    if (token.kind !== "word") continue;
    const at = positions.get(token.text);
    if (at === undefined) positions.set(token.text, [i]);
    else at.push(i);
  }
  return {
    text,
    plain: foldInPlace(text),
    tokens,
    numbers: findNumbers(text, tokens).filter((number) => !isRetracted(retracted, number)),
    codes: codeIndex(text, tokens),
    positions,
    forms: [...positions.keys()].map(wordForms),
    negated: negatedTokens(tokens),
    planned: plannedTokens(tokens),
    retracted,
  };
}

/** Whether the writer took back any of these tokens. */
export function isRetracted(retracted: readonly boolean[], range: TokenRange): boolean {
  for (let i = range.first; i <= range.last; i += 1) if (retracted[i] === true) return true;
  return false;
}
