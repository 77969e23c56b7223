import type * as z from "zod";
import type { fileSchema, manifestSchema, modelFamilies } from "./manifest-schema";

// Types and sums only: pages that never read a manifest need not carry its schema.
export type ModelManifest = z.infer<typeof manifestSchema>;
/** The known answer of a model that was trained for the task. */
export type ModelSelfTest = NonNullable<ModelManifest["selfTest"]>;
export type ModelFamily = (typeof modelFamilies)[number];
export type ModelFile = z.infer<typeof fileSchema>;

/** A model as it is named in settings and records. */
export interface ModelRef {
  id: string;
  version: string;
}

/** A name for a model in lists and stores: different for each version. */
export function modelKey({ id, version }: ModelRef): string {
  return `${id}@${version}`;
}

export function isSameModel(a: ModelRef, b: ModelRef): boolean {
  return a.id === b.id && a.version === b.version;
}

/** Bytes of all files of a model. */
export function modelBytes(manifest: ModelManifest): number {
  return manifest.files.reduce((sum, file) => sum + file.bytes, 0);
}
