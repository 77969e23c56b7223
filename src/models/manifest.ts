import type * as z from "zod";
import type { fileSchema, manifestSchema, modelFamilies } from "./manifest-schema";

// Types and sums only: pages that never read a manifest need not carry its schema.
export type ModelManifest = z.infer<typeof manifestSchema>;
/** The known answer of a model that was trained for the task. */
export type ModelSelfTest = NonNullable<ModelManifest["selfTest"]>;
export type ModelFamily = (typeof modelFamilies)[number];
export type ModelFile = z.infer<typeof fileSchema>;

/** Bytes of all files of a model. */
export function modelBytes(manifest: ModelManifest): number {
  return manifest.files.reduce((sum, file) => sum + file.bytes, 0);
}
