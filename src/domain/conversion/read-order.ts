import { asciiDigits } from "@/domain/grounding/fold";
import type { FieldPath } from "@/domain/work-order/draft";
import { partSchema, readingSchema, workOrderKeys, workOrderSchema } from "@/domain/work-order/schema";
import type { PartialWorkOrder, WorkOrderKey } from "@/domain/work-order/schema";
import { fitTitle } from "@/domain/work-order/title";
import { plainValue } from "./json-reader";
import type { JsonNode, JsonObject } from "./json-reader";

/** Where in the answer a value was written: offsets, end exclusive. */
export interface Stretch {
  from: number;
  to: number;
}

/** One order of an answer, checked value by value. */
export interface ReadOrder {
  values: PartialWorkOrder;
  stretches: Map<FieldPath, Stretch>;
  /** What does not fit the schema and was left out. Paths count the items as the model wrote them. */
  invalid: { path: FieldPath; value: unknown }[];
}

/** One value on its way into an order; paths are relative to it. */
interface Checked {
  value: unknown;
  stretches: [path: string, stretch: Stretch][];
  invalid: [path: string, value: unknown][];
}

interface Options {
  /** Take texts as far as they have been written. */
  partial: boolean;
}

type Check = (node: JsonNode, options: Options) => Checked | null;

const codeKeys: ReadonlySet<WorkOrderKey> = new Set(["failureMode", "workType", "priority"]);
/** To write these was no choice: only the value is. */
const requiredKeys: ReadonlySet<unknown> = new Set(workOrderSchema.safeParse({}).error?.issues.map((issue) => issue.path[0]));
const itemChecks: Partial<Record<WorkOrderKey, Check>> = {
  actionsTaken: checkText,
  actionsNeeded: checkText,
  parts: (node, options) => checkItem(node, partSchema, options),
  readings: (node, options) => checkItem(node, readingSchema, options),
};
const knownKeys: ReadonlySet<string> = new Set(workOrderKeys);
const nothing: Checked = { value: undefined, stretches: [], invalid: [] };

/**
 * The values of an order as the model wrote it. Each is checked by itself: a bad one is left out and named, the others
 * stay. Null and empty values say nothing and are passed over, and so is what was not written to its end.
 */
export function readOrder(node: JsonObject, options: Options = { partial: false }): ReadOrder {
  const values: Record<string, unknown> = {};
  const stretches: ReadOrder["stretches"] = new Map();
  const invalid: ReadOrder["invalid"] = [];
  for (const key of workOrderKeys) {
    const member = node.members.get(key);
    if (!member) continue;
    const itemCheck = itemChecks[key];
    const checked = itemCheck ? checkList(member, itemCheck, options) : checkField(key, member, options);
    if (checked.value !== undefined) values[key] = checked.value;
    for (const [path, stretch] of checked.stretches) stretches.set(key + path, stretch);
    for (const [path, value] of checked.invalid) invalid.push({ path: key + path, value });
  }
  if (values["failureMode"] !== undefined && values["problem"] === undefined) {
    // The problem may have been cut off or left out; how something failed means nothing without it.
    invalid.push({ path: "failureMode", value: values["failureMode"] });
    stretches.delete("failureMode");
    delete values["failureMode"];
  }
  for (const [key, member] of node.members) if (!knownKeys.has(key)) invalid.push({ path: key, value: plainValue(member) });
  // Every value has passed the schema of its key.
  return { values, stretches, invalid };
}

function checkField(key: WorkOrderKey, node: JsonNode, { partial }: Options): Checked {
  if (saysNothing(node)) return nothing;
  if (!node.complete) {
    return partial && node.kind === "string" && !codeKeys.has(key) ? { ...nothing, value: node.text } : nothing;
  }
  const written = plainValue(node);
  const value = key === "title" && typeof written === "string" ? fitTitle(written) : written;
  const parsed = workOrderSchema.shape[key].safeParse(value);
  return parsed.success
    ? { value: parsed.data, stretches: [["", requiredKeys.has(key) ? { from: node.at, to: node.to } : stretchOf(node)]], invalid: [] }
    : { ...nothing, invalid: [["", written]] };
}

function checkList(node: JsonNode, check: Check, options: Options): Checked {
  if (saysNothing(node)) return nothing;
  if (node.kind !== "array") return node.complete ? { ...nothing, invalid: [["", plainValue(node)]] } : nothing;
  const items: unknown[] = [];
  const stretches: Checked["stretches"] = [];
  const invalid: Checked["invalid"] = [];
  for (const [index, item] of node.items.entries()) {
    const checked = check(item, options);
    if (checked === null) continue;
    for (const [path, value] of checked.invalid) invalid.push([`.${index}${path}`, value]);
    // A phrase said twice is said once.
    if (checked.value === undefined || (typeof checked.value === "string" && items.includes(checked.value))) continue;
    for (const [path, stretch] of checked.stretches) stretches.push([`.${items.length}${path}`, stretch]);
    items.push(checked.value);
  }
  return { value: items.length > 0 ? items : undefined, stretches, invalid };
}

function checkText(node: JsonNode, { partial }: Options): Checked | null {
  if (saysNothing(node)) return null;
  if (!node.complete) return partial && node.kind === "string" ? { ...nothing, value: node.text } : null;
  if (node.kind !== "string") return { ...nothing, invalid: [["", plainValue(node)]] };
  return { value: node.text.trim(), stretches: [["", stretchOf(node)]], invalid: [] };
}

function checkItem(node: JsonNode, schema: typeof partSchema | typeof readingSchema, { partial }: Options): Checked | null {
  if (saysNothing(node) || (!node.complete && !partial)) return null;
  const refused: Checked = { ...nothing, invalid: node.complete ? [["", plainValue(node)]] : [] };
  if (node.kind !== "object") return refused;
  const value: Record<string, unknown> = {};
  const stretches: Checked["stretches"] = [];
  const invalid: Checked["invalid"] = [];
  for (const [key, field] of Object.entries(schema.shape)) {
    const member = node.members.get(key);
    if (!member?.complete || saysNothing(member)) continue;
    const written = plainValue(member);
    const parsed = field.safeParse(key === "value" ? plainNumber(written) : written);
    if (parsed.success) value[key] = parsed.data;
    else invalid.push([`.${key}`, written]);
    if (parsed.success && key === "quantity") stretches.push([".quantity", stretchOf(member)]);
  }
  for (const [key, member] of node.members) if (!Object.hasOwn(schema.shape, key)) invalid.push([`.${key}`, plainValue(member)]);
  const whole = schema.safeParse(value);
  if (!whole.success) return refused;
  return { value: whole.data, stretches: [["", itemStretch(node)], ...stretches], invalid };
}

/** An item is as sure as its name and value; a part's quantity is judged by itself. */
function itemStretch(node: JsonObject): Stretch {
  const quantity = node.members.get("quantity");
  return { from: node.from, to: quantity ? quantity.from : node.to };
}

/** A number written as a text is a number; a range or a fraction is not. */
function plainNumber(value: unknown): unknown {
  if (typeof value !== "string") return value;
  const digits = asciiDigits(value.trim()).replace("\u066b", ".");
  return /^-?\d{1,15}(?:\.\d{1,10})?$/u.test(digits) ? Number(digits) : value;
}

function saysNothing(node: JsonNode): boolean {
  if (!node.complete) return false;
  if (node.kind === "string") return node.text.trim() === "";
  if (node.kind === "scalar") return node.value === null;
  return node.kind === "array" ? node.items.length === 0 : node.members.size === 0;
}

function stretchOf({ from, to }: JsonNode): Stretch {
  return { from, to };
}
