import type { Direction, Locale } from "./locale";

/** Numbers, dates and sizes as the person's language and region write them. */
export interface Format {
  locale: Locale;
  direction: Direction;
  number: (value: number, options?: Intl.NumberFormatOptions) => string;
  /** 0.42 as "42%". */
  percent: (share: number) => string;
  /** Date and time, unless told otherwise. */
  date: (time: number | Date, options?: Intl.DateTimeFormatOptions) => string;
  /** A day of the calendar, given as yyyy-mm-dd. */
  day: (day: string, options?: Intl.DateTimeFormatOptions) => string;
  /** On which day the week begins: 0 (Sunday) to 6 (Saturday). */
  firstWeekday: number;
  /** Decimal units, as browsers and stores count: "84 MB". */
  bytes: (count: number) => string;
  /** "45 sec", "3 min", "1 hr, 20 min". */
  duration: (seconds: number) => string;
  /** The name of a language by its code: "French". */
  language: (code: string) => string;
  /** "pump, valve, and motor" in the manner of the language. */
  list: (items: readonly string[]) => string;
}

const byteUnits = ["byte", "kilobyte", "megabyte", "gigabyte"] as const;

export function createFormat(locale: Locale, direction: Direction, tag: string): Format {
  // Making one is what costs, a hundred times more than using it: a list needs the same for every row.
  const known = new Map<string, Intl.DateTimeFormat>();
  const dates = (options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat => {
    const key = JSON.stringify(options);
    const format = known.get(key) ?? new Intl.DateTimeFormat(tag, options);
    known.set(key, format);
    return format;
  };
  const number: Format["number"] = (value, options) => new Intl.NumberFormat(tag, options).format(value);
  const unit = (value: number, name: string, digits = 0): string =>
    number(value, { style: "unit", unit: name, unitDisplay: "short", maximumFractionDigits: digits });
  const list: Format["list"] = (items) => new Intl.ListFormat(tag, { type: "conjunction" }).format(items);

  return {
    locale,
    direction,
    firstWeekday: firstWeekdayOf(tag),
    number,
    percent: (share) => number(share, { style: "percent", maximumFractionDigits: 0 }),
    date: (time, options = { dateStyle: "medium", timeStyle: "short" }) =>
      dates(options).format(time),
    day: (day, options = { weekday: "short", day: "numeric", month: "short" }) => dates(options).format(new Date(`${day}T12:00`)),
    bytes: (count) => {
      let power = 0;
      while (power < byteUnits.length - 1 && Math.round(count / 1000 ** power) >= 1000) power += 1;
      const value = count / 1000 ** power;
      return unit(value, byteUnits[power] ?? "byte", value < 10 && power > 1 ? 1 : 0);
    },
    duration: (seconds) => {
      const whole = Math.max(0, Math.round(seconds));
      if (whole < 60) return unit(whole, "second");
      const minutes = Math.round(whole / 60);
      if (minutes < 60) return unit(minutes, "minute");
      const parts = [unit(Math.floor(minutes / 60), "hour")];
      if (minutes % 60 > 0) parts.push(unit(minutes % 60, "minute"));
      return new Intl.ListFormat(tag, { type: "unit", style: "short" }).format(parts);
    },
    language: (code) => new Intl.DisplayNames(tag, { type: "language" }).of(code) ?? code,
    list,
  };
}

/** Monday where the browser does not know the region's week. */
function firstWeekdayOf(tag: string): number {
  const locale = new Intl.Locale(tag);
  const info: unknown = "getWeekInfo" in locale && typeof locale.getWeekInfo === "function" ? locale.getWeekInfo() : Reflect.get(locale, "weekInfo");
  const first: unknown = typeof info === "object" && info !== null ? Reflect.get(info, "firstDay") : undefined;
  return typeof first === "number" ? first % 7 : 1;
}
