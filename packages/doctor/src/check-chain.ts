import type { X509Certificate } from "node:crypto";
import type { Check } from "./report.ts";

/**
 * Whether the chain leads from the client certificate upwards, in that order. Warns only: whether the server can do
 * without is decided by the calls that follow.
 *
 * @param own certificates of the certificate file
 * @param chain certificates of the chain file
 */
export function checkChain(
  leaf: X509Certificate,
  own: readonly X509Certificate[],
  chain: readonly X509Certificate[],
): Check {
  const sent = [...new Map([...own, ...chain].map((each) => [each.fingerprint256, each])).values()];
  const path = [leaf];
  for (let last: X509Certificate | undefined = leaf; last && !issued(last, last);) {
    const child: X509Certificate = last;
    last = sent.find((each) => !path.includes(each) && issued(each, child));
    if (last) path.push(last);
  }
  if (path.length === 1)
    return issued(leaf, leaf)
      ? {
          id: "chain",
          status: "warning",
          code: "self_signed",
          finding: "the client certificate vouches for itself",
          cause: "it was made on this side, not issued by Lean",
          next: "generate a certificate in the dashboard",
        }
      : {
          id: "chain",
          status: "warning",
          code: "chain_incomplete",
          finding: "the chain does not hold the issuer of the client certificate",
          cause: "the chain belongs to another environment, or the wrong file is named",
          next: "download certificate and chain for this region and environment",
        };
  if (path.some((each, index) => sent[index]?.fingerprint256 !== each.fingerprint256))
    return {
      id: "chain",
      status: "warning",
      code: "chain_order",
      finding: "the chain is complete, but in the wrong order",
      cause: `expected: the client certificate, its issuer, then that one's issuer; found: ${orderOf(sent, path)}`,
      next: "write the certificates in that order: openlean puts the client certificate first, other tools do not",
    };
  const rooted = issued(path.at(-1) as X509Certificate, path.at(-1) as X509Certificate);
  return {
    id: "chain",
    status: "ok",
    finding: `the chain is in order: client certificate, ${path.length - 1} above it${rooted ? ", up to a root" : ""}`,
  };
}

function issued(issuer: X509Certificate, certificate: X509Certificate): boolean {
  return certificate.checkIssued(issuer) && certificate.verify(issuer.publicKey);
}

/** `3, 1, 2`: where each certificate would belong. */
function orderOf(sent: readonly X509Certificate[], path: readonly X509Certificate[]): string {
  return sent.map((each) => path.indexOf(each) + 1 || "another").join(", ");
}
