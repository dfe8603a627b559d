import type { Answer } from "../answers/answer.ts";
import { meaningOf } from "../errors/meaning.ts";
import { ToolError } from "../errors/tool-error.ts";
import { inputSchema } from "../openapi/json-schema.ts";
import type { Tool, ToolCall } from "./tool.ts";

/** From a code to what to do. Reads nothing. */
export const explainError: Tool = {
  name: "explain_error",
  title: "Explain an error",
  description:
    "Say what an error code of Lean, of the clients or of this server means, whether repeating helps, and the next step. For an error that the user quotes; errors of these tools carry their next step already.",
  input: inputSchema(
    {
      code: {
        type: "string",
        pattern: "^[A-Za-z][A-Za-z_]{0,63}$|^HTTP_[45][0-9]{2}$",
        description: "Code, such as CONSENT_EXPIRED or HTTP_502.",
      },
      status: {
        type: "integer",
        minimum: 400,
        maximum: 599,
        description: "HTTP status, where the code is unknown.",
      },
      correlation_id: {
        type: "string",
        pattern: "^[\\w-]{1,64}$",
        description: "lean-correlation-id of the answer.",
      },
    },
    ["code"],
  ),
  operations: [],
  run: async ({ input: { code, status, correlation_id } }: ToolCall): Promise<Answer> => {
    const known = meaningOf(code, status);
    if (!known) throw new ToolError("UNKNOWN_CODE", "nothing is known about this code");
    const { meaning, retryable, nextStep } = known;
    return { facts: { code, meaning, retryable, next_step: nextStep, correlation_id } };
  },
};
