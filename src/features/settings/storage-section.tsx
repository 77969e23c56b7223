import { ShieldCheck } from "lucide-react";
import { useCallback, useEffect, useState } from "react";
import { useFormat } from "@/i18n/use-format";
import { useText } from "@/i18n/use-text";
import { Button } from "@/ui/button";
import { useServices } from "@/ui/services";
import { useToast } from "@/ui/toast";
import { Facts, Section } from "@/ui/section";
import styles from "./settings.module.css";

interface StorageUse {
  usedBytes: number | null;
  quotaBytes: number | null;
  isKept: boolean;
}

async function readUse(): Promise<StorageUse> {
  // Absent where the page is not served securely.
  const storage = (navigator as Partial<Navigator>).storage;
  const [estimate, isKept] = await Promise.all([storage?.estimate(), storage?.persisted()]);
  return { usedBytes: estimate?.usage ?? null, quotaBytes: estimate?.quota ?? null, isKept: isKept ?? false };
}

export function StorageSection() {
  const t = useText();
  const toast = useToast();
  const { model } = useServices();
  const { bytes } = useFormat();
  const [use, setUse] = useState<StorageUse>({ usedBytes: null, quotaBytes: null, isKept: false });
  const refresh = useCallback(() => {
    readUse().then(setUse, () => undefined);
  }, []);
  useEffect(refresh, [refresh]);

  const keep = async (): Promise<void> => {
    const granted = await model.persist();
    toast({ text: t(granted ? "settings.storage.granted" : "settings.storage.refused") });
    refresh();
  };

  const { usedBytes, quotaBytes, isKept } = use;
  const amount = (): string => {
    if (usedBytes === null) return t("setup.check.space.unknown");
    if (quotaBytes === null) return bytes(usedBytes);
    return t("setup.loaded", { loaded: bytes(usedBytes), total: bytes(quotaBytes) });
  };

  return (
    <Section title={t("settings.storage")}>
      <Facts
        facts={[
          [t("settings.storage.used"), amount()],
          [t("setup.check.kept"), t(isKept ? "setup.check.kept.yes" : "settings.storage.notKept")],
        ]}
      />
      {!isKept && (
        <>
          <p className={styles.hint}>{t("settings.storage.why")}</p>
          <div className={styles.actions}>
            <Button icon={ShieldCheck} onPress={() => void keep()}>
              {t("settings.storage.keep")}
            </Button>
          </div>
        </>
      )}
    </Section>
  );
}
