import { RotateCcw, Trash2 } from "lucide-react";
import { Link } from "@tanstack/react-router";
import { useId } from "react";
import { useFormat } from "@/i18n/use-format";
import { useText } from "@/i18n/use-text";
import { useLive } from "@/storage/live";
import { readOutbox, removeFromOutbox, retryOutbox, type OutboxRecord } from "@/storage/outbox";
import { Badge } from "@/ui/badge";
import { Button, IconButton } from "@/ui/button";
import { useGuarded } from "@/ui/use-guarded";
import styles from "./exchange.module.css";

const SHOWN = 100;
const tones = { waiting: "warning", sent: "success", refused: "danger" } as const;

/** What is on its way to the site's webhook, and what came of it; nothing where none was ever sent. */
export function OutboxSection() {
  const t = useText();
  const id = useId();
  const guarded = useGuarded();
  const live = useLive(readOutbox, []);
  const entries = live.state === "ready" ? live.data : [];
  if (entries.length === 0) return null;
  const left = entries.filter(({ status }) => status !== "sent").length;
  return (
    <section className={styles.section} aria-labelledby={id}>
      <h2 id={id} className={styles.heading}>
        {t("outbox.title")}
      </h2>
      <p className={styles.hint} aria-live="polite">
        {t("outbox.left", { count: left })}
      </p>
      {left > 0 && (
        <div className={styles.actions}>
          <Button icon={RotateCcw} onPress={() => guarded(() => retryOutbox())}>
            {t("outbox.retry")}
          </Button>
        </div>
      )}
      <ul className={styles.outbox}>
        {entries.slice(0, SHOWN).map((entry) => (
          <OutboxRow key={entry.id} entry={entry} />
        ))}
      </ul>
    </section>
  );
}

/** Why it is not there yet, in words. */
function useReason({ error, status }: OutboxRecord): string | null {
  const t = useText();
  if (status === "sent" || error === undefined) return null;
  if (error === "off" || error === "unreachable" || error === "timeout") return t(`outbox.error.${error}`);
  return t("outbox.error.status", { status: error });
}

function OutboxRow({ entry }: { entry: OutboxRecord }) {
  const t = useText();
  const format = useFormat();
  const guarded = useGuarded();
  const order = useLive(async (db) => (await db.orders.get(entry.orderId))?.draft.values.title, [entry.orderId]);
  const title = (order.state === "ready" && order.data) || t("order.untitled");
  const reason = useReason(entry);
  return (
    <li className={styles.entry}>
      <div className={styles.entryText}>
        <Link to="/orders/$orderId" params={{ orderId: entry.orderId }}>
          <bdi>{title}</bdi>
        </Link>
        <span className={styles.hint}>
          {[entry.webhook, format.date(entry.sentAt ?? entry.createdAt), ...(entry.status === "waiting" && entry.attempts > 0 ? [t("outbox.next", { time: format.date(entry.nextAt) })] : [])].join(" · ")}
        </span>
        {reason !== null && <span className={styles.hint}>{reason}</span>}
      </div>
      <Badge tone={tones[entry.status]}>{t(`outbox.status.${entry.status}`)}</Badge>
      {entry.status !== "sent" && <IconButton icon={Trash2} label={t("outbox.remove", { title })} onPress={() => guarded(() => removeFromOutbox(entry.id))} />}
    </li>
  );
}
