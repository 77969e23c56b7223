import { MessageSquarePlus, PenLine, Trash2 } from "lucide-react";
import { useEffect, useRef, useState } from "react";
import { useFormat } from "@/i18n/use-format";
import { useText } from "@/i18n/use-text";
import { deleteComment, rewriteComment, saveComment } from "@/storage/desk";
import type { OrderComment, OrderRecord } from "@/storage/records";
import { Button, IconButton } from "@/ui/button";
import { TextArea } from "@/ui/text-field";
import { useToast } from "@/ui/toast";
import { useGuarded } from "@/ui/use-guarded";
import styles from "./planning.module.css";

const MAX_LENGTH = 2000;

/** What people say about an order. */
export function Comments({ order }: { order: OrderRecord }) {
  const t = useText();
  const format = useFormat();
  const toast = useToast();
  const guarded = useGuarded();
  const [text, setText] = useState("");
  const [edited, setEdited] = useState<string | null>(null);
  const comments = order.comments ?? [];

  const add = async () => {
    const comment: OrderComment = { id: crypto.randomUUID(), text: text.trim(), at: Date.now() };
    await saveComment(order.id, comment);
    setText("");
  };

  const rewrite = async (before: OrderComment, words: string) => {
    setEdited(null);
    if (words === "" || words === before.text) return;
    await rewriteComment(order.id, before, words);
    toast({ text: t("desk.changed"), onUndo: () => guarded(() => saveComment(order.id, before)) });
  };

  const remove = async (comment: OrderComment) => {
    await deleteComment(order.id, comment.id);
    toast({ text: t("desk.comment.deleted"), onUndo: () => guarded(() => saveComment(order.id, comment)) });
  };

  return (
    <div className={styles.comments}>
      {comments.length > 0 && (
        <ul className={styles.list} aria-label={t("desk.comments")}>
          {comments.map((comment) => (
            <li key={comment.id} className={styles.comment}>
              <div>
                <time className={styles.hint} dateTime={new Date(comment.at).toISOString()}>
                  {format.date(comment.at)}
                </time>
                {comment.editedAt !== undefined && <span className={styles.edited}>{t("desk.comment.edited", { date: format.date(comment.editedAt) })}</span>}
                {edited === comment.id ? (
                  <CommentEditor text={comment.text} onDone={(words) => guarded(() => rewrite(comment, words.trim()))} />
                ) : (
                  <p dir="auto" className={styles.text}>
                    {comment.text}
                  </p>
                )}
              </div>
              <IconButton icon={PenLine} label={t("desk.comment.edit")} onPress={() => setEdited(comment.id)} />
              <IconButton icon={Trash2} label={t("desk.comment.delete")} onPress={() => guarded(() => remove(comment))} />
            </li>
          ))}
        </ul>
      )}
      <TextArea label={t("desk.comment")} rows={1} maxLength={MAX_LENGTH} value={text} onChange={setText} />
      {text.trim() !== "" && (
        <Button icon={MessageSquarePlus} onPress={() => guarded(add)}>
          {t("desk.comment.add")}
        </Button>
      )}
    </div>
  );
}

/** Rewrites a comment; done when it is left, and left as it was by Escape. */
function CommentEditor({ text, onDone }: { text: string; onDone: (words: string) => void }) {
  const t = useText();
  const [words, setWords] = useState(text);
  const box = useRef<HTMLTextAreaElement>(null);
  // The person has asked to write here.
  useEffect(() => box.current?.focus(), []);
  return (
    <TextArea
      label={t("desk.comment.edit")}
      hideLabel
      inputRef={box}
      rows={1}
      maxLength={MAX_LENGTH}
      value={words}
      onChange={setWords}
      onBlur={() => onDone(words)}
      onKeyDown={(event) => event.key === "Escape" && onDone(text)}
    />
  );
}
