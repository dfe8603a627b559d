/** What the other packages of this repository build on, and nobody else: no promise is kept here between versions. */
export { RetryBudget } from "./attempts/retry-budget.ts";
export { isRepeatable, mayRepeat } from "./attempts/retry-rule.ts";
export { type Call, type Outgoing, send, type Sender, type Sent } from "./attempts/send.ts";
export { checkUrl } from "./environments.ts";
export { checkInsecureHosts } from "./options/insecure-hosts.ts";
export { checkOptions, kindOf, type OptionRule } from "./options/check-options.ts";
export * as optionRules from "./options/option-rules.ts";
export { decodeText } from "#platform";
export { connectionHeaders } from "./request/call-headers.ts";
export { codeText } from "./result/lean-code.ts";
export { isThenable } from "./time/is-thenable.ts";
export { Lifetime } from "./time/lifetime.ts";
export { Timers } from "./time/timers.ts";
export { connectionFailure } from "./transport/connection-failure.ts";
export { explained, mark, stale, unsent } from "./transport/failure.ts";
