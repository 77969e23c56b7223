import { FileDown, Pause, Play, RotateCcw, Trash2 } from "lucide-react";
import { useSyncExternalStore } from "react";
import Papa from "papaparse";
import { useFormat } from "@/i18n/use-format";
import { useText } from "@/i18n/use-text";
import { deleteBatch, readBatches, readFailedLines, retryFailed, setBatchStatus, type BatchOverview } from "@/storage/batches";
import { withDatabase } from "@/storage/database";
import { useLive } from "@/storage/live";
import { Badge } from "@/ui/badge";
import { Banner } from "@/ui/banner";
import { Button } from "@/ui/button";
import { PageHeader } from "@/ui/page-header";
import { ProgressBar } from "@/ui/progress-bar";
import { saveFile } from "@/ui/save-file";
import { useServices } from "@/ui/services";
import { storageProblems } from "@/ui/storage-problem";
import { useGuarded } from "@/ui/use-guarded";
import { Link } from "@tanstack/react-router";
import styles from "./batch-page.module.css";
import { NewBatch } from "./new-batch";
import { batchRunnerOf } from "./shared-runner";

/** Files of notes that become orders in the background. */
export default function BatchPage() {
  const t = useText();
  const services = useServices();
  const runner = batchRunnerOf(services);
  const live = useLive(readBatches, []);
  const batches = live.state === "ready" ? live.data : [];
  return (
    <>
      <PageHeader title={t("batch.title")} description={t("batch.hint")} />
      {live.state === "error" && (
        <Banner tone="danger" live="alert" title={t(storageProblems[live.error.code].title)}>
          {t(storageProblems[live.error.code].next)}
        </Banner>
      )}
      <div className={styles.page}>
        <NewBatch onStarted={runner.wake} />
        <ul className={styles.list} aria-label={t("batch.list")}>
          {batches.map((each) => (
            <li key={each.batch.id}>
              <BatchCard overview={each} />
            </li>
          ))}
        </ul>
      </div>
    </>
  );
}

function BatchCard({ overview: { batch, done, failed } }: { overview: BatchOverview }) {
  const t = useText();
  const format = useFormat();
  const guarded = useGuarded();
  const runner = batchRunnerOf(useServices());
  const state = useSyncExternalStore(runner.subscribe, runner.getState);
  const isHere = state.batchId === batch.id;
  const { secondsLeft } = state;
  const ended = done + failed;

  const goOn = () =>
    guarded(async () => {
      await setBatchStatus(batch.id, "running");
      runner.wake();
    });
  const saveFailed = async () => {
    const lines = await withDatabase((db) => readFailedLines(db, batch.id));
    const rows = lines.map(({ line, text, error = "" }) => [String(line), error, text]);
    saveFile(`fieldwright-failed-${batch.name}.csv`, "text/csv", `\uFEFF${Papa.unparse([["line", "error", "note"], ...rows], { newline: "\r\n", escapeFormulae: true })}\r\n`);
  };
  const stateText = () => {
    if (batch.status === "done") return t("batch.state.done");
    if (batch.status === "paused") return t("batch.state.paused");
    if (isHere && state.isHeldBack) return t("batch.state.heldBack");
    return isHere && secondsLeft !== null ? t("batch.left", { time: format.duration(secondsLeft) }) : t("batch.state.running");
  };

  return (
    <article className={styles.card} aria-label={batch.name}>
      <header className={styles.head}>
        <h2 className={styles.name}>
          <bdi>{batch.name}</bdi>
        </h2>
        <Badge tone={batch.status === "done" ? "success" : batch.status === "paused" ? "warning" : "info"}>{stateText()}</Badge>
        <time className={styles.time} dateTime={new Date(batch.createdAt).toISOString()}>
          {format.date(batch.createdAt)}
        </time>
      </header>
      <ProgressBar label={t("batch.progress")} value={ended / batch.total} valueText={t("batch.counts", { ended, total: batch.total, failed })} />
      <div className={styles.actions}>
        {batch.status === "running" && (
          <Button icon={Pause} onPress={() => guarded(() => runner.pause(batch.id))}>
            {t("batch.pause")}
          </Button>
        )}
        {batch.status === "paused" && (
          <Button variant="primary" icon={Play} onPress={goOn}>
            {t("batch.goOn")}
          </Button>
        )}
        {failed > 0 && batch.status !== "running" && (
          <>
            <Button
              icon={RotateCcw}
              onPress={() =>
                guarded(async () => {
                  await retryFailed(batch.id);
                  runner.wake();
                })
              }
            >
              {t("batch.retry", { count: failed })}
            </Button>
            <Button icon={FileDown} onPress={() => guarded(saveFailed)}>
              {t("batch.saveFailed")}
            </Button>
          </>
        )}
        {done > 0 && <Link to="/orders/queue" className={styles.link ?? ""}>{t("batch.review")}</Link>}
        {batch.status !== "running" && (
          <Button icon={Trash2} onPress={() => guarded(() => deleteBatch(batch.id))}>
            {t("batch.delete")}
          </Button>
        )}
      </div>
    </article>
  );
}
