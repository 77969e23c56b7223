import { Redo2, Undo2 } from "lucide-react";
import { useEffect } from "react";
import { useText } from "@/i18n/use-text";
import { Banner } from "@/ui/banner";
import { Button, IconButton } from "@/ui/button";
import { storageProblems } from "@/ui/storage-problem";
import { useToast } from "@/ui/toast";
import { keyOf } from "./fields";
import type { Change, OrderEdits } from "./order-edits";

function isTyping(target: EventTarget | null): boolean {
  return target instanceof HTMLInputElement || target instanceof HTMLTextAreaElement;
}

/** Undo and redo of the edits of a page, as buttons and as Ctrl+Z and Ctrl+Shift+Z outside of a text field. */
export function EditBar({ edits }: { edits: OrderEdits }) {
  const t = useText();
  const toast = useToast();
  const { past, future } = edits.getState();

  useEffect(() => {
    const say = (change: Change | undefined, id: "order.undone" | "order.redone") => {
      if (change !== undefined) toast({ text: t(id, { field: t(`field.${keyOf(change.path)}`) }) });
    };
    const onKeyDown = (event: KeyboardEvent) => {
      if (!(event.ctrlKey || event.metaKey) || event.altKey || isTyping(event.target)) return;
      const key = event.key.toLowerCase();
      const isRedo = key === "y" || (key === "z" && event.shiftKey);
      if (!isRedo && key !== "z") return;
      event.preventDefault();
      if (isRedo) say(edits.redo(), "order.redone");
      else say(edits.undo(), "order.undone");
    };
    document.addEventListener("keydown", onKeyDown);
    return () => document.removeEventListener("keydown", onKeyDown);
  }, [edits, t, toast]);

  return (
    <>
      <IconButton icon={Undo2} mirrorIcon label={t("order.undo")} isDisabled={past.length === 0} onPress={() => edits.undo()} />
      <IconButton icon={Redo2} mirrorIcon label={t("order.redo")} isDisabled={future.length === 0} onPress={() => edits.redo()} />
    </>
  );
}

/** Says that an edit is on the page only, and why. */
export function UnsavedBanner({ edits }: { edits: OrderEdits }) {
  const t = useText();
  const { error } = edits.getState();
  if (error === null) return null;
  return (
    <Banner
      tone="danger"
      live="alert"
      title={`${t("order.save-failed")}: ${t(storageProblems[error].title)}`}
      actions={<Button onPress={edits.retry}>{t("common.retry")}</Button>}
    >
      {t(storageProblems[error].next)}
    </Banner>
  );
}
