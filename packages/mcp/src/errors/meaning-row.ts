/** A line of a table of meanings: meaning, whether the same call may succeed later, next step. */
export type MeaningRow = readonly [meaning: string, retryable: boolean, nextStep: string];
