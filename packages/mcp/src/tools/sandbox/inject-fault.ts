import type { ActiveFault } from "@openlean/sandbox";
import type { Answer } from "../../answers/answer.ts";
import { inputSchema } from "../../openapi/json-schema.ts";
import type { Tool, ToolCall } from "../tool.ts";
import { ordered, sandboxOf } from "./sandbox-of.ts";

const kinds = ["latency", "status", "reset", "malformed", "truncated", "empty", "html", "hang"];

/** What goes wrong in the local sandbox. */
export const injectFault: Tool = {
  name: "inject_fault",
  title: "Inject a fault",
  description:
    "Local sandbox: let the next requests go wrong, to see how code and tools take it. status answers an error, reset breaks the connection, hang never answers. Lasts for count requests; clear ends all faults.",
  input: inputSchema({
    kind: { enum: kinds },
    path: {
      type: "string",
      pattern: "^/[\\w/*{}.-]{0,100}$",
      description: "Path it applies to, such as /data/v2/**. Default: all.",
    },
    status: { type: "integer", minimum: 400, maximum: 599, description: "For status. Default 500." },
    code: { type: "string", pattern: "^[A-Z_]{3,64}$", description: "Lean's code, for status." },
    count: { type: "integer", minimum: 1, maximum: 1000, description: "Default 1." },
    clear: { type: "boolean" },
  }),
  operations: [],
  controlsSandbox: true,
  run: async (call: ToolCall): Promise<Answer> => {
    const { faults } = sandboxOf(call).control;
    const { clear, kind, count = 1, ...rule } = call.input;
    if (clear) faults.clear();
    if (kind !== undefined) await ordered(() => faults.add({ ...rule, kind, count }));
    return { facts: { faults: faults.list().map(describe) } };
  },
};

function describe({ kind, path, status, code, count = Infinity, hits }: ActiveFault): object {
  return { kind, path, status_code: status, code, remaining: count - hits };
}
