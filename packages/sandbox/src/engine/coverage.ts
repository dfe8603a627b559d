import type { ApiModule } from "./api-module.ts";
import { operationsOf } from "./operation.ts";

/** How much of the specifications a sandbox plays. */
export interface Coverage {
  /** Operations with a handler, by operationId. */
  readonly implemented: readonly string[];
  /** Operations that answer 501, because their API says so. `api` is the folder in `specs/`. */
  readonly notPlayed: readonly { readonly api: string; readonly operationId: string }[];
  /** Operations that answer 501 and nothing says why: always empty in a sandbox that compiles. */
  readonly missing: readonly string[];
  readonly total: number;
}

/** Counts the operations of all APIs. */
export function coverageOf(apis: readonly ApiModule[]): Coverage {
  const all = apis.flatMap((api) => operationsOf(api.document).map(({ id }) => ({ api, id })));
  return {
    implemented: all.filter(({ api, id }) => api.handlers[id]).map(({ id }) => id),
    notPlayed: all
      .filter(({ api, id }) => api.notPlayed.includes(id))
      .map(({ api, id }) => ({ api: api.name, operationId: id })),
    missing: all
      .filter(({ api, id }) => !api.handlers[id] && !api.notPlayed.includes(id))
      .map(({ id }) => id),
    total: all.length,
  };
}
