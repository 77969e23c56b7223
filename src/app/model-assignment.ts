import { languagesOf } from "@/domain/note/language";
import { isSameModel, type ModelManifest } from "@/models/manifest";
import type { ModelChoice } from "@/storage/records";
import type { ModelAssignment } from "@/ui/model-tools";
import type { SettingsStore } from "./settings-store";

export interface AssignmentParts {
  settings: SettingsStore;
  /** What a model that is named in the settings consists of; undefined where it is gone from the device. */
  stored: (model: ModelChoice) => Promise<ModelManifest | undefined>;
  builtIn: () => Promise<ModelManifest>;
}

const TASK = "work-orders";

async function isHere(manifest: ModelManifest): Promise<boolean> {
  const { installedState } = await import("@/models/installed");
  return (await installedState(manifest)).state === "complete";
}

/** Which model answers what: by the settings of a person, and only models that are whole on this device. */
export function createModelAssignment({ settings, stored, builtIn }: AssignmentParts): ModelAssignment {
  const ofTask = () => settings.getState().settings.assignment?.[TASK] ?? {};
  const order = () => settings.getState().settings.fallbackOrder ?? [];
  const whole = async (model: ModelChoice): Promise<ModelManifest | null> => {
    const manifest = await stored(model);
    return manifest !== undefined && (await isHere(manifest)) ? manifest : null;
  };
  return {
    ofLanguage: (language) => ofTask()[language] ?? null,
    assign(language, model) {
      const { [language]: _, ...others } = ofTask();
      settings.change({ assignment: { [TASK]: { ...others, ...(model !== null && { [language]: { id: model.id, version: model.version } }) } } });
    },
    order,
    setOrder: (fallbackOrder) => settings.change({ fallbackOrder: fallbackOrder.map(({ id, version }) => ({ id, version })) }),
    async forNote(text) {
      const [language] = languagesOf(text);
      const model = language === undefined ? undefined : ofTask()[language];
      return model === undefined ? null : whole(model);
    },
    async fallback(failed) {
      const { previousModel } = settings.getState().settings;
      const named = [...order(), ...(previousModel === undefined || previousModel === null ? [] : [previousModel])];
      for (const model of named) {
        if (failed.some((each) => isSameModel(each, model))) continue;
        const manifest = await whole(model);
        if (manifest !== null) return manifest;
      }
      const last = await builtIn();
      return failed.some((each) => isSameModel(each, last)) || !(await isHere(last)) ? null : last;
    },
  };
}
