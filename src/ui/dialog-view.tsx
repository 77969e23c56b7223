import { Dialog as AriaDialog } from "react-aria-components/Dialog";
import { Heading } from "react-aria-components/Heading";
import { I18nProvider } from "react-aria-components/I18nProvider";
import { Modal, ModalOverlay } from "react-aria-components/Modal";
import { useFormat } from "@/i18n/use-format";
import type { DialogProps } from "./dialog";
import styles from "./dialog.module.css";

/** Keeps the focus inside, gives it back on closing, and hides the page behind from screen readers. */
export default function DialogView({ isOpen, onClose, title, children, actions, role = "dialog" }: DialogProps) {
  const { locale } = useFormat();
  return (
    <I18nProvider locale={locale}>
      <ModalOverlay
        className={styles.scrim ?? ""}
        isOpen={isOpen}
        isDismissable={role === "dialog"}
        onOpenChange={(open) => {
          if (!open) onClose();
        }}
      >
        <Modal className={styles.modal ?? ""}>
          <AriaDialog className={styles.dialog ?? ""} role={role}>
            <Heading slot="title" className={styles.title ?? ""}>
              {title}
            </Heading>
            <div className={styles.body}>{children}</div>
            <div className={styles.actions}>{actions}</div>
          </AriaDialog>
        </Modal>
      </ModalOverlay>
    </I18nProvider>
  );
}
