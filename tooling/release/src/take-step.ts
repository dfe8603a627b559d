/** How one step of a check went. */
export interface Step {
  readonly title: string;
  readonly seconds: number;
  /** What went wrong. */
  readonly failure?: string;
}

/** Does the work of a step and says on the console how it went and how long it took. Never throws. */
export async function takeStep(title: string, work: () => Promise<unknown>): Promise<Step> {
  const start = performance.now();
  const failure = await work().then(
    () => undefined,
    (error: unknown) => (error instanceof Error ? error.message : String(error)),
  );
  const seconds = (performance.now() - start) / 1000;
  console.log(`${failure === undefined ? "ok  " : "FAIL"} ${seconds.toFixed(1).padStart(6)} s  ${title}`);
  return { title, seconds, ...(failure !== undefined && { failure }) };
}
