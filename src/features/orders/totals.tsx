import { Sigma } from "lucide-react";
import { useState } from "react";
import type { PartTotal, Totals } from "@/domain/work-order/totals";
import { useFormat } from "@/i18n/use-format";
import { useText } from "@/i18n/use-text";
import { readTotals } from "@/storage/desk";
import { Button } from "@/ui/button";
import { Dialog } from "@/ui/dialog";
import { useGuarded } from "@/ui/use-guarded";
import styles from "./totals.module.css";

/** Hours and parts of the orders found or chosen, worked out when they are asked for. */
export function TotalsButton({ idsOf }: { idsOf: () => readonly string[] }) {
  const t = useText();
  const guarded = useGuarded();
  const [shown, setShown] = useState<{ totals: Totals; count: number } | null>(null);
  const show = async () => {
    const ids = idsOf();
    setShown({ totals: await readTotals(ids), count: ids.length });
  };
  return (
    <>
      <Button variant="quiet" icon={Sigma} onPress={() => guarded(show)}>
        {t("orders.totals")}
      </Button>
      <Dialog
        isOpen={shown !== null}
        title={t("orders.totals.title", { count: shown?.count ?? 0 })}
        onClose={() => setShown(null)}
        actions={
          <Button variant="primary" onPress={() => setShown(null)}>
            {t("common.close")}
          </Button>
        }
      >
        {shown !== null && <TotalsView totals={shown.totals} />}
      </Dialog>
    </>
  );
}

function TotalsView({ totals }: { totals: Totals }) {
  const t = useText();
  const format = useFormat();
  const amount = ({ quantity, unit, unstated }: PartTotal) =>
    [
      ...(quantity > 0 ? [unit === undefined ? format.number(quantity) : `${format.number(quantity)} ${unit}`] : []),
      ...(unstated > 0 ? [t("orders.totals.unstated", { count: unstated })] : []),
    ].join(" · ");
  return (
    <>
      <dl className={styles.hours}>
        {(["labourHours", "downtimeHours"] as const).map((key) => (
          <div key={key}>
            <dt>{t(`field.${key}`)}</dt>
            <dd>
              <strong>{t("order.hours", { hours: format.number(totals[key].sum) })}</strong> {t("orders.totals.hours-of", { count: totals[key].orders })}
            </dd>
          </div>
        ))}
      </dl>
      <h3 className={styles.heading}>{t("field.parts")}</h3>
      {totals.parts.length === 0 ? (
        <p>{t("orders.totals.no-parts")}</p>
      ) : (
        <ul className={styles.parts}>
          {totals.parts.map((part) => (
            <li key={`${part.name} ${part.unit}`} className={styles.part}>
              <bdi>{part.name}</bdi>
              <bdi className={styles.amount}>{amount(part)}</bdi>
            </li>
          ))}
        </ul>
      )}
    </>
  );
}
