import { beforeEach, describe, expect, it, vi } from "vitest";
import { StorageError } from "@/storage/errors";
import { createNoteDraft } from "./note-draft";

type Save = (draft: { id: string; text: string }, now: number) => Promise<unknown>;

function setUp(save: Save = () => Promise.resolve()) {
  const spy = vi.fn<Save>(save);
  let count = 0;
  const draft = createNoteDraft({ save: spy, now: () => 100, newId: () => `note-${(count += 1)}` });
  return { draft, save: spy };
}

beforeEach(() => {
  vi.useFakeTimers();
  return () => vi.useRealTimers();
});

describe("the note in the box", () => {
  it("is stored once a moment after the last key", async () => {
    const { draft, save } = setUp();
    draft.setText("p");
    draft.setText("pu");
    expect(draft.getState().status).toBe("saving");
    await vi.advanceTimersByTimeAsync(1000);
    expect(save.mock.calls).toEqual([[{ id: "note-1", text: "pu" }, 100]]);
    expect(draft.getState().status).toBe("stored");
  });

  it("is stored at once when it must be, and not twice", async () => {
    const { draft, save } = setUp();
    draft.setText("pump");
    expect(await draft.flush()).toBe(true);
    expect(await draft.flush()).toBe(true);
    await vi.advanceTimersByTimeAsync(1000);
    expect(save).toHaveBeenCalledTimes(1);
  });

  it("is stored before another takes its place", async () => {
    const { draft, save } = setUp();
    draft.setText("pump");
    draft.startNew();
    draft.setText("valve");
    draft.open({ id: "old", text: "fan" });
    await draft.flush();
    expect(save.mock.calls.map(([note]) => note)).toEqual([
      { id: "note-1", text: "pump" },
      { id: "note-2", text: "valve" },
    ]);
    expect(draft.getState()).toMatchObject({ noteId: "old", text: "fan", status: "stored" });
  });

  it("saves carry rising times, so that none overwrites a later one", async () => {
    const { draft, save } = setUp();
    draft.setText("a");
    void draft.flush();
    draft.setText("ab");
    await draft.flush();
    expect(save.mock.calls.map(([, at]) => at)).toEqual([100, 101]);
  });

  it("says why it is not stored, and stores it at the next attempt", async () => {
    let full = true;
    const { draft } = setUp(() => (full ? Promise.reject(new StorageError("quota")) : Promise.resolve()));
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
