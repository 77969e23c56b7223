import { useSyncExternalStore } from "react";
import type { Asset } from "@/domain/assets/asset";
import { buildAssetIndex, compactCode, type AssetIndex } from "@/domain/assets/asset-index";
import { openDatabase, withDatabase } from "./database";
import { toStorageError, type StorageError } from "./errors";
import { observe } from "./live";

/** An asset as it is stored: with the tag as it is compared, and when it was written. */
export interface AssetRecord extends Asset {
  tagKey: string;
  changedAt: number;
}

const recordOf = (asset: Asset, now: number): AssetRecord => ({ ...asset, tagKey: compactCode(asset.tag), changedAt: now });

/** What a change of the register has touched, to take it back. */
export interface RegisterChange {
  added: string[];
  before: AssetRecord[];
}

/** Adds and replaces assets by their ids, all or none. Rejects with StorageError. */
export function saveAssets(assets: readonly Asset[], now = Date.now()): Promise<RegisterChange> {
  return withDatabase((db) =>
    db.transaction("rw", db.assets, async () => {
      const before = (await db.assets.bulkGet(assets.map(({ id }) => id))).filter((record) => record !== undefined);
      const known = new Set(before.map(({ id }) => id));
      await db.assets.bulkPut(assets.map((asset) => recordOf(asset, now)));
      return { added: assets.filter(({ id }) => !known.has(id)).map(({ id }) => id), before };
    }),
  );
}

/** Takes {@link saveAssets} or {@link deleteAssets} back. */
export function undoRegisterChange({ added, before }: RegisterChange, now = Date.now()): Promise<void> {
  return withDatabase((db) =>
    db.transaction("rw", db.assets, async () => {
      await db.assets.bulkDelete(added);
      await db.assets.bulkPut(before.map((record) => ({ ...record, changedAt: now })));
    }),
  );
}

/** Deletes assets; what stands below them stays, without a parent. Orders keep what was written. */
export function deleteAssets(ids: readonly string[]): Promise<RegisterChange> {
  return withDatabase((db) =>
    db.transaction("rw", db.assets, async () => {
      const before = (await db.assets.bulkGet([...ids])).filter((record) => record !== undefined);
      await db.assets.bulkDelete([...ids]);
      return { added: [], before };
    }),
  );
}

/** Ids of all assets by their tags as they are compared. */
export function knownTags(): Promise<Map<string, string>> {
  return withDatabase(async (db) => {
    const known = new Map<string, string>();
    await db.assets.each(({ tagKey, id }) => void known.set(tagKey, id));
    return known;
  });
}

export interface RegisterState {
  state: "loading" | "ready";
  index: AssetIndex;
  /** In the order of their tags. */
  assets: readonly Asset[];
  error: StorageError | null;
}

export interface RegisterStore {
  getState: () => RegisterState;
  subscribe: (listener: () => void) => () => void;
  /** Ends the following of what is written. */
  stop: () => void;
}

/** Read and indexed at once; the page has its turn in between. */
const CHUNK = 500;
const nothing: RegisterState = { state: "loading", index: buildAssetIndex().finish(), assets: [], error: null };

/** The register in memory: read once, indexed in pieces, and again when it has changed, here or in another tab. */
export function createRegister(): RegisterStore {
  const listeners = new Set<() => void>();
  let state = nothing;
  let stopFollowing: (() => void) | null = null;
  let building = 0;

  const tell = (change: Partial<RegisterState>) => {
    state = { ...state, ...change };
    for (const listener of listeners) listener();
  };

  const build = async () => {
    building += 1;
    const turn = building;
    const db = await openDatabase();
    const assets = await db.assets.orderBy("tagKey").toArray();
    const builder = buildAssetIndex();
    for (const [place, asset] of assets.entries()) {
      builder.add(asset);
      if (place % CHUNK === CHUNK - 1) await new Promise((resolve) => setTimeout(resolve, 0));
      // Changed again meanwhile: the newer building goes on.
      if (turn !== building) return;
    }
    tell({ state: "ready", index: builder.finish(), assets, error: null });
  };

  return {
    getState: () => state,
    subscribe(listener) {
      listeners.add(listener);
      stopFollowing ??= observe(
        async (db) => `${await db.assets.count()} ${(await db.assets.orderBy("changedAt").last())?.changedAt ?? 0}`,
        (live) => {
          if (live.state === "error") tell({ error: live.error });
          else if (live.state === "ready") build().catch((error: unknown) => tell({ error: toStorageError(error) }));
        },
      );
      return () => listeners.delete(listener);
    },
    stop: () => stopFollowing?.(),
  };
}

let shared: RegisterStore | null = null;

/** The plant's register, in memory. */
export function useRegister(): RegisterState {
  shared ??= createRegister();
  return useSyncExternalStore(shared.subscribe, shared.getState);
}

/** Forgets what is in memory; for tests, which begin with another database. */
export function forgetRegister(): void {
  shared?.stop();
  shared = null;
}
