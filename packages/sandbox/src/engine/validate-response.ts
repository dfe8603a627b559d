import type { ValidateFunction } from "ajv/dist/2020.js";
import { createAjv } from "./ajv.ts";
import type { Schema } from "./document.ts";
import type { Operation } from "./operation.ts";
import { sealComponents, sealSchema } from "./seal.ts";

/** An answer that breaks the specification: a mistake in the sandbox or in the specification. */
export interface Violation {
  readonly operationId: string;
  readonly status: number;
  /** JSON pointer into the body. Values are never quoted. */
  readonly at: string;
  readonly problem: string;
}

/** Checks an answer against its operation. The body is what a client would parse, bytes for a document, `undefined` when there is none. */
export type ResponseValidator = (status: number, body: unknown) => Violation[];

/**
 * Makes a {@link ResponseValidator}. Stricter than the specification in one way: a field that the schema does not know is
 * a violation, so that the sandbox cannot teach callers fields that Lean does not send.
 */
export function responseValidator(operation: Operation): ResponseValidator {
  const validators = new Map<number, ValidateFunction | undefined>();
  return (status, body) => {
    const violation = (at: string, problem: string) => ({ operationId: operation.id, status, at, problem });
    const response = operation.responses.get(status);
    if (!response) return [violation("", "the status is not declared")];
    const { "application/json": json, ...documents } = response.content ?? {};
    if (body instanceof Uint8Array)
      return Object.keys(documents).length > 0 ? [] : [violation("", "no document is declared")];
    const schema = json?.schema;
    if (body === undefined)
      return schema && !response["x-lean-body-optional"] ? [violation("", "the body is empty")] : [];
    if (!schema) return [violation("", "no body is declared")];
    if (!validators.has(status)) validators.set(status, compile(operation, schema));
    const validate = validators.get(status) as ValidateFunction;
    if (validate(body)) return [];
    return (validate.errors ?? []).map((error) =>
      violation(
        error.instancePath,
        `${error.message} ${JSON.stringify({ ...error.params, data: undefined })}`,
      ),
    );
  };
}

function compile(operation: Operation, schema: Schema): ValidateFunction {
  const ajv = createAjv({ allErrors: true });
  return ajv.compile({
    ...sealSchema(schema),
    ...sealComponents(operation.document.components?.schemas ?? {}),
  });
}
