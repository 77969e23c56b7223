import type { DraftOrder, FieldMark, FieldPath } from "./draft";
import { isJudged, parsePath, valueAt, valuePaths } from "./paths";
import type { ListKey } from "./paths";
import { workOrderKeys } from "./schema";
import type { Part, PartialWorkOrder, Reading } from "./schema";

/**
 * Editing a draft. Every function returns a new draft and leaves the old one as it was; what does not change keeps its
 * mark, so that it stays visible which words of the note a value came from.
 */

/** What a form can put at a path; undefined and "" take the value away. */
export type EditValue = string | number | boolean | Part | Reading | readonly (string | Part | Reading)[] | undefined;

/** Sets a value. Setting it to what it is changes nothing, not even its mark. */
export function setValue(draft: DraftOrder, path: FieldPath, value: EditValue, origin: "person" | "rule" = "person"): DraftOrder {
  const parsed = parsePath(path);
  if (parsed === null || same(valueAt(draft.values, path), value)) return draft;
  if (isNothing(value)) return removeValue(draft, path);
  if (parsed.index === null) return withValues(draft, { ...draft.values, [parsed.key]: value }, path, origin);
  const list: unknown[] = [...(draft.values[parsed.key] ?? [])];
  const part = draft.values.parts?.[parsed.index];
  if (parsed.index > list.length || (parsed.quantity && part === undefined)) return draft;
  list[parsed.index] = parsed.quantity ? { ...part, quantity: value } : value;
  return withValues(draft, { ...draft.values, [parsed.key]: list }, path, origin);
}

/** Takes a value away. An empty list goes too, and with the problem the way it failed. */
export function removeValue(draft: DraftOrder, path: FieldPath): DraftOrder {
  const parsed = parsePath(path);
  if (parsed === null || valueAt(draft.values, path) === undefined) return draft;
  const { key, index } = parsed;
  if (parsed.quantity) {
    const parts = (draft.values.parts ?? []).map((part, at) => (at === index ? without(part, "quantity") : part));
    return { values: { ...draft.values, parts }, marks: draft.marks.filter((mark) => mark.path !== path) };
  }
  if (index === null || draft.values[key]?.length === 1) {
    const gone = key === "problem" ? [key, "failureMode" as const] : [key];
    let values: PartialWorkOrder = draft.values;
    for (const name of gone) values = without(values, name);
    return { values, marks: draft.marks.filter((mark) => !gone.some((name) => isBelow(mark.path, name))) };
  }
  const list: unknown[] = (draft.values[key] ?? []).filter((_, at) => at !== index);
  const marks = draft.marks.filter((mark) => !isBelow(mark.path, path)).map((mark) => shifted(mark, key, index));
  return { values: { ...draft.values, [key]: list }, marks };
}

/** Adds an item at the end of a list. */
export function addItem(draft: DraftOrder, key: ListKey, item: string | Part | Reading): DraftOrder {
  return setValue(draft, `${key}.${draft.values[key]?.length ?? 0}`, item);
}

/** A person says that a value stands although the note does not support it or the model doubts it, or takes that back. */
export function keepValue(draft: DraftOrder, path: FieldPath, kept = true): DraftOrder {
  const marks = draft.marks.map((mark) => {
    if (mark.path !== path) return mark;
    const { kept: _, ...rest } = mark;
    return kept ? { ...rest, kept: true as const } : rest;
  });
  return { values: draft.values, marks };
}

function withValues(draft: DraftOrder, values: PartialWorkOrder, path: FieldPath, origin: "person" | "rule"): DraftOrder {
  const next = inSchemaOrder(values);
  const before = new Map(draft.marks.map((mark) => [mark.path, mark]));
  const marks: FieldMark[] = [];
  for (const at of valuePaths(next)) {
    const mark = before.get(at);
    const unchanged = !isBelow(at, path) || same(valueAt(draft.values, at), valueAt(next, at));
    if (mark && unchanged) marks.push(mark);
    else if (isBelow(at, path)) marks.push(newMark(at, origin));
  }
  return { values: next, marks };
}

/** A judgement is whoever's it is; anything else that a person writes stands because the person says so. */
function newMark(path: FieldPath, origin: "person" | "rule"): FieldMark {
  const mark: FieldMark = { path, support: isJudged(path) ? "judged" : "none", evidence: [], confidence: null, origin };
  return mark.support === "none" && origin === "person" ? { ...mark, kept: true } : mark;
}

function shifted(mark: FieldMark, key: string, removed: number): FieldMark {
  const parsed = parsePath(mark.path);
  if (parsed === null || parsed.key !== key || parsed.index === null || parsed.index < removed) return mark;
  return { ...mark, path: `${key}.${parsed.index - 1}${parsed.quantity ? ".quantity" : ""}` };
}

function isBelow(path: FieldPath, root: FieldPath): boolean {
  return path === root || path.startsWith(`${root}.`);
}

function inSchemaOrder(source: PartialWorkOrder): PartialWorkOrder {
  return Object.fromEntries(workOrderKeys.filter((key) => source[key] !== undefined).map((key) => [key, source[key]]));
}

function without<T extends Part | PartialWorkOrder>(source: T, key: keyof T): T {
  const copy = { ...source };
  delete copy[key];
  return copy;
}

function isNothing(value: EditValue): value is undefined {
  return value === undefined || (typeof value === "string" && value.trim() === "") || (Array.isArray(value) && value.length === 0);
}

function same(left: unknown, right: unknown): boolean {
  if (left === right) return true;
  if (typeof left !== "object" || typeof right !== "object" || left === null || right === null) return false;
  const names = new Set([...Object.keys(left), ...Object.keys(right)]);
  return [...names].every((name) => same(Reflect.get(left, name), Reflect.get(right, name)));
}
