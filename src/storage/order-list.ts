import { priorities } from "@/domain/work-order/schema";
import { foldText, searchFor } from "./fold";
import type { OrderRecord } from "./records";

export type OrderSort = "newest" | "priority" | "asset";

export interface OrderFilter {
  /** Words that must all occur in the order or its note. */
  text: string;
  status: OrderRecord["status"] | "all";
  sort: OrderSort;
}

/** One for all comparisons: making a collator is what costs. */
const byName = new Intl.Collator(undefined, { numeric: true });

function urgency(order: OrderRecord): number {
  return priorities.indexOf(order.draft.values.priority ?? "low");
}

/** Orders that fit the filter, sorted. Takes orders newest first, as the database gives them. */
export function filterOrders(orders: readonly OrderRecord[], filter: OrderFilter): OrderRecord[] {
  const matches = searchFor(filter.text);
  const found = orders.filter((order) => (filter.status === "all" || order.status === filter.status) && matches(order.searchText));
  if (filter.sort === "priority") return found.toSorted((a, b) => urgency(b) - urgency(a));
  if (filter.sort === "asset") {
    const keys = new Map(found.map((order) => [order, foldText(order.draft.values.asset ?? "")]));
    const key = (order: OrderRecord) => keys.get(order) ?? "";
    // Orders without an asset come last.
    return found.toSorted((a, b) => Number(key(a) === "") - Number(key(b) === "") || byName.compare(key(a), key(b)));
  }
  return found;
}
