import { useEffect, useState } from "react";
import { closeDatabase, openDatabase, type FieldwrightDatabase } from "./database";
import { isConnectionLost, toStorageError, type StorageError } from "./errors";

export type Query<T> = (db: FieldwrightDatabase) => Promise<T>;

export type Live<T> = { state: "loading" } | { state: "ready"; data: T } | { state: "error"; error: StorageError };

const loading = { state: "loading" } as const;

/**
 * Calls `next` with the result of the query now and after every change of what it has read, in any tab.
 * A lost connection is opened again once; what fails after that ends the observation with an `error`.
 */
export function observe<T>(query: Query<T>, next: (live: Live<T>) => void): () => void {
  let stopped = false;
  let subscription: { unsubscribe(): void } | null = null;
  let reopened = false;

  const fail = (error: unknown) => {
    if (!stopped) next({ state: "error", error: toStorageError(error) });
  };

  const start = async () => {
    const [{ liveQuery }, db] = await Promise.all([import("dexie"), openDatabase()]);
    if (stopped) return;
    // The query's own error is passed on as a value: liveQuery keeps quiet about a closed database.
    const attempt = async () => {
      try {
        return { ok: true as const, data: await query(db) };
      } catch (error) {
        return { ok: false as const, error };
      }
    };
    const current = liveQuery(attempt).subscribe({
      next: (result) => {
        if (stopped) return;
        if (result.ok) {
          reopened = false;
          next({ state: "ready", data: result.data });
          return;
        }
        current.unsubscribe();
        if (isConnectionLost(result.error) && !reopened) {
          reopened = true;
          closeDatabase();
          start().catch(fail);
        } else fail(result.error);
      },
      error: fail,
    });
    subscription = current;
  };

  start().catch(fail);
  return () => {
    stopped = true;
    subscription?.unsubscribe();
  };
}

/** What the database holds, as a component sees it. The result of other `deps` is never shown. */
export function useLive<T>(query: Query<T>, deps: readonly unknown[]): Live<T> {
  const [tagged, setTagged] = useState<{ deps: readonly unknown[]; live: Live<T> } | null>(null);
  useEffect(
    () => observe(query, (live) => setTagged({ deps, live })),
    // eslint-disable-next-line react/exhaustive-deps
    deps,
  );
  const fresh = tagged !== null && tagged.deps.length === deps.length && tagged.deps.every((dep, index) => Object.is(dep, deps[index]));
  return fresh ? tagged.live : loading;
}
