import type { Payout } from "@openlean/payouts-client";
import { releasePayout, toPayout } from "../../areas/payouts/index.ts";
import { ownAccountOf, ownBalanceOf } from "../../areas/transfers/index.ts";
import type { World } from "../../kernel/world.ts";

/** What Lean's dashboard shows and does about payouts. */
export interface PayoutControl {
  /** The account that payouts and refunds leave from; `account_id` goes into the orders. */
  account(): { account_id: string; iban: string; currency: string; balance: number };
  /** Releases a payout that was ordered without `authorize_payment`. */
  release(intentId: string): Payout;
}

/** Makes the {@link PayoutControl} of a sandbox. */
export function createPayoutControl(world: World): PayoutControl {
  return {
    account() {
      const { id, iban, currency } = ownAccountOf(world);
      return { account_id: id, iban, currency, balance: ownBalanceOf(world) / 100 };
    },
    release: (intentId) => toPayout(world, releasePayout(world, intentId)),
  };
}
