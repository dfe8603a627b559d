import { personaUserId } from "../../src/connection/connect-sandbox.ts";
import type { World } from "./open-toolbox.ts";

/** Arguments to call a tool with for a persona: every way to use it. Accounts are those that the API gives. */
export async function argumentsOf(tool: string, world: World, persona: string): Promise<object[]> {
  const ids = await world.idsOf(persona);
  const { customer_id, entity_id } = ids;
  const account_id = await firstAccount(world, entity_id);
  const account = { entity_id, account_id };
  const calls: Record<string, object[]> = {
    find_customer: [{ app_user_id: personaUserId(persona) }, { customer_id }, {}],
    connection_health: [{ customer_id }, { customer_id, entity_id }],
    list_accounts: [{ entity_id }, { entity_id, limit: 2 }],
    list_balances: [{ entity_id }, account],
    list_transactions: [
      account,
      { ...account, direction: "DEBIT", min_amount: 100 },
      { ...account, category: "GROCERIES", start_date: "2025-06-01", limit: 100 },
    ],
    summarize_transactions: [account, { ...account, group_by: "month", start_date: "2025-12-01" }],
    explain_error: [{ code: "CONSENT_EXPIRED" }, { code: "NOBODY_KNOWS" }],
    recent_events: [{}, { type: "entity.created" }],
    search_docs: [{ query: "webhook signature" }],
    describe_operation: [{ operation: "getIdentity" }, { operation: "data.listTransactions" }],
    use_persona: [{ persona }],
    move_clock: [{}],
    inject_fault: [{}],
    send_webhook: [{ type: "entity.created" }],
  };
  return calls[tool] ?? [];
}

async function firstAccount({ connection }: World, entity_id: string): Promise<string> {
  const answer = await connection.readers.data.GET("/data/v2/accounts", { params: { query: { entity_id } } });
  const account = answer.ok ? answer.data.data?.accounts[0]?.account_id : undefined;
  return account ?? "00000000-0000-4000-8000-000000000000";
}
