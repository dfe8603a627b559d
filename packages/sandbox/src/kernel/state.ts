import type { RecordedEvent } from "./event.ts";

/** What happened in one sandbox. A snapshot keeps all of it, a restore puts all of it back. */
export interface State {
  /** Rows by table and id. */
  readonly tables: Map<symbol, Map<string, unknown>>;
  /** Everything that happened, and what is known to happen. */
  readonly events: RecordedEvent[];
  /** Events that were recorded so far, those included that were taken back. */
  eventCount: number;
}

/** A state in which nothing has happened. */
export function createState(): State {
  return { tables: new Map(), events: [], eventCount: 0 };
}
