import { Signature, Trash2 } from "lucide-react";
import { useEffect, useMemo, useState } from "react";
import type { PartialWorkOrder } from "@/domain/work-order/schema";
import { useFormat } from "@/i18n/use-format";
import { useText } from "@/i18n/use-text";
import { addAttachment, deleteAttachment, readSignature, restoreAttachment } from "@/storage/attachments";
import { useLive } from "@/storage/live";
import type { OrderRecord } from "@/storage/records";
import { Badge } from "@/ui/badge";
import { Button, IconButton } from "@/ui/button";
import { Dialog } from "@/ui/dialog";
import { usePictures } from "@/ui/photos/use-pictures";
import { TextField } from "@/ui/text-field";
import { useToast } from "@/ui/toast";
import { useGuarded } from "@/ui/use-guarded";
import { drawStrokes, PAD_HEIGHT, PAD_WIDTH, SignaturePad, type Strokes } from "./signature-pad";
import { signedHash } from "./signed-hash";
import styles from "./signature.module.css";

async function pictureOf(strokes: Strokes): Promise<ArrayBuffer> {
  const canvas = document.createElement("canvas");
  canvas.width = PAD_WIDTH;
  canvas.height = PAD_HEIGHT;
  const context = canvas.getContext("2d");
  if (context !== null) drawStrokes(context, strokes);
  const blob = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, "image/png"));
  // A signature without a picture would look like one that was lost.
  if (blob === null) throw new Error("the signature could not be drawn");
  return blob.arrayBuffer();
}

/** The signature under an approved order: given by finger or by name alone, void once the order says something else. */
export function OrderSignature({ order, values }: { order: OrderRecord; values: PartialWorkOrder }) {
  const t = useText();
  const format = useFormat();
  const toast = useToast();
  const guarded = useGuarded();
  const live = useLive((db) => readSignature(db, order), [order.id, order.noteId]);
  const signature = live.state === "ready" ? live.data : undefined;
  const pictures = usePictures(useMemo(() => (signature === undefined ? [] : [signature]), [signature]));
  const [hash, setHash] = useState<string | null>(null);
  const [isOpen, setOpen] = useState(false);
  const [name, setName] = useState("");
  const [strokes, setStrokes] = useState<Strokes>([]);

  useEffect(() => {
    let current = true;
    signedHash(values).then(
      (found) => current && setHash(found),
      () => undefined,
    );
    return () => {
      current = false;
    };
  }, [values]);

  const close = () => {
    setOpen(false);
    setStrokes([]);
  };
  const sign = async () => {
    const bytes = await pictureOf(strokes);
    await addAttachment({
      id: crypto.randomUUID(), noteId: order.noteId, type: "image/png", bytes, width: PAD_WIDTH, height: PAD_HEIGHT, createdAt: Date.now(),
      signature: { orderId: order.id, name: name.trim(), signed: await signedHash(values) },
    });
    close();
  };
  const remove = async (id: string) => {
    await deleteAttachment(id);
    toast({ text: t("signature.deleted"), onUndo: () => guarded(() => restoreAttachment(id)) });
  };

  const facts = signature?.signature;
  const isVoid = facts !== undefined && hash !== null && facts.signed !== hash;
  return (
    <div className={styles.signature}>
      {signature !== undefined && facts !== undefined && (
        <figure className={styles.figure} data-void={isVoid}>
          <img src={pictures.get(signature.id)} alt={t("signature.of", { name: facts.name })} width={signature.width} height={signature.height} />
          <figcaption className={styles.caption}>
            <bdi>{facts.name}</bdi>
            <time dateTime={new Date(signature.createdAt).toISOString()}>{format.date(signature.createdAt)}</time>
            {isVoid && <Badge tone="warning">{t("signature.void")}</Badge>}
          </figcaption>
          <IconButton icon={Trash2} label={t("signature.delete")} onPress={() => guarded(() => remove(signature.id))} />
        </figure>
      )}
      {(signature === undefined || isVoid) && (
        <Button icon={Signature} onPress={() => setOpen(true)}>
          {t("signature.sign")}
        </Button>
      )}
      <Dialog
        isOpen={isOpen}
        title={t("signature.sign")}
        onClose={close}
        actions={
          <>
            <Button isDisabled={strokes.length === 0} onPress={() => setStrokes([])}>
              {t("signature.clear")}
            </Button>
            <Button onPress={close}>{t("common.cancel")}</Button>
            <Button variant="primary" isDisabled={name.trim() === ""} onPress={() => guarded(sign)}>
              {t("signature.sign")}
            </Button>
          </>
        }
      >
        <TextField label={t("print.name")} value={name} maxLength={80} autoComplete="name" onChange={setName} />
        <SignaturePad strokes={strokes} onChange={setStrokes} />
        <p className={styles.hint}>{t("signature.hint")}</p>
      </Dialog>
    </div>
  );
}
