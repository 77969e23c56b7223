import { groundOrder } from "@/domain/grounding/ground-order";
import type { DraftOrder, FieldPath } from "@/domain/work-order/draft";

/** Ties what a person or a rule has just written at a path to the words of the note, where they stand there. */
export function withEvidence(draft: DraftOrder, note: string, path: FieldPath): DraftOrder {
  const grounded = new Map(groundOrder(note, draft.values).map((value) => [value.path, value]));
  const marks = draft.marks.map((mark) => {
    const found = grounded.get(mark.path);
    if (mark.origin === "model" || (mark.path !== path && !mark.path.startsWith(`${path}.`)) || found === undefined) return mark;
    if (found.support === "none" || found.support === "judged") return mark;
    const { kept: _, ...rest } = mark;
    return { ...rest, support: found.support, evidence: found.evidence };
  });
  return { values: draft.values, marks };
}
