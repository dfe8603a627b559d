/** Whether a value is a promise of any kind: another realm's, another library's. `instanceof Promise` knows its own alone. */
export function isThenable<T>(value: T | PromiseLike<T>): value is PromiseLike<T> {
  return (
    typeof value === "object" && value !== null && typeof (value as { then?: unknown }).then === "function"
  );
}
