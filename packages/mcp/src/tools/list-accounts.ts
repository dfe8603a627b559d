import { unwrapData } from "@openlean/core";
import type { Account } from "@openlean/data-client";
import type { Answer } from "../answers/answer.ts";
import { scanPages } from "../answers/scan-pages.ts";
import { inputSchema } from "../openapi/json-schema.ts";
import { introduce, operationOf, propertyOf } from "../openapi/operations.ts";
import { defaultLimit, paging, type Tool, type ToolCall } from "./tool.ts";

const operation = operationOf("data", "listAccounts");

/** The accounts of a connection. */
export const listAccounts: Tool = {
  name: "list_accounts",
  title: "List accounts",
  description: `${introduce(operation)} Gives account_id, kind, currency and status; holder and numbers are masked. Money is in list_balances.`,
  input: inputSchema({ entity_id: propertyOf(operation, "entity_id"), ...paging }, ["entity_id"]),
  operations: [operation],
  run: async ({ input, from, connection }: ToolCall): Promise<Answer> => {
    const { entity_id, limit = defaultLimit } = input;
    const list = await scanPages({
      key: "accounts",
      from,
      limit,
      describe: describeAccount,
      async fetchPage(page, size) {
        const params = { query: { entity_id, page, size } };
        const data = unwrapData(await connection.readers.data.GET("/data/v2/accounts", { params }));
        return { rows: data.accounts, total: data.page.total_elements };
      },
    });
    return { facts: { entity_id }, list };
  },
};

const numbered = new Set(["IBAN", "BBAN", "PAN", "MASKED_PAN"]);

function describeAccount(account: Account): Record<string, unknown> {
  return {
    account_id: account.account_id,
    type: account.account_type,
    sub_type: account.account_sub_type,
    currency: account.currency,
    status: account.status,
    opened_on: account.opening_date,
    holder_name: account.account_holder_name,
    nickname: account.nickname,
    product: account.description,
    numbers: account.account.flatMap(({ scheme_name, identification }) =>
      numbered.has(scheme_name) ? [identification] : [],
    ),
  };
}
