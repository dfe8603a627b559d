import type { EventContext, WebhookReceiverOptions } from "./create-webhook-receiver.ts";
import { keepLease } from "./lease.ts";
import type { OpenedDelivery } from "./receive-event.ts";
import type { WebhookOutcome } from "./webhook-outcome.ts";
import type { WebhookStore } from "./webhook-store.ts";

/** What handling needs to know, with every default in place. */
export interface Handling {
  onEvent: WebhookReceiverOptions["onEvent"];
  store: WebhookStore;
  leaseMs: number;
  handlerTimeoutMs: number;
  rememberMs: number;
}

/** An event that is this delivery's to handle. */
export interface Claimed extends OpenedDelivery {
  eventId: string | undefined;
  holder: string;
}

/** Takes the event, or says why not. Never rejects. */
export async function claimEvent(
  delivery: OpenedDelivery,
  { store, leaseMs }: Handling,
): Promise<Claimed | WebhookOutcome> {
  const { event } = delivery;
  const eventId = typeof event.event_id === "string" && event.event_id !== "" ? event.event_id : undefined;
  const holder = crypto.randomUUID();
  if (eventId !== undefined) {
    try {
      const askedAt = performance.now();
      const state = await store.claim(eventId, holder, leaseMs);
      if (state === "done") return { result: "duplicate", status: 200, event };
      // A claim that took longer than its lease may be another's by now.
      const tooLate = performance.now() - askedAt >= leaseMs;
      if (state !== "claimed" || tooLate) return { result: "busy", status: 503, event };
    } catch (error) {
      return { result: "unavailable", status: 503, event, error };
    }
  }
  return { ...delivery, eventId, holder };
}

/** Runs the handler while the event is held, and records the end. Never rejects. */
export async function handleEvent(claimed: Claimed, handling: Handling): Promise<WebhookOutcome> {
  const { event, eventId, holder } = claimed;
  const { store, leaseMs, handlerTimeoutMs, rememberMs } = handling;
  const controller = new AbortController();
  const stop = (name: string, why: string) => () => controller.abort(new DOMException(why, name));
  const timer = setTimeout(stop("TimeoutError", "handlerTimeoutMs is up"), handlerTimeoutMs);
  const lost = stop("AbortError", "Another process took the event over");
  const lease =
    eventId === undefined
      ? undefined
      : keepLease(store, { eventId, holder, leaseMs }, handlerTimeoutMs, lost);
  const context: EventContext = { eventId, rawBody: claimed.rawBody, signal: controller.signal };
  let failure: { error: unknown } | undefined;
  try {
    await handling.onEvent(event, context);
  } catch (error) {
    failure = { error };
  }
  clearTimeout(timer);
  if (failure) {
    await lease?.stop();
    // A lease that cannot be released ends by itself.
    if (eventId !== undefined) await attempt(() => store.release(eventId, holder));
    return { result: "handler_failed", status: 500, event, error: failure.error };
  }
  // The work is done either way; to answer anything but 200 would only have it done again.
  const recorded =
    eventId !== undefined && (await attempt(() => store.complete(eventId, holder, rememberMs))) === true;
  // Renewed until here: a store that is slow to complete must not lose the event meanwhile.
  await lease?.stop();
  return { result: "handled", status: 200, event, recorded };
}

/** What `work` gives, or `undefined` when it throws in any way. */
export async function attempt<T>(work: () => T | Promise<T>): Promise<T | undefined> {
  try {
    return await work();
  } catch {
    return undefined;
  }
}
