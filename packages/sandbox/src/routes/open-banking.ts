import type { PageMetadata } from "@openlean/data-client";
import type { OBTransaction, operations } from "@openlean/open-banking-client";
import { type AccountRecord, accountsOf, toAccount } from "../domain/accounts.ts";
import { balancesOf } from "../domain/balances.ts";
import { type EntityRecord, hasAccess } from "../domain/entities.ts";
import { accountIdentitiesOf, identityOf } from "../domain/identities.ts";
import type { Entry } from "../domain/ledger.ts";
import { toOBAccount, toOBBalance } from "../domain/open-banking/accounts.ts";
import { emptyEnvelope, linksOf, type OpenBankingEnvelope } from "../domain/open-banking/envelope.ts";
import { toOBParty } from "../domain/open-banking/parties.ts";
import {
  toOBBeneficiary,
  toOBDirectDebit,
  toOBScheduledPayment,
  toOBStandingOrder,
} from "../domain/open-banking/payees.ts";
import { accountIn, scopeOf, type ScopeQuery } from "../domain/open-banking/scope.ts";
import { toOBTransaction } from "../domain/open-banking/transactions.ts";
import { type List, pageOf } from "../domain/paging.ts";
import { beneficiariesOf, directDebitsOf, scheduledPaymentsOf, standingOrdersOf } from "../domain/payees.ts";
import type { PermissionName } from "../domain/permissions.ts";
import { lastDay, refreshedAt } from "../domain/refreshes.ts";
import { dayMs, dayOf, isoSecond, isoTime } from "../domain/time.ts";
import { toTransaction } from "../domain/transactions.ts";
import type { World } from "../domain/world.ts";
import { Fault } from "../fault.ts";
import type { Handlers } from "../openapi/handler.ts";

const prefix = "/open-banking/account-information/2022.11.01-final-errata2";

/** Parameters of every read. */
interface ReadQuery extends ScopeQuery {
  Page?: number;
  Size?: number;
}

/** What one read is about. */
interface Read<Item, Data> {
  /** Path of the list after {@link prefix}. */
  path: string;
  permission: PermissionName;
  /** All items; called only when the read is allowed. */
  list: (entities: readonly EntityRecord[]) => List<Item>;
  /** The payload with one page of them. */
  data: (items: Item[], customerId: string) => Data;
}

/** What one read of an account is about. */
interface AccountRead<Item, Data> extends Omit<Read<Item, Data>, "list"> {
  list: (account: AccountRecord, entity: EntityRecord) => List<Item>;
}

/** `specs/open-banking`: the same facts as `specs/data`, in the shape of the Saudi standard. */
export function openBankingHandlers(world: World): Handlers<operations> {
  function read<Item, Data>(
    query: ReadQuery,
    { path, permission, list, data }: Read<Item, Data>,
  ): { status: 200; body: OpenBankingEnvelope<Data> } {
    const scope = scopeOf(world, query);
    const entities = scope.filter((entity) => hasAccess(world, entity));
    const [first] = entities;
    if (!first)
      return {
        status: 200,
        body: emptyEnvelope(world, "CONSENT_EXPIRED", "The consent is not active any more", null),
      };
    if (!entities.every(({ permissions }) => permissions[permission]))
      throw new Fault(
        403,
        "OPERATION_NOT_ALLOWED",
        `the customer did not grant the permission ${permission}`,
      );
    const { Page = 0, Size = 50 } = query;
    const { items, page } = pageOf(list(entities), Page, Size, { size: "Size" });
    return {
      status: 200,
      body: answer(entities, data(items, first.customerId), permission, path, query, page),
    };
  }

  function answer<Data>(
    entities: readonly EntityRecord[],
    data: Data,
    permission: PermissionName,
    path: string,
    query: object,
    page: PageMetadata,
  ): OpenBankingEnvelope<Data> {
    return {
      Data: data,
      Status: "OK",
      Message: "Data successfully retrieved",
      Timestamp: isoTime(world.clock.now()),
      RefreshedAt: isoTime(Math.min(...entities.map((entity) => refreshedAt(world, entity, permission)))),
      StatusDetail: null,
      Meta: { TotalPages: page.total_pages },
      Links: linksOf(world, prefix + path, query, page),
    };
  }

  function readAccount<Item, Data>(
    { AccountId }: { AccountId: string },
    query: ReadQuery,
    { path, list, ...rest }: AccountRead<Item, Data>,
  ): { status: 200; body: OpenBankingEnvelope<Data> } {
    return read(query, {
      ...rest,
      path: `/accounts/${AccountId}${path}`,
      list: (entities) => {
        const { account, entity } = accountIn(world, entities, AccountId);
        return list(account, entity);
      },
    });
  }

  return {
    listAccounts: ({ query }) =>
      read(query, {
        path: "/accounts",
        permission: "accounts",
        list: (entities) =>
          entities.flatMap((entity) =>
            accountsOf(world, entity).map((each) => toOBAccount(toAccount(entity, each))),
          ),
        data: (Account, CustomerId) => ({ CustomerId, Account }),
      }),

    listAccountBalances: ({ path, query }) =>
      readAccount(path, query, {
        path: "/balances",
        permission: "balance",
        list: (account, entity) => balancesOf(account, entity.id, lastDay(world, entity)).map(toOBBalance),
        data: (Balance, CustomerId) => ({ CustomerId, Balance }),
      }),

    listAccountTransactions({ path, query }) {
      // The zone of both times is ignored, as Lean says.
      const from = wallClock(query.fromBookingDateTime) ?? Number.NEGATIVE_INFINITY;
      const to = wallClock(query.toBookingDateTime) ?? Number.POSITIVE_INFINITY;
      let source: Source | undefined;
      const { status, body } = readAccount(path, query, {
        path: "/transactions",
        permission: "transactions",
        list: (account, entity) => {
          const last = lastDay(world, entity);
          source = { account, entityId: entity.id, first: last - 364, last };
          return bookedBetween(source, from, to);
        },
        data: (entries, CustomerId) => ({
          CustomerId,
          Transaction: entries.map((entry) => written(source as Source, entry)),
        }),
      });
      const Meta = body.Meta && {
        ...body.Meta,
        ...(source && {
          FirstAvailableDateTime: isoSecond(source.first * dayMs),
          LastAvailableDateTime: isoSecond((source.last + 1) * dayMs - 1_000),
        }),
      };
      return { status, body: { ...body, Meta } };
    },

    listParties: ({ query }) =>
      read(query, {
        path: "/parties",
        permission: "identity",
        list: (entities) => entities.map((entity) => toOBParty(identityOf(entity, world.region))),
        data: (Party, CustomerId) => ({ CustomerId, Party }),
      }),

    listAccountParties: ({ path, query }) =>
      readAccount(path, query, {
        path: "/parties",
        permission: "identities",
        list: (account, entity) => accountIdentitiesOf(entity, world.region, account).map(toOBParty),
        data: (Party, CustomerId) => ({ CustomerId, AccountId: path.AccountId.toLowerCase(), Party }),
      }),

    listAccountBeneficiaries: ({ path, query }) =>
      readAccount(path, query, {
        path: "/beneficiaries",
        permission: "beneficiaries",
        list: (account) => beneficiariesOf(account).map(toOBBeneficiary),
        data: (Beneficiary, CustomerId) => ({ CustomerId, Beneficiary }),
      }),

    listAccountDirectDebits: ({ path, query }) =>
      readAccount(path, query, {
        path: "/direct-debits",
        permission: "direct_debits",
        list: (account, entity) => directDebitsOf(account, lastDay(world, entity)).map(toOBDirectDebit),
        data: (DirectDebit, CustomerId) => ({ CustomerId, DirectDebit }),
      }),

    listAccountScheduledPayments: ({ path, query }) =>
      readAccount(path, query, {
        path: "/scheduled-payments",
        permission: "scheduled_payments",
        list: (account, entity) =>
          scheduledPaymentsOf(account, lastDay(world, entity)).map((each) =>
            toOBScheduledPayment(account, each),
          ),
        data: (ScheduledPayment, CustomerId) => ({ CustomerId, ScheduledPayment }),
      }),

    listAccountStandingOrders: ({ path, query }) =>
      readAccount(path, query, {
        path: "/standing-orders",
        permission: "standing_orders",
        list: (account, entity) =>
          standingOrdersOf(account, lastDay(world, entity)).map((each) => toOBStandingOrder(account, each)),
        data: (StandingOrder, CustomerId) => ({ CustomerId, StandingOrder }),
      }),
  };
}

/** Where transactions come from, and the UTC days that are there. */
interface Source {
  account: AccountRecord;
  entityId: string;
  first: number;
  last: number;
}

/** Entries between two points in time, both included. Without limits the list is not copied. */
function bookedBetween({ account, first, last }: Source, from: number, to: number): List<Entry> {
  const entries = account.ledger.between(Math.max(first, dayOf(from)), Math.min(last, dayOf(to)));
  if (!Number.isFinite(from) && !Number.isFinite(to)) return entries;
  return entries
    .slice(0, entries.length)
    .filter(({ day, time }) => day * dayMs + time >= from && day * dayMs + time <= to);
}

function written({ account, entityId }: Source, entry: Entry): OBTransaction {
  return toOBTransaction(toTransaction(account, entry, { entityId, region: "sa", insights: false }));
}

/** What the clock on the wall shows at a time with any zone, as if it were UTC. */
function wallClock(time: string | undefined): number | undefined {
  return time === undefined ? undefined : Date.parse(`${time.slice(0, 19).replace(" ", "T")}Z`);
}
