import { Link } from "@tanstack/react-router";
import { ChevronLeft, ChevronRight, ListChecks } from "lucide-react";
import { useCallback, useRef, useState, type ReactNode } from "react";
import { priorities } from "@/domain/work-order/schema";
import type { MessageId } from "@/i18n/i18n";
import { useText } from "@/i18n/use-text";
import { useLive } from "@/storage/live";
import type { OrderRow } from "@/storage/order-list";
import { useOrderRows } from "@/storage/order-rows";
import { readOrder, restoreOrder, unapproveOrders, type OrderWithSources } from "@/storage/orders";
import { BackLink } from "@/ui/back-link";
import { Button, buttonClass, IconButton } from "@/ui/button";
import { Dialog } from "@/ui/dialog";
import { EmptyState } from "@/ui/empty-state";
import { PageHeader } from "@/ui/page-header";
import { useGuarded } from "@/ui/use-guarded";
import { OrderDetail } from "./order-detail";
import styles from "./queue-page.module.css";
import { HELP_KEY, useQueueKeys } from "./use-queue-keys";

const keys: readonly (readonly [letter: string, label: MessageId])[] = [
  ["J", "queue.next"], ["K", "queue.previous"], ["A", "order.approve"], ["E", "queue.mark"], ["Enter", "queue.keep"], ["X", "order.delete"], ["U", "common.undo"],
];

const urgency = (row: OrderRow) => (row.priority === undefined ? -1 : priorities.indexOf(row.priority));

/** The next one comes by itself. */
const stay = () => Promise.resolve();

/** The drafts in the order in which they are worth looking at: the most urgent first, then the oldest. */
function queueOf(rows: readonly OrderRow[]): string[] {
  return rows
    .filter((row) => row.status === "draft")
    .toSorted((a, b) => urgency(b) - urgency(a) || a.createdAt - b.createdAt)
    .map((row) => row.id);
}

/** Draft after draft, by keyboard: seconds for each where the note says it all. */
export default function QueuePage() {
  const t = useText();
  const { rows, state } = useOrderRows();
  const [ids, setIds] = useState<readonly string[] | null>(null);
  // The queue stands still while it is worked through; what comes in later is for the next time.
  if (ids === null && state === "complete") setIds(queueOf(rows));
  const back = <BackLink to="/orders">{t("orders.title")}</BackLink>;
  if (ids === null) return <PageHeader title={t("queue.title")} back={back} />;
  if (ids.length === 0) {
    return (
      <>
        <PageHeader title={t("queue.title")} back={back} />
        <Finished />
      </>
    );
  }
  return <Queue ids={ids} back={back} />;
}

function Finished() {
  const t = useText();
  return (
    <EmptyState
      icon={ListChecks}
      title={t("queue.done")}
      action={
        <Link to="/orders" className={buttonClass("primary")}>
          {t("orders.title")}
        </Link>
      }
    >
      {t("queue.done.body")}
    </EmptyState>
  );
}

function Keys() {
  const t = useText();
  return keys.map(([letter, label]) => (
    <span key={letter}>
      <kbd>{letter}</kbd>
      {t(label)}
    </span>
  ));
}

interface Read {
  id: string;
  data: OrderWithSources | undefined;
}

/** An order as it is now; the one after it is read meanwhile, so that it is there when the person is. */
function useOrderAhead(id: string, nextId: string): Read | null {
  const live = useLive((db) => readOrder(db, id), [id]);
  const ahead = useLive((db) => readOrder(db, nextId), [nextId]);
  /** What was read ahead, the last at the end: one of them is the order shown now. */
  const [held, setHeld] = useState<readonly Read[]>([]);
  if (ahead.state === "ready" && held.at(-1)?.data !== ahead.data) setHeld([...held.slice(-1), { id: nextId, data: ahead.data }]);
  return live.state === "ready" ? { id, data: live.data } : (held.find((read) => read.id === id && read.data !== undefined) ?? null);
}

interface Decision {
  /** Place in the queue. */
  at: number;
  id: string;
  isDeleted: boolean;
}

function Queue({ ids, back }: { ids: readonly string[]; back: ReactNode }) {
  const t = useText();
  const guarded = useGuarded();
  const [at, setAt] = useState(0);
  const page = useRef<HTMLDivElement>(null);
  const [isHelping, setHelping] = useState(false);
  /** What was decided, the last at the end: it can be taken back. */
  const [decided, setDecided] = useState<readonly Decision[]>([]);
  /** The order that was seen as a draft here. */
  const [seen, setSeen] = useState<string | null>(null);
  const id = ids[at] ?? "";
  const shown = useOrderAhead(id, ids[at + 1] ?? "");
  const isDone = at >= ids.length;
  /** From the first order on, the heading is its title: until it is read, the page's. */
  const [isBegun, setBegun] = useState(false);
  if (shown !== null && !isBegun) setBegun(true);
  const status = shown === null ? null : (shown.data?.order.status ?? "gone");

  const go = useCallback((by: number) => setAt((now) => Math.min(ids.length, Math.max(0, now + by))), [ids.length]);

  // Whatever way it was approved or deleted: the next one is shown.
  if (status === "draft" && seen !== id) setSeen(id);
  if (seen === id && status !== null && status !== "draft") {
    setSeen(null);
    setDecided([...decided, { at, id, isDeleted: status === "gone" }]);
    setAt(at + 1);
  }

  const takeBack = () => {
    const last = decided.at(-1);
    if (last === undefined) return;
    guarded(async () => {
      await (last.isDeleted ? restoreOrder(last.id) : unapproveOrders([last.id]));
      setDecided(decided.slice(0, -1));
      setAt(last.at);
    });
  };

  useQueueKeys(page, { next: () => go(1), previous: () => go(-1), takeBack, help: () => setHelping(true) });

  const place = (
    <div className={styles.place}>
      <IconButton icon={ChevronLeft} mirrorIcon label={t("queue.previous")} isDisabled={at === 0} onPress={() => go(-1)} />
      <p aria-live="polite">{t("queue.place", { position: Math.min(at + 1, ids.length), count: ids.length })}</p>
      <IconButton icon={ChevronRight} mirrorIcon label={t("queue.next")} isDisabled={isDone} onPress={() => go(1)} />
    </div>
  );

  return (
    <div ref={page}>
      {isDone && (
        <>
          <PageHeader title={t("queue.title")} back={back} />
          <Finished />
        </>
      )}
      {!isBegun && <PageHeader title={t("queue.title")} back={back} />}
      {!isDone && shown?.data !== undefined && (
        <OrderDetail key={id} data={shown.data} back={back} place={place} onDeleted={stay} />
      )}
      {!isDone && status === "gone" && (
        <>
          <PageHeader title={t("queue.title")} back={back} actions={place} />
          <EmptyState title={t("orders.missing.title")}>{t("orders.missing.body")}</EmptyState>
        </>
      )}
      <p className={styles.keys}>
        <Keys />
        <Button variant="quiet" onPress={() => setHelping(true)}>
          <kbd>{HELP_KEY}</kbd> {t("queue.keys.show")}
        </Button>
      </p>
      <Dialog
        isOpen={isHelping}
        title={t("queue.keys")}
        onClose={() => setHelping(false)}
        actions={
          <Button variant="primary" onPress={() => setHelping(false)}>
            {t("common.close")}
          </Button>
        }
      >
        <div className={styles.help}>
          <Keys />
        </div>
      </Dialog>
    </div>
  );
}
