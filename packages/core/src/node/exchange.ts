import { Buffer } from "node:buffer";
import type { Dispatcher } from "undici";
import { BodyError, maximumBodyBytes } from "../body.ts";
import { codeOf } from "../code-of.ts";
import { explained } from "../retry.ts";
import type { TransportRequest, TransportResponse } from "../transport.ts";
import type { Connection, Task } from "./connection-pool.ts";
import { decodeBody } from "./decode-body.ts";
import { explainConnection } from "./explain-connection.ts";
import { LightHeaders } from "./light-headers.ts";

const none = Buffer.alloc(0);

/** One request and its answer, as undici reports them. */
export class Exchange implements Task {
  readonly options: Dispatcher.DispatchOptions;
  connection: Connection | undefined;
  done = false;
  readonly #resolve: (response: TransportResponse | Promise<TransportResponse>) => void;
  readonly #reject: (error: Error) => void;
  readonly #request: TransportRequest;
  #controller: Dispatcher.DispatchController | undefined;
  #status = 0;
  #headers: LightHeaders | undefined;
  #body: Buffer = none;
  #chunks: Buffer[] | undefined;
  #size = 0;

  constructor(
    request: TransportRequest,
    path: string,
    resolve: (response: TransportResponse | Promise<TransportResponse>) => void,
    reject: (error: Error) => void,
  ) {
    this.#request = request;
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
  ): void {
    if (status < 200) return;
    this.#status = status;
    this.#headers = new LightHeaders(headers);
    if (Number(headers["content-length"]) > maximumBodyBytes && this.#request.method !== "HEAD")
      this.#fail(new BodyError("body_too_large", status, this.#headers));
  }

  onResponseData(_controller: Dispatcher.DispatchController, chunk: Buffer): void {
    this.#size += chunk.length;
    if (this.#size > maximumBodyBytes && this.#headers)
      return this.#fail(new BodyError("body_too_large", this.#status, this.#headers));
    if (this.#chunks) this.#chunks.push(chunk);
    else if (this.#body === none) this.#body = chunk;
    else this.#chunks = [this.#body, chunk];
  }

  onResponseEnd(): void {
    this.connection?.release(true);
    if (this.#finish()) return;
    const status = this.#status;
    const headers = this.#headers ?? new LightHeaders({});
    try {
      const bytes = this.#chunks ? Buffer.concat(this.#chunks, this.#size) : this.#body;
      const body = decodeBody(bytes, status, headers);
      this.#resolve(
        typeof body === "string"
          ? { status, headers, body }
          : body.then((decoded) => ({ status, headers, body: decoded })),
      );
    } catch (error) {
      this.#reject(error as Error);
    }
  }

  onResponseError(_controller: Dispatcher.DispatchController, error: Error): void {
    // undici is still in the middle of taking the connection down.
    queueMicrotask(() => this.connection?.release(false));
    if (!this.#finish()) this.#reject(explain(error));
  }

  /** Marks the exchange as over; `true` when it was over before. */
  #finish(): boolean {
    if (this.done) return true;
    this.done = true;
    const { lifetime } = this.#request;
    if (lifetime) lifetime.offEnd(this.#stop);
    else this.#request.signal.removeEventListener("abort", this.#stop);
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

function explain(error: Error): Error {
  const explanation = explainConnection(codeOf(error) ?? "");
  if (explanation) Object.defineProperty(error, explained, { value: explanation, configurable: true });
  return error;
}
