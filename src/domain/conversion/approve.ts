import { type DraftOrder, isLeftOut } from "@/domain/work-order/draft";
import { hasContent } from "@/domain/work-order/paths";
import { workOrderSchema } from "@/domain/work-order/schema";
import type { Part, PartialWorkOrder, WorkOrder } from "@/domain/work-order/schema";
import { deriveTitle, fitTitle } from "@/domain/work-order/title";

/** Why values are no work order yet; the form says it beside the field. */
export type OrderProblemKind =
  | "missing"
  | "empty"
  | "too-long"
  | "negative"
  | "needs-problem" // a failure mode without a problem
  | "no-content" // nothing but judgements: there is no order
  | "invalid";

export interface OrderProblem {
  /** Dotted path in the order ("parts.0.name"); "" for the order as a whole. */
  path: string;
  kind: OrderProblemKind;
}

export type OrderCheck = { order: WorkOrder; problems: [] } | { order: null; problems: OrderProblem[] };

/**
 * What stands when the draft is approved as it is: all values but those that the note does not support or that are doubtful,
 * and nobody has kept. Required codes that are missing get a harmless value and a missing title is made from what the order says;
 * whether there is a hazard is never made up.
 */
export function orderToApprove(draft: DraftOrder): PartialWorkOrder {
  const dropped = new Set(draft.marks.filter(isLeftOut).map((mark) => mark.path));
  const { values } = draft;
  const kept = <T>(key: string, items: readonly T[] | undefined): T[] | undefined => {
    const left = items?.filter((_, index) => !dropped.has(`${key}.${index}`));
    return left && left.length > 0 ? left : undefined;
  };
  const parts = values.parts?.map((part, index) => (dropped.has(`parts.${index}.quantity`) ? { name: part.name } : part));
  const lists = {
    actionsTaken: kept("actionsTaken", values.actionsTaken),
    actionsNeeded: kept("actionsNeeded", values.actionsNeeded),
    parts: kept<Part>("parts", parts),
    readings: kept("readings", values.readings),
  };
  const entries = Object.entries({ ...values, ...lists }).filter(([key, value]) => value !== undefined && !dropped.has(key));
  const order: PartialWorkOrder = Object.fromEntries(entries);
  if (order.problem === undefined) delete order.failureMode;
  order.workType ??= "other";
  order.priority ??= "medium";
  const title = order.title === undefined ? deriveTitle(order) : fitTitle(order.title);
  if (title !== undefined) order.title = title;
  return order;
}

/** The values as a work order that follows the schema, or what is still wrong with them. */
export function toWorkOrder(values: PartialWorkOrder): OrderCheck {
  if (!hasContent(values)) return { order: null, problems: [{ path: "", kind: "no-content" }] };
  const parsed = workOrderSchema.safeParse(values);
  if (parsed.success) return { order: parsed.data, problems: [] };
  return { order: null, problems: parsed.error.issues.map((issue) => problemOf(issue, values)) };
}

type Issue = NonNullable<ReturnType<typeof workOrderSchema.safeParse>["error"]>["issues"][number];

function problemOf(issue: Issue, values: PartialWorkOrder): OrderProblem {
  const path = issue.path.map(String).join(".");
  const at = (kind: OrderProblemKind): OrderProblem => ({ path, kind });
  if (issue.code === "custom") return at("needs-problem");
  if (issue.code === "too_big") return at("too-long");
  if (issue.code === "too_small") return at(issue.origin === "number" ? "negative" : "empty");
  let value: unknown = values;
  for (const key of issue.path) value = typeof value === "object" && value !== null ? Reflect.get(value, key) : undefined;
  return at(value === undefined ? "missing" : "invalid");
}
