import { useEffect, useState, useSyncExternalStore } from "react";
import { findModel, type ModelPresence } from "@/ui/model-presence";
import { useServices } from "@/ui/services";

/** Whether the model is on this device; asked again whenever the engine changes its state. */
export function useModelPresence(): ModelPresence {
  const { engine, model } = useServices();
  const { status } = useSyncExternalStore(engine.subscribe, engine.getState);
  const [presence, setPresence] = useState<ModelPresence>("unknown");
  useEffect(() => {
    let current = true;
    void findModel(model, status).then((found) => {
      if (current) setPresence(found);
      return undefined;
    });
    return () => {
      current = false;
    };
  }, [model, status]);
  return presence;
}
