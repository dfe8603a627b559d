/** What the other packages of this repository build on, and nobody else: no promise is kept here between versions. */
export { connectionFailure } from "./connection-failure.ts";
export { checkOptions, kindOf, type OptionRule } from "./options/check-options.ts";
export * as optionRules from "./options/option-rules.ts";
export { Lifetime, Timers } from "./time.ts";
