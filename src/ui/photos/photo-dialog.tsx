import { ChevronLeft, ChevronRight, MapPinOff, Trash2 } from "lucide-react";
import { useEffect, useState } from "react";
import { useFormat } from "@/i18n/use-format";
import { useText } from "@/i18n/use-text";
import { captionPhoto, forgetPlace, type AttachmentRecord } from "@/storage/attachments";
import { Button, IconButton } from "@/ui/button";
import { Dialog } from "@/ui/dialog";
import { TextField } from "@/ui/text-field";
import { useGuarded } from "@/ui/use-guarded";
import { placeText } from "./photo-place";
import styles from "./photo-strip.module.css";

/** A picture is read again with each change of its words: not at every key. */
const PAUSE_MS = 400;

export interface PhotoDialogProps {
  photo: AttachmentRecord;
  /** Address of the picture. */
  picture: string | undefined;
  name: string;
  onClose: () => void;
  onDelete: () => void;
  /** Absent at either end. */
  onPrevious: (() => void) | undefined;
  onNext: (() => void) | undefined;
}

/** One photo, large, with the words under it. They are stored as they are typed. */
export function PhotoDialog({ photo, picture, name, onClose, onDelete, onPrevious, onNext }: PhotoDialogProps) {
  const t = useText();
  const format = useFormat();
  const guarded = useGuarded();
  const [caption, setCaption] = useState(photo.caption ?? "");
  const isStored = caption === (photo.caption ?? "");
  const store = () => guarded(() => captionPhoto(photo.id, caption));
  const leave = (then: (() => void) | undefined) => () => {
    if (!isStored) store();
    then?.();
  };
  useEffect(() => {
    if (isStored) return undefined;
    const timer = setTimeout(store, PAUSE_MS);
    return () => clearTimeout(timer);
  });
  return (
    <Dialog
      isOpen
      title={name}
      onClose={leave(onClose)}
      actions={
        <>
          <IconButton icon={Trash2} label={t("photos.delete")} onPress={onDelete} />
          <IconButton icon={ChevronLeft} mirrorIcon label={t("queue.previous")} isDisabled={onPrevious === undefined} onPress={leave(onPrevious)} />
          <IconButton icon={ChevronRight} mirrorIcon label={t("queue.next")} isDisabled={onNext === undefined} onPress={leave(onNext)} />
          <Button variant="primary" onPress={leave(onClose)}>
            {t("common.close")}
          </Button>
        </>
      }
    >
      <figure>
        <img className={styles.large} src={picture} alt={photo.caption ?? name} width={photo.width} height={photo.height} />
        <figcaption>
          <TextField label={t("photos.caption")} value={caption} maxLength={200} onChange={setCaption} />
          <div className={styles.facts}>
            <span className={styles.caption}>{format.date(photo.createdAt)}</span>
            {photo.place !== undefined && (
              <>
                <bdi dir="ltr" className={styles.caption}>
                  {placeText(photo.place)}
                </bdi>
                <Button variant="quiet" icon={MapPinOff} onPress={() => guarded(() => forgetPlace(photo.id))}>
                  {t("photos.place.forget")}
                </Button>
              </>
            )}
          </div>
        </figcaption>
      </figure>
    </Dialog>
  );
}
