import { priorities } from "@/domain/work-order/schema";
import { openStatuses, orderStatuses, type OrderStatus } from "@/domain/work-order/status";
import { everyOrder, orderSorts, type OrderFilter } from "@/storage/order-list";

/** A filter as the query of an address: only what differs from "everything". */
export type FilterSearch = Partial<Record<"q" | "status" | "asset" | "priority" | "assignee" | "due" | "hazard" | "unsupported" | "sort", string>>;

const OPEN = "open";
const urgencies = ["all", ...priorities] as const;
const dues = ["any", "overdue", "week", "none"] as const;

const oneOf = <T extends string>(known: readonly T[], value: unknown, otherwise: T): T => known.find((entry) => entry === value) ?? otherwise;

/** A name or a number: the router reads "204" as a number. */
const textOf = (value: unknown): string => (typeof value === "string" || typeof value === "number" ? String(value) : "");

/** In their own order, whatever order they were chosen in. */
export const inOrder = (chosen: readonly OrderStatus[]): OrderStatus[] => orderStatuses.filter((status) => chosen.includes(status));

function statusesOf(value: unknown): readonly OrderStatus[] {
  if (value === OPEN) return openStatuses;
  const names = textOf(value).split(",");
  return orderStatuses.filter((status) => names.includes(status));
}

function nameOf(statuses: readonly OrderStatus[]): string {
  const names = inOrder(statuses).join(",");
  return names === openStatuses.join(",") ? OPEN : names;
}

/** Reads an address; what it cannot understand is as if it were not there. */
export function filterFromSearch(search: Readonly<Record<string, unknown>>): OrderFilter {
  const { assignee } = search;
  return {
    text: textOf(search["q"]),
    statuses: statusesOf(search["status"]),
    asset: textOf(search["asset"]),
    priority: oneOf(urgencies, search["priority"], "all"),
    assignee: assignee === undefined || assignee === null ? null : textOf(assignee),
    due: oneOf(dues, search["due"], "any"),
    hazardOnly: search["hazard"] === "yes",
    leftOutOnly: search["unsupported"] === "yes",
    sort: oneOf(orderSorts, search["sort"], "newest"),
  };
}

export function searchFromFilter(filter: OrderFilter): FilterSearch {
  return {
    ...(filter.text !== "" && { q: filter.text }),
    ...(filter.statuses.length > 0 && { status: nameOf(filter.statuses) }),
    ...(filter.asset !== "" && { asset: filter.asset }),
    ...(filter.priority !== everyOrder.priority && { priority: filter.priority }),
    ...(filter.assignee !== null && { assignee: filter.assignee }),
    ...(filter.due !== everyOrder.due && { due: filter.due }),
    ...(filter.hazardOnly && { hazard: "yes" }),
    ...(filter.leftOutOnly && { unsupported: "yes" }),
    ...(filter.sort !== everyOrder.sort && { sort: filter.sort }),
  };
}

/** Whether two filters show the same orders in the same order. */
export function isSameFilter(a: OrderFilter, b: OrderFilter): boolean {
  return JSON.stringify(searchFromFilter(a)) === JSON.stringify(searchFromFilter(b));
}
