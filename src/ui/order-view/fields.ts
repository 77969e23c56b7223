import type { DraftOrder, FieldMark, FieldPath, Span } from "@/domain/work-order/draft";
import type { WorkOrderKey } from "@/domain/work-order/schema";

export const textKeys = ["asset", "location", "problem", "cause", "followUp"] as const;
export const hourKeys = ["labourHours", "downtimeHours"] as const;

export type TextKey = (typeof textKeys)[number];
export type HourKey = (typeof hourKeys)[number];

/** The fields that may be absent, in the order in which the form shows them. */
export const optionalKeys = [
  "asset", "location", "problem", "failureMode", "cause", "actionsTaken", "actionsNeeded", "parts", "readings",
  "labourHours", "downtimeHours", "followUp",
] as const satisfies readonly WorkOrderKey[];

export type OptionalKey = (typeof optionalKeys)[number];

export function isTextKey(key: string): key is TextKey {
  return textKeys.some((known) => known === key);
}

export function isHourKey(key: string): key is HourKey {
  return hourKeys.some((known) => known === key);
}

/** The key of the order that a path leads into: "parts" of "parts.1.quantity". */
export function keyOf(path: FieldPath): WorkOrderKey {
  // Paths are made from the keys of the schema.
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion
  return path.split(".")[0] as WorkOrderKey;
}

/** What is shown and lit as one: a part and its quantity share the row "parts.1". */
export function rowOf(path: FieldPath): FieldPath {
  return path.split(".").slice(0, 2).join(".");
}

export function markOf(draft: DraftOrder, path: FieldPath): FieldMark | undefined {
  return draft.marks.find((mark) => mark.path === path);
}

/** The words of the note behind each row of an order; `prefix` keeps the rows of several orders apart. */
export function evidenceOfRows(draft: DraftOrder, prefix = ""): Pick<FieldMark, "path" | "evidence">[] {
  const rows = new Map<FieldPath, Span[]>();
  for (const mark of draft.marks) {
    const row = prefix + rowOf(mark.path);
    rows.set(row, [...(rows.get(row) ?? []), ...mark.evidence]);
  }
  return [...rows].map(([path, evidence]) => ({ path, evidence }));
}
