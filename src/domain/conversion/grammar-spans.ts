import { jsonLiteral, rule } from "./ebnf";

import type { Span } from "@/domain/work-order/draft";
import { noteWords } from "./note-words";
import type { NoteWord } from "./note-words";
import { touches } from "./taken-back";

/** Above this many words or characters verbatim values are free text: compiling would take longer than decoding. */
export const MAX_SPAN_WORDS = 1500;
const MAX_SPAN_CHARACTERS = 12_000;

/**
 * Rules for a JSON string that is a stretch of the note from the begin of a word to the end of a word, and begins with
 * nothing that the writer took back. One rule a word ("the value goes on at word i"), so the size is linear in the note. Null where the note gives no stretch at
 * all; `tooLong` where it has too many words.
 */
export function spanRules(text: string, takenBack: readonly Span[]): { rules: string[] | null; tooLong: boolean } {
  const words = noteWords(text);
  if (words.length > MAX_SPAN_WORDS || text.length > MAX_SPAN_CHARACTERS) return { rules: null, tooLong: true };
  const rules: string[] = [];
  const openings = new Set<string>();
  // From the last word to the first: a rule may only point to a rule that exists.
  let next: string | null = null;
  for (const [index, word] of [...words.entries()].toReversed()) {
    if (!touches(takenBack, word.at, word.at + word.text.length)) {
      for (const start of word.starts) for (const choice of choices(word, start, next)) openings.add(choice);
    }
    const onward = choices(word, 0, next);
    if (onward.length > 0) {
      const name = `w${index}`;
      rules.push(rule(name, onward));
      next = name;
    }
  }
  if (openings.size === 0) return { rules: null, tooLong: false };
  rules.push(rule("opening", [...openings]), 'span ::= "\\"" opening "\\""');
  return { rules, tooLong: false };
}

/** What may be written from an offset of a word: it ends in this word, or goes on to the next. */
function choices(word: NoteWord, start: number, next: string | null): string[] {
  const found = word.ends.filter((end) => end > start).map((end) => jsonLiteral(word.text.slice(start, end)));
  if (next !== null) found.push(`${jsonLiteral(`${word.text.slice(start)} `)} ${next}`);
  return found;
}
