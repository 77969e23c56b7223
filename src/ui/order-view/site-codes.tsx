import { useEffect, useMemo } from "react";
import { chooseCode, codesBelow } from "@/domain/codes/choose-code";
import { codeKinds, type CodeKind, type SiteCode } from "@/domain/codes/site-code";
import type { PartialWorkOrder } from "@/domain/work-order/schema";
import { useText } from "@/i18n/use-text";
import { readCodes, restoreSiteCode, setSiteCode } from "@/storage/codes";
import { useLive } from "@/storage/live";
import type { OrderRecord } from "@/storage/records";
import { Select } from "@/ui/select";
import { useToast } from "@/ui/toast";
import { useGuarded } from "@/ui/use-guarded";
import styles from "./site-codes.module.css";

export interface SiteCodesProps {
  order: OrderRecord;
  /** The values as they are shown now. */
  values: PartialWorkOrder;
  isEditable: boolean;
}

const OPEN = "";
const NONE = "-";

const labelOf = ({ code, group, text }: Pick<SiteCode, "code" | "group" | "text">) => [group, code, text].filter((part) => part !== undefined && part !== "").join(" ");

/** The site's own codes of an order; shown only where the site has brought lists. */
export function SiteCodesOfOrder({ order, values, isEditable }: SiteCodesProps) {
  const t = useText();
  const live = useLive(readCodes, []);
  const codes = live.state === "ready" ? live.data : [];
  const kinds = codeKinds.filter((kind) => codes.some((code) => code.kind === kind) || (order.siteCodes?.[kind] ?? null) !== null);
  if (kinds.length === 0) return null;
  return (
    <fieldset className={styles.codes}>
      <legend className={styles.legend}>{t("codes.title")}</legend>
      {kinds.map((kind) =>
        isEditable ? (
          <CodeChoice key={kind} kind={kind} codes={codes} order={order} values={values} />
        ) : (
          <p key={kind} className={styles.read}>
            <span className={styles.kind}>{t(`codes.kind.${kind}`)}</span> <bdi>{order.siteCodes?.[kind] ? labelOf(order.siteCodes[kind]) : t("codes.none")}</bdi>
          </p>
        ),
      )}
    </fieldset>
  );
}

function CodeChoice({ kind, codes, order, values }: { kind: CodeKind; codes: readonly SiteCode[]; order: OrderRecord; values: PartialWorkOrder }) {
  const t = useText();
  const toast = useToast();
  const guarded = useGuarded();
  const chosen = order.siteCodes?.[kind];
  const possible = useMemo(() => codesBelow(codes, kind, order.siteCodes ?? {}), [codes, kind, order.siteCodes]);
  const { certain, likely } = useMemo(() => chooseCode(possible, kind, values), [possible, kind, values]);
  const best = certain?.code;
  const isOpen = chosen === undefined || chosen?.by === "rule";

  // What is beyond doubt is chosen by itself, and said; a person may change it.
  useEffect(() => {
    if (best === undefined || !isOpen || (chosen?.code === best.code && chosen.group === best.group)) return;
    guarded(() => setSiteCode(order.id, kind, choiceOf(best, "rule")));
  }, [best, chosen, isOpen, kind, order.id, guarded]);

  const first = likely.map(({ code }) => code);
  const options = [...first, ...possible.filter((code) => !first.includes(code)).toSorted((a, b) => labelOf(a).localeCompare(labelOf(b)))];
  const current = chosen && options.find(({ code, group }) => code === chosen.code && group === chosen.group);
  const isForeign = chosen !== undefined && chosen !== null && current === undefined;

  const choose = async (id: string) => {
    const code = options.find((each) => each.id === id);
    const before = await setSiteCode(order.id, kind, code === undefined ? null : choiceOf(code, "person"));
    if (before !== undefined) toast({ text: t("codes.chosen"), onUndo: () => guarded(() => restoreSiteCode(before, kind)) });
  };

  return (
    <Select
      label={t(`codes.kind.${kind}`)}
      description={chosen?.by === "rule" ? t("codes.byRule") : chosen === undefined && first.length > 0 ? t("codes.likely", { count: first.length }) : undefined}
      options={[
        ...(chosen === undefined ? [{ value: OPEN, label: t("order.choose") }] : []),
        // Chosen from an earlier list.
        ...(isForeign ? [{ value: OPEN, label: labelOf(chosen) }] : []),
        ...options.map((code) => ({ value: code.id, label: labelOf(code) })),
        { value: NONE, label: t("codes.none") },
      ]}
      value={chosen === null ? NONE : (current?.id ?? OPEN)}
      onChange={(value) => {
        if (value !== OPEN) guarded(() => choose(value));
      }}
    />
  );
}

const choiceOf = ({ code, group, text }: SiteCode, by: "rule" | "person") => ({ code, ...(group !== undefined && { group }), text, by });
