import type { DraftOrder, FieldMark, Span } from "@/domain/work-order/draft";
import type { WorkOrder } from "@/domain/work-order/schema";
import { fitTitle } from "@/domain/work-order/title";
import { sentenceAround } from "./sentence-around";
import type { HazardCategory, SafetyFinding } from "./types";

const LONGEST_PROBLEM = 200;

/** Here the safety device, the lock or the way is the matter itself (labelling guide); elsewhere something is to be mended. */
const SAFETY_WORK: readonly HazardCategory[] = ["guard", "lockout", "fall"];

/**
 * An order for a note of which the model made none although it tells of an emergency or of two independent hazards:
 * the sentence of the finding, word for word. Null where the findings are not enough for that.
 */
export function rescueOrder(note: string, sentences: readonly Span[], findings: readonly SafetyFinding[]): DraftOrder | null {
  const emergency = findings.find((finding) => finding.floor === "emergency");
  const main = emergency ?? (areIndependent(findings) ? findings[0] : undefined);
  if (main === undefined) return null;
  const span = problemSpan(note, sentenceAround(sentences, main.evidence), main.evidence);
  const problem = note.slice(span.start, span.end);
  const title = fitTitle(problem);
  const values: Partial<WorkOrder> = {
    problem,
    workType: SAFETY_WORK.includes(main.category) ? "safety" : "corrective",
    safetyHazard: true,
    priority: main.floor,
    title,
  };
  const mark = (path: keyof WorkOrder, support: FieldMark["support"]): FieldMark => ({
    path, support, evidence: [support === "exact" ? span : main.evidence], confidence: null, origin: "rule",
  });
  const judged = (["workType", "safetyHazard", "priority", "title"] as const).map((path) => mark(path, "judged"));
  return { values, marks: [mark("problem", "exact"), ...judged] };
}

/** Two findings are independent when other rules found them in other words. */
function areIndependent(findings: readonly SafetyFinding[]): boolean {
  return findings.some((a) => findings.some((b) => a.rule !== b.rule && a.evidence.end <= b.evidence.start));
}

/** The sentence, or where it is too long a part of it that begins no later than the evidence; cut between words. */
function problemSpan(note: string, sentence: Span, evidence: Span): Span {
  if (sentence.end - sentence.start <= LONGEST_PROBLEM) return sentence;
  const start = evidence.end - sentence.start <= LONGEST_PROBLEM ? sentence.start : evidence.start;
  const limit = Math.min(sentence.end, start + LONGEST_PROBLEM);
  if (limit === sentence.end) return { start, end: limit };
  const space = note.slice(start, limit + 1).search(/\s\S*$/u);
  const end = space > LONGEST_PROBLEM / 2 ? start + space : limit;
  // A surrogate pair is not cut in two.
  return { start, end: /[\uD800-\uDBFF]/u.test(note.charAt(end - 1)) && end < sentence.end ? end - 1 : end };
}
