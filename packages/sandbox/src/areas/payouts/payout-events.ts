import { eventsUntilNow } from "../../kernel/events.ts";
import type { World } from "../../kernel/world.ts";
import type { PayoutRecord } from "./payout-record.ts";

/** An event of a payout, as its webhook told it. */
export interface PayoutEventRecord {
  readonly type: string;
  readonly at: number;
  readonly status: string;
  readonly settlement: string | null;
}

/** What was told about a payout so far, oldest first. */
export function payoutEventsOf(world: World, payout: PayoutRecord): PayoutEventRecord[] {
  return eventsUntilNow(world)
    .filter(({ subject }) => subject === payout.id || subject === payout.paymentId)
    .map(({ event, at }) => {
      const { status, post_initiation_status: settlement } = event.payload as {
        status: string;
        post_initiation_status: string | null;
      };
      return { type: event.type, at, status, settlement };
    });
}
