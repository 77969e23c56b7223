import type { PartialWorkOrder } from "@/domain/work-order/schema";
import type { FieldPath } from "@/domain/work-order/draft";
import { findPhrase } from "./find-phrase";
import { bestCover, findFreeText } from "./free-text";
import { findHours } from "./hours";
import { indexNote, type NoteIndex } from "./note-index";
import { findQuantity, findReading } from "./readings";
import { spansOf } from "./spans";
import { termsOf } from "./terms";
import type { Finding, GroundedValue } from "./types";

/**
 * Tie every value of an order to the words of the note that it comes from, or say that nothing supports it. One entry for
 * every value, in the order of the schema. It never throws, whatever the note or the values are.
 */
export function groundOrder(note: string, order: PartialWorkOrder): GroundedValue[] {
  return groundInNote(indexNote(note), order);
}

/** The same for a note that has been read before: several orders come from one note. */
export function groundInNote(note: NoteIndex, order: PartialWorkOrder): GroundedValue[] {
  const grounded: GroundedValue[] = [];
  const add = (path: FieldPath, finding: Finding): void => {
    grounded.push({ path, support: finding.support, evidence: finding.evidence.map((span) => ({ ...span })) });
  };
  const phrase = (path: "asset" | "location" | "followUp"): void => {
    const value = order[path];
    if (value !== undefined) add(path, findPhrase(value, note, path === "followUp" ? "phrase" : "identity"));
  };
  const hours = (path: "labourHours" | "downtimeHours"): void => {
    const value = order[path];
    if (value !== undefined) add(path, findHours(value, note));
  };
  const actions = (path: "actionsTaken" | "actionsNeeded"): void => {
    for (const [i, action] of (order[path] ?? []).entries())
      add(`${path}.${i}`, findFreeText(action, note, path === "actionsTaken" ? "done" : "planned"));
  };

  phrase("asset");
  phrase("location");
  const problem = order.problem === undefined ? undefined : findFreeText(order.problem, note, "fault");
  if (problem !== undefined) add("problem", problem);
  if (order.failureMode !== undefined) add("failureMode", judged(problem?.evidence));
  if (order.cause !== undefined) add("cause", findFreeText(order.cause, note, "fault"));
  actions("actionsTaken");
  actions("actionsNeeded");
  groundParts(order, note, add);
  for (const [i, reading] of (order.readings ?? []).entries()) add(`readings.${i}`, findReading(reading, note));
  hours("labourHours");
  hours("downtimeHours");
  phrase("followUp");
  if (order.workType !== undefined) add("workType", judged());
  if (order.safetyHazard !== undefined) add("safetyHazard", judged());
  if (order.priority !== undefined) add("priority", judged());
  if (order.title !== undefined) add("title", judged(titleEvidence(order.title, note)));
  return grounded;
}

function groundParts(order: PartialWorkOrder, note: NoteIndex, add: (path: FieldPath, finding: Finding) => void): void {
  for (const [i, part] of (order.parts ?? []).entries()) {
    const name = findPhrase(part.name, note, "phrase");
    add(`parts.${i}`, name);
    if (part.quantity !== undefined) add(`parts.${i}.quantity`, findQuantity(part, part.quantity, name, note));
  }
}

function judged(evidence: Finding["evidence"] = []): Finding {
  return { support: "judged", evidence };
}

/** The words of a title that the note has, as far as they stand together. */
function titleEvidence(title: string, note: NoteIndex): Finding["evidence"] {
  const cover = bestCover(termsOf(title, note, "phrase"));
  return cover === undefined
    ? []
    : spansOf(
        note.tokens,
        cover.found.map((entry) => entry.place),
      );
}
