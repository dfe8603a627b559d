/** A signal that fires after a while or with another one, and a way to stop waiting when it does. */
export interface Timer {
  readonly signal: AbortSignal;
  /** Settles like `work`, or rejects as soon as the signal fires. */
  race<T>(work: T | Promise<T>): Promise<T>;
  /** Releases the timer and the listener. */
  clear(): void;
}

/** A {@link Timer} that fires `ms` from now, or when `parent` does. Listeners on `parent` are always removed. */
export function abortAfter(ms: number, parent: AbortSignal | undefined): Timer {
  const controller = new AbortController();
  const { signal } = controller;
  const timeout = () => controller.abort(new DOMException("The time is up", "TimeoutError"));
  const follow = () => controller.abort(parent?.reason);
  const timer = setTimeout(timeout, Math.min(ms, 2 ** 31 - 1));
  if (parent?.aborted) follow();
  else parent?.addEventListener("abort", follow, { once: true });
  return {
    signal,
    race: (work) =>
      work instanceof Promise
        ? new Promise((resolve, reject) => {
            const stop = () => reject(signal.reason);
            if (signal.aborted) return stop();
            signal.addEventListener("abort", stop, { once: true });
            work.then(resolve, reject).finally(() => signal.removeEventListener("abort", stop));
          })
        : Promise.resolve(work),
    clear() {
      clearTimeout(timer);
      parent?.removeEventListener("abort", follow);
    },
  };
}

/** Resolves after `ms`, or at once when the signal fires, so that no timer outlives its call. */
export function sleep(ms: number, signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    const done = () => {
      clearTimeout(timer);
      signal.removeEventListener("abort", done);
      resolve();
    };
    const timer = setTimeout(done, ms);
    signal.addEventListener("abort", done, { once: true });
  });
}
