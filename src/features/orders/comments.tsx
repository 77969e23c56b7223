import { MessageSquarePlus, Trash2 } from "lucide-react";
import { useState } from "react";
import { useFormat } from "@/i18n/use-format";
import { useText } from "@/i18n/use-text";
import { deleteComment, saveComment } from "@/storage/desk";
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
  const comments = order.comments ?? [];

  const add = async () => {
    const comment: OrderComment = { id: crypto.randomUUID(), text: text.trim(), at: Date.now() };
    await saveComment(order.id, comment);
    setText("");
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
                <p dir="auto" className={styles.text}>
                  {comment.text}
                </p>
              </div>
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
