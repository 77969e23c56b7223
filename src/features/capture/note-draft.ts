import { toStorageError, type StorageErrorCode } from "@/storage/errors";
import type { NoteRecord } from "@/storage/records";

/** The first change is stored at once, those that follow at most this often. */
const PAUSE_MS = 400;

export interface NoteDraftState {
  noteId: string;
  text: string;
  /** `stored`: what stands in the box is in the database. */
  status: "empty" | "saving" | "stored" | "unsaved";
  error: StorageErrorCode | null;
}

export interface NoteDraftDeps {
  save: (draft: { id: string; text: string }, now: number) => Promise<NoteRecord | undefined>;
  /** Stores while the page is being closed: without waiting for anything. */
  saveAtOnce: (note: NoteRecord) => void;
  /** The draft to go on with. */
  latest: () => Promise<NoteRecord | undefined>;
  now?: () => number;
  newId?: () => string;
}

/** The note in the box: kept through every change of page, stored a moment after every change of text. */
export interface NoteDraft {
  getState: () => NoteDraftState;
  subscribe: (listener: () => void) => () => void;
  setText: (text: string) => void;
  /** Puts another note into the box; the one before is stored first. */
  open: (note: NoteRecord) => void;
  /** Goes on with the draft of the last visit, once, and unless something is being written already. */
  resume: () => Promise<void>;
  /** Empties the box for a new note. */
  startNew: () => void;
  /** Stores at once what is not stored yet; false where that fails. */
  flush: () => Promise<boolean>;
  /** The same in a page that is being closed. */
  flushAtOnce: () => void;
}

/** @see NoteDraft */
export function createNoteDraft({ save, saveAtOnce, latest, now = Date.now, newId = () => crypto.randomUUID() }: NoteDraftDeps): NoteDraft {
  const listeners = new Set<() => void>();
  let state: NoteDraftState = { noteId: newId(), text: "", status: "empty", error: null };
  let stored: NoteRecord | undefined;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let queue: Promise<boolean> = Promise.resolve(true);
  let last = 0;
  let isResumed = false;

  const set = (change: Partial<NoteDraftState>) => {
    state = { ...state, ...change };
    for (const listener of listeners) listener();
  };

  const store = async ({ noteId, text }: NoteDraftState, at: number): Promise<boolean> => {
    const isCurrent = () => state.noteId === noteId && state.text === text;
    try {
      const saved = await save({ id: noteId, text }, at);
      if (state.noteId === noteId) stored = saved;
      if (isCurrent()) set({ status: text.trim() === "" ? "empty" : "stored", error: null });
      return true;
    } catch (error) {
      if (isCurrent()) set({ status: "unsaved", error: toStorageError(error).code });
      return false;
    }
  };

  const isUnsaved = () => state.status === "saving" || state.status === "unsaved";

  /** Rises with every save, so that none overwrites a later one. */
  const tick = () => {
    last = Math.max(now(), last + 1);
    return last;
  };

  const flush = (): Promise<boolean> => {
    clearTimeout(timer);
    timer = undefined;
    if (isUnsaved()) {
      const snapshot = state;
      const at = tick();
      queue = queue.then(() => store(snapshot, at));
    }
    return queue;
  };

  const change = (next: Pick<NoteDraftState, "noteId" | "text" | "status">, record?: NoteRecord) => {
    void flush();
    stored = record;
    set({ ...next, error: null });
  };

  const open = (note: NoteRecord) => {
    if (note.id !== state.noteId) change({ noteId: note.id, text: note.text, status: note.text.trim() === "" ? "empty" : "stored" }, note);
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
      if (timer !== undefined) return;
      void flush();
      timer = setTimeout(() => void flush(), PAUSE_MS);
    },
    open,
    async resume() {
      if (isResumed) return;
      isResumed = true;
      const before = state;
      const found = await latest();
      if (found !== undefined && state === before && before.text === "") open(found);
    },
    startNew() {
      isResumed = true;
      change({ noteId: newId(), text: "", status: "empty" });
    },
    flush,
    flushAtOnce() {
      if (!isUnsaved() || (stored === undefined && state.text.trim() === "")) return;
      const at = tick();
      const { error: _, ...known } = stored ?? { createdAt: at };
      saveAtOnce({ ...known, id: state.noteId, text: state.text, status: "draft", updatedAt: at });
    },
  };
}
