import { withDatabase, type FieldwrightDatabase } from "./database";

/**
 * A photo of a note. The picture is kept as bytes, not as a Blob: browsers on iOS have lost the files behind stored Blobs,
 * and with them the pictures.
 */
export interface AttachmentRecord {
  id: string;
  noteId: string;
  /** Media type of the bytes. */
  type: string;
  bytes: ArrayBuffer;
  /** In pixels. */
  width: number;
  height: number;
  createdAt: number;
  deletedAt?: number;
}

/** Stores a photo. Rejects with StorageError, `quota` where the device is full; nothing is stored half. */
export function addAttachment(attachment: AttachmentRecord): Promise<void> {
  return withDatabase(async (db) => {
    await db.attachments.put(attachment);
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
  return found.filter((attachment) => attachment.deletedAt === undefined).toSorted((a, b) => a.createdAt - b.createdAt);
}
