import { useSyncExternalStore } from "react";
import { newestFirst, openDatabase, type FieldwrightDatabase } from "./database";
import { toStorageError, type StorageError } from "./errors";
import { observe } from "./live";
import { rowOf, type OrderRow } from "./order-list";
import type { OrderRecord } from "./records";
import { createWordIndex, type WordIndex } from "./word-index";

/** Rows for the first screen; they come in one read. */
const FIRST = 60;
/** Read at once afterwards; the page can be used in between. */
const CHUNK = 1000;

export interface OrderRows {
  /** Newest first. */
  rows: readonly OrderRow[];
  /** Finds rows by words. */
  words: WordIndex;
  state: "loading" | "partial" | "complete";
  error: StorageError | null;
}

/**
 * All orders as rows, kept in memory while the app runs and followed by what is written: tens of thousands of orders
 * are read once, in pieces, and never again.
 */
export interface OrderRowsStore {
  getState: () => OrderRows;
  subscribe: (listener: () => void) => () => void;
  /** Ends the following of what is written. */
  stop: () => void;
}

export function createOrderRows(): OrderRowsStore {
  const listeners = new Set<() => void>();
  const byId = new Map<string, OrderRow>();
  const words = createWordIndex();
  let state: OrderRows = { rows: [], words, state: "loading", error: null };
  let isStarted = false;
  let isStopped = false;
  let unfollow: (() => void) | null = null;
  /** Up to here everything written is in memory. */
  let seen = 0;

  const tell = (change: Partial<OrderRows>) => {
    state = { ...state, ...change };
    for (const listener of listeners) listener();
  };

  const take = (orders: readonly OrderRecord[]) => {
    for (const order of orders) {
      if (order.deletedAt === undefined) byId.set(order.id, rowOf(order, words));
      else byId.delete(order.id);
    }
  };
  const sorted = () => [...byId.values()].toSorted((a, b) => b.updatedAt - a.updatedAt);

  const readAll = async (db: FieldwrightDatabase) => {
    // What is written while this reads is read again.
    seen = (await db.orders.orderBy("changedAt").last())?.changedAt ?? 0;
    const first = await newestFirst(db.orders).filter((order) => order.deletedAt === undefined).limit(FIRST).toArray();
    take(first);
    const isAll = first.length < FIRST;
    tell({ rows: sorted(), state: isAll ? "complete" : "partial" });
    let after = "";
    for (;;) {
      const chunk: OrderRecord[] = await db.orders.where("id").above(after).limit(CHUNK).toArray();
      take(chunk);
      after = chunk.at(-1)?.id ?? after;
      if (chunk.length < CHUNK) break;
      // The page gets its turn.
      await new Promise((resolve) => setTimeout(resolve, 0));
    }
    tell({ rows: sorted(), state: "complete" });
  };

  const follow = () =>
    observe(
      // What was written since the last look, here or in another tab.
      (db) => db.orders.where("changedAt").above(seen).toArray(),
      (live) => {
        if (live.state === "error") tell({ error: live.error });
        else if (live.state === "ready" && live.data.length > 0) {
          take(live.data);
          seen = Math.max(seen, ...live.data.map((order) => order.changedAt ?? 0));
          tell({ rows: sorted() });
        }
      },
    );

  const start = async () => {
    isStarted = true;
    try {
      await readAll(await openDatabase());
      if (!isStopped) unfollow = follow();
    } catch (error) {
      isStarted = false;
      tell({ error: toStorageError(error) });
    }
  };

  return {
    getState: () => state,
    subscribe(listener) {
      listeners.add(listener);
      if (!isStarted) void start();
      return () => listeners.delete(listener);
    },
    stop() {
      isStopped = true;
      unfollow?.();
    },
  };
}

let shared: OrderRowsStore | null = null;

/** The rows of this device's orders. */
export function useOrderRows(): OrderRows {
  shared ??= createOrderRows();
  return useSyncExternalStore(shared.subscribe, shared.getState);
}

/** Forgets what is in memory; for tests, which begin with another database. */
export function forgetOrderRows(): void {
  shared?.stop();
  shared = null;
}
