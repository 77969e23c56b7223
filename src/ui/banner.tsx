import { CircleAlert, CircleCheck, Info, TriangleAlert, type LucideIcon } from "lucide-react";
import type { ReactNode } from "react";
import styles from "./banner.module.css";
import { classNames } from "./class-names";
import type { Tone } from "./tone";

const icons: Record<Tone, LucideIcon> = {
  neutral: Info,
  info: Info,
  success: CircleCheck,
  warning: TriangleAlert,
  danger: CircleAlert,
};

export interface BannerProps {
  tone?: Tone;
  title: string;
  children?: ReactNode;
  /** Buttons for what to do next. */
  actions?: ReactNode;
  icon?: LucideIcon;
  /** Announces it when it appears: `status` waits its turn, `alert` interrupts. Absent: it was there from the start. */
  live?: "status" | "alert";
  className?: string;
}

/** A message in the page: what happened, and what to do next. */
export function Banner({ tone = "info", title, children, actions, icon, live, className }: BannerProps) {
  const Icon = icon ?? icons[tone];
  return (
    <div className={classNames(styles.banner, styles[tone], className)} role={live}>
      <Icon aria-hidden className={styles.icon} />
      <div className={styles.text}>
        <p className={styles.title}>{title}</p>
        {children !== undefined && <div className={styles.body}>{children}</div>}
      </div>
      {actions !== undefined && <div className={styles.actions}>{actions}</div>}
    </div>
  );
}
