import { useText } from "@/i18n/use-text";
import { Banner } from "@/ui/banner";
import { useOfflineReady } from "./use-offline-ready";

/** The model works. It says "without a network" only once the app itself is stored too. */
export function ReadyBanner({ isKept }: { isKept: boolean }) {
  const t = useText();
  const isOfflineReady = useOfflineReady();
  return (
    <Banner tone="success" live="status" title={t("setup.ready")}>
      <p>{t("setup.readyText")}</p>
      {isOfflineReady && <p>{t("setup.readyOffline")}</p>}
      {!isKept && <p>{t("setup.notKept")}</p>}
    </Banner>
  );
}
