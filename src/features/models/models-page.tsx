import { Link } from "@tanstack/react-router";
import { Columns2, RotateCcw } from "lucide-react";
import { useSyncExternalStore } from "react";
import { isSameModel, type ModelRef } from "@/models/manifest";
import { useText } from "@/i18n/use-text";
import { BackLink } from "@/ui/back-link";
import { Banner } from "@/ui/banner";
import { Button, buttonClass } from "@/ui/button";
import { engineProblems } from "@/ui/engine-problem";
import { PageHeader } from "@/ui/page-header";
import { useServices } from "@/ui/services";
import { useToast } from "@/ui/toast";
import { AssignmentSection } from "./assignment-section";
import { CatalogSection } from "./catalog-section";
import { ImportSection } from "./import-section";
import { MirrorSelect } from "./mirror-select";
import { ModelCard } from "./model-card";
import styles from "./models-page.module.css";
import { useModels, type KnownModel } from "./use-models";

const isNamed = (ref: ModelRef | null, model: KnownModel) => (ref === null ? model.isBuiltIn : isSameModel(ref, model.manifest));

/** The models of this device: which one is used, back to the one before, checked, handed on, deleted. */
export default function ModelsPage() {
  const t = useText();
  const toast = useToast();
  const { engine, model, conversions } = useServices();
  const [models, lookAgain] = useModels();
  const state = useSyncExternalStore(engine.subscribe, engine.getState);
  const isConverting = useSyncExternalStore(conversions.subscribe, conversions.hasActive);
  const { current, previous } = model.choice();
  const known = models.state === "ready" ? models.models : [];
  const used = known.find((each) => isNamed(current, each)) ?? known.find(({ isBuiltIn }) => isBuiltIn);
  const before = known.find((each) => isNamed(previous, each) && each !== used && each.stored.state === "complete");
  const isBusy = isConverting || state.status === "loading" || state.status === "restarting";

  /** Between two notes only: nothing is replaced under a conversion. */
  const use = async (chosen: KnownModel) => {
    model.choose(chosen.isBuiltIn ? null : chosen.manifest);
    await engine.dispose();
    lookAgain();
    toast({ text: t("models.used", { name: chosen.manifest.name, version: chosen.manifest.version }) });
    if (chosen.stored.state === "complete") await engine.start();
  };

  return (
    <>
      <PageHeader
        title={t("models.title")}
        back={<BackLink to="/settings">{t("nav.settings")}</BackLink>}
        actions={
          <>
            {known.filter(({ stored }) => stored.state === "complete").length > 1 && (
              <Link to="/models/compare" className={buttonClass("secondary")}>
                <Columns2 aria-hidden className={styles.icon} />
                {t("compare.title")}
              </Link>
            )}
            {before !== undefined && (
              <Button icon={RotateCcw} isDisabled={isBusy} onPress={() => void use(before)}>
                {t("models.rollBack", { version: before.manifest.version })}
              </Button>
            )}
          </>
        }
      />
      <div className={styles.page}>
        {models.state === "failed" && (
          <Banner tone="danger" live="alert" title={t("models.unreadable")} actions={<Button onPress={lookAgain}>{t("common.retry")}</Button>}>
            {t("models.unreadable.next")}
          </Banner>
        )}
        {state.status === "failed" && used !== undefined && (
          <Banner
            tone="danger"
            live="alert"
            title={t(engineProblems[state.error.code].title)}
            actions={
              !used.isBuiltIn && (
                <Button
                  onPress={() => {
                    const builtIn = known.find(({ isBuiltIn }) => isBuiltIn);
                    if (builtIn !== undefined) void use(builtIn);
                  }}
                >
                  {t("models.useBuiltIn")}
                </Button>
              )
            }
          >
            {t(engineProblems[state.error.code].next)}
          </Banner>
        )}
        {state.status === "ready" && state.insteadOf !== undefined && (
          <Banner tone="warning" live="status" title={t("models.instead", { wanted: state.insteadOf.manifest.name, name: state.manifest.name })}>
            {t(engineProblems[state.insteadOf.error.code].title)}
          </Banner>
        )}
        {isConverting && <p className={styles.hint}>{t("settings.model.busy")}</p>}
        <ul className={styles.list}>
          {known.map((each) => (
            <li key={`${each.manifest.id} ${each.manifest.version}`}>
              <ModelCard
                model={each}
                isUsed={each === used}
                isPrevious={each === before}
                isReady={each === used && state.status === "ready"}
                isBusy={isBusy}
                onUse={() => void use(each)}
                onChanged={lookAgain}
              />
            </li>
          ))}
        </ul>
        <AssignmentSection known={known} />
        <CatalogSection known={known} onChanged={lookAgain} />
        <MirrorSelect />
        <ImportSection onImported={lookAgain} />
      </div>
    </>
  );
}
