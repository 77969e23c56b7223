import type { Span } from "@/domain/work-order/draft";
import type { TokenRange } from "./codes";
import { isStopWord } from "./stop-words";
import type { Token } from "./tokens";

/** The stretches of a text that cover these tokens; neighbours, and what only a small word parts, become one. */
export function spansOf(tokens: readonly Token[], ranges: readonly TokenRange[]): Span[] {
  const taken = new Set<number>();
  for (const range of ranges) for (let i = range.first; i <= range.last; i += 1) taken.add(i);
  const spans: Span[] = [];
  let before = -Infinity;
  for (const i of [...taken].toSorted((a, b) => a - b)) {
    const token = tokens[i];
    const last = spans.at(-1);
    if (token === undefined) continue;
    if (last !== undefined && token.clause === tokens[before]?.clause && isNear(tokens, before, i))
      last.end = token.end;
    else spans.push({ start: token.start, end: token.end });
    before = i;
  }
  return spans;
}

function isNear(tokens: readonly Token[], before: number, i: number): boolean {
  return i === before + 1 || (i === before + 2 && isStopWord(tokens[before + 1]?.text ?? ""));
}
