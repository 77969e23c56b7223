import { FileUp, FolderUp, X } from "lucide-react";
import { useRef, useState } from "react";
import type { GgufErrorCode } from "@/models/gguf/read-header";
import type { PackageErrorCode } from "@/models/package/package-error";
import type { MessageId } from "@/i18n/i18n";
import { useFormat } from "@/i18n/use-format";
import { useText } from "@/i18n/use-text";
import { Banner } from "@/ui/banner";
import { Button } from "@/ui/button";
import { FileButton } from "@/ui/file-button";
import { ProgressBar } from "@/ui/progress-bar";
import { useBusyWhile } from "@/ui/services";
import { useToast } from "@/ui/toast";
import styles from "./models-page.module.css";

const problems: Record<PackageErrorCode | GgufErrorCode | "quota" | "disk", MessageId> = {
  "not-gguf": "models.gguf.notGguf",
  version: "models.gguf.version",
  "too-large": "models.gguf.tooLarge",
  "no-manifest": "models.import.noManifest",
  "bad-manifest": "models.import.badManifest",
  "missing-file": "models.import.missingFile",
  damaged: "models.import.damagedFile",
  "bad-archive": "models.import.badArchive",
  quota: "problem.quota",
  disk: "problem.noStorage",
};

type Coming = { state: "none" } | { state: "running"; stored: number; total: number } | { state: "failed"; text: MessageId; detail: string };

/** A model from a stick: a zip, a folder or its files. The same checks as a download, and no network. */
export function ImportSection({ onImported }: { onImported: () => void }) {
  const t = useText();
  const format = useFormat();
  const toast = useToast();
  const cancel = useRef<AbortController | null>(null);
  const [coming, setComing] = useState<Coming>({ state: "none" });
  useBusyWhile(coming.state === "running");

  const bring = async (chosen: readonly File[]) => {
    const controller = new AbortController();
    cancel.current = controller;
    setComing({ state: "running", stored: 0, total: 0 });
    const [{ importFiles, importZip }, { PackageError }, { importGguf }, { GgufError }] = await Promise.all([
      import("@/models/package/import-package"),
      import("@/models/package/package-error"),
      import("@/models/gguf/import-gguf"),
      import("@/models/gguf/read-header"),
    ]);
    let told = 0;
    const options = {
      signal: controller.signal,
      onBytes: (stored: number, total: number) => {
        // Not with every piece: the page would do nothing else.
        if (performance.now() - told < 100 && stored < total) return;
        told = performance.now();
        setComing({ state: "running", stored, total });
      },
    };
    try {
      const [only] = chosen;
      const isAlone = (kind: RegExp) => chosen.length === 1 && only !== undefined && kind.test(only.name);
      const manifest =
        only !== undefined && isAlone(/\.gguf$/iu) ? await importGguf(only, options) : only !== undefined && isAlone(/\.zip$/iu) ? await importZip(only, options) : await importFiles(chosen, options);
      setComing({ state: "none" });
      toast({ text: t("models.imported", { name: manifest.name, version: manifest.version }) });
      onImported();
    } catch (error) {
      if (controller.signal.aborted) setComing({ state: "none" });
      else if (error instanceof PackageError || error instanceof GgufError) setComing({ state: "failed", text: problems[error.code], detail: error.detail });
      else setComing({ state: "failed", text: problems[error instanceof DOMException && error.name === "QuotaExceededError" ? "quota" : "disk"], detail: String(error) });
    }
  };

  const isRunning = coming.state === "running";
  return (
    <section className={styles.import} aria-label={t("models.import")}>
      <h2 className={styles.name}>{t("models.import")}</h2>
      <p className={styles.hint}>{t("models.import.hint")}</p>
      <p className={styles.hint}>{t("models.gguf.hint")}</p>
      <div className={styles.actions}>
        <FileButton icon={FileUp} label={t("models.import.files")} multiple isDisabled={isRunning} onFiles={(chosen) => void bring(chosen)} />
        <FileButton icon={FolderUp} label={t("models.import.folder")} folder isDisabled={isRunning} onFiles={(chosen) => void bring(chosen)} />
        {isRunning && (
          <Button icon={X} onPress={() => cancel.current?.abort()}>
            {t("common.cancel")}
          </Button>
        )}
      </div>
      {isRunning && (
        <ProgressBar
          label={t("models.import.running")}
          value={coming.total === 0 ? null : coming.stored / coming.total}
          valueText={coming.total === 0 ? undefined : t("setup.loaded", { loaded: format.bytes(coming.stored), total: format.bytes(coming.total) })}
        />
      )}
      {coming.state === "failed" && (
        <Banner tone="danger" live="alert" title={t(coming.text)}>
          <p>{t("models.import.failed.next")}</p>
          <p dir="ltr" className={styles.hint}>
            {coming.detail}
          </p>
        </Banner>
      )}
    </section>
  );
}
