import { useSyncExternalStore } from "react";
import { dayOf } from "@/storage/order-list";

/** Looked at again whenever the page comes to the front: a tablet stays on over night. */
function subscribe(listener: () => void): () => void {
  document.addEventListener("visibilitychange", listener);
  const timer = setInterval(listener, 60_000);
  return () => {
    document.removeEventListener("visibilitychange", listener);
    clearInterval(timer);
  };
}

const today = () => dayOf(Date.now());

/** The day here as yyyy-mm-dd. */
export function useToday(): string {
  return useSyncExternalStore(subscribe, today);
}
