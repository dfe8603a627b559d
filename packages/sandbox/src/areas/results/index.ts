export { bankTroubleOf } from "./bank-trouble.ts";
export { keepResult } from "./keep-result.ts";
export { reconnect } from "./reconnect.ts";
export { resultOf } from "./result-record.ts";
export { delayedUntil, type ReadMode, readModes, setReadMode } from "./read-mode.ts";
