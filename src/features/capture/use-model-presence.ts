import { useEffect, useState, useSyncExternalStore } from "react";
import { embeddedModel, manifestUrl } from "@/models/catalog";
import { installedState } from "@/models/installed";
import { useServices } from "@/ui/services";

/** `unknown`: not found out yet, or it cannot be: then a conversion is tried. */
export type ModelPresence = "here" | "missing" | "unknown";

async function findOut(): Promise<ModelPresence> {
  try {
    // The manifest is checked by a schema, which need not be there before a person can write.
    const { loadManifest } = await import("@/models/load-manifest");
    const { state } = await installedState(await loadManifest(manifestUrl(embeddedModel)));
    return state === "complete" ? "here" : "missing";
  } catch {
    return "unknown";
  }
}

/** Whether the model is on this device, so that notes can be converted without downloading anything. */
export function useModelPresence(): ModelPresence {
  const { engine } = useServices();
  const { status } = useSyncExternalStore(engine.subscribe, engine.getState);
  const isRunning = status === "ready" || status === "restarting";
  const [presence, setPresence] = useState<ModelPresence>("unknown");
  useEffect(() => {
    if (isRunning) return undefined;
    let current = true;
    void findOut().then((found) => {
      if (current) setPresence(found);
      return undefined;
    });
    return () => {
      current = false;
    };
  }, [isRunning]);
  return isRunning ? "here" : presence;
}
