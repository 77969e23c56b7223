import { toStorageError, type StorageErrorCode } from "@/storage/errors";

/** How long after the last key the draft is stored. */
const PAUSE_MS = 400;

export interface NoteDraftState {
  noteId: string;
  text: string;
  /** `stored`: what stands in the box is in the database. */
  status: "empty" | "saving" | "stored" | "unsaved";
  error: StorageErrorCode | null;
}

export interface NoteDraftDeps {
  save: (draft: { id: string; text: string }, now: number) => Promise<unknown>;
  now?: () => number;
  newId?: () => string;
}

/** The note in the box: kept through every change of page, stored a moment after every change of text. */
export interface NoteDraft {
  getState: () => NoteDraftState;
  subscribe: (listener: () => void) => () => void;
  setText: (text: string) => void;
  /** Puts another note into the box; the one before is stored first. */
  open: (note: { id: string; text: string }) => void;
  /** Empties the box for a new note. */
  startNew: () => void;
  /** Stores at once what is not stored yet; false where that fails. */
  flush: () => Promise<boolean>;
}

/** @see NoteDraft */
export function createNoteDraft({ save, now = Date.now, newId = () => crypto.randomUUID() }: NoteDraftDeps): NoteDraft {
  const listeners = new Set<() => void>();
  let state: NoteDraftState = { noteId: newId(), text: "", status: "empty", error: null };
  let timer: ReturnType<typeof setTimeout> | undefined;
  let queue: Promise<boolean> = Promise.resolve(true);
  let last = 0;

  const set = (change: Partial<NoteDraftState>) => {
    state = { ...state, ...change };
    for (const listener of listeners) listener();
  };

  const store = async ({ noteId, text }: NoteDraftState, at: number): Promise<boolean> => {
    const isCurrent = () => state.noteId === noteId && state.text === text;
    try {
      await save({ id: noteId, text }, at);
      if (isCurrent()) set({ status: text.trim() === "" ? "empty" : "stored", error: null });
      return true;
    } catch (error) {
      if (isCurrent()) set({ status: "unsaved", error: toStorageError(error).code });
      return false;
    }
  };

  const flush = (): Promise<boolean> => {
    clearTimeout(timer);
    timer = undefined;
    if (state.status === "saving" || state.status === "unsaved") {
      const snapshot = state;
      last = Math.max(now(), last + 1);
      const at = last;
      queue = queue.then(() => store(snapshot, at));
    }
    return queue;
  };

  const change = (next: Pick<NoteDraftState, "noteId" | "text" | "status">) => {
    void flush();
    set({ ...next, error: null });
  };

  return {
    getState: () => state,
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    setText(text) {
      if (text === state.text) return;
      set({ text, status: "saving" });
      clearTimeout(timer);
      timer = setTimeout(() => void flush(), PAUSE_MS);
    },
    open(note) {
      if (note.id !== state.noteId) change({ noteId: note.id, text: note.text, status: note.text.trim() === "" ? "empty" : "stored" });
    },
    startNew() {
      change({ noteId: newId(), text: "", status: "empty" });
    },
    flush,
  };
}
