import { priorities } from "@/domain/work-order/schema";
import { orderStatuses } from "@/domain/work-order/status";
import { everyOrder, orderSorts, type OrderFilter } from "@/storage/order-list";

/** A filter as the query of an address: only what differs from "everything". */
export type FilterSearch = Partial<Record<"q" | "status" | "priority" | "assignee" | "due" | "hazard" | "sort", string>>;

const statuses = ["all", "open", ...orderStatuses] as const;
const urgencies = ["all", ...priorities] as const;
const dues = ["any", "overdue", "week", "none"] as const;

const oneOf = <T extends string>(known: readonly T[], value: unknown, otherwise: T): T => known.find((entry) => entry === value) ?? otherwise;

/** Reads an address; what it cannot understand is as if it were not there. */
export function filterFromSearch(search: Readonly<Record<string, unknown>>): OrderFilter {
  const { q, assignee } = search;
  return {
    // The router reads "204" as a number.
    text: typeof q === "string" || typeof q === "number" ? String(q) : "",
    status: oneOf(statuses, search["status"], "all"),
    priority: oneOf(urgencies, search["priority"], "all"),
    assignee: typeof assignee === "string" || typeof assignee === "number" ? String(assignee) : null,
    due: oneOf(dues, search["due"], "any"),
    hazardOnly: search["hazard"] === "yes",
    sort: oneOf(orderSorts, search["sort"], "newest"),
  };
}

export function searchFromFilter(filter: OrderFilter): FilterSearch {
  return {
    ...(filter.text !== "" && { q: filter.text }),
    ...(filter.status !== everyOrder.status && { status: filter.status }),
    ...(filter.priority !== everyOrder.priority && { priority: filter.priority }),
    ...(filter.assignee !== null && { assignee: filter.assignee }),
    ...(filter.due !== everyOrder.due && { due: filter.due }),
    ...(filter.hazardOnly && { hazard: "yes" }),
    ...(filter.sort !== everyOrder.sort && { sort: filter.sort }),
  };
}

/** Whether two filters show the same orders in the same order. */
export function isSameFilter(a: OrderFilter, b: OrderFilter): boolean {
  return JSON.stringify(searchFromFilter(a)) === JSON.stringify(searchFromFilter(b));
}
