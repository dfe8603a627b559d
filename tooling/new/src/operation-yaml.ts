/** What the skeleton of an operation is made from. */
export interface OperationPlan {
  operationId: string;
  method: string;
  path: string;
  tag: string;
}

/**
 * The skeleton of an operation under its path. Places to fill in are called `FILL`; a reference to a file of that name
 * leads nowhere, so that lint asks for each of them.
 */
export function operationYaml({ operationId, method, path, tag }: OperationPlan): string {
  const parameters = [...path.matchAll(/\{(\w+)\}/g)].map(
    ([, name]) => `    - name: ${name}
      in: path
      required: true
      description: FILL
      schema: { type: string, format: uuid }
`,
  );
  const body = ["post", "put", "patch"].includes(method)
    ? `  requestBody:
    required: true
    content:
      application/json:
        schema: { $ref: ../schemas/FILL.yaml }
        examples:
          FILL: { $ref: ../examples/FILL.json }
`
    : "";
  const words = operationId.replaceAll(/([A-Z])/g, " $1").toLowerCase();
  return `${method}:
  operationId: ${operationId}
  # x-lean-operation-id: where Lean documents a name of its own; otherwise delete this line
  summary: ${words.charAt(0).toUpperCase()}${words.slice(1)}
  description: >-
    FILL: what the caller gets, and when to call it.
  tags: [${tag}]
  x-lean-regions: [sa, ae]
  # guide, capture, reference, reference-sa, reference-ae or inferred
  x-lean-source: [inferred]
  x-lean-status: unverified
${method === "get" ? "" : "  # safe, key or unsafe\n  x-lean-repeat: unsafe\n"}${parameters.length > 0 ? `  parameters:\n${parameters.join("")}` : ""}${body}  responses:
    "200":
      description: FILL
      headers:
        lean-correlation-id: { $ref: ../../common/headers/lean-correlation-id.yaml }
        lean-trace-id: { $ref: ../../common/headers/lean-trace-id.yaml }
      content:
        application/json:
          schema: { $ref: ../schemas/FILL.yaml }
          examples:
            FILL: { $ref: ../examples/FILL.json }
    "400": { $ref: ../../common/responses/BadRequest.yaml }
    "401": { $ref: ../../common/responses/Unauthorized.yaml }
    "403": { $ref: ../../common/responses/Forbidden.yaml }
    "404": { $ref: ../../common/responses/NotFound.yaml }
    "429": { $ref: ../../common/responses/TooManyRequests.yaml }
    "500": { $ref: ../../common/responses/InternalServerError.yaml }
`;
}
