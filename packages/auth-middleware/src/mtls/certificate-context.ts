import type { AuthContext, Transport } from "@openlean/core";

/** What the token of a certificate's connection is asked with. The certificate is looked up when it is needed. */
export function certificateContext(
  context: AuthContext,
  transport: Transport,
  thumbprint: () => string | undefined,
): AuthContext {
  return {
    environment: context.environment,
    transport: context.transport ?? transport,
    // Asked for only by those who have to wait: making a signal is the dearest part of a call.
    get signal() {
      return context.signal;
    },
    get certificate() {
      return thumbprint();
    },
  };
}
