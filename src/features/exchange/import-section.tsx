import { FileUp } from "lucide-react";
import { useEffect, useEffectEvent, useId, useState } from "react";
import { readCsv } from "@/domain/exchange/order-csv";
import { ExchangeError, readDocument, type ReadOrders } from "@/domain/exchange/order-document";
import { useText } from "@/i18n/use-text";
import { importOrders, planImport, undoImport, type ImportPlan } from "@/storage/exchange";
import { Banner } from "@/ui/banner";
import { Button } from "@/ui/button";
import { FileButton } from "@/ui/file-button";
import { Switch } from "@/ui/switch";
import { useToast } from "@/ui/toast";
import { useHandedOver } from "@/ui/use-handed-over";
import { useGuarded } from "@/ui/use-guarded";
import styles from "./exchange.module.css";

const MAX_BYTES = 200 * 1024 * 1024;
/** More faults than this say the same. */
const SHOWN_PROBLEMS = 20;

type Chosen =
  | { state: "none" }
  | { state: "reading"; name: string }
  | { state: "refused"; name: string; reason: string }
  | { state: "read"; name: string; read: ReadOrders; plan: ImportPlan };

/** Brings orders back from a file of this app: first what would happen, then, if wanted, that. */
export function ImportSection() {
  const t = useText();
  const id = useId();
  const toast = useToast();
  const guarded = useGuarded();
  const [chosen, setChosen] = useState<Chosen>({ state: "none" });
  const [replaces, setReplaces] = useState(false);

  const read = async (file: File) => {
    setReplaces(false);
    setChosen({ state: "reading", name: file.name });
    try {
      if (file.size > MAX_BYTES) throw new ExchangeError(t("exchange.import.tooLarge"));
      const text = await file.text();
      const found = text.trimStart().startsWith("{") ? readDocument(text) : readCsv(text);
      setChosen({ state: "read", name: file.name, read: found, plan: await planImport(found.orders) });
    } catch (error) {
      if (!(error instanceof ExchangeError || error instanceof DOMException)) throw error;
      setChosen({ state: "refused", name: file.name, reason: error.message });
    }
  };

  const handed = useHandedOver();
  const begin = useEffectEvent((file: File) => guarded(() => read(file)));
  const [handedFile] = handed.files;
  useEffect(() => {
    if (handedFile !== undefined) begin(handedFile);
  }, [handedFile]);

  const store = async (plan: ImportPlan) => {
    const imported = await importOrders([...plan.fresh, ...(replaces ? plan.different : [])]);
    setChosen({ state: "none" });
    await handed.forget();
    toast({ text: t("exchange.imported", { count: imported.orders.length }), onUndo: () => guarded(() => undoImport(imported)) });
  };

  const count = chosen.state === "read" ? chosen.plan.fresh.length + (replaces ? chosen.plan.different.length : 0) : 0;
  return (
    <section className={styles.section} aria-labelledby={id}>
      <h2 id={id} className={styles.heading}>
        {t("exchange.import")}
      </h2>
      <p className={styles.hint}>{t("exchange.import.hint")}</p>
      <div className={styles.actions}>
        <FileButton
          icon={FileUp}
          label={t("exchange.import.choose")}
          accept=".json,.csv,application/json,text/csv"
          isPending={chosen.state === "reading"}
          onFiles={([file]) => file !== undefined && guarded(() => read(file))}
        />
      </div>
      {chosen.state === "refused" && (
        <Banner tone="danger" live="alert" title={t("exchange.import.refused", { name: chosen.name })}>
          <p>{t("exchange.import.refused.next")}</p>
          <p dir="ltr">{chosen.reason}</p>
        </Banner>
      )}
      {chosen.state === "read" && (
        <div className={styles.plan} aria-live="polite">
          <p className={styles.file}>
            <bdi>{chosen.name}</bdi>
          </p>
          <ul className={styles.facts}>
            <li>{t("exchange.plan.fresh", { count: chosen.plan.fresh.length })}</li>
            <li>{t("exchange.plan.same", { count: chosen.plan.same.length })}</li>
            <li>{t("exchange.plan.different", { count: chosen.plan.different.length })}</li>
          </ul>
          {chosen.plan.different.length > 0 && (
            <Switch label={t("exchange.plan.replace")} description={t("exchange.plan.replace.hint")} isSelected={replaces} onChange={setReplaces} />
          )}
          {chosen.read.problems.length > 0 && (
            <Banner tone="warning" title={t("exchange.plan.problems", { count: chosen.read.problems.length })}>
              <ul>
                {chosen.read.problems.slice(0, SHOWN_PROBLEMS).map(({ at, reason }) => (
                  <li key={at}>
                    {t("exchange.plan.line", { number: at })} <bdi dir="ltr">{reason}</bdi>
                  </li>
                ))}
              </ul>
            </Banner>
          )}
          <div className={styles.actions}>
            <Button onPress={() => setChosen({ state: "none" })}>{t("common.cancel")}</Button>
            <Button variant="primary" isDisabled={count === 0} onPress={() => guarded(() => store(chosen.plan))}>
              {t("exchange.import.store", { count })}
            </Button>
          </div>
        </div>
      )}
    </section>
  );
}
