import { LeanConfigError } from "@openlean/core";
import type { WebhookStore } from "./webhook-store.ts";

/** Options of {@link createMemoryStore}. */
export interface MemoryStoreOptions {
  /**
   * Most events to remember. Default 10,000. When full, the event done longest ago is forgotten; while all are being
   * handled, new ones are `"busy"`.
   */
  maxEvents?: number | undefined;
  /** Current time in milliseconds since 1970. Default `Date.now`. */
  now?: (() => number) | undefined;
}

interface Entry {
  /** `undefined` when done. */
  holder: string | undefined;
  until: number;
}

/**
 * A store in this process's memory, the default. It serves one process: several instances behind a load balancer need
 * a shared one, or each handles its own copy of a repeated delivery.
 *
 * @throws {LeanConfigError} `invalid_option`
 */
export function createMemoryStore(options: MemoryStoreOptions = {}): WebhookStore {
  const { maxEvents = 10_000, now = Date.now } = options;
  if (!(maxEvents >= 1)) throw new LeanConfigError("invalid_option", "maxEvents must be 1 or more");
  // In order of the last change, so that the first done entry is the oldest.
  const entries = new Map<string, Entry>();

  function current(eventId: string): Entry | undefined {
    const entry = entries.get(eventId);
    return entry && entry.until > now() ? entry : undefined;
  }

  function put(eventId: string, entry: Entry): void {
    entries.delete(eventId);
    entries.set(eventId, entry);
  }

  function makeRoom(): boolean {
    for (const [eventId, { holder, until }] of entries) {
      if (entries.size < maxEvents) break;
      if (holder === undefined || until <= now()) entries.delete(eventId);
    }
    return entries.size < maxEvents;
  }

  return {
    async claim(eventId, holder, leaseMs) {
      const entry = current(eventId);
      if (entry && entry.holder === undefined) return "done";
      if (entry && entry.holder !== holder) return "busy";
      if (!entries.has(eventId) && !makeRoom()) return "busy";
      put(eventId, { holder, until: now() + leaseMs });
      return "claimed";
    },
    async complete(eventId, holder, rememberMs) {
      const entry = current(eventId);
      if (entry && entry.holder !== holder) return false;
      if (!entries.has(eventId) && !makeRoom()) return false;
      put(eventId, { holder: undefined, until: now() + rememberMs });
      return true;
    },
    async release(eventId, holder) {
      if (entries.get(eventId)?.holder === holder) entries.delete(eventId);
    },
  };
}
