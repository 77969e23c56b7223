import { useLocation, useNavigate } from "@tanstack/react-router";
import { useEffect, useSyncExternalStore } from "react";
import { getNote, latestDraft, saveDraft } from "@/storage/notes";
import { createNoteDraft, type NoteDraft, type NoteDraftState } from "./note-draft";

/** One for the whole visit: what is being written survives every change of page. */
const visit = { draft: createNoteDraft({ save: saveDraft }), resumed: false };

/** The note that the address asks for ("/?note=…"), as a link of another page does. */
function useAskedNote(): string | undefined {
  return useLocation({
    select: ({ search }) => {
      const asked: unknown = Reflect.get(search, "note");
      return typeof asked === "string" ? asked : undefined;
    },
  });
}

/** The note in the box: the one asked for, or the draft that was being written when the app was left. */
export function useNoteDraft(): { draft: NoteDraft; state: NoteDraftState } {
  const { draft } = visit;
  const state = useSyncExternalStore(draft.subscribe, draft.getState);
  const asked = useAskedNote();
  const navigate = useNavigate();

  useEffect(() => {
    let current = true;
    const bring = async () => {
      const before = draft.getState();
      const found = asked !== undefined ? await getNote(asked) : visit.resumed ? undefined : await latestDraft();
      // What has been typed meanwhile is not pushed aside by an old draft.
      const isFree = asked !== undefined || draft.getState() === before;
      if (!current) return;
      visit.resumed = true;
      if (found !== undefined && isFree) draft.open(found);
      if (asked !== undefined) await navigate({ to: "/", replace: true });
    };
    bring().catch(() => {
      // Storage is unusable: the shell says so, and saving will say it again.
    });
    return () => {
      current = false;
    };
  }, [asked, draft, navigate]);

  useEffect(() => {
    const flush = () => void draft.flush();
    const flushHidden = () => document.visibilityState === "hidden" && flush();
    addEventListener("pagehide", flush);
    document.addEventListener("visibilitychange", flushHidden);
    return () => {
      removeEventListener("pagehide", flush);
      document.removeEventListener("visibilitychange", flushHidden);
      flush();
    };
  }, [draft]);

  return { draft, state };
}
