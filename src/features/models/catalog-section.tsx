import { Download, LibraryBig } from "lucide-react";
import { useEffect, useState, useSyncExternalStore } from "react";
import { modelKey } from "@/models/manifest";
import { buildFor, needsOfManifest, needsOfSource, recommended, verdictOf, type Candidate, type Verdict } from "@/models/verdict";
import type { GoodFor, ModelSource } from "@/models/hub/source";
import type { SiteModels } from "@/models/hub/site-models";
import type { DeviceReport } from "@/models/probe";
import { useFormat } from "@/i18n/use-format";
import { useText } from "@/i18n/use-text";
import { Badge } from "@/ui/badge";
import { Banner } from "@/ui/banner";
import { Button } from "@/ui/button";
import { engineProblems } from "@/ui/engine-problem";
import { ProgressBar } from "@/ui/progress-bar";
import { useServices } from "@/ui/services";
import type { Tone } from "@/ui/tone";
import styles from "./models-page.module.css";
import type { KnownModel } from "./use-models";

/** A model that can be brought in. */
interface Offered {
  source: ModelSource;
  goodFor: GoodFor | undefined;
  verdict: Verdict;
}

interface Catalog {
  offered: readonly Offered[];
  /** Key of the one that is recommended; null: the built-in one is. */
  recommendedKey: string | null;
  /** What is wrong with entries of the site's own list; null: it cannot be read at all. */
  problems: SiteModels["problems"] | null;
  isHubAllowed: boolean;
}

const tones: Readonly<Record<Verdict["level"], Tone>> = { well: "success", slow: "warning", cannot: "danger" };

async function readCatalog(report: DeviceReport, builtIn: KnownModel | undefined, language: string, isHubAllowed: boolean): Promise<Catalog> {
  const [{ hubModels }, { loadSiteModels }] = await Promise.all([import("@/models/hub/hub-catalog"), import("@/models/hub/site-models")]);
  const site = await loadSiteModels(new URL(import.meta.env.BASE_URL, document.baseURI).href).catch(() => null);
  const offer = (source: ModelSource, goodFor?: GoodFor): Offered => ({ source, goodFor, verdict: verdictOf(needsOfSource(source), report) });
  const fromHub = hubModels.flatMap((model) => {
    // Where no build fits, the largest build says why.
    const build = buildFor(model, report) ?? model.builds[0];
    return build === undefined ? [] : [{ ...offer(build, model.goodFor), rank: model.rank }];
  });
  const own = builtIn === undefined ? [] : [{ key: null, needs: needsOfManifest(builtIn.manifest, builtIn.stored.bytesMissing), languages: builtIn.manifest.languages, isTrained: true }];
  const candidates: (Candidate & { key: string | null })[] = [
    ...own,
    ...fromHub.map(({ source, rank }) => ({ key: modelKey(source), needs: needsOfSource(source), languages: source.languages, isTrained: false, rank })),
  ];
  return {
    offered: [...(site?.models ?? []).map((source) => offer(source)), ...fromHub],
    recommendedKey: recommended(candidates, report, language)?.key ?? null,
    problems: site === null ? null : site.problems,
    isHubAllowed,
  };
}

/** General models of the hub and of the site's own list: what each would do on this device, before anything is fetched. */
export function CatalogSection({ known, onChanged }: { known: readonly KnownModel[]; onChanged: () => void }) {
  const t = useText();
  const { locale } = useFormat();
  const { model, plant } = useServices();
  const download = useSyncExternalStore(model.downloads.subscribe, model.downloads.getState);
  const [isOpen, setOpen] = useState(false);
  const [catalog, setCatalog] = useState<Catalog | null>(null);
  const builtIn = known.find(({ isBuiltIn }) => isBuiltIn);

  useEffect(() => {
    if (!isOpen) return undefined;
    let isCurrent = true;
    const read = async () => {
      const [report, policy] = await Promise.all([model.probe(), plant.policy().catch(() => null)]);
      const found = await readCatalog(report, builtIn, locale, policy?.hub === true);
      if (isCurrent) setCatalog(found);
    };
    void read();
    return () => {
      isCurrent = false;
    };
  }, [isOpen, model, plant, builtIn, locale]);

  const { isRunning } = download;
  useEffect(() => {
    // What has come to its end is among the models of the device.
    if (!isRunning) onChanged();
  }, [isRunning, onChanged]);

  const isHere = (source: ModelSource) => known.some(({ manifest, stored }) => modelKey(manifest) === modelKey(source) && stored.state === "complete");
  return (
    <section className={styles.import} aria-labelledby="catalog">
      <h2 id="catalog" className={styles.name}>
        {t("catalog.title")}
      </h2>
      <p className={styles.hint}>{t("catalog.why")}</p>
      {!isOpen && (
        <div className={styles.actions}>
          <Button icon={LibraryBig} onPress={() => setOpen(true)}>
            {t("catalog.open")}
          </Button>
        </div>
      )}
      {download.source !== null && <Bringing />}
      {isOpen && catalog === null && <p aria-live="polite">{t("setup.checking")}</p>}
      {catalog !== null && (
        <>
          {catalog.problems === null && <Banner tone="warning" title={t("catalog.site.unreadable")} />}
          {catalog.problems !== null && catalog.problems.length > 0 && (
            <Banner tone="warning" title={t("catalog.site.problems", { count: catalog.problems.length })}>
              <ul>
                {catalog.problems.map(({ index, id, path, detail }) => (
                  <li key={`${index} ${path}`}>
                    <bdi dir="ltr">{[id ?? index + 1, path, detail].join(": ")}</bdi>
                  </li>
                ))}
              </ul>
            </Banner>
          )}
          {!catalog.isHubAllowed && <Banner tone="info" title={t("catalog.hub.closed")}>{t("catalog.hub.closed.next")}</Banner>}
          {catalog.recommendedKey === null && <p>{t("catalog.recommended.builtIn")}</p>}
          <ul className={styles.list}>
            {catalog.offered.map((each) => (
              <li key={modelKey(each.source)}>
                <OfferedCard
                  offered={each}
                  isRecommended={catalog.recommendedKey === modelKey(each.source)}
                  isHere={isHere(each.source)}
                  isReachable={each.source.origin === "site" || catalog.isHubAllowed || (model.mirror() ?? "") !== ""}
                  isBusy={isRunning}
                  onBringIn={() => model.downloads.start(each.source)}
                />
              </li>
            ))}
          </ul>
        </>
      )}
    </section>
  );
}

/** How far the model under way is, or why it is not here. */
function Bringing() {
  const t = useText();
  const { bytes } = useFormat();
  const { model } = useServices();
  const { source, isRunning, storedBytes, totalBytes, error } = useSyncExternalStore(model.downloads.subscribe, model.downloads.getState);
  if (source === null) return null;
  if (isRunning) {
    return (
      <div className={styles.bringing}>
        <ProgressBar
          label={t("models.bringing", { name: source.name })}
          value={totalBytes === 0 ? 0 : Math.min(1, storedBytes / totalBytes)}
          valueText={t("setup.loaded", { loaded: bytes(storedBytes), total: bytes(totalBytes) })}
        />
        <Button onPress={model.downloads.cancel}>{t("common.cancel")}</Button>
      </div>
    );
  }
  if (error === null) return null;
  return (
    <Banner
      tone="danger"
      live="alert"
      title={`${source.name}: ${t(engineProblems[error].title)}`}
      actions={
        <>
          <Button onPress={() => model.downloads.start(source)}>{t("common.retry")}</Button>
          <Button variant="quiet" onPress={model.downloads.cancel}>
            {t("common.close")}
          </Button>
        </>
      }
    >
      {t(error === "hash-mismatch" ? "catalog.changed" : engineProblems[error].next)}
    </Banner>
  );
}

interface OfferedCardProps {
  offered: Offered;
  isRecommended: boolean;
  isHere: boolean;
  /** The policy allows the addresses, or a mirror has copies. */
  isReachable: boolean;
  isBusy: boolean;
  onBringIn: () => void;
}

function OfferedCard({ offered: { source, goodFor, verdict }, isRecommended, isHere, isReachable, isBusy, onBringIn }: OfferedCardProps) {
  const t = useText();
  const format = useFormat();
  const because = format.list(verdict.reasons.map((reason) => t(`verdict.reason.${reason}`)));
  return (
    <article className={styles.card} aria-label={source.name}>
      <header className={styles.head}>
        <h3 className={styles.name}>{source.name}</h3>
        <Badge tone={tones[verdict.level]}>{t(`verdict.${verdict.level}`)}</Badge>
        {isRecommended && <Badge tone="info">{t("catalog.recommended")}</Badge>}
        {isHere && <Badge tone="success">{t("catalog.here")}</Badge>}
        {source.requiredFeatures.includes("shader-f16") ? <Badge>{t("catalog.build.f16")}</Badge> : <Badge>{t("catalog.build.f32")}</Badge>}
      </header>
      {because !== "" && <p>{t("verdict.because", { reasons: because })}</p>}
      <p className={styles.facts}>
        {t("catalog.facts", {
          size: source.downloadBytes === null ? t("catalog.size.unknown") : format.bytes(source.downloadBytes),
          memory: format.bytes(source.memoryBytes),
          languages: format.list(source.languages.map(format.language)),
          licence: source.licence,
        })}
      </p>
      {goodFor !== undefined && <p className={styles.facts}>{t(`catalog.good.${goodFor}`)}</p>}
      {!isHere && (
        <div className={styles.actions}>
          <Button icon={Download} isDisabled={isBusy || !isReachable || verdict.level === "cannot"} onPress={onBringIn}>
            {t("catalog.bringIn")}
          </Button>
        </div>
      )}
    </article>
  );
}
