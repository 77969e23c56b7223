import type { Settings } from "@/storage/records";
import { useText } from "@/i18n/use-text";
import { PageHeader } from "@/ui/page-header";
import { AboutSection, type UpdatePort } from "./about-section";
import { CorrectionsSection } from "./corrections-section";
import { LookSection } from "./look-section";
import { ModelSection } from "./model-section";
import { PlantSection } from "./plant-section";
import { CodesSection } from "./codes-section";
import { Section } from "@/ui/section";
import styles from "./settings.module.css";
import { StorageSection } from "./storage-section";
import { WebhookSection } from "./webhook-section";

export interface SettingsPageProps {
  settings: Settings;
  onChange: (change: Partial<Settings>) => void;
  /** Version of the app. */
  version: string;
  update: UpdatePort;
  /** Present while the browser offers to install the app. */
  onInstall?: () => void;
}

export default function SettingsPage({ settings, onChange, version, update, onInstall }: SettingsPageProps) {
  const t = useText();
  return (
    <div className={styles.settings}>
      <PageHeader title={t("nav.settings")} />
      <LookSection settings={settings} onChange={onChange} />
      <ModelSection />
      <PlantSection />
      <WebhookSection settings={settings} onChange={onChange} />
      <CodesSection />
      <StorageSection />
      <CorrectionsSection />
      <Section title={t("settings.privacy")}>
        <p>{t("settings.privacyText")}</p>
      </Section>
      <AboutSection version={version} update={update} {...(onInstall === undefined ? {} : { onInstall })} />
    </div>
  );
}
