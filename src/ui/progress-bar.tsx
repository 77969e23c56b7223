import { useId } from "react";
import { classNames } from "./class-names";
import styles from "./progress-bar.module.css";

export interface ProgressBarProps {
  label: string;
  /** Share done, 0 to 1; null while nobody knows. */
  value: number | null;
  /** The state in words, shown at the end of the line: "42 of 84 MB". */
  valueText?: string | undefined;
  className?: string;
}

export function ProgressBar({ label, value, valueText, className }: ProgressBarProps) {
  const id = useId();
  return (
    <div className={classNames(styles.progress, className)}>
      <span className={styles.caption}>
        <span id={id} className={styles.label}>
          {label}
        </span>
        {valueText !== undefined && <span className={styles.value}>{valueText}</span>}
      </span>
      <progress className={styles.bar} aria-labelledby={id} aria-valuetext={valueText} value={value ?? undefined} max={1} />
    </div>
  );
}
