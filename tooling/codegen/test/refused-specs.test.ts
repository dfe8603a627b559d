import { SpecError } from "@openlean/spec-model";
import { describe, expect, it } from "vitest";
import { generate } from "../src/generate.ts";
import { json, type Node, smallEvents, smallSpec, type Tree, writeTree } from "./trees.ts";

const path = "shop/paths/orders.yaml";
const note = "shop/parameters/note.yaml";
const order = "shop/schemas/Order.yaml";

/** What is changed, in which file, and what the message says: file, place, reason. */
type Case = [what: string, file: string, edit: (node: Node) => void, message: RegExp];

const refused: Case[] = [
  ["HEAD", path, (item) => (item.head = item.post), /orders\.yaml at #\/head: .*no method for HEAD/],
  [
    "OPTIONS",
    path,
    (item) => (item.options = item.post),
    /orders\.yaml at #\/options: .*no method for OPTIONS/,
  ],
  ["servers of a path", path, (item) => (item.servers = []), /orders\.yaml at #\/servers: .*host of a call/],
  [
    "callbacks",
    path,
    ({ post }) => (post.callbacks = {}),
    /orders\.yaml at #\/post\/callbacks: .*under `webhooks`/,
  ],
  [
    "an id in another case",
    path,
    ({ post }) => (post.operationId = "update_order"),
    /#\/post\/operationId: .*camelCase/,
  ],
  ["no id", path, ({ post }) => delete post.operationId, /orders\.yaml at #\/post: .*operationId/],
  ["a cookie", note, (parameter) => (parameter.in = "cookie"), /note\.yaml at #\/in: .*send no cookies/],
  [
    "a header of the client's own",
    note,
    (parameter) => Object.assign(parameter, { in: "header", name: "Authorization" }),
    /note\.yaml at #\/name: .*the client's own/,
  ],
  [
    "another style",
    note,
    (parameter) => (parameter.style = "spaceDelimited"),
    /note\.yaml at #\/style: .*`form`/,
  ],
  [
    "a list in one value",
    note,
    (parameter) => (parameter.explode = false),
    /note\.yaml at #\/explode: .*true/,
  ],
  [
    "an object without deepObject",
    note,
    (parameter) => (parameter.schema = { type: "object" }),
    /note\.yaml at #\/schema: .*`deepObject`/,
  ],
  [
    "content of a parameter",
    note,
    (parameter) => (parameter.content = json({})),
    /note\.yaml at #\/content: .*`schema`/,
  ],
  [
    "a body without a writer",
    path,
    ({ post }) => (post.requestBody.content = { "application/xml": {} }),
    /#\/post\/requestBody\/content\/application~1xml: .*no writer/,
  ],
  [
    "a form of parts",
    path,
    ({ post }) => (post.requestBody.content = { "multipart/form-data": {} }),
    /#\/post\/requestBody\/content\/multipart~1form-data: .*no writer/,
  ],
  [
    "a body in two media types",
    path,
    ({ post }) => (post.requestBody.content["application/x-www-form-urlencoded"] = {}),
    /#\/post\/requestBody\/content: .*one media type; this one has 2/,
  ],
  [
    "the writing of parts",
    path,
    ({ post }) => (post.requestBody.content = { "application/x-www-form-urlencoded": { encoding: {} } }),
    /#\/post\/requestBody\/content\/application~1x-www-form-urlencoded\/encoding: .*no writer/,
  ],
  [
    "a wildcard as the type of an answer",
    path,
    ({ post }) => (post.responses["200"].content = { "application/*": {} }),
    /#\/post\/responses\/200\/content\/application~1\*: .*no wildcard/,
  ],
  [
    "a stream",
    path,
    ({ post }) => (post.responses["200"].content = { "text/event-stream": {} }),
    /content\/text~1event-stream: .*as a whole/,
  ],
  [
    "links",
    path,
    ({ post }) => (post.responses["200"].links = {}),
    /#\/post\/responses\/200\/links: .*description/,
  ],
  [
    "a status that is none",
    path,
    ({ post }) => (post.responses["2xx"] = { description: "" }),
    /responses\/2xx: .*no status/,
  ],
  [
    "an operation that never succeeds",
    path,
    ({ post }) => (post.responses = { "400": { description: "No." } }),
    /#\/post\/responses: `updateOrder` documents no success/,
  ],
  [
    "a path parameter that nothing describes",
    path,
    (item) => (item.parameters = []),
    /#\/post: .*`\{order_id\}`/,
  ],
  [
    "a path parameter that the path lacks",
    note,
    (parameter) => Object.assign(parameter, { in: "path", required: true }),
    /#\/post: `note` is a path parameter that the path lacks/,
  ],
  [
    "a path parameter that may be missing",
    path,
    (item) => delete item.parameters[0].required,
    /not `required: true`/,
  ],
  [
    "two operations of one name",
    path,
    (item) => (item.get = { ...item.post, operationId: "updateorder" }),
    /another operation/,
  ],
  [
    "an unknown keyword",
    order,
    (schema) => (schema.properties.count.maximun = 3),
    /Order\.yaml at #\/properties\/count\/maximun: /,
  ],
  [
    "an unknown extension",
    order,
    (schema) => (schema["x-close-enum"] = true),
    /Order\.yaml at #\/x-close-enum: /,
  ],
  ["nullable", order, (schema) => (schema.nullable = true), /Order\.yaml at #\/nullable: .*OpenAPI 3\.0/],
  ["not", order, (schema) => (schema.not = {}), /Order\.yaml at #\/not: /],
  ["if", order, (schema) => (schema.if = {}), /Order\.yaml at #\/if: /],
  [
    "readOnly",
    order,
    (schema) => (schema.properties.count.readOnly = true),
    /#\/properties\/count\/readOnly: .*two schemas/,
  ],
  [
    "a type beside a reference",
    order,
    (schema) => (schema.properties.item.type = "object"),
    /item\/type: .*`allOf`/,
  ],
  [
    "properties beside anyOf",
    order,
    (schema) => (schema.anyOf = [{}]),
    /Order\.yaml at #\/properties: .*`allOf`/,
  ],
  [
    "a name required of elsewhere",
    order,
    (schema) => (schema.required = ["price"]),
    /#\/required\/0: `price` is required/,
  ],
  ["a misspelt type", order, (schema) => (schema.type = "objekt"), /Order\.yaml at #\/type: `objekt`/],
  [
    "bytes inside of JSON",
    order,
    (schema) => (schema.properties.count = { type: "string", format: "binary" }),
    /no part of a body/,
  ],
  [
    "a union whose members nothing tells apart",
    order,
    (schema) =>
      (schema.properties.item = { oneOf: [{ $ref: "Item.yaml" }], discriminator: { propertyName: "name" } }),
    /#\/properties\/item\/discriminator: .*`const` for `name`/,
  ],
];

it.each(refused)("%s is refused with file and place", async (_, file, edit, message) => {
  const tree = smallSpec();
  edit(tree[file]);
  await expectRefusal("shop", tree, message);
});

describe("a schema's name", () => {
  it.each([
    "Failure",
    "Success",
    "CallOptions",
    "Uint8Array",
    "Record",
    "ShopPaths",
    "ShopClient",
    "Undocumented",
  ])("is not %s, which generated code uses", async (name) => {
    await expectRefusal(
      "shop",
      renamed(name),
      new RegExp(`schemas/${name}\\.yaml at #/: .*\`${name}\`.*rename it`),
    );
  });

  it.each(["UpdateOrderBody", "UpdateOrderQuery", "UpdateOrderOptions", "UpdateOrderResult"])(
    "is not %s, which an operation has",
    async (name) => {
      await expectRefusal("shop", renamed(name), /is a type of the operation `updateOrder`: rename it/);
    },
  );

  it.each(["order-item", "item", "Order_Item"])("is not %s, which no type can have", async (name) => {
    await expectRefusal("shop", renamed(name), /no PascalCase name/);
  });

  it("may be a global of JavaScript", async () => {
    const files = await generate("shop", await writeTree(renamed("Error")));
    expect(files["schema.ts"]).toContain("export interface Error {");
  });
});

describe("the types of events", () => {
  const events: Case[] = [
    [
      "a type to filter by that has no webhook",
      "events/schemas/EventType.yaml",
      (schema) => schema.enum.push("order.creatd"),
      /events\/schemas\/EventType\.yaml at #\/enum\/2: `order\.creatd` has no webhook/,
    ],
    [
      "an undescribed type that nothing tells of",
      "webhooks/openapi.yaml",
      (document) => document["x-lean-undescribed-events"].push("order.found"),
      /webhooks\/openapi\.yaml at #\/x-lean-undescribed-events\/1: `order\.found`/,
    ],
    [
      "an undescribed type that is described",
      "webhooks/openapi.yaml",
      (document) => document["x-lean-undescribed-events"].push("order.created"),
      /`order\.created` has a webhook/,
    ],
    [
      "a webhook of another name",
      "webhooks/schemas/OrderCreatedEvent.yaml",
      ({ properties }) => (properties.type.const = "order.create"),
      /`const: order\.created`/,
    ],
    [
      "a payload without a name",
      "webhooks/schemas/OrderCreatedEvent.yaml",
      ({ properties }) => (properties.payload = { type: "object" }),
      /no `payload` with a schema file/,
    ],
  ];

  it.each(events)("%s is refused with file and place", async (_, file, edit, message) => {
    const tree = smallEvents();
    edit(tree[file]);
    await expectRefusal("webhooks", tree, message);
  });

  it("are written with their payload and at run time", async () => {
    const files = await generate("webhooks", await writeTree(smallEvents()));
    expect(files["events.ts"]).toContain('"order.created": OrderCreatedPayload;');
    expect(files["events.ts"]).toContain('"order.created": true,');
    expect(files["events.ts"]).toContain('| "order.lost"');
    expect(files["payloads.ts"]).toMatch(/export type \{\n {2}OrderCreatedPayload,\n\}/);
  });
});

it("takes the spec that the refused ones were made from", async () => {
  expect(Object.keys(await generate("shop", await writeTree(smallSpec())))).toContain("paths.ts");
});

/** The small spec with `Item.yaml` under another name. */
function renamed(name: string): Tree {
  const { "shop/schemas/Item.yaml": item, ...tree } = smallSpec();
  tree[order].properties.item.$ref = `${name}.yaml`;
  return { ...tree, [`shop/schemas/${name}.yaml`]: item };
}

async function expectRefusal(api: string, tree: Tree, message: RegExp): Promise<void> {
  const error: unknown = await generate(api, await writeTree(tree)).catch((thrown: unknown) => thrown);
  expect(error).toBeInstanceOf(SpecError);
  const text = (error as Error).message;
  expect(text).toMatch(message);
  expect(text).toMatch(/^\S+\.yaml at #\/.*; correct it and run `pnpm generate` again$/);
}
