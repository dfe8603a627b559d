import { describe, expect, it } from "vitest";
import { type Document, listOperations } from "../src/index.ts";
import { statusesOf } from "../src/statuses.ts";

const document: Document = {
  openapi: "3.1.0",
  info: { title: "Shop", version: "1" },
  servers: [],
  paths: {
    "/orders/{id}": {
      parameters: [
        { name: "id", in: "path", required: true, description: "The path's." },
        { name: "page", in: "query" },
        { $ref: "#/components/parameters/trace" },
      ],
      get: {
        operationId: "getOrder",
        parameters: [
          { name: "page", in: "query", required: true, schema: { type: "integer" } },
          { name: "page", in: "header" },
        ],
        responses: {
          default: { description: "Else." },
          "4XX": { description: "Refused." },
          "404": { $ref: "#/components/responses/missing" },
          "200": {
            description: "There.",
            content: { "text/csv": {}, "application/json": { examples: { one: { value: 1 } } } },
          },
        },
      },
      delete: { operationId: "deleteOrder", responses: { "204": { description: "Gone." } } },
    },
  },
  webhooks: { "order.created": { post: { operationId: "receiveOrderCreated", responses: {} } } },
  components: {
    parameters: { trace: { name: "trace", in: "header" } },
    responses: { missing: { description: "Nowhere.", "x-lean-body-optional": true } },
  },
};

describe("the operations of a document", () => {
  const [getOrder, deleteOrder, received] = listOperations(document);

  it("are listed by path and method, the webhooks after them, with their place", () => {
    expect(
      [getOrder, deleteOrder, received].map((each) => `${each?.method} ${each?.path} ${each?.webhook}`),
    ).toEqual(["GET /orders/{id} false", "DELETE /orders/{id} false", "POST order.created true"]);
    expect(getOrder?.pointer).toBe("#/paths/~1orders~1{id}/get");
    expect(listOperations(document)).toHaveLength(3);
  });

  it("have the parameters of their path that they do not override by name and place", () => {
    const shown = (each: typeof getOrder): string[] =>
      each?.parameters.map(
        (parameter) => `${parameter.in} ${parameter.name} ${parameter.required === true}`,
      ) ?? [];
    expect(shown(getOrder)).toEqual([
      "path id true",
      "query page true",
      "header trace false",
      "header page false",
    ]);
    expect(shown(deleteOrder)).toEqual(["path id true", "query page false", "header trace false"]);
  });

  it("have every media type of an answer, with its examples", () => {
    const answer = getOrder?.responses.find(({ key }) => key === "200");
    expect(answer?.contents.map(({ type, examples }) => [type, examples])).toEqual([
      ["text/csv", {}],
      ["application/json", { one: 1 }],
    ]);
  });

  it("answer each status once: alone before a range, a range before `default`", () => {
    const of = (key: string): number[] =>
      getOrder?.responses.find((each) => each.key === key)?.statuses ?? [];
    expect(of("404")).toEqual([404]);
    expect(of("4XX")).toContain(418);
    expect(of("4XX")).not.toContain(404);
    expect(of("default")).toContain(503);
    expect(of("default")).toContain(201);
    expect(of("default").some((status) => status === 200 || (status >= 400 && status < 500))).toBe(false);
    const all = getOrder?.responses.flatMap(({ statuses }) => statuses) ?? [];
    expect(new Set(all).size).toBe(all.length);
  });
});

it("a status that is not registered stands for itself", () => {
  expect(statusesOf(["299", "2XX"]).get("299")).toEqual([299]);
});
