import { unwrap, unwrapData } from "@openlean/core";
import type { Account, Balance, Transaction } from "@openlean/data-client";
import type { Connection } from "@openlean/mcp";

/** What is true of a persona, read from the API itself. */
export interface Truth {
  customer(persona: string): Promise<{ customer_id: string; entity_id: string; bank_identifier: string }>;
  accounts(persona: string): Promise<Account[]>;
  balances(persona: string, account_id: string): Promise<Balance[]>;
  /** Entries of the first account, or of another, between two days. */
  transactions(persona: string, start_date: string, end_date: string): Promise<Transaction[]>;
}

/** Reads a {@link Truth} over the same connection as the tools, with code of its own. */
export function createTruth({ readers }: Connection): Truth {
  const truth: Truth = {
    async customer(persona) {
      const path = { app_user_id: `persona-${persona}` };
      const { customer_id } = unwrap(
        await readers.customers.GET("/customers/v1/app-user-id/{app_user_id}", { params: { path } }),
      );
      const entities = unwrap(
        await readers.customers.GET("/customers/v1/{customer_id}/entities", {
          params: { path: { customer_id } },
        }),
      );
      const { id: entity_id = "", bank_identifier = "" } = entities[0] ?? {};
      return { customer_id, entity_id, bank_identifier };
    },
    async accounts(persona) {
      const { entity_id } = await truth.customer(persona);
      return unwrapData(await readers.data.GET("/data/v2/accounts", { params: { query: { entity_id } } }))
        .accounts;
    },
    async balances(persona, account_id) {
      const { entity_id } = await truth.customer(persona);
      const params = { path: { account_id }, query: { entity_id } };
      return unwrapData(await readers.data.GET("/data/v2/accounts/{account_id}/balances", { params }))
        .balances;
    },
    async transactions(persona, start_date, end_date) {
      const { entity_id } = await truth.customer(persona);
      const account_id = (await truth.accounts(persona))[0]?.account_id ?? "";
      const all: Transaction[] = [];
      for (let page = 0; ; page++) {
        const query = { entity_id, start_date, end_date, insights: true, page, size: 100 };
        const { transactions, page: where } = unwrapData(
          await readers.data.GET("/data/v2/accounts/{account_id}/transactions", {
            params: { path: { account_id }, query },
          }),
        );
        all.push(...transactions);
        if (page + 1 >= where.total_pages) return all;
      }
    },
  };
  return truth;
}

/** A sum in hundredths as decimal text: money that left counts negative. */
export function sumOf(
  rows: readonly { credit_debit_indicator: string; amount: { amount: number } }[],
): string {
  const hundredths = rows.reduce((sum, { credit_debit_indicator, amount }) => {
    const size = Math.round(amount.amount * 100);
    return credit_debit_indicator === "DEBIT" ? sum - size : sum + size;
  }, 0);
  return (hundredths / 100).toFixed(2);
}
