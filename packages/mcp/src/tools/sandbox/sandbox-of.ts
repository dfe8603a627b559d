import type { InProcessSandbox } from "@openlean/sandbox";
import { ToolError } from "../../errors/tool-error.ts";
import type { ToolCall } from "../tool.ts";

/** The local sandbox of a call. */
export function sandboxOf({ connection: { sandbox } }: ToolCall): InProcessSandbox {
  if (!sandbox) throw new ToolError("OPERATION_NOT_ALLOWED", "there is no sandbox to control");
  return sandbox;
}

/**
 * Does what is asked of the sandbox's control.
 *
 * @throws {ToolError} with the sandbox's code and its text, which names the field and never its value
 */
export async function ordered<Value>(order: () => Value | Promise<Value>): Promise<Value> {
  try {
    return await order();
  } catch (error) {
    const { code, message, status } = error as { code?: unknown; message: string; status?: unknown };
    if (typeof status !== "number" || typeof code !== "string") throw error;
    throw new ToolError(code, message);
  }
}
