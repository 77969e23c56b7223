import { withDatabase, type FieldwrightDatabase } from "./database";
import type { OrderFilter } from "./order-list";
import type { ViewRecord } from "./schema";

/** Filters that somebody has named, by name. */
export async function readViews(db: FieldwrightDatabase): Promise<ViewRecord[]> {
  const views = await db.views.toArray();
  return views.toSorted((a, b) => a.name.localeCompare(b.name));
}

/** Keeps a filter under a name; the same name replaces it. Resolves to its id. */
export function saveView(name: string, filter: OrderFilter, newId: string = crypto.randomUUID()): Promise<string> {
  return withDatabase((db) =>
    db.transaction("rw", db.views, async () => {
      const known = await db.views.filter((view) => view.name === name).first();
      const id = known?.id ?? newId;
      await db.views.put({ id, name, filter });
      return id;
    }),
  );
}

export function deleteView(id: string): Promise<void> {
  return withDatabase((db) => db.views.delete(id));
}
