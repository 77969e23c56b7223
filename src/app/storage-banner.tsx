import { useSyncExternalStore } from "react";
import { useText } from "@/i18n/use-text";
import { Banner } from "@/ui/banner";
import { storageProblems } from "@/ui/storage-problem";
import { useShell } from "./shell-context";

/** Nothing that is written can be kept: that must be said before anybody writes. */
export function StorageBanner() {
  const t = useText();
  const { settings } = useShell();
  const { problem } = useSyncExternalStore(settings.subscribe, settings.getState);
  if (problem === null) return null;
  const { title, next } = storageProblems[problem];
  return (
    <Banner tone="danger" live="alert" title={t(title)}>
      {t(next)}
    </Banner>
  );
}
