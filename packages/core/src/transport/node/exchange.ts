import { Buffer } from "node:buffer";
import type { Dispatcher } from "undici";
import { codeOf } from "../code-of.ts";
import { bodyFailure, explained, mark, stale } from "../failure.ts";
import { maximumBodyBytes } from "../limits.ts";
import type { TransportRequest, TransportResponse } from "../transport.ts";
import type { Connection, Task } from "./connection.ts";
import type { ConnectionPool } from "./connection-pool.ts";
import { decodeBody } from "./decode-body.ts";
import { explainConnection } from "./explain-connection.ts";
import { LightHeaders } from "./light-headers.ts";

const none = Buffer.alloc(0);

/** One request and its answer, as undici reports them. */
export class Exchange implements Task {
  readonly options: Dispatcher.DispatchOptions;
  readonly operationId: string;
  readonly repeatable: boolean;
  readonly freshConnection: boolean;
  connection: Connection | undefined;
  queuedAt = 0;
  done = false;
  readonly #resolve: (response: TransportResponse | Promise<TransportResponse>) => void;
  readonly #reject: (error: Error) => void;
  readonly #request: TransportRequest;
  readonly #pool: ConnectionPool;
  #controller: Dispatcher.DispatchController | undefined;
  #status = 0;
  #statusText: string | undefined;
  #headers: LightHeaders | undefined;
  #body: Buffer = none;
  #chunks: Buffer[] | undefined;
  #size = 0;

  constructor(
    request: TransportRequest,
    path: string,
    pool: ConnectionPool,
    resolve: (response: TransportResponse | Promise<TransportResponse>) => void,
    reject: (error: Error) => void,
  ) {
    this.#request = request;
    this.#pool = pool;
    this.operationId = request.operationId ?? "";
    this.repeatable = request.repeatable ?? false;
    this.freshConnection = request.freshConnection ?? false;
    this.#resolve = resolve;
    this.#reject = reject;
    this.options = {
      path,
      method: request.method,
      headers: request.headers,
      body: request.body ?? null,
    };
    const { lifetime } = request;
    if (lifetime) {
      if (lifetime.ended) this.#stop();
      else lifetime.onEnd(this.#stop);
    } else if (request.signal.aborted) this.#stop();
    else request.signal.addEventListener("abort", this.#stop, { once: true });
  }

  onRequestStart(controller: Dispatcher.DispatchController): void {
    this.#controller = controller;
    if (this.done) controller.abort(this.#reason());
  }

  onResponseStart(
    _controller: Dispatcher.DispatchController,
    status: number,
    headers: Record<string, string | string[] | undefined>,
    statusText?: string,
  ): void {
    if (status < 200) return;
    this.#status = status;
    this.#statusText = statusText;
    this.#headers = new LightHeaders(headers);
    if (Number(headers["content-length"]) > maximumBodyBytes && this.#request.method !== "HEAD")
      this.#fail(bodyFailure("body_too_large", status, this.#headers));
  }

  onResponseData(_controller: Dispatcher.DispatchController, chunk: Buffer): void {
    this.#size += chunk.length;
    if (this.#size > maximumBodyBytes && this.#headers)
      return this.#fail(bodyFailure("body_too_large", this.#status, this.#headers));
    if (this.#chunks) this.#chunks.push(chunk);
    else if (this.#body === none) this.#body = chunk;
    else this.#chunks = [this.#body, chunk];
  }

  onResponseEnd(): void {
    this.connection?.release(this, true, this.#headers?.get("keep-alive"));
    if (!this.#finish()) this.#answer();
  }

  onResponseError(_controller: Dispatcher.DispatchController, error: Error): void {
    const isStale = this.#status === 0 && this.connection?.isStale;
    // undici is still in the middle of taking the connection down.
    queueMicrotask(() => this.connection?.release(this, false));
    if (this.#finish()) return;
    // Answers of these statuses have no body, whatever their Content-Length says: RFC 9110, section 8.6.
    if (isWithoutBody(this.#status) && codeOf(error) === "UND_ERR_RES_CONTENT_LENGTH_MISMATCH")
      return this.#answer();
    const code = codeOf(error) ?? "";
    this.#reject(
      mark(error, {
        ...(isStale && code === "ECONNRESET" && { [stale]: true }),
        [explained]: isStale && code === "ECONNRESET" ? closedMeanwhile : explainConnection(code),
      }),
    );
  }

  refuse(error: Error): void {
    if (!this.#finish()) this.#reject(error);
  }

  #answer(): void {
    const status = this.#status;
    const statusText = this.#statusText;
    const headers = this.#headers ?? new LightHeaders({});
    const bytes = this.#chunks ? Buffer.concat(this.#chunks, this.#size) : this.#body;
    const body = decodeBody(bytes, status, headers);
    this.#resolve(
      Buffer.isBuffer(body)
        ? { status, statusText, headers, body }
        : body.then((decoded) => ({ status, statusText, headers, body: decoded })),
    );
  }

  /** Marks the exchange as over; `true` when it was over before. */
  #finish(): boolean {
    if (this.done) return true;
    this.done = true;
    const { lifetime } = this.#request;
    if (lifetime) lifetime.offEnd(this.#stop);
    else this.#request.signal.removeEventListener("abort", this.#stop);
    if (!this.connection) this.#pool.forget(this);
    return false;
  }

  #fail(error: Error): void {
    if (this.#finish()) return;
    this.#reject(error);
    if (this.#controller) this.#controller.abort(error);
    else this.connection?.cancel();
  }

  readonly #stop = (): void => this.#fail(this.#reason());

  #reason(): Error {
    const { lifetime } = this.#request;
    return (lifetime ? lifetime.reason : this.#request.signal.reason) as Error;
  }
}

function isWithoutBody(status: number): boolean {
  return status === 204 || status === 205 || status === 304;
}

const closedMeanwhile = "the server closed a connection that had served before, without a byte of an answer";
