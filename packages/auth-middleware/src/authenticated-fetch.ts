import {
  type Auth,
  type EnvironmentOptions,
  isLeanError,
  LeanConfigError,
  LeanUnexpectedResponseError,
  platformTransport,
  resolveEnvironment,
} from "@openlean/core";
import {
  checkOptions,
  isRepeatable,
  optionRules,
  RetryBudget,
  send,
  type Sender,
  Timers,
} from "@openlean/core/internal";
import { bodyOf } from "./fetch/request-body.ts";
import { fetchResponse } from "./fetch/fetch-response.ts";
import { redirectOf } from "./fetch/redirect.ts";
import { headOf, operationId, toRequest } from "./fetch/request-head.ts";

/** Options of {@link authenticatedFetch}: the hosts, as for a client. */
export interface AuthenticatedFetchOptions extends Omit<EnvironmentOptions, "channel"> {
  /** Longest time for a request with its body, its token and its redirects, in milliseconds. Default 150,000. */
  deadlineMs?: number | undefined;
}

/** How many redirects are followed, as the Fetch standard has it. */
const mostRedirects = 20;

/**
 * A `fetch` that authenticates every request, for a client you already have: `createClient<paths>({ baseUrl, fetch })` of
 * openapi-fetch, or any other that takes a `fetch`. A 401 is replayed once with new credentials. Requests to another
 * origin than the API's are refused before a credential is attached.
 *
 * It does what the Fetch standard says, except that
 *
 * - a redirect is followed within the API's origin alone; one that leads elsewhere rejects, and credentials stay here
 * - the answer is read as a whole before the promise resolves, and the deadline covers it; the longest is 64 MiB
 * - headers of the connection (`host`, `connection`, `expect`, ...) are refused; `content-length` is written anew, and a
 *   caller's `authorization` and `lean-app-token` are left out: `auth` writes them
 * - the answer's `type` is `default`; where its body was compressed, `content-encoding` and `content-length` are gone
 * - `cache`, `credentials`, `mode`, `referrer` and `keepalive` have no effect, and `integrity` is refused
 * - what fails is a `LeanError`: `config` for a request that cannot be sent, `connection`, `timeout`, `token`, and
 *   `unexpected_response` for an answer that cannot be read. An abort rejects with the reason of the signal
 *
 * @throws {LeanConfigError} `invalid_option`; for an unknown region or environment, or an unusable URL
 */
export function authenticatedFetch(
  auth: Auth,
  options: AuthenticatedFetchOptions,
): (input: string | URL | Request, init?: RequestInit) => Promise<Response> {
  if (typeof (auth as Partial<Auth> | undefined)?.authorize !== "function")
    throw new LeanConfigError(
      "invalid_option",
      "authenticatedFetch: auth must be what bearer() or mtls() makes",
    );
  checkOptions("authenticatedFetch", options, { deadlineMs: optionRules.milliseconds() });
  const environment = resolveEnvironment({ ...options, channel: auth.channel });
  const { deadlineMs = 150_000 } = options;
  const baseUrl = environment.apiUrl;
  const transport = auth.transport ?? platformTransport();
  const sender: Sender = {
    auth,
    baseUrl,
    environment,
    transport,
    budget: new RetryBudget(),
    timers: new Timers(),
  };

  return async (input, init) => {
    const start = performance.now();
    const request = toRequest(input, init);
    let head = headOf(request, baseUrl);
    const body = bodyOf(request, init);
    try {
      for (let redirects = 0; ; redirects++) {
        const { hasBody, ...line } = head;
        const { response } = await send(
          async () => ({ ...line, body: hasBody ? await body.read() : undefined }),
          sender,
          {
            operationId,
            signal: request.signal,
            timeoutMs: deadlineMs,
            deadlineMs: Math.max(1, deadlineMs - (redirects && performance.now() - start)),
            maxRetries: 0,
            repeatable: isRepeatable(head.method, head.headers["idempotency-key"]),
          },
        );
        const next = redirectOf(response, head, baseUrl, request.redirect);
        if (!next) return fetchResponse(response, head.url, redirects > 0);
        if (redirects === mostRedirects)
          throw new LeanUnexpectedResponseError("fetch was redirected too often", {
            code: "redirect_refused",
            operationId,
          });
        head = next;
      }
    } catch (error) {
      throw isLeanError(error) && error.kind === "abort" ? request.signal.reason : error;
    } finally {
      body.cancel();
    }
  };
}
