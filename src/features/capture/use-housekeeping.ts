import { useEffect } from "react";
import { forgetHandedOver } from "@/storage/handed-over";
import { purgeDeleted } from "@/storage/purge";
import { useServices, type AppServices } from "@/ui/services";

const DELAY_MS = 10_000;
const done = new WeakSet<AppServices>();

/** Once a visit, when the page has come to rest, what was deleted long ago goes for good. */
export function useHousekeeping(): void {
  const services = useServices();
  useEffect(() => {
    if (done.has(services)) return undefined;
    const timer = setTimeout(() => {
      done.add(services);
      // Where it fails it is done another time.
      void Promise.allSettled([purgeDeleted(), forgetHandedOver(undefined)]);
    }, DELAY_MS);
    return () => clearTimeout(timer);
  }, [services]);
}
