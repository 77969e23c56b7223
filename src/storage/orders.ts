import { readAsset } from "@/domain/duplicates/asset-keys";
import type { QuestionKind } from "@/domain/questions/questions";
import type { DraftOrder } from "@/domain/work-order/draft";
import type { PartialWorkOrder } from "@/domain/work-order/schema";
import { isApproved, type OrderStatus } from "@/domain/work-order/status";
import { newestFirst, withDatabase, type FieldwrightDatabase } from "./database";
import { searchTextOf } from "./fold";
import { readNote } from "./notes";
import { queueApproved, takeBackWaiting } from "./outbox";
import type { ConversionRecord, EditRecord, NoteRecord, OrderRecord } from "./records";

/** An order with all that explains it. */
export interface OrderWithSources {
  order: OrderRecord;
  /** The note as it is now; absent once it is deleted. */
  note: NoteRecord | undefined;
  /** The conversion that made the order; absent for one written by hand. */
  conversion: ConversionRecord | undefined;
}

function wordsOf(values: PartialWorkOrder): string[] {
  const words: string[] = [];
  for (const value of Object.values(values)) {
    if (typeof value === "string") words.push(value);
    else if (Array.isArray(value)) words.push(...value.map((item) => (typeof item === "string" ? item : item.name)));
  }
  return words;
}

/** By what an order is found: its words and its note's, and the asset however it is written. */
export function findable(draft: DraftOrder, noteText: string): Pick<OrderRecord, "searchText" | "assetKeys"> {
  return { searchText: searchTextOf([...wordsOf(draft.values), noteText]), assetKeys: readAsset(draft.values.asset ?? "").keys };
}

/**
 * Stores what a conversion made, whole or not at all: the conversion, its orders in place of the note's unapproved
 * ones, and the note's status. Approved orders stay as they are. `orderIds` are made by the caller, one for each draft.
 */
export function saveConversion(conversion: ConversionRecord, drafts: readonly DraftOrder[], orderIds: readonly string[], now = Date.now()): Promise<void> {
  return withDatabase((db) =>
    db.transaction("rw", db.notes, db.conversions, db.orders, async () => {
      if ((await db.conversions.get(conversion.id)) !== undefined) return;
      await db.conversions.add(conversion);
      await db.orders
        .where("noteId")
        .equals(conversion.noteId)
        .filter((order) => order.status === "draft" && order.deletedAt === undefined)
        .modify({ deletedAt: now });
      await db.orders.bulkAdd(
        drafts.map((draft, index) => ({
          id: orderIds[index] ?? crypto.randomUUID(),
          noteId: conversion.noteId,
          conversionId: conversion.id,
          position: index,
          status: "draft",
          draft,
          edits: [],
          createdAt: now,
          updatedAt: now,
          ...findable(draft, conversion.noteText),
        })),
      );
      const note = await readNote(db, conversion.noteId);
      // A text that was changed meanwhile is a draft; these orders are of the text before.
      if (note === undefined || note.text !== conversion.noteText) return;
      const { error: _, ...rest } = note;
      await db.notes.put({ ...rest, status: "converted" });
    }),
  );
}

/** Stores an order that a person writes by hand, after the orders the note has. */
export function addManualOrder(order: { id: string; noteId: string; draft: DraftOrder }, now = Date.now()): Promise<OrderRecord | undefined> {
  return withDatabase((db) =>
    db.transaction("rw", db.notes, db.orders, async () => {
      const known = await db.orders.get(order.id);
      if (known !== undefined) return known;
      const note = await readNote(db, order.noteId);
      if (note === undefined) return undefined;
      const created: OrderRecord = {
        ...order,
        position: 0,
        status: "draft",
        edits: [],
        createdAt: now,
        updatedAt: now,
        ...findable(order.draft, note.text),
      };
      await db.orders.add(created);
      const { error: _, ...rest } = note;
      await db.notes.put({ ...rest, status: "converted" });
      return created;
    }),
  );
}

async function changeOrder(db: FieldwrightDatabase, id: string, change: (order: OrderRecord) => OrderRecord | undefined): Promise<OrderRecord | undefined> {
  const order = await db.orders.get(id);
  const changed = order === undefined ? undefined : change(order);
  if (changed !== undefined) await db.orders.put(changed);
  return changed;
}

/** Whether a person has approved the order's values: they are read then, not edited. */
export function hasApproval(order: Pick<OrderRecord, "status" | "approvedAt">): boolean {
  return isApproved(order.status, order.approvedAt !== undefined);
}

/** The order with another status; the change is kept with it. */
export function withStatus(order: OrderRecord, to: OrderStatus, at: number): OrderRecord {
  return { ...order, status: to, history: [...(order.history ?? []), { from: order.status, to, at }], updatedAt: at };
}

/** Stores a person's edit; the edits are appended to the order's history. Only drafts are touched. */
export function editOrder(id: string, draft: DraftOrder, edits: readonly EditRecord[], now = Date.now()): Promise<OrderRecord | undefined> {
  return withDatabase((db) =>
    db.transaction("rw", db.orders, db.notes, db.conversions, async () => {
      const known = await db.orders.get(id);
      if (known === undefined) return undefined;
      const conversion = known.conversionId === undefined ? undefined : await db.conversions.get(known.conversionId);
      const noteText = conversion?.noteText ?? (await db.notes.get(known.noteId))?.text ?? "";
      return changeOrder(db, id, (order) => {
        if (order.status !== "draft" || order.deletedAt !== undefined) return undefined;
        const fresh = edits.filter((edit) => !order.edits.some((old) => old.at === edit.at && old.path === edit.path));
        return { ...order, draft, edits: [...order.edits, ...fresh], updatedAt: now, ...findable(draft, noteText) };
      });
    }),
  );
}

/** Remembers that a question about an order cannot be answered, or takes that back. */
export function skipQuestion(id: string, kind: QuestionKind, skipped = true): Promise<void> {
  return withDatabase((db) =>
    db.transaction("rw", db.orders, async () => {
      await changeOrder(db, id, (order) => {
        const others = (order.skipped ?? []).filter((other) => other !== kind);
        return { ...order, skipped: skipped ? [...others, kind] : others };
      });
    }),
  );
}

/** Approves orders together: all or none. */
export function approveOrders(ids: readonly string[], now = Date.now()): Promise<void> {
  return withDatabase((db) =>
    db.transaction("rw", db.orders, db.outbox, db.settings, async () => {
      for (const id of ids) {
        await changeOrder(db, id, (order) =>
          order.deletedAt === undefined && order.status === "draft" ? { ...withStatus(order, "approved", now), approvedAt: now } : undefined,
        );
      }
      await queueApproved(db, ids, now);
    }),
  );
}

/** Makes approved orders drafts again: undo of an approval, and "edit again". */
export function unapproveOrders(ids: readonly string[], now = Date.now()): Promise<void> {
  return withDatabase((db) =>
    db.transaction("rw", db.orders, db.outbox, async () => {
      await takeBackWaiting(db, ids);
      for (const id of ids) {
        await changeOrder(db, id, (order) => {
          if (!hasApproval(order)) return undefined;
          const { approvedAt: _, ...rest } = order;
          return withStatus(rest, "draft", now);
        });
      }
    }),
  );
}

/** Deletes an order; {@link restoreOrder} brings it back until it is purged. */
export function deleteOrder(id: string, now = Date.now()): Promise<void> {
  return withDatabase(async (db) => {
    await db.orders.update(id, { deletedAt: now });
  });
}

export function restoreOrder(id: string): Promise<void> {
  return withDatabase((db) =>
    db.transaction("rw", db.orders, async () => {
      await changeOrder(db, id, (order) => {
        const { deletedAt: _, ...rest } = order;
        return rest;
      });
    }),
  );
}

/** The orders of a note: the earliest first, those of one conversion in their places. */
export async function readOrdersOfNote(db: FieldwrightDatabase, noteId: string): Promise<OrderRecord[]> {
  const orders = await db.orders.where("noteId").equals(noteId).toArray();
  return orders.filter((order) => order.deletedAt === undefined).toSorted((a, b) => a.createdAt - b.createdAt || a.position - b.position);
}

export function listOrdersOfNote(noteId: string): Promise<OrderRecord[]> {
  return withDatabase((db) => readOrdersOfNote(db, noteId));
}

/** An order that is not deleted, with its note and its conversion. */
export async function readOrder(db: FieldwrightDatabase, id: string): Promise<OrderWithSources | undefined> {
  const order = await db.orders.get(id);
  if (order === undefined || order.deletedAt !== undefined) return undefined;
  const conversion = order.conversionId === undefined ? undefined : await db.conversions.get(order.conversionId);
  return { order, note: await readNote(db, order.noteId), conversion };
}

/** A note with its orders and the conversions they come from. */
export interface NoteWithOrders {
  note: NoteRecord;
  orders: OrderRecord[];
  /** There were orders, and they were deleted. */
  hasDeletedOrders: boolean;
  conversions: ReadonlyMap<string, ConversionRecord>;
  /** The last conversion, also where it made no order. */
  latest: ConversionRecord | undefined;
}

/** A note that is not deleted, with all that came of it. */
export async function readNoteWithOrders(db: FieldwrightDatabase, noteId: string): Promise<NoteWithOrders | undefined> {
  const note = await readNote(db, noteId);
  if (note === undefined) return undefined;
  const conversions = await db.conversions.where("noteId").equals(noteId).toArray();
  const orders = await readOrdersOfNote(db, noteId);
  return {
    note,
    orders,
    hasDeletedOrders: (await db.orders.where("noteId").equals(noteId).count()) > orders.length,
    conversions: new Map(conversions.map((conversion) => [conversion.id, conversion])),
    latest: conversions.toSorted((a, b) => b.startedAt - a.startedAt)[0],
  };
}

/** All orders that are not deleted, the last changed first. */
export async function readOrders(db: FieldwrightDatabase): Promise<OrderRecord[]> {
  const orders = await newestFirst(db.orders).toArray();
  return orders.filter((order) => order.deletedAt === undefined);
}
