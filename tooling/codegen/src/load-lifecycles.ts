import { readdir } from "node:fs/promises";
import { dirname, join } from "node:path";
import { type Document, listOperations, loadSpec, readYaml, SpecError } from "@openlean/spec-model";
import { problemsOf } from "./check-lifecycle.ts";
import type { LifecycleFile } from "./lifecycle.ts";

/** A lifecycle with the place it stands in. */
export interface NamedLifecycle {
  readonly api: string;
  /** Name of the file without its ending, in kebab-case. */
  readonly name: string;
  readonly file: LifecycleFile;
}

/**
 * Reads and checks the lifecycles of every API.
 *
 * @throws {SpecError} with the file and what is wrong with it
 */
export async function loadLifecycles(specs: string): Promise<NamedLifecycle[]> {
  const files = (await readdir(specs, { recursive: true }))
    .filter((path) => /^[^/]+\/lifecycles\/[^/]+\.yaml$/.test(path))
    .sort();
  const webhooks = await loadSpec(join(specs, "webhooks/openapi.yaml"));
  const events = new Set(Object.keys(webhooks.webhooks ?? {}));
  const documents = new Map<string, Promise<Document>>();
  const operationIds = async (api: string): Promise<string[]> => {
    let document = documents.get(api);
    if (!document) documents.set(api, (document = loadSpec(join(specs, api, "openapi.yaml"))));
    return listOperations(await document).map(({ operationId }) => operationId);
  };
  const lifecycles: NamedLifecycle[] = [];
  for (const path of files) {
    const [api = "", , name = ""] = path.replace(".yaml", "").split("/");
    const file = (await readYaml(join(specs, path))) as LifecycleFile;
    const others = Object.values(file.transitions).flatMap(({ operation = "" }) =>
      operation.includes("/") ? [operation.split("/")[0] as string] : [],
    );
    const known = new Map<string | undefined, string[]>([[undefined, await operationIds(api)]]);
    for (const other of others) known.set(other, await operationIds(other));
    const problems = problemsOf(file, {
      values: await valuesOf(join(specs, path), file.status.$ref),
      events,
      hasOperation: (other, id) => known.get(other)?.includes(id) ?? false,
    });
    if (problems.length > 0) throw new SpecError(`specs/${path}: ${problems.join("; ")}`);
    lifecycles.push({ api, name, file });
  }
  return lifecycles;
}

/** The values of the enumeration that a reference leads to. */
async function valuesOf(file: string, $ref: string): Promise<string[]> {
  const [path = "", pointer = ""] = $ref.split("#");
  const target = join(dirname(file), path);
  const schema = pointer
    .split("/")
    .slice(1)
    .reduce<unknown>(
      (node, part) => (node as Record<string, unknown> | undefined)?.[part],
      await readYaml(target),
    );
  const { enum: values, $ref: next } = (schema ?? {}) as { enum?: unknown[]; $ref?: string };
  if (next !== undefined) return valuesOf(target, next);
  return (values ?? []).filter((value): value is string => typeof value === "string");
}
