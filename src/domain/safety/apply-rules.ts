import type { ConversionFlag } from "@/domain/conversion/types";
import type { DraftOrder, FieldMark, FieldPath, Span } from "@/domain/work-order/draft";
import { priorities } from "@/domain/work-order/schema";
import type { PartialWorkOrder, Priority } from "@/domain/work-order/schema";
import { readNote } from "./note-text";
import { rescueOrder } from "./rescue-order";
import { sentenceAround } from "./sentence-around";
import type { SafetyFinding } from "./types";

/** The nearest order is meant only if the next one is at least this many times as far away. */
const CLEARLY_NEARER = 2;

/**
 * Brings the findings into the orders. Each one goes to the order that speaks of the same sentence, else to the nearest,
 * else to all: hazard on and the priority at least the rule's floor. Nothing is ever lowered. Where the model made no
 * order of a note with an emergency or two independent hazards, one is made.
 */
export function applySafetyRules(
  note: string, drafts: readonly DraftOrder[], findings: readonly SafetyFinding[],
): { drafts: DraftOrder[]; flags: ConversionFlag[] } {
  const { sentences } = readNote(note);
  if (drafts.length === 0) {
    const rescued = rescueOrder(note, sentences, findings);
    return rescued === null ? { drafts: [], flags: [] } : { drafts: [rescued], flags: [{ kind: "rescued", order: 0 }] };
  }
  const assigned = drafts.map((): SafetyFinding[] => []);
  for (const finding of findings) {
    for (const order of ordersOf(finding, drafts, sentences)) assigned[order]?.push(finding);
  }
  const flags: ConversionFlag[] = [];
  const raised = drafts.map((draft, order) => raise(draft, assigned[order] ?? [], order, flags));
  return { drafts: raised, flags };
}

/** The indices of the orders that a finding is about. */
function ordersOf(finding: SafetyFinding, drafts: readonly DraftOrder[], sentences: readonly Span[]): number[] {
  const all = drafts.map((_, order) => order);
  const sentence = sentenceAround(sentences, finding.evidence);
  const evidence = drafts.map((draft) => draft.marks.flatMap((mark) => mark.evidence));
  const withFinding = all.filter((order) => evidence[order]?.some((span) => overlaps(span, finding.evidence)));
  if (withFinding.length === 1) return withFinding;
  const inSentence = all.filter((order) => evidence[order]?.some((span) => overlaps(span, sentence)));
  if (inSentence.length > 0) return inSentence;
  const distances = all.map((order) => Math.min(Infinity, ...(evidence[order] ?? []).map((span) => distance(span, finding.evidence))));
  const [nearest = Infinity, next = Infinity] = distances.toSorted((a, b) => a - b);
  if (nearest === Infinity || nearest * CLEARLY_NEARER > next) return all;
  return [distances.indexOf(nearest)];
}

function overlaps(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end;
}

function distance(a: Span, b: Span): number {
  return overlaps(a, b) ? 0 : Math.max(a.start - b.end, b.start - a.end);
}

function rank(priority: Priority | undefined): number {
  return priority === undefined ? -1 : priorities.indexOf(priority);
}

/** The draft with hazard and priority no lower than the findings ask; what changed is flagged with the model's value. */
function raise(draft: DraftOrder, findings: readonly SafetyFinding[], order: number, flags: ConversionFlag[]): DraftOrder {
  if (findings.length === 0) return draft;
  const values: PartialWorkOrder = { ...draft.values };
  const marks = [...draft.marks];
  const change = (path: FieldPath, before: unknown, evidence: Span[]) => {
    setMark(marks, { path, support: "judged", evidence, confidence: null, origin: "rule" });
    flags.push({ kind: "raised", order, path, ...(before === undefined ? {} : { value: before }) });
  };
  if (values.safetyHazard !== true) {
    change("safetyHazard", values.safetyHazard, findings.map((finding) => finding.evidence));
    values.safetyHazard = true;
  }
  const top = Math.max(...findings.map((finding) => rank(finding.floor)));
  const floor = priorities[top];
  if (floor !== undefined && rank(values.priority) < top) {
    change("priority", values.priority, findings.filter((finding) => finding.floor === floor).map((finding) => finding.evidence));
    values.priority = floor;
  }
  return { values, marks };
}

function setMark(marks: FieldMark[], mark: FieldMark): void {
  const index = marks.findIndex((known) => known.path === mark.path);
  if (index === -1) marks.push(mark);
  else marks[index] = mark;
}
