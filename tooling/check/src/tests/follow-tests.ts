import type { Problem } from "../problems/problem.ts";
import { readTestEvent } from "./test-event.ts";

/** What the lines of a test run told so far. */
export interface TestRun {
  /** Takes a line of output. Whether it was an event. */
  take(line: string): boolean;
  counts(): { passed: number; failed: number };
  /** Such as `12 of 140 files`. */
  progress(): string;
  /** Failed tests, and the files that had begun and never ended, which is where a worker died. */
  problems(): Problem[];
}

/** Follows a run of vitest with our reporter. */
export function followTests(): TestRun {
  let files = 0;
  let passed = 0;
  let ended = 0;
  const running = new Set<string>();
  const failures: Problem[] = [];
  const broken: string[] = [];
  return {
    take(line) {
      const event = readTestEvent(line);
      if (!event) return false;
      if ("files" in event) files = event.files;
      if ("started" in event) running.add(event.started);
      if ("ended" in event) ended += running.delete(event.ended) ? 1 : 0;
      if ("passed" in event) passed++;
      if ("failed" in event)
        failures.push({
          place: event.name ? `${event.failed} > ${event.name}` : event.failed,
          message: event.message,
        });
      if ("broken" in event) broken.push(event.broken);
      return true;
    },
    counts: () => ({ passed, failed: failures.length }),
    progress: () => `${ended} of ${files} files${failures.length > 0 ? `, ${failures.length} failed` : ""}`,
    problems: () => [
      ...failures,
      ...broken.map((message) => ({ place: whereItBroke([...running]), message })),
      ...(broken.length === 0
        ? [...running].map((place) => ({ place, message: "did not end; what ran it is gone" }))
        : []),
    ],
  };
}

function whereItBroke(running: readonly string[]): string {
  return running.length === 0 ? "outside of a test" : `while ${running.slice(0, 4).join(", ")} ran`;
}
