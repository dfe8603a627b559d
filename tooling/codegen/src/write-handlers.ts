import { type Document, operationsOf, parametersOf, resolve, responsesOf } from "./document.ts";
import { header } from "./header.ts";
import { SpecError } from "./load-spec.ts";

/** The part of a JSON Schema that may stand outside of a file of its own. */
interface Inline {
  $ref?: string;
  type?: string;
  items?: Inline;
  enum?: unknown[];
}

/**
 * What the operations of an API take and answer, by operationId. The sandbox types its handlers with it, so that the
 * compiler names the operation that has none.
 */
export function writeHandlers(api: string, document: Document): string {
  const entries = operationsOf(document).map(({ operation, item }) => {
    const id = operation.operationId;
    const parameters = parametersOf(document, item, operation);
    const group = (place: "path" | "query"): string => {
      const members = parameters.filter((parameter) => parameter.in === place);
      const fields = members.map(({ name, required, ...rest }) => {
        const { schema } = rest as { schema?: Inline };
        return `${JSON.stringify(name)}${required ? "" : "?"}: ${typeOf(schema, `${id}, ${name}`)}`;
      });
      return fields.length > 0 ? `{ ${fields.join("; ")} }` : "object";
    };
    const body = operation.requestBody && resolve(document, operation.requestBody);
    const content = Object.values(body?.content ?? {}).map(({ schema }) => typeOf(schema, `${id}, body`));
    const bodies = [...new Set([...content, ...(body?.required ? [] : ["undefined"])])];
    const replies = responsesOf(document, operation).map(({ status, media, schema, optional }) => {
      const types = [
        media === undefined
          ? "undefined"
          : media.includes("json")
            ? typeOf(schema, `${id}, ${status}`)
            : "Uint8Array",
        ...(optional && media !== undefined ? ["undefined"] : []),
      ];
      return `Reply<${status}, ${types.join(" | ")}>`;
    });
    return `  ${id}: {
    path: ${group("path")};
    query: ${group("query")};
    body: ${bodies.join(" | ")};
    reply: ${replies.join(" | ")};
  };`;
  });
  return `${header}import type * as schema from "@openlean/${api}-client";
import type { Reply } from "../engine/handler.ts";

/** What the operations of \`specs/${api}\` take and answer, by operationId. */
export interface ${pascal(api)}Operations {
${entries.join("\n")}
}
`;
}

/** @throws {SpecError} for a schema that belongs into a file of its own */
function typeOf(schema: Inline | undefined, place: string): string {
  if (!schema || Object.keys(schema).length === 0) return "unknown";
  const name = schema.$ref?.match(/^#\/components\/schemas\/(.+)$/)?.[1];
  if (name !== undefined) return `schema.${name}`;
  if (schema.enum) return schema.enum.map((value) => JSON.stringify(value)).join(" | ");
  switch (schema.type) {
    case "string":
    case "boolean":
      return schema.type;
    case "integer":
    case "number":
      return "number";
    case "array":
      return `(${typeOf(schema.items, place)})[]`;
    default:
      throw new SpecError(
        `${place}: give this schema a file in schemas/; the sandbox needs a name for its type`,
      );
  }
}

function pascal(name: string): string {
  return name.replace(/(^|-)(\w)/g, (_, _dash, letter: string) => letter.toUpperCase());
}
