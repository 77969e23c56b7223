import { fold } from "@/domain/grounding/fold";
import type { PartialWorkOrder } from "./schema";

/** How much of a part is wanted or was used, over several orders. */
export interface PartTotal {
  /** As it was written first. */
  name: string;
  unit: string | undefined;
  quantity: number;
  /** How many times it is named without a quantity. */
  unstated: number;
}

export interface HoursTotal {
  sum: number;
  /** In how many orders hours are stated. */
  orders: number;
}

export interface Totals {
  /** Person-hours. */
  labourHours: HoursTotal;
  /** Hours that assets stood. */
  downtimeHours: HoursTotal;
  parts: PartTotal[];
}

const keyOf = (text: string) => fold(text).replaceAll(/[^\p{L}\p{N}]+/gu, " ").trim();

/** Sums of numbers such as 0.1 and 0.2 without what binary fractions add. */
const rounded = (sum: number) => Math.round(sum * 1e6) / 1e6;

function add(total: HoursTotal, hours: number | undefined): void {
  if (hours === undefined) return;
  total.sum = rounded(total.sum + hours);
  total.orders += 1;
}

/**
 * Hours and parts of orders together. Parts are one where name and unit are, however they are spelled; what is counted in
 * another unit stays apart, as nothing is converted. The most frequent first.
 */
export function totalsOf(orders: Iterable<PartialWorkOrder>): Totals {
  const labourHours = { sum: 0, orders: 0 };
  const downtimeHours = { sum: 0, orders: 0 };
  const parts = new Map<string, { part: PartTotal; times: number }>();
  for (const order of orders) {
    add(labourHours, order.labourHours);
    add(downtimeHours, order.downtimeHours);
    for (const { name, unit, quantity } of order.parts ?? []) {
      const key = `${keyOf(name)}\n${keyOf(unit ?? "")}`;
      const total = parts.get(key) ?? { part: { name, unit, quantity: 0, unstated: 0 }, times: 0 };
      total.part.quantity = rounded(total.part.quantity + (quantity ?? 0));
      total.part.unstated += quantity === undefined ? 1 : 0;
      total.times += 1;
      parts.set(key, total);
    }
  }
  const inOrder = [...parts.values()].toSorted((a, b) => b.times - a.times || (a.part.name < b.part.name ? -1 : 1));
  return { labourHours, downtimeHours, parts: inOrder.map(({ part }) => part) };
}
