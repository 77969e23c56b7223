/**
 * Where an order stands. A draft waits for a person's approval; `done` and `cancelled` are ends from which an order can
 * be taken up again.
 */
export const orderStatuses = ["draft", "approved", "in-progress", "on-hold", "done", "cancelled"] as const;
export type OrderStatus = (typeof orderStatuses)[number];

/** One change of status; kept for good. */
export interface StatusChange {
  from: OrderStatus;
  to: OrderStatus;
  at: number;
}

/** Approval and "edit again" are changes of their own (they check, they unlock) and are not listed here. */
const next: Record<OrderStatus, readonly OrderStatus[]> = {
  draft: ["cancelled"],
  approved: ["in-progress", "on-hold", "done", "cancelled"],
  "in-progress": ["on-hold", "done", "cancelled"],
  "on-hold": ["in-progress", "done", "cancelled"],
  done: ["in-progress"],
  cancelled: [],
};

/**
 * What an order may become by choice. A cancelled one goes back to where it was: `approved` if somebody had approved it,
 * else `draft`.
 */
export function nextStatuses(status: OrderStatus, wasApproved: boolean): readonly OrderStatus[] {
  return status === "cancelled" ? [wasApproved ? "approved" : "draft"] : next[status];
}

/** A person has approved its values: they are read, not edited. */
export function isApproved(status: OrderStatus, wasApproved: boolean): boolean {
  return status === "cancelled" ? wasApproved : status !== "draft";
}

/** Somebody still has to do something about it: {@link openStatuses}. */
export function isOpen(status: OrderStatus): boolean {
  return status !== "done" && status !== "cancelled";
}

export const openStatuses: readonly OrderStatus[] = orderStatuses.filter(isOpen);
