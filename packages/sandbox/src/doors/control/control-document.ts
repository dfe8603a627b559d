import type { OpenApiDocument, OperationObject, PathItem } from "../../engine/document.ts";
import type { ControlOperation } from "./control-operation.ts";
import { controlOperations } from "./control-operations.ts";

/** Description of the control API, in OpenAPI 3.1: its requests are checked with it, and `/sandbox/openapi.json` serves it. */
export const controlDocument: OpenApiDocument & { openapi: string; info: object } = {
  openapi: "3.1.0",
  info: {
    title: "Control API of the local sandbox",
    version: "0.1.0",
    description:
      "What a test can do to the sandbox beside calling it. Lean has nothing like it. Loopback only.",
  },
  paths: pathsOf([
    {
      id: "getControlDocument",
      method: "get",
      path: "/sandbox/openapi.json",
      summary: "This description",
    },
    ...controlOperations,
  ]),
};

function pathsOf(operations: readonly Omit<ControlOperation, "answer">[]): Record<string, PathItem> {
  const paths: Record<string, PathItem> = {};
  for (const operation of operations)
    paths[operation.path] = { ...paths[operation.path], [operation.method]: operationObject(operation) };
  return paths;
}

function operationObject({ id, path, summary, body }: Omit<ControlOperation, "answer">): OperationObject {
  const parameters = [...path.matchAll(/\{(\w+)\}/g)].map(([, name = ""]) => ({
    name,
    in: "path" as const,
    required: true,
    schema: { type: "string" },
  }));
  return {
    operationId: id,
    summary,
    parameters,
    ...(body && {
      requestBody: { required: body.required, content: { "application/json": { schema: body.schema } } },
    }),
    responses: { "200": { description: "Done." }, "4XX": { description: "Not done." } },
  } as OperationObject;
}
