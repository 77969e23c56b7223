import type { Span } from "@/domain/work-order/draft";

/** The sentence in which a stretch of the note begins; the stretch itself where it stands in none. */
export function sentenceAround(sentences: readonly Span[], stretch: Span): Span {
  return sentences.find((sentence) => sentence.start <= stretch.start && stretch.start < sentence.end) ?? stretch;
}
