import { Columns2 } from "lucide-react";
import { useEffect, useRef, useState, useSyncExternalStore } from "react";
import type { ConversionResult } from "@/domain/conversion/types";
import { convertNote, type ConversionTrace } from "@/engine/convert";
import { EngineError } from "@/engine/engine";
import { modelKey, type ModelManifest } from "@/models/manifest";
import { useFormat } from "@/i18n/use-format";
import { useText } from "@/i18n/use-text";
import { BackLink } from "@/ui/back-link";
import { Banner } from "@/ui/banner";
import { Button } from "@/ui/button";
import { engineProblems } from "@/ui/engine-problem";
import { OrderForm } from "@/ui/order-view/order-form";
import { PageHeader } from "@/ui/page-header";
import { Facts } from "@/ui/section";
import { Select } from "@/ui/select";
import { useBusyWhile, useServices } from "@/ui/services";
import { TextArea } from "@/ui/text-field";
import styles from "./compare-page.module.css";
import { useModels } from "./use-models";

type Answer = { state: "waiting" } | { state: "running" } | { state: "failed"; error: EngineError } | { state: "done"; result: ConversionResult; trace: ConversionTrace };

const waiting: readonly [Answer, Answer] = [{ state: "waiting" }, { state: "waiting" }];

/** The same note by two models, one after the other, next to each other. Nothing of it is stored. */
export default function ComparePage() {
  const t = useText();
  const { engine, model, conversions } = useServices();
  const [models] = useModels();
  const isConverting = useSyncExternalStore(conversions.subscribe, conversions.hasActive);
  const here = (models.state === "ready" ? models.models : []).filter(({ stored }) => stored.state === "complete").map(({ manifest }) => manifest);
  const [note, setNote] = useState("");
  const [picked, setPicked] = useState<readonly [string | null, string | null]>([null, null]);
  const [answers, setAnswers] = useState(waiting);
  const [compared, setCompared] = useState("");
  const running = useRef<AbortController | null>(null);
  const chosen = [0, 1].map((side) => here.find((manifest) => modelKey(manifest) === picked[side]) ?? here[side]);
  const [first, second] = chosen;
  const isRunning = answers.some(({ state }) => state === "running");
  useBusyWhile(isRunning);
  useEffect(() => () => running.current?.abort(), []);

  const answer = async (manifest: ModelManifest, signal: AbortSignal): Promise<Answer> => {
    try {
      await engine.use(manifest);
      await engine.ensureReady(signal);
      const state = engine.getState();
      // Another model that stepped in would be compared under a wrong name.
      if (state.status === "ready" && state.insteadOf !== undefined) return { state: "failed", error: state.insteadOf.error };
      for await (const event of convertNote(note, engine, { signal, calibration: manifest.calibration })) {
        if (event.kind === "done") return { state: "done", result: event.result, trace: event.record };
      }
      return { state: "failed", error: new EngineError("internal", "no end") };
    } catch (error) {
      return { state: "failed", error: error instanceof EngineError ? error : new EngineError("internal", String(error)) };
    }
  };

  const compare = async () => {
    if (first === undefined || second === undefined) return;
    const controller = new AbortController();
    running.current = controller;
    setCompared(note);
    setAnswers([{ state: "running" }, { state: "waiting" }]);
    const left = await answer(first, controller.signal);
    if (!controller.signal.aborted) {
      setAnswers([left, { state: "running" }]);
      const right = await answer(second, controller.signal);
      setAnswers([left, right]);
    } else setAnswers(waiting);
    running.current = null;
    // The model in use is there again for the next note.
    await engine.use(null);
  };

  return (
    <>
      <PageHeader title={t("compare.title")} back={<BackLink to="/models">{t("models.title")}</BackLink>} />
      {models.state === "ready" && here.length < 2 && <Banner tone="info" title={t("compare.one")} />}
      <div className={styles.ask}>
        <TextArea label={t("capture.editor.label")} description={t("compare.hint")} rows={4} value={note} onChange={setNote} />
        <div className={styles.actions}>
          <Button onPress={() => setNote(t("guide.example"))}>{t("compare.example")}</Button>
          {isRunning ? (
            <Button onPress={() => running.current?.abort()}>{t("common.cancel")}</Button>
          ) : (
            <Button variant="primary" icon={Columns2} isDisabled={note.trim() === "" || second === undefined || isConverting} onPress={() => void compare()}>
              {t("compare.start")}
            </Button>
          )}
        </div>
        {isConverting && <p>{t("settings.model.busy")}</p>}
      </div>
      <div className={styles.sides}>
        {chosen.map((manifest, side) => (
          // There are two sides, and each keeps its place.
          // oxlint-disable-next-line react/no-array-index-key
          <section key={side} className={styles.side} aria-label={manifest?.name ?? t("models.title")}>
            {manifest !== undefined && (
              <Select
                label={t("compare.model", { place: side + 1 })}
                options={here.map((each) => ({ value: modelKey(each), label: `${each.name} ${each.version}` }))}
                value={modelKey(manifest)}
                isDisabled={isRunning}
                onChange={(key) => {
                  setPicked(side === 0 ? [key, picked[1]] : [picked[0], key]);
                  setAnswers(waiting);
                }}
              />
            )}
            <AnswerView answer={answers[side === 0 ? 0 : 1]} note={compared} />
          </section>
        ))}
      </div>
      {model.choice().current !== null && <p className={styles.hint}>{t("compare.after")}</p>}
    </>
  );
}

function AnswerView({ answer, note }: { answer: Answer; note: string }) {
  const t = useText();
  const format = useFormat();
  if (answer.state === "waiting") return null;
  if (answer.state === "running") return <p aria-live="polite">{t("compare.running")}</p>;
  if (answer.state === "failed") {
    return (
      <Banner tone="danger" live="alert" title={t(engineProblems[answer.error.code].title)}>
        {t(engineProblems[answer.error.code].next)}
      </Banner>
    );
  }
  const { result, trace } = answer;
  const marks = result.drafts.flatMap((draft) => draft.marks);
  const unsupported = marks.filter((mark) => mark.support === "none").length;
  const { answerTokens } = trace.summary;
  return (
    <>
      <Facts
        facts={[
          [t("compare.time"), format.duration(trace.timings.totalMs / 1000)],
          [t("compare.speed"), t("compare.perSecond", { count: format.number(Math.round((10_000 * answerTokens) / Math.max(1, trace.timings.decodeMs)) / 10) })],
          [t("compare.orders"), format.number(result.drafts.length)],
          [t("compare.supported"), format.percent(marks.length === 0 ? 1 : (marks.length - unsupported) / marks.length)],
          [t("compare.marked"), format.number(result.flags.length)],
        ]}
      />
      {result.drafts.length === 0 && <p>{t("guide.none")}</p>}
      {result.drafts.map((draft, place) => (
        // Orders of an answer have nothing but their place.
        // oxlint-disable-next-line react/no-array-index-key
        <article key={place} className={styles.order}>
          <OrderForm draft={draft} note={note} findings={result.findings} active={null} onActivate={() => undefined} />
        </article>
      ))}
    </>
  );
}
