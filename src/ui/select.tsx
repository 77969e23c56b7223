import { ChevronDown } from "lucide-react";
import { useId } from "react";
import styles from "./field.module.css";
import { describedBy, Field } from "./text-field";

export interface SelectOption<T extends string> {
  value: T;
  label: string;
}

export interface SelectProps<T extends string> {
  label: string;
  hideLabel?: boolean;
  description?: string | undefined;
  errorMessage?: string | undefined;
  options: readonly SelectOption<T>[];
  value: T;
  onChange: (value: T) => void;
  isDisabled?: boolean;
  className?: string;
}

/** A choice of one. The native control: it opens the picker that people know from their own device. */
export function Select<T extends string>(props: SelectProps<T>) {
  const { options, value, onChange, isDisabled = false, ...field } = props;
  const id = useId();
  return (
    <Field {...field} id={id}>
      <span className={styles.choice}>
        <select
          {...describedBy(id, field.description, field.errorMessage)}
          className={styles.control}
          value={value}
          disabled={isDisabled}
          onChange={(event) => {
            const chosen = options.find((option) => option.value === event.target.value);
            if (chosen !== undefined) onChange(chosen.value);
          }}
        >
          {options.map((option) => (
            <option key={option.value} value={option.value}>
              {option.label}
            </option>
          ))}
        </select>
        <ChevronDown aria-hidden className={styles.chevron} />
      </span>
    </Field>
  );
}
