import { LeanError, type LeanErrorDetails } from "./lean-error.ts";

/**
 * No answer arrived: name resolution, connection, TLS or a broken socket. `code` is the system's or OpenSSL's code
 * (`ECONNREFUSED`, `CERT_HAS_EXPIRED`, `ERR_SSL_TLSV13_ALERT_CERTIFICATE_REQUIRED`), `CONNECTION_FAILED` where there is none.
 */
export class LeanConnectionError extends LeanError {
  constructor(message: string, details: LeanErrorDetails) {
    super("connection", message, details);
  }
}
