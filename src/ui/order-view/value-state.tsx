import { CircleHelp, Hand, ShieldAlert, TextSearch } from "lucide-react";
import type { ReactNode } from "react";
import { type FieldMark, isLeftOut, UNSURE_BELOW } from "@/domain/work-order/draft";
import type { HazardCategory } from "@/domain/safety/types";
import { useFormat } from "@/i18n/use-format";
import { useText } from "@/i18n/use-text";
import { Badge } from "@/ui/badge";
import { Button } from "@/ui/button";
import { VisuallyHidden } from "@/ui/visually-hidden";
import styles from "./value-state.module.css";

/** Whether a value waits for a person to keep it. */
export function isWaiting(mark: FieldMark | undefined): boolean {
  return mark !== undefined && isLeftOut(mark);
}

export function isUnsure(mark: FieldMark | undefined): boolean {
  return mark?.origin === "model" && mark.support !== "none" && mark.doubtful !== true && mark.confidence !== null && mark.confidence < UNSURE_BELOW;
}

export interface ValueStateProps {
  id: string;
  mark: FieldMark | undefined;
  /** Name and value of the field, for the names of the buttons. */
  field: string;
  value: string;
  /** The words of the note behind the value, where they differ from it. */
  words?: string;
  /** Categories of the safety rules that raised the value. */
  categories?: readonly HazardCategory[];
  /** A person has switched off what these rules demand. */
  isLowered?: boolean;
  /** Absent where the order cannot be edited: there a person has answered what was unsure. */
  onKeep?: () => void;
  onRemove?: () => void;
}

/** A mark, and on a touch the sentence that says why it is there. */
function Why({ badge, children }: { badge: ReactNode; children: string }) {
  return (
    <details className={styles.why}>
      <summary>{badge}</summary>
      <p>{children}</p>
    </details>
  );
}

/** Says in words what the look of a value says: unsupported, doubtful, unsure, kept, raised by a rule. */
export function ValueState({ id, mark, field, value, words, categories = [], isLowered = false, onKeep, onRemove }: ValueStateProps) {
  const t = useText();
  const format = useFormat();
  const named = format.list(categories.map((category) => t(`safety.category.${category}`)));
  return (
    <div id={id} className={styles.state}>
      {mark?.origin === "rule" && named !== "" && (
        <Why
          badge={
            <Badge tone="warning" icon={ShieldAlert} className={styles.wrapping ?? ""}>
              {t("order.raised", { categories: named })}
            </Badge>
          }
        >
          {t("order.raised.why")}
        </Why>
      )}
      {isLowered && named !== "" && (
        <Badge tone="warning" icon={ShieldAlert} className={styles.wrapping ?? ""}>
          {t("order.lowered", { categories: named })}
        </Badge>
      )}
      {isUnsure(mark) && onKeep !== undefined && (
        <Why
          badge={
            <Badge tone="warning" icon={CircleHelp}>
              {t("order.unsure")}
            </Badge>
          }
        >
          {t("order.unsure.why", { share: format.percent(mark?.confidence ?? 0) })}
        </Why>
      )}
      {mark?.kept === true && mark.origin !== "person" && (
        <Badge icon={Hand}>
          {t("order.kept-mark")}
        </Badge>
      )}
      {words !== undefined && words !== "" && (
        <VisuallyHidden>{t("order.from-note", { words })}</VisuallyHidden>
      )}
      {mark !== undefined && isLeftOut(mark) && (
        <>
          {mark.support === "none" ? (
            <Why
              badge={
                <Badge icon={TextSearch} className={styles.dashed ?? ""}>
                  {t("order.unsupported")}
                </Badge>
              }
            >
              {t("order.unsupported.why")}
            </Why>
          ) : (
            <Why
              badge={
                <Badge tone="warning" icon={CircleHelp} className={styles.dashed ?? ""}>
                  {t("order.doubtful")}
                </Badge>
              }
            >
              {t("order.doubtful.why", { share: format.percent(mark.confidence ?? 0) })}
            </Why>
          )}
          {onKeep !== undefined && (
            <Button variant="secondary" data-action="keep" aria-label={t("order.keep-value", { field, value })} onPress={onKeep}>
              {t("order.keep")}
            </Button>
          )}
          {onRemove !== undefined && (
            <Button variant="quiet" aria-label={t("order.remove-value", { field, value })} onPress={onRemove}>
              {t("order.remove")}
            </Button>
          )}
        </>
      )}
    </div>
  );
}
