import { fold } from "./fold";

/** The words of a curated list, written apart by spaces, in the folded form in which tokens are compared. */
export function wordList(words: string): ReadonlySet<string> {
  return new Set(words.trim().split(/\s+/u).map(fold));
}
