import { fold } from "@/domain/grounding/fold";
import type { Reading } from "@/domain/work-order/schema";

/** One quantity of an asset over time. */
export interface Series {
  /** As it was written last. */
  name: string;
  unit: string | undefined;
  /** In order of time. */
  points: { at: number; value: number; orderId: string }[];
}

export interface Measured {
  orderId: string;
  at: number;
  readings: readonly Reading[];
}

/** Readings that are numbers, put together by name and unit however these were written; the longest series first. */
export function seriesOf(measured: readonly Measured[]): Series[] {
  const series = new Map<string, Series>();
  for (const { orderId, at, readings } of measured.toSorted((a, b) => a.at - b.at)) {
    for (const { name, value, unit } of readings) {
      if (typeof value !== "number") continue;
      const key = `${fold(name).trim()} ${fold(unit ?? "").trim()}`;
      const known = series.get(key) ?? { name, unit, points: [] };
      known.name = name;
      known.unit = unit;
      known.points.push({ at, value, orderId });
      series.set(key, known);
    }
  }
  return [...series.values()].toSorted((a, b) => b.points.length - a.points.length);
}

/** Failures of the same kind within some days: what a planner calls a repeat failure. */
export interface Repeat {
  failureMode: string;
  count: number;
}

const DAY_MS = 86_400_000;
/** Within this time the same failure again is a repeat. */
export const REPEAT_DAYS = 90;

/** How an asset failed again and again up to a time; what happened once is no repeat. The most frequent first. */
export function repeatsOf(failures: readonly { at: number; failureMode: string | undefined }[], until: number): Repeat[] {
  const counts = new Map<string, number>();
  for (const { at, failureMode } of failures) {
    if (failureMode === undefined || at > until || at < until - REPEAT_DAYS * DAY_MS) continue;
    counts.set(failureMode, (counts.get(failureMode) ?? 0) + 1);
  }
  return [...counts].filter(([, count]) => count > 1).map(([failureMode, count]) => ({ failureMode, count })).toSorted((a, b) => b.count - a.count);
}
