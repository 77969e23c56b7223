import { Link } from "@tanstack/react-router";
import { Trash2 } from "lucide-react";
import { memo, useEffect, useRef, useState } from "react";
import { useFormat } from "@/i18n/use-format";
import { useText } from "@/i18n/use-text";
import type { OrderRecord } from "@/storage/records";
import { Badge } from "@/ui/badge";
import { Button, IconButton } from "@/ui/button";
import { titleOf } from "@/ui/order-view/order-title";
import { PriorityBadge } from "@/ui/priority-badge";
import styles from "./order-table.module.css";

/** Rows drawn at first, and with each approach of the end. */
const ROWS = 60;

export interface OrderTableProps {
  orders: readonly OrderRecord[];
  /** Names the search: a new one begins with the first rows only. */
  search: string;
  onDelete: (order: OrderRecord) => void;
}

/** The orders as a table; on a phone each row folds into two lines. */
export function OrderTable({ orders, search, onDelete }: OrderTableProps) {
  const t = useText();
  const [count, setCount] = useState(ROWS);
  const [shown, setShown] = useState(search);
  if (shown !== search) {
    setShown(search);
    setCount(ROWS);
  }
  const end = useRef<HTMLDivElement>(null);
  const hasMore = count < orders.length;

  useEffect(() => {
    if (end.current === null || typeof IntersectionObserver === "undefined") return undefined;
    const observer = new IntersectionObserver(
      (entries) => {
        if (entries.some((entry) => entry.isIntersecting)) setCount((before) => before + ROWS);
      },
      { rootMargin: "600px" },
    );
    observer.observe(end.current);
    return () => observer.disconnect();
    // Seen again after each growth: the end may still be in sight.
    // oxlint-disable-next-line react/exhaustive-effect-dependencies
  }, [hasMore, count]);

  return (
    <>
      <table className={styles.table} aria-rowcount={orders.length + 1}>
        <thead className={styles.head}>
          <tr aria-rowindex={1}>
            <th>{t("field.priority")}</th>
            <th>{t("field.title")}</th>
            <th>{t("field.asset")}</th>
            <th>{t("orders.status")}</th>
            <th>{t("orders.column.changed")}</th>
            <th>{t("common.delete")}</th>
          </tr>
        </thead>
        <tbody>
          {orders.slice(0, count).map((order, index) => (
            <OrderRow key={order.id} order={order} row={index + 2} onDelete={onDelete} />
          ))}
        </tbody>
      </table>
      {hasMore && (
        <div ref={end} className={styles.more}>
          <Button onPress={() => setCount(count + ROWS)}>{t("orders.more")}</Button>
        </div>
      )}
    </>
  );
}

interface OrderRowProps {
  order: OrderRecord;
  row: number;
  onDelete: (order: OrderRecord) => void;
}

/** Drawn again only when its own order changes: there may be a thousand. */
const OrderRow = memo(function OrderRow({ order, row, onDelete }: OrderRowProps) {
  const t = useText();
  const format = useFormat();
  const { priority, asset } = order.draft.values;
  const title = titleOf(order) ?? t("order.untitled");
  const isApproved = order.status === "approved";
  return (
    <tr className={styles.row} aria-rowindex={row}>
      <td className={styles.priority}>
        {priority !== undefined && <PriorityBadge priority={priority} />}
      </td>
      <td className={styles.title}>
        <Link to="/orders/$orderId" params={{ orderId: order.id }} className={styles.link ?? ""} dir="auto">
          {title}
        </Link>
      </td>
      <td className={styles.asset}>
        <bdi>{asset}</bdi>
      </td>
      <td className={styles.status}>
        <Badge tone={isApproved ? "success" : "info"}>{t(isApproved ? "order.status.approved" : "order.status.draft")}</Badge>
      </td>
      <td className={styles.date}>
        <time dateTime={new Date(order.updatedAt).toISOString()}>{format.date(order.updatedAt)}</time>
      </td>
      <td className={styles.actions}>
        <IconButton className={styles.quiet ?? ""} icon={Trash2} label={t("orders.delete", { title })} onPress={() => onDelete(order)} />
      </td>
    </tr>
  );
});
