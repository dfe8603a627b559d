/** Where Lean's APIs run. */
export const regions = ["sa", "ae"] as const;

/** Where a fact comes from, with the words the README shows. */
export const sources = {
  guide: "Lean's guide to the KSA integration",
  capture: "requests and answers that were recorded",
  reference: "Lean's current API reference",
  "reference-sa": "an older reference for KSA",
  "reference-ae": "an older reference for the UAE",
  inferred: "nothing published; concluded from its neighbours",
} as const;

/** How far an operation can be relied upon, with the words the README shows. */
export const statuses = {
  current: "in use",
  deprecated: "still answers, but is announced to end",
  unverified: "may be incomplete or wrong: little is published, and nothing that was recorded confirms it",
} as const;

/** Whether a call may be sent again when its outcome is unknown, with the words the README shows. */
export const repeats = {
  safe: "may be sent again: a repeat has no further effect, though it may be refused because the first one had it",
  key: "may be sent again with the same idempotency key, and only with one",
  unsafe: "a repeat may do it twice: look first whether the first one arrived",
} as const;

/** Which credentials and data a server works with. */
export const environments = ["sandbox", "production"] as const;

/** How a server wants its callers to authenticate. */
export const channels = ["bearer", "mtls"] as const;
