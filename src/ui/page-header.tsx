import type { ReactNode } from "react";
import { useText } from "@/i18n/use-text";
import styles from "./page-header.module.css";

export interface PageHeaderProps {
  title: string;
  /** One line under the title. */
  description?: ReactNode;
  /** A link back, above the title. */
  back?: ReactNode;
  actions?: ReactNode;
}

/** The one h1 of a page, and the title of the document. The shell moves the focus here after a change of page. */
export function PageHeader({ title, description, back, actions }: PageHeaderProps) {
  const t = useText();
  return (
    <header className={styles.header}>
      <title>{t("app.title", { page: title })}</title>
      {back}
      <div className={styles.row}>
        <h1 className={styles.title} tabIndex={-1}>
          {title}
        </h1>
        {actions !== undefined && <div className={styles.actions}>{actions}</div>}
      </div>
      {description !== undefined && <p className={styles.description}>{description}</p>}
    </header>
  );
}
