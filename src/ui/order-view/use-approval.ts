import { useState } from "react";
import { orderToApprove, toWorkOrder, type OrderProblem } from "@/domain/conversion/approve";
import { useText } from "@/i18n/use-text";
import { approveOrders, unapproveOrders } from "@/storage/orders";
import type { OrderRecord } from "@/storage/records";
import { useToast } from "@/ui/toast";
import { useGuarded } from "@/ui/use-guarded";
import { rowOf } from "./fields";
import { focusRow } from "./focus-row";
import type { OrderEdits } from "./order-edits";

export interface Approval {
  /** What stands in the way, by order. */
  problemsOf: (order: OrderRecord) => readonly OrderProblem[];
  /** Approves all of them, or shows what stands in the way and goes to the first problem. */
  approve: (orders: readonly OrderRecord[]) => void;
  editAgain: (order: OrderRecord) => void;
}

const none: readonly OrderProblem[] = [];

/** Approving: every order is checked, nothing is approved half. */
export function useApproval(edits: OrderEdits): Approval {
  const t = useText();
  const toast = useToast();
  const guarded = useGuarded();
  /** Orders whose problems are shown; they are checked again with every edit. */
  const [asked, setAsked] = useState<ReadonlySet<string>>(new Set());

  const check = (order: OrderRecord) => toWorkOrder(orderToApprove(edits.draftOf(order))).problems;

  const approve = (orders: readonly OrderRecord[]) => {
    const failing = orders.find((order) => check(order).length > 0);
    if (failing !== undefined) {
      setAsked(new Set([...asked, ...orders.map((order) => order.id)]));
      const path = check(failing)[0]?.path ?? "";
      // After the problems are shown: they move what is below them.
      requestAnimationFrame(() => focusRow(document.querySelector<HTMLElement>(`[data-order="${CSS.escape(failing.id)}"]`), rowOf(path)));
      return;
    }
    const ids = orders.map((order) => order.id);
    guarded(async () => {
      await edits.settled();
      if (edits.getState().error !== null) return;
      await approveOrders(ids);
      edits.forget(ids);
      toast({ text: t("order.approved", { count: ids.length }), onUndo: () => guarded(() => unapproveOrders(ids)) });
    });
  };

  return {
    problemsOf: (order) => (asked.has(order.id) && order.status === "draft" ? check(order) : none),
    approve,
    editAgain: (order) => guarded(() => unapproveOrders([order.id])),
  };
}
