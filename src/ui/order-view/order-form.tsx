import { Plus } from "lucide-react";
import { useEffect, useId, useMemo, useRef, useState, type ReactNode } from "react";
import type { SafetyFinding } from "@/domain/safety/types";
import type { DraftOrder, FieldPath } from "@/domain/work-order/draft";
import { isListKey, type ListKey } from "@/domain/work-order/paths";
import { useText } from "@/i18n/use-text";
import { Button } from "@/ui/button";
import { CodeRow } from "./code-row";
import { optionalKeys, type OptionalKey } from "./fields";
import { OrderFormProvider, useOrderForm, type OrderActions } from "./order-form-context";
import styles from "./order-form.module.css";
import { RowEditor } from "./row-editor";
import { ValueRow } from "./value-row";

export interface OrderFormProps {
  draft: DraftOrder;
  note: string;
  findings: readonly SafetyFinding[];
  /** Absent where the order can only be read. */
  actions?: OrderActions | undefined;
  live?: boolean;
  /** Written by hand: the fields that may be filled in stay in sight. */
  byHand?: boolean;
  problems?: ReadonlyMap<FieldPath, string>;
  active: FieldPath | null;
  onActivate: (row: FieldPath | null) => void;
}

const noProblems: ReadonlyMap<FieldPath, string> = new Map();

/** The values of one order, dense; every value can be touched, and edited where it stands. */
export function OrderForm({ draft, note, findings, actions, live = false, byHand = false, problems = noProblems, active, onActivate }: OrderFormProps) {
  const idPrefix = useId();
  const root = useRef<HTMLDivElement>(null);
  const [editing, setEditing] = useState<FieldPath | null>(null);
  const edited = useRef<FieldPath | null>(null);

  useEffect(() => {
    if (editing === null && edited.current !== null && document.activeElement === document.body) {
      // The editor is gone and took the focus with it: it goes back to where it came from.
      const row = edited.current.replace(/\.\+$/u, "");
      root.current?.querySelector<HTMLElement>(`[data-row="${row}"] [data-main], [data-adds="${row}"]`)?.focus({ preventScroll: true });
    }
    edited.current = editing;
  }, [editing]);

  const state = useMemo(
    () => ({ draft, note, findings, actions, live, problems, active, activate: onActivate, editing, edit: setEditing, idPrefix }),
    [draft, note, findings, actions, live, problems, active, onActivate, editing, idPrefix],
  );

  return (
    <OrderFormProvider value={state}>
      <div ref={root} className={styles.form}>
        {(!live || draft.values.title !== undefined) && (
          <FieldBox field="title" className={styles.title}>
            <ValueRow row="title" />
          </FieldBox>
        )}
        <div className={styles.codes}>
          <CodeRow code="priority" />
          <CodeRow code="workType" />
          <CodeRow code="safetyHazard" />
        </div>
        {optionalKeys.map((key) => (
          <OptionalField key={key} field={key} />
        ))}
        {actions !== undefined && <AddField staysOpen={byHand} />}
      </div>
    </OrderFormProvider>
  );
}

function FieldBox({ field, className, children }: { field: OptionalKey | "title"; className?: string | undefined; children: ReactNode }) {
  const { idPrefix } = useOrderForm();
  const t = useText();
  return (
    <div className={className ?? styles.field}>
      <span id={`${idPrefix}-${field}-label`} className={styles.label}>
        {t(`field.${field}`)}
      </span>
      <div className={styles.content}>{children}</div>
    </div>
  );
}

function OptionalField({ field }: { field: OptionalKey }) {
  const { draft, actions, editing } = useOrderForm();
  const value = draft.values[field];
  const isBeingAdded = actions !== undefined && (editing === field || editing === `${field}.+`);
  if (value === undefined && !isBeingAdded) return null;
  return (
    <FieldBox field={field}>
      {field === "failureMode" ? <CodeRow code="failureMode" /> : isListKey(field) ? <Items field={field} /> : <ValueRow row={field} />}
    </FieldBox>
  );
}

function Items({ field }: { field: ListKey }) {
  const { draft, actions, editing, edit, idPrefix } = useOrderForm();
  const t = useText();
  const items = draft.values[field] ?? [];
  return (
    <>
      <ul className={styles.items} aria-labelledby={`${idPrefix}-${field}-label`}>
        {items.map((_, index) => (
          // Items have no identity of their own: their place is their path.
          // oxlint-disable-next-line react/no-array-index-key
          <li key={index}>
            <ValueRow row={`${field}.${index}`} isItem />
          </li>
        ))}
      </ul>
      {actions !== undefined &&
        (editing === `${field}.+` ? (
          <RowEditor
            row={`${field}.+`}
            values={draft.values}
            onCancel={() => edit(null)}
            onCommit={(value) => {
              if (value !== undefined && typeof value !== "number") actions.add(field, value);
              edit(null);
            }}
          />
        ) : (
          <Button variant="quiet" icon={Plus} className={styles.add ?? ""} data-adds={field} onPress={() => edit(`${field}.+`)}>
            {t("order.add-item", { field: t(`field.${field}`) })}
          </Button>
        ))}
    </>
  );
}

/** The fields that the order does not have, behind one button. */
function AddField({ staysOpen }: { staysOpen: boolean }) {
  const { draft, editing, edit, idPrefix } = useOrderForm();
  const t = useText();
  const [isOpen, setOpen] = useState(staysOpen);
  const missing = optionalKeys.filter(
    (key) => draft.values[key] === undefined && (key !== "failureMode" || draft.values.problem !== undefined) && editing !== key && editing !== `${key}.+`,
  );
  if (missing.length === 0) return null;
  return (
    <div className={styles.adding}>
      <Button variant="quiet" icon={Plus} aria-expanded={isOpen} aria-controls={`${idPrefix}-more`} onPress={() => setOpen(!isOpen)}>
        {t("order.add-field")}
      </Button>
      <fieldset id={`${idPrefix}-more`} className={styles.choices} aria-label={t("order.add-field")} hidden={!isOpen}>
        {missing.map((key) => (
          <Button
            key={key}
            onPress={() => {
              setOpen(staysOpen);
              edit(isListKey(key) ? `${key}.+` : key);
            }}
          >
            {t(`field.${key}`)}
          </Button>
        ))}
      </fieldset>
    </div>
  );
}
