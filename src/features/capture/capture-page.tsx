import { useNavigate } from "@tanstack/react-router";
import { FilePlus2 } from "lucide-react";
import { useEffect, useRef, useState } from "react";
import { useText } from "@/i18n/use-text";
import { deleteNote, restoreNote } from "@/storage/notes";
import { Button } from "@/ui/button";
import { useConvertAgain } from "@/ui/order-view/convert-again";
import { LookAlikes } from "@/ui/order-view/look-alikes";
import { writeByHand } from "@/ui/order-view/manual-order";
import { PageHeader } from "@/ui/page-header";
import { PhotoStrip } from "@/ui/photos/photo-strip";
import { PlantNotice } from "@/ui/plant-notice";
import { useServices } from "@/ui/services";
import { useToast } from "@/ui/toast";
import { useGuarded } from "@/ui/use-guarded";
import { ScanButton } from "@/ui/scan/scan-button";
import styles from "./capture-page.module.css";
import { DictationButton } from "./dictation-button";
import { withInserted } from "./insert";
import { OpenDrafts, useOpenDrafts } from "./open-drafts";
import { NoteEditor } from "./note-editor";
import { RecentNotes } from "./recent-notes";
import { useHousekeeping } from "./use-housekeeping";
import { useModelPresence } from "./use-model-presence";
import { useReadAhead } from "./use-read-ahead";
import { useAskedBeginning, useNoteDraft } from "./use-note-draft";

/** Of a code that no asset has, this much is written into the note. */
const LONGEST_CODE = 80;

/** Where a note is written, and where the notes of this device are found again. */
export default function CapturePage() {
  const t = useText();
  const toast = useToast();
  const navigate = useNavigate();
  const { engine } = useServices();
  const { draft, state } = useNoteDraft();
  const presence = useModelPresence();
  useHousekeeping();
  const box = useRef<HTMLTextAreaElement>(null);
  const { convert, dialog } = useConvertAgain();
  const guarded = useGuarded();
  const hasText = state.text.trim() !== "";
  const drafts = useOpenDrafts();
  const [scansAtFirst] = useState(useAskedBeginning() === "scan");
  const isBegun = hasText || drafts.some(({ id }) => id === state.noteId);

  // The model gets ready while the person writes.
  useEffect(() => {
    if (hasText && presence === "here" && engine.getState().status === "idle") void engine.start();
  }, [engine, hasText, presence]);

  useReadAhead(state.text);

  const open = (noteId: string) => navigate({ to: "/notes/$noteId", params: { noteId } });

  const convertNote = async () => {
    if (!hasText || presence === "missing" || !(await draft.flush())) return;
    const { noteId } = draft.getState();
    if (!(await convert(noteId))) return;
    draft.startNew();
    await open(noteId);
  };

  const byHand = async () => {
    if (!(await draft.flush())) return;
    const { noteId } = draft.getState();
    if ((await writeByHand(noteId)) === undefined) return;
    draft.startNew();
    await open(noteId);
  };

  /** Puts words where the cursor stands. */
  const insert = (words: string) => {
    const { text } = draft.getState();
    const at = box.current?.value === text ? { start: box.current.selectionStart, end: box.current.selectionEnd } : { start: text.length, end: text.length };
    const inserted = withInserted(text, at, words);
    draft.setText(inserted.text);
    // The box has the new text a moment later; the cursor goes behind it then.
    requestAnimationFrame(() => box.current?.setSelectionRange(inserted.cursor, inserted.cursor));
  };
  const remove = async (noteId: string) => {
    const isOpen = noteId === draft.getState().noteId;
    if (isOpen) draft.startNew();
    await deleteNote(noteId);
    toast({ text: t("capture.deleted"), onUndo: () => guarded(() => restoreNote(noteId)) });
  };

  return (
    <>
      <PageHeader
        title={t("capture.title")}
        actions={
          <Button
            icon={FilePlus2}
            isDisabled={!isBegun}
            onPress={() => {
              draft.startNew();
              box.current?.focus();
            }}
          >
            {t("capture.new")}
          </Button>
        }
      />
      <PlantNotice />
      <div className={styles.page}>
        <div className={styles.writing}>
          <OpenDrafts
            drafts={drafts}
            openId={state.noteId}
            onOpen={(note) => {
              draft.open(note);
              box.current?.focus();
            }}
          />
          <NoteEditor
            state={state}
            presence={presence}
            inputRef={box}
            onChange={draft.setText}
            onRetrySave={() => void draft.flush()}
            onConvert={() => guarded(convertNote)}
            onByHand={() => guarded(byHand)}
            tools={
              <>
                <ScanButton
                  isOpenAtFirst={scansAtFirst}
                  onScanned={(code, asset) => {
                    insert(asset?.tag ?? code.trim().slice(0, LONGEST_CODE));
                    toast({ text: asset === undefined ? t("scan.unknown") : t("scan.written", { asset: asset.name === "" ? asset.tag : `${asset.tag} ${asset.name}` }) });
                  }}
                />
                <DictationButton onWords={insert} />
                <PhotoStrip noteId={state.noteId} />
              </>
            }
          >
            <LookAlikes noteId={state.noteId} text={state.text} />
          </NoteEditor>
        </div>
        <RecentNotes
          openId={state.noteId}
          onConvertAgain={(noteId) =>
            guarded(async () => {
              if (await convert(noteId)) await open(noteId);
            })
          }
          onDelete={(noteId) => guarded(() => remove(noteId))}
          onGuide={() =>
            guarded(async () => {
              const { startGuide } = await import("@/ui/guide");
              await navigate({ to: "/", search: { note: await startGuide(t("guide.example")) } });
            })
          }
        />
      </div>
      {dialog}
    </>
  );
}
