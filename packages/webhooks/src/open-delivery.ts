import { checkOptions, type OptionRule, optionRules } from "@openlean/core/internal";
import { checkAge, retryHorizonMs } from "./check-age.ts";
import type { KeyRing } from "./key-ring.ts";
import { parseEvent } from "./parse-event.ts";
import { copyBytes, type RawBody } from "./raw-body.ts";
import { verifyWithKeys } from "./verify-signature.ts";
import { LeanWebhookError } from "./webhook-error.ts";
import type { WebhookEvent } from "./webhook-event.ts";

/** Limits on what is accepted as an event. */
export interface AcceptanceOptions {
  /** Longest body, in bytes. Default 1,048,576 (1 MiB). */
  maxBodyBytes?: number | undefined;
  /**
   * Oldest event, by its signed `timestamp`, in milliseconds. Default 14,400,000 (four hours). More than 10,800,000: Lean
   * still repeats a delivery after 180 minutes. `Infinity` switches it off. An event without a `timestamp` is never refused
   * for its age. With a limit of your own, neither a `timestamp` that cannot be read nor one in the future is accepted.
   */
  maxAgeMs?: number | undefined;
  /** Current time in milliseconds since 1970, to compare with the `timestamp` of events. Default `Date.now`. */
  now?: (() => number) | undefined;
}

/** An event, and the bytes it was signed as. */
export interface OpenedDelivery {
  event: WebhookEvent;
  rawBody: Uint8Array<ArrayBuffer>;
}

export type Acceptance = ReturnType<typeof checkAcceptance>;

const ageRule: OptionRule = (value) =>
  typeof value === "number" && value > retryHorizonMs
    ? undefined
    : `Infinity, or a number of milliseconds above ${retryHorizonMs} (Lean's last repetition comes after 180 minutes)`;

/** @throws {LeanConfigError} `invalid_option` */
export function checkAcceptance(
  owner: string,
  options: AcceptanceOptions,
): { maxBodyBytes: number; maxAgeMs: number | undefined; now: () => number } {
  checkOptions(owner, options, {
    maxBodyBytes: optionRules.wholeNumber(1, 2 ** 31 - 1),
    maxAgeMs: ageRule,
    now: optionRules.callable,
  });
  const { maxBodyBytes = 1_048_576, maxAgeMs, now = Date.now } = options;
  return { maxBodyBytes, maxAgeMs, now };
}

/** @throws {LeanWebhookError} */
export async function openDelivery(
  body: RawBody,
  signature: Uint8Array<ArrayBuffer>,
  ring: KeyRing,
  { maxBodyBytes, maxAgeMs, now }: Acceptance,
): Promise<OpenedDelivery> {
  if (body?.byteLength > maxBodyBytes) throw bodyTooLarge(maxBodyBytes);
  const rawBody = copyBytes(body);
  await verifyWithKeys(rawBody, signature, ring);
  const event = parseEvent(rawBody);
  checkAge(event.timestamp, maxAgeMs, now());
  return { event, rawBody };
}

export function bodyTooLarge(maxBodyBytes: number): LeanWebhookError {
  return new LeanWebhookError(
    "body_too_large",
    `the body has more than maxBodyBytes (${maxBodyBytes} bytes); raise the limit only if Lean sends such events`,
  );
}
