import { type Client, type ClientOptions, createClient } from "@openlean/core";
import { operations } from "./generated/operations.ts";
import type { FilesPaths } from "./generated/paths.ts";

export type * from "./generated/paths.ts";
export type * from "./generated/schema.ts";

/** Client of the files API: `GET("/path", options)` and its siblings, typed by `specs/files`. */
export interface FilesClient extends Client<FilesPaths> {}

/**
 * Makes a client of the files API.
 *
 * @throws {LeanConfigError} for an unknown region or environment, or an unusable URL
 */
export function createFilesClient(options: ClientOptions): FilesClient {
  return createClient<FilesPaths>(operations, options);
}
