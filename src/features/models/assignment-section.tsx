import { ArrowUp, Plus, Trash2 } from "lucide-react";
import { useState } from "react";
import { modelKey, type ModelManifest } from "@/models/manifest";
import { locales } from "@/i18n/locale";
import { useText } from "@/i18n/use-text";
import type { ModelChoice } from "@/storage/records";
import { IconButton } from "@/ui/button";
import { Select } from "@/ui/select";
import { useServices } from "@/ui/services";
import styles from "./models-page.module.css";
import type { KnownModel } from "./use-models";

const IN_USE = "";
const nameOf = ({ name, version }: ModelManifest) => `${name} ${version}`;

/** Which model answers notes of a language, and which ones are tried when it cannot be loaded. There only where there is a choice. */
export function AssignmentSection({ known }: { known: readonly KnownModel[] }) {
  const t = useText();
  const { assignment } = useServices().model;
  // The settings are a store of the app's own; what was just chosen is shown at once.
  const [, setTurn] = useState(0);
  const changed = () => setTurn((count) => count + 1);
  const here = known.filter(({ stored }) => stored.state === "complete").map(({ manifest }) => manifest);
  if (here.length < 2) return null;

  const find = (key: string) => here.find((manifest) => modelKey(manifest) === key);
  const order = assignment.order().filter((model) => find(modelKey(model)) !== undefined);
  const others = here.filter((manifest) => !order.some((model) => modelKey(model) === modelKey(manifest)));
  const setOrder = (next: readonly ModelChoice[]) => {
    assignment.setOrder(next);
    changed();
  };

  return (
    <section className={styles.import} aria-labelledby="assignment">
      <h2 id="assignment" className={styles.name}>
        {t("assign.title")}
      </h2>
      <p className={styles.hint}>{t("assign.why")}</p>
      <div className={styles.columns}>
        {locales.map((language) => {
          const chosen = assignment.ofLanguage(language);
          return (
            <Select
              key={language}
              label={t(`language.${language}`)}
              options={[{ value: IN_USE, label: t("assign.inUse") }, ...here.map((manifest) => ({ value: modelKey(manifest), label: nameOf(manifest) }))]}
              value={chosen !== null && find(modelKey(chosen)) !== undefined ? modelKey(chosen) : IN_USE}
              onChange={(key) => {
                assignment.assign(language, find(key) ?? null);
                changed();
              }}
            />
          );
        })}
      </div>
      <h3 className={styles.name}>{t("assign.order")}</h3>
      <p className={styles.hint}>{t("assign.order.why")}</p>
      <ol className={styles.order}>
        {order.map((model, place) => {
          const manifest = find(modelKey(model));
          if (manifest === undefined) return null;
          const name = nameOf(manifest);
          return (
            <li key={modelKey(model)} className={styles.bringing}>
              <bdi>{name}</bdi>
              <IconButton icon={ArrowUp} label={t("assign.up", { name })} isDisabled={place === 0} onPress={() => setOrder([...order.slice(0, place - 1), model, ...order.slice(place - 1, place), ...order.slice(place + 1)])} />
              <IconButton icon={Trash2} label={t("assign.out", { name })} onPress={() => setOrder(order.filter((each) => each !== model))} />
            </li>
          );
        })}
      </ol>
      <ul className={styles.order}>
        {others.map((manifest) => (
          <li key={modelKey(manifest)} className={styles.bringing}>
            <bdi className={styles.version}>{nameOf(manifest)}</bdi>
            <IconButton icon={Plus} label={t("assign.in", { name: nameOf(manifest) })} onPress={() => setOrder([...order, manifest])} />
          </li>
        ))}
      </ul>
    </section>
  );
}
