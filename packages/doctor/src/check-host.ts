import { explainFailure, type Presented } from "./explain-failure.ts";
import type { Probe } from "./probe-host.ts";
import type { Check } from "./report.ts";

/** How a server ends a connection without the client certificate it wants. */
const wants = /^(ECONNRESET|EPIPE|UND_ERR_SOCKET)$|ALERT_CERTIFICATE_REQUIRED|ALERT_HANDSHAKE_FAILURE/;

/**
 * Whether a host can be reached, and whether both sides trust each other. That a certificate is missing was told by the
 * checks of the files.
 */
export function checkHost(
  id: "mtls_host" | "api_host" | "auth_host",
  origin: string,
  probe: Probe,
  presented: Presented,
  now: number,
): Check {
  const { host, protocol: scheme } = new URL(origin);
  if (!probe.reached && presented === "no certificate" && wants.test(probe.code))
    return { id, status: "skipped", finding: `${host} is there, and wants a client certificate` };
  if (!probe.reached)
    return {
      id,
      status: "failed",
      code: probe.code,
      finding: `no connection to ${host}: ${probe.code}`,
      ...explainFailure(probe.code, presented),
    };
  const how =
    scheme === "http:"
      ? "without TLS, on this machine"
      : probe.protocol
        ? `over ${probe.protocol.replace("v", " ")}, and its certificate is in order`
        : "over TLS, through the proxy";
  const also = presented === "certificate" ? "; the client certificate was taken" : "";
  const left = probe.validTo === undefined ? Infinity : Math.floor((probe.validTo - now) / 86_400_000);
  if (left < 7)
    return {
      id,
      status: "warning",
      finding: `${host} answers ${how}${also}, but its certificate ends in ${left} days`,
      next: "nothing to do on this side; watch it",
    };
  return { id, status: "ok", finding: `${host} answers ${how}${also}` };
}
