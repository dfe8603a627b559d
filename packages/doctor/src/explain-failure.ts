import { explainConnection } from "@openlean/core/node";

/** Whether the host wants a client certificate, and whether one was presented. */
export type Presented = "certificate" | "no certificate" | "not asked";

/** Cause and next step of a connection that failed: what `explainConnection` says, sharper where the doctor knows more. */
export function explainFailure(code: string, presented: Presented): { cause: string; next: string } {
  if (presented === "certificate" && /^(ECONNRESET|EPIPE|UND_ERR_SOCKET)$/.test(code))
    return {
      cause: "the server hung up after it saw the client certificate: it does not take it",
      next: "check that certificate, key and chain are those of this region and environment",
    };
  if (presented === "not asked" && /ALERT_CERTIFICATE_REQUIRED|ALERT_HANDSHAKE_FAILURE/.test(code))
    return {
      cause: "the server wants a client certificate, and none was presented",
      next: "this is a host for client certificates; check LEAN_BASE_URL",
    };
  if (presented === "not asked" && /UNABLE_TO_|SELF_SIGNED|CERT_UNTRUSTED/.test(code))
    return {
      cause:
        "no authority that Node trusts vouches for the server: another host, or a proxy that breaks TLS open",
      next: "check the URL; name the authority of such a proxy in NODE_EXTRA_CA_CERTS",
    };
  const [cause = "", ...next] = (explainConnection(code) ?? "").split("; ");
  return {
    cause: cause || "the connection broke for a reason that only its code tells",
    next: next.join("; ") || "look the code up, and quote it to Lean's support",
  };
}
