import { LeanConnectionError } from "../errors/connection-error.ts";
import { codeOf } from "./code-of.ts";
import { explained, marksOf } from "./failure.ts";

/**
 * A failure of a transport as a typed error. It keeps the code and, where the transport knows one, the line that says
 * what the code means; messages of the platform may quote the URL and are dropped.
 *
 * @param what what was attempted, `getThing could not reach host`; the code follows after a colon
 * @param end what the message ends with
 */
export function connectionFailure(
  what: string,
  error: unknown,
  details: { operationId: string; attempts?: number; outcomeUnknown?: boolean },
  end = "",
): LeanConnectionError {
  const code = codeOf(error) ?? "CONNECTION_FAILED";
  const explanation = marksOf(error)[explained];
  return new LeanConnectionError(`${what}: ${code}${explanation ? `; ${explanation}` : ""}${end}`, {
    ...details,
    code,
    retryable: !isTlsFailure(code),
  });
}

/** Whether the code says that TLS failed. The same handshake will fail again, so there is no use in repeating it. */
function isTlsFailure(code: string): boolean {
  return /CERT|SSL|TLS|SELF_SIGNED|UNABLE_TO|HOSTNAME_MISMATCH|INVALID_CA|^PROXY_407$/.test(code);
}
