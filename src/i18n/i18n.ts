import { setupI18n, type I18n, type Messages } from "@lingui/core";
import type en from "./messages/en.json";
import type pagesEn from "./messages/pages/en.json";
import { directionOf, regionalTag, type Locale } from "./locale";

/** Every text of the interface has an id in messages/en.json or messages/pages/en.json. */
export type MessageId = keyof typeof en | keyof typeof pagesEn;

type Catalogue = () => Promise<{ messages: Messages }>;

/** What the shell and the first page say: loaded before anything is shown. */
const first: Record<Locale, Catalogue> = {
  en: () => import("./messages/en.json?lingui"),
  fr: () => import("./messages/fr.json?lingui"),
  ar: () => import("./messages/ar.json?lingui"),
};

/** What all other pages say: loaded along with the first of them. */
const pages: Record<Locale, Catalogue> = {
  en: () => import("./messages/pages/en.json?lingui"),
  fr: () => import("./messages/pages/fr.json?lingui"),
  ar: () => import("./messages/pages/ar.json?lingui"),
};

/** The one catalogue in use. Components read it through `useText` and `useFormat`. */
export const i18n: I18n = setupI18n();

let wanted: Locale | null = null;
let whole: Promise<void> | null = null;

async function load(locale: Locale, part: Catalogue): Promise<void> {
  const { messages } = await part();
  // A copy: later parts are merged into the first.
  i18n.load(locale, { ...messages });
}

/** Shows the interface in a language. Of several calls the last one counts, whichever catalogue arrives first. */
export async function activateLocale(locale: Locale): Promise<void> {
  wanted = locale;
  await Promise.all([load(locale, first[locale]), whole !== null && load(locale, pages[locale])]);
  if (wanted !== locale) return;
  i18n.activate(locale, [regionalTag(locale, navigator.languages)]);
  if (typeof document === "undefined") return;
  document.documentElement.lang = locale;
  document.documentElement.dir = directionOf(locale);
}

/** Brings in the texts of the pages behind the first one, in the language in use and in every one that is chosen later. */
export function loadPageTexts(): Promise<void> {
  whole ??= (async () => {
    try {
      if (wanted !== null) await load(wanted, pages[wanted]);
    } catch (error) {
      whole = null;
      throw error;
    }
  })();
  return whole;
}
