import { lazy, Suspense, type ReactNode } from "react";
import { useText } from "@/i18n/use-text";
import { Button } from "./button";

export interface DialogProps {
  isOpen: boolean;
  /** Called when the person leaves it: Escape, a press beside it, or a button of yours. */
  onClose: () => void;
  title: string;
  children: ReactNode;
  /** Buttons at the end, the one that is most likely wanted last. */
  actions: ReactNode;
  /** `alertdialog` interrupts with a question; a press beside it does not close it. */
  role?: "dialog" | "alertdialog";
}

// The behaviour of dialogs is 20 kB that no page needs before somebody is asked something.
export const loadDialog = () => import("./dialog-view");
const DialogView = lazy(loadDialog);

export function Dialog(props: DialogProps) {
  return <Suspense fallback={null}>{props.isOpen && <DialogView {...props} />}</Suspense>;
}

export interface ConfirmDialogProps {
  isOpen: boolean;
  title: string;
  /** What will happen, and what cannot be undone. */
  children: ReactNode;
  /** The verb of the action: "Remove model", not "OK". */
  confirmLabel: string;
  cancelLabel?: string;
  tone?: "normal" | "danger";
  onConfirm: () => void;
  onCancel: () => void;
}

/** Asks before something that cannot be undone. For what can be undone, act and offer "Undo" in a toast instead. */
export function ConfirmDialog(props: ConfirmDialogProps) {
  const { isOpen, title, children, confirmLabel, cancelLabel, tone = "normal", onConfirm, onCancel } = props;
  const t = useText();
  return (
    <Dialog
      role="alertdialog"
      isOpen={isOpen}
      onClose={onCancel}
      title={title}
      actions={
        <>
          <Button onPress={onCancel}>
            {cancelLabel ?? t("common.cancel")}
          </Button>
          <Button variant={tone === "danger" ? "danger" : "primary"} onPress={onConfirm}>
            {confirmLabel}
          </Button>
        </>
      }
    >
      {children}
    </Dialog>
  );
}
