import { useEffect } from "react";

/** Keeps the screen on while `active`: a tablet that falls asleep cuts a download short. */
export function useWakeLock(active: boolean): void {
  useEffect(() => {
    if (!active || !("wakeLock" in navigator)) return undefined;
    let lock: WakeLockSentinel | null = null;
    let ended = false;
    const acquire = async (): Promise<void> => {
      if (document.visibilityState !== "visible") return;
      // Refused on low battery: the download then goes on as long as the screen stays on.
      const acquired = await navigator.wakeLock.request("screen").catch(() => null);
      if (ended) await acquired?.release();
      else lock = acquired;
    };
    const onVisible = () => void acquire();
    onVisible();
    document.addEventListener("visibilitychange", onVisible);
    return () => {
      ended = true;
      document.removeEventListener("visibilitychange", onVisible);
      void lock?.release();
    };
  }, [active]);
}
