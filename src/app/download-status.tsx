import { useLocation } from "@tanstack/react-router";
import { useSyncExternalStore } from "react";
import { useFormat } from "@/i18n/use-format";
import { useText } from "@/i18n/use-text";
import { Button } from "@/ui/button";
import { ProgressBar } from "@/ui/progress-bar";
import { useServices } from "@/ui/services";
import styles from "./shell.module.css";

/** How far the model's download is, on every page but the one that shows it large. */
export function DownloadStatus() {
  const t = useText();
  const { bytes } = useFormat();
  const { engine } = useServices();
  const state = useSyncExternalStore(engine.subscribe, engine.getState);
  const isShownAnyway = useLocation({ select: ({ pathname }) => pathname === "/setup" });
  const progress = state.status === "loading" ? state.progress : null;
  if (isShownAnyway || progress?.phase !== "download" || progress.loadedBytes === progress.totalBytes) return null;
  const { loadedBytes, totalBytes } = progress;
  return (
    <div className={styles.download}>
      <ProgressBar label={t("setup.phase.download")} value={loadedBytes / totalBytes} valueText={t("setup.loaded", { loaded: bytes(loadedBytes), total: bytes(totalBytes) })} />
      <Button variant="quiet" onPress={engine.cancel}>
        {t("common.cancel")}
      </Button>
    </div>
  );
}
