import { embeddedModel, manifestUrl, modelFolderUrl } from "@/models/catalog";
import type { Engine } from "@/engine/engine";
import type { ModelManifest } from "@/models/manifest";
import type { ModelTools } from "@/ui/model-tools";
import { createLazyEngine } from "./lazy-engine";

/** The published model on this device. Its code is fetched when it is first needed. */
export function createModelTools(): ModelTools {
  let manifest: ModelManifest | null = null;
  return {
    // Asked for once a visit. Offline the service worker answers: the manifest is part of the app, its files are not.
    async manifest(signal) {
      const { loadManifest } = await import("@/models/load-manifest");
      manifest ??= await loadManifest(manifestUrl(embeddedModel), signal === undefined ? {} : { signal });
      return manifest;
    },
    installed: async (known) => (await import("@/models/installed")).installedState(known),
    probe: async () => (await import("@/models/probe")).probeDevice(),
    persist: async () => (await import("@/models/probe")).requestPersistence(),
    remove: async (known) => (await import("@/models/installed")).removeModel(known),
  };
}

export function createModelEngine(): Engine {
  return createLazyEngine(async () => {
    const { createWebLlmEngine } = await import("@/engine/web-llm/web-llm-engine");
    return createWebLlmEngine({ foldersOf: () => [modelFolderUrl(embeddedModel)] });
  });
}
