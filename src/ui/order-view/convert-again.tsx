import { useState, type ReactNode } from "react";
import { useText } from "@/i18n/use-text";
import { withDatabase } from "@/storage/database";
import { readOrdersOfNote } from "@/storage/orders";
import { ConfirmDialog } from "@/ui/dialog";
import { useServices } from "@/ui/services";

interface Question {
  approved: number;
  edited: boolean;
  answer: (isYes: boolean) => void;
}

/**
 * Converts a note. Where that would put new orders beside approved ones, or replace orders that a person has worked
 * on, the person is asked first. `convert` resolves to whether the conversion is on its way.
 */
export function useConvertAgain(): { convert: (noteId: string) => Promise<boolean>; dialog: ReactNode } {
  const t = useText();
  const { conversions } = useServices();
  const [question, setQuestion] = useState<Question | null>(null);

  const convert = async (noteId: string): Promise<boolean> => {
    const orders = await withDatabase((db) => readOrdersOfNote(db, noteId));
    const approved = orders.filter((order) => order.status === "approved").length;
    const edited = orders.some((order) => order.status === "draft" && (order.edits.length > 0 || order.conversionId === undefined));
    if (approved > 0 || edited) {
      const isWanted = await new Promise<boolean>((answer) => setQuestion({ approved, edited, answer }));
      setQuestion(null);
      if (!isWanted) return false;
    }
    conversions.convert(noteId);
    return true;
  };

  const dialog = question !== null && (
    <ConfirmDialog
      isOpen
      title={t("review.again.title")}
      confirmLabel={t("review.convert-again")}
      onConfirm={() => question.answer(true)}
      onCancel={() => question.answer(false)}
    >
      {question.approved > 0 && <p>{t("review.again.approved", { count: question.approved })}</p>}
      {question.edited && <p>{t("review.again.edited")}</p>}
    </ConfirmDialog>
  );
  return { convert, dialog };
}
