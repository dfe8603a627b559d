/** What the reporter tells while tests run, a line of JSON behind {@link mark}. */
export type TestEvent =
  | { files: number }
  | { started: string }
  | { ended: string }
  | { passed: string }
  | { failed: string; name: string; message: string }
  | { broken: string };

/** Begins a line that holds an event: a control character that no test prints (ASCII's record separator). */
export const mark = "\u001e";

/** The event in a line of output, when it is one. */
export function readTestEvent(line: string): TestEvent | undefined {
  return line.startsWith(mark) ? (JSON.parse(line.slice(mark.length)) as TestEvent) : undefined;
}
