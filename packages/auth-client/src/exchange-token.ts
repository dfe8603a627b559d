import { isLeanError, LeanConfigError, type Transport } from "@openlean/core";
import { type Outgoing, type RetryBudget, send, type Sent, type Timers } from "@openlean/core/internal";
import { ApplicationCredentials, type CredentialValues } from "./application-credentials.ts";
import { authenticateClient } from "./authenticate-client.ts";
import { boundTo } from "./bound-to.ts";
import { type Moment, readClock } from "./clock.ts";
import { readTokenResponse } from "./read-token-response.ts";
import { asTokenFailure, tokenFailure } from "./token-failure.ts";
import type { TokenSourceOptions } from "./token-source-options.ts";

/** A token that has just been given. */
export interface IssuedToken {
  readonly value: string;
  readonly lifeMs: number;
  /** When its request was sent, from which its life counts. */
  readonly sentAt: Moment;
  readonly certificate: string | undefined;
}

/** What one token request needs besides the application's credentials. */
export interface TokenRequest {
  readonly scope: string;
  readonly transport: Transport;
  /** Fires when nobody waits any more. */
  readonly signal: AbortSignal;
}

/** Asks for one token: a client-credentials grant (RFC 6749, section 4.4). */
export type ExchangeToken = (request: TokenRequest) => Promise<IssuedToken>;

/**
 * A token is asked for by callers whose own deadlines run, so an attempt is short: one lost answer costs less than five
 * seconds with the wait before the next attempt.
 */
const limits = { timeoutMs: 4_000, deadlineMs: 15_000, maxRetries: 2 };

/** The token requests of one application: its credentials, one retry budget, the retry rule of every other call. */
export function createTokenExchange(
  options: TokenSourceOptions & { readonly now: () => number },
  timers: Timers,
  budget: RetryBudget,
): ExchangeToken {
  const { authUrl, now } = options;
  const { host } = new URL(authUrl);
  const credentials = new ApplicationCredentials(options, timers);
  const authenticate = authenticateClient(options);

  async function request(
    values: CredentialValues,
    { scope, transport, signal }: TokenRequest,
  ): Promise<IssuedToken> {
    let sentAt = readClock(now);
    const outgoing = async (): Promise<Outgoing> => {
      sentAt = readClock(now);
      const form = new URLSearchParams({ grant_type: "client_credentials", scope });
      await authenticate({ ...values, authUrl, now: sentAt.wall }, form);
      const headers = {
        accept: "application/json",
        "content-type": "application/x-www-form-urlencoded;charset=UTF-8",
      };
      return { method: "POST", url: `${authUrl}/oauth2/token`, headers, body: form.toString() };
    };
    // A second token does no harm, so every request may reach the server twice.
    const call = { ...limits, operationId: "createToken", repeatable: true, signal };
    let sent: Sent;
    try {
      sent = await send(outgoing, { transport, budget, timers, baseUrl: authUrl }, call);
    } catch (error) {
      if (isLeanError(error)) throw asTokenFailure(error, host);
      throw new LeanConfigError(
        "invalid_request",
        "createToken could not be built: this platform lacks Web Crypto or refuses the key",
        "createToken",
      );
    }
    const answer = await readTokenResponse(sent.response, values.clientId);
    if (answer.value === undefined) throw tokenFailure(sent, answer.code, host, options);
    return { ...answer, sentAt, certificate: boundTo(answer.value) };
  }

  return async (given) => {
    const values = await credentials.values(given.signal);
    try {
      return await request(values, given);
    } catch (error) {
      const refused = isLeanError(error) && error.code === "invalid_client" && !error.retryable;
      const others = refused && (await credentials.valuesAfter(values, given.signal));
      if (!others) throw error;
      return request(others, given);
    }
  };
}
