import { useFormat } from "@/i18n/use-format";
import { useText } from "@/i18n/use-text";
import { modelBytes, type ModelManifest } from "@/models/manifest";
import styles from "./setup.module.css";

/** What the model is, how large it is, and where it will be. */
export function ModelFacts({ manifest }: { manifest: ModelManifest }) {
  const t = useText();
  const { bytes } = useFormat();
  const facts = [
    [t("setup.model"), `${manifest.name} ${manifest.version}`],
    [t("setup.size"), bytes(modelBytes(manifest))],
    [t("setup.place"), t("setup.placeText")],
    [t("setup.licence"), manifest.licence],
  ] as const;
  return (
    <dl className={styles.facts}>
      {facts.map(([name, value]) => (
        <div key={name} className={styles.fact}>
          <dt className={styles.factName}>{name}</dt>
          <dd className={styles.factValue}>
            <bdi>{value}</bdi>
          </dd>
        </div>
      ))}
    </dl>
  );
}
