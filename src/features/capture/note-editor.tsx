import { ArrowRight, PenLine } from "lucide-react";
import { Link } from "@tanstack/react-router";
import type { ReactNode, Ref } from "react";
import { languagesOf } from "@/domain/note/language";
import { useFormat } from "@/i18n/use-format";
import { useText } from "@/i18n/use-text";
import { Banner } from "@/ui/banner";
import { Button, buttonClass } from "@/ui/button";
import type { ModelPresence } from "@/ui/model-presence";
import { storageProblems } from "@/ui/storage-problem";
import { TextArea } from "@/ui/text-field";
import styles from "./note-editor.module.css";
import type { NoteDraftState } from "./note-draft";

/** From here on the length is shown: a long note takes the model long. */
const LONG_NOTE = 800;

export interface NoteEditorProps {
  state: NoteDraftState;
  presence: ModelPresence;
  inputRef: Ref<HTMLTextAreaElement>;
  onChange: (text: string) => void;
  onRetrySave: () => void;
  onConvert: () => void;
  onByHand: () => void;
  /** What can be put into the note besides writing. */
  tools?: ReactNode;
  /** What is known about what is written. */
  children?: ReactNode;
}

function NoteFacts({ state }: { state: NoteDraftState }) {
  const t = useText();
  const format = useFormat();
  const languages = languagesOf(state.text).map((language) => t(`language.${language}`));
  return (
    <p className={styles.facts}>
      <span>{languages.length > 1 ? t("language.mixed", { languages: format.list(languages) }) : languages[0]}</span>
      {state.text.length >= LONG_NOTE && <span>{t("capture.count", { count: format.number(state.text.length) })}</span>}
      <span className={styles.saved}>{state.status === "stored" ? t("capture.saved") : state.status === "saving" ? t("capture.saving") : ""}</span>
    </p>
  );
}

/** The box for the note, what is known of it, and what can be made of it. */
export function NoteEditor({ state, presence, inputRef, onChange, onRetrySave, onConvert, onByHand, tools, children }: NoteEditorProps) {
  const t = useText();
  const isEmpty = state.text.trim() === "";
  return (
    <section className={styles.editor} aria-label={t("capture.editor.label")}>
      <TextArea
        label={t("capture.editor.label")}
        className={styles.box ?? ""}
        rows={8}
        inputRef={inputRef}
        value={state.text}
        onChange={onChange}
        placeholder={t("capture.editor.placeholder")}
        onKeyDown={(event) => {
          if (event.key !== "Enter" || !(event.ctrlKey || event.metaKey) || isEmpty) return;
          event.preventDefault();
          onConvert();
        }}
      />
      <NoteFacts state={state} />
      {tools !== undefined && <div className={styles.tools}>{tools}</div>}
      {children}
      {state.error !== null && (
        <Banner
          tone="danger"
          live="alert"
          title={`${t("capture.unsaved.title")}: ${t(storageProblems[state.error].title)}`}
          actions={<Button onPress={onRetrySave}>{t("common.retry")}</Button>}
        >
          {t(storageProblems[state.error].next)}
        </Banner>
      )}
      {presence === "missing" && (
        <Banner
          tone="info"
          title={t("capture.no-model.title")}
          actions={
            <Link to="/setup" className={buttonClass("primary")}>
              {t("capture.no-model.set-up")}
            </Link>
          }
        >
          {t("capture.no-model.body")}
        </Banner>
      )}
      <div className={styles.actions}>
        {isEmpty && <p className={styles.reason}>{t("capture.convert.empty")}</p>}
        {presence !== "missing" && (
          <Button className={styles.convert ?? ""} variant="primary" icon={ArrowRight} mirrorIcon isDisabled={isEmpty} aria-keyshortcuts="Control+Enter" onPress={onConvert}>
            {t("capture.convert")}
          </Button>
        )}
        <Button variant={presence === "missing" ? "secondary" : "quiet"} icon={PenLine} isDisabled={isEmpty} onPress={onByHand}>
          {t("capture.by-hand")}
        </Button>
      </div>
    </section>
  );
}
