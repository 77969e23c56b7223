import { Mic, MicOff } from "lucide-react";
import { useEffect, useRef, useState } from "react";
import { useFormat } from "@/i18n/use-format";
import { useText } from "@/i18n/use-text";
import { Button } from "@/ui/button";
import { Dialog } from "@/ui/dialog";
import { useToast } from "@/ui/toast";
import { useGuarded } from "@/ui/use-guarded";
import { dictationSupport, installDictation, startDictation, type NoDictation } from "./dictation";
import styles from "./note-editor.module.css";

type State = { kind: "off" } | { kind: "on"; hearing: string } | { kind: "installing" } | { kind: "ask-install" } | { kind: "explain"; why: NoDictation };

/** Speaks the note into the box, where that is possible without a byte leaving the device; else it says why not. */
export function DictationButton({ onWords }: { onWords: (words: string) => void }) {
  const t = useText();
  const toast = useToast();
  const guarded = useGuarded();
  const { locale } = useFormat();
  const [state, setState] = useState<State>({ kind: "off" });
  const stop = useRef<(() => void) | null>(null);
  useEffect(() => () => stop.current?.(), []);

  const listen = () => {
    stop.current = startDictation(locale, {
      onWords,
      onHearing: (hearing) => setState((known) => (known.kind === "on" ? { kind: "on", hearing } : known)),
      onEnd: (error) => {
        stop.current = null;
        setState({ kind: "off" });
        if (error !== undefined) toast({ text: t("dictation.failed") });
      },
    });
    setState({ kind: "on", hearing: "" });
  };

  const begin = async () => {
    const support = await dictationSupport(locale);
    if (support.state === "ready") listen();
    else setState(support.state === "installable" ? { kind: "ask-install" } : { kind: "explain", why: support.why });
  };

  const install = async () => {
    setState({ kind: "installing" });
    if (await installDictation(locale)) listen();
    else setState({ kind: "explain", why: "language" });
  };

  const close = () => setState({ kind: "off" });
  return (
    <>
      {state.kind === "on" ? (
        <Button variant="primary" icon={MicOff} onPress={() => stop.current?.()}>
          {t("dictation.stop")}
        </Button>
      ) : (
        <Button icon={Mic} isPending={state.kind === "installing"} onPress={() => guarded(begin)}>
          {t("dictation.start")}
        </Button>
      )}
      {state.kind === "on" && (
        <p className={styles.hearing} aria-live="polite">
          {state.hearing === "" ? t("dictation.listening") : <bdi>{state.hearing}</bdi>}
        </p>
      )}
      <Dialog
        isOpen={state.kind === "explain" || state.kind === "ask-install"}
        title={t(state.kind === "ask-install" ? "dictation.install.title" : "dictation.no.title")}
        onClose={close}
        actions={
          <>
            <Button onPress={close}>{t("common.close")}</Button>
            {state.kind === "ask-install" && (
              <Button variant="primary" onPress={() => guarded(install)}>
                {t("dictation.install")}
              </Button>
            )}
          </>
        }
      >
        {state.kind === "ask-install" && <p>{t("dictation.install.body")}</p>}
        {state.kind === "explain" && (
          <>
            <p>{t(`dictation.no.${state.why}`)}</p>
            <p>{t("dictation.no.next")}</p>
          </>
        )}
      </Dialog>
    </>
  );
}
