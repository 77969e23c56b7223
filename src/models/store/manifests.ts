import { manifestSchema } from "@/models/manifest-schema";
import { modelKey, type ModelManifest, type ModelRef } from "@/models/manifest";
import { inStore } from "./database";

interface ManifestRecord {
  key: string;
  manifest: unknown;
  addedAt: number;
}

/** Keeps what a model consists of that did not come with the app. */
export async function saveManifest(manifest: ModelManifest, addedAt = Date.now()): Promise<void> {
  await inStore(["manifests"], "readwrite", (transaction) => transaction.objectStore("manifests").put({ key: modelKey(manifest), manifest, addedAt } satisfies ManifestRecord));
}

/** The models that were brought in by hand, the newest first. What is no manifest any more is passed over. */
export async function listManifests(): Promise<ModelManifest[]> {
  const records = (await inStore<ManifestRecord[]>(["manifests"], "readonly", (transaction) => transaction.objectStore("manifests").getAll())) ?? [];
  return records
    .toSorted((a, b) => b.addedAt - a.addedAt)
    .map(({ manifest }) => manifestSchema.safeParse(manifest))
    .flatMap((parsed) => (parsed.success ? [parsed.data] : []));
}

/** What is known of a model that was brought in; undefined where it never was, or what is there is no manifest any more. */
export async function findManifest(ref: ModelRef): Promise<ModelManifest | undefined> {
  const record = await inStore<ManifestRecord | undefined>(["manifests"], "readonly", (transaction) => transaction.objectStore("manifests").get(modelKey(ref)));
  return manifestSchema.safeParse(record?.manifest).data;
}

export async function deleteManifest(ref: ModelRef): Promise<void> {
  await inStore(["manifests"], "readwrite", (transaction) => transaction.objectStore("manifests").delete(modelKey(ref)));
}
