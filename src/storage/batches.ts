import { withDatabase, type FieldwrightDatabase } from "./database";

/** A file of notes on its way to orders. */
export interface BatchRecord {
  id: string;
  name: string;
  createdAt: number;
  /** `running`: goes on by itself, also after a restart of the app. */
  status: "running" | "paused" | "done";
  total: number;
}

/**
 * One note of a batch. `noteId` is made beforehand, so that a line that was cut off finds its note again instead of
 * making a second one.
 */
export interface BatchLineRecord {
  id: string;
  batchId: string;
  /** Its line in the file. */
  line: number;
  text: string;
  noteId: string;
  status: "waiting" | "done" | "failed";
  /** Code of the failure. */
  error?: string;
  orders?: number;
}

export interface BatchOverview {
  batch: BatchRecord;
  done: number;
  failed: number;
}

/** Stores a batch with its lines, whole or not at all. */
export function addBatch(batch: BatchRecord, notes: readonly { line: number; text: string }[]): Promise<void> {
  return withDatabase((db) =>
    db.transaction("rw", db.batches, db.batchLines, async () => {
      await db.batches.add(batch);
      await db.batchLines.bulkAdd(
        notes.map(({ line, text }) => ({ id: `${batch.id} ${String(line).padStart(8, "0")}`, batchId: batch.id, line, text, noteId: `${batch.id}-${line}`, status: "waiting" })),
      );
    }),
  );
}

/** The next line that waits, in the order of the file. */
export function nextLine(batchId: string): Promise<BatchLineRecord | undefined> {
  return withDatabase((db) => db.batchLines.where("[batchId+status]").equals([batchId, "waiting"]).first());
}

export function countLines(batchId: string, status: BatchLineRecord["status"]): Promise<number> {
  return withDatabase((db) => db.batchLines.where("[batchId+status]").equals([batchId, status]).count());
}

export function endLine(id: string, change: Pick<BatchLineRecord, "status" | "error" | "orders">): Promise<void> {
  return withDatabase(async (db) => {
    await db.batchLines.update(id, change);
  });
}

export function setBatchStatus(id: string, status: BatchRecord["status"]): Promise<void> {
  return withDatabase(async (db) => {
    await db.batches.update(id, { status });
  });
}

/** Has failed lines wait once more. */
export function retryFailed(batchId: string): Promise<void> {
  return withDatabase((db) =>
    db.transaction("rw", db.batches, db.batchLines, async () => {
      await db.batchLines.where("[batchId+status]").equals([batchId, "failed"]).modify((line) => {
        line.status = "waiting";
        delete line.error;
      });
      await db.batches.update(batchId, { status: "running" });
    }),
  );
}

/** Deletes a batch; the notes and orders that it has made stay. */
export function deleteBatch(id: string): Promise<void> {
  return withDatabase((db) =>
    db.transaction("rw", db.batches, db.batchLines, async () => {
      await db.batchLines.where("batchId").equals(id).delete();
      await db.batches.delete(id);
    }),
  );
}

/** All batches, the newest first, with how far they are. */
export async function readBatches(db: FieldwrightDatabase): Promise<BatchOverview[]> {
  const batches = (await db.batches.toArray()).toSorted((a, b) => b.createdAt - a.createdAt);
  return Promise.all(
    batches.map(async (batch) => {
      const count = (status: BatchLineRecord["status"]) => db.batchLines.where("[batchId+status]").equals([batch.id, status]).count();
      return { batch, done: await count("done"), failed: await count("failed") };
    }),
  );
}

/** Ids of batches that were running when the app was left, the oldest first. */
export function listRunning(): Promise<string[]> {
  return withDatabase(async (db) => (await db.batches.where("status").equals("running").sortBy("createdAt")).map(({ id }) => id));
}

export async function readFailedLines(db: FieldwrightDatabase, batchId: string): Promise<BatchLineRecord[]> {
  return db.batchLines.where("[batchId+status]").equals([batchId, "failed"]).sortBy("line");
}
