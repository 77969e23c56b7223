import type { FieldMark, FieldPath, Span } from "@/domain/work-order/draft";

/** Marks as far as their evidence goes: those of a draft, or what grounding returns. */
type Marked = Pick<FieldMark, "path" | "evidence">;

/** Which values this place of the note supports, the one with the shortest stretch around it first. */
export function pathsAt(marks: readonly Marked[], offset: number): FieldPath[] {
  const found: { path: FieldPath; length: number }[] = [];
  for (const mark of marks) {
    const lengths = mark.evidence
      .filter((span) => span.start <= offset && offset < span.end)
      .map((span) => span.end - span.start);
    if (lengths.length > 0) found.push({ path: mark.path, length: Math.min(...lengths) });
  }
  return found.toSorted((a, b) => a.length - b.length).map((entry) => entry.path);
}

/** Where the evidence of one value stands; empty where it has none. */
export function evidenceOf(marks: readonly Marked[], path: FieldPath): Span[] {
  return marks.find((mark) => mark.path === path)?.evidence ?? [];
}

/** A stretch of the note with the paths of all values it supports (none: plain text). */
export interface Segment extends Span {
  paths: FieldPath[];
}

/** Cut a note of this length wherever evidence begins or ends, so that each piece can be drawn as one element. */
export function segmentsOf(length: number, marks: readonly Marked[]): Segment[] {
  const cuts = new Set([0, length]);
  for (const mark of marks) {
    for (const span of mark.evidence) for (const at of [span.start, span.end]) if (at > 0 && at < length) cuts.add(at);
  }
  const points = [...cuts].toSorted((a, b) => a - b);
  return points.slice(1).map((end, i) => {
    const start = points[i] ?? 0;
    return { start, end, paths: pathsAt(marks, start) };
  });
}
