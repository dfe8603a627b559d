import type { Method } from "./document.ts";
import type { Operation } from "./operation.ts";

/** Operations that Lean's sources spell both with and without a slash at the end. */
const bothSpellings = new Set([
  "listBanks",
  "createCustomer",
  "listCustomers",
  "getCustomer",
  "updateCustomer",
]);

/** One place in the router: the verb, and a path with `:name` for parameters. */
export interface Route {
  readonly method: Method;
  readonly pattern: string;
}

/** Where an operation answers. */
export function routesOf(operation: Operation): Route[] {
  const { method } = operation;
  const pattern = operation.path.replaceAll(/\{([^}]+)\}/g, ":$1");
  const other = pattern.endsWith("/") ? pattern.slice(0, -1) : `${pattern}/`;
  return (bothSpellings.has(operation.id) ? [pattern, other] : [pattern]).map((each) => ({
    method,
    pattern: each,
  }));
}
