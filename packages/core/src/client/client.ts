import type { Environment } from "../environments.ts";
import type { Result } from "../result/result.ts";
import type { RawOptions } from "./client-options.ts";
import type { PathMap } from "./path-map.ts";

/** A typed client: one method per HTTP verb, called with a path of the spec. */
export interface Client<Paths extends PathMap> {
  GET<Path extends keyof Paths["get"]>(
    path: Path,
    ...options: Paths["get"][Path]["options"]
  ): Promise<Paths["get"][Path]["result"]>;
  PUT<Path extends keyof Paths["put"]>(
    path: Path,
    ...options: Paths["put"][Path]["options"]
  ): Promise<Paths["put"][Path]["result"]>;
  POST<Path extends keyof Paths["post"]>(
    path: Path,
    ...options: Paths["post"][Path]["options"]
  ): Promise<Paths["post"][Path]["result"]>;
  DELETE<Path extends keyof Paths["delete"]>(
    path: Path,
    ...options: Paths["delete"][Path]["options"]
  ): Promise<Paths["delete"][Path]["result"]>;
  PATCH<Path extends keyof Paths["patch"]>(
    path: Path,
    ...options: Paths["patch"][Path]["options"]
  ): Promise<Paths["patch"][Path]["result"]>;
  /**
   * The escape hatch: any method and path, untyped, with the same authentication, deadline and retries. Write ids as
   * `{name}` and give them in `params.path`, and the query in `params.query`: what else looks like a value in the path
   * is left out of messages and traces, so that they cannot tell it.
   */
  raw(method: string, path: string, options?: RawOptions): Promise<Result>;
  /** The hosts this client talks to. */
  readonly environment: Environment;
}
