import { basename, dirname } from "node:path";
import type { Location } from "./redocly.ts";

/** Name of the schema that a location is in: its file under `schemas/`, or its key under `components/schemas`. */
export function schemaNameAt(location: Location): string | undefined {
  const file = location.source.absoluteRef;
  if (basename(dirname(file)) === "schemas") return basename(file, ".yaml");
  return location.pointer.match(/#\/components\/schemas\/([^/]+)/)?.[1];
}

/** Whether a location is that of a named schema itself, not of a part of one. */
export function isNamedSchema(location: Location): boolean {
  const own = basename(dirname(location.source.absoluteRef)) === "schemas" && /^#\/?$/.test(location.pointer);
  return own || /^#\/components\/schemas\/[^/]+$/.test(location.pointer);
}

/** Name that a reference to a schema ends in. */
export function schemaNameOf(reference: string): string {
  return basename(reference, ".yaml");
}
