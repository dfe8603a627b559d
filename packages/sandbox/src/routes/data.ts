import type { operations } from "@openlean/data-client";
import { hasEndedSession, noteReconnect } from "../control/sessions.ts";
import { type AccountRecord, accountOf, accountsOf, toAccount } from "../domain/accounts.ts";
import { balancesOf } from "../domain/balances.ts";
import { type EntityRecord, entityOf, readableEntityOf } from "../domain/entities.ts";
import { accountIdentitiesOf, identityOf } from "../domain/identities.ts";
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
import { isoTime } from "../domain/time.ts";
import { transactionDays } from "../domain/transaction-window.ts";
import { toTransaction } from "../domain/transactions.ts";
import type { World } from "../domain/world.ts";
import { unknown } from "../fault.ts";
import type { Handlers } from "../openapi/handler.ts";
import { read, type ReadQuery } from "./read.ts";

/** `specs/data`. */
export function dataHandlers(world: World): Handlers<operations> {
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
          accounts: items.map((item) => toAccount(entity, item)),
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
        data: (balances, page) => ({
          balances,
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
        data: (entries, page) => ({
          transactions: entries.map((entry) =>
            toTransaction(account, entry, {
              entityId: entity.id,
              region: world.region,
              insights,
            }),
          ),
          page,
          type: "transactions",
        }),
      });
    },

    getIdentity({ query }) {
      const entity = readableEntityOf(world, query.entity_id);
      return read(world, entity, query, {
        permission: "identity",
        type: "identities",
        list: () => [identityOf(entity, world.region)],
        data: (identities, page) => ({
          identities,
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
        list: () => accountIdentitiesOf(entity, world.region, account),
        data: (identities, page) => ({
          identities,
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
        data: (beneficiaries, page) => ({
          beneficiaries,
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
        data: (direct_debits, page) => ({
          direct_debits,
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
        data: (scheduled_payments, page) => ({
          scheduled_payments,
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
        data: (standing_orders, page) => ({
          standing_orders,
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
