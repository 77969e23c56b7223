import { useText } from "@/i18n/use-text";
import type { NoteRecord, OrderRecord } from "@/storage/records";
import { Banner } from "@/ui/banner";
import { Button } from "@/ui/button";
import { conversionProblem } from "@/ui/conversion-problem";
import { EmptyState } from "@/ui/empty-state";

export interface NoteSituationProps {
  note: NoteRecord;
  orders: readonly OrderRecord[];
  hasDeletedOrders: boolean;
  onConvert: () => void;
  onByHand: () => void;
}

/** What has become of a note that is not simply converted, and what to do next. */
export function NoteSituation({ note, orders, hasDeletedOrders, onConvert, onByHand }: NoteSituationProps) {
  const t = useText();
  const byHand = <Button onPress={onByHand}>{t("review.by-hand")}</Button>;
  const convert = (label: "review.convert" | "review.convert-again" | "common.retry") => (
    <Button variant="primary" onPress={onConvert}>
      {t(label)}
    </Button>
  );
  const both = (label: Parameters<typeof convert>[0]) => (
    <>
      {convert(label)}
      {byHand}
    </>
  );

  if (note.status === "failed") {
    const problem = conversionProblem(note.error ?? "internal");
    return (
      <Banner tone="danger" live="alert" title={t(problem.title)} actions={both("common.retry")}>
        <p>{t("review.safe")}</p>
        <p>{t(problem.next)}</p>
      </Banner>
    );
  }
  if (note.status === "queued") {
    return (
      <Banner tone="warning" title={t("review.unfinished.title")} actions={both("review.convert-again")}>
        {t("review.unfinished.body")}
      </Banner>
    );
  }
  if (note.status === "draft") {
    return orders.length > 0 ? (
      <Banner tone="warning" title={t("review.edited.title")} actions={convert("review.convert-again")}>
        {t("review.edited.body")}
      </Banner>
    ) : (
      <Banner tone="info" title={t("review.draft.title")} actions={both("review.convert")}>
        {t("review.draft.body")}
      </Banner>
    );
  }
  if (orders.length > 0) return null;
  return (
    <EmptyState title={t(hasDeletedOrders ? "review.deleted.title" : "review.none.title")} action={both("review.convert-again")}>
      {t(hasDeletedOrders ? "review.deleted.body" : "review.none.body")}
    </EmptyState>
  );
}
