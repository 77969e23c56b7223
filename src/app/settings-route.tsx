import { useSyncExternalStore } from "react";
import SettingsPage from "@/features/settings/settings-page";
import { useShell } from "./shell-context";
import { useBusy } from "./update-banner";

export default function SettingsRoute() {
  const { settings, updates, install } = useShell();
  const { settings: current } = useSyncExternalStore(settings.subscribe, settings.getState);
  const updateState = useSyncExternalStore(updates.subscribe, updates.getState);
  const isInstallOffered = useSyncExternalStore(install.subscribe, install.isOffered);
  const busy = useBusy();
  return (
    <SettingsPage
      settings={current}
      onChange={settings.change}
      version={import.meta.env.VITE_APP_VERSION}
      update={{ state: updateState, isHeldBack: busy, apply: updates.apply, check: updates.check }}
      {...(isInstallOffered ? { onInstall: install.ask } : {})}
    />
  );
}
