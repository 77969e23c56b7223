import type { CodeKind, SiteCode, SiteCodeChoice } from "@/domain/codes/site-code";
import { withDatabase, type FieldwrightDatabase } from "./database";
import type { OrderRecord } from "./records";

/** The site's own codes, all kinds together. */
export function readCodes(db: FieldwrightDatabase): Promise<SiteCode[]> {
  return db.codes.toArray();
}

/**
 * Puts new lists in the place of those of the same kinds; lists of other kinds stay.
 *
 * @returns the codes before, for {@link putCodesBack}. Rejects with StorageError.
 */
export function replaceCodes(codes: readonly SiteCode[]): Promise<SiteCode[]> {
  const kinds = [...new Set(codes.map(({ kind }) => kind))];
  return withDatabase((db) =>
    db.transaction("rw", db.codes, async () => {
      const before = await db.codes.toArray();
      await db.codes.where("kind").anyOf(kinds).delete();
      await db.codes.bulkPut([...codes]);
      return before;
    }),
  );
}

/** Removes the lists of some kinds. Orders keep the codes that were chosen for them. */
export function removeCodes(kinds: readonly CodeKind[]): Promise<SiteCode[]> {
  return withDatabase((db) =>
    db.transaction("rw", db.codes, async () => {
      const before = await db.codes.toArray();
      await db.codes.where("kind").anyOf([...kinds]).delete();
      return before;
    }),
  );
}

export function putCodesBack(before: readonly SiteCode[]): Promise<void> {
  return withDatabase((db) =>
    db.transaction("rw", db.codes, async () => {
      await db.codes.clear();
      await db.codes.bulkPut([...before]);
    }),
  );
}

/**
 * Chooses a code of the site's list for an order; null: none fits. A person's choice is kept as an edit, before and after, and no rule
 * changes it.
 *
 * @returns the record before; undefined where nothing was changed.
 */
export function setSiteCode(orderId: string, kind: CodeKind, choice: SiteCodeChoice | null, now = Date.now()): Promise<OrderRecord | undefined> {
  return withDatabase((db) =>
    db.transaction("rw", db.orders, async () => {
      const order = await db.orders.get(orderId);
      if (order === undefined) return undefined;
      const before = order.siteCodes?.[kind];
      const isByRule = choice?.by === "rule";
      if (isByRule && (before === null || before?.by === "person")) return undefined;
      const edits = isByRule ? order.edits : [...order.edits, { path: `siteCodes.${kind}`, before: before?.code ?? null, after: choice?.code ?? null, at: now }];
      await db.orders.put({ ...order, edits, siteCodes: { ...order.siteCodes, [kind]: choice } });
      return order;
    }),
  );
}

/** Undoes {@link setSiteCode}. */
export function restoreSiteCode(before: OrderRecord, kind: CodeKind): Promise<void> {
  return withDatabase((db) =>
    db.transaction("rw", db.orders, async () => {
      const order = await db.orders.get(before.id);
      if (order === undefined) return;
      const { [kind]: _, ...others } = order.siteCodes ?? {};
      const known = before.siteCodes?.[kind];
      await db.orders.put({ ...order, edits: before.edits, siteCodes: { ...others, ...(known !== undefined && { [kind]: known }) } });
    }),
  );
}
