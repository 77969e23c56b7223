import { locales, type LocalePreference } from "@/i18n/locale";
import { useText } from "@/i18n/use-text";
import { Select } from "./select";

export interface LanguageSelectProps {
  value: LocalePreference;
  onChange: (value: LocalePreference) => void;
  className?: string;
}

/** Each language by its own name, so that it can be found from a language one cannot read. */
export function LanguageSelect({ value, onChange, className = "" }: LanguageSelectProps) {
  const t = useText();
  const options = [
    { value: "system" as const, label: t("language.system") },
    ...locales.map((locale) => ({ value: locale, label: t(`language.own.${locale}`) })),
  ];
  return <Select label={t("language.label")} className={className} options={options} value={value} onChange={onChange} />;
}
