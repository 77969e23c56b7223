import { FileUp, Trash2 } from "lucide-react";
import { useState } from "react";
import { guessCodeMapping, readCodeList, type CodesRead } from "@/domain/codes/code-list-csv";
import { codeKinds, type CodeKind, type SiteCode } from "@/domain/codes/site-code";
import { readTable } from "@/domain/tables/table";
import { useText } from "@/i18n/use-text";
import { putCodesBack, readCodes, removeCodes, replaceCodes } from "@/storage/codes";
import { useLive } from "@/storage/live";
import { BackLink } from "@/ui/back-link";
import { Banner } from "@/ui/banner";
import { Button, IconButton } from "@/ui/button";
import { FileButton } from "@/ui/file-button";
import { PageHeader } from "@/ui/page-header";
import { useToast } from "@/ui/toast";
import { useGuarded } from "@/ui/use-guarded";
import styles from "./codes-page.module.css";

const MAX_BYTES = 10 * 1024 * 1024;
const SHOWN_PROBLEMS = 20;
const SHOWN_CODES = 8;

/** The site's own code lists: brought in by a table, seen before they hold, taken back. */
export default function CodesPage() {
  const t = useText();
  const toast = useToast();
  const guarded = useGuarded();
  const [read, setRead] = useState<CodesRead | "too-large" | null>(null);
  const live = useLive(readCodes, []);
  const known = live.state === "ready" ? live.data : [];

  const take = async (file: File) => {
    if (file.size > MAX_BYTES) {
      setRead("too-large");
      return;
    }
    const table = readTable(await file.text());
    setRead(readCodeList(table, guessCodeMapping(table)));
  };
  const store = async (codes: readonly SiteCode[]) => {
    const before = await replaceCodes(codes);
    setRead(null);
    toast({ text: t("codes.imported", { count: codes.length }), onUndo: () => guarded(() => putCodesBack(before)) });
  };
  const remove = async (kind: CodeKind) => {
    const before = await removeCodes([kind]);
    toast({ text: t("codes.removed", { kind: t(`codes.kind.${kind}`) }), onUndo: () => guarded(() => putCodesBack(before)) });
  };

  const plan = read === "too-large" ? null : read;
  return (
    <>
      <PageHeader title={t("codes.title")} back={<BackLink to="/settings">{t("nav.settings")}</BackLink>} />
      <div className={styles.page}>
        <p className={styles.hint}>{t("codes.why")}</p>
        <p className={styles.hint}>{t("codes.form")}</p>
        <div className={styles.actions}>
          <FileButton
            icon={FileUp}
            label={t("exchange.import.choose")}
            accept=".csv,.tsv,.txt,text/csv"
            variant={plan === null ? "primary" : "secondary"}
            onFiles={([file]) => file !== undefined && guarded(() => take(file))}
          />
        </div>
        {read === "too-large" && <Banner tone="danger" live="alert" title={t("assets.import.tooLarge")} />}
        {plan !== null && (
          <section className={styles.plan} aria-live="polite" aria-label={t("codes.plan")}>
            <p>{t("codes.plan")}</p>
            {plan.codes.length === 0 && <Banner tone="warning" title={t("codes.nothing")} />}
            <CodeLists codes={plan.codes} />
            {plan.problems.length > 0 && (
              <Banner tone="warning" title={t("assets.problems", { count: plan.problems.length })}>
                <ul>
                  {plan.problems.slice(0, SHOWN_PROBLEMS).map(({ line, problem, cells }) => (
                    <li key={`${line} ${problem}`}>
                      {t("exchange.plan.line", { number: line })} {t(`codes.problem.${problem}`)} <bdi>{cells.filter((cell) => cell !== "").join(", ")}</bdi>
                    </li>
                  ))}
                </ul>
              </Banner>
            )}
            <div className={styles.actions}>
              <Button onPress={() => setRead(null)}>{t("common.cancel")}</Button>
              <Button variant="primary" isDisabled={plan.codes.length === 0} onPress={() => guarded(() => store(plan.codes))}>
                {t("codes.store", { count: plan.codes.length })}
              </Button>
            </div>
          </section>
        )}
        {plan === null && live.state === "ready" && known.length === 0 && <p>{t("codes.empty")}</p>}
        {plan === null && <CodeLists codes={known} onRemove={(kind) => guarded(() => remove(kind))} />}
      </div>
    </>
  );
}

function CodeLists({ codes, onRemove }: { codes: readonly SiteCode[]; onRemove?: (kind: CodeKind) => void }) {
  const t = useText();
  return codeKinds.map((kind) => {
    const ofKind = codes.filter((code) => code.kind === kind);
    return (
      ofKind.length > 0 && (
        <section key={kind} className={styles.list} aria-label={t(`codes.kind.${kind}`)}>
          <header className={styles.head}>
            <h2 className={styles.heading}>{t(`codes.kind.${kind}`)}</h2>
            <span className={styles.hint}>{t("codes.count", { count: ofKind.length })}</span>
            {onRemove !== undefined && <IconButton icon={Trash2} label={t("codes.remove", { kind: t(`codes.kind.${kind}`) })} onPress={() => onRemove(kind)} />}
          </header>
          <ul className={styles.codes}>
            {ofKind.slice(0, SHOWN_CODES).map(({ id, code, group, text, failureMode }) => (
              <li key={id}>
                <bdi>{[group, code].filter((part) => part !== undefined).join(" ")}</bdi> <bdi>{text}</bdi>
                {failureMode !== undefined && <span className={styles.hint}> {t(`failureMode.${failureMode}`)}</span>}
              </li>
            ))}
            {ofKind.length > SHOWN_CODES && <li className={styles.hint}>{t("codes.more", { count: ofKind.length - SHOWN_CODES })}</li>}
          </ul>
        </section>
      )
    );
  });
}
