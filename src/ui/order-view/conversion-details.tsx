import type { ConversionFlag } from "@/domain/conversion/types";
import { useFormat } from "@/i18n/use-format";
import { useText } from "@/i18n/use-text";
import type { ConversionRecord } from "@/storage/records";
import styles from "./conversion-details.module.css";
import { keyOf } from "./fields";

/** What a person must know about how an order came to be; the rest of the flags are marks on the values. */
export function FlagNotices({ flags }: { flags: readonly ConversionFlag[] }) {
  const t = useText();
  const notices = new Set<string>();
  for (const { kind, path } of flags) {
    if (kind === "runaway" || kind === "incomplete") notices.add(t("conversion.flag.cut"));
    else if (kind === "rescued") notices.add(t("conversion.flag.rescued"));
    else if (kind === "invalid" && path !== undefined) notices.add(t("conversion.flag.invalid", { field: t(`field.${keyOf(path)}`) }));
  }
  if (notices.size === 0) return null;
  return (
    <ul className={styles.notices}>
      {[...notices].map((notice) => (
        <li key={notice}>{notice}</li>
      ))}
    </ul>
  );
}

/** Everything needed to explain an order later, behind a disclosure. The model's answer is shown as text and as nothing else. */
export function ConversionDetails({ conversion }: { conversion: ConversionRecord }) {
  const t = useText();
  const format = useFormat();
  const seconds = (milliseconds: number) => format.number(milliseconds / 1000, { maximumFractionDigits: 1 });
  const { timings } = conversion;
  const facts = [
    [t("conversion.model"), `${conversion.modelId} ${conversion.modelVersion}`],
    [t("conversion.prompt"), conversion.promptVersion],
    [t("conversion.when"), format.date(conversion.startedAt)],
    [
      t("conversion.time"),
      t("conversion.time.value", { total: seconds(timings.totalMs), reading: seconds(timings.prefillMs), writing: seconds(timings.decodeMs) }),
    ],
    [t("conversion.tokens"), t("conversion.tokens.value", { prompt: format.number(conversion.promptTokens), answer: format.number(conversion.answerTokens) })],
  ] as const;
  return (
    <details className={styles.details}>
      <summary className={styles.summary}>{t("conversion.details")}</summary>
      <dl className={styles.facts}>
        {facts.map(([name, value]) => (
          <div key={name} className={styles.fact}>
            <dt>{name}</dt>
            <dd>
              <bdi>{value}</bdi>
            </dd>
          </div>
        ))}
      </dl>
      <p className={styles.name}>{t("conversion.raw")}</p>
      <pre className={styles.raw} dir="ltr">
        {conversion.raw}
      </pre>
    </details>
  );
}
