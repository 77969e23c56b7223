import { orderToApprove } from "@/domain/conversion/approve";
import type { OrderRecord } from "@/storage/records";

/** The title of an order, or what it would get on approval; undefined while it says nothing. */
export function titleOf(order: OrderRecord): string | undefined {
  return order.draft.values.title ?? orderToApprove(order.draft).title;
}
