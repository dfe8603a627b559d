export { formatAmount, fromMinorUnits, toMinorUnits } from "./amount.ts";
export type { Auth, AuthContext } from "./auth.ts";
export type { Client } from "./client/client.ts";
export type { CallOptions, ClientOptions, RawOptions, RequestOptions } from "./client/client-options.ts";
export { createClient } from "./client/create-client.ts";
export type { PathMap } from "./client/path-map.ts";
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
export { LeanOverloadError } from "./errors/overload-error.ts";
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
} from "./observe/hooks.ts";
export type { PlatformOptions } from "./transport/platform-options.ts";
export { paginate, type PaginateOptions, type Pages } from "./flows/paginate.ts";
export { poll, type Polled, type PollOptions } from "./flows/poll.ts";
export { type Failure, type LeanResponse, type Result, type Success, unwrap } from "./result/result.ts";
export { platformTransport } from "#platform";
export type { Operation, Operations } from "./request/operations.ts";
export { fetchTransport } from "./transport/fetch-transport.ts";
export type {
  Fetch,
  RequestLifetime,
  ResponseHeaders,
  Transport,
  TransportRequest,
  TransportResponse,
} from "./transport/transport.ts";
export { unwrapData } from "./result/unwrap-data.ts";
