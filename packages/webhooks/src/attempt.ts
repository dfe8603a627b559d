/** What `work` gives, or `undefined` when it throws in any way. */
export async function attempt<T>(work: () => T | PromiseLike<T>): Promise<T | undefined> {
  try {
    return await work();
  } catch {
    return undefined;
  }
}
