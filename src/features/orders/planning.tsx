import { CalendarCheck } from "lucide-react";
import { useEffect, useId, useState } from "react";
import type { ProposedDay } from "@/domain/dates/propose-day";
import { nextStatuses, type OrderStatus } from "@/domain/work-order/status";
import { useFormat } from "@/i18n/use-format";
import { useText } from "@/i18n/use-text";
import { changeOrders, putBack, type DeskChange } from "@/storage/desk";
import { useOrderRows } from "@/storage/order-rows";
import type { OrderRecord } from "@/storage/records";
import { Button } from "@/ui/button";
import { NameField } from "@/ui/name-field";
import { statusLabels } from "@/ui/order-status";
import { Select } from "@/ui/select";
import { TextField } from "@/ui/text-field";
import { useToast } from "@/ui/toast";
import { useGuarded } from "@/ui/use-guarded";
import { Comments } from "./comments";
import styles from "./planning.module.css";

export interface PlanningProps {
  order: OrderRecord;
  /** When the note was written: what "thurs" is seen from. */
  writtenAt: number;
}

/** The day that the order's own words name; the reader of dates is fetched when there are words. */
function useProposedDay(words: string | undefined, writtenAt: number): ProposedDay | null {
  const [proposed, setProposed] = useState<{ words: string; day: ProposedDay } | null>(null);
  useEffect(() => {
    if (words === undefined) return undefined;
    let current = true;
    import("@/domain/dates/propose-day").then(
      ({ proposeDay }) => current && setProposed({ words, day: proposeDay(words, new Date(writtenAt)) }),
      () => undefined,
    );
    return () => {
      current = false;
    };
  }, [words, writtenAt]);
  return proposed !== null && proposed.words === words ? proposed.day : null;
}

/** What a planner decides about an order: where it stands, who does it, by when; and what people say about it. */
export function Planning({ order, writtenAt }: PlanningProps) {
  const t = useText();
  const format = useFormat();
  const toast = useToast();
  const guarded = useGuarded();
  const id = useId();
  const { rows } = useOrderRows();
  const [assignee, setAssignee] = useState<string | null>(null);
  const { followUp } = order.draft.values;
  const proposed = useProposedDay(order.followUpOn === undefined ? followUp : undefined, writtenAt);
  const names = [...new Set(rows.map((row) => row.assignee).filter((name) => name !== undefined))].toSorted();
  const next = nextStatuses(order.status, order.approvedAt !== undefined);

  const change = (wanted: DeskChange) =>
    guarded(async () => {
      const before = await changeOrders([order.id], wanted);
      toast({ text: t("desk.changed"), onUndo: () => guarded(() => putBack(before)) });
    });

  const giveTo = () => {
    const name = (assignee ?? "").trim();
    setAssignee(null);
    if (assignee !== null && name !== (order.assignee ?? "")) change({ assignee: name === "" ? null : name });
  };

  return (
    <section className={styles.planning} aria-labelledby={id}>
      <h2 id={id} className={styles.heading}>
        {t("desk.title")}
      </h2>
      <div className={styles.fields}>
        <Select<OrderStatus>
          label={t("orders.status")}
          options={[order.status, ...next].map((value) => ({ value, label: t(statusLabels[value]) }))}
          value={order.status}
          onChange={(status) => change({ status })}
        />
        <NameField
          label={t("desk.assignee")}
          names={names}
          maxLength={80}
          value={assignee ?? order.assignee ?? ""}
          onChange={setAssignee}
          onBlur={giveTo}
          onKeyDown={(event) => event.key === "Enter" && giveTo()}
        />
        <TextField label={t("desk.due")} type="date" value={order.dueOn ?? ""} onChange={(day) => change({ dueOn: day === "" ? null : day })} />
        <TextField label={t("desk.followUp")} type="date" value={order.followUpOn ?? ""} onChange={(day) => change({ followUpOn: day === "" ? null : day })} />
      </div>
      {followUp !== undefined && proposed?.kind === "day" && (
        <div className={styles.proposal}>
          <p>{t("desk.proposed", { words: followUp, day: format.day(proposed.day, { weekday: "long", day: "numeric", month: "long", year: "numeric" }) })}</p>
          <Button icon={CalendarCheck} onPress={() => change({ followUpOn: proposed.day })}>
            {t("desk.confirm")}
          </Button>
        </div>
      )}
      {followUp !== undefined && proposed?.kind === "occasion" && <p className={styles.hint}>{t("desk.occasion", { words: followUp })}</p>}
      <Comments order={order} />
      {order.history !== undefined && order.history.length > 0 && (
        <details className={styles.history}>
          <summary>{t("desk.history", { count: order.history.length })}</summary>
          <ol>
            {order.history.map(({ to, at }) => (
              <li key={at}>
                <time dateTime={new Date(at).toISOString()}>{format.date(at)}</time> {t(statusLabels[to])}
              </li>
            ))}
          </ol>
        </details>
      )}
    </section>
  );
}
