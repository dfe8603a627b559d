import type { ErrorObject, ValidateFunction } from "ajv/dist/2020.js";
import { type Fault, invalid, missing } from "../kernel/fault.ts";
import { createAjv } from "./ajv.ts";
import type { Schema } from "./document.ts";
import type { Operation } from "./operation.ts";

/** What was read from a request, before and after the check; the check converts texts to the declared types. */
export interface RequestParts {
  path: Record<string, unknown>;
  query: Record<string, unknown>;
  body: unknown;
}

/** Checks a request against its operation: `undefined` when it fits, otherwise the refusal. */
export type RequestValidator = (parts: RequestParts) => Fault | undefined;

/**
 * Makes a {@link RequestValidator}. Parameters that the operation does not declare are refused too: Lean may ignore them,
 * but here a misspelt name should show up.
 */
export function requestValidator(operation: Operation): RequestValidator {
  const parameters = compile(
    operation,
    { path: schemaOf(operation, "path"), query: schemaOf(operation, "query") },
    true,
  );
  const media = operation.requestBody?.content["application/json"];
  const body = media?.schema && compile(operation, { body: media.schema }, false);
  return (parts) => {
    if (!parameters(parts)) return refusalFor(parameters.errors);
    if (!body) return undefined;
    if (parts.body === undefined)
      return operation.requestBody?.required ? missing("the JSON body") : undefined;
    return body(parts) ? undefined : refusalFor(body.errors);
  };
}

function schemaOf(operation: Operation, place: "path" | "query"): Schema {
  const own = operation.parameters.filter((parameter) => parameter.in === place);
  return {
    type: "object",
    additionalProperties: false,
    properties: Object.fromEntries(own.map(({ name, schema }) => [name, schema ?? {}])),
    required: own.filter(({ required }) => required).map(({ name }) => name),
  };
}

function compile(
  operation: Operation,
  properties: Record<string, Schema>,
  coerceTypes: boolean,
): ValidateFunction {
  const { components } = operation.document;
  return createAjv(coerceTypes ? { coerceTypes: "array" } : {}).compile({
    components,
    type: "object",
    properties,
    required: Object.keys(properties),
  });
}

function refusalFor(errors: ErrorObject[] | null | undefined): Fault {
  const [error] = errors ?? [];
  if (!error) return invalid("the request does not fit the operation");
  // The pointer "/query/page" or "/body/government_identifiers/0/type" loses the part of the request, which callers do not know.
  const at = error.instancePath.split("/").slice(2);
  if (error.keyword === "required")
    return missing(fieldName([...at, String(error.params["missingProperty"])]));
  if (error.keyword === "additionalProperties" || error.keyword === "unevaluatedProperties") {
    const name = error.params["additionalProperty"] ?? error.params["unevaluatedProperty"];
    return invalid(`${fieldName([...at, String(name)])} is not a known field`);
  }
  return invalid(`${fieldName(at)} ${error.message ?? "is not valid"}`);
}

/** Names from the request are shown only when they look like names: they may hold anything. */
function fieldName(path: string[]): string {
  return path.length > 0 && path.every((part) => /^[\w-]{1,64}$/.test(part)) ? path.join(".") : "a field";
}
