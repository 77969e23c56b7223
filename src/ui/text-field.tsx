import { useId, type InputHTMLAttributes, type ReactNode, type Ref, type TextareaHTMLAttributes } from "react";
import { classNames } from "./class-names";
import styles from "./field.module.css";
import { VisuallyHidden } from "./visually-hidden";

interface CommonProps {
  label: string;
  /** Keeps the label for screen readers only. */
  hideLabel?: boolean;
  description?: string | undefined;
  /** What is wrong with the value; its presence marks the field as invalid. */
  errorMessage?: string | undefined;
  value: string;
  onChange: (value: string) => void;
  isDisabled?: boolean;
  className?: string;
}

type Native<T> = Omit<T, keyof CommonProps | "disabled" | "id" | "dir">;

export interface TextFieldProps extends CommonProps, Native<InputHTMLAttributes<HTMLInputElement>> {
  inputRef?: Ref<HTMLInputElement>;
}

export interface TextAreaProps extends CommonProps, Native<TextareaHTMLAttributes<HTMLTextAreaElement>> {
  inputRef?: Ref<HTMLTextAreaElement>;
}

export interface FieldProps extends Omit<CommonProps, "value" | "onChange" | "isDisabled"> {
  id: string;
  children: ReactNode;
}

/** Label, control, hint and error of any field. The control refers to them by {@link describedBy}. */
export function Field({ id, label, hideLabel = false, description, errorMessage, className, children }: FieldProps) {
  const caption = (
    <label className={styles.label} htmlFor={id}>
      {label}
    </label>
  );
  return (
    <div className={classNames(styles.field, className)}>
      {hideLabel ? <VisuallyHidden>{caption}</VisuallyHidden> : caption}
      {children}
      {description !== undefined && (
        <span id={`${id}-description`} className={styles.hint}>
          {description}
        </span>
      )}
      {errorMessage !== undefined && (
        <span id={`${id}-error`} className={styles.error}>
          {errorMessage}
        </span>
      )}
    </div>
  );
}

/** The attributes by which a control belongs to its {@link Field}. */
export function describedBy(id: string, description: string | undefined, errorMessage: string | undefined) {
  const ids = classNames(description !== undefined && `${id}-description`, errorMessage !== undefined && `${id}-error`);
  return { id, "aria-describedby": ids || undefined, "aria-invalid": errorMessage !== undefined || undefined };
}

/**
 * The text decides its direction, not the language of the interface. An empty field has none of its own: its placeholder is
 * in the language of the interface, and `auto` would set it from left to right.
 */
function directionOf(value: unknown): "auto" | undefined {
  return value === "" ? undefined : "auto";
}

/** One line of text. */
export function TextField(props: TextFieldProps) {
  const { label, hideLabel, description, errorMessage, onChange, isDisabled, className, inputRef, ...native } = props;
  const id = useId();
  const field = { id, label, description, errorMessage, className: className ?? "", hideLabel: hideLabel ?? false };
  return (
    <Field {...field}>
      <input
        {...native}
        {...describedBy(id, description, errorMessage)}
        ref={inputRef}
        dir={directionOf(native.value)}
        className={styles.control}
        disabled={isDisabled}
        onChange={(event) => onChange(event.target.value)}
      />
    </Field>
  );
}

/** Several lines of text; it begins with `rows` lines and grows with its text where the browser can. */
export function TextArea(props: TextAreaProps) {
  const { label, hideLabel, description, errorMessage, onChange, isDisabled, className, rows = 3, style, inputRef, ...native } = props;
  const id = useId();
  const field = { id, label, description, errorMessage, className: className ?? "", hideLabel: hideLabel ?? false };
  return (
    <Field {...field}>
      <textarea
        {...native}
        {...describedBy(id, description, errorMessage)}
        ref={inputRef}
        dir={directionOf(native.value)}
        className={classNames(styles.control, styles.area)}
        rows={rows}
        // Where the field grows with its text, `rows` alone would let it shrink to one line.
        style={{ minBlockSize: `max(var(--target), calc(${rows} * 1lh + 18px))`, ...style }}
        disabled={isDisabled}
        onChange={(event) => onChange(event.target.value)}
      />
    </Field>
  );
}
