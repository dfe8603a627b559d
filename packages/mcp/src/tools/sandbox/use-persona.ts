import { unwrap } from "@openlean/core";
import type { Answer } from "../../answers/answer.ts";
import { defaultBank, personaUserId } from "../../connection/connect-sandbox.ts";
import { ToolError } from "../../errors/tool-error.ts";
import { entitiesOf } from "../../answers/scope.ts";
import { inputSchema } from "../../openapi/json-schema.ts";
import type { Tool, ToolCall } from "../tool.ts";
import { sandboxOf } from "./sandbox-of.ts";

const personas = ["default", "partial", "expired-consent", "overdrawn", "big-history", "arabic-names"];

/** The customers that the local sandbox has from the start. */
export const usePersona: Tool = {
  name: "use_persona",
  title: "Choose a persona",
  description:
    "Local sandbox: get customer_id and entity_id of an invented customer. default: a household; partial: accounts and balances only; expired-consent; overdrawn; big-history: 50,000 transactions; arabic-names. With reconnect the customer connects the bank anew, which gives a fresh consent.",
  input: inputSchema(
    { persona: { enum: personas }, reconnect: { type: "boolean", description: "Default false." } },
    ["persona"],
  ),
  operations: [],
  controlsSandbox: true,
  run: async (call: ToolCall): Promise<Answer> => {
    const { input, connection } = call;
    const app_user_id = personaUserId(input.persona);
    const params = { path: { app_user_id } };
    const { customer_id } = unwrap(
      await connection.readers.customers.GET("/customers/v1/app-user-id/{app_user_id}", { params }),
    );
    if (input.reconnect) await reconnect(call, customer_id);
    const entities = await entitiesOf(customer_id, connection);
    return {
      facts: { persona: input.persona, customer_id, entity_ids: entities.map(({ id }) => id).toReversed() },
    };
  },
};

async function reconnect(call: ToolCall, customer_id: string): Promise<void> {
  const sandbox = sandboxOf(call);
  const response = await sandbox.fetch("http://127.0.0.1/sandbox/connect", {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify({
      customer_id,
      bank_identifier: defaultBank(sandbox),
      persona: call.input.persona,
    }),
  });
  if (!response.ok) throw new ToolError("OPERATION_NOT_ALLOWED", "the sandbox refused to connect");
  await sandbox.control.clock.advance(60_000);
}
