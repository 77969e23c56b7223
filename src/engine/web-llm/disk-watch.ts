export interface DiskWatch {
  /** How many IndexedDB operations are under way. */
  pending(): number;
  /** The store was full at some time. */
  isFull(): boolean;
}

/**
 * Watches every IndexedDB operation of this realm from now on. Two things cannot be seen from outside the library: that
 * it waits for a slow disk and does not hang, and that a write was accepted but undone on commit because the disk is full.
 */
export function watchDisk(): DiskWatch {
  let pending = 0;
  let isFull = false;

  const track = (target: IDBTransaction | IDBOpenDBRequest, ends: readonly string[], error: () => DOMException | null) => {
    let isOpen = true;
    pending += 1;
    for (const end of ends) {
      target.addEventListener(end, () => {
        if (error()?.name === "QuotaExceededError") isFull = true;
        if (isOpen) pending -= 1;
        isOpen = false;
      });
    }
  };

  // eslint-disable-next-line typescript/unbound-method -- called with its factory below
  const open = IDBFactory.prototype.open;
  IDBFactory.prototype.open = function watchedOpen(...operands) {
    const request = open.apply(this, operands);
    track(request, ["success", "error"], () => request.readyState === "done" ? request.error : null);
    return request;
  };

  // eslint-disable-next-line typescript/unbound-method -- called with its database below
  const begin = IDBDatabase.prototype.transaction;
  IDBDatabase.prototype.transaction = function watchedTransaction(...operands) {
    const transaction = begin.apply(this, operands);
    track(transaction, ["complete", "abort"], () => transaction.error);
    return transaction;
  };

  return { pending: () => pending, isFull: () => isFull };
}
