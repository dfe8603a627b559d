import { LeanTimeoutError } from "@openlean/core";
import { incompleteBody } from "./body-errors.ts";
import { asLeanError, errorName } from "./error-name.ts";
import { claimEvent, handleEvent, releaseEvent } from "./handle-event.ts";
import { openDelivery, type OpenedDelivery } from "./open-delivery.ts";
import { createOutcomeReport } from "./outcome-report.ts";
import type { RawBody } from "./raw-body.ts";
import { settleWithin } from "./settle-within.ts";
import { type DeliveryHeaders, readSignature, signatureHeader } from "./signature-header.ts";
import type { LeanWebhookError } from "./webhook-error.ts";
import { type WebhookOutcome, workOf } from "./webhook-outcome.ts";
import { readReceiverOptions, type WebhookReceiverOptions } from "./webhook-receiver-options.ts";

/** One HTTP request that claims to come from Lean. */
export interface Delivery {
  /** The bytes as they came; or a function that reads at most so many and throws {@link LeanWebhookError} otherwise. */
  body: RawBody | PromiseLike<RawBody> | ((maxBytes: number) => RawBody | PromiseLike<RawBody>);
  headers: DeliveryHeaders;
}

/** Takes deliveries. The adapters (`@openlean/webhooks/hono` and so on) call it for you. */
export interface WebhookReceiver {
  /**
   * Verifies, parses, deduplicates and handles one delivery. Never rejects, and resolves within `answerWithinMs`: answer
   * with the outcome's `status`.
   */
  receive(delivery: Delivery): Promise<WebhookOutcome>;
}

/**
 * Makes a {@link WebhookReceiver}. Every event is handled at least once, and once only unless a process dies or loses
 * its lease in between. Events without an `event_id` are handled on every delivery.
 *
 * @throws {LeanConfigError} `missing_option`, `invalid_option`; `missing_secret` and `invalid_secret` where `secrets` is no function
 */
export function createWebhookReceiver(options: WebhookReceiverOptions): WebhookReceiver {
  const settings = readReceiverOptions(options);
  const { ring, acceptance, acknowledge, answerWithinMs } = settings;
  const report = createOutcomeReport(settings.onOutcome);

  async function readBody(
    { body, headers }: Partial<Delivery>,
    leftMs: () => number,
  ): Promise<OpenedDelivery> {
    const read = readerOf(body, acceptance.maxBodyBytes);
    const signature = readSignature(signatureHeader(headers as DeliveryHeaders));
    const bytes = await settleWithin(read(), leftMs(), () => {
      throw incompleteBody(`the body did not come within answerWithinMs (${answerWithinMs} ms)`);
    }).catch((error: unknown) => {
      throw isRefusal(error) ? error : incompleteBody(`reading the body failed with ${errorName(error)}`);
    });
    return settleWithin(openDelivery(bytes, signature, ring, acceptance), leftMs(), () => {
      throw timeout("secrets: the webhook secrets did not come");
    });
  }

  function timeout(what: string): LeanTimeoutError {
    const details = { code: "deadline_exceeded", retryable: true } as const;
    return new LeanTimeoutError(`${what} within answerWithinMs (${answerWithinMs} ms)`, details);
  }

  async function receive(delivery: Delivery): Promise<WebhookOutcome> {
    const endsAt = performance.now() + answerWithinMs;
    const leftMs = (): number => Math.max(endsAt - performance.now(), 0);
    let opened: OpenedDelivery;
    try {
      opened = await readBody(delivery ?? {}, leftMs);
    } catch (error) {
      return isRefusal(error)
        ? { result: "refused", status: error.status, error }
        : { result: "unavailable", status: 503, event: undefined, error };
    }
    const { event } = opened;
    const claim = claimEvent(opened, settings);
    const claimed = await settleWithin(claim, leftMs(), () => undefined);
    if (!claimed) {
      // Lean is told to come again, and the next delivery may run elsewhere.
      void claim.then((late) => ("result" in late ? undefined : releaseEvent(late, settings)));
      const error = timeout("store: claim did not answer");
      return { result: "unavailable", status: 503, event, error };
    }
    if ("result" in claimed) return claimed;
    const work = handleEvent(claimed, settings);
    return acknowledge === "early"
      ? { result: "accepted", status: 200, event, work }
      : settleWithin(work, leftMs(), () => ({ result: "unfinished", status: 503, event, work }));
  }

  return {
    async receive(delivery) {
      const outcome = await receive(delivery);
      report(outcome);
      void workOf(outcome)?.then(report);
      return outcome;
    },
  };
}

/** One way to read every form of body, and none of its errors before somebody does. */
function readerOf(body: Delivery["body"] | undefined, maxBytes: number): () => Promise<RawBody> {
  if (typeof body === "function") return async () => body(maxBytes);
  const given = (async () => body as RawBody)();
  given.catch(() => undefined);
  return () => given;
}

function isRefusal(error: unknown): error is LeanWebhookError {
  return asLeanError(error)?.kind === "webhook";
}
