import type { MessageId } from "@/i18n/i18n";
import { useText } from "@/i18n/use-text";
import type { Settings, Theme } from "@/storage/records";
import { LanguageSelect } from "@/ui/language-select";
import { Select } from "@/ui/select";
import { Switch } from "@/ui/switch";
import { Section } from "@/ui/section";
import styles from "./settings.module.css";

const themes: readonly (readonly [Theme, MessageId])[] = [
  ["system", "theme.system"],
  ["light", "theme.light"],
  ["dark", "theme.dark"],
  ["sunlight", "theme.sunlight"],
];

export interface LookSectionProps {
  settings: Settings;
  onChange: (change: Partial<Settings>) => void;
}

export function LookSection({ settings, onChange }: LookSectionProps) {
  const t = useText();
  return (
    <Section title={t("settings.look")}>
      <div className={styles.choices}>
        <LanguageSelect value={settings.locale} onChange={(locale) => onChange({ locale })} />
        <Select
          label={t("theme.label")}
          description={t("theme.hint")}
          options={themes.map(([value, label]) => ({ value, label: t(label) }))}
          value={settings.theme}
          onChange={(theme) => onChange({ theme })}
        />
        <Switch
          label={t("settings.gloves")}
          description={t("settings.gloves.hint")}
          isSelected={settings.touch === "gloves"}
          onChange={(isOn) => onChange({ touch: isOn ? "gloves" : "normal" })}
        />
        <Switch
          label={t("settings.photos.place")}
          description={t("settings.photos.place.hint")}
          isSelected={settings.keepsPhotoPlace ?? false}
          onChange={(keepsPhotoPlace) => onChange({ keepsPhotoPlace })}
        />
      </div>
    </Section>
  );
}
