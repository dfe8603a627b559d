import { bookEntry, takeBackEntry } from "../accounts/index.ts";
import { defineTable, type Table } from "../../kernel/tables.ts";
import type { World } from "../../kernel/world.ts";

/** One side of a transfer. */
export interface Side {
  readonly name: string;
  readonly iban: string;
  readonly accountNumber: string;
  readonly bank: string;
  /** Where the account is a customer's that the sandbox keeps. */
  readonly account?: { readonly entityId: string; readonly accountId: string } | undefined;
}

/** Money on its way from one account to another. It arrives as it leaves, at once. */
export interface Transfer {
  /** The payment, payout or refund it belongs to. */
  readonly id: string;
  /** Milliseconds since 1970; may lie ahead. */
  readonly at: number;
  /** Hundredths, above zero. */
  readonly sum: number;
  readonly from: Side;
  readonly to: Side;
  readonly description: string;
}

const transfersIn: Table<Transfer> = defineTable("transfers");

/**
 * Books money at the moment it will move. A transfer with the same id that has not happened yet is taken back; `undefined`
 * takes it back for good. What has happened stays.
 */
export function planTransfer(world: World, id: string, transfer: Omit<Transfer, "id"> | undefined): void {
  const transfers = transfersIn(world);
  const known = transfers.get(id);
  if (known && known.at <= world.clock.now()) return;
  if (known) {
    transfers.delete(id);
    for (const side of [known.from, known.to])
      if (side.account) takeBackEntry(world, side.account, `${id} ${side.iban}`);
  }
  if (!transfer) return;
  transfers.set(id, { id, ...transfer });
  const { at, sum, from, to, description } = transfer;
  if (from.account)
    bookEntry(world, from.account, { key: `${id} ${from.iban}`, at, amount: -sum, party: to, description });
  if (to.account)
    bookEntry(world, to.account, { key: `${id} ${to.iban}`, at, amount: sum, party: from, description });
}

/** What came to an account less what left it, in hundredths. With `reserved`, also what is known to leave later. */
export function movedOn(
  world: World,
  iban: string,
  { reserved = false }: { reserved?: boolean } = {},
): number {
  const now = world.clock.now();
  let sum = 0;
  for (const transfer of transfersIn(world).values()) {
    const happened = transfer.at <= now;
    if (transfer.to.iban === iban && happened) sum += transfer.sum;
    if (transfer.from.iban === iban && (happened || reserved)) sum -= transfer.sum;
  }
  return sum;
}
