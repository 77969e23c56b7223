import { Link } from "@tanstack/react-router";
import { CheckCheck, PenLine, Plus, RotateCcw } from "lucide-react";
import { useEffect, useMemo, useState, type ReactNode } from "react";
import { grownFrom, isExtended } from "@/domain/note/extended";
import { findHazards } from "@/domain/safety/find-hazards";
import { useText } from "@/i18n/use-text";
import { deleteOrder, hasApproval, restoreOrder, type NoteWithOrders } from "@/storage/orders";
import type { ConversionRecord } from "@/storage/records";
import { Button, buttonClass } from "@/ui/button";
import { approvedDraft } from "@/ui/order-view/approved-draft";
import { ConversionDetails } from "@/ui/order-view/conversion-details";
import { useConvertAgain } from "@/ui/order-view/convert-again";
import { EditBar, UnsavedBanner } from "@/ui/order-view/edit-bar";
import { useEvidence } from "@/ui/order-view/evidence";
import { FindingsStrip } from "@/ui/order-view/findings-strip";
import { writeByHand } from "@/ui/order-view/manual-order";
import { mergeFindings } from "@/ui/order-view/merge";
import { NotePanel } from "@/ui/order-view/note-panel";
import { OrderPanel } from "@/ui/order-view/order-panel";
import { useApproval } from "@/ui/order-view/use-approval";
import { useOrderEdits } from "@/ui/order-view/use-order-edits";
import { PageHeader } from "@/ui/page-header";
import { PhotoStrip } from "@/ui/photos/photo-strip";
import { PlantNotice } from "@/ui/plant-notice";
import { useConversionJob, useServices } from "@/ui/services";
import { useToast } from "@/ui/toast";
import { useGuarded } from "@/ui/use-guarded";
import { ConversionProgress } from "./conversion-progress";
import { NoteSituation } from "./note-situation";
import { ProgressAnnouncer } from "./progress-announcer";
import { Questions } from "./questions";
import styles from "./review-page.module.css";

/** The conversion whose text is shown: the one that the orders come from; its text may be older than the note. */
function shownConversion({ note, orders, conversions, latest }: NoteWithOrders): ConversionRecord | undefined {
  const source = orders.toReversed().find((order) => order.conversionId !== undefined)?.conversionId;
  if (source !== undefined) return conversions.get(source);
  return note.status === "converted" && latest?.noteText === note.text ? latest : undefined;
}

export function Review({ data, back }: { data: NoteWithOrders; back: ReactNode }) {
  const { note, orders, hasDeletedOrders, conversions, latest } = data;
  const t = useText();
  const toast = useToast();
  const guarded = useGuarded();
  const services = useServices();
  const job = useConversionJob(note.id);
  const edits = useOrderEdits();
  const editState = edits.getState();
  const approval = useApproval(edits);
  const { convert, dialog } = useConvertAgain();
  const shown = job === null ? shownConversion(data) : undefined;
  // Answers to questions stand behind the text that was converted; what points into it still points right.
  const text = grownFrom(shown?.noteText, note.text);
  const findings = useMemo(() => mergeFindings(shown?.findings ?? findHazards(text)), [shown, text]);
  const grounded = useMemo(
    () =>
      // What another text says is no evidence in this one.
      orders
        .filter((order) => order.conversionId === undefined || isExtended(text, conversions.get(order.conversionId)?.noteText ?? ""))
        .map((order) => ({ id: order.id, draft: hasApproval(order) ? approvedDraft(order.draft) : edits.draftOf(order) })),
    // The store of edits stays the same; its state tells when a draft changes.
    // oxlint-disable-next-line react/exhaustive-deps, react/exhaustive-memo-dependencies
    [orders, conversions, text, edits, editState],
  );
  const evidence = useEvidence(job === null ? grounded : [], findings);
  const open = orders.filter((order) => order.status === "draft");
  const convertAgain = () => guarded(() => convert(note.id));
  const [added, setAdded] = useState<string | null>(null);
  const byHand = () => guarded(async () => setAdded((await writeByHand(note.id))?.id ?? null));

  useEffect(() => {
    if (added === null || !orders.some((order) => order.id === added)) return;
    // The new order stands above the button that made it: the person is taken there.
    document.querySelector<HTMLElement>(`[data-order="${CSS.escape(added)}"] h2`)?.focus();
    setAdded(null);
  }, [added, orders]);

  const remove = async (id: string) => {
    await edits.settled();
    edits.forget([id]);
    await deleteOrder(id);
    toast({ text: t("order.deleted"), onUndo: () => guarded(() => restoreOrder(id)) });
  };

  return (
    <>
      <PageHeader
        title={t("review.title")}
        back={back}
        actions={
          job === null &&
          orders.length > 0 && (
            <>
              {open.length > 0 && <EditBar edits={edits} />}
              {open.length > 1 && (
                <Button variant="primary" icon={CheckCheck} onPress={() => approval.approve(open)}>
                  {t("order.approve-all", { count: open.length })}
                </Button>
              )}
            </>
          )
        }
      />
      <PlantNotice />
      <ProgressAnnouncer job={job} count={orders.length} status={note.status} />
      <div className={styles.page}>
        <NotePanel
          className={styles.note ?? ""}
          text={text}
          evidence={evidence.marks}
          active={evidence.active}
          nameOf={evidence.nameOf}
          onActivate={evidence.setActive}
          onPick={evidence.pick}
          notice={text !== note.text && <p className={styles.notice}>{t("note.earlier")}</p>}
          actions={
            job === null && (
              <Link to="/" search={{ note: note.id }} className={buttonClass("quiet")}>
                <PenLine aria-hidden className={styles.icon} />
                {t("note.edit")}
              </Link>
            )
          }
        />
        <div className={styles.orders}>
          {job === null && <NoteSituation note={note} orders={orders} hasDeletedOrders={hasDeletedOrders} onConvert={convertAgain} onByHand={byHand} />}
          <FindingsStrip findings={findings} note={text} active={evidence.active} onActivate={evidence.setActive} />
          <UnsavedBanner edits={edits} />
          {job !== null && <ConversionProgress job={job} onCancel={() => services.conversions.cancel(note.id)} />}
          {job === null &&
            orders.map((order, index) => {
              const conversion = order.conversionId === undefined ? undefined : conversions.get(order.conversionId);
              const own = grownFrom(conversion?.noteText, text);
              return (
                <OrderPanel
                  key={order.id}
                  order={order}
                  conversion={conversion}
                  note={own}
                  heading={orders.length > 1 ? t("order.heading", { position: index + 1, count: orders.length }) : t("order.heading.single")}
                  edits={edits}
                  problems={approval.problemsOf(order)}
                  active={evidence.activeRow(order.id)}
                  onActivate={evidence.setActiveRow}
                  onApprove={() => approval.approve([order])}
                  onEditAgain={() => approval.editAgain(order)}
                  onDelete={() => guarded(() => remove(order.id))}
                  questions={own === note.text && <Questions order={order} draft={edits.draftOf(order)} note={own} edits={edits} />}
                />
              );
            })}
          {job === null && <PhotoStrip noteId={note.id} />}
          {job === null && orders.length > 0 && (
            <div className={styles.more}>
              <Button variant="quiet" icon={Plus} onPress={byHand}>
                {t("review.add-order")}
              </Button>
              {note.status === "converted" && (
                <Button variant="quiet" icon={RotateCcw} onPress={convertAgain}>
                  {t("review.convert-again")}
                </Button>
              )}
            </div>
          )}
          {job === null && latest !== undefined && <ConversionDetails conversion={latest} />}
        </div>
      </div>
      {dialog}
    </>
  );
}
