import { useEffect, useSyncExternalStore } from "react";
import { useServices } from "@/ui/services";

/** A pause in which somebody thinks, not one between two words. */
const PAUSE_MS = 700;
/** Characters from which on there is something to read. */
const LEAST = 12;

/**
 * Has the model read a note while it is written, pause by pause, so that a conversion begins where the note ends: reading is a quarter of
 * the wait on a slow device. Nothing is answered, stored or sent by it.
 */
export function useReadAhead(text: string): void {
  const { engine, conversions } = useServices();
  const isReady = useSyncExternalStore(engine.subscribe, () => engine.getState().status === "ready");
  useEffect(() => {
    if (!isReady || text.trim().length < LEAST) return undefined;
    const pause = setTimeout(() => conversions.readAhead(text), PAUSE_MS);
    return () => clearTimeout(pause);
  }, [conversions, isReady, text]);
}
