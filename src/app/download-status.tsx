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
  const { engine, model } = useServices();
  const download = useSyncExternalStore(model.downloads.subscribe, model.downloads.getState);
  const state = useSyncExternalStore(engine.subscribe, engine.getState);
  const pathname = useLocation({ select: (location) => location.pathname });
  if (download.isRunning && pathname !== "/models") {
    return <Downloading name={download.source?.name ?? ""} loadedBytes={download.storedBytes} totalBytes={download.totalBytes} onCancel={model.downloads.cancel} />;
  }
  const progress = state.status === "loading" ? state.progress : null;
  if (pathname === "/setup" || progress?.phase !== "download" || progress.loadedBytes === progress.totalBytes) return null;
  return <Downloading name="" {...progress} onCancel={engine.cancel} />;
}

function Downloading({ name, loadedBytes, totalBytes, onCancel }: { name: string; loadedBytes: number; totalBytes: number; onCancel: () => void }) {
  const t = useText();
  const { bytes } = useFormat();
  return (
    <div className={styles.download}>
      <ProgressBar
        label={name === "" ? t("setup.phase.download") : t("models.bringing", { name })}
        value={totalBytes === 0 ? 0 : Math.min(1, loadedBytes / totalBytes)}
        valueText={t("setup.loaded", { loaded: bytes(loadedBytes), total: bytes(totalBytes) })}
      />
      <Button variant="quiet" onPress={onCancel}>
        {t("common.cancel")}
      </Button>
    </div>
  );
}
