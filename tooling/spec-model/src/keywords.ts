/** What the generator reads of a document, by the kind of node. */
export type Kind =
  | "document"
  | "components"
  | "pathItem"
  | "operation"
  | "parameter"
  | "header"
  | "requestBody"
  | "response"
  | "mediaType"
  | "schema";

/** How the value of a keyword is read: as it is, or as one node, a list or a map of nodes of a kind. */
type Reading = "leaf" | `${"one" | "list" | "map"} ${Kind}`;

const documented = { summary: "leaf", description: "leaf", deprecated: "leaf" } as const;
const exampled = { example: "leaf", examples: "leaf" } as const;

/**
 * Every keyword that the generator knows, by the kind of node that has it. What is not here is refused, so that nothing
 * which a spec says gets lost: teach the generator, then list the keyword.
 */
export const keywords: { readonly [kind in Kind]: Readonly<Record<string, Reading>> } = {
  document: {
    openapi: "leaf",
    info: "leaf",
    servers: "leaf",
    tags: "leaf",
    security: "leaf",
    externalDocs: "leaf",
    paths: "map pathItem",
    webhooks: "map pathItem",
    components: "one components",
    "x-lean-undescribed-events": "leaf",
  },
  components: {
    schemas: "map schema",
    parameters: "map parameter",
    headers: "map header",
    requestBodies: "map requestBody",
    responses: "map response",
    examples: "leaf",
    securitySchemes: "leaf",
  },
  pathItem: {
    summary: "leaf",
    description: "leaf",
    parameters: "list parameter",
    get: "one operation",
    put: "one operation",
    post: "one operation",
    delete: "one operation",
    patch: "one operation",
  },
  operation: {
    ...documented,
    operationId: "leaf",
    tags: "leaf",
    security: "leaf",
    externalDocs: "leaf",
    parameters: "list parameter",
    requestBody: "one requestBody",
    responses: "map response",
    "x-lean-operation-id": "leaf",
    "x-lean-permission": "leaf",
    "x-lean-regions": "leaf",
    "x-lean-repeat": "leaf",
    "x-lean-source": "leaf",
    "x-lean-status": "leaf",
  },
  parameter: {
    ...exampled,
    name: "leaf",
    in: "leaf",
    description: "leaf",
    deprecated: "leaf",
    required: "leaf",
    style: "leaf",
    explode: "leaf",
    schema: "one schema",
    "x-lean-status": "leaf",
  },
  header: { ...exampled, description: "leaf", deprecated: "leaf", required: "leaf", schema: "one schema" },
  requestBody: { description: "leaf", required: "leaf", content: "map mediaType" },
  response: {
    description: "leaf",
    headers: "map header",
    content: "map mediaType",
    "x-lean-body-optional": "leaf",
  },
  mediaType: { ...exampled, schema: "one schema" },
  schema: {
    // Types.
    $ref: "leaf",
    type: "leaf",
    const: "leaf",
    enum: "leaf",
    required: "leaf",
    discriminator: "leaf",
    properties: "map schema",
    additionalProperties: "one schema",
    items: "one schema",
    prefixItems: "list schema",
    allOf: "list schema",
    anyOf: "list schema",
    oneOf: "list schema",
    "x-closed-enum": "leaf",
    // Documentation.
    title: "leaf",
    description: "leaf",
    deprecated: "leaf",
    default: "leaf",
    examples: "leaf",
    format: "leaf",
    // Limits that no type can express; the server and the sandbox hold them.
    exclusiveMaximum: "leaf",
    exclusiveMinimum: "leaf",
    maximum: "leaf",
    maxItems: "leaf",
    maxLength: "leaf",
    maxProperties: "leaf",
    minimum: "leaf",
    minItems: "leaf",
    minLength: "leaf",
    minProperties: "leaf",
    multipleOf: "leaf",
    pattern: "leaf",
    unevaluatedProperties: "leaf",
    uniqueItems: "leaf",
  },
};

/** Why some keywords are refused, and what to do; the others are just not known. */
export const refusals: { readonly [kind in Kind]?: Readonly<Record<string, string>> } = {
  pathItem: {
    head: "the clients have no method for HEAD; leave it out, callers have `raw`",
    options: "the clients have no method for OPTIONS; leave it out, callers have `raw`",
    trace: "the clients have no method for TRACE; leave it out",
    servers:
      "the host of a call follows from region, environment and channel; move the path to an API of its own",
  },
  operation: {
    servers: "the host of a call follows from region, environment and channel; move it to an API of its own",
    callbacks: "a callback has no type; describe it under `webhooks`",
  },
  parameter: {
    content: "a parameter is written as `schema` says; `content` has no writer",
    allowReserved: "reserved characters are always percent-encoded",
    allowEmptyValue: "an empty value is written like any other; leave it out",
  },
  response: { links: "links have no type; tell it in the description" },
  mediaType: { encoding: "a form is written field by field; `encoding` has no writer" },
  schema: {
    nullable: 'that is OpenAPI 3.0; add `"null"` to `type`',
    example: "that is OpenAPI 3.0; give `examples`",
    readOnly: "one type serves requests and answers; describe two schemas",
    writeOnly: "one type serves requests and answers; describe two schemas",
    not: "no type can say what a value is not",
    $defs: "a schema is a file of its own under schemas/",
  },
};
