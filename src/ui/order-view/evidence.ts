import { useCallback, useMemo, useState } from "react";
import type { SafetyFinding } from "@/domain/safety/types";
import type { DraftOrder, FieldMark, FieldPath } from "@/domain/work-order/draft";
import { useText } from "@/i18n/use-text";
import { evidenceOfRows, keyOf } from "./fields";
import { findingKey } from "./findings-strip";
import { focusRow } from "./focus-row";

/** One order on the page, as far as its words go. */
interface Grounded {
  id: string;
  draft: DraftOrder;
}

export interface EvidenceView {
  /** For the note: stretches with the keys of what they support. */
  marks: readonly Pick<FieldMark, "path" | "evidence">[];
  active: string | null;
  setActive: (key: string | null) => void;
  nameOf: (key: string) => string;
  /** Goes to the value behind a key. */
  pick: (key: string) => void;
  /** The active row of one order. */
  activeRow: (orderId: string) => FieldPath | null;
  setActiveRow: (orderId: string, row: FieldPath | null) => void;
}

/** Ties the values of the orders on a page to the words of the note, in both directions. Keys are "order id/row". */
export function useEvidence(orders: readonly Grounded[], findings: readonly SafetyFinding[]): EvidenceView {
  const t = useText();
  const [active, setActive] = useState<string | null>(null);
  const marks = useMemo(
    () => [
      ...orders.flatMap(({ id, draft }) => evidenceOfRows(draft, `${id}/`)),
      ...findings.map(({ evidence }, index) => ({ path: findingKey(index), evidence: [evidence] })),
    ],
    [orders, findings],
  );
  const setActiveRow = useCallback((orderId: string, row: FieldPath | null) => setActive(row === null ? null : `${orderId}/${row}`), []);
  return {
    marks,
    active,
    setActive,
    nameOf: (key) => (key.startsWith("finding/") ? t("safety.title") : t(`field.${keyOf(key.split("/")[1] ?? "")}`)),
    pick: (key) => {
      setActive(key);
      const [id = "", row = ""] = key.split("/");
      const order = document.querySelector<HTMLElement>(`[data-order="${CSS.escape(id)}"]`);
      if (order !== null) focusRow(order, row);
    },
    activeRow: (orderId) => (active?.startsWith(`${orderId}/`) === true ? active.slice(orderId.length + 1) : null),
    setActiveRow,
  };
}
