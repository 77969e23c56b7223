import { withDatabase, type FieldwrightDatabase } from "./database";

/**
 * A picture that belongs to a note: a photo, or the signature of one of its orders. The picture is kept as bytes, not as a Blob: browsers on iOS have lost the files behind stored Blobs,
 * and with them the pictures.
 */
export interface AttachmentRecord {
  id: string;
  noteId: string;
  /** Media type of the bytes. */
  type: string;
  bytes: ArrayBuffer;
  /** Present with a signature. */
  signature?: SignatureFacts;
  /** What a person has written under a photo. */
  caption?: string;
  /** Where a photo was taken; only where a person keeps that on purpose. */
  place?: PhotoPlace;
  /** In pixels. */
  width: number;
  height: number;
  createdAt: number;
  deletedAt?: number;
}

/** In degrees, north and east positive (WGS 84). */
export interface PhotoPlace {
  latitude: number;
  longitude: number;
}

/** Whose signature it is, and what was signed. */
export interface SignatureFacts {
  orderId: string;
  name: string;
  /** SHA-256 of the values that were signed: other values make it void. */
  signed: string;
}

/**
 * Stores a photo or a signature, and begins the note where there is none yet: a photo may come before the first word.
 * Rejects with StorageError, `quota` where the device is full; nothing is stored half.
 */
export function addAttachment(attachment: AttachmentRecord): Promise<void> {
  return withDatabase((db) =>
    db.transaction("rw", db.attachments, db.notes, async () => {
      await db.attachments.put(attachment);
      const { noteId: id, createdAt } = attachment;
      if ((await db.notes.get(id)) === undefined) await db.notes.add({ id, text: "", status: "draft", createdAt, updatedAt: createdAt });
    }),
  );
}

/** Writes the words under a photo anew. */
export function captionPhoto(id: string, caption: string): Promise<void> {
  return withDatabase(async (db) => {
    await db.attachments.update(id, { caption });
  });
}

/** Forgets where a photo was taken. */
export function forgetPlace(id: string): Promise<void> {
  return withDatabase(async (db) => {
    await db.attachments.where("id").equals(id).modify((photo) => {
      delete photo.place;
    });
  });
}

/** Deletes a photo; {@link restoreAttachment} brings it back until it is purged. */
export function deleteAttachment(id: string, now = Date.now()): Promise<void> {
  return withDatabase(async (db) => {
    await db.attachments.update(id, { deletedAt: now });
  });
}

export function restoreAttachment(id: string): Promise<void> {
  return withDatabase((db) =>
    db.transaction("rw", db.attachments, async () => {
      const known = await db.attachments.get(id);
      if (known === undefined) return;
      const { deletedAt: _, ...rest } = known;
      await db.attachments.put(rest);
    }),
  );
}

/** The photos of a note, in the order in which they were taken. */
export async function readAttachments(db: FieldwrightDatabase, noteId: string): Promise<AttachmentRecord[]> {
  const found = await db.attachments.where("noteId").equals(noteId).toArray();
  return found.filter((attachment) => attachment.deletedAt === undefined && attachment.signature === undefined).toSorted((a, b) => a.createdAt - b.createdAt);
}

/** The last signature of an order that is not deleted. */
export async function readSignature(db: FieldwrightDatabase, { id, noteId }: { id: string; noteId: string }): Promise<AttachmentRecord | undefined> {
  const found = await db.attachments.where("noteId").equals(noteId).toArray();
  return found.filter(({ deletedAt, signature }) => deletedAt === undefined && signature?.orderId === id).toSorted((a, b) => b.createdAt - a.createdAt)[0];
}

/** Those of some notes that have a photo. */
export async function notesWithPhotos(db: FieldwrightDatabase, noteIds: readonly string[]): Promise<Set<string>> {
  const found = await db.attachments.where("noteId").anyOf([...noteIds]).toArray();
  return new Set(found.filter(({ deletedAt, signature }) => deletedAt === undefined && signature === undefined).map(({ noteId }) => noteId));
}
