import { createContext, use } from "react";
import type { SafetyFinding } from "@/domain/safety/types";
import type { DraftOrder, FieldPath } from "@/domain/work-order/draft";
import type { EditValue } from "@/domain/work-order/edit";
import type { ListKey } from "@/domain/work-order/paths";
import type { Part, Reading } from "@/domain/work-order/schema";

/** What a person can do to the values of an order. */
export interface OrderActions {
  set: (path: FieldPath, value: EditValue) => void;
  add: (key: ListKey, item: string | Part | Reading) => void;
  remove: (path: FieldPath) => void;
  keep: (path: FieldPath) => void;
}

/** What every row of the form needs to know. */
export interface OrderFormState {
  draft: DraftOrder;
  /** The text that the evidence points into. */
  note: string;
  findings: readonly SafetyFinding[];
  /** Absent where the order can only be read. */
  actions: OrderActions | undefined;
  /** The order is being decoded: values appear and settle. */
  live: boolean;
  /** What is wrong with a row, in words. */
  problems: ReadonlyMap<FieldPath, string>;
  /** The row whose words are lit in the note. */
  active: FieldPath | null;
  activate: (row: FieldPath | null) => void;
  /** The row that is being edited; a list ends with the row "actionsTaken.+" while an item is added. */
  editing: FieldPath | null;
  edit: (row: FieldPath | null) => void;
  idPrefix: string;
}

const OrderFormContext = createContext<OrderFormState | null>(null);

export const OrderFormProvider = OrderFormContext;

export function useOrderForm(): OrderFormState {
  const state = use(OrderFormContext);
  if (state === null) throw new Error("useOrderForm outside an order form");
  return state;
}
