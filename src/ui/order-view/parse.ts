import { asciiDigits } from "@/domain/grounding/fold";
import type { Locale } from "@/i18n/locale";

const groups = /^[-+]?\d{1,3}(?:,\d{3})+(?:\.\d+)?$/u;

/**
 * A number as a person types it: "2", "2.5", "2,5", "٢٫٥", "1 200"; null for anything else. A comma before three
 * figures groups thousands in English ("1,500") and is a decimal comma in every other case.
 */
export function parseNumber(text: string, locale: Locale): number | null {
  const figures = asciiDigits(text).replace(/[\s\u00a0\u202f\u066c]/gu, "");
  const plain = locale === "en" && groups.test(figures) ? figures.replaceAll(",", "") : figures.replace(/[,\u066b]/gu, ".");
  return /^[-+]?\d+(?:\.\d+)?$/u.test(plain) ? Number(plain) : null;
}

const clock = /^(\d+)\s*(?:h|hr|hrs|:|س|ساعة)\s*(\d{1,2})\s*(?:m|min|mn|د|دقيقة)?\.?$/iu;
const minutes = /^([\d.]+)\s*(?:m|min|mins|mn|minutes?|د|دقيقة|دقائق)\.?$/iu;
const hours = /^([\d.]+)\s*(?:h|hr|hrs|hours?|heures?|س|ساعة|ساعات)\.?$/iu;

/** Hours as a person types them: "1.5", "1,5 h", "1h30", "1:30", "45 min"; null for anything else. */
export function parseHours(text: string, locale: Locale): number | null {
  const plain = asciiDigits(text).replace(/[,\u066b]/gu, ".").trim();
  const [, whole, rest] = clock.exec(plain) ?? [];
  if (whole !== undefined && rest !== undefined) return Number(rest) < 60 ? round(Number(whole) + Number(rest) / 60) : null;
  const [, inMinutes] = minutes.exec(plain) ?? [];
  if (inMinutes !== undefined) {
    const value = parseNumber(inMinutes, locale);
    return value === null ? null : round(value / 60);
  }
  const value = parseNumber(hours.exec(plain)?.[1] ?? text, locale);
  return value === null || value < 0 ? null : value;
}

function round(value: number): number {
  return Math.round(value * 1000) / 1000;
}

/** The value of a reading: a number, or the text of a range or a fraction. */
export function parseReading(text: string, locale: Locale): number | string {
  return parseNumber(text, locale) ?? text.trim();
}
