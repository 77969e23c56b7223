import type { PartialWorkOrder } from "@/domain/work-order/schema";
import { createJsonReader } from "./json-reader";
import type { JsonObject } from "./json-reader";
import { readOrder } from "./read-order";
import type { ReadOrder } from "./read-order";
import type { AnswerChunk } from "./types";

/** What can be shown while the model still writes. */
export interface AnswerState {
  /** Values as far as they have come; a text may grow, everything else is complete. */
  orders: PartialWorkOrder[];
  /** Set once the model has lost itself: stop it, nothing further is read. */
  cut: "runaway" | null;
}

export interface AnswerReader {
  push: (chunk: AnswerChunk) => AnswerState;
  /** The orders with every value that was written to its end, checked against the schema. */
  orders: () => ReadOrder[];
  /** The answer was read to its last bracket. */
  isComplete: () => boolean;
  cut: () => "runaway" | null;
}

/** Reads an answer while it is being written, each character once. Nothing in it makes the reader throw. */
export function createAnswerReader(note: string): AnswerReader {
  const reader = createJsonReader(note);
  /** An order that is complete does not change any more. */
  const finished = new WeakMap<JsonObject, PartialWorkOrder>();

  const cut = (): "runaway" | null => (reader.status() === "runaway" ? "runaway" : null);

  const orderNodes = (): JsonObject[] => {
    const root = reader.root();
    const list = root?.kind === "object" ? root.members.get("orders") : root;
    return list?.kind === "array" ? list.items.filter((item) => item.kind === "object") : [];
  };

  const shown = (node: JsonObject): PartialWorkOrder => {
    const known = finished.get(node);
    if (known) return known;
    const { values } = readOrder(node, { partial: cut() === null });
    if (node.complete) finished.set(node, values);
    return values;
  };

  return {
    push: ({ text }) => {
      reader.push(text);
      return { orders: orderNodes().map(shown), cut: cut() };
    },
    orders: () => orderNodes().map((node) => readOrder(node)),
    isComplete: () => reader.status() === "done",
    cut,
  };
}
