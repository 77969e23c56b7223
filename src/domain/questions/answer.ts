import type { DraftOrder, FieldMark, FieldPath, Span } from "@/domain/work-order/draft";
import { addItem, setValue } from "@/domain/work-order/edit";
import { isListKey } from "@/domain/work-order/paths";

export interface Answer {
  /** A value's path, or a list that gets one item more. */
  path: FieldPath;
  value: string | number;
  /** What is added to the note, in the person's words. */
  sentence: string;
  /** The stretch of the sentence that says the value. */
  quoted: string;
}

/**
 * An order with an answered question: the value, and as its evidence the words of the answer in the extended note. The
 * order is as it was where the answer does not fit.
 *
 * @param note the note before the answer
 */
export function answered(draft: DraftOrder, note: string, { path, value, sentence, quoted }: Answer): DraftOrder {
  const at = isListKey(path) ? `${path}.${draft.values[path]?.length ?? 0}` : path;
  const next = isListKey(path) ? addItem(draft, path, String(value)) : setValue(draft, path, value);
  if (next === draft) return draft;
  const offset = note.length + 1 + Math.max(0, sentence.lastIndexOf(quoted));
  const evidence: Span[] = [{ start: offset, end: offset + quoted.length }];
  const marks = next.marks.map((mark): FieldMark => {
    if (mark.path !== at) return mark;
    const { kept: _, ...rest } = mark;
    return { ...rest, support: "exact", evidence, origin: "person" };
  });
  return { values: next.values, marks };
}
