import { ImageUp } from "lucide-react";
import { useEffect, useEffectEvent, useRef, useState } from "react";
import type { Asset } from "@/domain/assets/asset";
import { codesIn } from "@/domain/assets/scanned-code";
import { useText } from "@/i18n/use-text";
import { useRegister } from "@/storage/assets";
import { Banner } from "@/ui/banner";
import { Button } from "@/ui/button";
import { Dialog } from "@/ui/dialog";
import { FileButton } from "@/ui/file-button";
import { useGuarded } from "@/ui/use-guarded";
import { CameraError, closeCamera, openCamera, type CameraProblem } from "./camera";
import { createCodeReader, type CodeReader } from "./read-codes";
import styles from "./scan-dialog.module.css";

/** A hand needs this long to hold still; more often only drains the battery. */
const LOOK_EVERY_MS = 150;

export interface ScanDialogProps {
  /** The code, and the asset of the register that has it, if one has. */
  onScanned: (code: string, asset: Asset | undefined) => void;
  onClose: () => void;
}

type State = "starting" | "looking" | "no-reader" | CameraProblem;

/** Looks through the camera for a code, or reads one in a picture. Nothing of what the camera sees is kept. */
export default function ScanDialog({ onScanned, onClose }: ScanDialogProps) {
  const t = useText();
  const guarded = useGuarded();
  const video = useRef<HTMLVideoElement>(null);
  const [state, setState] = useState<State>("starting");
  const [isUnread, setUnread] = useState(false);
  const [reader, setReader] = useState<CodeReader | null>(null);
  const [code, setCode] = useState<string | null>(null);
  const register = useRegister();
  const isKnown = register.state === "ready" || register.error !== null;
  const found = useEffectEvent(onScanned);

  useEffect(() => {
    if (code !== null && isKnown) found(code, codesIn(code).map(register.index.findByCode).find((asset) => asset !== undefined));
  }, [code, isKnown, register.index]);

  useEffect(() => {
    const controller = new AbortController();
    const { signal } = controller;
    let stream: MediaStream | null = null;
    const look = async () => {
      const read = await createCodeReader();
      setReader(() => read);
      stream = await openCamera();
      if (signal.aborted) return;
      const screen = video.current;
      if (screen === null) return;
      screen.srcObject = stream;
      await screen.play();
      setState("looking");
      while (!signal.aborted) {
        const [seen] = screen.readyState >= HTMLMediaElement.HAVE_CURRENT_DATA ? await read(screen) : [];
        if (seen !== undefined) {
          setCode(seen);
          return;
        }
        await new Promise((resolve) => setTimeout(resolve, LOOK_EVERY_MS));
      }
    };
    const run = async () => {
      try {
        await look();
      } catch (error) {
        if (!signal.aborted) setState(error instanceof CameraError ? error.problem : "no-reader");
      } finally {
        if (stream !== null) closeCamera(stream);
      }
    };
    void run();
    return () => {
      controller.abort();
      if (stream !== null) closeCamera(stream);
    };
  }, []);

  const readPicture = async (file: File) => {
    setUnread(false);
    let codes: string[] = [];
    try {
      codes = reader === null ? [] : await reader(await createImageBitmap(file));
    } catch {
      // No picture at all: it is said like one without a code.
    }
    const [seen] = codes;
    if (seen === undefined) setUnread(true);
    else setCode(seen);
  };

  return (
    <Dialog
      isOpen
      title={t("scan.title")}
      onClose={onClose}
      actions={
        <>
          <FileButton icon={ImageUp} label={t("scan.picture")} accept="image/*" isDisabled={reader === null} onFiles={([file]) => file !== undefined && guarded(() => readPicture(file))} />
          <Button onPress={onClose}>{t("common.cancel")}</Button>
        </>
      }
    >
      {(state === "starting" || state === "looking") && (
        <>
          <video ref={video} className={styles.video} muted playsInline aria-label={t("scan.camera")} />
          <p aria-live="polite">{t(state === "starting" ? "scan.starting" : "scan.looking")}</p>
        </>
      )}
      {state !== "starting" && state !== "looking" && (
        <Banner tone="warning" live="alert" title={t(`scan.problem.${state}`)}>
          {t(state === "no-reader" ? "scan.problem.no-reader.next" : "scan.problem.next")}
        </Banner>
      )}
      {isUnread && <Banner tone="warning" live="alert" title={t("scan.unread")} />}
    </Dialog>
  );
}
