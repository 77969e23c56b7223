import { Lock, Play, WifiOff } from "lucide-react";
import { useSyncExternalStore } from "react";
import type { LocalePreference } from "@/i18n/locale";
import { useText } from "@/i18n/use-text";
import { Button } from "@/ui/button";
import { classNames } from "@/ui/class-names";
import { LanguageSelect } from "@/ui/language-select";
import { PageHeader } from "@/ui/page-header";
import { useBusyWhile, useServices } from "@/ui/services";
import { DeviceFindings } from "./device-findings";
import { LoadStatus } from "./load-status";
import { ModelFacts } from "./model-facts";
import { DeviceProblemBanner, EngineProblemBanner, UnreachableBanner } from "./problem-banner";
import { ReadyBanner } from "./ready-banner";
import { SetupActions } from "./setup-actions";
import styles from "./setup.module.css";
import { useDeviceCheck } from "./use-device-check";
import { useWakeLock } from "./use-wake-lock";

export interface SetupPageProps {
  locale: LocalePreference;
  onLocaleChange: (locale: LocalePreference) => void;
  /** Nobody has been through this page on this device. */
  isFirstStart: boolean;
  /** The person goes on to writing, with or without the model. */
  onDone: () => void;
}

/** One screen: what will be stored, what this device can do, and one button. */
export default function SetupPage({ locale, onLocaleChange, isFirstStart, onDone }: SetupPageProps) {
  const t = useText();
  const { engine, model } = useServices();
  const state = useSyncExternalStore(engine.subscribe, engine.getState);
  // What is stored has changed whenever the engine has come to rest.
  const { check, isChecking, checkAgain } = useDeviceCheck(model, state.status);
  const isLoading = state.status === "loading" || state.status === "restarting";
  useWakeLock(isLoading);
  useBusyWhile(isLoading);

  const setUp = async (): Promise<void> => {
    await model.persist();
    await engine.start();
  };

  return (
    <div className={classNames(styles.setup, isFirstStart && styles.alone)}>
      <PageHeader title={t("setup.title")} description={t("setup.intro")} />
      {isFirstStart && <LanguageSelect className={styles.language ?? ""} value={locale} onChange={onLocaleChange} />}

      {state.status !== "ready" && (
        <>
          <section className={styles.section}>
            <h2 className={styles.heading}>{t("setup.stored")}</h2>
            {check.manifest !== null && <ModelFacts manifest={check.manifest} />}
            <ul className={styles.promises}>
              <li className={styles.promise}>
                <Lock aria-hidden className={styles.mark} />
                {t("setup.promise.stay")}
              </li>
              <li className={styles.promise}>
                <WifiOff aria-hidden className={styles.mark} />
                {t("setup.promise.offline")}
              </li>
            </ul>
          </section>
          <section className={styles.section} aria-busy={isChecking}>
            <h2 className={styles.heading}>{t("setup.device")}</h2>
            {check.report === null ? (
              <p aria-live="polite">{t("setup.checking")}</p>
            ) : (
              <DeviceFindings report={check.report} problems={check.problems} />
            )}
            {check.problems.map((problem) => (
              <DeviceProblemBanner key={problem} problem={problem} check={check} />
            ))}
            {check.unreachable !== null && <UnreachableBanner code={check.unreachable} />}
          </section>
        </>
      )}

      <section className={styles.section}>
        {state.status === "failed" && <EngineProblemBanner code={state.error.code} />}
        {state.status === "ready" && (
          <>
            <ReadyBanner isKept={check.report?.storage.persisted ?? true} />
            <div className={styles.actions}>
              <Button variant="primary" icon={Play} mirrorIcon onPress={onDone}>
                {t("setup.begin")}
              </Button>
            </div>
          </>
        )}
        {isLoading && (
          <>
            <LoadStatus progress={state.progress} />
            <p className={styles.hint}>{t("setup.keepOpen")}</p>
            <div className={styles.actions}>
              <Button onPress={engine.cancel}>{t("common.cancel")}</Button>
            </div>
          </>
        )}
        {(state.status === "idle" || state.status === "failed") && (
          <SetupActions
            check={check}
            isChecking={isChecking}
            hasFailed={state.status === "failed"}
            onSetUp={setUp}
            onCheckAgain={checkAgain}
            onSkip={onDone}
          />
        )}
      </section>
    </div>
  );
}
