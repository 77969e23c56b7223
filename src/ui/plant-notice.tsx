import { RadioTower } from "lucide-react";
import { useSyncExternalStore } from "react";
import { useText } from "@/i18n/use-text";
import { Banner } from "./banner";
import { useServices } from "./services";

/** Says plainly that notes leave the device while the plant's server is on, and when the device steps in for it. */
export function PlantNotice() {
  const t = useText();
  const { plant } = useServices();
  const { choice, answered } = useSyncExternalStore(plant.subscribe, plant.getState);
  if (choice === null || !choice.isOn) return null;
  const { server } = choice;
  if (answered?.where === "device-instead") {
    return (
      <Banner tone="info" live="status" title={t("plant.instead", { server })}>
        {t("plant.instead.next")}
      </Banner>
    );
  }
  return (
    <Banner tone="warning" icon={RadioTower} title={t("plant.on", { server })}>
      {t("plant.on.why")}
    </Banner>
  );
}
