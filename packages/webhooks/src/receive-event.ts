import { LeanConfigError } from "@openlean/core";
import { parseEvent } from "./parse-event.ts";
import {
  copyBytes,
  importSecrets,
  type RawBody,
  readSignature,
  type Secrets,
  verifyWithKeys,
} from "./verify-signature.ts";
import { LeanWebhookError } from "./webhook-error.ts";
import type { WebhookEvent } from "./webhook-event.ts";

/** Headers as a `Headers` object, or as Node's `request.headers`. Names in any case. */
export type DeliveryHeaders =
  | Pick<Headers, "get">
  | Readonly<Record<string, string | readonly string[] | undefined>>;

/** Limits on what is accepted as an event. */
export interface AcceptanceOptions {
  /** Longest body, in bytes. Default 1,048,576 (1 MiB). */
  maxBodyBytes?: number | undefined;
  /**
   * Oldest event, by its signed `timestamp`, in milliseconds. Off by default, and more than 10,800,000: Lean still
   * repeats a delivery after 180 minutes. With a limit, an event without a usable `timestamp` is refused.
   */
  maxAgeMs?: number | undefined;
  /** Current time in milliseconds since 1970. Default `Date.now`. */
  now?: (() => number) | undefined;
}

/** What {@link receiveEvent} takes. */
export interface ReceiveEventOptions extends AcceptanceOptions {
  /** The bytes as they came, before any parser. */
  body: RawBody;
  headers: DeliveryHeaders;
  secrets: Secrets;
}

const defaultMaxBodyBytes = 1_048_576;
const retryHorizonMs = 180 * 60_000;
const clockSkewMs = 5 * 60_000;

/**
 * Verifies and parses one delivery: for queues, and for frameworks without an adapter here. It does not deduplicate;
 * `createWebhookReceiver` does.
 *
 * @throws {LeanWebhookError} whose `status` is the one to answer with
 * @throws {LeanConfigError} `missing_secret`, `invalid_secret`, `invalid_option`
 */
export async function receiveEvent(options: ReceiveEventOptions): Promise<WebhookEvent> {
  const acceptance = checkAcceptance(options);
  const signature = readSignature(signatureHeader(options.headers));
  return (await openDelivery(options.body, signature, () => options.secrets, acceptance)).event;
}

/** An event, and the bytes it was signed as. */
export interface OpenedDelivery {
  event: WebhookEvent;
  rawBody: Uint8Array<ArrayBuffer>;
}

export type Acceptance = ReturnType<typeof checkAcceptance>;

export async function openDelivery(
  body: RawBody,
  signature: Uint8Array<ArrayBuffer>,
  secrets: () => Secrets | Promise<Secrets>,
  { maxBodyBytes, maxAgeMs, now }: Acceptance,
): Promise<OpenedDelivery> {
  if (body.byteLength > maxBodyBytes) throw bodyTooLarge(maxBodyBytes);
  const rawBody = copyBytes(body);
  await verifyWithKeys(rawBody, signature, await importSecrets(await secrets()));
  const event = parseEvent(rawBody);
  if (maxAgeMs !== undefined) checkAge(event.timestamp, maxAgeMs, now());
  return { event, rawBody };
}

/** @throws {LeanConfigError} `invalid_option` */
export function checkAcceptance(options: AcceptanceOptions): {
  maxBodyBytes: number;
  maxAgeMs: number | undefined;
  now: () => number;
} {
  const { maxBodyBytes = defaultMaxBodyBytes, maxAgeMs, now = Date.now } = options;
  if (!(maxBodyBytes > 0))
    throw new LeanConfigError("invalid_option", "maxBodyBytes must be more than 0 bytes");
  if (maxAgeMs !== undefined && !(maxAgeMs > retryHorizonMs))
    throw new LeanConfigError(
      "invalid_option",
      `maxAgeMs must be more than ${retryHorizonMs} (180 minutes): Lean's last repetition of a delivery comes that late`,
    );
  return { maxBodyBytes, maxAgeMs, now };
}

/** The value of `lean-signature`, or every value where the headers hold several. */
export function signatureHeader(headers: DeliveryHeaders): string | readonly string[] | null {
  if (typeof headers.get === "function") return headers.get("lean-signature");
  const record = headers as Readonly<Record<string, string | readonly string[] | undefined>>;
  const values = Object.keys(record)
    .filter((name) => name.toLowerCase() === "lean-signature")
    .flatMap((name) => record[name] ?? []);
  return values.length === 0 ? null : values;
}

export function bodyTooLarge(maxBodyBytes: number): LeanWebhookError {
  return new LeanWebhookError(
    "body_too_large",
    `the body has more than maxBodyBytes (${maxBodyBytes} bytes); raise the limit only if Lean sends such events`,
  );
}

function checkAge(timestamp: unknown, maxAgeMs: number, now: number): void {
  const sentAt = typeof timestamp === "string" ? parseTimestamp(timestamp) : Number.NaN;
  if (Number.isNaN(sentAt) || sentAt > now + clockSkewMs)
    throw new LeanWebhookError(
      "bad_timestamp",
      "the event's timestamp is missing, unreadable or in the future, so maxAgeMs cannot be applied; check this machine's clock or leave maxAgeMs out",
    );
  if (now - sentAt > maxAgeMs)
    throw new LeanWebhookError(
      "too_old",
      `the event is older than maxAgeMs (${maxAgeMs} ms), which no repetition by Lean is; refuse it, or raise maxAgeMs to replay stored deliveries`,
    );
}

/** RFC 3339 to milliseconds. `Date.parse` promises three fraction digits only, and Lean sends up to nine. */
function parseTimestamp(text: string): number {
  const parts = /^(\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d)(?:\.(\d{1,3})\d*)?(Z|[+-]\d\d:\d\d)$/.exec(text);
  return parts ? Date.parse(`${parts[1]}.${(parts[2] ?? "").padEnd(3, "0")}${parts[3]}`) : Number.NaN;
}
