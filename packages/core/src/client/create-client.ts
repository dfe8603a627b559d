import { platformTransport } from "#platform";
import { credentialsCheck } from "../attempts/check-credentials.ts";
import { RetryBudget } from "../attempts/retry-budget.ts";
import { isRepeatable } from "../attempts/retry-rule.ts";
import { send, type Sender } from "../attempts/send.ts";
import type { Auth } from "../auth.ts";
import { resolveEnvironment } from "../environments.ts";
import { observation } from "../observe/observation.ts";
import type { CallObserver } from "../observe/observer.ts";
import { buildRequest, type RequestBase } from "../request/build-request.ts";
import { callHeaders } from "../request/call-headers.ts";
import { checkMethod } from "../request/check-method.ts";
import type { Operations } from "../request/operations.ts";
import { pathTemplate } from "../request/path-template.ts";
import type { Result } from "../result/result.ts";
import { Timers } from "../time/timers.ts";
import { fetchTransport } from "../transport/fetch-transport.ts";
import { checkCallOptions, checkClientOptions } from "./check-client-options.ts";
import type { Client } from "./client.ts";
import type { ClientOptions, RawOptions } from "./client-options.ts";
import type { PathMap } from "./path-map.ts";
import { type Called, readResult } from "./read-result.ts";

/** Of every client, unless it or the call says otherwise. */
const defaults = { timeoutMs: 60_000, deadlineMs: 150_000, maxRetries: 2 };

/**
 * Makes a client. The generated packages call this; `Paths` and `operations` come from the spec.
 *
 * @throws {LeanConfigError} `invalid_option`, for an unknown region or environment, or an unusable URL
 */
export function createClient<Paths extends PathMap>(
  operations: Operations,
  options: Omit<ClientOptions, "auth"> & { auth?: Auth | undefined },
): Client<Paths> {
  checkClientOptions(options);
  const { auth } = options;
  const environment = resolveEnvironment({ ...options, channel: auth?.channel });
  const baseUrl = environment.apiUrl;
  const sender: Sender = {
    transport: options.fetch ? fetchTransport(options.fetch) : (auth?.transport ?? platformTransport()),
    budget: new RetryBudget(),
    timers: new Timers(),
    baseUrl,
    auth,
    environment,
    checkCredentials: auth && credentialsCheck(),
  };
  const base: RequestBase = {
    baseUrl,
    headers: callHeaders("the client", auth !== undefined, options.headers),
    authenticated: auth !== undefined,
  };
  const observe = observation(options.hooks, environment);
  const {
    timeoutMs = defaults.timeoutMs,
    deadlineMs = defaults.deadlineMs,
    maxRetries = defaults.maxRetries,
  } = options;

  function call(method: string, path: string, callOptions: RawOptions = {}): Promise<Result> {
    const operation = operations[`${method} ${path}`];
    const template = operation ? path : pathTemplate(typeof path === "string" ? path : "");
    const operationId = operation?.id ?? `${method} ${template}`;
    const observer = observe({ method, path: template, operationId });
    const result = perform(path, callOptions, { method, path: template, operationId, operation }, observer);
    return observer ? observer.watch(result) : result;
  }

  async function perform(
    path: string,
    callOptions: RawOptions,
    called: Omit<Called, "repeatable" | "accept">,
    observer: CallObserver | undefined,
  ): Promise<Result> {
    const { method, operationId, operation } = called;
    checkCallOptions(operationId, callOptions);
    const request = buildRequest(method, path, callOptions, base, operation, operationId);
    const repeatable = isRepeatable(method, request.headers["idempotency-key"], operation?.repeat);
    const sent = await send(request, sender, {
      operationId,
      observer,
      repeatable,
      signal: callOptions.signal,
      timeoutMs: callOptions.timeoutMs ?? timeoutMs,
      deadlineMs: callOptions.deadlineMs ?? deadlineMs,
      maxRetries: callOptions.maxRetries ?? maxRetries,
    });
    return readResult(sent, { ...called, repeatable, accept: request.headers["accept"] });
  }

  return {
    GET: (path: string, callOptions?: RawOptions) => call("GET", path, callOptions),
    PUT: (path: string, callOptions?: RawOptions) => call("PUT", path, callOptions),
    POST: (path: string, callOptions?: RawOptions) => call("POST", path, callOptions),
    DELETE: (path: string, callOptions?: RawOptions) => call("DELETE", path, callOptions),
    PATCH: (path: string, callOptions?: RawOptions) => call("PATCH", path, callOptions),
    raw: async (method: string, path: string, callOptions?: RawOptions) =>
      call(checkMethod(method), path, callOptions),
    environment,
  } as unknown as Client<Paths>;
}
