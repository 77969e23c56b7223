import type { SafetyFinding } from "@/domain/safety/types";
import type { Span } from "@/domain/work-order/draft";

/** The stretches that the spans cover together, in the order of the note. */
export function mergeSpans(spans: readonly Span[]): Span[] {
  const merged: Span[] = [];
  for (const { start, end } of spans.toSorted((a, b) => a.start - b.start)) {
    const last = merged.at(-1);
    if (last !== undefined && start <= last.end) last.end = Math.max(last.end, end);
    else merged.push({ start, end });
  }
  return merged;
}

/** What the safety rules saw, said once: rules of one category that overlap in the note become one finding. */
export function mergeFindings(findings: readonly SafetyFinding[]): SafetyFinding[] {
  const merged: SafetyFinding[] = [];
  for (const category of new Set(findings.map((finding) => finding.category))) {
    const ofCategory = findings.filter((finding) => finding.category === category);
    for (const evidence of mergeSpans(ofCategory.map((finding) => finding.evidence))) {
      const first = ofCategory.find((finding) => finding.evidence.start >= evidence.start && finding.evidence.end <= evidence.end);
      if (first !== undefined) merged.push({ ...first, evidence });
    }
  }
  return merged.toSorted((a, b) => a.evidence.start - b.evidence.start);
}
