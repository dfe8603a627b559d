import type { Answer } from "../answers/answer.ts";
import { ToolError } from "../errors/tool-error.ts";
import { firstSentence, type Operation, operations } from "../openapi/operations.ts";
import { inputSchema } from "../openapi/json-schema.ts";
import type { Tool, ToolCall } from "./tool.ts";

/** One operation with a sample that the build has run. */
export const describeOperation: Tool = {
  name: "describe_operation",
  title: "Describe an operation",
  description:
    "Describe one operation of Lean's API: method, path, parameters, statuses, needed permission, and a TypeScript sample that was compiled and run. For code to write; to read data use the other tools, to find an operation search_docs.",
  input: inputSchema(
    {
      operation: {
        type: "string",
        pattern: "^(?:[a-z-]{3,20}\\.)?[a-zA-Z]{3,64}$",
        description: "operationId, such as listAccounts, or data.listAccounts where several APIs have it.",
      },
    },
    ["operation"],
  ),
  operations: [],
  run: async ({ input }: ToolCall): Promise<Answer> => {
    const operation = find(input.operation);
    const { samples } = await import("../generated/samples.ts");
    const { api, operationId, method, path, summary, description, regions, permission } = operation;
    return {
      facts: {
        operation: operationId,
        api,
        method,
        path,
        summary,
        about: description.slice(0, 900),
        regions,
        permission,
        required: operation.parameters
          .filter(({ required }) => required)
          .map(({ name, description: text }) => `${name}: ${firstSentence(text)}`),
        responses: Object.entries(operation.responses).map(
          ([status, text]) => `${status}: ${firstSentence(text)}`,
        ),
        sample: samples[`${api}.${operationId}`],
      },
    };
  },
};

function find(name: string): Operation {
  const found = operations.filter(
    ({ api, operationId }) => name === operationId || name === `${api}.${operationId}`,
  );
  const [first, second] = found;
  if (!first) throw new ToolError("UNKNOWN_OPERATION", "no operation has this id");
  if (second)
    throw new ToolError("AMBIGUOUS_ID", "several APIs have an operation of this id", {
      choices: found.map(({ api, operationId }) => `${api}.${operationId}`),
    });
  return first;
}
