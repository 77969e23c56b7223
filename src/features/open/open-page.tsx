import { Link, useNavigate } from "@tanstack/react-router";
import { Inbox } from "lucide-react";
import { useEffect, useEffectEvent, useRef } from "react";
import { decodeText } from "@/domain/batch/read-notes";
import { kindOfFile } from "@/domain/batch/kind-of-file";
import { useText } from "@/i18n/use-text";
import { addAttachment } from "@/storage/attachments";
import { keepHandedOver } from "@/storage/handed-over";
import { saveDraft } from "@/storage/notes";
import { buttonClass } from "@/ui/button";
import { EmptyState } from "@/ui/empty-state";
import { PageHeader } from "@/ui/page-header";
import { shrinkPhoto } from "@/ui/photos/shrink-photo";
import { useToast } from "@/ui/toast";
import { useGuarded } from "@/ui/use-guarded";
import { useHandedOver } from "@/ui/use-handed-over";

/** Files that the person has opened with the installed app (File Handling API). */
interface LaunchQueue {
  setConsumer: (consumer: (launched: { files?: readonly { getFile: () => Promise<File> }[] }) => void) => void;
}

function launchQueue(): LaunchQueue | undefined {
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- the types of the platform do not know it yet
  return (globalThis as { launchQueue?: LaunchQueue }).launchQueue;
}

/** What another app shares, or a file opened with this one, becomes what it is: a note with photos, a batch, an import of orders. */
export default function OpenPage() {
  const t = useText();
  const toast = useToast();
  const guarded = useGuarded();
  const navigate = useNavigate();
  const handed = useHandedOver();
  /** A page is drawn twice while developing; a note must not come twice. */
  const begun = useRef<string | null>(null);

  const toNote = async (text: string, photos: readonly File[]) => {
    const id = crypto.randomUUID();
    if (text !== "") await saveDraft({ id, text });
    for (const file of photos) {
      try {
        await addAttachment({ id: crypto.randomUUID(), noteId: id, createdAt: Date.now(), ...(await shrinkPhoto(file)) });
      } catch {
        toast({ text: t("photos.unreadable", { name: file.name }) });
      }
    }
    await handed.forget();
    await navigate({ to: "/", search: { note: id }, replace: true });
  };

  const sort = async () => {
    const photos = handed.files.filter(({ type }) => type.startsWith("image/"));
    const [file] = handed.files.filter((each) => !photos.includes(each));
    if (file === undefined) {
      if (handed.text !== "" || photos.length > 0) await toNote(handed.text, photos);
      return;
    }
    const kind = kindOfFile(file, decodeText(new Uint8Array(await file.arrayBuffer())));
    if (kind.kind === "note") await toNote([handed.text, kind.text].filter((text) => text !== "").join("\n"), photos);
    else await navigate({ to: kind.kind === "orders" ? "/exchange" : "/batch", search: { handed: handed.id }, replace: true });
  };

  const begin = useEffectEvent((id: string) => {
    if (begun.current === id) return;
    begun.current = id;
    guarded(sort);
  });
  useEffect(() => {
    if (handed.isRead && handed.id !== undefined) begin(handed.id);
  }, [handed.isRead, handed.id]);

  const keep = useEffectEvent(async (files: readonly { getFile: () => Promise<File> }[]) => {
    const id = await keepHandedOver({ text: "", files: await Promise.all(files.map((file) => file.getFile())) });
    await navigate({ to: "/open", search: { handed: id }, replace: true });
  });
  useEffect(() => {
    launchQueue()?.setConsumer(({ files = [] }) => {
      if (files.length > 0) guarded(() => keep(files));
    });
  }, [guarded]);

  const isNothing = handed.id === undefined || (handed.isRead && handed.text === "" && handed.files.length === 0);
  return (
    <>
      <PageHeader title={t("open.title")} />
      {isNothing && (
        <EmptyState
          icon={Inbox}
          title={t("open.nothing")}
          action={
            <Link to="/" className={buttonClass("primary")}>
              {t("nav.capture")}
            </Link>
          }
        >
          {t("open.nothing.next")}
        </EmptyState>
      )}
    </>
  );
}
