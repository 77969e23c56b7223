import { workOrderKeys } from "./schema";
import type { PartialWorkOrder, WorkOrderKey } from "./schema";
import type { FieldPath } from "./draft";

export const listKeys = ["actionsTaken", "actionsNeeded", "parts", "readings"] as const satisfies readonly WorkOrderKey[];
export type ListKey = (typeof listKeys)[number];

/** Judgements: they are not read off the note, so no note supports or refutes them to the letter. */
const judged: ReadonlySet<string> = new Set<WorkOrderKey>(["failureMode", "workType", "safetyHazard", "priority", "title"]);

/** The parts of a field path. */
export type ParsedPath =
  | { key: WorkOrderKey; index: null; quantity: false }
  | { key: ListKey; index: number; quantity: false }
  | { key: "parts"; index: number; quantity: true };

const keys: ReadonlySet<string> = new Set(workOrderKeys);
const lists: ReadonlySet<string> = new Set(listKeys);

function isWorkOrderKey(key: string): key is WorkOrderKey {
  return keys.has(key);
}

export function isListKey(key: string): key is ListKey {
  return lists.has(key);
}

export function isJudged(path: FieldPath): boolean {
  return judged.has(path);
}

/** Takes a path apart; null when it names nothing of a work order. */
export function parsePath(path: FieldPath): ParsedPath | null {
  const [key, index, below, ...more] = path.split(".");
  if (key === undefined || !isWorkOrderKey(key) || more.length > 0) return null;
  if (index === undefined) return { key, index: null, quantity: false };
  if (!isListKey(key) || !/^(?:0|[1-9]\d{0,4})$/u.test(index)) return null;
  if (below === undefined) return { key, index: Number(index), quantity: false };
  return key === "parts" && below === "quantity" ? { key, index: Number(index), quantity: true } : null;
}

/** The path of every value that an order holds, in the order of the schema. */
export function valuePaths(values: PartialWorkOrder): FieldPath[] {
  const paths: FieldPath[] = [];
  for (const key of workOrderKeys) {
    const value = values[key];
    if (value === undefined) continue;
    if (!isListKey(key)) {
      paths.push(key);
      continue;
    }
    for (const index of (values[key] ?? []).keys()) {
      paths.push(`${key}.${index}`);
      if (key === "parts" && values.parts?.[index]?.quantity !== undefined) paths.push(`${key}.${index}.quantity`);
    }
  }
  return paths;
}

/** The value at a path; undefined when there is none. */
export function valueAt(values: PartialWorkOrder, path: FieldPath): unknown {
  const parsed = parsePath(path);
  if (parsed === null) return undefined;
  if (parsed.index === null) return values[parsed.key];
  const item = values[parsed.key]?.[parsed.index];
  if (!parsed.quantity) return item;
  return typeof item === "object" && "quantity" in item ? item.quantity : undefined;
}

/** Whether an order says anything beside judgements: without that it is small talk, not an order. */
export function hasContent(values: PartialWorkOrder): boolean {
  return valuePaths(values).some((path) => !isJudged(path));
}

/** What names the thing, the place and the day, but no job. */
const circumstances: ReadonlySet<FieldPath> = new Set<WorkOrderKey>(["asset", "location", "followUp"]);

/** Whether an order tells of something wrong, done, needed, used or measured. None of the gold orders lacks it. */
export function tellsOfWork(values: PartialWorkOrder): boolean {
  return valuePaths(values).some((path) => !isJudged(path) && !circumstances.has(path));
}
