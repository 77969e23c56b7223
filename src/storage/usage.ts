import type { FieldwrightDatabase } from "./database";

/** What is stored, by kind. */
export interface Usage {
  notes: number;
  orders: number;
  pictures: number;
  /** Of photos and signatures together. */
  pictureBytes: number;
  assets: number;
}

/** Counts what is stored; pictures one after another, so that never two are in memory. */
export async function readUsage(db: FieldwrightDatabase): Promise<Usage> {
  const usage: Usage = { notes: await db.notes.count(), orders: await db.orders.count(), pictures: 0, pictureBytes: 0, assets: await db.assets.count() };
  await db.attachments.each(({ bytes }) => {
    usage.pictures += 1;
    usage.pictureBytes += bytes.byteLength;
  });
  return usage;
}
