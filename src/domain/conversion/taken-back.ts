import { retractedTokens } from "@/domain/grounding/corrections";
import { tokenise } from "@/domain/grounding/tokens";
import type { Span } from "@/domain/work-order/draft";

/** What the writer took back ("190, no wait, 195"), word by word in order. Grounding accepts no value from there. */
export function retractedSpans(text: string): Span[] {
  const tokens = tokenise(text);
  const retracted = retractedTokens(text, tokens);
  return tokens.filter((_, index) => retracted[index] === true).map(({ start, end }) => ({ start, end }));
}

/** Whether a stretch touches one of these spans, which stand in order and apart. */
export function touches(spans: readonly Span[], start: number, end: number): boolean {
  let low = 0;
  let high = spans.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((spans[middle]?.end ?? Infinity) <= start) low = middle + 1;
    else high = middle;
  }
  return (spans[low]?.start ?? Infinity) < end;
}
