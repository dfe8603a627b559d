import { unwrap, unwrapData } from "@openlean/core";
import type { Account, Balance, CreateRefreshResponse, RefreshResponse } from "@openlean/data-client";
import type { Lean } from "../lean.ts";
import { forgetTransactions } from "../transaction-copy.ts";

/** The accounts that the customer shares, and when they were last read from the bank. */
export async function listAccounts(
  { data }: Lean,
  { entity_id }: { entity_id: string },
): Promise<{ accounts: Account[]; refreshed_at: string | null }> {
  const result = await data.GET("/data/v2/accounts", { params: { query: { entity_id } } });
  const { accounts } = unwrapData(result);
  return { accounts, refreshed_at: unwrap(result).refreshed_at };
}

/** Every kind of balance the bank keeps of one account. */
export async function listBalances(
  { data }: Lean,
  { entity_id, account_id }: { entity_id: string; account_id: string },
): Promise<Balance[]> {
  const result = await data.GET("/data/v2/accounts/{account_id}/balances", {
    params: { path: { account_id }, query: { entity_id } },
  });
  return unwrapData(result).balances;
}

/** Asks the bank for everything anew. The answer comes at once, the data later. */
export async function createRefresh(
  { data }: Lean,
  { entity_id }: { entity_id: string },
): Promise<CreateRefreshResponse> {
  return unwrap(await data.POST("/data/v2/refreshes", { body: { entity_id } }));
}

/** How far a refresh is, by kind of data. `waitForData` of the data client polls this for you. */
export async function getRefresh(
  lean: Lean,
  { refresh_id }: { refresh_id: string },
): Promise<RefreshResponse> {
  const params = { path: { refresh_id } };
  const refresh = unwrap(await lean.data.GET("/data/v2/refreshes/{refresh_id}", { params }));
  if (refresh.status !== "PENDING") forgetTransactions(lean);
  return refresh;
}
