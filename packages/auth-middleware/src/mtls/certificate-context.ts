import type { AuthContext, Environment, Transport } from "@openlean/core";

/** What the token of a certificate's connection is asked with. The certificate is looked up when it is needed. */
export class CertificateContext implements AuthContext {
  readonly environment: Environment;
  readonly transport: Transport;
  readonly #context: AuthContext;
  readonly #thumbprint: () => string | undefined;

  constructor(context: AuthContext, transport: Transport, thumbprint: () => string | undefined) {
    this.environment = context.environment;
    this.transport = context.transport ?? transport;
    this.#context = context;
    this.#thumbprint = thumbprint;
  }

  get signal(): AbortSignal | undefined {
    return this.#context.signal;
  }

  get certificate(): string | undefined {
    return this.#thumbprint();
  }
}
