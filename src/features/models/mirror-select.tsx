import { useEffect, useState } from "react";
import { useText } from "@/i18n/use-text";
import { Select } from "@/ui/select";
import { useServices } from "@/ui/services";

const NONE = "";

/** Where models are fetched from first; there only where the site's policy names mirrors. */
export function MirrorSelect() {
  const t = useText();
  const { model, plant } = useServices();
  const [mirrors, setMirrors] = useState<readonly string[]>([]);
  const [chosen, setChosen] = useState(model.mirror() ?? NONE);
  useEffect(() => {
    let current = true;
    plant.policy().then(
      (policy) => current && setMirrors(policy.mirrors),
      () => undefined,
    );
    return () => {
      current = false;
    };
  }, [plant]);
  if (mirrors.length === 0) return null;
  return (
    <Select
      label={t("models.mirror")}
      description={t("models.mirror.hint")}
      options={[{ value: NONE, label: t("models.mirror.none") }, ...mirrors.map((value) => ({ value, label: value }))]}
      value={chosen}
      onChange={(value) => {
        setChosen(value);
        model.setMirror(value);
      }}
    />
  );
}
