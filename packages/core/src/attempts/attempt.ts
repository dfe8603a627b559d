import type { RequestLifetime, TransportRequest } from "../transport/transport.ts";

/** One attempt of a request, with a signal for the transports that need one. */
export class Attempt implements TransportRequest {
  readonly method: string;
  readonly url: string;
  readonly headers: Record<string, string>;
  readonly body: string | Uint8Array | undefined;
  readonly lifetime: RequestLifetime & { readonly signal: AbortSignal };
  readonly repeatable: boolean;
  readonly freshConnection: boolean;
  readonly operationId: string;

  constructor(
    { method, url, body }: Pick<TransportRequest, "method" | "url" | "body">,
    headers: Record<string, string>,
    lifetime: RequestLifetime & { readonly signal: AbortSignal },
    { repeatable, operationId }: { readonly repeatable: boolean; readonly operationId: string },
    freshConnection: boolean,
  ) {
    this.method = method;
    this.url = url;
    this.headers = headers;
    this.body = body;
    this.lifetime = lifetime;
    this.repeatable = repeatable;
    this.freshConnection = freshConnection;
    this.operationId = operationId;
  }

  get signal(): AbortSignal {
    return this.lifetime.signal;
  }
}
