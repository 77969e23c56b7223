import { isStopWord } from "@/domain/grounding/stop-words";
import { tokenise, type Token } from "@/domain/grounding/tokens";

/** No note names an asset after this many words and numbers; longer ones are not looked through. */
const MOST_TOKENS = 300;
/** "P", "CV", "AHU" make a code with a number; longer words are words ("pump 3"). */
const CODE_LETTERS = 4;
const MEASURED = new Set(["mm", "cm", "m", "kg", "g", "l", "h", "hr", "hrs", "min", "bar", "psi", "v", "kv", "a", "ma", "kw", "w", "hz", "rpm", "c", "f"]);

/** Folded as the parts of assets are compared: Arabic words without their article and what is written onto it. */
export function bareWord(word: string): string {
  return word.replace(/^(?:[وبفكع]?ال|لل)(?=\p{L}{2})/u, "");
}

/** Codes with a number ("p204b") and kinds with a number ("pump3") that a text names, with whether they are codes. */
function numbered(text: string, tokens: readonly Token[]): { key: string; isCode: boolean }[] {
  const found: { key: string; isCode: boolean }[] = [];
  const gap = (left: number) => text.slice(tokens[left]?.end, tokens[left + 1]?.start);
  for (let at = 1; at < tokens.length; at += 1) {
    const number = tokens[at];
    if (number?.kind !== "number") continue;
    // "fan no. 7": the small word between is left out; "T-101" begins with a letter that is no small word here.
    const isApart = /\s/u.test(gap(at - 1));
    let head = at - 1;
    if (isApart && isStopWord(tokens[head]?.text ?? "") && head > 0) head -= 1;
    const word = tokens[head];
    if (word?.kind !== "word" || (isApart && MEASURED.has(word.text))) continue;
    let key = bareWord(word.text) + number.text.replace(/^0+(?=\d)/u, "").replaceAll(".", "");
    while (at + 1 < tokens.length && /^[-_/.]?$/u.test(gap(at))) {
      at += 1;
      key += tokens[at]?.text ?? "";
    }
    found.push({ key, isCode: word.text.length <= CODE_LETTERS && (!isApart || word.text.length <= 2) });
  }
  return found;
}

/** Words of a text that name something, in order. */
function contentWords(tokens: readonly Token[]): string[] {
  return tokens.filter((token) => token.kind === "word" && !isStopWord(token.text)).map((token) => bareWord(token.text));
}

/** What an asset is compared by. */
export interface AssetName {
  /** Under these an order of the asset is found. */
  keys: string[];
  /** A code that names it beyond doubt ("p204b"). */
  codes: string[];
  /** Words and numbers that must all be written where there is no code. */
  words: string[];
}

/** Reads an asset as it was written: "Pump P-204B", "fan 7", "north cooling tower". */
export function readAsset(asset: string): AssetName {
  const tokens = tokenise(asset);
  const found = numbered(asset, tokens);
  const codes = found.filter(({ isCode }) => isCode).map(({ key }) => key);
  const words = contentWords(tokens);
  const keys = found.length > 0 ? found.map(({ key }) => key) : words.length > 0 ? [words.slice(0, 2).join(" ")] : [];
  const numbers = tokens.filter(({ kind }) => kind === "number").map(({ text }) => text);
  return { keys: [...new Set(keys)], codes, words: [...words, ...numbers] };
}

/** All keys that assets named in a note may have; most of them are of no asset. */
export function assetKeysIn(note: string): string[] {
  const tokens = tokenise(note).slice(0, MOST_TOKENS);
  const words = contentWords(tokens);
  const pairs = words.slice(1).map((word, index) => `${words[index]} ${word}`);
  return [...new Set([...numbered(note, tokens).map(({ key }) => key), ...words, ...pairs])];
}
