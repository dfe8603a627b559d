import type { Document } from "../document.ts";
import { listOperations, type Operation } from "../list-operations.ts";
import { isJson } from "../media-types.ts";
import { segmentsOf } from "../pointer.ts";
import type { Problem } from "../problem.ts";
import { walkDocument } from "../walk-document.ts";

/** What no single node shows: ids that repeat, paths without their parameters, bytes inside of JSON. */
export function documentProblems(document: Document): Problem[] {
  const operations = listOperations(document);
  return [
    ...repeatedIds(operations),
    ...operations.filter(({ webhook }) => !webhook).flatMap(pathProblems),
    ...bytesInJson(document),
  ];
}

function at(pointer: string, ...path: string[]): string[] {
  return [...segmentsOf(pointer), ...path];
}

function repeatedIds(operations: readonly Operation[]): Problem[] {
  const seen = new Set<string>();
  return operations.flatMap(({ operationId, pointer }) => {
    const type = operationId.toLowerCase();
    const isNew = !seen.has(type);
    seen.add(type);
    if (isNew) return [];
    return [{ path: at(pointer, "operationId"), message: `another operation is called \`${operationId}\`` }];
  });
}

function pathProblems({ path, pointer, parameters }: Operation): Problem[] {
  const named = [...path.matchAll(/\{([^}]*)\}/g)].map(([, name = ""]) => name);
  const given = parameters.filter((each) => each.in === "path");
  const undeclared = named.find((name) => !given.some((each) => each.name === name));
  if (undeclared !== undefined)
    return [{ path: at(pointer), message: `no parameter describes \`{${undeclared}}\` of the path` }];
  const stray = given.find(({ name }) => !named.includes(name));
  if (stray)
    return [{ path: at(pointer), message: `\`${stray.name}\` is a path parameter that the path lacks` }];
  const optional = given.find(({ required }) => required !== true);
  if (optional)
    return [
      { path: at(pointer), message: `the path parameter \`${optional.name}\` is not \`required: true\`` },
    ];
  return [];
}

/** `format: binary` is bytes. They can only be a whole answer. */
function bytesInJson(document: Document): Problem[] {
  const problems: Problem[] = [];
  walkDocument(document, (kind, node, pointer) => {
    if (kind !== "schema" || node["format"] !== "binary") return;
    const path = segmentsOf(pointer);
    const media = path[path.indexOf("content") + 1] ?? "";
    const isWhole = path.at(-1) === "schema" && path.includes("responses") && !isJson(media);
    if (!isWhole) problems.push({ path, message: "bytes are a whole answer, and no part of a body" });
  });
  return problems;
}
