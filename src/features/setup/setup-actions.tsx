import { Download, Play, RotateCw } from "lucide-react";
import { useState } from "react";
import { useFormat } from "@/i18n/use-format";
import { useText } from "@/i18n/use-text";
import { modelBytes } from "@/models/manifest";
import { Button } from "@/ui/button";
import styles from "./setup.module.css";
import type { DeviceCheck } from "./use-device-check";

export interface SetupActionsProps {
  check: DeviceCheck;
  isChecking: boolean;
  hasFailed: boolean;
  onSetUp: () => Promise<void>;
  onCheckAgain: () => void;
  onSkip: () => void;
}

/** What can be done now: set up, go on with what has arrived, or do without. */
export function SetupActions({ check, isChecking, hasFailed, onSetUp, onCheckAgain, onSkip }: SetupActionsProps) {
  const t = useText();
  const { bytes } = useFormat();
  // From the press until the engine reports: the browser may be asking the person about storage.
  const [isAsking, setAsking] = useState(false);
  const { manifest, installed, problems, unreachable } = check;
  const canSetUp = manifest !== null && installed !== null && problems.length === 0;
  const isStuck = problems.length > 0 || unreachable !== null;
  // What a person can put right at once is worth another check; the rest usually is not.
  const canBePutRight = problems.every((problem) => problem === "low-storage");

  const label = (): string => {
    if (installed?.state === "partial") return t("setup.continue", { bytes: bytes(installed.bytesMissing) });
    if (hasFailed) return t("common.retry");
    return t(installed?.state === "complete" ? "setup.startStored" : "setup.start");
  };

  const setUp = async (): Promise<void> => {
    setAsking(true);
    try {
      await onSetUp();
    } finally {
      setAsking(false);
    }
  };

  return (
    <>
      {installed?.state === "partial" && manifest !== null && (
        <p>{t("setup.partial", { bytes: bytes(modelBytes(manifest) - installed.bytesMissing) })}</p>
      )}
      <div className={styles.actions}>
        {isStuck ? (
          <Button variant={canBePutRight ? "primary" : "secondary"} icon={RotateCw} isPending={isChecking} onPress={onCheckAgain}>
            {t("setup.checkAgain")}
          </Button>
        ) : (
          <Button
            variant="primary"
            icon={installed?.state === "complete" ? Play : Download}
            isDisabled={!canSetUp}
            isPending={isAsking}
            onPress={() => void setUp()}
          >
            {label()}
          </Button>
        )}
        <Button variant={canBePutRight ? "secondary" : "primary"} onPress={onSkip}>{t("setup.skip")}</Button>
      </div>
      <p className={styles.hint}>{t("setup.skipText")}</p>
    </>
  );
}
