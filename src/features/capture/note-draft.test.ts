import { beforeEach, describe, expect, it, vi } from "vitest";
import { StorageError } from "@/storage/errors";
import type { NoteRecord } from "@/storage/records";
import { createNoteDraft, type NoteDraftDeps } from "./note-draft";

type Save = NoteDraftDeps["save"];

const record = (id: string, text: string, updatedAt = 1): NoteRecord => ({ id, text, status: "draft", createdAt: 1, updatedAt });

function setUp(save: Save = ({ id, text }, at) => Promise.resolve(record(id, text, at))) {
  const spy = vi.fn<Save>(save);
  const atOnce = vi.fn<NoteDraftDeps["saveAtOnce"]>();
  let count = 0;
  const latest = () => Promise.resolve(record("last", "half a sen"));
  const draft = createNoteDraft({ save: spy, saveAtOnce: atOnce, latest, now: () => 100, newId: () => `note-${(count += 1)}` });
  return { draft, save: spy, atOnce };
}

beforeEach(() => {
  vi.useFakeTimers();
  return () => vi.useRealTimers();
});

describe("the note in the box", () => {
  it("is stored with its first key, and then not with every key", async () => {
    const { draft, save } = setUp();
    draft.setText("p");
    draft.setText("pu");
    draft.setText("pum");
    expect(draft.getState().status).toBe("saving");
    await vi.advanceTimersByTimeAsync(1000);
    expect(save.mock.calls.map(([note]) => note.text)).toEqual(["p", "pum"]);
    expect(draft.getState().status).toBe("stored");
  });

  it("is stored by one request when the page is closed", async () => {
    const { draft, atOnce } = setUp();
    draft.flushAtOnce();
    draft.setText("p");
    draft.flushAtOnce();
    expect(atOnce.mock.lastCall).toEqual([{ id: "note-1", text: "p", status: "draft", createdAt: 101, updatedAt: 101 }]);
    await vi.advanceTimersByTimeAsync(1000);
    draft.flushAtOnce();
    expect(atOnce).toHaveBeenCalledTimes(1);
    draft.open({ ...record("old", "fan"), status: "failed", error: "hung" });
    draft.setText("fan belt");
    draft.flushAtOnce();
    expect(atOnce.mock.lastCall?.[0]).toMatchObject({ id: "old", text: "fan belt", status: "draft", createdAt: 1 });
    expect(atOnce.mock.lastCall?.[0]).not.toHaveProperty("error");
  });

  it("is stored at once when it must be, and not twice", async () => {
    const { draft, save } = setUp();
    draft.setText("pump");
    expect(await draft.flush()).toBe(true);
    expect(await draft.flush()).toBe(true);
    await vi.advanceTimersByTimeAsync(1000);
    expect(save.mock.calls.map(([note]) => note.text)).toEqual(["pump", "pump"]);
  });

  it("is stored before another takes its place", async () => {
    const { draft, save } = setUp();
    draft.setText("pump");
    draft.startNew();
    draft.setText("valve");
    draft.open(record("old", "fan"));
    await draft.flush();
    expect([...new Map(save.mock.calls.map(([note]) => [note.id, note])).values()]).toEqual([
      { id: "note-1", text: "pump" },
      { id: "note-2", text: "valve" },
    ]);
    expect(draft.getState()).toMatchObject({ noteId: "old", text: "fan", status: "stored" });
  });

  it("goes on with the last draft, once, and not over what is being written", async () => {
    const { draft } = setUp();
    await draft.resume();
    expect(draft.getState()).toMatchObject({ noteId: "last", text: "half a sen" });
    draft.startNew();
    await draft.resume();
    expect(draft.getState().text).toBe("");

    const busy = setUp().draft;
    const resuming = busy.resume();
    busy.setText("new");
    await resuming;
    expect(busy.getState().text).toBe("new");
  });

  it("saves carry rising times, so that none overwrites a later one", async () => {
    const { draft, save } = setUp();
    draft.setText("a");
    void draft.flush();
    draft.setText("ab");
    await draft.flush();
    const times = save.mock.calls.map(([, at]) => at);
    expect(times).toEqual([...new Set(times)].toSorted((a, b) => a - b));
  });

  it("says why it is not stored, and stores it at the next attempt", async () => {
    let full = true;
    const { draft } = setUp(() => (full ? Promise.reject(new StorageError("quota")) : Promise.resolve(undefined)));
    draft.setText("pump");
    expect(await draft.flush()).toBe(false);
    expect(draft.getState()).toMatchObject({ status: "unsaved", error: "quota", text: "pump" });
    full = false;
    expect(await draft.flush()).toBe(true);
    expect(draft.getState()).toMatchObject({ status: "stored", error: null });
  });

  it("keeps the newer text while an older one is being stored", async () => {
    const { draft } = setUp();
    draft.setText("a");
    const storing = draft.flush();
    draft.setText("ab");
    await storing;
    expect(draft.getState()).toMatchObject({ text: "ab", status: "saving" });
  });
});
