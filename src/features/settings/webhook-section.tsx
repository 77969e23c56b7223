import { Link } from "@tanstack/react-router";
import { useEffect, useState } from "react";
import type { SitePolicy } from "@/domain/policy/policy";
import { useText } from "@/i18n/use-text";
import type { Settings } from "@/storage/records";
import { forgetSecret, saveSecret } from "@/storage/secrets";
import { Button } from "@/ui/button";
import { ConfirmDialog } from "@/ui/dialog";
import { Select } from "@/ui/select";
import { useServices } from "@/ui/services";
import { Switch } from "@/ui/switch";
import { TextField } from "@/ui/text-field";
import { useGuarded } from "@/ui/use-guarded";
import { webhookSecret } from "@/ui/webhook-secret";
import { Section } from "@/ui/section";
import styles from "./settings.module.css";

export interface WebhookSectionProps {
  settings: Settings;
  onChange: (change: Partial<Settings>) => void;
}

/** Posts approved orders to a system of the plant: chosen among those of the site's policy, and switched on knowingly. */
export function WebhookSection({ settings: { webhook }, onChange }: WebhookSectionProps) {
  const t = useText();
  const guarded = useGuarded();
  const { plant } = useServices();
  const [webhooks, setWebhooks] = useState<SitePolicy["webhooks"]>([]);
  const [picked, setPicked] = useState<string | null>(null);
  const [key, setKey] = useState("");
  const [isAsking, setAsking] = useState(false);
  useEffect(() => {
    let isCurrent = true;
    plant.policy().then(
      (policy) => isCurrent && setWebhooks(policy.webhooks),
      // The section of the plant's server says what is wrong with the file.
      () => undefined,
    );
    return () => {
      isCurrent = false;
    };
  }, [plant]);

  const name = picked ?? webhook?.name ?? webhooks[0]?.name ?? "";
  const chosen = webhooks.find((each) => each.name === name);
  const isOn = webhook?.name === name && webhook.isOn;
  const keepKey = async () => {
    await saveSecret(webhookSecret(name), key);
    setKey("");
  };

  return (
    <Section title={t("settings.webhook")}>
      {webhooks.length === 0 ? (
        <p className={styles.hint}>{t("settings.webhook.none")}</p>
      ) : (
        <>
          <p className={styles.hint}>{t("settings.webhook.why")}</p>
          <div className={styles.choices}>
            <Select label={t("settings.webhook.to")} description={chosen?.url} options={webhooks.map((each) => ({ value: each.name, label: each.name }))} value={name} onChange={setPicked} />
            <TextField label={t("settings.plant.key")} description={t("settings.plant.key.hint")} type="password" autoComplete="off" value={key} onChange={setKey} />
          </div>
          <div className={styles.actions}>
            <Button isDisabled={key === ""} onPress={() => guarded(keepKey)}>
              {t("settings.webhook.key.keep")}
            </Button>
            <Button onPress={() => guarded(() => forgetSecret(webhookSecret(name)))}>{t("settings.plant.key.forget")}</Button>
          </div>
          <Switch
            label={t("settings.webhook.use", { name })}
            description={t("settings.webhook.use.hint")}
            isSelected={isOn}
            isDisabled={chosen === undefined}
            onChange={(next) => (next ? setAsking(true) : onChange({ webhook: { name, isOn: false } }))}
          />
          <Link to="/exchange" className={styles.link ?? ""}>
            {t("outbox.title")}
          </Link>
          <ConfirmDialog
            isOpen={isAsking}
            title={t("settings.webhook.ask", { name })}
            confirmLabel={t("settings.webhook.ask.yes")}
            onCancel={() => setAsking(false)}
            onConfirm={() => {
              setAsking(false);
              onChange({ webhook: { name, isOn: true } });
            }}
          >
            <p>{t("settings.webhook.ask.body", { address: chosen?.url ?? "" })}</p>
          </ConfirmDialog>
        </>
      )}
    </Section>
  );
}
