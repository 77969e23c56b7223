import { X } from "lucide-react";
import { useEffect, useState } from "react";
import { useFormat } from "@/i18n/use-format";
import { useText } from "@/i18n/use-text";
import { Button } from "@/ui/button";
import { OrderForm } from "@/ui/order-view/order-form";
import { ProgressBar } from "@/ui/progress-bar";
import type { ConversionJob } from "@/ui/services";
import styles from "./conversion-progress.module.css";

function useSecondsSince(start: number): number {
  const [now, setNow] = useState(Date.now);
  useEffect(() => {
    const timer = setInterval(() => setNow(Date.now()), 1000);
    return () => clearInterval(timer);
  }, []);
  return Math.max(0, (now - start) / 1000);
}

const nothing = () => undefined;

/** A conversion under way: its phase, and the fields as they are decoded. */
export function ConversionProgress({ job, onCancel }: { job: ConversionJob; onCancel: () => void }) {
  const t = useText();
  const format = useFormat();
  const seconds = useSecondsSince(job.startedAt);
  return (
    <div className={styles.progress}>
      <div className={styles.head}>
        <ProgressBar
          className={styles.bar ?? ""}
          label={t(`review.phase.${job.phase}`)}
          value={null}
          valueText={t("review.elapsed", { time: format.duration(seconds) })}
        />
        <Button icon={X} isDisabled={job.phase === "saving"} onPress={onCancel}>
          {t("review.cancel")}
        </Button>
      </div>
      <p className={styles.leave}>{t("review.leave")}</p>
      {job.orders.map((values, index) => (
        // Orders are only ever added while they are decoded.
        // oxlint-disable-next-line react/no-array-index-key
        <section key={index} className={styles.order}>
          <h2 className={styles.heading}>
            {job.orders.length > 1 ? t("order.heading", { position: index + 1, count: job.orders.length }) : t("order.heading.single")}
          </h2>
          <OrderForm draft={{ values, marks: [] }} note="" findings={[]} live active={null} onActivate={nothing} />
        </section>
      ))}
    </div>
  );
}
