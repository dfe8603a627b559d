/** What becomes of a transfer because somebody tests that. */
export interface TestOutcome {
  /** The case in the lifecycle; which of them apply depends on the kind of transfer. */
  readonly case: "immediate" | "refused" | "failed" | "rejected" | "pending";
  /** Reason of a failure. */
  readonly code?: string;
}

/** By the last two digits of the sum in hundredths. */
const outcomes: Readonly<Record<number, TestOutcome>> = {
  1: { case: "immediate" },
  2: { case: "refused", code: "BANK_ISSUE" },
  3: { case: "failed", code: "BANK_ISSUE" },
  4: { case: "failed", code: "EXCEEDS_DAILY_LIMIT" },
  5: { case: "rejected" },
  6: { case: "pending" },
};

/** The outcome that a sum asks for, in hundredths; `undefined` for an ordinary one. */
export function testOutcomeOf(sum: number): TestOutcome | undefined {
  return outcomes[sum % 100];
}
