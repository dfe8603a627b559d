import type { Hooks } from "@openlean/core";

/** Hooks that count. */
export interface CallCounter {
  readonly hooks: Hooks;
  /** Requests that were sent, each with credentials that were asked for. */
  readonly authorized: number;
  /** Requests whose credentials the API refused with 401. */
  readonly refused: number;
}

/** Counts the requests of every client that is given its hooks. */
export function countCalls(): CallCounter {
  let authorized = 0;
  let refused = 0;
  return {
    hooks: {
      onAttemptStart() {
        authorized++;
      },
      onAttemptEnd({ status }) {
        if (status === 401) refused++;
      },
    },
    get authorized() {
      return authorized;
    },
    get refused() {
      return refused;
    },
  };
}
