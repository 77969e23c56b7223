import { Link } from "@tanstack/react-router";
import { ClipboardList, SearchX } from "lucide-react";
import { useDeferredValue, useMemo, useState } from "react";
import { useText } from "@/i18n/use-text";
import { useLive } from "@/storage/live";
import { filterOrders, type OrderFilter } from "@/storage/order-list";
import { deleteOrder, readOrders, restoreOrder } from "@/storage/orders";
import type { OrderRecord } from "@/storage/records";
import { Banner } from "@/ui/banner";
import { Button, buttonClass } from "@/ui/button";
import { ConfirmDialog } from "@/ui/dialog";
import { EmptyState } from "@/ui/empty-state";
import { titleOf } from "@/ui/order-view/order-title";
import { PageHeader } from "@/ui/page-header";
import { storageProblems } from "@/ui/storage-problem";
import { useToast } from "@/ui/toast";
import { useGuarded } from "@/ui/use-guarded";
import { OrderFilters } from "./order-filters";
import { OrderTable } from "./order-table";

const everything: OrderFilter = { text: "", status: "all", sort: "newest" };

/** All orders of this device: found by words, status, urgency. */
export default function OrdersPage() {
  const t = useText();
  const toast = useToast();
  const guarded = useGuarded();
  const live = useLive(readOrders, []);
  const [filter, setFilter] = useState<OrderFilter>(everything);
  const [toDelete, setToDelete] = useState<OrderRecord | null>(null);
  // Typing stays quick; the list follows.
  const applied = useDeferredValue(filter);
  const orders = live.state === "ready" ? live.data : null;
  const found = useMemo(() => (orders === null ? [] : filterOrders(orders, applied)), [orders, applied]);

  const remove = async (order: OrderRecord) => {
    await deleteOrder(order.id);
    toast({ text: t("order.deleted"), onUndo: () => guarded(() => restoreOrder(order.id)) });
  };

  return (
    <>
      <PageHeader title={t("orders.title")} />
      {live.state === "error" && (
        <Banner tone="danger" live="alert" title={t(storageProblems[live.error.code].title)}>
          {t(storageProblems[live.error.code].next)}
        </Banner>
      )}
      {orders !== null && orders.length === 0 && (
        <EmptyState
          icon={ClipboardList}
          title={t("orders.empty.title")}
          action={
            <Link to="/" className={buttonClass("primary")}>
              {t("orders.empty.action")}
            </Link>
          }
        >
          {t("orders.empty.body")}
        </EmptyState>
      )}
      {orders !== null && orders.length > 0 && (
        <>
          <OrderFilters filter={filter} found={found.length} onChange={setFilter} />
          {found.length === 0 ? (
            <EmptyState icon={SearchX} title={t("orders.none.title")} action={<Button onPress={() => setFilter(everything)}>{t("orders.none.clear")}</Button>}>
              {t("orders.none.body")}
            </EmptyState>
          ) : (
            <OrderTable search={`${applied.text} ${applied.status} ${applied.sort}`} orders={found} onDelete={setToDelete} />
          )}
        </>
      )}
      <ConfirmDialog
        isOpen={toDelete !== null}
        tone="danger"
        title={t("orders.delete.title")}
        confirmLabel={t("order.delete")}
        onCancel={() => setToDelete(null)}
        onConfirm={() => {
          if (toDelete !== null) guarded(() => remove(toDelete));
          setToDelete(null);
        }}
      >
        <p>{t("orders.delete.body", { title: toDelete === null ? "" : (titleOf(toDelete) ?? t("order.untitled")) })}</p>
      </ConfirmDialog>
    </>
  );
}
