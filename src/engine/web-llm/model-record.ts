import type { ModelRecord } from "@mlc-ai/web-llm";
import { storageBase } from "@/models/installed";
import type { ModelManifest } from "@/models/manifest";

/** A general model's context may have a hundred thousand tokens; the memory for all of them is taken when it is loaded. */
const MAX_GENERAL_CONTEXT = 4096;

/** Its makers let it chat. Here the likeliest token is wanted, and a word that a note repeats is no fault. */
const greedily = { temperature: 0, top_p: 1, repetition_penalty: 1, frequency_penalty: 0, presence_penalty: 0 };

/** Tokens that prompt and answer have together. */
export function contextTokensOf({ contextTokens, general }: ModelManifest): number {
  return general ? Math.min(contextTokens, MAX_GENERAL_CONTEXT) : contextTokens;
}

/** What the library is told about a model. */
export function modelRecord(manifest: ModelManifest): ModelRecord {
  const { id, files, engine, requiredFeatures, general } = manifest;
  const base = storageBase(manifest);
  const library = files.find((file) => file.type === "library");
  const overrides = {
    ...engine?.overrides,
    // Of the two sizes of a context the library takes only one.
    ...(general && { ...greedily, sliding_window_size: -1, context_window_size: contextTokensOf(manifest) }),
  };
  return {
    model: base, model_id: id, model_lib: base + (library?.path ?? ""), overrides,
    ...(requiredFeatures && { required_features: requiredFeatures }),
    ...(engine?.modelManifest !== undefined && { model_manifest: engine.modelManifest }),
  };
}
