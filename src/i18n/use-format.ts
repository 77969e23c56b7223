import { useLingui } from "@lingui/react";
import { useMemo } from "react";
import { createFormat, type Format } from "./format";
import { directionOf, isLocale, regionalTag } from "./locale";

/** Formats for the language in use. */
export function useFormat(): Format {
  const { i18n } = useLingui();
  const locale = isLocale(i18n.locale) ? i18n.locale : "en";
  return useMemo(() => createFormat(locale, directionOf(locale), regionalTag(locale, navigator.languages)), [locale]);
}
