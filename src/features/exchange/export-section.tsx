import { Link } from "@tanstack/react-router";
import { FileDown, Printer } from "lucide-react";
import { useId, useState } from "react";
import { isOpen, orderStatuses, type OrderStatus } from "@/domain/work-order/status";
import { useText } from "@/i18n/use-text";
import { withDatabase } from "@/storage/database";
import { readForExport } from "@/storage/exchange";
import { useOrderRows } from "@/storage/order-rows";
import { Button, buttonClass } from "@/ui/button";
import { statusLabels } from "@/ui/order-status";
import { saveFile } from "@/ui/save-file";
import { Select } from "@/ui/select";
import { useToast } from "@/ui/toast";
import { useGuarded } from "@/ui/use-guarded";
import { useToday } from "@/ui/use-today";
import styles from "./exchange.module.css";
import { exportFormats, formatFacts, writeFormat, type ExportFormat } from "./formats";

/** An address cannot be as long as one likes. */
const MAX_PRINTED = 200;

type Which = "selected" | "all" | "open" | OrderStatus;

/** Saves orders as a file, or leads to the page that prints them. */
export function ExportSection({ ids }: { ids: readonly string[] | undefined }) {
  const t = useText();
  const id = useId();
  const toast = useToast();
  const guarded = useGuarded();
  const today = useToday();
  const { rows } = useOrderRows();
  const [which, setWhich] = useState<Which>(ids === undefined ? "all" : "selected");
  const [format, setFormat] = useState<ExportFormat>("csv");
  const [isWriting, setWriting] = useState(false);
  const wanted =
    which === "selected" ? (ids ?? []) : rows.filter((row) => which === "all" || (which === "open" ? isOpen(row.status) : row.status === which)).map((row) => row.id);
  const facts = formatFacts[format];

  const save = async () => {
    setWriting(true);
    try {
      const orders = await withDatabase((db) => readForExport(db, wanted));
      const content = writeFormat(format, orders, { due: t("desk.due"), followUp: t("desk.followUp") }, Date.now());
      saveFile(`fieldwright-${format}-${today}.${facts.suffix}`, facts.type, content);
      toast({ text: t("exchange.saved", { count: orders.length }) });
    } finally {
      setWriting(false);
    }
  };

  return (
    <section className={styles.section} aria-labelledby={id}>
      <h2 id={id} className={styles.heading}>
        {t("exchange.export")}
      </h2>
      <div className={styles.fields}>
        <Select<Which>
          label={t("exchange.which")}
          options={[
            ...(ids === undefined ? [] : [{ value: "selected" as const, label: t("exchange.which.selected", { count: ids.length }) }]),
            { value: "all", label: t("exchange.which.all") },
            { value: "open", label: t("orders.status.open") },
            ...orderStatuses.map((value) => ({ value, label: t(statusLabels[value]) })),
          ]}
          value={which}
          onChange={setWhich}
        />
        <Select
          label={t("exchange.format")}
          description={t(facts.hint)}
          options={exportFormats.map((value) => ({ value, label: t(formatFacts[value].label) }))}
          value={format}
          onChange={setFormat}
        />
      </div>
      <p className={styles.hint} aria-live="polite">
        {t("orders.count", { count: wanted.length })}
      </p>
      <div className={styles.actions}>
        <Button variant="primary" icon={FileDown} isDisabled={wanted.length === 0} isPending={isWriting} onPress={() => guarded(save)}>
          {t("exchange.save")}
        </Button>
        {wanted.length > 0 && wanted.length <= MAX_PRINTED && (
          <Link to="/print" search={{ ids: wanted.join(",") }} className={buttonClass()}>
            <Printer aria-hidden className={styles.icon} />
            {t("exchange.print")}
          </Link>
        )}
      </div>
    </section>
  );
}
