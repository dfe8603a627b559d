import { LeanConfigError } from "@openlean/core";
import { attempt } from "./attempt.ts";
import { keepLease } from "./lease.ts";
import type { OpenedDelivery } from "./open-delivery.ts";
import type { WebhookOutcome } from "./webhook-outcome.ts";
import type { EventContext, ReceiverSettings } from "./webhook-receiver-options.ts";

/** An event that is this delivery's to handle. */
export interface Claimed extends OpenedDelivery {
  eventId: string | undefined;
  holder: string;
}

/** Takes the event, or says why not. Never rejects. */
export async function claimEvent(
  delivery: OpenedDelivery,
  { store, leaseMs }: ReceiverSettings,
): Promise<Claimed | WebhookOutcome> {
  const { event } = delivery;
  const eventId = typeof event.event_id === "string" && event.event_id !== "" ? event.event_id : undefined;
  const holder = crypto.randomUUID();
  if (eventId !== undefined) {
    try {
      const askedAt = performance.now();
      const state: string = await store.claim(eventId, holder, leaseMs);
      if (state === "done") return { result: "duplicate", status: 200, event };
      if (state !== "claimed" && state !== "busy") throw unknownState();
      // A claim that took longer than its lease may be another's by now.
      const tooLate = performance.now() - askedAt >= leaseMs;
      if (state === "busy" || tooLate) return { result: "busy", status: 503, event };
    } catch (error) {
      return { result: "unavailable", status: 503, event, error };
    }
  }
  return { ...delivery, eventId, holder };
}

/** Gives an event back that came too late to be handled. A lease that cannot be released ends by itself. */
export async function releaseEvent({ eventId, holder }: Claimed, { store }: ReceiverSettings): Promise<void> {
  if (eventId !== undefined) await attempt(() => store.release(eventId, holder));
}

/** Runs the handler while the event is held, and records the end. Never rejects. */
export async function handleEvent(claimed: Claimed, settings: ReceiverSettings): Promise<WebhookOutcome> {
  const { event, eventId, holder } = claimed;
  const { store, leaseMs, handlerTimeoutMs, rememberMs } = settings;
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
    await settings.onEvent(event, context);
  } catch (error) {
    failure = { error };
  }
  clearTimeout(timer);
  if (failure) {
    await lease?.stop();
    await releaseEvent(claimed, settings);
    return { result: "handler_failed", status: 500, event, error: failure.error };
  }
  // The work is done either way; to answer anything but 200 would only have it done again.
  const recorded =
    eventId !== undefined && (await attempt(() => store.complete(eventId, holder, rememberMs))) === true;
  // Renewed until here: a store that is slow to complete must not lose the event meanwhile.
  await lease?.stop();
  return { result: "handled", status: 200, event, recorded };
}

function unknownState(): LeanConfigError {
  return new LeanConfigError(
    "invalid_option",
    'store: claim must resolve to "claimed", "busy" or "done"; check the store with webhookStoreContract',
  );
}
