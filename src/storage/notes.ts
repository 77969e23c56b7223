import { extended } from "@/domain/note/extended";
import { notesWithPhotos } from "./attachments";
import { connectionAtHand, newestFirst, withDatabase, type FieldwrightDatabase } from "./database";
import type { NoteRecord, NoteStatus } from "./records";

/** A note as the list of recent notes shows it. */
export interface NoteOverview {
  note: NoteRecord;
  draftOrders: number;
  approvedOrders: number;
}

/**
 * Stores what the person has typed so far. A new note begins with its first character; a note whose text changes is a
 * draft again. An older save never overwrites a newer one, so saves may arrive in any order.
 */
export function saveDraft(draft: { id: string; text: string }, now = Date.now()): Promise<NoteRecord | undefined> {
  return withDatabase((db) =>
    db.transaction("rw", db.notes, async () => {
      const known = await db.notes.get(draft.id);
      if (known === undefined) {
        if (draft.text.trim() === "") return undefined;
        const created: NoteRecord = { id: draft.id, text: draft.text, status: "draft", createdAt: now, updatedAt: now };
        await db.notes.add(created);
        return created;
      }
      if (known.text === draft.text || known.updatedAt > now) return known;
      const { error: _, ...rest } = known;
      const changed: NoteRecord = { ...rest, text: draft.text, status: "draft", updatedAt: now };
      await db.notes.put(changed);
      return changed;
    }),
  );
}

/**
 * Stores a draft while its page is being closed: one request and its commit, nothing to come back to. What waits for
 * an answer is thrown away together with the page. Tells nobody; where it fails the last save stands.
 */
export function saveDraftAtOnce(note: NoteRecord): void {
  try {
    const transaction = connectionAtHand()?.transaction("notes", "readwrite");
    transaction?.objectStore("notes").put(note);
    transaction?.commit();
  } catch {
    // The connection is gone: nothing more can be done in a page that is being closed.
  }
}

export async function readNote(db: FieldwrightDatabase, id: string): Promise<NoteRecord | undefined> {
  const note = await db.notes.get(id);
  return note?.deletedAt === undefined ? note : undefined;
}

/** A note that is not deleted. */
export function getNote(id: string): Promise<NoteRecord | undefined> {
  return withDatabase((db) => readNote(db, id));
}

/** Ids of notes without a word that have photos: they are drafts like any other. */
async function wordlessWithPhotos(db: FieldwrightDatabase): Promise<Set<string>> {
  const wordless = await db.notes.where("status").equals("draft").filter(({ text, deletedAt }) => deletedAt === undefined && text.trim() === "").primaryKeys();
  return wordless.length === 0 ? new Set() : notesWithPhotos(db, wordless);
}

/** The notes that are being written, the one begun first in front: those with a word or a photo, and no order yet. */
export async function readOpenDrafts(db: FieldwrightDatabase): Promise<NoteRecord[]> {
  const drafts = await db.notes.where("status").equals("draft").toArray();
  const pictured = await wordlessWithPhotos(db);
  const open = drafts.filter(({ id, text, deletedAt }) => deletedAt === undefined && (text.trim() !== "" || pictured.has(id)));
  const orders = await db.orders.where("noteId").anyOf(open.map(({ id }) => id)).toArray();
  const converted = new Set(orders.filter(({ deletedAt }) => deletedAt === undefined).map(({ noteId }) => noteId));
  return open.filter(({ id }) => !converted.has(id)).toSorted((a, b) => a.createdAt - b.createdAt);
}

/** The draft to go on with after a restart: the one written last. */
export function latestDraft(): Promise<NoteRecord | undefined> {
  return withDatabase(async (db) => {
    const drafts = await db.notes.where("status").equals("draft").toArray();
    const pictured = await wordlessWithPhotos(db);
    return drafts
      .filter(({ id, text, deletedAt }) => deletedAt === undefined && (text.trim() !== "" || pictured.has(id)))
      .toSorted((a, b) => b.updatedAt - a.updatedAt)[0];
  });
}

/** Recent notes, newest first, with how many orders each has. Drafts with neither a word nor a photo are not shown. */
export async function readNoteOverviews(db: FieldwrightDatabase, limit: number): Promise<NoteOverview[]> {
  const pictured = await wordlessWithPhotos(db);
  const notes = await newestFirst(db.notes)
    .filter(({ id, text, deletedAt }) => deletedAt === undefined && (text.trim() !== "" || pictured.has(id)))
    .limit(limit)
    .toArray();
  const orders = await db.orders
    .where("noteId")
    .anyOf(notes.map((note) => note.id))
    .toArray();
  const counts = new Map(notes.map((note) => [note.id, { draftOrders: 0, approvedOrders: 0 }]));
  for (const order of orders) {
    const count = counts.get(order.noteId);
    if (count === undefined || order.deletedAt !== undefined) continue;
    if (order.status === "draft") count.draftOrders += 1;
    else if (order.status !== "cancelled") count.approvedOrders += 1;
  }
  return notes.map((note) => ({ note, draftOrders: 0, approvedOrders: 0, ...counts.get(note.id) }));
}

export function listNotes(limit = 50): Promise<NoteOverview[]> {
  return withDatabase((db) => readNoteOverviews(db, limit));
}

/** Ids of notes whose conversion was asked for and has not ended. */
export function listQueuedNotes(): Promise<string[]> {
  return withDatabase(async (db) => {
    const notes = await db.notes.where("status").equals("queued").toArray();
    return notes.filter((note) => note.deletedAt === undefined).map((note) => note.id);
  });
}

/** Sets the status of a note that is not deleted; `error` is the code of a failed conversion. */
export function setStatus(id: string, status: NoteStatus, error?: string): Promise<NoteRecord | undefined> {
  return withDatabase((db) =>
    db.transaction("rw", db.notes, async () => {
      const known = await readNote(db, id);
      if (known === undefined) return undefined;
      const { error: _, ...rest } = known;
      const changed: NoteRecord = { ...rest, status, ...(error !== undefined && { error }) };
      await db.notes.put(changed);
      return changed;
    }),
  );
}

/**
 * Adds the answer to a question behind a note as a line of its own; the note stays as converted as it was.
 *
 * @returns the text before; undefined where the note is gone.
 */
export function extendNote(id: string, sentence: string, now = Date.now()): Promise<string | undefined> {
  return withDatabase((db) =>
    db.transaction("rw", db.notes, async () => {
      const known = await readNote(db, id);
      if (known === undefined) return undefined;
      await db.notes.put({ ...known, text: extended(known.text, sentence), updatedAt: now });
      return known.text;
    }),
  );
}

/** Takes an answer back that {@link extendNote} added; where something was added behind it, it stays. */
export function shortenNote(id: string, sentence: string, now = Date.now()): Promise<void> {
  return withDatabase((db) =>
    db.transaction("rw", db.notes, async () => {
      const known = await readNote(db, id);
      const line = extended("", sentence);
      if (known?.text.endsWith(line) !== true) return;
      await db.notes.put({ ...known, text: known.text.slice(0, -line.length), updatedAt: now });
    }),
  );
}

/** Deletes a note and its unapproved orders; approved orders stay. Can be undone with {@link restoreNote}. */
export function deleteNote(id: string, now = Date.now()): Promise<void> {
  return withDatabase((db) =>
    db.transaction("rw", db.notes, db.orders, async () => {
      const note = await readNote(db, id);
      if (note === undefined) return;
      await db.notes.put({ ...note, deletedAt: now });
      await db.orders
        .where("noteId")
        .equals(id)
        .filter((order) => order.status === "draft" && order.deletedAt === undefined)
        .modify({ deletedAt: now });
    }),
  );
}

/** Brings a deleted note back, with the orders that were deleted along with it. */
export function restoreNote(id: string): Promise<void> {
  return withDatabase((db) =>
    db.transaction("rw", db.notes, db.orders, async () => {
      const note = await db.notes.get(id);
      if (note?.deletedAt === undefined) return;
      const { deletedAt, ...rest } = note;
      await db.notes.put(rest);
      await db.orders
        .where("noteId")
        .equals(id)
        .filter((order) => order.deletedAt === deletedAt)
        .modify((order) => {
          delete order.deletedAt;
        });
    }),
  );
}
