/** Settles as `promise` does, or rejects with a `TimeoutError` when that takes longer than `milliseconds`. */
export function within<T>(milliseconds: number, promise: PromiseLike<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => reject(new DOMException(`no answer within ${milliseconds} ms`, "TimeoutError")), milliseconds);
    const settle = () => clearTimeout(timer);
    promise.then(resolve, reject).then(settle, settle);
  });
}
