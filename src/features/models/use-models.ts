import { useCallback, useEffect, useState } from "react";
import type { InstalledState } from "@/models/installed";
import type { ModelManifest } from "@/models/manifest";
import { useServices } from "@/ui/services";

export interface KnownModel {
  manifest: ModelManifest;
  /** It came with the app. */
  isBuiltIn: boolean;
  stored: InstalledState;
}

export type Models = { state: "loading" } | { state: "failed" } | { state: "ready"; models: readonly KnownModel[] };

/** The models of this device, the one that came with the app first; looked at again on demand. */
export function useModels(): [Models, () => void] {
  const { model } = useServices();
  const [models, setModels] = useState<Models>({ state: "loading" });
  const [turn, setTurn] = useState(0);
  useEffect(() => {
    let current = true;
    const read = async () => {
      const [{ listManifests }, builtIn] = await Promise.all([import("@/models/store/manifests"), model.builtIn()]);
      const others = (await listManifests()).filter(({ id, version }) => id !== builtIn.id || version !== builtIn.version);
      const known = await Promise.all(
        [builtIn, ...others].map(async (manifest, place) => ({ manifest, isBuiltIn: place === 0, stored: await model.installed(manifest) })),
      );
      // Of a model of the hub that was removed only its record is left: the catalogue offers it again.
      const shown = known.filter(({ manifest, isBuiltIn, stored }) => isBuiltIn || stored.state !== "none" || (manifest.origin !== "hub" && manifest.origin !== "site"));
      if (current) setModels({ state: "ready", models: shown });
    };
    read().catch(() => current && setModels({ state: "failed" }));
    return () => {
      current = false;
    };
    // Looked at again with every turn.
    // oxlint-disable-next-line react/exhaustive-effect-dependencies
  }, [model, turn]);
  const lookAgain = useCallback(() => setTurn((count) => count + 1), []);
  return [models, lookAgain];
}
