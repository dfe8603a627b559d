import { isLeanError, LeanConfigError } from "@openlean/core";
import { attempt, claimEvent, type Handling, handleEvent } from "./handle-event.ts";
import { createMemoryStore } from "./memory-store.ts";
import {
  type AcceptanceOptions,
  checkAcceptance,
  type DeliveryHeaders,
  openDelivery,
  type OpenedDelivery,
  signatureHeader,
} from "./receive-event.ts";
import { checkSecrets, type RawBody, readSignature, type Secrets } from "./verify-signature.ts";
import type { LeanWebhookError } from "./webhook-error.ts";
import type { WebhookEvent } from "./webhook-event.ts";
import { describeOutcome, type WebhookOutcome, workOf } from "./webhook-outcome.ts";
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

/** Options of {@link createWebhookReceiver}. */
export interface WebhookReceiverOptions extends AcceptanceOptions {
  /**
   * The webhook secret of this application and environment; a list while it is rotated: new first, old until Lean signs
   * with the new one. A function is asked for every delivery, so that a rotation needs no restart.
   */
  secrets: Secrets | (() => Secrets | Promise<Secrets>);
  /**
   * Does the work. The event is done when it resolves and handled again when it throws. It may run more than once for
   * an event (a process that dies after the work but before it is recorded), so make the work repeatable by `event_id`.
   */
  onEvent: (event: WebhookEvent, context: EventContext) => unknown;
  /** Remembers events. Default {@link createMemoryStore}, which serves one process. */
  store?: WebhookStore | undefined;
  /**
   * When to answer 200. `"done"` (default): after `onEvent` resolved and that is recorded, so that no event is lost.
   * `"early"`: as soon as the event is claimed; an event whose handler then fails, or whose process dies, is lost,
   * because Lean does not repeat what was answered with 200.
   */
  acknowledge?: "done" | "early" | undefined;
  /**
   * Time to answer in milliseconds, below the 10,000 after which Lean gives up. Default 8,000. When it is up the answer
   * is 503 and the handler goes on; the repetition of the delivery finds the event done.
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
  /** How long an event is remembered, in milliseconds. Default 86,400,000 (a day), more than 10,800,000. */
  rememberMs?: number | undefined;
  /**
   * Is told what became of every delivery, for logs and metrics: twice when the answer came before the handler was
   * done. What it throws is dropped. By default refusals and failures are one line each on `console.error`.
   */
  onOutcome?: ((outcome: WebhookOutcome) => unknown) | undefined;
}

/** One HTTP request that claims to come from Lean. */
export interface Delivery {
  /** The bytes as they came; or a function that reads at most so many and throws {@link LeanWebhookError} otherwise. */
  body: RawBody | ((maxBytes: number) => Promise<RawBody>);
  headers: DeliveryHeaders;
}

/** Takes deliveries. The adapters (`@openlean/webhooks/hono` and so on) call it for you. */
export interface WebhookReceiver {
  /** Verifies, parses, deduplicates and handles one delivery. Never rejects: answer with the outcome's `status`. */
  receive(delivery: Delivery): Promise<WebhookOutcome>;
}

/**
 * Makes a {@link WebhookReceiver}. Every event is handled at least once, and once only unless a process dies or loses
 * its lease in between. Events without an `event_id` are handled on every delivery.
 *
 * @throws {LeanConfigError} `missing_option`, `invalid_option`; `missing_secret` and `invalid_secret` where `secrets` is no function
 */
export function createWebhookReceiver(options: WebhookReceiverOptions): WebhookReceiver {
  const { secrets, onEvent, acknowledge = "done", onOutcome = printOutcome } = options;
  const {
    answerWithinMs = 8_000,
    leaseMs = 30_000,
    handlerTimeoutMs = 120_000,
    rememberMs = 86_400_000,
  } = options;
  const acceptance = checkAcceptance(options);
  const store = options.store ?? createMemoryStore({ now: acceptance.now });
  if (typeof onEvent !== "function")
    throw new LeanConfigError(
      "missing_option",
      "onEvent is missing; give the function that handles an event",
    );
  check("acknowledge", acknowledge === "done" || acknowledge === "early", '"done" or "early"');
  check(
    "answerWithinMs",
    answerWithinMs > 0 && answerWithinMs < 10_000,
    "above 0 and below 10000: Lean waits 10 s",
  );
  check("leaseMs", leaseMs > 0 && leaseMs < 2 ** 31, "above 0 and below 2^31");
  check("handlerTimeoutMs", handlerTimeoutMs > 0 && handlerTimeoutMs < 2 ** 31, "above 0 and below 2^31");
  check("rememberMs", rememberMs > 10_800_000, "above 10800000: Lean repeats deliveries for 180 minutes");
  const handling: Handling = { onEvent, store, leaseMs, handlerTimeoutMs, rememberMs };
  const currentSecrets = typeof secrets === "function" ? secrets : () => secrets;
  if (typeof secrets !== "function") checkSecrets(secrets);

  async function open({ body, headers }: Delivery): Promise<OpenedDelivery> {
    const signature = readSignature(signatureHeader(headers));
    const bytes = typeof body === "function" ? await body(acceptance.maxBodyBytes) : body;
    return openDelivery(bytes, signature, currentSecrets, acceptance);
  }

  function report(outcome: WebhookOutcome): WebhookOutcome {
    void attempt(() => onOutcome(outcome));
    return outcome;
  }

  return {
    async receive(delivery) {
      let opened: OpenedDelivery;
      try {
        opened = await open(delivery);
      } catch (error) {
        return report(
          isRefusal(error)
            ? { result: "refused", status: error.status, error }
            : { result: "unavailable", status: 503, event: undefined, error },
        );
      }
      const { event } = opened;
      const claim = claimEvent(opened, handling);
      const work = claim.then((claimed) => ("result" in claimed ? claimed : handleEvent(claimed, handling)));
      const accepted = claim.then((claimed): WebhookOutcome =>
        "result" in claimed ? claimed : { result: "accepted", status: 200, event, work },
      );
      let timer: ReturnType<typeof setTimeout> | undefined;
      const unfinished = new Promise<WebhookOutcome>((resolve) => {
        const outcome: WebhookOutcome = { result: "unfinished", status: 503, event, work };
        timer = setTimeout(() => resolve(outcome), answerWithinMs);
      });
      const outcome = await Promise.race([acknowledge === "early" ? accepted : work, unfinished]);
      clearTimeout(timer);
      if (workOf(outcome)) void work.then(report);
      return report(outcome);
    },
  };
}

function check(name: string, valid: boolean, rule: string): void {
  if (!valid) throw new LeanConfigError("invalid_option", `${name} must be ${rule}`);
}

function isRefusal(error: unknown): error is LeanWebhookError {
  return isLeanError(error) && error.kind === "webhook";
}

function printOutcome(outcome: WebhookOutcome): void {
  const line = describeOutcome(outcome);
  if (line !== undefined) console.error(line);
}
