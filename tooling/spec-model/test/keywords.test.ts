import { describe, expect, it } from "vitest";
import { bundledSpecs, checkDocument } from "../src/index.ts";
import { type Kind, keywords } from "../src/keywords.ts";
import { walkDocument } from "../src/walk-document.ts";

/**
 * Every keyword that occurs in `specs/`, by the kind of node. A new one fails here: first teach the generator what it
 * means (`tooling/spec-model/src/keywords.ts`, and a fixture in `tooling/codegen/test`), then list it.
 */
const occurring: Partial<Record<Kind, string[]>> = {
  components: ["examples", "headers", "parameters", "responses", "schemas", "securitySchemes"],
  document: [
    "components",
    "info",
    "openapi",
    "paths",
    "security",
    "servers",
    "tags",
    "webhooks",
    "x-lean-undescribed-events",
  ],
  header: ["description", "required", "schema"],
  mediaType: ["examples", "schema"],
  operation: [
    "deprecated",
    "description",
    "operationId",
    "parameters",
    "requestBody",
    "responses",
    "security",
    "summary",
    "tags",
    "x-lean-operation-id",
    "x-lean-permission",
    "x-lean-regions",
    "x-lean-repeat",
    "x-lean-source",
    "x-lean-status",
  ],
  parameter: [
    "deprecated",
    "description",
    "example",
    "explode",
    "in",
    "name",
    "required",
    "schema",
    "style",
    "x-lean-status",
  ],
  pathItem: ["delete", "get", "post", "put"],
  requestBody: ["content", "description", "required"],
  response: ["content", "description", "headers", "x-lean-body-optional"],
  schema: [
    "$ref",
    "additionalProperties",
    "allOf",
    "anyOf",
    "const",
    "default",
    "deprecated",
    "description",
    "discriminator",
    "enum",
    "examples",
    "exclusiveMinimum",
    "format",
    "items",
    "maxItems",
    "maxLength",
    "maximum",
    "minItems",
    "minLength",
    "minimum",
    "oneOf",
    "pattern",
    "properties",
    "required",
    "type",
    "x-closed-enum",
  ],
};

describe("the keywords of the specs", () => {
  const found: Partial<Record<Kind, Set<string>>> = {};
  for (const document of Object.values(bundledSpecs()))
    walkDocument(document, (kind, node) => {
      const names = (found[kind] ??= new Set());
      for (const key of Object.keys(node)) if (kind === "schema" || key !== "$ref") names.add(key);
    });

  it("are those that the generator was taught", () => {
    expect(
      Object.fromEntries(Object.entries(found).map(([kind, names]) => [kind, [...names].sort()])),
    ).toEqual(occurring);
  });

  it("are all in the generator's table", () => {
    for (const [kind, names] of Object.entries(found))
      for (const name of names) expect(keywords[kind as Kind], `${kind} ${name}`).toHaveProperty([name]);
  });

  it("do not include one that was made up", () => {
    const [document] = Object.values(bundledSpecs());
    expect(() => checkDocument({ ...document, colour: "red" } as never)).toThrow(/`colour` is not supported/);
  });
});
