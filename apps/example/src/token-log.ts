import type { Fetch } from "@openlean/core";

/** One request to the authorization server. The token itself is not kept. */
export interface TokenRequest {
  /** Milliseconds since 1970. */
  at: number;
  scope: string;
  status: number;
  ms: number;
  /** Seconds the token lives. */
  expiresIn?: number | undefined;
}

/** A `fetch` for `bearer()` that remembers what it was asked, so that single-flight can be seen. */
export interface TokenLog {
  readonly fetch: Fetch;
  /** Oldest first. */
  readonly requests: readonly TokenRequest[];
}

/** Makes a {@link TokenLog} of the last 100 requests. */
export function createTokenLog(): TokenLog {
  const requests: TokenRequest[] = [];
  return {
    requests,
    async fetch(url, init) {
      const at = Date.now();
      const scope = scopeOf(init.body);
      const response = await fetch(url, init);
      const expiresIn = response.ok ? await lifetimeOf(response.clone()) : undefined;
      requests.push({ at, scope, status: response.status, ms: Date.now() - at, expiresIn });
      if (requests.length > 100) requests.shift();
      return response;
    },
  };
}

/** `api`, or `customer` for any customer: whose token it is, is nobody's business here. */
function scopeOf(body: RequestInit["body"]): string {
  const form =
    body instanceof URLSearchParams ? body : new URLSearchParams(typeof body === "string" ? body : "");
  const scope = form.get("scope") ?? "";
  return scope.startsWith("customer.") ? "customer" : scope;
}

async function lifetimeOf(response: Response): Promise<number | undefined> {
  const body: unknown = await response.json().catch(() => undefined);
  const { expires_in } = (body ?? {}) as { expires_in?: unknown };
  return typeof expires_in === "number" ? expires_in : undefined;
}
