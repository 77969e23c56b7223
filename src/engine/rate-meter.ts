export interface Rate {
  /** Smoothed rate in bytes a second, null while unknown. */
  bytesPerSecond: number | null;
  /** Seconds until `totalBytes` at that rate, null while unknown. */
  secondsLeft: number | null;
}

export interface RateMeter {
  /**
   * Takes a reading.
   * @param loadedBytes bytes loaded so far; may fall when a file has to be started again.
   * @param now a monotonic clock in milliseconds.
   */
  read(loadedBytes: number, now: number): Rate;
}

/** What is this many milliseconds old weighs half: calm enough to read, quick enough to follow a lost signal. */
const HALF_LIFE_MS = 4_000;
/** Before so many milliseconds and bytes a rate says nothing: the first files of a model are tiny. */
const WARM_UP_MS = 1_000;
const WARM_UP_BYTES = 256 * 1024;

/** Measures the rate of a download that ends at `totalBytes`, from its first reading on. */
export function createRateMeter(totalBytes: number): RateMeter {
  let last: { bytes: number; at: number } | null = null;
  let recent = { bytes: 0, ms: 0 };
  let measured = { bytes: 0, ms: 0 };
  return {
    read(bytes, now) {
      // A file that starts again is not a negative rate: measure on from here.
      if (last !== null && bytes >= last.bytes) {
        const came = { bytes: bytes - last.bytes, ms: now - last.at };
        const past = 0.5 ** (came.ms / HALF_LIFE_MS);
        recent = { bytes: recent.bytes * past + came.bytes, ms: recent.ms * past + came.ms };
        measured = { bytes: measured.bytes + came.bytes, ms: measured.ms + came.ms };
      }
      last = { bytes, at: now };
      if (measured.ms < WARM_UP_MS || measured.bytes < WARM_UP_BYTES) return { bytesPerSecond: null, secondsLeft: null };
      const bytesPerSecond = (recent.bytes / recent.ms) * 1000;
      return { bytesPerSecond, secondsLeft: (totalBytes - bytes) / bytesPerSecond };
    },
  };
}
