import { RefreshCw } from "lucide-react";
import { useState, useSyncExternalStore } from "react";
import { useText } from "@/i18n/use-text";
import { Banner } from "@/ui/banner";
import { Button } from "@/ui/button";
import { useServices } from "@/ui/services";
import { useShell } from "./shell-context";

/** True while a reload would lose work: a conversion runs, or something is being edited. */
export function useBusy(): boolean {
  const { busy, conversions } = useServices();
  const holding = useSyncExternalStore(busy.subscribe, busy.isBusy);
  const converting = useSyncExternalStore(conversions.subscribe, conversions.hasActive);
  return holding || converting;
}

/** Tells that a newer version waits. It can be put off, and stays away while work is going on. */
export function UpdateBanner() {
  const t = useText();
  const { updates } = useShell();
  const state = useSyncExternalStore(updates.subscribe, updates.getState);
  const busy = useBusy();
  const [putOff, setPutOff] = useState(false);
  if (state === "none" || (state === "ready" && (busy || putOff))) return null;
  return (
    <Banner
      live="status"
      icon={RefreshCw}
      title={t("update.ready")}
      actions={
        <>
          <Button variant="primary" isPending={state === "applying"} onPress={updates.apply}>
            {t("update.apply")}
          </Button>
          <Button variant="quiet" isDisabled={state === "applying"} onPress={() => setPutOff(true)}>
            {t("update.later")}
          </Button>
        </>
      }
    >
      {t("update.safe")}
    </Banner>
  );
}
