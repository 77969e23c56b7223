import { useEffect, useState, useSyncExternalStore } from "react";
import { findModel, type ModelPresence } from "@/ui/model-presence";
import { useServices } from "@/ui/services";

/** Whether notes can be converted: the model is on this device, or the plant's server is on; asked again whenever the engine changes its state. */
export function useModelPresence(): ModelPresence {
  const { engine, model, plant } = useServices();
  const isPlantOn = useSyncExternalStore(plant.subscribe, () => plant.getState().choice?.isOn === true);
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
  return isPlantOn ? "here" : presence;
}
