import { orderToApprove } from "@/domain/conversion/approve";
import { isLeftOut } from "@/domain/work-order/draft";
import { priorities, type Priority } from "@/domain/work-order/schema";
import { isOpen, type OrderStatus } from "@/domain/work-order/status";
import { foldText } from "./fold";
import type { OrderRecord } from "./records";
import type { WordIndex } from "./word-index";

/** What the list shows and searches of an order: small enough to hold tens of thousands in memory. */
export interface OrderRow {
  id: string;
  noteId: string;
  status: OrderStatus;
  wasApproved: boolean;
  title: string | undefined;
  asset: string | undefined;
  priority: Priority | undefined;
  hasHazard: boolean;
  /** Holds a value that stays out of the order until somebody keeps it. */
  hasLeftOut: boolean;
  assignee: string | undefined;
  dueOn: string | undefined;
  followUpOn: string | undefined;
  createdAt: number;
  updatedAt: number;
  changedAt: number;
  /** Its number in the index of words. */
  entry: number;
  /** By which rows are sorted by asset. */
  assetKey: string;
}

/** Digits so wide that text order is number order: "P-9" before "P-10". */
const naturalKey = (text: string) => foldText(text).replace(/\d+/gu, (digits) => digits.padStart(10, "0"));

/** `words` takes up what the search looks through. */
export function rowOf(order: OrderRecord, words: WordIndex): OrderRow {
  const { title, asset, priority, safetyHazard } = order.draft.values;
  const hasLeftOut = order.status === "draft" && order.draft.marks.some(isLeftOut);
  return {
    id: order.id,
    noteId: order.noteId,
    status: order.status,
    wasApproved: order.approvedAt !== undefined,
    title: title ?? orderToApprove(order.draft).title,
    asset,
    priority,
    hasHazard: safetyHazard === true,
    hasLeftOut,
    assignee: order.assignee,
    dueOn: order.dueOn,
    followUpOn: order.followUpOn,
    createdAt: order.createdAt,
    updatedAt: order.updatedAt,
    changedAt: order.changedAt ?? order.updatedAt,
    entry: words.add(order.assignee === undefined ? order.searchText : `${order.searchText} ${foldText(order.assignee)}`),
    assetKey: naturalKey(asset ?? ""),
  };
}

export const orderSorts = ["newest", "priority", "asset", "due"] as const;
export type OrderSort = (typeof orderSorts)[number];

export interface OrderFilter {
  /** Words that must all occur in the order or its note. */
  text: string;
  /** Any of these; none: all. */
  statuses: readonly OrderStatus[];
  /** Words of the asset alone. */
  asset: string;
  priority: Priority | "all";
  /** A name; "" is nobody. */
  assignee: string | null;
  due: "any" | "overdue" | "week" | "none";
  hazardOnly: boolean;
  leftOutOnly: boolean;
  sort: OrderSort;
}

export const everyOrder: OrderFilter = { text: "", statuses: [], asset: "", priority: "all", assignee: null, due: "any", hazardOnly: false, leftOutOnly: false, sort: "newest" };

const DAY_MS = 86_400_000;

/** A day of the calendar here as yyyy-mm-dd, some days from a time. */
export function dayOf(time: number, plusDays = 0): string {
  const date = new Date(time + plusDays * DAY_MS);
  return [date.getFullYear(), String(date.getMonth() + 1).padStart(2, "0"), String(date.getDate()).padStart(2, "0")].join("-");
}

function isDue(row: OrderRow, due: OrderFilter["due"], today: string, weekEnd: string): boolean {
  if (due === "any") return true;
  const day = row.dueOn ?? row.followUpOn;
  if (due === "none") return day === undefined;
  if (day === undefined || !isOpen(row.status)) return false;
  return due === "overdue" ? day < today : day >= today && day <= weekEnd;
}

const urgency = (row: OrderRow) => (row.priority === undefined ? -1 : priorities.indexOf(row.priority));
/** Rows without one come last. */
const LAST = "\uFFFF";
const byText = (a: string, b: string) => (a < b ? -1 : Number(a > b));

const comparisons: Record<Exclude<OrderSort, "newest">, (a: OrderRow, b: OrderRow) => number> = {
  priority: (a, b) => urgency(b) - urgency(a),
  asset: (a, b) => byText(a.assetKey || LAST, b.assetKey || LAST),
  due: (a, b) => byText(a.dueOn ?? a.followUpOn ?? LAST, b.dueOn ?? b.followUpOn ?? LAST),
};

const sorted = new WeakMap<readonly OrderRow[], Map<OrderSort, readonly OrderRow[]>>();

/** Rows in the order of the list, sorted once. Takes them newest first; sorting is stable. */
export function sortRows(rows: readonly OrderRow[], sort: OrderSort): readonly OrderRow[] {
  if (sort === "newest") return rows;
  const known = sorted.get(rows) ?? new Map<OrderSort, readonly OrderRow[]>();
  const result = known.get(sort) ?? rows.toSorted(comparisons[sort]);
  sorted.set(rows, known.set(sort, result));
  return result;
}

/** Rows that fit the filter, in the order they come in. */
export function filterRows(rows: readonly OrderRow[], filter: OrderFilter, words: WordIndex, now = Date.now()): OrderRow[] {
  const matches = filter.text.trim() === "" ? null : words.find(filter.text);
  const asset = naturalKey(filter.asset);
  const today = dayOf(now);
  const weekEnd = dayOf(now, 7);
  return rows.filter(
    (row) =>
      (matches === null || matches(row.entry)) &&
      (filter.statuses.length === 0 || filter.statuses.includes(row.status)) &&
      (asset === "" || row.assetKey.includes(asset)) &&
      (filter.priority === "all" || row.priority === filter.priority) &&
      (filter.assignee === null || (row.assignee ?? "") === filter.assignee) &&
      (!filter.hazardOnly || row.hasHazard) &&
      (!filter.leftOutOnly || row.hasLeftOut) &&
      isDue(row, filter.due, today, weekEnd),
  );
}
