import type { FieldPath } from "@/domain/work-order/draft";
import { tellsOfWork } from "@/domain/work-order/paths";
import type { PartialWorkOrder } from "@/domain/work-order/schema";
import { tellsOfIsolation } from "./isolation";

/**
 * - `isolated`: is what could hurt someone isolated, locked out or fenced off?
 * - `downtime`: how long did it stand?
 * - `quantity`: how many of a part?
 * - the others ask for the field of their name
 */
export const questionKinds = ["asset", "isolated", "location", "downtime", "followUp", "quantity", "labour"] as const;
export type QuestionKind = (typeof questionKinds)[number];

export interface Question {
  kind: QuestionKind;
  /** Where the answer goes. */
  path: FieldPath;
  /** The part that is asked about. */
  about?: string;
}

/** More than this nobody answers beside a machine. */
export const MAX_QUESTIONS = 3;

/** Failures after which a machine has usually stood. */
const standing: ReadonlySet<PartialWorkOrder["failureMode"]> = new Set(["breakdown", "fails_to_start", "spurious_stop", "blocked"]);

/**
 * What an order of this kind needs and the note does not say, the most important first: questions that only the
 * technician can answer, and only while still there.
 *
 * @param skipped kinds that the person has said to be unknown
 * @param isOut whether the value at a path stays out of the order: how many of such a part nobody need know
 */
export function questionsFor(order: PartialWorkOrder, note: string, skipped: ReadonlySet<QuestionKind> = new Set(), isOut: (path: FieldPath) => boolean = () => false): Question[] {
  if (!tellsOfWork(order)) return [];
  const { failureMode, workType, actionsTaken = [], actionsNeeded = [], parts = [] } = order;
  const uncounted = parts.findIndex((part, index) => part.quantity === undefined && !isOut(`parts.${index}`));
  const part = parts[uncounted];
  const questions: (Question | false)[] = [
    order.asset === undefined && { kind: "asset", path: "asset" },
    order.safetyHazard === true && !tellsOfIsolation(note) && { kind: "isolated", path: "actionsTaken" },
    order.safetyHazard === true && order.location === undefined && { kind: "location", path: "location" },
    workType === "corrective" && failureMode !== undefined && standing.has(failureMode) &&
      order.downtimeHours === undefined && { kind: "downtime", path: "downtimeHours" },
    actionsNeeded.length > 0 && order.followUp === undefined && { kind: "followUp", path: "followUp" },
    part !== undefined && { kind: "quantity", path: `parts.${uncounted}.quantity`, about: part.name },
    actionsTaken.length > 0 && (workType === "corrective" || workType === "preventive") &&
      order.labourHours === undefined && { kind: "labour", path: "labourHours" },
  ];
  return questions.filter((question): question is Question => question !== false && !skipped.has(question.kind)).slice(0, MAX_QUESTIONS);
}
