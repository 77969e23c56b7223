import { useRouter } from "@tanstack/react-router";
import { useWindowVirtualizer } from "@tanstack/react-virtual";
import { TriangleAlert, Trash2 } from "lucide-react";
import { memo, useCallback, useLayoutEffect, useRef, useState, type MouseEvent } from "react";
import { useFormat } from "@/i18n/use-format";
import { useText } from "@/i18n/use-text";
import type { OrderRow } from "@/storage/order-list";
import { IconButton } from "@/ui/button";
import { isOpen } from "@/domain/work-order/status";
import { StatusBadge } from "@/ui/order-status";
import { PriorityBadge } from "@/ui/priority-badge";
import { useToday } from "@/ui/use-today";
import { VisuallyHidden } from "@/ui/visually-hidden";
import styles from "./order-table.module.css";

/** A row on a phone; measured once it is drawn. */
const ROW_HEIGHT = 96;
const ROWS_BEYOND = 6;

export interface OrderTableProps {
  orders: readonly OrderRow[];
  selected: ReadonlySet<string>;
  /** `upTo`: every row between this one and the one chosen last. */
  onSelect: (id: string, isSelected: boolean, upTo: boolean) => void;
  onDelete: (order: OrderRow) => void;
}

/** The orders as a table of which only what is in sight is drawn; on a phone each row folds into a few lines. */
export const OrderTable = memo(function OrderTable({ orders, selected, onSelect, onDelete }: OrderTableProps) {
  const t = useText();
  const { hrefOf, openOrder } = useOrderLink();
  const body = useRef<HTMLTableSectionElement>(null);
  const [top, setTop] = useState(0);
  useLayoutEffect(() => {
    const measure = () => setTop((body.current?.getBoundingClientRect().top ?? 0) + window.scrollY);
    measure();
    addEventListener("resize", measure);
    return () => removeEventListener("resize", measure);
  }, []);
  // oxlint-disable-next-line react/incompatible-library -- the rows are drawn anew with every turn of the wheel on purpose
  const virtual = useWindowVirtualizer({
    count: orders.length,
    estimateSize: () => ROW_HEIGHT,
    measureElement: (element) => (element instanceof HTMLElement && element.offsetHeight > 0 ? element.offsetHeight : ROW_HEIGHT),
    overscan: ROWS_BEYOND,
    scrollMargin: top,
  });
  const items = virtual.getVirtualItems();
  const before = (items[0]?.start ?? top) - top;
  const after = virtual.getTotalSize() - ((items.at(-1)?.end ?? top) - top);

  return (
    <table className={styles.table} aria-rowcount={orders.length + 1}>
      <thead className={styles.head}>
        <tr aria-rowindex={1}>
          <th>{t("orders.column.select")}</th>
          <th>{t("field.priority")}</th>
          <th>{t("field.title")}</th>
          <th>{t("field.asset")}</th>
          <th>{t("orders.status")}</th>
          <th>{t("desk.assignee")}</th>
          <th>{t("desk.due")}</th>
          <th>{t("orders.column.changed")}</th>
          <th>{t("common.delete")}</th>
        </tr>
      </thead>
      <tbody ref={body}>
        {before > 0 && <tr aria-hidden className={styles.space} style={{ blockSize: before }} />}
        {items.map((item) => {
          const order = orders[item.index];
          return (
            order && (
              <OrderTableRow
                // By place, not by order: another search writes other words into the same rows, which is quicker than new rows.
                key={item.index}
                ref={virtual.measureElement}
                order={order}
                index={item.index}
                isSelected={selected.has(order.id)}
                hrefOf={hrefOf}
                openOrder={openOrder}
                onSelect={onSelect}
                onDelete={onDelete}
              />
            )
          );
        })}
        {after > 0 && <tr aria-hidden className={styles.space} style={{ blockSize: after }} />}
      </tbody>
    </table>
  );
});

/** What an order's link does: its address, and going there without a reload. */
function useOrderLink() {
  const router = useRouter();
  const hrefOf = useCallback((orderId: string) => router.buildLocation({ to: "/orders/$orderId", params: { orderId } }).href, [router]);
  const openOrder = useCallback(
    (event: MouseEvent<HTMLAnchorElement>, orderId: string) => {
      // Another button or key of the mouse means a new tab.
      if (event.defaultPrevented || event.button !== 0 || event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return;
      event.preventDefault();
      void router.navigate({ to: "/orders/$orderId", params: { orderId } });
    },
    [router],
  );
  return { hrefOf, openOrder };
}

interface OrderTableRowProps {
  hrefOf: (orderId: string) => string;
  openOrder: (event: MouseEvent<HTMLAnchorElement>, orderId: string) => void;
  ref: (element: HTMLTableRowElement | null) => void;
  order: OrderRow;
  index: number;
  isSelected: boolean;
  onSelect: OrderTableProps["onSelect"];
  onDelete: (order: OrderRow) => void;
}

/** Drawn again only when its own order or its choice changes. */
const OrderTableRow = memo(function OrderTableRow({ ref, order, index, isSelected, hrefOf, openOrder, onSelect, onDelete }: OrderTableRowProps) {
  const t = useText();
  const format = useFormat();
  const today = useToday();
  const title = order.title ?? t("order.untitled");
  const day = order.dueOn ?? order.followUpOn;
  const isOverdue = day !== undefined && isOpen(order.status) && day < today;
  return (
    <tr ref={ref} className={styles.row} data-index={index} data-selected={isSelected} aria-rowindex={index + 2}>
      <td className={styles.select}>
        <input
          type="checkbox"
          className={styles.check}
          aria-label={t("orders.select", { title })}
          checked={isSelected}
          onChange={(event) => onSelect(order.id, event.target.checked, "shiftKey" in event.nativeEvent && event.nativeEvent.shiftKey === true)}
        />
      </td>
      <td className={styles.priority}>{order.priority !== undefined && <PriorityBadge priority={order.priority} />}</td>
      <td className={styles.title}>
        {/* The router's own link listens to every change of address: forty of them cost more than the rest of the list. */}
        <a href={hrefOf(order.id)} className={styles.link} dir="auto" onClick={(event) => openOrder(event, order.id)}>
          {title}
        </a>
        {order.hasHazard && (
          <>
            <TriangleAlert aria-hidden className={styles.hazard} />
            <VisuallyHidden>{t("field.safetyHazard")}</VisuallyHidden>
          </>
        )}
      </td>
      <td className={styles.asset}>
        <bdi>{order.asset}</bdi>
      </td>
      <td className={styles.status}>
        <StatusBadge status={order.status} />
      </td>
      <td className={styles.assignee}>
        <bdi>{order.assignee}</bdi>
      </td>
      <td className={styles.due} data-overdue={isOverdue}>
        {day !== undefined && <time dateTime={day}>{format.day(day)}</time>}
        {isOverdue && <span className={styles.overdue}>{t("orders.due.overdue")}</span>}
      </td>
      <td className={styles.date}>
        <time dateTime={new Date(order.updatedAt).toISOString()}>{format.date(order.updatedAt, { dateStyle: "medium" })}</time>
      </td>
      <td className={styles.actions}>
        <IconButton className={styles.quiet ?? ""} icon={Trash2} label={t("orders.delete", { title })} onPress={() => onDelete(order)} />
      </td>
    </tr>
  );
});
