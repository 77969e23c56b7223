import { useText } from "@/i18n/use-text";
import { useLive } from "@/storage/live";
import { readOpenDrafts } from "@/storage/notes";
import type { NoteRecord } from "@/storage/records";
import { useState } from "react";
import { beginning } from "./beginning";
import styles from "./open-drafts.module.css";

/** Characters of a note on its tab. */
const LENGTH = 28;

/** The notes that are being written, the one begun first in front. */
export function useOpenDrafts(): readonly NoteRecord[] {
  const live = useLive(readOpenDrafts, []);
  const [shown, setShown] = useState<readonly NoteRecord[]>([]);
  // What is read again replaces what is shown; nothing flickers in between.
  if (live.state === "ready" && live.data !== shown) setShown(live.data);
  return shown;
}

export interface OpenDraftsProps {
  drafts: readonly NoteRecord[];
  /** The note in the box. */
  openId: string;
  onOpen: (note: NoteRecord) => void;
}

/** Several notes may be under way: each is a touch away, and none is lost. */
export function OpenDrafts({ drafts, openId, onOpen }: OpenDraftsProps) {
  const t = useText();
  if (!drafts.some(({ id }) => id !== openId)) return null;
  return (
    <ul className={styles.drafts} aria-label={t("capture.drafts")}>
      {drafts.map((note) => (
        <li key={note.id}>
          <button type="button" className={styles.draft} aria-current={note.id === openId} onClick={() => onOpen(note)}>
            <bdi>{beginning(note.text, LENGTH) || t("capture.drafts.photos")}</bdi>
          </button>
        </li>
      ))}
    </ul>
  );
}
