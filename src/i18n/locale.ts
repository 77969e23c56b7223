/** The languages of the interface. */
export const locales = ["en", "fr", "ar"] as const;
export type Locale = (typeof locales)[number];
export type LocalePreference = Locale | "system";
export type Direction = "ltr" | "rtl";

function baseLanguage(tag: string): string {
  return tag.toLowerCase().split("-", 1)[0] ?? "";
}

export function isLocale(value: unknown): value is Locale {
  return locales.some((locale) => locale === value);
}

/** The language to show: the chosen one, or the first of the browser's languages that the interface speaks. */
export function resolveLocale(preference: LocalePreference, languages: readonly string[]): Locale {
  if (preference !== "system") return preference;
  return languages.map(baseLanguage).find(isLocale) ?? "en";
}

export function directionOf(locale: Locale): Direction {
  return locale === "ar" ? "rtl" : "ltr";
}

/**
 * The tag that numbers and dates follow: the person's own region where the browser names one for this language
 * (ar-EG writes ٣, ar-MA writes 3), else the bare language.
 */
export function regionalTag(locale: Locale, languages: readonly string[]): string {
  return languages.find((tag) => baseLanguage(tag) === locale) ?? locale;
}
