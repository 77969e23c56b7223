import { useId } from "react";
import { classNames } from "./class-names";
import styles from "./switch.module.css";

export interface SwitchProps {
  label: string;
  description?: string;
  isSelected: boolean;
  onChange: (isSelected: boolean) => void;
  isDisabled?: boolean;
  className?: string;
}

/** Something that is on or off and takes effect at once. */
export function Switch({ label, description, isSelected, onChange, isDisabled = false, className }: SwitchProps) {
  const id = useId();
  return (
    <div className={classNames(styles.field, className)}>
      <label className={styles.switch}>
        <input
          type="checkbox"
          role="switch"
          className={styles.input}
          checked={isSelected}
          aria-checked={isSelected}
          disabled={isDisabled}
          aria-describedby={description === undefined ? undefined : id}
          onChange={(event) => onChange(event.target.checked)}
        />
        <span className={styles.label}>{label}</span>
      </label>
      {description !== undefined && (
        <p id={id} className={styles.description}>
          {description}
        </p>
      )}
    </div>
  );
}
