import { defineTable, type Table } from "../../kernel/tables.ts";

/** Why an attempt was made: Lean's schedule, or somebody asked for it. */
export type AttemptReason = "schedule" | "redelivery" | "tampered";

/** How a delivery can be falsified: other bytes, another signature, none, or the right one of another secret. */
export type Tampering = "body" | "signature" | "missing_signature" | "other_secret";

/** What became of one attempt. Only the status 200 counts as success. */
export type AttemptOutcome = "delivered" | "status" | "timeout" | "connection";

/** One request to the receiver. */
export interface DeliveryAttempt {
  readonly reason: AttemptReason;
  /** Time on the sandbox clock, as ISO 8601. */
  readonly at: string;
  readonly outcome: AttemptOutcome;
  /** What the receiver answered; `null` without an answer. */
  readonly status: number | null;
  /** Real milliseconds until the answer or the failure. */
  readonly duration_ms: number;
}

/** An event on its way to the receiver, with every attempt so far. */
export interface Delivery {
  readonly event_id: string;
  readonly type: string;
  /** `failed` once the last retry failed. */
  readonly status: "pending" | "delivered" | "failed";
  /** The exact text that is sent and signed. */
  readonly body: string;
  /** Value of the header `lean-signature`. */
  readonly signature: string;
  readonly attempts: readonly DeliveryAttempt[];
  /** Time on the sandbox clock; `null` when none is planned. */
  readonly next_attempt_at: string | null;
}

/** A {@link Delivery} as it is kept. Times are milliseconds since 1970 on the sandbox clock. */
export interface DeliveryRecord {
  readonly eventId: string;
  readonly type: string;
  readonly body: string;
  readonly signature: string;
  readonly attempts: DeliveryAttempt[];
  /** When the first attempt is due. */
  readonly firstAt: number;
  status: Delivery["status"];
  nextAt: number | undefined;
}

/** Deliveries by `event_id`, oldest first. */
export const deliveriesIn: Table<DeliveryRecord> = defineTable("deliveries");

/** Retries in milliseconds after the first attempt, as Lean documents them. */
export const retriesMs: readonly number[] = [1, 2, 5, 10, 60, 180].map((minutes) => minutes * 60_000);

/** When the next attempt of the schedule is due, `undefined` after the last one. */
export function nextAttemptAt({ firstAt, attempts }: DeliveryRecord): number | undefined {
  const made = attempts.filter(({ reason }) => reason === "schedule").length;
  const delay = retriesMs[made - 1];
  return delay === undefined ? undefined : firstAt + delay;
}

/** A delivery for people and tests. */
export function toDelivery(record: DeliveryRecord): Delivery {
  const { eventId, type, status, body, signature, attempts, nextAt } = record;
  return {
    event_id: eventId,
    type,
    status,
    body,
    signature,
    attempts: structuredClone(attempts),
    next_attempt_at: nextAt === undefined ? null : new Date(nextAt).toISOString(),
  };
}
