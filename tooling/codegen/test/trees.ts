import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterAll } from "vitest";

// oxlint-disable-next-line typescript/no-explicit-any
export type Node = any;

/** The files of a small spec by path. JSON is YAML. */
export type Tree = Record<string, Node>;

/** A spec of one path with a file for each kind of thing, for tests to change. */
export function smallSpec(): Tree {
  return {
    "shop/openapi.yaml": {
      openapi: "3.1.0",
      info: { title: "Shop", version: "1" },
      servers: [{ url: "https://shop.example.com" }],
      paths: { "/orders/{order_id}": { $ref: "paths/orders.yaml" } },
    },
    "shop/paths/orders.yaml": {
      parameters: [{ name: "order_id", in: "path", required: true, schema: { type: "string" } }],
      post: {
        operationId: "updateOrder",
        parameters: [{ $ref: "../parameters/note.yaml" }],
        requestBody: { required: true, content: json({ $ref: "../schemas/Order.yaml" }) },
        responses: { "200": { description: "Changed.", content: json({ $ref: "../schemas/Order.yaml" }) } },
      },
    },
    "shop/parameters/note.yaml": { name: "note", in: "query", schema: { type: "string" } },
    "shop/schemas/Order.yaml": {
      type: "object",
      properties: { item: { $ref: "Item.yaml" }, count: { type: "integer" } },
    },
    "shop/schemas/Item.yaml": { type: "object", properties: { name: { type: "string" } } },
  };
}

/** A webhook, and the API that filters by its type. */
export function smallEvents(): Tree {
  return {
    "webhooks/openapi.yaml": {
      openapi: "3.1.0",
      info: { title: "Webhooks", version: "1" },
      servers: [],
      "x-lean-undescribed-events": ["order.lost"],
      webhooks: {
        "order.created": {
          post: {
            operationId: "receiveOrderCreated",
            requestBody: { content: json({ $ref: "schemas/OrderCreatedEvent.yaml" }) },
            responses: { "200": { description: "Received." } },
          },
        },
      },
    },
    "webhooks/schemas/OrderCreatedEvent.yaml": {
      type: "object",
      properties: {
        type: { type: "string", const: "order.created" },
        payload: { $ref: "OrderCreatedPayload.yaml" },
      },
    },
    "webhooks/schemas/OrderCreatedPayload.yaml": { type: "object", properties: { id: { type: "string" } } },
    "events/openapi.yaml": {
      openapi: "3.1.0",
      info: { title: "Events", version: "1" },
      servers: [],
      paths: {},
      components: { schemas: { EventType: { $ref: "schemas/EventType.yaml" } } },
    },
    "events/schemas/EventType.yaml": { type: "string", enum: ["order.created", "order.lost"] },
  };
}

export function json(schema: Node): Node {
  return { "application/json": { schema } };
}

const folders: string[] = [];
afterAll(() => Promise.all(folders.map((folder) => rm(folder, { recursive: true }))));

/** Writes a tree into a folder of its own, which is gone after the tests of the file. */
export async function writeTree(tree: Tree): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), "openlean-specs-"));
  folders.push(folder);
  for (const [name, node] of Object.entries(tree)) {
    await mkdir(dirname(join(folder, name)), { recursive: true });
    await writeFile(join(folder, name), JSON.stringify(node, null, 1));
  }
  return folder;
}
