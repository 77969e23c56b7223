import * as z from "zod";
import { codeKinds, type SiteCodes } from "@/domain/codes/site-code";
import { questionKinds, type QuestionKind } from "@/domain/questions/questions";
import type { DraftOrder } from "@/domain/work-order/draft";
import { partSchema, priorities, readingSchema, failureModes, workTypes } from "@/domain/work-order/schema";
import type { JsonSchema } from "@/domain/work-order/json-schema";
import { orderStatuses, type OrderStatus, type StatusChange } from "@/domain/work-order/status";

/** An order as it travels: all that is known of it, and the note it comes from. Times are milliseconds since the epoch. */
export interface ExchangedOrder {
  id: string;
  position: number;
  status: OrderStatus;
  createdAt: number;
  updatedAt: number;
  approvedAt?: number;
  assignee?: string;
  /** Days as yyyy-mm-dd. */
  dueOn?: string;
  followUpOn?: string;
  comments?: { id: string; text: string; at: number; editedAt?: number }[];
  history?: StatusChange[];
  skipped?: QuestionKind[];
  siteCodes?: SiteCodes;
  assetId?: string;
  assetChosenBy?: "rule" | "person";
  draft: DraftOrder;
  edits: { path: string; before: unknown; after: unknown; at: number }[];
  note: { id: string; text: string; createdAt: number };
}

/** A file of orders, written and read by this app; its schema is published as `schema/order-document.json`. */
export interface OrderDocument {
  format: "fieldwright-orders";
  version: 1;
  exportedAt: number;
  orders: ExchangedOrder[];
}

const text = z.string();
const day = z.string().regex(/^\d{4}-\d{2}-\d{2}$/);
const time = z.number();
const span = z.strictObject({ start: z.number().int().nonnegative(), end: z.number().int().nonnegative() });

/** The values of a draft: any key may be missing, and a person may have written what the schema of an approved order refuses. */
const values = z.strictObject({
  asset: text.exactOptional(),
  location: text.exactOptional(),
  problem: text.exactOptional(),
  failureMode: z.enum(failureModes).exactOptional(),
  cause: text.exactOptional(),
  actionsTaken: z.array(text).exactOptional(),
  actionsNeeded: z.array(text).exactOptional(),
  parts: z.array(partSchema).exactOptional(),
  readings: z.array(readingSchema).exactOptional(),
  labourHours: z.number().exactOptional(),
  downtimeHours: z.number().exactOptional(),
  followUp: text.exactOptional(),
  workType: z.enum(workTypes).exactOptional(),
  safetyHazard: z.boolean().exactOptional(),
  priority: z.enum(priorities).exactOptional(),
  title: text.exactOptional(),
});

const mark = z.strictObject({
  path: text,
  support: z.enum(["exact", "matched", "derived", "judged", "none"]),
  evidence: z.array(span),
  confidence: z.number().nullable(),
  origin: z.enum(["model", "rule", "person"]),
  doubtful: z.literal(true).exactOptional(),
  kept: z.literal(true).exactOptional(),
});

const siteCode = z.strictObject({ code: text.min(1), group: text.exactOptional(), text, by: z.enum(["rule", "person"]) });

export const exchangedOrderSchema = z.strictObject({
  id: text.min(1),
  position: z.number().int().nonnegative(),
  status: z.enum(orderStatuses),
  createdAt: time,
  updatedAt: time,
  approvedAt: time.exactOptional(),
  assignee: text.exactOptional(),
  dueOn: day.exactOptional(),
  followUpOn: day.exactOptional(),
  comments: z.array(z.strictObject({ id: text.min(1), text, at: time, editedAt: time.exactOptional() })).exactOptional(),
  history: z.array(z.strictObject({ from: z.enum(orderStatuses), to: z.enum(orderStatuses), at: time })).exactOptional(),
  skipped: z.array(z.enum(questionKinds)).exactOptional(),
  siteCodes: z.partialRecord(z.enum(codeKinds), siteCode.nullable()).exactOptional(),
  assetId: text.exactOptional(),
  assetChosenBy: z.enum(["rule", "person"]).exactOptional(),
  draft: z.strictObject({ values, marks: z.array(mark) }),
  edits: z.array(z.strictObject({ path: text, before: z.unknown(), after: z.unknown(), at: time })),
  note: z.strictObject({ id: text.min(1), text, createdAt: time }),
});

export const orderDocumentSchema = z
  .strictObject({ format: z.literal("fieldwright-orders"), version: z.literal(1), exportedAt: time, orders: z.array(z.unknown()) })
  .meta({ title: "Fieldwright orders", description: "Orders with their notes, evidence, edits and planning. Times are milliseconds since the epoch." });

/** The document as JSON Schema: what `public/schema/order-document.json` holds. */
export const orderDocumentJsonSchema: JsonSchema = z.toJSONSchema(orderDocumentSchema.extend({ orders: z.array(exchangedOrderSchema) }));

/** What a file holds: the orders that can be read, and of the others why not. */
export interface ReadOrders {
  orders: ExchangedOrder[];
  /** `at`: the number of the order or the line in the file, from 1. */
  problems: { at: number; reason: string }[];
}

/** A file is no file of orders at all. `message` says what it is not. */
export class ExchangeError extends Error {
  constructor(message: string, options?: ErrorOptions) {
    super(message, options);
    this.name = "ExchangeError";
  }
}

/** The document as text. */
export function writeDocument(orders: readonly ExchangedOrder[], exportedAt: number): string {
  const document: OrderDocument = { format: "fieldwright-orders", version: 1, exportedAt, orders: [...orders] };
  return `${JSON.stringify(document, null, 1)}\n`;
}

/** Why one order cannot be read, in a line. */
export function reasonOf(error: z.ZodError): string {
  const [issue] = error.issues;
  return issue === undefined ? "" : `${issue.path.join(".")}: ${issue.message}`;
}

/**
 * Reads a document. An order that is none is left out and named; the others are read.
 *
 * @throws ExchangeError where the text is no such document.
 */
export function readDocument(content: string): ReadOrders {
  let json: unknown;
  try {
    json = JSON.parse(content.replace(/^\uFEFF/u, ""));
  } catch (error) {
    throw new ExchangeError("no JSON", { cause: error });
  }
  const document = orderDocumentSchema.safeParse(json);
  if (!document.success) throw new ExchangeError(reasonOf(document.error));
  const read: ReadOrders = { orders: [], problems: [] };
  for (const [index, entry] of document.data.orders.entries()) {
    const order = exchangedOrderSchema.safeParse(entry);
    if (order.success) read.orders.push(order.data);
    else read.problems.push({ at: index + 1, reason: reasonOf(order.error) });
  }
  return read;
}
