import { fromJsonSchema } from "@modelcontextprotocol/server";
import { ToolError } from "../errors/tool-error.ts";
import type { Tool } from "../tools/tool.ts";

/** Arguments that fit a tool's input. */
export type Arguments = Readonly<Record<string, unknown>>;

/**
 * The arguments of a call when they fit the tool's input.
 *
 * @throws {ToolError} `INVALID_ARGUMENTS` that names the argument and never its value
 */
export function checkArguments(tool: Tool, args: unknown): Arguments {
  const result = fromJsonSchema<Arguments>(tool.input)["~standard"].validate(args ?? {});
  if (result instanceof Promise) throw new TypeError("JSON Schema is checked at once");
  if (!result.issues) return result.value;
  const [issue] = result.issues;
  throw new ToolError("INVALID_ARGUMENTS", describe(tool, issue?.message ?? ""));
}

/** What the validator says, without its word for the whole. */
function describe({ input }: Tool, message: string): string {
  const [, missing] = /required property '(\w+)'/.exec(message) ?? [];
  if (missing !== undefined) return `${missing} is required`;
  if (message.includes("additional properties"))
    return `only ${Object.keys(input.properties).join(", ") || "no argument"} can be given`;
  return message.replaceAll(/\bdata\//g, "").replaceAll(/^data\b/g, "the arguments");
}
