import { useMemo, useState, useSyncExternalStore } from "react";
import { withEvidence } from "@/domain/conversion/with-evidence";
import { addItem, keepValue, removeValue, setValue } from "@/domain/work-order/edit";
import { useText } from "@/i18n/use-text";
import { editOrder } from "@/storage/orders";
import type { OrderRecord } from "@/storage/records";
import { useToast } from "@/ui/toast";
import { keyOf } from "./fields";
import { createOrderEdits, type OrderEdits } from "./order-edits";
import type { OrderActions } from "./order-form-context";

/** The edits of this page; the component renders again with each of them. */
export function useOrderEdits(): OrderEdits {
  const [edits] = useState(() => createOrderEdits({ save: editOrder }));
  useSyncExternalStore(edits.subscribe, edits.getState);
  return edits;
}

/** What a person can do to one order; what takes something away says so and can be undone. */
export function useOrderActions(edits: OrderEdits, order: OrderRecord, note: string): OrderActions {
  const t = useText();
  const toast = useToast();
  return useMemo(
    () => ({
      set: (path, value) => {
        edits.apply(order, path, (draft) => {
          const next = setValue(draft, path, value);
          return next === draft ? draft : withEvidence(next, note, path);
        });
      },
      add: (key, item) => {
        const path = `${key}.${edits.draftOf(order).values[key]?.length ?? 0}`;
        edits.apply(order, path, (draft) => withEvidence(addItem(draft, key, item), note, path));
      },
      keep: (path) => {
        edits.apply(order, path, (draft) => keepValue(draft, path));
      },
      remove: (path) => {
        const change = edits.apply(order, path, (draft) => removeValue(draft, path));
        if (change === undefined) return;
        toast({ text: t("order.removed", { field: t(`field.${keyOf(path)}`) }), onUndo: () => edits.takeBack(order, change) });
      },
    }),
    [edits, order, note, t, toast],
  );
}
