import { Trash2 } from "lucide-react";
import { failureModes, priorities, workTypes } from "@/domain/work-order/schema";
import { useFormat } from "@/i18n/use-format";
import { useText } from "@/i18n/use-text";
import { Button, IconButton } from "@/ui/button";
import { classNames } from "@/ui/class-names";
import { PriorityBadge } from "@/ui/priority-badge";
import { Select } from "@/ui/select";
import { Switch } from "@/ui/switch";
import styles from "./order-form.module.css";
import { useOrderForm } from "./order-form-context";
import { PathState } from "./value-row";
import { valueText } from "./values";

type CodeKey = "priority" | "workType" | "failureMode" | "safetyHazard";

/** The value of a code that is only read. */
function CodeText({ code }: { code: CodeKey }) {
  const { draft } = useOrderForm();
  const t = useText();
  const format = useFormat();
  const { priority } = draft.values;
  if (code === "priority" && priority !== undefined) return <PriorityBadge priority={priority} />;
  return <span className={styles.text}>{valueText(t, format, draft.values, code)}</span>;
}

function CodeChoice({ code }: { code: Exclude<CodeKey, "safetyHazard"> }) {
  const { draft, actions, problems, edit } = useOrderForm();
  const t = useText();
  const current = draft.values[code];
  const codes = { priority: priorities, workType: workTypes, failureMode: failureModes }[code];
  const label = (value: string) => {
    const priority = priorities.find((known) => known === value);
    if (code === "priority" && priority !== undefined) return t(`priority.${priority}`);
    const workType = workTypes.find((known) => known === value);
    if (code === "workType" && workType !== undefined) return t(`workType.${workType}`);
    const failureMode = failureModes.find((known) => known === value);
    return failureMode === undefined ? t("order.choose") : t(`failureMode.${failureMode}`);
  };
  const choices: readonly string[] = current === undefined ? ["", ...codes] : codes;
  return (
    <Select
      label={t(`field.${code}`)}
      hideLabel={code === "failureMode"}
      className={styles.select ?? ""}
      options={choices.map((value) => ({ value, label: label(value) }))}
      value={current ?? ""}
      errorMessage={problems.get(code)}
      onChange={(value) => {
        if (value === "") return;
        actions?.set(code, value);
        if (code === "failureMode") edit(null);
      }}
    />
  );
}

/** Nobody has said yet whether there is a hazard: that is a question. Afterwards it is a switch. */
function Hazard() {
  const { draft, actions, problems } = useOrderForm();
  const t = useText();
  const field = t("field.safetyHazard");
  const { safetyHazard } = draft.values;
  const set = (isHazard: boolean) => actions?.set("safetyHazard", isHazard);
  if (safetyHazard !== undefined) return <Switch label={field} isSelected={safetyHazard} onChange={set} />;
  return (
    <fieldset className={styles.question}>
      <legend className={styles.label}>{field}</legend>
      <Button onPress={() => set(true)}>{t("order.yes")}</Button>
      <Button onPress={() => set(false)}>{t("order.no")}</Button>
      {problems.has("safetyHazard") && <p className={styles.problem}>{problems.get("safetyHazard")}</p>}
    </fieldset>
  );
}

/** A value from a list: a choice where it can be edited, a word where it is only read. */
export function CodeRow({ code }: { code: CodeKey }) {
  const { draft, actions, active, activate, live, edit } = useOrderForm();
  const t = useText();
  const format = useFormat();
  const field = t(`field.${code}`);
  const value = valueText(t, format, draft.values, code);
  if (live && value === "") return null;
  return (
    <div
      className={styles.code}
      data-row={code}
      data-active={active === code}
      data-live={live}
      onFocus={() => activate(code)}
      onPointerEnter={(event) => event.pointerType === "mouse" && activate(code)}
    >
      {actions === undefined ? (
        <div className={styles.fact}>
          {code !== "failureMode" && <span className={styles.label}>{field}</span>}
          <CodeText code={code} />
        </div>
      ) : (
        <div className={classNames(styles.line, code === "safetyHazard" && styles.hazard)}>
          {code === "safetyHazard" ? <Hazard /> : <CodeChoice code={code} />}
          {code === "failureMode" && (
            <IconButton
              className={styles.quiet ?? ""}
              icon={Trash2}
              label={value === "" ? t("order.remove") : t("order.remove-value", { field, value })}
              onPress={() => {
                if (value !== "") actions.remove(code);
                edit(null);
              }}
            />
          )}
        </div>
      )}
      <PathState path={code} field={field} value={value} />
    </div>
  );
}
