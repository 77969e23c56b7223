import { Check, PenLine, Trash2 } from "lucide-react";
import { useCallback, useId, useMemo, useRef, type ReactNode } from "react";
import type { OrderProblem } from "@/domain/conversion/approve";
import { findHazards } from "@/domain/safety/find-hazards";
import type { FieldPath } from "@/domain/work-order/draft";
import { useFormat } from "@/i18n/use-format";
import { useText } from "@/i18n/use-text";
import { hasApproval } from "@/storage/orders";
import type { ConversionRecord, OrderRecord } from "@/storage/records";
import { Badge } from "@/ui/badge";
import { Banner } from "@/ui/banner";
import { Button, IconButton } from "@/ui/button";
import { StatusBadge } from "@/ui/order-status";
import { OrderSignature } from "@/ui/signature/order-signature";
import { approvedDraft } from "./approved-draft";
import { FlagNotices } from "./conversion-details";
import { keyOf, rowOf } from "./fields";
import { focusRow } from "./focus-row";
import { RegisterMatch } from "./register-match";
import { LookAlikes } from "./look-alikes";
import { OrderForm } from "./order-form";
import styles from "./order-panel.module.css";
import type { OrderEdits } from "./order-edits";
import { SiteCodesOfOrder } from "./site-codes";
import { useOrderActions } from "./use-order-edits";

export interface OrderPanelProps {
  order: OrderRecord;
  conversion: ConversionRecord | undefined;
  /** The text that the evidence points into. */
  note: string;
  /** "Order 1 of 2" */
  heading: string;
  edits: OrderEdits;
  problems: readonly OrderProblem[];
  active: FieldPath | null;
  onActivate: (orderId: string, row: FieldPath | null) => void;
  onApprove: () => void;
  onEditAgain: () => void;
  onDelete: () => void;
  /** What is still to be asked about the order; shown while it is a draft. */
  questions?: ReactNode;
}

/** One order: its state, its values, what can be done with it. */
export function OrderPanel(props: OrderPanelProps) {
  const { order, conversion, note, heading, edits, problems, active, onActivate, onApprove, onEditAgain, onDelete, questions } = props;
  const t = useText();
  const format = useFormat();
  const id = useId();
  const root = useRef<HTMLElement>(null);
  const isApproved = hasApproval(order);
  // A cancelled draft is read until it is taken up again.
  const isEditable = order.status === "draft";
  const draft = isApproved ? approvedDraft(order.draft) : edits.draftOf(order);
  const findings = useMemo(() => conversion?.findings ?? findHazards(note), [conversion, note]);
  const activate = useCallback((row: FieldPath | null) => onActivate(order.id, row), [onActivate, order.id]);
  const actions = useOrderActions(edits, order, note);
  const flags = conversion?.flags.filter((flag) => flag.order === undefined || flag.order === order.position) ?? [];
  const problemText = ({ path, kind }: OrderProblem) => t(`order.problem.${kind}`, { field: t(`field.${keyOf(path)}`) });

  return (
    <section ref={root} className={styles.panel} aria-labelledby={id} data-order={order.id} data-status={order.status}>
      <header className={styles.header}>
        <h2 id={id} className={styles.heading} tabIndex={-1}>
          {heading}
        </h2>
        <StatusBadge status={order.status} />
        {order.approvedAt !== undefined && <span className={styles.approved}>{t("order.approved-on", { date: format.date(order.approvedAt) })}</span>}
        {conversion === undefined && <Badge>{t("order.by-hand")}</Badge>}
      </header>
      {isEditable && <FlagNotices flags={flags} />}
      {problems.length > 0 && (
        <Banner tone="danger" live="alert" title={t("order.problems", { count: problems.length })}>
          <ul>
            {problems.map((problem) => (
              <li key={problem.path + problem.kind}>
                <Button variant="quiet" className={styles.problem ?? ""} onPress={() => focusRow(root.current, rowOf(problem.path))}>
                  {problemText(problem)}
                </Button>
              </li>
            ))}
          </ul>
        </Banner>
      )}
      <OrderForm
        draft={draft}
        note={note}
        findings={findings}
        actions={isEditable ? actions : undefined}
        problems={new Map(problems.map((problem) => [rowOf(problem.path), problemText(problem)]))}
        byHand={conversion === undefined}
        active={active}
        onActivate={activate}
      />
      <RegisterMatch order={order} written={draft.values.asset} />
      <SiteCodesOfOrder order={order} values={draft.values} isEditable={isEditable} />
      {isEditable && draft.values.asset !== undefined && (
        <LookAlikes
          noteId={order.noteId}
          text={[draft.values.title, draft.values.problem].join(" ")}
          asset={draft.values.asset}
          assetId={order.assetId}
          failureMode={draft.values.failureMode}
        />
      )}
      {isEditable && questions}
      {isApproved && <OrderSignature order={order} values={draft.values} />}
      <footer className={styles.footer}>
        <IconButton icon={Trash2} label={t("order.delete")} data-action="delete" onPress={onDelete} />
        {order.status === "cancelled" ? null : isApproved ? (
          <Button icon={PenLine} onPress={onEditAgain}>
            {t("order.edit-again")}
          </Button>
        ) : (
          <Button variant="primary" icon={Check} data-action="approve" onPress={onApprove}>
            {t("order.approve")}
          </Button>
        )}
      </footer>
    </section>
  );
}
