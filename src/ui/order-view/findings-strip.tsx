import { ShieldAlert } from "lucide-react";
import type { SafetyFinding } from "@/domain/safety/types";
import { useText } from "@/i18n/use-text";
import styles from "./findings-strip.module.css";

export interface FindingsStripProps {
  findings: readonly SafetyFinding[];
  note: string;
  active: string | null;
  onActivate: (key: string) => void;
}

/** The key under which the words of a finding are lit. */
export function findingKey(index: number): string {
  return `finding/${index}`;
}

/** What the safety rules saw in the note, each with its words. */
export function FindingsStrip({ findings, note, active, onActivate }: FindingsStripProps) {
  const t = useText();
  if (findings.length === 0) return null;
  return (
    <section className={styles.strip} aria-label={t("safety.title")}>
      <ShieldAlert aria-hidden className={styles.icon} />
      <div className={styles.body}>
        <p className={styles.title}>{t("safety.found")}</p>
        <ul className={styles.list}>
          {findings.map(({ rule, category, evidence }, index) => (
            <li key={`${rule} ${evidence.start}`}>
              <button
                type="button"
                className={styles.finding}
                data-active={active === findingKey(index)}
                onFocus={() => onActivate(findingKey(index))}
                onClick={() => onActivate(findingKey(index))}
                onPointerEnter={(event) => event.pointerType === "mouse" && onActivate(findingKey(index))}
              >
                <strong>{t(`safety.category.${category}`)}</strong> <q dir="auto">{note.slice(evidence.start, evidence.end)}</q>
              </button>
            </li>
          ))}
        </ul>
      </div>
    </section>
  );
}
