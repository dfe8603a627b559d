import type { Method } from "./document.ts";
import type { Operation } from "./operation.ts";

/** One place in the router: the verb, and a path with `:name` for parameters. */
export interface Route {
  readonly method: Method;
  readonly pattern: string;
}

/** Where an operation answers. */
export function routesOf({ method, path }: Operation, alsoAt: readonly string[] = []): Route[] {
  return [path, ...alsoAt].map((each) => ({ method, pattern: each.replaceAll(/\{([^}]+)\}/g, ":$1") }));
}
