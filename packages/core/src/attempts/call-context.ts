import type { AuthContext } from "../auth.ts";
import type { Environment } from "../environments.ts";
import type { Transport } from "../transport/transport.ts";

/** What `auth` is told. Makes the signal only for an `authorize` that looks at it: most have their token at hand. */
export class CallContext implements AuthContext {
  readonly environment: Environment;
  readonly transport: Transport;
  readonly #lifetime: { readonly signal: AbortSignal };

  constructor(
    { environment, transport }: { environment?: Environment | undefined; transport: Transport },
    lifetime: { readonly signal: AbortSignal },
  ) {
    this.environment = environment as Environment;
    this.transport = transport;
    this.#lifetime = lifetime;
  }

  get signal(): AbortSignal {
    return this.#lifetime.signal;
  }
}
