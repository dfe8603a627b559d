import banks from "@openlean/banks-client/openapi.json" with { type: "json" };
import customers from "@openlean/customers-client/openapi.json" with { type: "json" };
import data from "@openlean/data-client/openapi.json" with { type: "json" };
import events from "@openlean/events-client/openapi.json" with { type: "json" };
import type { JsonSchema } from "./json-schema.ts";

/** The part of a bundled OpenAPI document that the tools are made from. */
export interface Document {
  readonly paths: Readonly<Record<string, Readonly<Record<string, RawOperation>>>>;
  readonly components: { readonly schemas: Readonly<Record<string, JsonSchema>> };
}

/** An operation as it stands in a document. */
export interface RawOperation {
  readonly operationId?: string;
  readonly summary?: string;
  readonly description?: string;
  readonly parameters?: readonly Reference[];
  readonly "x-lean-regions"?: readonly string[];
}

/** A value, or a `$ref` to one. */
export type Reference = Readonly<Record<string, unknown>>;

/** The documents of the clients that tools call, by the name of their API. */
export const documents: Readonly<Record<string, Document>> = {
  banks,
  customers,
  data,
  events,
};

/** Follows `$ref` within a document until a value is there. */
export function resolve(document: Document, value: Reference): Reference {
  const { $ref } = value;
  if (typeof $ref !== "string") return value;
  const target = $ref
    .slice(2)
    .split("/")
    .map((part) => part.replaceAll("~1", "/").replaceAll("~0", "~"))
    .reduce<unknown>((node, part) => (node as Record<string, unknown>)[part], document);
  return resolve(document, target as Reference);
}

/** The values that a property of a schema can have. */
export function enumOf(api: string, schema: string, property: string): readonly string[] {
  const properties = documents[api]?.components.schemas[schema]?.["properties"];
  const values = (properties as Record<string, JsonSchema> | undefined)?.[property]?.["enum"];
  if (!Array.isArray(values)) throw new Error(`the spec of ${api} has no values of ${schema}.${property}`);
  return values as string[];
}
