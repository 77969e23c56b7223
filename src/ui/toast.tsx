import { X } from "lucide-react";
import { createContext, use, useCallback, useEffect, useRef, useState, type ReactNode } from "react";
import { useText } from "@/i18n/use-text";
import { Button, IconButton } from "./button";
import styles from "./toast.module.css";

export interface ToastMessage {
  text: string;
  /** Takes back what was done. A toast with an undo stays longer. */
  onUndo?: () => void;
}

type ShowToast = (message: ToastMessage) => void;

const ToastContext = createContext<ShowToast | null>(null);

const SECONDS = 5;
const SECONDS_WITH_UNDO = 12;

/** Shows short confirmations at the edge of the page, one at a time: the newest replaces the one before. */
export function ToastProvider({ children }: { children: ReactNode }) {
  const [toast, setToast] = useState<(ToastMessage & { id: number }) | null>(null);
  const count = useRef(0);
  const show = useCallback<ShowToast>((message) => {
    count.current += 1;
    setToast({ ...message, id: count.current });
  }, []);
  const close = useCallback(() => setToast(null), []);
  return (
    <ToastContext value={show}>
      {children}
      {/* The live region is there before its content, or screen readers would miss the first message. */}
      <div className={styles.region} aria-live="polite">
        {toast !== null && <Toast key={toast.id} message={toast} onClose={close} />}
      </div>
    </ToastContext>
  );
}

function Toast({ message, onClose }: { message: ToastMessage; onClose: () => void }) {
  const t = useText();
  const [held, setHeld] = useState(false);
  const { text, onUndo } = message;

  useEffect(() => {
    if (held) return undefined;
    const timer = setTimeout(onClose, (onUndo === undefined ? SECONDS : SECONDS_WITH_UNDO) * 1000);
    return () => clearTimeout(timer);
  }, [held, onClose, onUndo]);

  return (
    <div
      className={styles.toast}
      onPointerEnter={() => setHeld(true)}
      onPointerLeave={() => setHeld(false)}
      onFocus={() => setHeld(true)}
      onBlur={() => setHeld(false)}
    >
      <span className={styles.text}>{text}</span>
      {onUndo !== undefined && (
        <Button
          variant="quiet"
          className={styles.action ?? ""}
          onPress={() => {
            onUndo();
            onClose();
          }}
        >
          {t("common.undo")}
        </Button>
      )}
      <IconButton icon={X} label={t("common.close")} className={styles.action ?? ""} onPress={onClose} />
    </div>
  );
}

/** Gives `toast({ text, onUndo })`. */
export function useToast(): ShowToast {
  const show = use(ToastContext);
  if (show === null) throw new Error("useToast outside ToastProvider");
  return show;
}
