import { content, type Json, json, type Parts } from "./kind.ts";

const fields = {
  wanted: { type: "string", description: "A text." },
  spare: { type: "string", maxLength: 10 },
  maybe: { type: ["string", "null"] },
  open: { type: "string", enum: ["A", "B"] },
  closed: { type: "string", enum: ["A", "B"], "x-closed-enum": true },
  either: { oneOf: [{ type: "string" }, { type: "number" }] },
};

const parameters = [
  { name: "wanted", in: "query", required: true, schema: { type: "string" } },
  { name: "spare", in: "query", schema: { type: "string" } },
  { name: "open", in: "query", schema: structuredClone(fields.open) },
  { name: "closed", in: "query", schema: structuredClone(fields.closed) },
  { name: "note", in: "header", schema: { type: "string" } },
];

const common = {
  tags: ["Things"],
  "x-lean-regions": ["sa", "ae"],
  "x-lean-status": "current",
  "x-lean-source": ["guide"],
};

/** A path with an operation that answers and one that takes something, and the schema that it refers to. */
export function newItem(number: number): Parts {
  const item: Json = structuredClone({
    get: {
      operationId: `getThing${number}`,
      summary: "Get a thing",
      ...common,
      parameters,
      responses: {
        "200": {
          description: "The thing.",
          content: content({
            type: "object",
            required: ["wanted", "maybe", "thing"],
            properties: {
              ...structuredClone(fields),
              thing: { $ref: `#/components/schemas/Thing${number}` },
            },
          }),
        },
        "404": {
          description: "None.",
          content: content({ type: "object", properties: { code: { type: "string" } } }),
        },
      },
    },
    post: {
      operationId: `createThing${number}`,
      summary: "Create a thing",
      ...common,
      "x-lean-repeat": "safe",
      requestBody: {
        required: true,
        content: content({
          type: "object",
          additionalProperties: false,
          required: ["wanted"],
          properties: structuredClone(fields),
        }),
      },
      responses: { "204": { description: "Taken." } },
    },
  });
  const { get, post } = item as { get: Json; post: Json };
  return {
    item,
    get,
    post,
    query: get.parameters,
    answer: json(get.responses["200"]).schema,
    body: json(post.requestBody).schema,
    thing: {
      type: "object",
      required: ["colour"],
      properties: { colour: { type: "string" }, size: { type: "number" } },
    },
  };
}
