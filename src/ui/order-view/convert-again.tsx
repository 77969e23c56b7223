import { useNavigate } from "@tanstack/react-router";
import { useState, type ReactNode } from "react";
import { useText } from "@/i18n/use-text";
import { withDatabase } from "@/storage/database";
import { hasApproval, readOrdersOfNote } from "@/storage/orders";
import { ConfirmDialog } from "@/ui/dialog";
import { findModel } from "@/ui/model-presence";
import { useServices } from "@/ui/services";

interface Question {
  title: string;
  /** What will happen, a paragraph each. */
  body: string[];
  yes: string;
  answer: (isYes: boolean) => void;
}

/**
 * Converts a note. Where that would put new orders beside approved ones, or replace orders that a person has worked
 * on, the person is asked first; where there is no model, the way leads to set-up instead of a silent download.
 * `convert` resolves to whether the conversion is on its way.
 */
export function useConvertAgain(): { convert: (noteId: string) => Promise<boolean>; dialog: ReactNode } {
  const t = useText();
  const services = useServices();
  const navigate = useNavigate();
  const [question, setQuestion] = useState<Question | null>(null);

  const ask = async (asked: Omit<Question, "answer">): Promise<boolean> => {
    const isYes = await new Promise<boolean>((answer) => setQuestion({ ...asked, answer }));
    setQuestion(null);
    return isYes;
  };

  const convert = async (noteId: string): Promise<boolean> => {
    if ((await findModel(services.model, services.engine.getState().status)) === "missing") {
      const isWanted = await ask({ title: t("capture.no-model.title"), body: [t("capture.no-model.body")], yes: t("capture.no-model.set-up") });
      if (isWanted) await navigate({ to: "/setup" });
      return false;
    }
    const orders = await withDatabase((db) => readOrdersOfNote(db, noteId));
    const approved = orders.filter((order) => hasApproval(order)).length;
    const isEdited = orders.some((order) => order.status === "draft" && (order.edits.length > 0 || order.conversionId === undefined));
    const body = [...(approved > 0 ? [t("review.again.approved", { count: approved })] : []), ...(isEdited ? [t("review.again.edited")] : [])];
    if (body.length > 0 && !(await ask({ title: t("review.again.title"), body, yes: t("review.convert-again") }))) return false;
    services.conversions.convert(noteId);
    return true;
  };

  const dialog = question !== null && (
    <ConfirmDialog isOpen title={question.title} confirmLabel={question.yes} onConfirm={() => question.answer(true)} onCancel={() => question.answer(false)}>
      {question.body.map((paragraph) => (
        <p key={paragraph}>{paragraph}</p>
      ))}
    </ConfirmDialog>
  );
  return { convert, dialog };
}
