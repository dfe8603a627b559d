/** One HTTP request, ready to be sent. */
export interface TransportRequest {
  readonly method: string;
  readonly url: string;
  readonly headers: Record<string, string>;
  /** Text goes out as UTF-8, bytes as they are. */
  readonly body: string | Uint8Array | undefined;
  /** Aborts the exchange at any point and frees its socket. */
  readonly signal: AbortSignal;
  /** What `signal` follows, for transports that can do without a signal: making one costs as much as the rest of a call. */
  readonly lifetime?: RequestLifetime | undefined;
  /**
   * Whether the request may reach the server twice. One that may not is never sent over a connection that has rested for
   * long, which the server may be closing at that moment. Default `false`.
   */
  readonly repeatable?: boolean | undefined;
  /** Whether a connection that was used before is out of the question. Default `false`. */
  readonly freshConnection?: boolean | undefined;
  /** What the request belongs to, so that one operation cannot take every connection. Default: all are one. */
  readonly operationId?: string | undefined;
}

/** How long a request may go on. */
export interface RequestLifetime {
  readonly ended: boolean;
  /** Why it ended. */
  readonly reason: unknown;
  /** Calls `listener` when it ends; not when it ended already. */
  onEnd(listener: () => void): void;
  offEnd(listener: () => void): void;
}

/** What is read of an answer's headers; a platform's `Headers` fits. Names are lower case. */
export interface ResponseHeaders extends Iterable<[name: string, value: string]> {
  /** The value of a header, several ones joined by a comma, or `null`. */
  get(name: string): string | null;
}

/** A whole answer, body included. */
export interface TransportResponse {
  readonly status: number;
  /** The reason phrase, where the platform tells it. */
  readonly statusText?: string | undefined;
  readonly headers: ResponseHeaders;
  /** The bytes of the body without its content encoding; empty where there is none. */
  readonly body: Uint8Array;
}

/** Sends one request and reads the whole answer. Rejects when no complete answer arrives; never follows a redirect. */
export type Transport = (request: TransportRequest) => Promise<TransportResponse>;

/** The part of `fetch` that is needed: two arguments, a promise of a `Response`. */
export type Fetch = (input: string, init: RequestInit) => Promise<Response>;
