import type { FieldPath } from "@/domain/work-order/draft";
import { MAX_TITLE_LENGTH, type PartialWorkOrder, type Part, type Reading } from "@/domain/work-order/schema";
import { useFormat } from "@/i18n/use-format";
import { useText } from "@/i18n/use-text";
import { isHourKey, isTextKey, keyOf } from "./fields";
import { InlineEditor, type EditorField, type EditorValues } from "./inline-editor";
import { parseHours, parseNumber, parseReading } from "./parse";
import { plainNumber } from "./values";

export type RowValue = string | number | Part | Reading;

export interface RowEditorProps {
  row: FieldPath;
  values: PartialWorkOrder;
  /** The new value, undefined where it was emptied. */
  onCommit: (value: RowValue | undefined) => void;
  onCancel: () => void;
  onRemove?: () => void;
}

function isEmpty(entries: EditorValues): boolean {
  return Object.values(entries).every((entry) => entry.trim() === "");
}

/** The editor that fits a row: a line of text, hours, a part, a reading. */
export function RowEditor({ row, values, onCommit, onCancel, onRemove }: RowEditorProps) {
  const t = useText();
  const format = useFormat();
  const key = keyOf(row);
  const index = Number(row.split(".")[1]);
  const label = t(`field.${key}`);
  const number = (value: number | undefined) => (value === undefined ? "" : plainNumber(format, value));
  const shared = { label, onCancel, ...(onRemove !== undefined && { onRemove }) };
  const required = (entries: EditorValues, ...names: string[]) =>
    Object.fromEntries(names.filter((name) => (entries[name] ?? "").trim() === "").map((name) => [name, t("order.error.required")]));

  if (key === "parts") {
    const part = values.parts?.[index];
    const fields: EditorField[] = [
      { name: "name", label: t("field.part.name"), value: part?.name ?? "" },
      { name: "quantity", label: t("field.part.quantity"), value: number(part?.quantity), numeric: true },
      { name: "unit", label: t("field.part.unit"), value: part?.unit ?? "" },
    ];
    return (
      <InlineEditor
        {...shared}
        fields={fields}
        validate={(entries) => {
          if (isEmpty(entries)) return {};
          const quantity = (entries["quantity"] ?? "").trim();
          return { ...required(entries, "name"), ...(quantity !== "" && parseNumber(quantity, format.locale) === null && { quantity: t("order.error.number") }) };
        }}
        onCommit={(entries) => {
          const quantity = parseNumber(entries["quantity"] ?? "", format.locale);
          const unit = (entries["unit"] ?? "").trim();
          const name = (entries["name"] ?? "").trim();
          onCommit(isEmpty(entries) ? undefined : { name, ...(quantity !== null && { quantity }), ...(unit !== "" && { unit }) });
        }}
      />
    );
  }
  if (key === "readings") {
    const reading = values.readings?.[index];
    const fields: EditorField[] = [
      { name: "name", label: t("field.reading.name"), value: reading?.name ?? "" },
      { name: "value", label: t("field.reading.value"), value: typeof reading?.value === "number" ? number(reading.value) : (reading?.value ?? "") },
      { name: "unit", label: t("field.reading.unit"), value: reading?.unit ?? "" },
    ];
    return (
      <InlineEditor
        {...shared}
        fields={fields}
        validate={(entries) => (isEmpty(entries) ? {} : required(entries, "name", "value"))}
        onCommit={(entries) => {
          const unit = (entries["unit"] ?? "").trim();
          const name = (entries["name"] ?? "").trim();
          onCommit(isEmpty(entries) ? undefined : { name, value: parseReading(entries["value"] ?? "", format.locale), ...(unit !== "" && { unit }) });
        }}
      />
    );
  }
  if (isHourKey(key)) {
    return (
      <InlineEditor
        {...shared}
        fields={[{ name: key, label, value: number(values[key]), numeric: true, hint: t("order.hours.hint") }]}
        validate={(entries) => {
          const typed = (entries[key] ?? "").trim();
          return typed !== "" && parseHours(typed, format.locale) === null ? { [key]: t("order.error.hours") } : {};
        }}
        onCommit={(entries) => onCommit(parseHours(entries[key] ?? "", format.locale) ?? undefined)}
      />
    );
  }
  const list = key === "actionsTaken" || key === "actionsNeeded" ? values[key] : undefined;
  const current = list?.[index] ?? (key === "title" || isTextKey(key) ? values[key] : undefined) ?? "";
  return (
    <InlineEditor
      {...shared}
      fields={[{ name: key, label, value: current, multiline: true }]}
      validate={(entries): Readonly<Record<string, string>> => {
        const typed = (entries[key] ?? "").trim();
        if (key !== "title") return {};
        if (typed === "") return { title: t("order.error.required") };
        return typed.length > MAX_TITLE_LENGTH ? { title: t("order.error.too-long", { limit: MAX_TITLE_LENGTH }) } : {};
      }}
      onCommit={(entries) => {
        // A value is one line: pasted line ends become spaces.
        const typed = (entries[key] ?? "").replace(/\s+/gu, " ").trim();
        onCommit(typed === "" ? undefined : typed);
      }}
    />
  );
}
