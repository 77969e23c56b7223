import { useNavigate } from "@tanstack/react-router";
import { useSyncExternalStore } from "react";
import SetupPage from "@/features/setup/setup-page";
import { useShell } from "./shell-context";

export default function SetupRoute() {
  const { settings } = useShell();
  const navigate = useNavigate();
  const { settings: current } = useSyncExternalStore(settings.subscribe, settings.getState);
  return (
    <SetupPage
      locale={current.locale}
      onLocaleChange={(locale) => settings.change({ locale })}
      isFirstStart={!current.welcomed}
      onDone={() => {
        settings.change({ welcomed: true });
        void navigate({ to: "/" });
      }}
    />
  );
}
