import { Link } from "@tanstack/react-router";
import { CalendarDays, ClipboardList, FileDown, ListChecks, SearchX } from "lucide-react";
import { useCallback, useDeferredValue, useMemo, useRef, useState } from "react";
import { useText } from "@/i18n/use-text";
import { everyOrder, filterRows, sortRows, type OrderRow } from "@/storage/order-list";
import { useOrderRows } from "@/storage/order-rows";
import { deleteOrder, restoreOrder } from "@/storage/orders";
import { Banner } from "@/ui/banner";
import { Button, buttonClass } from "@/ui/button";
import { ConfirmDialog } from "@/ui/dialog";
import { EmptyState } from "@/ui/empty-state";
import { PageHeader } from "@/ui/page-header";
import { storageProblems } from "@/ui/storage-problem";
import { useToast } from "@/ui/toast";
import { useGuarded } from "@/ui/use-guarded";
import { BulkBar } from "./bulk-bar";
import { OrderFilters } from "./order-filters";
import { OrderTable } from "./order-table";
import styles from "./orders-page.module.css";
import { SamplesNotice } from "./samples-notice";
import { SavedViews } from "./saved-views";
import { TotalsButton } from "./totals";
import { useOrderFilter } from "./use-order-filter";

const noIds: ReadonlySet<string> = new Set();

/** All orders of this device: found, filtered, decided on together. */
export default function OrdersPage() {
  const t = useText();
  const toast = useToast();
  const guarded = useGuarded();
  const { rows, words, state, error } = useOrderRows();
  const [filter, setFilter] = useOrderFilter();
  const [selected, setSelected] = useState(noIds);
  const [toDelete, setToDelete] = useState<OrderRow | null>(null);
  const lastChosen = useRef<string | null>(null);
  // Typing stays quick; the list follows.
  const applied = useDeferredValue(filter);
  const sorted = useMemo(() => sortRows(rows, applied.sort), [rows, applied.sort]);
  const found = useMemo(() => filterRows(sorted, applied, words), [sorted, applied, words]);
  const assignees = useMemo(() => [...new Set(rows.map((row) => row.assignee).filter((name) => name !== undefined))].toSorted(), [rows]);
  // What the filter hides is not acted upon.
  const chosen = useMemo(() => (selected.size === 0 ? [] : found.filter((row) => selected.has(row.id)).map((row) => row.id)), [found, selected]);
  const drafts = useMemo(() => rows.filter((row) => row.status === "draft").length, [rows]);

  const remove = async (order: OrderRow) => {
    await deleteOrder(order.id);
    toast({ text: t("order.deleted"), onUndo: () => guarded(() => restoreOrder(order.id)) });
  };

  const select = useCallback(
    (id: string, isSelected: boolean, upTo: boolean) => {
      const ids = [id];
      if (upTo && lastChosen.current !== null) {
        const [from, to] = [found.findIndex((row) => row.id === lastChosen.current), found.findIndex((row) => row.id === id)].toSorted((a, b) => a - b);
        if (from !== undefined && from >= 0) ids.push(...found.slice(from, (to ?? from) + 1).map((row) => row.id));
      }
      lastChosen.current = id;
      setSelected((before) => {
        const next = new Set(before);
        for (const each of ids) {
          if (isSelected) next.add(each);
          else next.delete(each);
        }
        return next;
      });
    },
    [found],
  );
  const selectAll = useCallback((isSelected: boolean) => setSelected(isSelected ? new Set(found.map((row) => row.id)) : noIds), [found]);

  const hasOrders = rows.length > 0;
  return (
    <>
      <PageHeader
        title={t("orders.title")}
        actions={
          hasOrders && (
            <>
              {drafts > 0 && (
                <Link to="/orders/queue" className={buttonClass("primary")}>
                  <ListChecks aria-hidden className={styles.icon} />
                  {t("orders.queue", { count: drafts })}
                </Link>
              )}
              <Link to="/orders/calendar" className={buttonClass()}>
                <CalendarDays aria-hidden className={styles.icon} />
                {t("calendar.title")}
              </Link>
              <Link to="/exchange" className={buttonClass()}>
                <FileDown aria-hidden className={styles.icon} />
                {t("orders.export")}
              </Link>
            </>
          )
        }
      />
      {error !== null && (
        <Banner tone="danger" live="alert" title={t(storageProblems[error.code].title)}>
          {t(storageProblems[error.code].next)}
        </Banner>
      )}
      {state !== "loading" && !hasOrders && (
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
      {hasOrders && (
        <>
          <SamplesNotice />
          <SavedViews filter={filter} onChange={setFilter} />
          <OrderFilters filter={filter} assignees={assignees} onChange={setFilter} />
          <div className={styles.count}>
            <label className={styles.all}>
              <input
                type="checkbox"
                aria-label={t("orders.select.all", { count: found.length })}
                checked={found.length > 0 && chosen.length === found.length}
                disabled={found.length === 0}
                onChange={(event) => selectAll(event.target.checked)}
              />
            </label>
            <p aria-live="polite">{t(state === "partial" ? "orders.loading" : "orders.count", { count: found.length })}</p>
            {found.length > 0 && <TotalsButton idsOf={() => (chosen.length > 0 ? chosen : found.map((row) => row.id))} />}
          </div>
          {found.length === 0 ? (
            <EmptyState icon={SearchX} title={t("orders.none.title")} action={<Button onPress={() => setFilter(everyOrder)}>{t("orders.none.clear")}</Button>}>
              {t("orders.none.body")}
            </EmptyState>
          ) : (
            <OrderTable
              orders={found}
              selected={selected}
              onSelect={select}
              onDelete={setToDelete}
            />
          )}
          {chosen.length > 0 && <BulkBar ids={chosen} assignees={assignees} onClear={() => setSelected(noIds)} />}
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
        <p>{t("orders.delete.body", { title: toDelete?.title ?? t("order.untitled") })}</p>
      </ConfirmDialog>
    </>
  );
}
