import { createWebhookReceiver, type WebhookOutcome, type WebhookReceiver } from "@openlean/webhooks";

/** One delivery as the page shows it. */
export interface FeedEntry {
  id: number;
  /** Milliseconds since 1970, on this machine's clock. */
  at: number;
  /** Status that Lean was answered. */
  status: number;
  result: WebhookOutcome["result"];
  /** How often this event has arrived, this delivery included. 1 is the first. */
  delivery: number;
  /** Why the delivery was refused. */
  refusal?: { reason: string; message: string } | undefined;
  type?: string | undefined;
  eventId?: string | undefined;
  /** The event as indented JSON. */
  body?: string | undefined;
}

/** Receives Lean's webhooks and remembers the last 200 deliveries. */
export interface WebhookFeed {
  /** `undefined` when there is no webhook secret: nothing can be proven then. */
  readonly receiver: WebhookReceiver | undefined;
  readonly entries: readonly FeedEntry[];
  /** Calls back for every later delivery; returns a function that ends it. */
  follow(each: (entry: FeedEntry) => void): () => void;
}

export function createWebhookFeed(secret: string | undefined): WebhookFeed {
  const entries: FeedEntry[] = [];
  const followers = new Set<(entry: FeedEntry) => void>();
  const seen = new Map<string, number>();
  let count = 0;

  function add(outcome: WebhookOutcome): void {
    const { result, status } = outcome;
    const event = "event" in outcome ? outcome.event : undefined;
    const eventId = event?.event_id;
    const delivery = eventId === undefined ? 1 : (seen.get(eventId) ?? 0) + 1;
    if (eventId !== undefined) seen.set(eventId, delivery);
    const entry: FeedEntry = {
      id: ++count,
      at: Date.now(),
      status,
      result,
      delivery,
      refusal:
        outcome.result === "refused"
          ? { reason: outcome.error.reason, message: outcome.error.message }
          : undefined,
      type: event?.type,
      eventId,
      body: event && JSON.stringify(event, null, 2),
    };
    entries.push(entry);
    if (entries.length > 200) entries.shift();
    for (const follower of followers) follower(entry);
  }

  return {
    receiver:
      secret === undefined
        ? undefined
        : createWebhookReceiver({
            secrets: secret,
            // What an application would do with an event. Here the page is told, by onOutcome.
            onEvent: () => undefined,
            onOutcome: add,
          }),
    entries,
    follow(each) {
      followers.add(each);
      return () => followers.delete(each);
    },
  };
}
