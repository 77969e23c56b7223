import type { DraftOrder, FieldMark, FieldPath } from "@/domain/work-order/draft";
import { valueAt } from "@/domain/work-order/paths";
import { toStorageError, type StorageErrorCode } from "@/storage/errors";
import type { EditRecord, OrderRecord } from "@/storage/records";
import { keyOf } from "./fields";

/** One change of one value, with the whole order before and after it. */
export interface Change {
  orderId: string;
  path: FieldPath;
  before: DraftOrder;
  after: DraftOrder;
}

export interface OrderEditsState {
  /** Drafts that are shown although the database does not have them yet. */
  pending: ReadonlyMap<string, { draft: DraftOrder; at: number }>;
  past: readonly Change[];
  future: readonly Change[];
  /** Why the last change is not stored. */
  error: StorageErrorCode | null;
}

export interface OrderEditsDeps {
  /** Stores an edited draft; undefined where the order is gone or approved. */
  save: (id: string, draft: DraftOrder, edits: readonly EditRecord[], at: number) => Promise<unknown>;
  now?: () => number;
}

/** The edits of a page: shown at once, stored in their order, taken back and done again. A store for `useSyncExternalStore`. */
export interface OrderEdits {
  getState: () => OrderEditsState;
  subscribe: (listener: () => void) => () => void;
  /** The draft to show for an order: the one being stored, or the stored one. */
  draftOf: (order: OrderRecord) => DraftOrder;
  apply: (order: OrderRecord, path: FieldPath, change: (draft: DraftOrder) => DraftOrder) => Change | undefined;
  undo: () => Change | undefined;
  redo: () => Change | undefined;
  /** Takes back one certain change, whatever has been changed since. */
  takeBack: (order: OrderRecord, change: Change) => void;
  /** Stores again what could not be stored. */
  retry: () => void;
  /** Forgets the changes of orders that must not be taken back any more (approved, deleted). */
  forget: (orderIds: readonly string[]) => void;
  /** Resolves when everything so far is stored, or has failed. */
  settled: () => Promise<void>;
}

/** The field of a path as it was in an earlier draft; everything else as it is. */
function restoreField(draft: DraftOrder, earlier: DraftOrder, path: FieldPath): DraftOrder {
  const key = keyOf(path);
  const { [key]: _, ...others } = draft.values;
  const isOther = (mark: FieldMark) => keyOf(mark.path) !== key;
  return {
    values: { ...others, ...(earlier.values[key] !== undefined && { [key]: earlier.values[key] }) },
    marks: [...draft.marks.filter(isOther), ...earlier.marks.filter((mark) => !isOther(mark))],
  };
}

const empty: OrderEditsState = { pending: new Map(), past: [], future: [], error: null };

export function createOrderEdits({ save, now = Date.now }: OrderEditsDeps): OrderEdits {
  const listeners = new Set<() => void>();
  let state = empty;
  let last = 0;
  let queue: Promise<void> = Promise.resolve();
  const unsaved = new Map<string, EditRecord[]>();

  const set = (change: Partial<OrderEditsState>) => {
    state = { ...state, ...change };
    for (const listener of listeners) listener();
  };

  const forget = (orderIds: readonly string[]) => {
    const others = ({ orderId }: Change) => !orderIds.includes(orderId);
    const pending = new Map([...state.pending].filter(([id]) => !orderIds.includes(id)));
    for (const id of orderIds) unsaved.delete(id);
    set({ pending, past: state.past.filter(others), future: state.future.filter(others), error: unsaved.size > 0 ? state.error : null });
  };

  const store = async (id: string) => {
    const waiting = state.pending.get(id);
    const edits = unsaved.get(id);
    if (waiting === undefined || edits === undefined) return;
    try {
      const stored = await save(id, waiting.draft, edits, waiting.at);
      if (stored === undefined) {
        forget([id]);
        return;
      }
      const later = (unsaved.get(id) ?? []).filter((edit) => !edits.includes(edit));
      if (later.length > 0) unsaved.set(id, later);
      else unsaved.delete(id);
      if (state.error !== null && unsaved.size === 0) set({ error: null });
    } catch (error) {
      set({ error: toStorageError(error).code });
    }
  };

  const enqueue = (id: string) => {
    queue = queue.then(() => store(id));
  };

  /** Times only rise, so that the stored order can be told from the one being stored. */
  const tick = (order: Pick<OrderRecord, "updatedAt"> | undefined) => {
    last = Math.max(now(), last + 1, (order?.updatedAt ?? 0) + 1);
    return last;
  };

  const show = ({ orderId, path }: Change, from: DraftOrder, to: DraftOrder, order?: OrderRecord) => {
    const at = tick(order);
    const edit: EditRecord = { path, before: valueAt(from.values, path), after: valueAt(to.values, path), at };
    unsaved.set(orderId, [...(unsaved.get(orderId) ?? []), edit]);
    return { pending: new Map(state.pending).set(orderId, { draft: to, at }) };
  };

  const draftOf = (order: OrderRecord) => {
    const waiting = state.pending.get(order.id);
    return waiting !== undefined && waiting.at > order.updatedAt ? waiting.draft : order.draft;
  };

  const apply: OrderEdits["apply"] = (order, path, change) => {
    const before = draftOf(order);
    const after = change(before);
    if (after === before) return undefined;
    const step: Change = { orderId: order.id, path, before, after };
    set({ ...show(step, before, after, order), past: [...state.past, step], future: [] });
    enqueue(order.id);
    return step;
  };

  const undo: OrderEdits["undo"] = () => {
    const step = state.past.at(-1);
    if (step === undefined) return undefined;
    set({ ...show(step, step.after, step.before), past: state.past.slice(0, -1), future: [...state.future, step] });
    enqueue(step.orderId);
    return step;
  };

  const redo: OrderEdits["redo"] = () => {
    const step = state.future.at(-1);
    if (step === undefined) return undefined;
    set({ ...show(step, step.before, step.after), past: [...state.past, step], future: state.future.slice(0, -1) });
    enqueue(step.orderId);
    return step;
  };

  return {
    getState: () => state,
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    draftOf,
    apply,
    undo,
    redo,
    takeBack(order, change) {
      if (state.past.at(-1) === change) undo();
      else if (state.past.includes(change)) apply(order, change.path, (draft) => restoreField(draft, change.before, change.path));
    },
    retry() {
      for (const id of unsaved.keys()) enqueue(id);
    },
    forget,
    settled: () => queue,
  };
}
