/** A JSON Schema 2020-12, as far as tools use it. */
export type JsonSchema = Readonly<Record<string, unknown>>;

/** The input of a tool: an object that takes the named properties and no other. */
export interface InputSchema {
  readonly [keyword: string]: unknown;
  readonly type: "object";
  readonly properties: Readonly<Record<string, JsonSchema>>;
  readonly required?: string[];
  readonly additionalProperties: false;
}

/** Makes an {@link InputSchema}. */
export function inputSchema(
  properties: Readonly<Record<string, JsonSchema>>,
  required: string[] = [],
): InputSchema {
  return {
    type: "object",
    properties,
    ...(required.length > 0 && { required }),
    additionalProperties: false,
  };
}
