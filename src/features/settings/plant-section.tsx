import { PlugZap } from "lucide-react";
import { useEffect, useState, useSyncExternalStore } from "react";
import type { SitePolicy } from "@/domain/policy/policy";
import { EngineError } from "@/engine/engine";
import { useText } from "@/i18n/use-text";
import { forgetSecret, readSecret, saveSecret } from "@/storage/secrets";
import { Banner } from "@/ui/banner";
import { Button } from "@/ui/button";
import { ConfirmDialog } from "@/ui/dialog";
import { engineProblems } from "@/ui/engine-problem";
import { plantSecret } from "@/ui/plant-port";
import { Select } from "@/ui/select";
import { useServices } from "@/ui/services";
import { Switch } from "@/ui/switch";
import { TextField } from "@/ui/text-field";
import { useGuarded } from "@/ui/use-guarded";
import { Section } from "@/ui/section";
import styles from "./settings.module.css";

type Servers = SitePolicy["plantServers"];
type Tested = { state: "none" } | { state: "running" } | { state: "ok"; models: string[] } | { state: "failed"; error: EngineError };

/** The plant's own server for the model: chosen among those that the site's policy names, tested, and switched on knowingly. */
export function PlantSection() {
  const t = useText();
  const { plant } = useServices();
  const [servers, setServers] = useState<Servers | "invalid" | null>(null);
  useEffect(() => {
    let current = true;
    plant.policy().then(
      ({ plantServers }) => current && setServers(plantServers),
      () => current && setServers("invalid"),
    );
    return () => {
      current = false;
    };
  }, [plant]);

  return (
    <Section title={t("settings.plant")}>
      {servers === "invalid" && (
        <Banner tone="warning" title={t("settings.plant.invalid")}>
          {t("settings.plant.invalid.next")}
        </Banner>
      )}
      {servers !== null && servers !== "invalid" && servers.length === 0 && <p className={styles.hint}>{t("settings.plant.none")}</p>}
      {servers !== null && servers !== "invalid" && servers.length > 0 && <PlantServerForm servers={servers} />}
    </Section>
  );
}

function PlantServerForm({ servers }: { servers: Servers }) {
  const t = useText();
  const guarded = useGuarded();
  const { plant } = useServices();
  const { choice } = useSyncExternalStore(plant.subscribe, plant.getState);
  const [name, setName] = useState(choice?.server ?? servers[0]?.name ?? "");
  const [key, setKey] = useState("");
  const [hasKey, setHasKey] = useState(false);
  const [tested, setTested] = useState<Tested>({ state: "none" });
  const [isAsking, setAsking] = useState(false);
  const server = servers.find((entry) => entry.name === name);
  const isChosen = choice?.server === name;
  const isOn = isChosen && choice.isOn;
  const models = tested.state === "ok" ? tested.models : isChosen ? [choice.model] : [];
  const [picked, setPicked] = useState("");
  const model = models.includes(picked) ? picked : isChosen && models.includes(choice.model) ? choice.model : (models[0] ?? "");

  useEffect(() => {
    let current = true;
    readSecret(plantSecret(name)).then(
      (known) => current && setHasKey(known !== undefined),
      () => undefined,
    );
    return () => {
      current = false;
    };
  }, [name]);

  const test = async () => {
    if (server === undefined) return;
    setTested({ state: "running" });
    try {
      if (key !== "") {
        await saveSecret(plantSecret(name), key);
        setHasKey(true);
        setKey("");
      }
      const found = await plant.listModels(server.baseUrl, await readSecret(plantSecret(name)));
      setTested({ state: "ok", models: found });
    } catch (error) {
      if (!(error instanceof EngineError)) throw error;
      setTested({ state: "failed", error });
    }
  };

  const forgetKey = async () => {
    await forgetSecret(plantSecret(name));
    setHasKey(false);
  };

  return (
    <>
      <p className={styles.hint}>{t("settings.plant.why")}</p>
      <div className={styles.choices}>
        <Select
          label={t("settings.plant.server")}
          description={server?.baseUrl}
          options={servers.map((entry) => ({ value: entry.name, label: entry.name }))}
          value={name}
          onChange={(next) => {
            setName(next);
            setTested({ state: "none" });
          }}
        />
        <TextField
          label={t("settings.plant.key")}
          description={t(hasKey ? "settings.plant.key.kept" : "settings.plant.key.hint")}
          type="password"
          autoComplete="off"
          value={key}
          onChange={setKey}
        />
        {models.length > 0 && (
          <Select
            label={t("settings.plant.model")}
            options={models.map((value) => ({ value, label: value }))}
            value={model}
            onChange={(next) => {
              setPicked(next);
              if (isChosen) plant.change({ ...choice, model: next });
            }}
          />
        )}
      </div>
      {tested.state === "failed" && (
        <Banner tone="danger" live="alert" title={t(engineProblems[tested.error.code].title)}>
          {t(engineProblems[tested.error.code].next)}
        </Banner>
      )}
      {tested.state === "ok" && <Banner tone="success" live="status" title={t("settings.plant.ok", { count: tested.models.length })} />}
      <div className={styles.actions}>
        <Button icon={PlugZap} isDisabled={tested.state === "running"} onPress={() => guarded(test)}>
          {t(tested.state === "running" ? "settings.plant.testing" : "settings.plant.test")}
        </Button>
        {hasKey && <Button onPress={() => guarded(forgetKey)}>{t("settings.plant.key.forget")}</Button>}
      </div>
      <Switch
        label={t("settings.plant.use", { server: name })}
        description={t("settings.plant.use.hint")}
        isSelected={isOn}
        isDisabled={!isOn && model === ""}
        onChange={(next) => (next ? setAsking(true) : plant.change({ server: name, model, isOn: false }))}
      />
      <ConfirmDialog
        isOpen={isAsking}
        title={t("settings.plant.ask", { server: name })}
        confirmLabel={t("settings.plant.ask.yes")}
        onCancel={() => setAsking(false)}
        onConfirm={() => {
          setAsking(false);
          plant.change({ server: name, model, isOn: true });
        }}
      >
        <p>{t("settings.plant.ask.body", { server: name, address: server?.baseUrl ?? "" })}</p>
      </ConfirmDialog>
    </>
  );
}
