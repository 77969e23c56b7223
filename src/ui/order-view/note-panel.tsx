import { useEffect, useId, useMemo, useRef, useState, type KeyboardEvent, type ReactNode } from "react";
import { segmentsOf } from "@/domain/grounding/evidence-at";
import type { FieldMark } from "@/domain/work-order/draft";
import { useFormat } from "@/i18n/use-format";
import { useText } from "@/i18n/use-text";
import { classNames } from "@/ui/class-names";
import styles from "./note-panel.module.css";

export interface NotePanelProps {
  text: string;
  /** What each stretch of the note supports, by a key of the page's choosing. */
  evidence: readonly Pick<FieldMark, "path" | "evidence">[];
  active: string | null;
  /** Names what a key stands for: "Asset". */
  nameOf: (key: string) => string;
  /** The person points at words: their value is lit. */
  onActivate: (key: string) => void;
  /** The person presses words: their value is gone to. */
  onPick: (key: string) => void;
  /** What can be done with the note, beside its heading. */
  actions?: ReactNode;
  /** Shown above the text. */
  notice?: ReactNode;
  className?: string;
}

/** The note as it was written; the words behind the values are underlined, those of the active value lit. */
export function NotePanel({ text, evidence, active, nameOf, onActivate, onPick, actions, notice, className }: NotePanelProps) {
  const t = useText();
  const format = useFormat();
  const id = useId();
  const box = useRef<HTMLDivElement>(null);
  const segments = useMemo(() => segmentsOf(text.length, evidence), [text, evidence]);
  // A blank between two words is lit with them, but nobody points at it.
  const supporting = segments.filter(({ start, end, paths }) => paths.length > 0 && text.slice(start, end).trim() !== "");
  const [stop, setStop] = useState(0);
  const picked = useRef<number | null>(null);
  const tabStop = Math.min(stop, supporting.length - 1);
  const lit = active === null ? -1 : supporting.findIndex((segment) => segment.paths.includes(active));

  useEffect(() => {
    // Only the note scrolls to its words, never the page under the person's hand.
    const panel = box.current;
    const words = panel?.querySelectorAll("[data-words]")[lit];
    if (panel === null || words === undefined) return;
    const [outer, inner] = [panel.getBoundingClientRect(), words.getBoundingClientRect()];
    if (inner.top < outer.top || inner.bottom > outer.bottom) panel.scrollTop += inner.top - outer.top - outer.height / 3;
  }, [lit]);

  /** Pressing the same words again goes on to the next value that they support. */
  const pick = (start: number, paths: readonly string[]) => {
    const again = picked.current === start;
    picked.current = start;
    const at = Math.max(paths.indexOf(active ?? ""), 0);
    onPick(paths[again ? (at + 1) % paths.length : at] ?? "");
  };

  const onKeyDown = (event: KeyboardEvent<HTMLElement>, index: number, paths: readonly string[]) => {
    const isRtl = getComputedStyle(event.currentTarget).direction === "rtl";
    const step = { ArrowRight: isRtl ? -1 : 1, ArrowLeft: isRtl ? 1 : -1, ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (event.key === "Enter" || event.key === " ") {
      event.preventDefault();
      pick(supporting[index]?.start ?? 0, paths);
    } else if (step !== undefined) {
      event.preventDefault();
      const target = Math.min(Math.max(index + step, 0), supporting.length - 1);
      setStop(target);
      box.current?.querySelectorAll<HTMLElement>("[data-words]")[target]?.focus({ preventScroll: true });
    }
  };

  return (
    <section className={classNames(styles.panel, className)} aria-labelledby={id}>
      <div className={styles.head}>
        <h2 id={id} className={styles.heading}>
          {t("note.title")}
        </h2>
        {actions}
      </div>
      {notice}
      <div ref={box} className={styles.scroll}>
        <p className={styles.text} dir="auto">
          {segments.map(({ start, end, paths }) => {
            const words = text.slice(start, end);
            if (paths.length === 0) return words;
            const index = supporting.findIndex((segment) => segment.start === start);
            const isActive = active !== null && paths.includes(active);
            if (index === -1) {
              return (
                <span key={start} className={styles.words} data-active={isActive}>
                  {words}
                </span>
              );
            }
            return (
              <span
                key={start}
                // A button element would not break across lines.
                // oxlint-disable-next-line jsx-a11y/prefer-tag-over-role
                role="button"
                tabIndex={index === tabStop ? 0 : -1}
                data-words
                className={styles.words}
                data-active={isActive}
                aria-describedby={`${id}-${start}`}
                onFocus={() => {
                  setStop(index);
                  if (!paths.includes(active ?? "")) onActivate(paths[0] ?? "");
                }}
                onPointerEnter={(event) => {
                  if (event.pointerType === "mouse" && !paths.includes(active ?? "")) onActivate(paths[0] ?? "");
                }}
                onClick={() => pick(start, paths)}
                onKeyDown={(event) => onKeyDown(event, index, paths)}
              >
                {words}
              </span>
            );
          })}
        </p>
        {supporting.map(({ start, paths }) => (
          <span key={start} id={`${id}-${start}`} hidden>
            {t("note.supports", { fields: format.list([...new Set(paths.map(nameOf))]) })}
          </span>
        ))}
      </div>
    </section>
  );
}
