import type { Answer } from "../../answers/answer.ts";
import { ToolError } from "../../errors/tool-error.ts";
import { inputSchema } from "../../openapi/json-schema.ts";
import type { Tool, ToolCall } from "../tool.ts";
import { ordered, sandboxOf } from "./sandbox-of.ts";

/** A webhook on request. It goes to the address that the server was started with, on this machine. */
export const sendWebhook: Tool = {
  name: "send_webhook",
  title: "Send a webhook",
  description:
    "Local sandbox: send a signed webhook event to the receiver that the server was started with. Without payload it repeats the newest event of the type as a new one. Tells whether the receiver took it.",
  input: inputSchema(
    {
      type: {
        type: "string",
        pattern: "^[a-z_.]{3,64}$",
        description: "Such as entity.data.refresh.updated.",
      },
      payload: { type: "object", description: "Must fit the type's schema." },
    },
    ["type"],
  ),
  operations: [],
  controlsSandbox: true,
  run: async (call: ToolCall): Promise<Answer> => {
    const { control } = sandboxOf(call);
    const { type } = call.input;
    const payload = call.input.payload ?? newest(call, type);
    const { event_id, timestamp } = await ordered(() => control.events.emit(type, payload));
    await control.webhooks.settle();
    const delivery = control.webhooks.endpoint === undefined ? undefined : control.webhooks.get(event_id);
    return {
      facts: {
        event_id,
        type,
        timestamp,
        delivery: delivery ? delivery.status : "NO_RECEIVER",
        attempts: delivery?.attempts.length ?? 0,
      },
    };
  },
};

function newest(call: ToolCall, type: string): object {
  const event = sandboxOf(call)
    .control.events.list()
    .findLast((each) => each.type === type);
  if (!event) throw new ToolError("UNKNOWN_EVENT", "no event of this type has happened");
  return event.payload;
}
