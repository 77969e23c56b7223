/** Milliseconds without a sign of progress after which a worker is held to hang. */
export interface WatchdogLimits {
  silenceMs: number;
  /** While the worker lives and waits for its disk, which on old tablets takes its time. */
  diskMs: number;
  /** Until the worker's first sign: its script of some megabytes may come over a slow network. */
  startMs: number;
}

/** A second below the 15 s that are promised, for the ticks and for telling. */
export const defaultLimits: WatchdogLimits = { silenceMs: 14_000, diskMs: 60_000, startMs: 60_000 };

export interface Watchdog {
  /** A sign of real progress. */
  sign(): void;
  /** The worker lives and waits for its disk. */
  waitsForDisk(): void;
  /** Something is asked of the worker: from now on silence counts. Returns the release. */
  watch(): () => void;
}

const TICK_MS = 500;
/** A longer pause between two ticks means that the page itself slept; that time is not held against the worker. */
const LONGEST_TICK_MS = 2_500;

/** Calls `onHung` once when something is asked of the worker and no sign comes within the limit. */
export function createWatchdog(onHung: (silentMs: number) => void, limits: WatchdogLimits = defaultLimits): Watchdog {
  let watchers = 0;
  let hasStarted = false;
  let sinceProgress = 0;
  let sinceDisk = Infinity;
  let timer: ReturnType<typeof setInterval> | undefined;
  let lastTick = 0;

  function tick(): void {
    const now = performance.now();
    const passed = Math.min(now - lastTick, LONGEST_TICK_MS);
    lastTick = now;
    sinceProgress += passed;
    sinceDisk += passed;
    if (sinceProgress < limitNow()) return;
    clearInterval(timer);
    onHung(Math.round(sinceProgress));
  }

  function limitNow(): number {
    if (!hasStarted) return limits.startMs;
    return sinceDisk < limits.silenceMs ? limits.diskMs : limits.silenceMs;
  }

  return {
    sign() {
      hasStarted = true;
      sinceProgress = 0;
      sinceDisk = Infinity;
    },
    waitsForDisk() {
      hasStarted = true;
      sinceDisk = 0;
    },
    watch() {
      watchers += 1;
      if (watchers === 1) {
        sinceProgress = 0;
        sinceDisk = Infinity;
        lastTick = performance.now();
        timer = setInterval(tick, TICK_MS);
      }
      let isReleased = false;
      return () => {
        if (isReleased) return;
        isReleased = true;
        watchers -= 1;
        if (watchers === 0) clearInterval(timer);
      };
    },
  };
}
