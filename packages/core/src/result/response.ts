import type { ResponseHeaders } from "../transport/transport.ts";
import type { LeanResponse } from "./result.ts";

/** Status and headers for the caller. A `Headers` is made when somebody looks at it, which few do. */
export class Answer implements LeanResponse {
  readonly status: number;
  readonly #received: ResponseHeaders;
  #headers: Headers | undefined;

  constructor(status: number, headers: ResponseHeaders) {
    this.status = status;
    this.#received = headers;
  }

  get headers(): Headers {
    if (!this.#headers) {
      this.#headers = this.#received instanceof Headers ? this.#received : new Headers();
      if (this.#headers !== this.#received)
        for (const [name, value] of this.#received)
          try {
            this.#headers.append(name, value);
          } catch {
            // A server may send what the platform's class does not take; the other headers still count.
          }
    }
    return this.#headers;
  }
}
