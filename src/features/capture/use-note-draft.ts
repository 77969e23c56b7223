import { useLocation, useNavigate } from "@tanstack/react-router";
import { useEffect, useSyncExternalStore } from "react";
import { getNote, latestDraft, saveDraft, saveDraftAtOnce } from "@/storage/notes";
import { useServices, type AppServices } from "@/ui/services";
import { createNoteDraft, type NoteDraft, type NoteDraftState } from "./note-draft";

/** One for each running app: what is being written survives every change of page. */
const drafts = new WeakMap<AppServices, NoteDraft>();

function draftOf(services: AppServices): NoteDraft {
  const known = drafts.get(services);
  if (known !== undefined) return known;
  const draft = createNoteDraft({ save: saveDraft, saveAtOnce: saveDraftAtOnce, latest: latestDraft });
  drafts.set(services, draft);
  return draft;
}

/** The note that the address asks for ("/?note=…"), as a link of another page does. */
function useAskedNote(): string | undefined {
  return useLocation({
    select: ({ search }) => {
      const asked: unknown = Reflect.get(search, "note");
      return typeof asked === "string" ? asked : undefined;
    },
  });
}

/** What a shortcut of the installed app asks for: "/?begin=note", "/?begin=scan". */
export function useAskedBeginning(): "note" | "scan" | undefined {
  return useLocation({
    select: ({ search }) => {
      const asked: unknown = Reflect.get(search, "begin");
      return asked === "note" || asked === "scan" ? asked : undefined;
    },
  });
}

/** The note in the box: the one asked for, or the draft that was being written when the app was left. */
export function useNoteDraft(): { draft: NoteDraft; state: NoteDraftState } {
  const draft = draftOf(useServices());
  const state = useSyncExternalStore(draft.subscribe, draft.getState);
  const asked = useAskedNote();
  const beginning = useAskedBeginning();
  const navigate = useNavigate();

  useEffect(() => {
    let current = true;
    const bring = async () => {
      if (beginning !== undefined) {
        draft.startNew();
        await navigate({ to: "/", replace: true });
        return;
      }
      if (asked === undefined) {
        await draft.resume();
        return;
      }
      const note = await getNote(asked);
      if (!current) return;
      if (note !== undefined) draft.open(note);
      await navigate({ to: "/", replace: true });
    };
    bring().catch(() => {
      // Storage is unusable: the shell says so, and saving will say it again.
    });
    return () => {
      current = false;
    };
  }, [asked, beginning, draft, navigate]);

  useEffect(() => {
    const onHidden = () => {
      if (document.visibilityState === "visible") return;
      // A phone may throw a hidden page away without another word.
      draft.flushAtOnce();
      void draft.flush();
    };
    addEventListener("pagehide", draft.flushAtOnce);
    document.addEventListener("visibilitychange", onHidden);
    return () => {
      removeEventListener("pagehide", draft.flushAtOnce);
      document.removeEventListener("visibilitychange", onHidden);
      void draft.flush();
    };
  }, [draft]);

  return { draft, state };
}
