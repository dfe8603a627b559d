import { setMaxListeners } from "node:events";
import type { RecordedEvent } from "../../kernel/event.ts";
import { eventsAhead } from "../../kernel/events.ts";
import type { World } from "../../kernel/world.ts";
import {
  type AttemptReason,
  deliveriesIn,
  type Delivery,
  type DeliveryRecord,
  nextAttemptAt,
  type Tampering,
  toDelivery,
} from "./delivery.ts";
import { parseEndpoint } from "./endpoint.ts";
import { postEvent } from "./post-event.ts";
import { sign } from "./sign.ts";
import { type Content, tamper } from "./tamper.ts";

/** Delivers the events of a sandbox to one receiver, in Lean's way. */
export interface Outbox {
  /** Sends everything that is due now. Called when the clock moves and when an event is recorded. */
  wake(): void;
  /** Resolves when nothing is under way and nothing is due. */
  settle(): Promise<void>;
  /** Events recorded from now on go there; `undefined` stops delivery. */
  setEndpoint(url: string | undefined): void;
  readonly endpoint: string | undefined;
  /** All deliveries, oldest first. */
  list(): Delivery[];
  /** Sends one event again, byte for byte. `undefined` for an event that was never delivered. */
  redeliver(eventId: string): Promise<Delivery | undefined>;
  /** Sends a falsified copy of an event. `undefined` for an event that was never delivered. */
  tamper(eventId: string, how: Tampering): Promise<Delivery | undefined>;
  /** Forgets what is under way; to be called after the state was replaced. */
  reload(): void;
  /** Stops for good. */
  close(): void;
}

/** Longest time between two looks at the clock: it may be moved by somebody who does not tell. */
const patienceMs = 60_000;

/**
 * Makes the {@link Outbox} of a sandbox. It opens no connection before the first event is due.
 *
 * @param allowedHosts where events may go beside this machine
 */
export function createOutbox(
  world: World,
  webhookUrl: string | undefined,
  allowedHosts: readonly string[] = [],
): Outbox {
  const read = (url: string | undefined) =>
    url === undefined ? undefined : parseEndpoint(url, allowedHosts);
  let endpoint = read(webhookUrl);
  /** Events that have not happened yet, soonest first. */
  let waiting: RecordedEvent[] = [];
  /** Deliveries with another attempt to come. */
  let open = new Set<DeliveryRecord>();
  let underWay = new Map<DeliveryRecord, Promise<void>>();
  let abort = unlimited();
  let timer: NodeJS.Timeout | undefined;
  let closed = false;

  const deliveries = () => deliveriesIn(world);
  const listen = (recorded: RecordedEvent) => {
    if (!endpoint) return;
    const at = waiting.findLastIndex((each) => each.at <= recorded.at);
    waiting.splice(at + 1, 0, recorded);
    wake();
  };
  world.eventListeners.add(listen);

  function wake(): void {
    clearTimeout(timer);
    if (closed) return;
    const now = world.clock.now();
    waiting = waiting.filter(({ withdrawn }) => !withdrawn);
    while (waiting[0] && waiting[0].at <= now) enqueue(waiting.shift() as RecordedEvent);
    const due = [...open].filter((record) => (record.nextAt as number) <= now && !underWay.has(record));
    for (const record of due.sort((a, b) => (a.nextAt as number) - (b.nextAt as number)))
      underWay.set(record, attempt(record));
    const next = Math.min(
      waiting[0]?.at ?? Infinity,
      ...[...open].filter((record) => !underWay.has(record)).map(({ nextAt }) => nextAt as number),
    );
    if (next === Infinity) return;
    timer = setTimeout(wake, Math.min(Math.max(next - now, 10), patienceMs));
    timer.unref();
  }

  function enqueue({ event, at }: RecordedEvent): void {
    const body = JSON.stringify(event);
    const record: DeliveryRecord = {
      eventId: event.event_id,
      type: event.type,
      body,
      signature: sign(new TextEncoder().encode(body), world.credentials.webhookSecret),
      attempts: [],
      firstAt: at,
      status: "pending",
      nextAt: at,
    };
    deliveries().set(event.event_id, record);
    open.add(record);
  }

  /** Events that are still to happen, soonest first. */
  function upcoming(): RecordedEvent[] {
    if (!endpoint) return [];
    return eventsAhead(world).filter(({ event }) => !deliveries().has(event.event_id));
  }

  /** One step of the schedule. Its time is the planned one, however late the clock got there. */
  async function attempt(record: DeliveryRecord): Promise<void> {
    const { signal } = abort;
    const bytes = new TextEncoder().encode(record.body);
    const delivered = await post(record, "schedule", record.nextAt as number, {
      bytes,
      signature: record.signature,
    });
    underWay.delete(record);
    if (signal.aborted) return;
    // An attempt without a receiver is not repeated: nobody failed to answer.
    if (!delivered && record.status === "pending") plan(record, endpoint && nextAttemptAt(record));
    if (record.nextAt === undefined) open.delete(record);
    wake();
  }

  async function post(
    record: DeliveryRecord,
    reason: AttemptReason,
    at: number,
    { bytes, signature }: Content,
  ): Promise<boolean> {
    const { signal } = abort;
    if (!endpoint) return false;
    const { outcome, status, durationMs } = await postEvent(endpoint, bytes, signature, signal);
    if (signal.aborted) return false;
    const time = new Date(at).toISOString();
    record.attempts.push({ reason, at: time, outcome, status, duration_ms: durationMs });
    const delivered = outcome === "delivered" && reason !== "tampered";
    if (delivered) {
      record.status = "delivered";
      record.nextAt = undefined;
    }
    return delivered;
  }

  /** An attempt beside the schedule. */
  async function again(
    eventId: string,
    reason: AttemptReason,
    contentOf: (record: DeliveryRecord) => Content,
  ): Promise<Delivery | undefined> {
    const record = deliveries().get(eventId.toLowerCase());
    if (!record) return undefined;
    await post(record, reason, world.clock.now(), contentOf(record));
    return toDelivery(record);
  }

  return {
    wake,
    async settle() {
      wake();
      while (underWay.size > 0) await Promise.all(underWay.values());
    },
    setEndpoint(url) {
      endpoint = read(url);
      waiting = upcoming();
      wake();
    },
    get endpoint() {
      return endpoint?.href;
    },
    list: () => [...deliveries().values()].map(toDelivery),
    redeliver: (eventId) =>
      again(eventId, "redelivery", ({ body, signature }) => ({
        bytes: new TextEncoder().encode(body),
        signature,
      })),
    tamper: (eventId, how) => again(eventId, "tampered", tamper[how]),
    reload() {
      abort.abort();
      abort = unlimited();
      underWay = new Map();
      open = new Set([...deliveries().values()].filter(({ nextAt }) => nextAt !== undefined));
      waiting = upcoming();
      wake();
    },
    close() {
      closed = true;
      clearTimeout(timer);
      abort.abort();
    },
  };
}

/** Any number of deliveries may be under way. */
function unlimited(): AbortController {
  const controller = new AbortController();
  setMaxListeners(0, controller.signal);
  return controller;
}

/** Plans the next attempt, or gives up. */
function plan(record: DeliveryRecord, at: number | undefined): void {
  record.nextAt = at;
  if (at === undefined) record.status = "failed";
}
