import { type Document, documents, type RawOperation, resolve } from "./documents.ts";
import type { JsonSchema } from "./json-schema.ts";

/** One operation of the specs, references followed. */
export interface Operation {
  /** Name of its API, such as `data`. */
  readonly api: string;
  readonly operationId: string;
  /** Upper case. */
  readonly method: string;
  readonly path: string;
  readonly summary: string;
  readonly description: string;
  readonly regions: readonly string[];
  readonly parameters: readonly Parameter[];
}

/** A parameter of an operation. */
export interface Parameter {
  readonly name: string;
  readonly in: string;
  readonly required: boolean;
  readonly description: string;
  readonly schema: JsonSchema;
}

/** Every operation that a tool could declare. */
export const operations: readonly Operation[] = Object.entries(documents).flatMap(([api, document]) =>
  Object.entries(document.paths).flatMap(([path, item]) =>
    Object.entries(item).flatMap(([method, raw]) =>
      raw.operationId ? [read(document, api, method, path, raw)] : [],
    ),
  ),
);

/**
 * The operation of an API by its id.
 *
 * @throws {Error} when the spec has none; the tools are made when the process starts, so it does not start
 */
export function operationOf(api: string, operationId: string): Operation {
  const found = operations.find((each) => each.api === api && each.operationId === operationId);
  if (!found) throw new Error(`the spec of ${api} has no operation ${operationId}`);
  return found;
}

/** A parameter of an operation as a property of a tool's input: its schema, and the first sentence about it. */
export function propertyOf(operation: Operation, name: string): JsonSchema {
  const parameter = operation.parameters.find((each) => each.name === name);
  if (!parameter) throw new Error(`${operation.operationId} has no parameter ${name}`);
  const { type, format, minimum, maximum, minLength, maxLength } = parameter.schema;
  const schema = {
    type,
    format: format === "int32" ? undefined : format,
    minimum,
    maximum,
    minLength,
    maxLength,
  };
  return {
    ...Object.fromEntries(Object.entries(schema).filter(([, value]) => value !== undefined)),
    ...(parameter.schema["enum"] !== undefined && { enum: parameter.schema["enum"] }),
    description: firstSentence(parameter.description),
  };
}

/** The summary of an operation and the first sentence of its description. */
export function introduce({ summary, description }: Operation): string {
  return `${summary}. ${firstSentence(description)}`;
}

/** The text up to the first full stop that ends a sentence. */
export function firstSentence(text: string): string {
  return /^.*?[.!?](?=\s|$)/s.exec(text)?.[0] ?? text;
}

function read(document: Document, api: string, method: string, path: string, raw: RawOperation): Operation {
  const { operationId = "", summary = operationId, description = "" } = raw;
  return {
    api,
    operationId,
    method: method.toUpperCase(),
    path,
    summary,
    description,
    regions: raw["x-lean-regions"] ?? ["sa", "ae"],
    parameters: (raw.parameters ?? []).map((reference) => {
      const parameter = resolve(document, reference) as Partial<Parameter> & { name: string; in: string };
      return {
        name: parameter.name,
        in: parameter.in,
        required: parameter.required ?? false,
        description: parameter.description ?? "",
        schema: resolve(document, parameter.schema ?? {}),
      };
    }),
  };
}
