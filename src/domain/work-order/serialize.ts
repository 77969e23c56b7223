import { partSchema, readingSchema, workOrderKeys, workOrdersSchema } from "./schema";
import type { PartialWorkOrder, WorkOrder } from "./schema";

/** The order of keys within the items of a list. */
const itemKeys: Partial<Record<string, string[]>> = {
  parts: Object.keys(partSchema.shape),
  readings: Object.keys(readingSchema.shape),
};

/** `{"orders":[...]}` without white space, keys in the order of the schema: the form in which a model answers. */
export function serializeOrders(orders: readonly PartialWorkOrder[]): string {
  return JSON.stringify({ orders: orders.map(orderedOrder) });
}

/** The orders of a text that follows the schema to the letter; null where it does not. */
export function parseOrders(text: string): WorkOrder[] | null {
  let data: unknown;
  try {
    data = JSON.parse(text);
  } catch {
    return null;
  }
  const parsed = workOrdersSchema.safeParse(data);
  return parsed.success ? parsed.data.orders : null;
}

function orderedOrder(order: PartialWorkOrder): object {
  const ordered: [string, unknown][] = [];
  for (const key of workOrderKeys) {
    const value = order[key];
    const keys = itemKeys[key];
    if (value === undefined) continue;
    ordered.push([key, keys && Array.isArray(value) ? value.map((item) => (typeof item === "object" ? picked(item, keys) : item)) : value]);
  }
  return Object.fromEntries(ordered);
}

function picked(item: object, keys: readonly string[]): object {
  const source = new Map(Object.entries(item));
  return Object.fromEntries(keys.filter((key) => source.get(key) !== undefined).map((key) => [key, source.get(key)]));
}
