import type { Connection, PendingConnection } from "../connection/connection.ts";
import { connectionHealth } from "./connection-health.ts";
import { describeOperation } from "./describe-operation.ts";
import { explainError } from "./explain-error.ts";
import { findCustomer } from "./find-customer.ts";
import { listAccounts } from "./list-accounts.ts";
import { listBalances } from "./list-balances.ts";
import { listTransactions } from "./list-transactions.ts";
import { recentEvents } from "./recent-events.ts";
import { injectFault } from "./sandbox/inject-fault.ts";
import { moveClock } from "./sandbox/move-clock.ts";
import { sendWebhook } from "./sandbox/send-webhook.ts";
import { usePersona } from "./sandbox/use-persona.ts";
import { searchDocs } from "./search-docs.ts";
import { summarizeTransactions } from "./summarize-transactions.ts";
import type { Tool } from "./tool.ts";

/** Every tool there is, in the order of the list. */
export const tools: readonly Tool[] = [
  findCustomer,
  connectionHealth,
  listAccounts,
  listBalances,
  listTransactions,
  summarizeTransactions,
  explainError,
  recentEvents,
  searchDocs,
  describeOperation,
  usePersona,
  moveClock,
  injectFault,
  sendWebhook,
];

/** The tools that a connection offers. Those that control the sandbox exist for the local one alone. */
export function toolsFor(connection: Connection | PendingConnection): readonly Tool[] {
  return tools.filter(
    ({ controlsSandbox, isOffered }) =>
      (!controlsSandbox || connection.sandbox !== undefined) && (isOffered?.(connection) ?? true),
  );
}
