import type { Engine } from "@/engine/engine";
import { createByKindEngine } from "@/engine/by-kind-engine";
import { embeddedModel, manifestUrl, modelFolderUrl } from "@/models/catalog";
import { isSameModel, type ModelManifest } from "@/models/manifest";
import type { ModelChoice } from "@/storage/records";
import type { ModelTools } from "@/ui/model-tools";
import { createLazyEngine } from "./lazy-engine";
import { createModelAssignment } from "./model-assignment";
import { createModelDownloads } from "./model-downloads";
import type { SettingsStore } from "./settings-store";


/** The models on this device. The code is fetched when it is first needed. */
export function createModelTools(settings: SettingsStore): ModelTools {
  let embedded: ModelManifest | null = null;

  // Asked for once a visit. Offline the service worker answers: the manifest is part of the app, its files are not.
  const builtIn: ModelTools["builtIn"] = async (signal) => {
    const { loadManifest } = await import("@/models/load-manifest");
    embedded ??= await loadManifest(manifestUrl(embeddedModel), signal === undefined ? {} : { signal });
    return embedded;
  };

  const stored = async (model: ModelChoice): Promise<ModelManifest | undefined> => {
    if (isSameModel(model, embeddedModel)) return builtIn();
    const { findManifest } = await import("@/models/store/manifests");
    return findManifest(model);
  };

  return {
    builtIn,
    assignment: createModelAssignment({ settings, stored, builtIn }),
    downloads: createModelDownloads({ settings }),
    async manifest(signal) {
      await settings.ready;
      const { model } = settings.getState().settings;
      // A model that is gone from the device is no reason to have none.
      return (model === undefined || model === null ? undefined : await stored(model)) ?? builtIn(signal);
    },
    installed: async (known) => (await import("@/models/installed")).installedState(known),
    probe: async () => (await import("@/models/probe")).probeDevice(),
    persist: async () => (await import("@/models/probe")).requestPersistence(),
    remove: async (known) => (await import("@/models/installed")).removeModel(known),
    choice: () => {
      const { model, previousModel } = settings.getState().settings;
      return { current: model ?? null, previous: previousModel ?? null };
    },
    mirror: () => settings.getState().settings.mirror,
    setMirror: (mirror) => settings.change({ mirror }),
    choose: (model) => {
      const current = settings.getState().settings.model ?? null;
      settings.change({ model: model === null || isSameModel(model, embeddedModel) ? null : { id: model.id, version: model.version }, previousModel: current });
    },
  };
}

const onProcessor = () => createLazyEngine(async () => (await import("@/engine/wllama/processor-engine")).createProcessorEngine());

/** Where a model's files can be had: on the mirror, if one is set, and beside the app. Models that were brought in by hand are on the device only. */
export function createModelEngine(settings: SettingsStore): Engine {
  const onGpu = () => createLazyEngine(async () => {
    const { createWebLlmEngine } = await import("@/engine/web-llm/web-llm-engine");
    return createWebLlmEngine({
      foldersOf: (manifest) => {
        const { mirror } = settings.getState().settings;
        const copies = mirror === undefined || mirror === "" ? [] : [new URL(`${manifest.id}/${manifest.version}/`, mirror).href];
        return [...copies, ...(isSameModel(manifest, embeddedModel) ? [modelFolderUrl(embeddedModel)] : [])];
      },
    });
  });
  return createByKindEngine({ "web-llm": onGpu, wllama: onProcessor });
}
