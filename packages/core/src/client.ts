import { platformTransport } from "#platform";
import createOpenapiFetch from "openapi-fetch";
import type { Auth } from "./auth.ts";
import { type Environment, type EnvironmentName, type Region, resolveEnvironment } from "./environments.ts";
import { LeanConfigError } from "./errors/config-error.ts";
import { LeanUnexpectedResponseError } from "./errors/unexpected-response-error.ts";
import type { Hooks } from "./hooks.ts";
import { observation } from "./observation.ts";
import type { CallObserver } from "./observer.ts";
import { checkPathParameters } from "./path-parameters.ts";
import { pathTemplate } from "./path-template.ts";
import { requestHeaders } from "./request-headers.ts";
import { failure, requestIdOf, type Result } from "./result.ts";
import { isIdempotent, isRetryableStatus, RetryBudget } from "./retry.ts";
import { send, type Sent } from "./send.ts";
import { Timers } from "./time.ts";
import { type Fetch, fetchTransport } from "./transport.ts";
import { WireAnswer, WireRequest, wireResponse } from "./wire.ts";

/** Options of a client. camelCase means: ours; what goes on the wire keeps the spec's names. */
export interface ClientOptions extends RequestOptions {
  /** Country of the application. */
  region: Region;
  environment: EnvironmentName;
  /** `bearer({...})` or `mtls({...})` of `@openlean/auth-middleware`. */
  auth: Auth;
  /** Replaces the API host chosen from region, environment and channel. */
  baseUrl?: string | undefined;
  /** Replaces the authorization server chosen from region and environment. */
  authUrl?: string | undefined;
  /** Are told about calls and attempts: logs, metrics, traces. Several are told in turn. */
  hooks?: Hooks | readonly Hooks[] | undefined;
  /** Sends the requests instead of the platform's `fetch`. In tests, give a function and look at what it received. */
  fetch?: Fetch | undefined;
}

/** Options that a client has defaults for and each call may override. */
export interface RequestOptions {
  /** Longest wait for one attempt, in milliseconds. Default 60,000: Lean may hold a data request for 50 seconds. */
  timeoutMs?: number | undefined;
  /** Longest time for the whole call with token, attempts and waits, in milliseconds. Default 150,000. */
  deadlineMs?: number | undefined;
  /** How often a call is repeated when that is safe. Default 2. */
  maxRetries?: number | undefined;
  /** Headers to add. */
  headers?: Record<string, string> | undefined;
}

/** Options of every call, next to the operation's own `params` and `body`. */
export interface CallOptions extends RequestOptions {
  /** Aborts the call at any point, waits included. */
  signal?: AbortSignal | undefined;
  /** Sent as `Idempotency-Key`, the same for every attempt; it makes a POST safe to repeat. */
  idempotencyKey?: string | undefined;
}

/** What the generator writes for each operation: its id, the statuses that always carry JSON, a form-encoded body. */
export type Operations = Readonly<Record<string, { id: string; json: readonly number[]; form?: true }>>;

/**
 * The shape of a generated path map: method, path, then `options` and `result`. The inner types are left open because an
 * interface has no index signature; the generator guarantees them.
 */
// oxlint-disable-next-line typescript/no-explicit-any
export type PathMap = Record<"get" | "put" | "post" | "delete" | "patch", any>;

/** A typed client: one method per HTTP verb, called with a path of the spec. */
export interface Client<Paths extends PathMap> {
  GET<Path extends keyof Paths["get"]>(
    path: Path,
    ...options: Paths["get"][Path]["options"]
  ): Promise<Paths["get"][Path]["result"]>;
  PUT<Path extends keyof Paths["put"]>(
    path: Path,
    ...options: Paths["put"][Path]["options"]
  ): Promise<Paths["put"][Path]["result"]>;
  POST<Path extends keyof Paths["post"]>(
    path: Path,
    ...options: Paths["post"][Path]["options"]
  ): Promise<Paths["post"][Path]["result"]>;
  DELETE<Path extends keyof Paths["delete"]>(
    path: Path,
    ...options: Paths["delete"][Path]["options"]
  ): Promise<Paths["delete"][Path]["result"]>;
  PATCH<Path extends keyof Paths["patch"]>(
    path: Path,
    ...options: Paths["patch"][Path]["options"]
  ): Promise<Paths["patch"][Path]["result"]>;
  /**
   * The escape hatch: any method and path, untyped, with the same authentication, deadline and retries. Write ids as
   * `{name}` and give them in `params.path`, and the query in `params.query`: what else looks like a value in the path
   * is left out of messages and traces, so that they cannot tell it.
   */
  raw(method: string, path: string, options?: RawOptions): Promise<Result>;
  /** The hosts this client talks to. */
  readonly environment: Environment;
}

/** Options of {@link Client.raw}: what openapi-fetch takes for an operation it has no types of. */
export interface RawOptions extends CallOptions {
  params?: { path?: object | undefined; query?: object | undefined; header?: object | undefined } | undefined;
  body?: unknown;
}

/**
 * Makes a client over openapi-fetch. The generated packages call this; `Paths` and `operations` come from the spec.
 *
 * @throws {LeanConfigError} for an unknown region or environment, or an unusable URL
 */
export function createClient<Paths extends PathMap>(
  operations: Operations,
  options: Omit<ClientOptions, "auth"> & { auth?: Auth | undefined },
): Client<Paths> {
  const { auth } = options;
  const environment = resolveEnvironment({ ...options, channel: auth?.channel });
  const transport = options.fetch ? fetchTransport(options.fetch) : (auth?.transport ?? platformTransport());
  const observe = observation(options.hooks, environment);
  const budget = new RetryBudget();
  const timers = new Timers();
  const defaultLimits = { ...defaults, ...defined(options) };
  const defaultHeaders = checkedHeaders("the client", { accept: "application/json" }, options.headers);
  const http = createOpenapiFetch<Record<string, never>>({
    baseUrl: environment.apiUrl,
    Request: WireRequest as never,
  });

  function call(method: string, path: string, callOptions: RawOptions = {}): Promise<Result> {
    const operation = operations[`${method} ${path}`];
    const template = operation ? path : pathTemplate(path);
    const operationId = operation?.id ?? `${method} ${template}`;
    const { idempotencyKey } = callOptions;
    const called = { method, path: template, operationId, json: operation?.json ?? [], idempotencyKey };
    const observer = observe(called);
    return observer
      ? observer.watch(perform(path, callOptions, called, operation?.form, observer))
      : perform(path, callOptions, called, operation?.form, undefined);
  }

  async function perform(
    path: string,
    callOptions: RawOptions,
    called: Called,
    form: true | undefined,
    observer: CallObserver | undefined,
  ): Promise<Result> {
    const { method, operationId, idempotencyKey } = called;
    checkPathParameters(path, callOptions.params?.path as Record<string, unknown> | undefined, operationId);
    const { params, body, signal } = callOptions;
    const {
      timeoutMs = defaultLimits.timeoutMs,
      deadlineMs = defaultLimits.deadlineMs,
      maxRetries = defaultLimits.maxRetries,
    } = callOptions;
    let sent: Sent | undefined;
    const headers = { ...defaultHeaders };
    if (callOptions.headers) Object.assign(headers, checkedHeaders(operationId, callOptions.headers));
    if (idempotencyKey !== undefined)
      Object.assign(headers, checkedHeaders(operationId, { "idempotency-key": idempotencyKey }));
    if (form) headers["content-type"] = "application/x-www-form-urlencoded";
    const init = {
      params,
      body,
      // Only what decides how the body is written; the rest needs no `Headers`.
      headers: headers["content-type"] === undefined ? {} : { "content-type": headers["content-type"] },
      fetch: async (request: unknown) => {
        const { method, url, body, headers: added } = request as WireRequest;
        for (const [name, value] of added) headers[name] = value;
        sent = await send(
          { method, url, headers, body },
          {
            operationId,
            environment,
            auth,
            transport,
            signal,
            idempotencyKey,
            budget,
            timers,
            timeoutMs,
            deadlineMs,
            maxRetries,
            observer,
          },
        );
        return wireResponse(sent);
      },
    };
    let answer: { data?: unknown; error?: unknown };
    try {
      answer = await http.request(method.toLowerCase() as never, path as never, init as never);
    } catch (error) {
      // The only SyntaxError here is that of JSON.parse, and it quotes the body.
      if (sent && error instanceof SyntaxError)
        throw unexpected("not_json", "is not JSON", operationId, sent);
      if (error instanceof TypeError && !sent) throw invalidRequest(operationId);
      throw error;
    }
    return resultOf(answer, sent as Sent, called);
  }

  return {
    GET: (path: string, callOptions?: RawOptions) => call("GET", path, callOptions),
    PUT: (path: string, callOptions?: RawOptions) => call("PUT", path, callOptions),
    POST: (path: string, callOptions?: RawOptions) => call("POST", path, callOptions),
    DELETE: (path: string, callOptions?: RawOptions) => call("DELETE", path, callOptions),
    PATCH: (path: string, callOptions?: RawOptions) => call("PATCH", path, callOptions),
    raw: call,
    environment,
  } as unknown as Client<Paths>;
}

const defaults = { timeoutMs: 60_000, deadlineMs: 150_000, maxRetries: 2 };

function checkedHeaders(
  operationId: string,
  ...lists: readonly (Record<string, string> | undefined)[]
): Record<string, string> {
  try {
    return requestHeaders(...lists);
  } catch {
    throw invalidRequest(operationId);
  }
}

function invalidRequest(operationId: string): LeanConfigError {
  return new LeanConfigError(
    "invalid_request",
    `${operationId} could not be built: check headers and body`,
    operationId,
  );
}

/** The limits that are set, so that an explicit `undefined` does not hide a default. */
function defined(options: RequestOptions): Partial<typeof defaults> {
  const { timeoutMs, deadlineMs, maxRetries } = options;
  return {
    ...(timeoutMs !== undefined && { timeoutMs }),
    ...(deadlineMs !== undefined && { deadlineMs }),
    ...(maxRetries !== undefined && { maxRetries }),
  };
}

interface Called {
  method: string;
  /** The template: fit for messages. */
  path: string;
  operationId: string;
  json: readonly number[];
  idempotencyKey: string | undefined;
}

function resultOf(answer: { data?: unknown; error?: unknown }, sent: Sent, called: Called): Result {
  const { status, headers } = sent;
  const response = new WireAnswer(status, headers);
  const ok = status >= 200 && status < 300;
  const value = ok ? answer.data : answer.error === "" ? undefined : answer.error;
  if (called.json.includes(status) && (typeof value !== "object" || value === null))
    throw value === undefined
      ? unexpected("empty_body", "is empty", called.operationId, sent)
      : unexpected("not_json", "is not JSON", called.operationId, sent);
  if (ok) return { ok, status, data: value, requestId: requestIdOf(headers), response };
  const retryable = isRetryableStatus(status) && isIdempotent(called.method, called.idempotencyKey);
  return failure(response, value, {
    ...called,
    requestId: requestIdOf(headers),
    attempts: sent.attempts,
    retryable,
    retryAfterMs: sent.retryAfterMs,
  });
}

function unexpected(
  code: string,
  what: string,
  operationId: string,
  sent: Sent,
): LeanUnexpectedResponseError {
  // A registered type, in letters: nothing that a server could have put there instead.
  const contentType = sent.headers
    .get("content-type")
    ?.match(
      /^(?:application|text|image|multipart|audio|video|font|message)\/[a-z.+-]{1,60}(?=\s*(?:;|$))/i,
    )?.[0];
  return new LeanUnexpectedResponseError(
    `${operationId} was answered ${sent.status}, but the body ${what}${contentType ? ` (${contentType})` : ""}`,
    {
      code,
      operationId,
      contentType,
      status: sent.status,
      attempts: sent.attempts,
      requestId: requestIdOf(sent.headers),
      retryable: isRetryableStatus(sent.status),
      retryAfterMs: sent.retryAfterMs,
    },
  );
}
