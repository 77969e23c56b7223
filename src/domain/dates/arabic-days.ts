import { fold } from "@/domain/grounding/fold";

/** chrono-node reads no Arabic. These are the words of work notes: days, "in three days", "next week", dates in figures. */

const weekdays: readonly (readonly [name: string, day: number])[] = [
  ["الاحد", 0], ["الحد", 0], ["الاثنين", 1], ["الثلاثاء", 2], ["الثلاث", 2], ["الاربعاء", 3], ["الاربعا", 3], ["الاربع", 3], ["الخميس", 4], ["الجمعه", 5], ["السبت", 6],
];
const counts: readonly (readonly [word: string, count: number])[] = [
  ["يومين", 2], ["ثلاث", 3], ["اربع", 4], ["خمس", 5], ["ست", 6], ["سبع", 7], ["عشر", 10],
];
/** Months by their European and their Levantine names. */
const months: readonly string[] = [
  "يناير|كانون الثاني|جانفي", "فبراير|شباط|فيفري", "مارس|اذار", "ابريل|نيسان|افريل", "مايو|ايار|ماي", "يونيو|حزيران|جوان",
  "يوليو|تموز|جويليه", "اغسطس|اب|اوت", "سبتمبر|ايلول", "اكتوبر|تشرين الاول", "نوفمبر|تشرين الثاني", "ديسمبر|كانون الاول",
];

/** "next", as written and as said. */
const NEXT = "(?:القادم|القادمه|المقبل|المقبله|الجاي|الجايه|اللي جاي|اللي جايه)";

function plus(reference: Date, days: number): Date {
  return new Date(reference.getFullYear(), reference.getMonth(), reference.getDate() + days);
}

/** A day and a month; without a year, a day that has passed is one of the next year. */
function dated(day: number, month: number, year: number | undefined, reference: Date): Date | null {
  const date = new Date(year ?? reference.getFullYear(), month, day);
  if (date.getMonth() !== month) return null;
  return year === undefined && date < plus(reference, 0) ? new Date(reference.getFullYear() + 1, month, day) : date;
}

function named(text: string, reference: Date): Date | null {
  const match = /(?<!\d)(\d{1,2}) (?:من )?(\p{L}+(?: \p{L}+)?)/u.exec(text);
  const month = months.findIndex((names) => new RegExp(`^(?:${names})(?!\\p{L})`, "u").test(match?.[2] ?? ""));
  return match === null || month === -1 ? null : dated(Number(match[1]), month, undefined, reference);
}

function figures(text: string, reference: Date): Date | null {
  const match = /(?<!\d)(\d{1,2})[/\-.](\d{1,2})(?:[/\-.](\d{4}|\d{2}))?(?!\d)/u.exec(text);
  if (match === null) return null;
  return dated(Number(match[1]), Number(match[2]) - 1, match[3] === undefined ? undefined : Number(match[3].padStart(4, "20")), reference);
}

/** The day that Arabic words name, seen from a day; null where they name none. */
export function arabicDay(words: string, reference: Date): Date | null {
  const text = fold(words);
  const inFigures = figures(text, reference) ?? named(text, reference);
  if (inFigures !== null) return inFigures;
  const inDays = /بعد (\d+|\p{L}+?)ه? ?(ايام|يوم|اسابيع|اسبوع)/u.exec(text);
  if (inDays !== null) {
    const [, amount = "", unit = ""] = inDays;
    const count = /^\d+$/u.test(amount) ? Number(amount) : counts.find(([word]) => amount.startsWith(word))?.[1];
    if (count !== undefined) return plus(reference, count * (unit.startsWith("اسب") ? 7 : 1));
  }
  if (/بعد يومين/u.test(text)) return plus(reference, 2);
  if (/بعد اسبوعين/u.test(text)) return plus(reference, 14);
  if (/بعد اسبوع|خلال اسبوع/u.test(text)) return plus(reference, 7);
  if (/بعد (?:غد|بكر[هة]|بكرا)/u.test(text)) return plus(reference, 2);
  if (/(?<!\p{L})(?:غدا|غد|بكره|بكرا|باكر)(?!\p{L})/u.test(text)) return plus(reference, 1);
  if (/(?<!\p{L})اليوم(?!\p{L})/u.test(text) && !/يوم ال/u.test(text)) return plus(reference, 0);
  const weekday = weekdays.find(([name]) => new RegExp(`(?<!\\p{L})${name}(?!\\p{L})`, "u").test(text));
  if (weekday !== undefined) {
    const ahead = (weekday[1] - reference.getDay() + 7) % 7 || 7;
    return plus(reference, ahead);
  }
  if (new RegExp(`الاسبوع ${NEXT}`, "u").test(text)) return plus(reference, 7);
  return null;
}
