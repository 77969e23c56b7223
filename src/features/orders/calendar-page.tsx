import { Link, useLocation, useNavigate } from "@tanstack/react-router";
import { ChevronLeft, ChevronRight } from "lucide-react";
import { useMemo } from "react";
import { monthAfter, weeksOfMonth } from "@/domain/dates/month";
import { isOpen } from "@/domain/work-order/status";
import { useFormat } from "@/i18n/use-format";
import { useText } from "@/i18n/use-text";
import type { OrderRow } from "@/storage/order-list";
import { useOrderRows } from "@/storage/order-rows";
import { BackLink } from "@/ui/back-link";
import { Button, IconButton } from "@/ui/button";
import { classNames } from "@/ui/class-names";
import { PageHeader } from "@/ui/page-header";
import { PriorityBadge } from "@/ui/priority-badge";
import { useToday } from "@/ui/use-today";
import styles from "./calendar-page.module.css";

interface Entry {
  order: OrderRow;
  kind: "due" | "follow-up";
}

function byDay(rows: readonly OrderRow[]): ReadonlyMap<string, readonly Entry[]> {
  const days = new Map<string, Entry[]>();
  const add = (day: string | undefined, entry: Entry) => {
    if (day !== undefined) days.set(day, [...(days.get(day) ?? []), entry]);
  };
  for (const order of rows) {
    if (!isOpen(order.status)) continue;
    add(order.dueOn, { order, kind: "due" });
    add(order.followUpOn, { order, kind: "follow-up" });
  }
  return days;
}

/** The month with what is due on each day; on a phone the days that have something. */
export default function CalendarPage() {
  const t = useText();
  const format = useFormat();
  const navigate = useNavigate();
  const { rows } = useOrderRows();
  const today = useToday();
  const asked = useLocation({ select: ({ search }) => Reflect.get(search, "month") as unknown });
  const month = typeof asked === "string" && /^\d{4}-(?:0[1-9]|1[0-2])$/u.test(asked) ? asked : today.slice(0, 7);
  const days = useMemo(() => byDay(rows), [rows]);
  const weeks = weeksOfMonth(month, format.firstWeekday);
  const show = (next: string) => void navigate({ to: "/orders/calendar", search: { month: next }, replace: true });
  const isEmpty = weeks.flat().every((day) => !days.has(day));

  return (
    <>
      <PageHeader
        title={t("calendar.title")}
        back={<BackLink to="/orders">{t("orders.title")}</BackLink>}
        actions={
          <>
            <IconButton icon={ChevronLeft} mirrorIcon label={t("calendar.previous")} onPress={() => show(monthAfter(month, -1))} />
            <Button onPress={() => show(today.slice(0, 7))}>{t("calendar.today")}</Button>
            <IconButton icon={ChevronRight} mirrorIcon label={t("calendar.next")} onPress={() => show(monthAfter(month, 1))} />
          </>
        }
      />
      <h2 className={styles.month} aria-live="polite">
        {format.day(`${month}-01`, { month: "long", year: "numeric" })}
      </h2>
      {isEmpty && <p className={styles.nothing}>{t("calendar.nothing")}</p>}
      <table className={styles.grid}>
        <thead>
          <tr>
            {weeks[0]?.map((day) => (
              <th key={day} scope="col" abbr={format.day(day, { weekday: "long" })}>
                {format.day(day, { weekday: "short" })}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {weeks.map((week) => (
            <tr key={week[0]}>
              {week.map((day) => {
                const entries = days.get(day) ?? [];
                return (
                  <td
                    key={day}
                    className={classNames(styles.day, !day.startsWith(month) && styles.outside)}
                    data-empty={entries.length === 0}
                    data-today={day === today}
                    data-overdue={day < today}
                  >
                    <time dateTime={day} className={styles.date} aria-label={format.day(day, { dateStyle: "full" })}>
                      <span className={styles.short}>{format.day(day, { day: "numeric" })}</span>
                      <span className={styles.long}>{format.day(day)}</span>
                    </time>
                    <ul>
                      {entries.map(({ order, kind }) => (
                        <li key={order.id + kind} className={styles.entry}>
                          <Link to="/orders/$orderId" params={{ orderId: order.id }} className={styles.link ?? ""}>
                            {order.priority !== undefined && <PriorityBadge priority={order.priority} />}
                            <span dir="auto" className={styles.title}>
                              {order.title ?? t("order.untitled")}
                            </span>
                            {kind === "follow-up" && <span className={styles.kind}>{t("desk.followUp")}</span>}
                          </Link>
                        </li>
                      ))}
                    </ul>
                  </td>
                );
              })}
            </tr>
          ))}
        </tbody>
      </table>
    </>
  );
}
