import type { ExchangedOrder } from "./order-document";

/** iCalendar (RFC 5545): the days that somebody has set, as all-day events. */

const encoder = new TextEncoder();
/** Octets of a content line without its break (RFC 5545, 3.1). */
const MAX_OCTETS = 75;

const escaped = (text: string) => text.replaceAll(/[\\;,]/gu, String.raw`\$&`).replaceAll(/\r\n?|\n/gu, String.raw`\n`);
const stamp = (time: number) => new Date(time).toISOString().replaceAll(/[-:]|\.\d{3}/gu, "");
const compact = (day: string) => day.replaceAll("-", "");

function dayAfter(day: string): string {
  const date = new Date(`${day}T00:00:00Z`);
  date.setUTCDate(date.getUTCDate() + 1);
  return date.toISOString().slice(0, 10);
}

/** Folds a line so that no part has more octets than allowed; never inside a character. */
function folded(line: string): string {
  const parts: string[] = [];
  let part = "";
  let octets = 0;
  for (const character of line) {
    const size = encoder.encode(character).length;
    // The space that begins a continued line counts.
    if (octets + size > MAX_OCTETS - (parts.length > 0 ? 1 : 0)) {
      parts.push(part);
      part = "";
      octets = 0;
    }
    part += character;
    octets += size;
  }
  return [...parts, part].join("\r\n ");
}

const priorityNumbers = { emergency: 1, high: 3, medium: 5, low: 9 } as const;

function event(order: ExchangedOrder, kind: "due" | "follow-up", day: string, label: string, now: number): string[] {
  const { title, asset, location, priority } = order.draft.values;
  const summary = [label, title ?? asset ?? ""].filter((text) => text !== "").join(": ");
  return [
    "BEGIN:VEVENT",
    `UID:${order.id}-${kind}@fieldwright`,
    `DTSTAMP:${stamp(now)}`,
    `LAST-MODIFIED:${stamp(order.updatedAt)}`,
    `DTSTART;VALUE=DATE:${compact(day)}`,
    `DTEND;VALUE=DATE:${compact(dayAfter(day))}`,
    `SUMMARY:${escaped(summary)}`,
    ...(location === undefined ? [] : [`LOCATION:${escaped(location)}`]),
    ...(priority === undefined ? [] : [`PRIORITY:${priorityNumbers[priority]}`]),
    `DESCRIPTION:${escaped(order.note.text)}`,
    `STATUS:${order.status === "cancelled" ? "CANCELLED" : "CONFIRMED"}`,
    "TRANSP:TRANSPARENT",
    "END:VEVENT",
  ];
}

/** The days of orders as a calendar; orders without a day are not in it. `labels` name the kinds in the person's language. */
export function writeCalendar(orders: readonly ExchangedOrder[], labels: { due: string; followUp: string }, now: number): string {
  const events = orders.flatMap((order) => [
    ...(order.dueOn === undefined ? [] : event(order, "due", order.dueOn, labels.due, now)),
    ...(order.followUpOn === undefined ? [] : event(order, "follow-up", order.followUpOn, labels.followUp, now)),
  ]);
  const lines = ["BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//Fieldwright//Orders//EN", "CALSCALE:GREGORIAN", ...events, "END:VCALENDAR"];
  return `${lines.map(folded).join("\r\n")}\r\n`;
}
