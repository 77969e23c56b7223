import { describe, expect, it, vi } from "vitest";
import type { DraftOrder } from "@/domain/work-order/draft";
import { StorageError } from "@/storage/errors";
import type { EditRecord, OrderRecord } from "@/storage/records";
import { createOrderEdits } from "./order-edits";

const order: OrderRecord = {
  id: "o", noteId: "n", position: 0, status: "draft", draft: { values: { asset: "P-1" }, marks: [] }, edits: [], createdAt: 1, updatedAt: 1, searchText: "",
};
const withAsset = (asset: string) => (draft: DraftOrder): DraftOrder => ({ ...draft, values: { ...draft.values, asset } });

type Save = (id: string, draft: DraftOrder, edits: readonly EditRecord[], at: number) => Promise<unknown>;

function setUp(save: Save = () => Promise.resolve("stored")) {
  const spy = vi.fn<Save>(save);
  return { save: spy, edits: createOrderEdits({ save: spy, now: () => 5 }) };
}

describe("edits of a page", () => {
  it("are shown at once, stored with before and after, and give way to what the database has", async () => {
    const { edits, save } = setUp();
    edits.apply(order, "asset", withAsset("P-2"));
    expect(edits.draftOf(order).values.asset).toBe("P-2");
    await edits.settled();
    expect(save).toHaveBeenCalledWith("o", { values: { asset: "P-2" }, marks: [] }, [{ path: "asset", before: "P-1", after: "P-2", at: 5 }], 5);
    const stored = { ...order, updatedAt: 5, draft: withAsset("P-2")(order.draft) };
    expect(edits.draftOf(stored)).toBe(stored.draft);
    // Changed in another tab afterwards
    const later = { ...order, updatedAt: 9, draft: withAsset("P-9")(order.draft) };
    expect(edits.draftOf(later).values.asset).toBe("P-9");
  });

  it("are taken back and done again, each as an edit of its own", async () => {
    const { edits, save } = setUp();
    edits.apply(order, "asset", withAsset("P-2"));
    edits.apply(order, "asset", withAsset("P-3"));
    expect(edits.undo()?.path).toBe("asset");
    expect(edits.draftOf(order).values.asset).toBe("P-2");
    edits.undo();
    expect(edits.draftOf(order).values.asset).toBe("P-1");
    expect(edits.undo()).toBeUndefined();
    edits.redo();
    expect(edits.draftOf(order).values.asset).toBe("P-2");
    edits.apply(order, "asset", withAsset("P-4"));
    expect(edits.redo()).toBeUndefined();
    await edits.settled();
    expect(save.mock.lastCall?.[1].values.asset).toBe("P-4");
    expect(edits.getState().error).toBeNull();
  });

  it("changes nothing where the change changes nothing", () => {
    const { edits, save } = setUp();
    edits.apply(order, "asset", (draft) => draft);
    expect(edits.getState().past).toEqual([]);
    expect(save).not.toHaveBeenCalled();
  });

  it("takes back one change though another came after it", () => {
    const { edits } = setUp();
    const removed = edits.apply(order, "asset", (draft) => ({ ...draft, values: {} }));
    edits.apply(order, "location", (draft) => ({ ...draft, values: { ...draft.values, location: "roof" } }));
    if (removed !== undefined) edits.takeBack(order, removed);
    expect(edits.draftOf(order).values).toEqual({ asset: "P-1", location: "roof" });
    edits.undo();
    expect(edits.draftOf(order).values).toEqual({ location: "roof" });
  });

  it("are kept on the page when they cannot be stored, and stored together at the next attempt", async () => {
    let full = true;
    const { edits, save } = setUp(() => (full ? Promise.reject(new StorageError("quota")) : Promise.resolve("stored")));
    edits.apply(order, "asset", withAsset("P-2"));
    await edits.settled();
    expect(edits.getState().error).toBe("quota");
    edits.apply(order, "asset", withAsset("P-3"));
    await edits.settled();
    full = false;
    edits.retry();
    await edits.settled();
    expect(edits.getState().error).toBeNull();
    expect(save.mock.lastCall?.[2].map((edit) => edit.after)).toEqual(["P-2", "P-3"]);
    expect(edits.draftOf(order).values.asset).toBe("P-3");
  });

  it("are forgotten where the order is gone or approved", async () => {
    const { edits } = setUp(() => Promise.resolve(undefined));
    edits.apply(order, "asset", withAsset("P-2"));
    await edits.settled();
    expect(edits.draftOf(order).values.asset).toBe("P-1");
    expect(edits.undo()).toBeUndefined();
  });
});
