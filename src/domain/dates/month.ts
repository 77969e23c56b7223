/** A day of the calendar as yyyy-mm-dd. */
export type Day = string;

const pad = (value: number) => String(value).padStart(2, "0");

/** The day of a time, where the device is. */
export function dayOf(date: Date): Day {
  return [date.getFullYear(), pad(date.getMonth() + 1), pad(date.getDate())].join("-");
}

/**
 * The weeks that a month touches, whole.
 *
 * @param month yyyy-mm.
 * @param firstWeekday 0 (Sunday) to 6 (Saturday), as the region counts.
 */
export function weeksOfMonth(month: string, firstWeekday: number): Day[][] {
  const [year = 1970, number = 1] = month.split("-").map(Number);
  const first = new Date(year, number - 1, 1);
  const lead = (first.getDay() - firstWeekday + 7) % 7;
  const weeks: Day[][] = [];
  for (let offset = 1 - lead; ; offset += 7) {
    const week = Array.from({ length: 7 }, (_, index) => dayOf(new Date(year, number - 1, offset + index)));
    if (weeks.length > 0 && week.every((day) => !day.startsWith(month))) return weeks;
    weeks.push(week);
  }
}

/** The month some months away, as yyyy-mm. */
export function monthAfter(month: string, count: number): string {
  const [year = 1970, number = 1] = month.split("-").map(Number);
  return dayOf(new Date(year, number - 1 + count, 1)).slice(0, 7);
}

/** Whether a text is a day of the calendar, as yyyy-mm-dd. */
export function isDay(text: string): boolean {
  return /^\d{4}-\d{2}-\d{2}$/u.test(text) && dayOf(new Date(`${text}T12:00`)) === text;
}
