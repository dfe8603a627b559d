import { errorName } from "./error-name.ts";
import { describeOutcome, type WebhookOutcome } from "./webhook-outcome.ts";

/** Tells the caller's function what became of a delivery, or the console where there is none. Nothing it does matters. */
export function createOutcomeReport(
  onOutcome: ((outcome: WebhookOutcome) => unknown) | undefined,
): (outcome: WebhookOutcome) => void {
  if (!onOutcome) return printOutcome;
  let complained = false;
  const complain = (error: unknown): void => {
    if (complained) return;
    complained = true;
    console.error(
      `@openlean/webhooks: onOutcome failed with ${errorName(error)}; deliveries are answered all the same`,
    );
  };
  return (outcome) => {
    // A copy: the answer is made of the original.
    const told = { ...outcome };
    (async () => onOutcome(told))().catch(complain);
  };
}

function printOutcome(outcome: WebhookOutcome): void {
  const line = describeOutcome(outcome);
  if (line !== undefined) console.error(line);
}
