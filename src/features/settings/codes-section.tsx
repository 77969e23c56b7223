import { Link } from "@tanstack/react-router";
import { useText } from "@/i18n/use-text";
import { useLive } from "@/storage/live";
import { buttonClass } from "@/ui/button";
import { Section } from "@/ui/section";
import styles from "./settings.module.css";

/** The way to the site's own code lists. */
export function CodesSection() {
  const t = useText();
  const live = useLive((db) => db.codes.count(), []);
  return (
    <Section title={t("codes.title")}>
      <p className={styles.hint}>{t("codes.why")}</p>
      {live.state === "ready" && <p>{t("codes.count", { count: live.data })}</p>}
      <div className={styles.actions}>
        <Link to="/codes" className={buttonClass("secondary")}>
          {t("codes.open")}
        </Link>
      </div>
    </Section>
  );
}
