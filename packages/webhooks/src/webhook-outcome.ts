import { asLeanError, errorName } from "./error-name.ts";
import type { LeanWebhookError } from "./webhook-error.ts";
import type { WebhookEvent } from "./webhook-event.ts";

/** What became of one delivery. `status` is the HTTP status to answer: only 200 ends Lean's repetitions. */
export type WebhookOutcome =
  /** The handler is done. `recorded`: a later delivery of this event will be recognised as a duplicate. */
  | { result: "handled"; status: 200; event: WebhookEvent; recorded: boolean }
  /** This event was handled before. */
  | { result: "duplicate"; status: 200; event: WebhookEvent }
  /** With `acknowledge: "early"`: answered before the handler is done. `work` settles with the final outcome. */
  | { result: "accepted"; status: 200; event: WebhookEvent; work: Promise<WebhookOutcome> }
  /** The time to answer is up and the handler goes on. `work` settles with the final outcome. */
  | { result: "unfinished"; status: 503; event: WebhookEvent; work: Promise<WebhookOutcome> }
  /** Another delivery of this event is being handled. */
  | { result: "busy"; status: 503; event: WebhookEvent }
  /** The handler threw `error`. The event is free again. */
  | { result: "handler_failed"; status: 500; event: WebhookEvent; error: unknown }
  /** The store or the function that gives the secrets failed before the handler ran; `error` says which, or is the store's. */
  | { result: "unavailable"; status: 503; event: WebhookEvent | undefined; error: unknown }
  /** Not accepted as an event. */
  | { result: "refused"; status: number; error: LeanWebhookError };

/** The answer to Lean. The body is for people who look at deliveries; it holds nothing of the event. */
export function answerOf(outcome: WebhookOutcome): { status: number; body: string } {
  const { result, status } = outcome;
  const why =
    outcome.result === "refused" ? { reason: outcome.error.reason, message: outcome.error.message } : {};
  return { status, body: JSON.stringify({ result, ...why }) };
}

/** What an outcome still waits for, for platforms that stop a request's work once it is answered. */
export function workOf(outcome: WebhookOutcome): Promise<WebhookOutcome> | undefined {
  return outcome.result === "accepted" || outcome.result === "unfinished" ? outcome.work : undefined;
}

/** One line for the console about an outcome that somebody should look at, without event data. */
export function describeOutcome(outcome: WebhookOutcome): string | undefined {
  switch (outcome.result) {
    case "refused":
      return about(`refused a delivery, ${outcome.error.reason}: ${outcome.error.message}`);
    case "handler_failed":
      return about(
        `onEvent failed with ${errorName(outcome.error)}; Lean will repeat the delivery; set onOutcome to get the error`,
      );
    case "unavailable": {
      const { error } = outcome;
      const what = asLeanError(error)?.message ?? `the store failed with ${errorName(error)}`;
      return about(`${what}; Lean will repeat the delivery; set onOutcome to get the error`);
    }
    default:
      return undefined;
  }
}

function about(text: string): string {
  return `@openlean/webhooks: ${text}`;
}
