import { useCallback, useEffect, useState } from "react";
import type { EngineErrorCode } from "@/engine/engine";
import type { InstalledState } from "@/models/installed";
import { modelBytes, type ModelManifest } from "@/models/manifest";
import { judgeDevice, type DeviceProblem, type DeviceReport } from "@/models/probe";
import { TransferError } from "@/models/transfer-error";
import type { ModelTools } from "@/ui/model-tools";

/** What is known of the model and of this device before anything is downloaded. */
export interface DeviceCheck {
  /** Null while the first check runs. */
  report: DeviceReport | null;
  manifest: ModelManifest | null;
  installed: InstalledState | null;
  /** Why the model cannot run here; empty when it can. */
  problems: DeviceProblem[];
  /** Why the manifest could not be had. */
  unreachable: EngineErrorCode | null;
}

const nothingYet: DeviceCheck = { report: null, manifest: null, installed: null, problems: [], unreachable: null };

async function readManifest(model: ModelTools): Promise<ModelManifest | EngineErrorCode> {
  try {
    return await model.manifest();
  } catch (error) {
    return error instanceof TransferError ? error.code : "internal";
  }
}

/** Unreadable storage is a finding of the probe; here it only means that nothing is known to be stored. */
async function readInstalled(model: ModelTools, manifest: ModelManifest): Promise<InstalledState> {
  try {
    return await model.installed(manifest);
  } catch {
    return { state: "none", bytesMissing: modelBytes(manifest) };
  }
}

async function checkDevice(model: ModelTools): Promise<DeviceCheck> {
  const [report, found] = await Promise.all([model.probe(), readManifest(model)]);
  if (typeof found === "string") return { ...nothingYet, report, unreachable: found };
  const installed = await readInstalled(model, found);
  const verdict = judgeDevice(report, found, installed.bytesMissing);
  return { report, manifest: found, installed, problems: verdict.ok ? [] : verdict.reasons, unreachable: null };
}

/** Checks the device now, whenever `occasion` changes, and again when asked. What was known stays visible meanwhile. */
export function useDeviceCheck(model: ModelTools, occasion: string): { check: DeviceCheck; isChecking: boolean; checkAgain: () => void } {
  const [round, setRound] = useState(0);
  const due = `${occasion} ${round}`;
  const [done, setDone] = useState<{ check: DeviceCheck; for: string | null }>({ check: nothingYet, for: null });

  useEffect(() => {
    let current = true;
    const run = async (): Promise<void> => {
      const check = await checkDevice(model);
      if (current) setDone({ check, for: due });
    };
    void run();
    return () => {
      current = false;
    };
  }, [model, due]);

  return {
    check: done.check,
    isChecking: done.for !== due,
    checkAgain: useCallback(() => setRound((value) => value + 1), []),
  };
}
