import type { Priority } from "@/domain/work-order/schema";
import { useText } from "@/i18n/use-text";
import styles from "./priority-badge.module.css";

/** The four shapes get heavier with urgency, so that they can be told apart without colour and at a glance. */
const shapes: Record<Priority, string> = {
  low: "M8 3.5a4.5 4.5 0 1 0 0 9 4.5 4.5 0 0 0 0-9Zm0 2a2.5 2.5 0 1 1 0 5 2.5 2.5 0 0 1 0-5Z",
  medium: "M3 3h10v10H3z",
  high: "M8 1.5 15.2 14H.8z",
  emergency: "M5 .8h6L15.2 5v6L11 15.2H5L.8 11V5zM7 3.5V9h2V3.5zm0 7v2h2v-2z",
};

export interface PriorityBadgeProps {
  priority: Priority;
  /** Only the shape; the word is kept for screen readers. */
  compact?: boolean;
}

export function PriorityBadge({ priority, compact = false }: PriorityBadgeProps) {
  const t = useText();
  const name = t(`priority.${priority}`);
  return (
    <span className={styles[priority]} {...(compact ? { role: "img", "aria-label": name } : {})}>
      <svg aria-hidden className={styles.shape} viewBox="0 0 16 16">
        <path d={shapes[priority]} fill="currentcolor" fillRule="evenodd" />
      </svg>
      {!compact && name}
    </span>
  );
}
