import { basename, extname } from "node:path";
import { BaseResolver } from "@redocly/openapi-core";
import { shown } from "./load-spec.ts";
import { below, segmentsOf } from "./pointer.ts";
import { SpecError } from "./spec-error.ts";

interface Place {
  file: string;
  pointer: string;
  node: unknown;
}

/** The same error with the file and the place in it, for the bundle of the document in `root`. */
export async function locateError(error: SpecError, root: string): Promise<SpecError> {
  if (error.pointer === undefined) return error;
  const files = createFiles();
  const place = await files.find(root, segmentsOf(error.pointer));
  return new SpecError(
    `${shown(place.file)} at ${place.pointer === "#" ? "#/" : place.pointer}: ${error.message}; correct it and run \`pnpm generate\` again`,
  );
}

function createFiles(): { find(root: string, segments: string[]): Promise<Place> } {
  const resolver = new BaseResolver();

  async function open(file: string): Promise<Place> {
    const document = await resolver.resolveDocument(null, file, true);
    if (document instanceof Error) throw document;
    return { file, pointer: "#", node: document.parsed };
  }

  /** The place that a reference leads to, or the place itself. */
  async function follow(place: Place): Promise<Place> {
    const { $ref } = (place.node ?? {}) as { $ref?: string };
    if (typeof $ref !== "string") return place;
    const [file = "", pointer = ""] = $ref.split("#");
    const target = await open(file === "" ? place.file : resolver.resolveExternalRef(place.file, file));
    return walk(target, segmentsOf(pointer));
  }

  async function walk(start: Place, segments: string[]): Promise<Place> {
    let place = start;
    for (const segment of segments) {
      // What stands beside a reference stands here, the rest where it leads.
      const holder = segment in Object(place.node) ? place : await follow(place);
      const node = (Object(holder.node) as Record<string, unknown>)[segment];
      if (node === undefined) return holder;
      place = { file: holder.file, pointer: below(holder.pointer, segment), node };
    }
    return follow(place);
  }

  async function find(root: string, segments: string[]): Promise<Place> {
    const [first, kind = "", name = "", ...rest] = segments;
    const start = await open(root);
    const own = (start.node as { components?: Record<string, object> }).components?.[kind] ?? {};
    if (first !== "components" || name in own) return walk(start, segments);
    // A component of the bundle was a file of that name.
    for (const file of await reached(start))
      if (basename(file, extname(file)) === name) return walk(await open(file), rest);
    return start;
  }

  async function reached(start: Place): Promise<Set<string>> {
    const found = new Set([start.file]);
    for (const file of found) {
      const { node } = await open(file);
      JSON.stringify(node, (key, value: unknown) => {
        if (key === "$ref" && typeof value === "string" && !value.startsWith("#"))
          found.add(resolver.resolveExternalRef(file, value.replace(/#.*/, "")));
        return value;
      });
    }
    return found;
  }

  return { find };
}
