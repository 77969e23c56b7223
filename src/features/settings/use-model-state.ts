import { useEffect, useState } from "react";
import { modelBytes, type ModelManifest } from "@/models/manifest";
import type { ModelTools } from "@/ui/model-tools";

export interface ModelState {
  /** Null while unknown, and where it cannot be had. */
  manifest: ModelManifest | null;
  storedBytes: number;
  totalBytes: number;
}

const unknown: ModelState = { manifest: null, storedBytes: 0, totalBytes: 0 };

async function readState(model: ModelTools): Promise<ModelState> {
  const manifest = await model.manifest();
  const totalBytes = modelBytes(manifest);
  try {
    const { bytesMissing } = await model.installed(manifest);
    return { manifest, storedBytes: totalBytes - bytesMissing, totalBytes };
  } catch {
    return { manifest, storedBytes: 0, totalBytes };
  }
}

/** What is stored of the model, read again whenever `occasion` changes. */
export function useModelState(model: ModelTools, occasion: string): ModelState {
  const [done, setDone] = useState({ state: unknown, for: occasion });
  useEffect(() => {
    let current = true;
    const run = async (): Promise<void> => {
      const state = await readState(model).catch(() => unknown);
      if (current) setDone({ state, for: occasion });
    };
    void run();
    return () => {
      current = false;
    };
  }, [model, occasion]);
  return done.state;
}
