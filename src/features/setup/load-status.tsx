import type { LoadProgress } from "@/engine/engine";
import type { MessageId } from "@/i18n/i18n";
import { useFormat } from "@/i18n/use-format";
import { useText } from "@/i18n/use-text";
import { ProgressBar } from "@/ui/progress-bar";

const phases: Record<LoadProgress["phase"], MessageId> = {
  download: "setup.phase.download",
  prepare: "setup.phase.prepare",
  "self-test": "setup.phase.selfTest",
};

/** How far loading is: bytes, rate and time left while downloading, the bare phase after it. */
export function LoadStatus({ progress }: { progress: LoadProgress | null }) {
  const t = useText();
  const format = useFormat();
  if (progress === null) return <ProgressBar label={t("setup.phase.starting")} value={null} />;
  const { phase, loadedBytes, totalBytes, bytesPerSecond, secondsLeft } = progress;
  if (phase !== "download") return <ProgressBar label={t(phases[phase])} value={null} />;
  const parts = [t("setup.loaded", { loaded: format.bytes(loadedBytes), total: format.bytes(totalBytes) })];
  if (bytesPerSecond !== null) parts.push(t("setup.rate", { bytes: format.bytes(bytesPerSecond) }));
  if (secondsLeft !== null) parts.push(t("setup.left", { time: format.duration(secondsLeft) }));
  return <ProgressBar label={t(phases.download)} value={loadedBytes / totalBytes} valueText={parts.join(" · ")} />;
}
