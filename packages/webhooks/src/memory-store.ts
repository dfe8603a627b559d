import { checkOptions, optionRules } from "@openlean/core/internal";
import type { WebhookStore } from "./webhook-store.ts";

/** Options of {@link createMemoryStore}. */
export interface MemoryStoreOptions {
  /**
   * Most events to remember. Default 100,000, some 20 MB. When full, the event done longest ago is forgotten, with a
   * warning on the console the first time it could still be delivered again; while all are being handled, new ones are
   * `"busy"`.
   */
  maxEvents?: number | undefined;
  /** Time in milliseconds on a clock that is never set back or forward. Default `performance.now`. */
  now?: (() => number) | undefined;
}

interface Held {
  holder: string;
  until: number;
}

/**
 * A store in this process's memory, the default. It serves one process until that ends: several instances behind a load
 * balancer need a shared one, or each handles its own copy of a repeated delivery.
 *
 * @throws {LeanConfigError} `invalid_option`
 */
export function createMemoryStore(options: MemoryStoreOptions = {}): WebhookStore {
  checkOptions("createMemoryStore", options, {
    maxEvents: optionRules.wholeNumber(1, 2 ** 24),
    now: optionRules.callable,
  });
  const { maxEvents = 100_000, now = () => performance.now() } = options;
  // Both in the order of their last change, so that the first is the oldest.
  const held = new Map<string, Held>();
  const done = new Map<string, number>();
  let warned = false;

  function isDone(eventId: string): boolean {
    const until = done.get(eventId);
    if (until === undefined) return false;
    if (until > now()) return true;
    done.delete(eventId);
    return false;
  }

  function holderOf(eventId: string): string | undefined {
    const entry = held.get(eventId);
    return entry && entry.until > now() ? entry.holder : undefined;
  }

  /** Forgets what is over, then as little as has to be. */
  function makeRoom(): boolean {
    for (const [eventId, until] of done) {
      if (until > now()) break;
      done.delete(eventId);
    }
    if (held.size + done.size < maxEvents) return true;
    const [oldest] = done.keys();
    if (oldest !== undefined) {
      warn();
      return done.delete(oldest);
    }
    const [first] = held;
    return first !== undefined && first[1].until <= now() && held.delete(first[0]);
  }

  function warn(): void {
    if (warned) return;
    warned = true;
    console.warn(
      `@openlean/webhooks: the memory store is full (maxEvents: ${maxEvents}) and forgets events that may be delivered again; raise maxEvents or give a shared store`,
    );
  }

  return {
    async claim(eventId, holder, leaseMs) {
      if (isDone(eventId)) return "done";
      const present = holderOf(eventId);
      if (present !== undefined && present !== holder) return "busy";
      if (!held.delete(eventId) && !makeRoom()) return "busy";
      held.set(eventId, { holder, until: now() + leaseMs });
      return "claimed";
    },
    async complete(eventId, holder, rememberMs) {
      if (isDone(eventId)) return false;
      const present = holderOf(eventId);
      if (present !== undefined && present !== holder) return false;
      if (!held.delete(eventId) && !makeRoom()) return false;
      done.set(eventId, now() + rememberMs);
      return true;
    },
    async release(eventId, holder) {
      if (held.get(eventId)?.holder === holder) held.delete(eventId);
    },
  };
}
