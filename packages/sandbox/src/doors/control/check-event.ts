import webhooks from "@openlean/webhooks/openapi.json" with { type: "json" };
import type { ValidateFunction } from "ajv/dist/2020.js";
import { invalid } from "../../kernel/fault.ts";
import { createAjv } from "../../engine/ajv.ts";
import { type OpenApiDocument, resolve, type Schema } from "../../engine/document.ts";

const document = webhooks as unknown as OpenApiDocument & {
  webhooks: Record<
    string,
    { post: { requestBody: { content: { "application/json": { schema: Schema } } } } }
  >;
};
const validators = new Map<string, ValidateFunction>();

/**
 * Checks the payload of an event. A type that the specification does not describe takes any object.
 *
 * @throws {Fault} 400 naming the field that does not fit
 */
export function checkEvent(type: string, payload: object): void {
  const schema = document.webhooks[type]?.post.requestBody.content["application/json"].schema;
  if (!schema) return;
  let validate = validators.get(type);
  if (!validate) {
    const properties = resolve(document, schema)["properties"] as Record<string, Schema>;
    validate = createAjv({}).compile({ components: document.components, ...properties["payload"] });
    validators.set(type, validate);
  }
  if (validate(payload)) return;
  const [error] = validate.errors ?? [];
  throw invalid(
    `payload${error?.instancePath.replaceAll("/", ".") ?? ""} ${error?.message ?? "does not fit"}`,
  );
}
