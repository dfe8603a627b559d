import { type Content, isJson, type Operation, type Parameter, type Schema } from "@openlean/spec-model";
import { pascalCase } from "./pascal-case.ts";

/** The types of an operation, by name; their schemas are written like those of components. */
export interface OperationTypes {
  operation: Operation;
  /** PascalCase operationId: what the names of its types begin with. */
  name: string;
  /** Groups of parameters, each an object of its own. */
  parameters: ParameterGroup[];
  /** Type of the body, `CreateCustomerBody`. */
  body: string | undefined;
  answers: AnswerTypes[];
  /** Schemas that are the operation's own, by the name of their type. */
  schemas: Record<string, Schema>;
}

export interface ParameterGroup {
  in: "path" | "query" | "header";
  /** Name of its type. That of the path is written in place. */
  type: string;
  required: boolean;
}

export interface AnswerTypes {
  /** `200`, `4XX` or `default`. */
  key: string;
  statuses: number[];
  /** Whether the body may be missing. */
  optional: boolean;
  /** `schema` is the name of the body's type, where it is JSON; the operation's own are written in place. */
  bodies: { media: string; schema: string | undefined }[];
}

/** RFC 9110: No Content, Reset Content and Not Modified. */
const bodiless = new Set([204, 205, 304]);

const groups = { path: "Path", query: "Query", header: "Headers" } as const;

export function operationTypes(operation: Operation): OperationTypes {
  const name = pascalCase(operation.operationId);
  const schemas: Record<string, Schema> = {};
  const parameters = (["path", "query", "header"] as const).flatMap((place) => {
    const members = operation.parameters.filter((each) => each.in === place);
    if (members.length === 0) return [];
    const type = `${name}${groups[place]}`;
    schemas[type] = objectOf(members);
    return [{ in: place, type, required: members.some(({ required }) => required) }];
  });
  const body = operation.body && `${name}Body`;
  if (operation.body && body) schemas[body] = operation.body.schema;
  const answers = operation.responses.flatMap(({ key, statuses, optional, contents }) => {
    const bodies = contents.map((each, index) => ({
      media: each.type,
      schema: schemaOf(each, `${name}Answer${pascalCase(key)}${index === 0 ? "" : index}`, schemas),
    }));
    if (/^\d/.test(key) && !key.endsWith("XX")) return [{ key, statuses, optional, bodies }];
    // A range may reach statuses that never have a body.
    const silent = statuses.filter((status) => bodiless.has(status));
    const others = statuses.filter((status) => !bodiless.has(status));
    return [
      { key, statuses: others, optional, bodies },
      ...(silent.length > 0 ? [{ key, statuses: silent, optional: false, bodies: [] }] : []),
    ];
  });
  return { operation, name, parameters, body, answers, schemas };
}

function objectOf(parameters: readonly Parameter[]): Schema {
  return {
    type: "object",
    required: parameters.flatMap(({ name, required }) => (required ? [name] : [])),
    properties: Object.fromEntries(parameters.map((each) => [each.name, documentedSchema(each)])),
  };
}

/** The schema of a parameter with what the parameter says of itself. */
function documentedSchema({ schema, description, deprecated, example }: Parameter): Schema {
  return {
    ...schema,
    ...(description !== undefined && { description }),
    ...(deprecated === true && { deprecated }),
    ...(example !== undefined && { examples: [example] }),
  };
}

function schemaOf(content: Content, name: string, schemas: Record<string, Schema>): string | undefined {
  if (!isJson(content.type)) return undefined;
  const reference = content.schema.$ref?.match(/^#\/components\/schemas\/([^/]+)$/)?.[1];
  if (reference !== undefined) return reference;
  schemas[name] = content.schema;
  return name;
}
