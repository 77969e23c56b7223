import { useText } from "@/i18n/use-text";
import { BackLink } from "@/ui/back-link";
import { PageHeader } from "@/ui/page-header";
import styles from "./exchange.module.css";
import { ExportSection } from "./export-section";
import { ImportSection } from "./import-section";
import { OutboxSection } from "./outbox-section";
import { useAskedIds } from "./use-asked-ids";

/** Orders out of this device and back: files only, nothing is sent. */
export default function ExchangePage() {
  const t = useText();
  const ids = useAskedIds();
  return (
    <>
      <PageHeader title={t("exchange.title")} back={<BackLink to="/orders">{t("orders.title")}</BackLink>} />
      <div className={styles.page}>
        <ExportSection key={ids?.join()} ids={ids} />
        <ImportSection />
        <OutboxSection />
      </div>
    </>
  );
}
