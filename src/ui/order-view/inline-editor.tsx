import { useRef, useState, type FocusEvent, type KeyboardEvent } from "react";
import { Trash2 } from "lucide-react";
import { useText } from "@/i18n/use-text";
import { IconButton } from "@/ui/button";
import { classNames } from "@/ui/class-names";
import { TextArea, TextField } from "@/ui/text-field";
import styles from "./inline-editor.module.css";

export interface EditorField {
  name: string;
  label: string;
  value: string;
  /** Numbers get the keypad of figures. */
  numeric?: boolean;
  /** Long text grows over several lines. */
  multiline?: boolean;
  hint?: string;
}

export type EditorValues = Readonly<Record<string, string>>;

export interface InlineEditorProps {
  /** What is being edited, for those who do not see where the editor stands. */
  label: string;
  fields: readonly EditorField[];
  /** What is wrong, by name of the field; empty where all is well. */
  validate?: (values: EditorValues) => Readonly<Record<string, string>>;
  onCommit: (values: EditorValues) => void;
  onCancel: () => void;
  onRemove?: () => void;
}

/** Edits a value where it stands: Enter or leaving it saves, Escape takes it back. */
export function InlineEditor({ label, fields, validate, onCommit, onCancel, onRemove }: InlineEditorProps) {
  const t = useText();
  const [values, setValues] = useState<EditorValues>(() => Object.fromEntries(fields.map((field) => [field.name, field.value])));
  const [errors, setErrors] = useState<Readonly<Record<string, string>>>({});
  const closed = useRef(false);

  const commit = () => {
    if (closed.current) return;
    const found = validate?.(values) ?? {};
    setErrors(found);
    if (Object.keys(found).length > 0) return;
    closed.current = true;
    onCommit(values);
  };
  const close = (then: () => void) => {
    closed.current = true;
    then();
  };
  const onKeyDown = (event: KeyboardEvent<HTMLElement>) => {
    if (event.nativeEvent.isComposing) return;
    if (event.key === "Escape") {
      event.preventDefault();
      event.stopPropagation();
      close(onCancel);
    } else if (event.key === "Enter" && !(event.target instanceof HTMLButtonElement)) {
      event.preventDefault();
      commit();
    }
  };
  const onBlur = (event: FocusEvent<HTMLElement>) => {
    // Leaving the window is not leaving the field.
    if (!document.hasFocus() || event.currentTarget.contains(event.relatedTarget)) return;
    commit();
  };

  return (
    <fieldset className={classNames(styles.editor, fields.length > 1 && styles.many)} aria-label={label} {...{ onKeyDown, onBlur }}>
      {fields.map((field, index) => {
        const props = {
          label: field.label,
          hideLabel: fields.length === 1,
          value: values[field.name] ?? "",
          onChange: (value: string) => setValues((before) => ({ ...before, [field.name]: value })),
          errorMessage: errors[field.name],
          description: field.hint,
          autoFocus: index === 0,
          className: classNames(field.numeric === true && styles.numeric),
        };
        return field.multiline === true ? (
          <TextArea key={field.name} {...props} rows={Math.min(5, Math.ceil(field.value.length / 40) || 1)} enterKeyHint="done" />
        ) : (
          <TextField key={field.name} {...props} enterKeyHint="done" inputMode={field.numeric === true ? "decimal" : "text"} />
        );
      })}
      {onRemove !== undefined && <IconButton className={styles.remove ?? ""} icon={Trash2} label={t("order.remove")} onPress={() => close(onRemove)} />}
    </fieldset>
  );
}
