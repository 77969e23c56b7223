import { useText } from "@/i18n/use-text";
import styles from "./shell.module.css";

/** Shown only when a page takes noticeably long to arrive. */
export function PagePending() {
  const t = useText();
  return (
    <p className={styles.pending} aria-live="polite">
      {t("common.loading")}
    </p>
  );
}
