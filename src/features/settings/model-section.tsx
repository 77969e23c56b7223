import { Link } from "@tanstack/react-router";
import { Download, FlaskConical, Trash2 } from "lucide-react";
import { useState, useSyncExternalStore } from "react";
import type { SupervisorState } from "@/engine/supervisor";
import { useFormat } from "@/i18n/use-format";
import { useText } from "@/i18n/use-text";
import { Badge } from "@/ui/badge";
import { Banner } from "@/ui/banner";
import { Button, buttonClass } from "@/ui/button";
import { ConfirmDialog } from "@/ui/dialog";
import { engineProblems } from "@/ui/engine-problem";
import { useServices } from "@/ui/services";
import { useToast } from "@/ui/toast";
import { Facts, Section } from "@/ui/section";
import styles from "./settings.module.css";
import { useModelState, type ModelState } from "./use-model-state";

/** Where the model stands, in a word. */
function StateBadge({ status, stored }: { status: SupervisorState["status"]; stored: ModelState }) {
  const t = useText();
  const { bytes } = useFormat();
  if (status === "ready") return <Badge tone="success">{t("settings.model.ready")}</Badge>;
  if (status === "loading" || status === "restarting") return <Badge tone="info">{t("settings.model.starting")}</Badge>;
  if (status === "failed") return <Badge tone="danger">{t("settings.model.failed")}</Badge>;
  if (stored.manifest === null) return <Badge>{t("settings.model.unknown")}</Badge>;
  if (stored.storedBytes === 0) return <Badge>{t("settings.model.none")}</Badge>;
  if (stored.storedBytes === stored.totalBytes) return <Badge tone="success">{t("settings.model.stored")}</Badge>;
  return <Badge tone="warning">{t("settings.model.partial", { bytes: bytes(stored.totalBytes - stored.storedBytes) })}</Badge>;
}

export function ModelSection() {
  const t = useText();
  const { bytes } = useFormat();
  const toast = useToast();
  const { engine, conversions, model } = useServices();
  const state = useSyncExternalStore(engine.subscribe, engine.getState);
  const isConverting = useSyncExternalStore(conversions.subscribe, conversions.hasActive);
  const [removals, setRemovals] = useState(0);
  const [isConfirming, setConfirming] = useState(false);
  const stored = useModelState(model, `${state.status} ${removals}`);
  const { manifest } = stored;
  const isComplete = manifest !== null && stored.storedBytes === stored.totalBytes;
  const isBusy = isConverting || state.status === "loading" || state.status === "restarting";

  const testAgain = async (): Promise<void> => {
    // Loading runs the known-answer test; a model that is stored loads without a network.
    await engine.dispose();
    await engine.start();
    if (engine.getState().status === "ready") toast({ text: t("settings.model.testPassed") });
  };

  const remove = async (): Promise<void> => {
    setConfirming(false);
    if (manifest === null) return;
    await engine.dispose();
    try {
      await model.remove(manifest);
      toast({ text: t("settings.model.removed") });
    } catch {
      toast({ text: t("settings.model.notRemoved") });
    }
    setRemovals((count) => count + 1);
  };

  return (
    <Section title={t("settings.model")}>
      <Facts
        facts={[
          [t("settings.model.state"), <StateBadge key="state" status={state.status} stored={stored} />],
          ...(manifest === null
            ? []
            : ([
                [t("settings.model.name"), manifest.name],
                [t("settings.model.id"), manifest.id],
                [t("settings.model.version"), manifest.version],
                [t("setup.size"), bytes(stored.totalBytes)],
                [t("setup.licence"), manifest.licence],
              ] as const)),
        ]}
      />
      {state.status === "failed" && (
        <Banner tone="danger" title={t(engineProblems[state.error.code].title)}>
          {t(engineProblems[state.error.code].next)}
        </Banner>
      )}
      <div className={styles.actions}>
        {!isComplete && (
          <Link to="/setup" className={buttonClass("primary")}>
            <Download aria-hidden className={styles.icon} />
            {t("settings.model.setUp")}
          </Link>
        )}
        {isComplete && (
          <Button icon={FlaskConical} isDisabled={isBusy} onPress={() => void testAgain()}>
            {t("settings.model.test")}
          </Button>
        )}
        {stored.storedBytes > 0 && (
          <Button icon={Trash2} isDisabled={isBusy} onPress={() => setConfirming(true)}>
            {t("settings.model.remove")}
          </Button>
        )}
      </div>
      <Link to="/models" className={styles.link ?? ""}>
        {t("models.manage")}
      </Link>
      {isConverting && <p className={styles.hint}>{t("settings.model.busy")}</p>}
      <ConfirmDialog
        isOpen={isConfirming}
        title={t("settings.model.removeTitle")}
        confirmLabel={t("settings.model.remove")}
        tone="danger"
        onConfirm={() => void remove()}
        onCancel={() => setConfirming(false)}
      >
        <p>{t("settings.model.removeText", { bytes: bytes(stored.storedBytes) })}</p>
      </ConfirmDialog>
    </Section>
  );
}
