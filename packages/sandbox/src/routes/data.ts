import type { operations } from "@openlean/data-client";
import { hasEndedSession, noteReconnect } from "../control/sessions.ts";
import { type AccountRecord, accountOf, accountsOf, toAccount } from "../domain/accounts.ts";
import { balancesOf } from "../domain/balances.ts";
import { type EntityRecord, entityOf, readableEntityOf } from "../domain/entities.ts";
import { accountIdentitiesOf, identityOf } from "../domain/identities.ts";
import { positionOf } from "../domain/ledger.ts";
import { pageOf } from "../domain/paging.ts";
import { beneficiariesOf, directDebitsOf, scheduledPaymentsOf, standingOrdersOf } from "../domain/payees.ts";
import { recordProgress } from "../domain/refresh-events.ts";
import {
  lastDay,
  refreshesOf,
  refreshOf,
  startRefresh,
  toRefresh,
  toRefreshResponse,
} from "../domain/refreshes.ts";
import { aeAccount } from "../domain/regional/ae-account.ts";
import { aeBalance } from "../domain/regional/ae-balance.ts";
import { aeIdentity } from "../domain/regional/ae-identity.ts";
import { aeTransaction } from "../domain/regional/ae-transaction.ts";
import { withRegionalData } from "../domain/regional/regional-data.ts";
import { saAccount } from "../domain/regional/sa-account.ts";
import { saBalance } from "../domain/regional/sa-balance.ts";
import { saBeneficiary } from "../domain/regional/sa-beneficiary.ts";
import { saDirectDebit } from "../domain/regional/sa-direct-debit.ts";
import { saIdentity } from "../domain/regional/sa-identity.ts";
import { saScheduledPayment } from "../domain/regional/sa-scheduled-payment.ts";
import { saStandingOrder } from "../domain/regional/sa-standing-order.ts";
import { saTransaction } from "../domain/regional/sa-transaction.ts";
import { isoTime } from "../domain/time.ts";
import { transactionDays } from "../domain/transaction-window.ts";
import { toTransaction } from "../domain/transactions.ts";
import type { World } from "../domain/world.ts";
import { unknown } from "../fault.ts";
import type { Handlers } from "../openapi/handler.ts";
import { read, type ReadQuery } from "./read.ts";

/** `specs/data`. */
export function dataHandlers(world: World): Handlers<operations> {
  const { region } = world;

  /** The entity and the account that a path is about. */
  function subject(
    path: { account_id: string },
    query: ReadQuery,
  ): { entity: EntityRecord; account: AccountRecord } {
    const entity = readableEntityOf(world, query.entity_id);
    return { entity, account: accountOf(world, entity, path.account_id) };
  }

  return {
    listAccounts({ query }) {
      const entity = readableEntityOf(world, query.entity_id);
      return read(world, entity, query, {
        permission: "accounts",
        type: "accounts",
        list: () => accountsOf(world, entity),
        data: (items, page) => ({
          accounts: withRegionalData(
            items.map((item) => toAccount(entity, item)),
            region,
            query.verbose,
            { sa: saAccount, ae: (_, at) => aeAccount(items[at] as AccountRecord) },
          ),
          page,
          type: "accounts",
        }),
      });
    },

    listBalances({ path, query }) {
      const { entity, account } = subject(path, query);
      return read(world, entity, query, {
        permission: "balance",
        type: "balances",
        list: () => balancesOf(account, entity.id, lastDay(world, entity)),
        data: (items, page) => ({
          balances: withRegionalData(items, region, query.verbose, {
            sa: saBalance,
            ae: (balance) => aeBalance(account, balance),
          }),
          page,
          type: "balances",
        }),
      });
    },

    listTransactions({ path, query }) {
      const { entity, account } = subject(path, query);
      const { insights = false } = query;
      return read(world, entity, query, {
        permission: "transactions",
        type: "transactions",
        list: () => {
          const { first, last } = transactionDays(world, entity, query);
          return account.ledger.between(first, last);
        },
        data: (entries, page) => {
          const start = query.verbose && entries[0] ? positionOf(account.ledger, entries[0]) : 0;
          const options = { entityId: entity.id, region, insights };
          return {
            transactions: withRegionalData(
              entries.map((entry) => toTransaction(account, entry, options)),
              region,
              query.verbose,
              { sa: saTransaction, ae: (transaction, at) => aeTransaction(transaction, start + at) },
            ),
            page,
            type: "transactions",
          };
        },
      });
    },

    getIdentity({ query }) {
      const entity = readableEntityOf(world, query.entity_id);
      return read(world, entity, query, {
        permission: "identity",
        type: "identities",
        list: () => [identityOf(entity, region)],
        data: (items, page) => ({
          identities: withRegionalData(items, region, query.verbose, {
            sa: saIdentity,
            ae: (identity) => aeIdentity(entity.holder, identity),
          }),
          page,
          type: "identities",
          account_id: null,
        }),
      });
    },

    listAccountIdentities({ path, query }) {
      const { entity, account } = subject(path, query);
      return read(world, entity, query, {
        permission: "identities",
        type: "identities",
        list: () => accountIdentitiesOf(entity, region, account),
        data: (items, page) => ({
          identities: withRegionalData(items, region, query.verbose, { sa: saIdentity }),
          page,
          type: "identities",
          account_id: null,
        }),
      });
    },

    listBeneficiaries({ path, query }) {
      const { entity, account } = subject(path, query);
      return read(world, entity, query, {
        permission: "beneficiaries",
        type: "beneficiaries",
        list: () => beneficiariesOf(account),
        data: (items, page) => ({
          beneficiaries: withRegionalData(items, region, query.verbose, { sa: saBeneficiary }),
          page,
          type: "beneficiaries",
        }),
      });
    },

    listDirectDebits({ path, query }) {
      const { entity, account } = subject(path, query);
      return read(world, entity, query, {
        permission: "direct_debits",
        type: "direct-debits",
        list: () => directDebitsOf(account, lastDay(world, entity)),
        data: (items, page) => ({
          direct_debits: withRegionalData(items, region, query.verbose, { sa: saDirectDebit }),
          page,
          type: "direct-debits",
        }),
      });
    },

    listScheduledPayments({ path, query }) {
      const { entity, account } = subject(path, query);
      return read(world, entity, query, {
        permission: "scheduled_payments",
        type: "scheduled-payments",
        list: () => scheduledPaymentsOf(account, lastDay(world, entity)),
        data: (items, page) => ({
          scheduled_payments: withRegionalData(items, region, query.verbose, {
            sa: (each) => saScheduledPayment(account, each),
          }),
          page,
          type: "scheduled-payments",
        }),
      });
    },

    listStandingOrders({ path, query }) {
      const { entity, account } = subject(path, query);
      return read(world, entity, query, {
        permission: "standing_orders",
        type: "standing-orders",
        list: () => standingOrdersOf(account, lastDay(world, entity)),
        data: (items, page) => ({
          standing_orders: withRegionalData(items, region, query.verbose, {
            sa: (each) => saStandingOrder(account, each),
          }),
          page,
          type: "standing-orders",
        }),
      });
    },

    createRefresh({ body }) {
      const entity = readableEntityOf(world, body.entity_id);
      if (hasEndedSession(world, entity)) {
        const reconnectId = crypto.randomUUID();
        noteReconnect(world, entity, reconnectId);
        return {
          status: 200,
          body: {
            refresh_id: crypto.randomUUID(),
            status: "RECONNECT_REQUIRED",
            message: "The customer has to reconnect",
            timestamp: isoTime(world.clock.now()),
            reconnect_id: reconnectId,
            metadata: null,
          },
        };
      }
      const refresh = startRefresh(world, entity, body.data_types);
      recordProgress(world, refresh);
      return {
        status: 200,
        body: {
          refresh_id: refresh.id,
          status: "OK",
          message: "Data refresh successfully started",
          timestamp: isoTime(world.clock.now()),
        },
      };
    },

    listRefreshes({ query }) {
      const { page: number = 0, size = 50 } = query;
      const entity = entityOf(world, query.entity_id);
      const { items, page } = pageOf(refreshesOf(world, entity), number, size, { size: "size" });
      return { status: 200, body: { content: items.map((item) => toRefresh(world, item)), page } };
    },

    getRefresh: ({ path }) => ({
      status: 200,
      body: toRefreshResponse(world, refreshOf(world, path.refresh_id)),
    }),

    getResult({ path }) {
      const result = world.store.results.get(path.results_id.toLowerCase());
      if (!result) throw unknown("UNKNOWN_RESULTS_ID", "the result");
      return { status: 200, body: world.clock.now() < result.readyAt ? result.pending : result.finished };
    },
  };
}
