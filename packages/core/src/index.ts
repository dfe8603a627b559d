export { formatAmount, fromMinorUnits, toMinorUnits } from "./amount.ts";
export type { Auth, AuthContext } from "./auth.ts";
export {
  type CallOptions,
  type Client,
  type ClientOptions,
  createClient,
  type Operations,
  type PathMap,
  type RawOptions,
  type RequestOptions,
} from "./client.ts";
export {
  type Channel,
  type Environment,
  type EnvironmentName,
  type EnvironmentOptions,
  type Region,
  resolveEnvironment,
} from "./environments.ts";
export { LeanAbortError } from "./errors/abort-error.ts";
export { LeanApiError } from "./errors/api-error.ts";
export { LeanConfigError } from "./errors/config-error.ts";
export { LeanConnectionError } from "./errors/connection-error.ts";
export { isLeanError, LeanError, type LeanErrorDetails, type LeanErrorKind } from "./errors/lean-error.ts";
export { LeanResultError } from "./errors/result-error.ts";
export { LeanTimeoutError } from "./errors/timeout-error.ts";
export { LeanTokenError } from "./errors/token-error.ts";
export { LeanUnexpectedResponseError } from "./errors/unexpected-response-error.ts";
export type {
  AttemptOutcome,
  CallOutcome,
  Hooks,
  ObservedAttempt,
  ObservedCall,
  ObservedError,
  TraceHeaders,
} from "./hooks.ts";
export type { PlatformOptions } from "./platform-options.ts";
export { paginate, type PaginateOptions, type Pages } from "./paginate.ts";
export { poll, type Polled, type PollOptions } from "./poll.ts";
export { type Failure, type LeanResponse, type Result, type Success, unwrap } from "./result.ts";
export { platformTransport } from "#platform";
export {
  type Fetch,
  fetchTransport,
  type ResponseHeaders,
  type Transport,
  type TransportRequest,
  type TransportResponse,
} from "./transport.ts";
export { unwrapData } from "./unwrap-data.ts";
