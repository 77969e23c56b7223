import { useEffect, useState, useSyncExternalStore } from "react";
import type { ModelTools } from "@/ui/model-tools";
import { useServices } from "@/ui/services";

/** `unknown`: not found out yet, or it cannot be: then a conversion is tried. */
export type ModelPresence = "here" | "missing" | "unknown";

async function findOut(model: ModelTools): Promise<ModelPresence> {
  try {
    const { state } = await model.installed(await model.manifest());
    return state === "complete" ? "here" : "missing";
  } catch {
    return "unknown";
  }
}

/** Whether the model is on this device, so that notes can be converted without downloading anything. */
export function useModelPresence(): ModelPresence {
  const { engine, model } = useServices();
  const { status } = useSyncExternalStore(engine.subscribe, engine.getState);
  const isRunning = status === "ready" || status === "restarting";
  const [presence, setPresence] = useState<ModelPresence>("unknown");
  useEffect(() => {
    if (isRunning) return undefined;
    let current = true;
    void findOut(model).then((found) => {
      if (current) setPresence(found);
      return undefined;
    });
    return () => {
      current = false;
    };
  }, [isRunning, model]);
  return isRunning ? "here" : presence;
}
