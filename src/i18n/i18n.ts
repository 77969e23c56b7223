import { setupI18n, type I18n, type Messages } from "@lingui/core";
import type en from "./messages/en.json";
import { directionOf, regionalTag, type Locale } from "./locale";

/** Every text of the interface has an id in messages/en.json. */
export type MessageId = keyof typeof en;

type Catalogue = { messages: Messages };

const catalogues: Record<Locale, () => Promise<Catalogue>> = {
  en: () => import("./messages/en.json?lingui"),
  fr: () => import("./messages/fr.json?lingui"),
  ar: () => import("./messages/ar.json?lingui"),
};

/** The one catalogue in use. Components read it through `useText` and `useFormat`. */
export const i18n: I18n = setupI18n();

let wanted: Locale | null = null;

/** Shows the interface in a language. Of several calls the last one counts, whichever catalogue arrives first. */
export async function activateLocale(locale: Locale): Promise<void> {
  wanted = locale;
  const { messages } = await catalogues[locale]();
  if (wanted !== locale) return;
  i18n.loadAndActivate({ locale, locales: [regionalTag(locale, navigator.languages)], messages });
  if (typeof document === "undefined") return;
  document.documentElement.lang = locale;
  document.documentElement.dir = directionOf(locale);
}
