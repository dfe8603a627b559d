import { settleWithin } from "./settle-within.ts";
import type { WebhookStore } from "./webhook-store.ts";

/** A claim that is being renewed. */
export interface Lease {
  /** Ends the renewals. Resolves when none is under way, so that it cannot overtake what comes next. */
  stop(): Promise<void>;
}

/** Renews a claim every third of its length, for `forMs` at most. `lost` is called when another holder has it. */
export function keepLease(
  store: WebhookStore,
  claim: { eventId: string; holder: string; leaseMs: number },
  forMs: number,
  lost: () => void,
): Lease {
  const { eventId, holder, leaseMs } = claim;
  const endsAt = performance.now() + forMs;
  let renewal: Promise<void> = Promise.resolve();
  let stopped = false;
  let timer: ReturnType<typeof setTimeout>;
  const renew = async (): Promise<void> => {
    try {
      // A store that hangs once is asked again while the lease still runs.
      const asked = Promise.resolve(store.claim(eventId, holder, leaseMs));
      const state = await settleWithin(asked, leaseMs / 3, () => undefined);
      if (state !== undefined && state !== "claimed" && !stopped) return lost();
    } catch {
      // The lease may outlast the store's trouble; the next renewal shows.
    }
    if (!stopped) schedule();
  };
  const schedule = (): void => {
    timer = setTimeout(() => {
      if (performance.now() < endsAt) renewal = renew();
    }, leaseMs / 3);
  };
  schedule();
  return {
    stop() {
      stopped = true;
      clearTimeout(timer);
      return renewal;
    },
  };
}
