import { type Identity, loadIdentity } from "@openlean/auth-middleware/internal";
import { isLeanError } from "@openlean/core";
import { checkChain } from "./check-chain.ts";
import { checkPem } from "./check-pem.ts";
import { checkValidity } from "./check-validity.ts";
import type { DoctorOptions } from "./doctor-options.ts";
import type { Material } from "./read-material.ts";
import type { Check } from "./report.ts";

/** What the certificate set is good for. */
export interface CertificateFindings {
  readonly checks: readonly Check[];
  /** Ready for TLS; `undefined` when something has to be put right first. */
  readonly identity: Identity | undefined;
  /** PEM of the chain, where it could be read. */
  readonly ca: readonly string[];
}

/** Checks what needs no network: readable PEM, a pair that matches, order and completeness of the chain, days left. */
export function checkCertificates(
  material: Material,
  { passphrase }: DoctorOptions,
  now: number,
): CertificateFindings {
  const { check: problem, parsed, chain: readable } = checkPem(material, passphrase);
  const ca = readable.map(String);
  if (!parsed || problem) {
    const rest = (["pair", "chain", "validity"] as const).map((id) => skipped(id));
    const pem: Check = problem ?? skipped("pem");
    return { checks: [pem, ...rest], identity: undefined, ca };
  }
  const { own, chain, key } = parsed;
  const checks: Check[] = [
    {
      id: "pem",
      status: "ok",
      finding: `all three are readable PEM: ${own.length} + ${chain.length} certificates and a private key`,
    },
  ];
  const leaf = own.find((certificate) => certificate.checkPrivateKey(key));
  checks.push(
    leaf
      ? { id: "pair", status: "ok", finding: "the key belongs to the certificate" }
      : {
          id: "pair",
          status: "failed",
          code: "key_mismatch",
          finding: "the key does not belong to the certificate",
          cause: "certificate and key come from two downloads, or the files are mixed up",
          next: "use the certificate and the key of the same download, or generate a new certificate in the dashboard",
        },
  );
  if (!leaf) return { checks: [...checks, skipped("chain"), skipped("validity")], identity: undefined, ca };
  checks.push(checkChain(leaf, own, chain), checkValidity(leaf, [...own, ...chain], now));
  try {
    const { cert = "", key: keyPem = "", ca: chainPem = "" } = material;
    return { checks, identity: loadIdentity({ cert, key: keyPem, ca: chainPem, passphrase }, now), ca };
  } catch (error) {
    // Told above in other words; only what was not foreseen is added.
    if (!checks.some(({ status }) => status === "failed"))
      checks.push({
        id: "pem",
        status: "failed",
        code: isLeanError(error) ? error.code : "unusable",
        finding: isLeanError(error) ? error.message : "Node's TLS does not take this certificate set",
        next: "download the files again from the dashboard",
      });
    return { checks, identity: undefined, ca };
  }
}

function skipped(id: "pem" | "pair" | "chain" | "validity"): Check {
  return { id, status: "skipped", finding: "needs readable files first" };
}
