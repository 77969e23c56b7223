import { Camera } from "lucide-react";
import { useState } from "react";
import { useText } from "@/i18n/use-text";
import { addAttachment, deleteAttachment, readAttachments, restoreAttachment, type AttachmentRecord } from "@/storage/attachments";
import { useLive } from "@/storage/live";
import { getSettings } from "@/storage/settings";
import { FileButton } from "@/ui/file-button";
import { useBusyWhile } from "@/ui/services";
import { useToast } from "@/ui/toast";
import { useGuarded } from "@/ui/use-guarded";
import { PhotoDialog } from "./photo-dialog";
import styles from "./photo-strip.module.css";
import { placeOf } from "./photo-place";
import { PhotoError, shrinkPhoto } from "./shrink-photo";
import { usePictures } from "./use-pictures";

export interface PhotoStripProps {
  noteId: string;
  /** The note is gone: nothing can be added to it any more. */
  isDisabled?: boolean;
}

/** The photos of a note: taken or chosen, looked at, deleted. The device's own picker offers its camera. */
export function PhotoStrip({ noteId, isDisabled = false }: PhotoStripProps) {
  const t = useText();
  const toast = useToast();
  const guarded = useGuarded();
  const live = useLive((db) => readAttachments(db, noteId), [noteId]);
  const photos = live.state === "ready" ? live.data : [];
  const pictures = usePictures(photos);
  const [left, setLeft] = useState(0);
  const [shownId, setShownId] = useState<string | null>(null);
  const place = photos.findIndex(({ id }) => id === shownId);
  const shown = photos[place];
  useBusyWhile(left > 0);

  const add = async (files: readonly File[]) => {
    setLeft(files.length);
    try {
      const { keepsPhotoPlace = false } = await getSettings();
      for (const file of files) {
        try {
          const photo = await shrinkPhoto(file);
          const place = keepsPhotoPlace ? await placeOf(file) : undefined;
          await addAttachment({ id: crypto.randomUUID(), noteId, createdAt: Date.now(), ...photo, ...(place !== undefined && { place }) });
        } catch (error) {
          if (!(error instanceof PhotoError)) throw error;
          toast({ text: t("photos.unreadable", { name: file.name }) });
        }
        setLeft((count) => count - 1);
      }
    } finally {
      setLeft(0);
    }
  };

  const remove = async (photo: AttachmentRecord) => {
    setShownId(null);
    await deleteAttachment(photo.id);
    toast({ text: t("photos.deleted"), onUndo: () => guarded(() => restoreAttachment(photo.id)) });
  };
  const nameOf = (index: number) => t("photos.name", { position: index + 1, count: photos.length });

  return (
    <div className={styles.strip}>
      <FileButton
        icon={Camera}
        label={t("photos.add")}
        text={left > 0 ? t("photos.adding", { count: left }) : t("photos.add")}
        accept="image/*"
        multiple
        isDisabled={isDisabled}
        isPending={left > 0}
        onFiles={(files) => guarded(() => add(files))}
      />
      {photos.length > 0 && (
        <ul className={styles.list} aria-label={t("photos.title")}>
          {photos.map((photo, index) => (
            <li key={photo.id}>
              <button type="button" className={styles.thumb} onClick={() => setShownId(photo.id)}>
                <img src={pictures.get(photo.id)} alt={photo.caption ?? nameOf(index)} width={photo.width} height={photo.height} />
              </button>
            </li>
          ))}
        </ul>
      )}
      {shown !== undefined && (
        <PhotoDialog
          key={shown.id}
          photo={shown}
          picture={pictures.get(shown.id)}
          name={nameOf(place)}
          onClose={() => setShownId(null)}
          onDelete={() => guarded(() => remove(shown))}
          onPrevious={place > 0 ? () => setShownId(photos[place - 1]?.id ?? null) : undefined}
          onNext={place < photos.length - 1 ? () => setShownId(photos[place + 1]?.id ?? null) : undefined}
        />
      )}
    </div>
  );
}
