import { useEffect, useId, useRef, useState, type FormEvent } from "react";
import { answered, type Answer } from "@/domain/questions/answer";
import { questionsFor, type Question, type QuestionKind } from "@/domain/questions/questions";
import { type DraftOrder, type FieldPath, isLeftOut } from "@/domain/work-order/draft";
import { useFormat } from "@/i18n/use-format";
import { useText } from "@/i18n/use-text";
import { extendNote, shortenNote } from "@/storage/notes";
import { skipQuestion } from "@/storage/orders";
import type { OrderRecord } from "@/storage/records";
import { Button } from "@/ui/button";
import type { OrderEdits } from "@/ui/order-view/order-edits";
import { parseHours, parseNumber } from "@/ui/order-view/parse";
import { plainNumber } from "@/ui/order-view/values";
import { TextField } from "@/ui/text-field";
import { useToast } from "@/ui/toast";
import { useGuarded } from "@/ui/use-guarded";
import styles from "./questions.module.css";

export interface QuestionsProps {
  order: OrderRecord;
  draft: DraftOrder;
  note: string;
  edits: OrderEdits;
}

/** What the order needs and the note does not say. An answer becomes a line of the note and a value of the order. */
export function Questions({ order, draft, note, edits }: QuestionsProps) {
  const t = useText();
  const toast = useToast();
  const guarded = useGuarded();
  const heading = useId();
  const root = useRef<HTMLElement>(null);
  const [settled, setSettled] = useState(0);
  const out = new Set(draft.marks.filter(isLeftOut).map(({ path }) => path));
  const questions = questionsFor(draft.values, note, new Set(order.skipped), (path) => out.has(path));

  useEffect(() => {
    // What was pressed is gone with its question: the next one takes the focus.
    if (settled > 0 && document.activeElement === document.body) root.current?.querySelector<HTMLElement>("input, button")?.focus({ preventScroll: true });
  }, [settled]);

  if (questions.length === 0) return null;

  const answer = async (given: Answer) => {
    const before = await extendNote(order.noteId, given.sentence);
    if (before === undefined) {
      toast({ text: t("question.note-gone") });
      return;
    }
    const change = edits.apply(order, given.path, (current) => answered(current, before, given));
    setSettled((count) => count + 1);
    const takeBack = async () => {
      if (change !== undefined) edits.takeBack(order, change);
      await shortenNote(order.noteId, given.sentence);
    };
    toast({ text: t("question.added"), onUndo: () => guarded(takeBack) });
  };
  const skip = async ({ kind }: Question) => {
    await skipQuestion(order.id, kind);
    setSettled((count) => count + 1);
    toast({ text: t("question.skipped"), onUndo: () => guarded(() => skipQuestion(order.id, kind, false)) });
  };

  return (
    <section ref={root} className={styles.questions} aria-labelledby={heading}>
      <h3 id={heading} className={styles.heading}>
        {t("question.title")}
      </h3>
      <ul className={styles.list}>
        {questions.map((question) => (
          <li key={question.kind + question.path} className={styles.question}>
            {question.kind === "isolated" ? (
              <Isolated onAnswer={(given) => guarded(() => answer(given))} />
            ) : (
              <Written kind={question.kind} path={question.path} part={question.about ?? ""} onAnswer={(given) => guarded(() => answer(given))} />
            )}
            <Button variant="quiet" onPress={() => guarded(() => skip(question))}>
              {t("question.skip")}
            </Button>
          </li>
        ))}
      </ul>
    </section>
  );
}

function Isolated({ onAnswer }: { onAnswer: (answer: Answer) => void }) {
  const t = useText();
  const yes = t("question.isolated.yes");
  const no = t("question.isolated.no");
  return (
    <fieldset className={styles.choice}>
      <legend className={styles.label}>{t("question.isolated")}</legend>
      <Button onPress={() => onAnswer({ path: "actionsTaken", value: yes, sentence: yes, quoted: yes })}>{t("question.yes")}</Button>
      <Button onPress={() => onAnswer({ path: "actionsNeeded", value: t("question.isolated.needed"), sentence: no, quoted: no })}>{t("question.no")}</Button>
    </fieldset>
  );
}

interface WrittenProps {
  kind: Exclude<QuestionKind, "isolated">;
  path: FieldPath;
  part: string;
  onAnswer: (answer: Answer) => void;
}

function Written({ kind, path, part, onAnswer }: WrittenProps) {
  const t = useText();
  const format = useFormat();
  const [reply, setReply] = useState("");
  const [error, setError] = useState<string>();
  const isHours = kind === "downtime" || kind === "labour";
  const isNumber = isHours || kind === "quantity";

  const submit = (event: FormEvent) => {
    event.preventDefault();
    const typed = reply.trim();
    const value = isHours ? parseHours(typed, format.locale) : kind === "quantity" ? parseNumber(typed, format.locale) : typed;
    if (value === null || value === "") {
      setError(t(isHours ? "order.error.hours" : kind === "quantity" ? "order.error.number" : "order.error.required"));
      return;
    }
    const number = typeof value === "number" ? plainNumber(format, value) : value;
    const quoted = isHours ? t("order.hours", { hours: number }) : number;
    onAnswer({ path, value, sentence: t(`question.${kind}.note`, { value: quoted, part }), quoted });
  };

  return (
    <form className={styles.written} onSubmit={submit} noValidate>
      <TextField
        label={t(`question.${kind}`, { part })}
        value={reply}
        onChange={(value) => {
          setReply(value);
          setError(undefined);
        }}
        errorMessage={error}
        description={isHours ? t("order.hours.hint") : undefined}
        inputMode={isNumber ? "decimal" : "text"}
        enterKeyHint="done"
        className={styles.reply ?? ""}
      />
      <Button type="submit">{t("question.add")}</Button>
    </form>
  );
}
