import { Link } from "@tanstack/react-router";
import { Check, Download, FileDown, ShieldCheck, Trash2 } from "lucide-react";
import { useId, useState } from "react";
import { modelBytes } from "@/models/manifest";
import { useFormat } from "@/i18n/use-format";
import { useText } from "@/i18n/use-text";
import { Badge } from "@/ui/badge";
import { Button, buttonClass } from "@/ui/button";
import { ConfirmDialog } from "@/ui/dialog";
import { useServices } from "@/ui/services";
import { useToast } from "@/ui/toast";
import styles from "./models-page.module.css";
import { savePackage } from "./save-package";
import type { KnownModel } from "./use-models";

export interface ModelCardProps {
  model: KnownModel;
  isUsed: boolean;
  isPrevious: boolean;
  /** It is on the GPU now. */
  isReady: boolean;
  /** A note is being converted, or a model is starting. */
  isBusy: boolean;
  onUse: () => void;
  onChanged: () => void;
}

type Work = "verify" | "export" | null;

/** One model: what it is, how much of it is here, and what can be done with it. */
export function ModelCard({ model: { manifest, isBuiltIn, stored }, isUsed, isPrevious, isReady, isBusy, onUse, onChanged }: ModelCardProps) {
  const t = useText();
  const id = useId();
  const format = useFormat();
  const toast = useToast();
  const { engine, model } = useServices();
  const [work, setWork] = useState<Work>(null);
  const [isAsking, setAsking] = useState(false);
  const total = modelBytes(manifest);
  const isRecorded = manifest.origin === "hub" || manifest.origin === "site";
  const isComplete = stored.state === "complete";
  const here = total - stored.bytesMissing;

  const doing = async (what: Work, job: () => Promise<void>) => {
    setWork(what);
    try {
      await job();
    } catch (error) {
      if (!(error instanceof DOMException && error.name === "AbortError")) toast({ text: t("models.workFailed") });
    } finally {
      setWork(null);
    }
  };

  const verify = () =>
    doing("verify", async () => {
      const [{ storageBase }, { verifyFile }] = await Promise.all([import("@/models/installed"), import("@/models/store/piece-store")]);
      const damaged: string[] = [];
      for (const { path } of manifest.files) if (!(await verifyFile(storageBase(manifest) + path))) damaged.push(path);
      toast({ text: damaged.length === 0 ? t("models.verified", { count: manifest.files.length }) : t("models.damaged", { count: damaged.length }) });
      if (damaged.length > 0) onChanged();
    });

  const remove = async () => {
    setAsking(false);
    if (isUsed) await engine.dispose();
    await doing(null, async () => {
      await model.remove(manifest);
      if (!isBuiltIn) {
        const { deleteManifest } = await import("@/models/store/manifests");
        // Of a model of the hub it stays written down what it was: something else under its name will be refused.
        if (!isRecorded) await deleteManifest(manifest);
        if (isUsed) model.choose(null);
      }
      toast({ text: t("models.removed", { bytes: format.bytes(here) }) });
    });
    onChanged();
  };

  return (
    <article className={styles.card} aria-labelledby={id} data-used={isUsed}>
      <header className={styles.head}>
        <h2 id={id} className={styles.name}>
          {manifest.name} <bdi className={styles.version}>{manifest.version}</bdi>
        </h2>
        {isUsed && <Badge tone="success">{t(isReady ? "models.badge.ready" : "models.badge.used")}</Badge>}
        {isPrevious && <Badge>{t("models.badge.previous")}</Badge>}
        {manifest.engine?.kind === "wllama" && <Badge tone="warning">{t("models.badge.processor")}</Badge>}
        {isBuiltIn && <Badge>{t("models.badge.builtIn")}</Badge>}
        {!isComplete && <Badge tone="warning">{t(stored.state === "none" ? "settings.model.none" : "settings.model.partial", { bytes: format.bytes(stored.bytesMissing) })}</Badge>}
      </header>
      <p className={styles.facts}>
        {t("models.facts", { size: format.bytes(total), languages: format.list(manifest.languages.map(format.language)), licence: manifest.licence, base: manifest.base.name })}
      </p>
      <div className={styles.actions}>
        {!isUsed && isComplete && (
          <Button variant="primary" icon={Check} isDisabled={isBusy} onPress={onUse}>
            {t("models.use")}
          </Button>
        )}
        {!isUsed && !isComplete && isBuiltIn && (
          <Button icon={Check} isDisabled={isBusy} onPress={onUse}>
            {t("models.use")}
          </Button>
        )}
        {isUsed && !isComplete && (
          <Link to="/setup" className={buttonClass("primary")}>
            <Download aria-hidden className={styles.icon} />
            {t("settings.model.setUp")}
          </Link>
        )}
        {isComplete && (
          <>
            <Button icon={ShieldCheck} isPending={work === "verify"} isDisabled={work !== null && work !== "verify"} onPress={() => void verify()}>
              {t(work === "verify" ? "models.verifying" : "models.verify")}
            </Button>
            <Button icon={FileDown} isPending={work === "export"} isDisabled={work !== null && work !== "export"} onPress={() => void doing("export", () => savePackage(manifest))}>
              {t(work === "export" ? "models.exporting" : "models.export")}
            </Button>
          </>
        )}
        {(here > 0 || !isBuiltIn) && (
          <Button icon={Trash2} isDisabled={isBusy || work !== null} onPress={() => setAsking(true)}>
            {t("common.delete")}
          </Button>
        )}
      </div>
      <ConfirmDialog
        isOpen={isAsking}
        tone="danger"
        title={t("models.delete.title", { name: manifest.name, version: manifest.version })}
        confirmLabel={t("common.delete")}
        onCancel={() => setAsking(false)}
        onConfirm={() => void remove()}
      >
        <p>{t(isBuiltIn ? "settings.model.removeText" : "models.delete.body", { bytes: format.bytes(here) })}</p>
      </ConfirmDialog>
    </article>
  );
}
