import { LeanConfigError } from "@openlean/core";
import { checkOptions, type OptionRule, optionRules } from "@openlean/core/internal";
import { defaultMaxAgeMs, retryHorizonMs } from "./check-age.ts";
import { createKeyRing, type KeyRing } from "./key-ring.ts";
import { createMemoryStore } from "./memory-store.ts";
import { type Acceptance, type AcceptanceOptions, checkAcceptance } from "./open-delivery.ts";
import type { WebhookEvent } from "./webhook-event.ts";
import type { WebhookOutcome } from "./webhook-outcome.ts";
import { checkSecrets, type SecretsOption } from "./webhook-secrets.ts";
import type { WebhookStore } from "./webhook-store.ts";

/** What a handler gets besides the event. */
export interface EventContext {
  /** `event_id`: use it as the key of what you write. `undefined` when the event has none and is not deduplicated. */
  eventId: string | undefined;
  /** The bytes that were signed, to keep or to pass on. */
  rawBody: Uint8Array;
  /** Aborts after `handlerTimeoutMs`, or when another process took the event over. */
  signal: AbortSignal;
}

/** Options of `createWebhookReceiver`. */
export interface WebhookReceiverOptions extends AcceptanceOptions {
  /**
   * The webhook secret of this application and environment; a list while it is rotated: new first, old until Lean signs
   * with the new one. A function is asked with the first delivery, every five minutes after, and when a signature does not
   * fit (once in 5 seconds at most), so that nothing is needed at import and a rotation needs no restart.
   */
  secrets: SecretsOption;
  /**
   * Does the work. The event is done when it resolves and handled again when it throws. It may run more than once for
   * an event (a process that dies after the work but before it is recorded), so make the work repeatable by `event_id`.
   */
  onEvent: (event: WebhookEvent, context: EventContext) => unknown;
  /** Remembers events. Default `createMemoryStore`, which serves one process. */
  store?: WebhookStore | undefined;
  /**
   * When to answer 200. `"done"` (default): after `onEvent` resolved and that is recorded, so that no event is lost.
   * `"early"`: as soon as the event is claimed; an event whose handler then fails, or whose process dies, is lost,
   * because Lean does not repeat what was answered with 200.
   */
  acknowledge?: "done" | "early" | undefined;
  /**
   * Time to answer in milliseconds, from the moment the delivery came, below the 10,000 after which Lean gives up. Default
   * 8,000. When it is up the answer is 503 and the handler goes on; the repetition of the delivery finds the event done.
   */
  answerWithinMs?: number | undefined;
  /**
   * How long an event stays taken after its process died, in milliseconds. Default 30,000; renewed while it is handled.
   * Keep it far above the slowest answer of the store: a lease that ends under a living handler runs the handler twice.
   */
  leaseMs?: number | undefined;
  /**
   * How long a handler keeps its event, in milliseconds. Default 120,000. Then its `signal` aborts and the lease is
   * left to end, so that a handler that hangs does not block the event.
   */
  handlerTimeoutMs?: number | undefined;
  /**
   * How long an event is remembered at least, in milliseconds. Default 86,400,000 (a day), more than 10,800,000. Never
   * shorter than `maxAgeMs` where that ends, so that a delivery that comes again is known or too old.
   */
  rememberMs?: number | undefined;
  /**
   * Is told what became of every delivery, for logs and metrics: twice when the answer came before the handler was
   * done. What it throws changes nothing and is one line on `console.error`, once. By default refusals and failures are
   * one line each there.
   */
  onOutcome?: ((outcome: WebhookOutcome) => unknown) | undefined;
}

/** Options with every default in place. */
export interface ReceiverSettings {
  ring: KeyRing;
  acceptance: Acceptance;
  onEvent: WebhookReceiverOptions["onEvent"];
  onOutcome: WebhookReceiverOptions["onOutcome"];
  store: WebhookStore;
  acknowledge: "done" | "early";
  answerWithinMs: number;
  leaseMs: number;
  handlerTimeoutMs: number;
  rememberMs: number;
}

const owner = "createWebhookReceiver";
const { callable, milliseconds, oneOf } = optionRules;

const rememberRule: OptionRule = (value) =>
  typeof value === "number" && value > retryHorizonMs && value < Infinity
    ? undefined
    : `a number of milliseconds above ${retryHorizonMs} (Lean repeats deliveries for 180 minutes)`;

const storeRule: OptionRule = (value) => {
  const { claim, complete, release } = (value ?? {}) as Partial<WebhookStore>;
  return [claim, complete, release].every((method) => typeof method === "function")
    ? undefined
    : "a store with claim, complete and release";
};

/** @throws {LeanConfigError} `missing_option`, `invalid_option`, `missing_secret`, `invalid_secret` */
export function readReceiverOptions(options: WebhookReceiverOptions): ReceiverSettings {
  const acceptance = checkAcceptance(owner, options);
  checkOptions(owner, options, {
    onEvent: callable,
    onOutcome: callable,
    store: storeRule,
    acknowledge: oneOf("done", "early"),
    answerWithinMs: milliseconds({ below: 10_000 }),
    leaseMs: milliseconds(),
    handlerTimeoutMs: milliseconds(),
    rememberMs: rememberRule,
  });
  const { secrets, onEvent, onOutcome, store, acknowledge = "done" } = options;
  const { answerWithinMs = 8_000, leaseMs = 30_000, handlerTimeoutMs = 120_000 } = options;
  const { maxAgeMs = defaultMaxAgeMs, rememberMs = 86_400_000 } = options;
  if (onEvent === undefined)
    throw new LeanConfigError(
      "missing_option",
      `${owner}: onEvent is missing; give the function that handles an event`,
    );
  if (typeof secrets !== "function") checkSecrets(secrets);
  return {
    ring: createKeyRing(secrets),
    acceptance,
    onEvent,
    onOutcome,
    store: store ?? createMemoryStore(),
    acknowledge,
    answerWithinMs,
    leaseMs,
    handlerTimeoutMs,
    rememberMs: maxAgeMs === Infinity ? rememberMs : Math.max(rememberMs, maxAgeMs),
  };
}
