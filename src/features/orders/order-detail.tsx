import { Link } from "@tanstack/react-router";
import { NotebookPen } from "lucide-react";
import { useMemo, type ReactNode } from "react";
import { grownFrom } from "@/domain/note/extended";
import { findHazards } from "@/domain/safety/find-hazards";
import { useText } from "@/i18n/use-text";
import { deleteOrder, hasApproval, restoreOrder, type OrderWithSources } from "@/storage/orders";
import { buttonClass } from "@/ui/button";
import { approvedDraft } from "@/ui/order-view/approved-draft";
import { ConversionDetails } from "@/ui/order-view/conversion-details";
import { EditBar, UnsavedBanner } from "@/ui/order-view/edit-bar";
import { useEvidence } from "@/ui/order-view/evidence";
import { FindingsStrip } from "@/ui/order-view/findings-strip";
import { mergeFindings } from "@/ui/order-view/merge";
import { NotePanel } from "@/ui/order-view/note-panel";
import { OrderPanel } from "@/ui/order-view/order-panel";
import { titleOf } from "@/ui/order-view/order-title";
import { useApproval } from "@/ui/order-view/use-approval";
import { useOrderEdits } from "@/ui/order-view/use-order-edits";
import { PageHeader } from "@/ui/page-header";
import { PhotoStrip } from "@/ui/photos/photo-strip";
import { useToast } from "@/ui/toast";
import { useGuarded } from "@/ui/use-guarded";
import styles from "./order-page.module.css";
import { Planning } from "./planning";

export interface OrderDetailProps {
  data: OrderWithSources;
  back: ReactNode;
  /** Where it stands in a queue. */
  place?: ReactNode;
  onDeleted: () => Promise<void>;
}

export function OrderDetail({ data: { order, note, conversion }, back, place, onDeleted }: OrderDetailProps) {
  const t = useText();
  const toast = useToast();
  const guarded = useGuarded();
  const edits = useOrderEdits();
  const approval = useApproval(edits);
  // Answers to questions stand behind the text that was converted.
  const text = note === undefined ? (conversion?.noteText ?? "") : grownFrom(conversion?.noteText, note.text);
  const isApproved = hasApproval(order);
  const draft = edits.draftOf(order);
  const grounded = useMemo(() => [{ id: order.id, draft: isApproved ? approvedDraft(draft) : draft }], [order.id, isApproved, draft]);
  const findings = useMemo(() => mergeFindings(conversion?.findings ?? findHazards(text)), [conversion, text]);
  const evidence = useEvidence(grounded, findings);

  const remove = async () => {
    await edits.settled();
    await deleteOrder(order.id);
    toast({ text: t("order.deleted"), onUndo: () => guarded(() => restoreOrder(order.id)) });
    await onDeleted();
  };

  const notice = note === undefined ? t("note.gone") : note.text === text ? undefined : t("note.earlier");
  return (
    <>
      <PageHeader
        title={titleOf(order) ?? t("order.untitled")}
        back={back}
        actions={
          <>
            {place}
            {order.status === "draft" && <EditBar edits={edits} />}
          </>
        }
      />
      <div className={styles.page}>
        <NotePanel
          className={styles.note ?? ""}
          text={text}
          evidence={evidence.marks}
          active={evidence.active}
          nameOf={evidence.nameOf}
          onActivate={evidence.setActive}
          onPick={evidence.pick}
          notice={notice !== undefined && <p className={styles.notice}>{notice}</p>}
          actions={
            note !== undefined && (
              <Link to="/notes/$noteId" params={{ noteId: note.id }} className={buttonClass("quiet")}>
                <NotebookPen aria-hidden className={styles.icon} />
                {t("orders.detail.note")}
              </Link>
            )
          }
        />
        <div className={styles.order}>
          <FindingsStrip findings={findings} note={text} active={evidence.active} onActivate={evidence.setActive} />
          <UnsavedBanner edits={edits} />
          <OrderPanel
            order={order}
            conversion={conversion}
            note={text}
            heading={t("order.heading.single")}
            edits={edits}
            problems={approval.problemsOf(order)}
            active={evidence.activeRow(order.id)}
            onActivate={evidence.setActiveRow}
            onApprove={() => approval.approve([order])}
            onEditAgain={() => approval.editAgain(order)}
            onDelete={() => guarded(remove)}
          />
          <PhotoStrip noteId={order.noteId} isDisabled={note === undefined} />
          <Planning order={order} writtenAt={note?.createdAt ?? order.createdAt} />
          {conversion !== undefined && <ConversionDetails conversion={conversion} />}
        </div>
      </div>
    </>
  );
}
