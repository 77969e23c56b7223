import { CircleCheck, CircleMinus, CircleX, type LucideIcon } from "lucide-react";
import type { MessageId } from "@/i18n/i18n";
import { useFormat } from "@/i18n/use-format";
import { useText } from "@/i18n/use-text";
import type { DeviceProblem, DeviceReport } from "@/models/probe";
import { VisuallyHidden } from "@/ui/visually-hidden";
import styles from "./setup.module.css";

type Mark = "ok" | "bad" | "open";

const icons: Record<Mark, LucideIcon> = { ok: CircleCheck, bad: CircleX, open: CircleMinus };
const words: Record<Mark, MessageId | null> = { ok: "setup.check.ok", bad: "setup.check.bad", open: null };

function Finding({ mark, name, value }: { mark: Mark; name: string; value: string }) {
  const t = useText();
  const Icon = icons[mark];
  const word = words[mark];
  return (
    <div className={styles.fact} data-mark={mark}>
      <dt className={styles.factName}>
        <Icon aria-hidden className={styles.mark} />
        {name}
      </dt>
      <dd className={styles.factValue}>
        <bdi>{value}</bdi>
        {word !== null && <VisuallyHidden>{` (${t(word)})`}</VisuallyHidden>}
      </dd>
    </div>
  );
}

/** What the probe has found, each with whether it is enough. */
export function DeviceFindings({ report, problems }: { report: DeviceReport; problems: readonly DeviceProblem[] }) {
  const t = useText();
  const format = useFormat();
  const { webgpu, storage } = report;
  const mark = (...against: DeviceProblem[]): Mark => (problems.some((problem) => against.includes(problem)) ? "bad" : "ok");

  const gpu = webgpu.available ? webgpu.description || t("setup.check.gpu.unnamed") : t("setup.check.gpu.none");
  const space = (): string => {
    if (!storage.usable) return t("setup.check.space.none");
    return storage.freeBytes === null ? t("setup.check.space.unknown") : format.bytes(storage.freeBytes);
  };

  return (
    <dl className={styles.facts}>
      <Finding mark={webgpu.available ? mark("no-adapter", "no-api", "no-device") : "bad"} name={t("setup.check.gpu")} value={gpu} />
      {webgpu.available && (
        <Finding mark={mark("small-buffers")} name={t("setup.check.buffers")} value={format.bytes(webgpu.maxBufferBytes)} />
      )}
      <Finding
        mark={storage.usable && storage.freeBytes === null ? "open" : mark("no-storage", "low-storage")}
        name={t("setup.check.space")}
        value={space()}
      />
      {storage.usable && (
        <Finding
          mark={storage.persisted ? "ok" : "open"}
          name={t("setup.check.kept")}
          value={t(storage.persisted ? "setup.check.kept.yes" : "setup.check.kept.no")}
        />
      )}
    </dl>
  );
}
