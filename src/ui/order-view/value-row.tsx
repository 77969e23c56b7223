import { Trash2 } from "lucide-react";
import type { FieldMark, FieldPath } from "@/domain/work-order/draft";
import type { HazardCategory, SafetyFinding } from "@/domain/safety/types";
import { deriveTitle } from "@/domain/work-order/title";
import { valueAt } from "@/domain/work-order/paths";
import { useFormat } from "@/i18n/use-format";
import { useText } from "@/i18n/use-text";
import { IconButton } from "@/ui/button";
import { classNames } from "@/ui/class-names";
import { keyOf, markOf } from "./fields";
import { mergeSpans } from "./merge";
import { useOrderForm } from "./order-form-context";
import { RowEditor } from "./row-editor";
import { isUnsure, isWaiting, ValueState } from "./value-state";
import styles from "./order-form.module.css";
import { measureText, quantityText, valueText } from "./values";

/** The categories of the safety rules whose words a value rests on; all of them for a value that a person has set. */
function categoriesOf(mark: FieldMark, findings: readonly SafetyFinding[]): HazardCategory[] {
  const touching = findings.filter(({ evidence }) => mark.evidence.some((span) => span.start < evidence.end && evidence.start < span.end));
  return [...new Set((touching.length > 0 ? touching : findings).map(({ category }) => category))];
}

/** The words of the note behind a value that says them in another form. */
function wordsBehind(mark: FieldMark | undefined, note: string): string {
  if (mark === undefined || mark.support === "exact" || mark.support === "none") return "";
  return mergeSpans(mark.evidence).map(({ start, end }) => note.slice(start, end)).join(" … ");
}

/** The state of one path: the row itself, or the quantity of a part. */
export function PathState({ path, field, value }: { path: FieldPath; field: string; value: string }) {
  const { draft, note, findings, actions, live, idPrefix } = useOrderForm();
  const mark = markOf(draft, path);
  if (live || mark === undefined) return null;
  const isGuarded = path === "priority" || path === "safetyHazard";
  return (
    <ValueState
      id={`${idPrefix}-${path}-state`}
      mark={mark}
      field={field}
      value={value}
      words={wordsBehind(mark, note)}
      categories={isGuarded && mark.origin !== "model" ? categoriesOf(mark, findings) : []}
      isLowered={path === "safetyHazard" && mark.origin === "person" && draft.values.safetyHazard === false}
      {...(actions !== undefined && { onKeep: () => actions.keep(path), onRemove: () => actions.remove(path) })}
    />
  );
}

function Display({ row }: { row: FieldPath }) {
  const { draft } = useOrderForm();
  const t = useText();
  const format = useFormat();
  const key = keyOf(row);
  const index = Number(row.split(".")[1]);
  const part = key === "parts" ? draft.values.parts?.[index] : undefined;
  const reading = key === "readings" ? draft.values.readings?.[index] : undefined;
  if (part === undefined && reading === undefined) return valueText(t, format, draft.values, row);
  return (
    <>
      <bdi>{part?.name ?? reading?.name}</bdi>{" "}
      <bdi className={styles.amount}>{part === undefined ? reading && measureText(format, reading) : quantityText(format, part)}</bdi>
    </>
  );
}

/** One value: text that lights its words when touched, and becomes an editor when pressed. */
export function ValueRow({ row, isItem = false, className }: { row: FieldPath; isItem?: boolean; className?: string }) {
  const { draft, actions, live, active, activate, editing, edit, problems, idPrefix } = useOrderForm();
  const t = useText();
  const format = useFormat();
  const key = keyOf(row);
  const field = t(`field.${key}`);
  const value = valueText(t, format, draft.values, row);
  const quantity = `${row}.quantity`;
  const mark = markOf(draft, row);
  const waiting = !live && (isWaiting(mark) || isWaiting(markOf(draft, quantity)));
  const problem = problems.get(row);
  // Parts and readings isolate their name and their measure each.
  const isText = key !== "parts" && key !== "readings";
  // The title that the order would get.
  const derived = key === "title" ? deriveTitle(draft.values) : undefined;
  const ids = { label: `${idPrefix}-${key}-label`, value: `${idPrefix}-${row}-value`, problem: `${idPrefix}-${row}-problem` };

  if (actions !== undefined && editing === row) {
    return (
      <div className={className} data-row={row}>
        <RowEditor
          row={row}
          values={draft.values}
          onCancel={() => edit(null)}
          onCommit={(next) => {
            if (next === undefined) {
              if (value !== "") actions.remove(row);
            } else if (!isSame(next, valueAt(draft.values, row))) actions.set(row, next);
            edit(null);
          }}
          {...(key !== "title" &&
            value !== "" && {
              onRemove: () => {
                actions.remove(row);
                edit(null);
              },
            })}
        />
      </div>
    );
  }
  const text = (
    <span id={ids.value} className={classNames(styles.text, value === "" && styles.missing)} {...(isText && { dir: "auto" })}>
      {value === "" ? (derived ?? t("order.missing")) : <Display row={row} />}
    </span>
  );
  return (
    <div
      className={classNames(styles.value, className)}
      data-row={row}
      data-active={active === row}
      data-waiting={waiting}
      data-marked={waiting || isUnsure(mark) || undefined}
      data-invalid={problem !== undefined}
      data-live={live}
      onPointerEnter={(event) => event.pointerType === "mouse" && activate(row)}
    >
      <div className={styles.line}>
        {live ? (
          text
        ) : (
          <button
            type="button"
            data-main
            className={styles.press}
            aria-labelledby={`${ids.label} ${ids.value}`}
            aria-describedby={`${idPrefix}-${row}-state ${ids.problem}`}
            onFocus={() => activate(row)}
            onClick={() => (actions === undefined ? activate(row) : edit(row))}
          >
            {text}
          </button>
        )}
        {isItem && actions !== undefined && !isWaiting(mark) && (
          <IconButton className={styles.quiet ?? ""} icon={Trash2} label={t("order.remove-value", { field, value })} onPress={() => actions.remove(row)} />
        )}
      </div>
      <PathState path={row} field={field} value={value} />
      {key === "parts" && <PathState path={quantity} field={t("field.part.quantity")} value={value} />}
      {problem !== undefined && (
        <p id={ids.problem} className={styles.problem}>
          {problem}
        </p>
      )}
    </div>
  );
}

function isSame(a: unknown, b: unknown): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}
