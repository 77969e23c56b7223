import { useSyncExternalStore } from "react";
import { useText } from "@/i18n/use-text";
import { Banner } from "@/ui/banner";
import { storageProblems } from "@/ui/storage-problem";
import { useShell } from "./shell-context";

/** Nothing that is written can be kept: that must be said before anybody writes. */
export function StorageBanner() {
  const t = useText();
  const { settings } = useShell();
  const { problem, settings: current } = useSyncExternalStore(settings.subscribe, settings.getState);
  // The first start finds out by itself that nothing can be stored, and explains it.
  if (problem === null || (problem === "unavailable" && !current.welcomed)) return null;
  const { title, next } = storageProblems[problem];
  return (
    <Banner tone="danger" live="alert" title={t(title)}>
      {t(next)}
    </Banner>
  );
}
