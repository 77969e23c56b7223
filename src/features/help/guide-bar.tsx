import { Link, useLocation } from "@tanstack/react-router";
import { GraduationCap } from "lucide-react";
import { useText } from "@/i18n/use-text";
import type { FieldwrightDatabase } from "@/storage/database";
import { useLive } from "@/storage/live";
import { deleteNote, readNote } from "@/storage/notes";
import { hasApproval } from "@/storage/orders";
import { saveSettings } from "@/storage/settings";
import { Banner } from "@/ui/banner";
import { Button, buttonClass } from "@/ui/button";
import { useGuarded } from "@/ui/use-guarded";

/** Where the person is on the way of a first note; found out from what is stored, so that a restart goes on. */
type Step = "write" | "wait" | "failed" | "none" | "check" | "done";

const places: Partial<Record<Step, number>> = { write: 1, wait: 2, check: 3, done: 4 };
const STEPS = 4;

async function readStep(db: FieldwrightDatabase, noteId: string): Promise<Step | "gone"> {
  const note = await readNote(db, noteId);
  if (note === undefined) return "gone";
  const orders = (await db.orders.where("noteId").equals(noteId).toArray()).filter(({ deletedAt }) => deletedAt === undefined);
  if (note.status === "queued") return "wait";
  if (note.status === "failed") return "failed";
  if (orders.some((order) => order.status === "draft")) return "check";
  if (orders.some(hasApproval)) return "done";
  return note.status === "draft" ? "write" : "none";
}

/** What to do next with the first note, above whatever page the person is on. */
export default function GuideBar({ noteId }: { noteId: string }) {
  const t = useText();
  const guarded = useGuarded();
  const pathname = useLocation({ select: (location) => location.pathname });
  const live = useLive((db) => readStep(db, noteId), [noteId]);
  if (live.state !== "ready" || live.data === "gone") return null;
  const step = live.data;
  const end = () => guarded(() => saveSettings({ guideNoteId: null }));
  const isElsewhere = step === "write" ? pathname !== "/" : pathname !== `/notes/${noteId}`;
  const place = places[step];
  return (
    <Banner
      tone="info"
      live="status"
      icon={GraduationCap}
      title={place === undefined ? t("guide.title") : t("guide.step", { place, count: STEPS })}
      actions={
        <>
          {isElsewhere && step !== "done" && (
            <Link to={step === "write" ? "/" : "/notes/$noteId"} params={{ noteId }} search={step === "write" ? { note: noteId } : {}} className={buttonClass("secondary")}>
              {t("guide.back")}
            </Link>
          )}
          {step === "done" && (
            <Button
              onPress={() =>
                guarded(async () => {
                  await removeGuideNote(noteId);
                  await saveSettings({ guideNoteId: null });
                })
              }
            >
              {t("guide.remove")}
            </Button>
          )}
          <Button variant="quiet" onPress={end}>
            {t(step === "done" ? "guide.finish" : "guide.end")}
          </Button>
        </>
      }
    >
      {t(`guide.${step}`)}
    </Banner>
  );
}

/** The example goes with its orders: nobody works by it. */
async function removeGuideNote(noteId: string): Promise<void> {
  const { listOrdersOfNote, deleteOrder } = await import("@/storage/orders");
  for (const { id } of await listOrdersOfNote(noteId)) await deleteOrder(id);
  await deleteNote(noteId);
}
