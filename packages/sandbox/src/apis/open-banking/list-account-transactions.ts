import type { OBTransaction } from "@openlean/open-banking-client";
import { type AccountRecord, toTransaction } from "../../areas/accounts/index.ts";
import { lastDay } from "../../areas/connections/index.ts";
import type { Handler } from "../../engine/handler.ts";
import type { Entry } from "../../facts/ledger.ts";
import type { OpenBankingOperations } from "../../generated/open-banking.ts";
import type { List } from "../../kernel/paging.ts";
import { dayMs, dayOf, isoSecond } from "../../kernel/time.ts";
import { toOBTransaction } from "./forms/transactions.ts";
import { readAccount } from "./read-account.ts";

export const listAccountTransactions: Handler<OpenBankingOperations["listAccountTransactions"]> = (
  world,
  call,
) => {
  const { query } = call;
  // The zone of both times is ignored, as Lean says.
  const from = wallClock(query.fromBookingDateTime) ?? Number.NEGATIVE_INFINITY;
  const to = wallClock(query.toBookingDateTime) ?? Number.POSITIVE_INFINITY;
  let source: Source | undefined;
  const { status, body } = readAccount(world, call, {
    path: "/transactions",
    permission: "transactions",
    list: (account, entity) => {
      const last = lastDay(world, entity);
      source = { account, entityId: entity.id, first: last - 364, last };
      return bookedBetween(source, from, to);
    },
    data: (entries, CustomerId) => ({
      CustomerId,
      Transaction: entries.map((entry) => toForm(source as Source, entry)),
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
};

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

function toForm({ account, entityId }: Source, entry: Entry): OBTransaction {
  return toOBTransaction(toTransaction(account, entry, { entityId, region: "sa", insights: false }));
}

/** What the clock on the wall shows at a time with any zone, as if it were UTC. */
function wallClock(time: string | undefined): number | undefined {
  return time === undefined ? undefined : Date.parse(`${time.slice(0, 19).replace(" ", "T")}Z`);
}
