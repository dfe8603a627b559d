import type { Answer } from "../answers/answer.ts";
import { ToolError } from "../errors/tool-error.ts";
import type { DescribedOperation } from "../openapi/described.ts";
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
        pattern: "^(?:[a-z-]{3,20}\\.)?[a-zA-Z][a-zA-Z0-9]{2,63}$",
        description: "operationId, such as listAccounts, or data.listAccounts where several APIs have it.",
      },
    },
    ["operation"],
  ),
  operations: [],
  run: async ({ input }: ToolCall): Promise<Answer> => {
    const { everyOperation } = await import("../generated/operations.ts");
    return { facts: { ...find(input.operation, everyOperation) } };
  },
};

function find(wanted: string, every: readonly DescribedOperation[]): DescribedOperation {
  const found = every.filter(
    ({ api, operation }) => wanted === operation || wanted === `${api}.${operation}`,
  );
  const [first, second] = found;
  if (!first) throw new ToolError("UNKNOWN_OPERATION", "no operation has this id");
  if (second)
    throw new ToolError("AMBIGUOUS_ID", "several APIs have an operation of this id", {
      choices: found.map(({ api, operation }) => `${api}.${operation}`),
    });
  return first;
}
