import type { World } from "../../kernel/world.ts";
import { balanceNow } from "../accounts/index.ts";
import { banksOf } from "../banks/index.ts";
import { entityOfSource, type SourceAccount, type SourceRecord } from "./source-record.ts";

/** Why a bank would refuse a payment of so many hundredths now; `undefined` when it would not. */
export function whyRefused(
  world: World,
  source: SourceRecord,
  { account }: SourceAccount,
  sum: number,
): string | undefined {
  const bank = banksOf(world).find(({ identifier }) => identifier === source.bankIdentifier);
  if (bank?.availability.active.payments === false) return "DISABLED_BY_LEAN";
  if (bank?.availability.enabled.payments === false) return "DISABLED_BY_CLIENT";
  const balance = balanceNow(world, entityOfSource(world, source), account, { reserved: true });
  return balance + account.plan.creditLine < sum ? "INSUFFICIENT_BALANCE" : undefined;
}
