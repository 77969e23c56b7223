import { Link } from "@tanstack/react-router";
import { CopyCheck, Repeat2 } from "lucide-react";
import { useEffect, useState } from "react";
import { REPEAT_DAYS } from "@/domain/assets/history";
import type { Described, LookAlikes as Found } from "@/domain/duplicates/look-alikes";
import { useFormat } from "@/i18n/use-format";
import { useText } from "@/i18n/use-text";
import type { KnownOrder } from "@/storage/look-alikes";
import { StatusBadge } from "@/ui/order-status";
import styles from "./look-alikes.module.css";

/** Looked for once the person pauses. */
const PAUSE_MS = 500;

const nothing: Found<KnownOrder> = { open: [], repeat: null };

/** Looks for orders that tell the same. A failure to read is no reason to disturb somebody who writes: nothing is found then. */
function useLookAlikes({ text, asset, assetId, failureMode }: Omit<Described, "at">, noteId: string): Found<KnownOrder> {
  const [found, setFound] = useState(nothing);
  useEffect(() => {
    let current = true;
    const look = async () => {
      const { readLookAlikes } = await import("@/storage/look-alikes");
      const next = await readLookAlikes({ text, asset, assetId, failureMode, at: Date.now() }, noteId);
      if (current) setFound(next);
    };
    const timer = setTimeout(() => {
      look().catch(() => current && setFound(nothing));
    }, PAUSE_MS);
    return () => {
      current = false;
      clearTimeout(timer);
    };
  }, [text, asset, assetId, failureMode, noteId]);
  return found;
}

export interface LookAlikesProps extends Omit<Described, "at"> {
  noteId: string;
}

/** Says quietly that something open looks like what is written, or that the asset fails like this again and again. */
export function LookAlikes({ noteId, ...described }: LookAlikesProps) {
  const t = useText();
  const format = useFormat();
  const { open, repeat } = useLookAlikes(described, noteId);
  return (
    <div aria-live="polite" className={styles.strip}>
      {repeat !== null && (
        <p className={styles.repeat}>
          <Repeat2 aria-hidden className={styles.icon} />
          <span>
            {t("look-alikes.repeat", { asset: repeat.asset, count: repeat.count, days: REPEAT_DAYS })}{" "}
            <Link to="/orders" search={{ asset: repeat.asset }} className={styles.link ?? ""}>
              {t("look-alikes.earlier")}
            </Link>
          </span>
        </p>
      )}
      {open.length > 0 && (
        <div className={styles.open}>
          <p className={styles.heading}>
            <CopyCheck aria-hidden className={styles.icon} />
            {t("look-alikes.open", { count: open.length })}
          </p>
          <ul>
            {open.map((order) => (
              <li key={order.id} className={styles.order}>
                <Link to="/orders/$orderId" params={{ orderId: order.id }} dir="auto" className={styles.link ?? ""}>
                  {order.title ?? t("order.untitled")}
                </Link>
                <StatusBadge status={order.status} />
                <time dateTime={new Date(order.createdAt).toISOString()}>{format.date(order.createdAt, { dateStyle: "medium" })}</time>
              </li>
            ))}
          </ul>
        </div>
      )}
    </div>
  );
}
