import { createPrivateKey, type KeyObject, X509Certificate } from "node:crypto";
import { isLeanError } from "@openlean/core";
import { type Identity, loadIdentity } from "../mtls/identity.ts";
import { checkChain } from "./check-chain.ts";
import { checkValidity } from "./check-validity.ts";
import type { DoctorOptions } from "./doctor-options.ts";
import { type Material, type Part, parts } from "./read-material.ts";
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
  const own = certificatesOf(material.cert);
  const chain = certificatesOf(material.ca);
  const key = keyOf(material.key, passphrase);
  const ca = (chain ?? []).map(String);
  const problem = pemProblem(material, own, chain, key, passphrase);
  if (!own || !chain || !key || problem) {
    const rest = (["pair", "chain", "validity"] as const).map((id) => skipped(id));
    const pem: Check = problem ?? skipped("pem");
    return { checks: [pem, ...rest], identity: undefined, ca };
  }
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
    const pem = { cert: textOf(material.cert), key: textOf(material.key), ca: textOf(material.ca) };
    return { checks, identity: loadIdentity({ ...pem, passphrase }, now), ca };
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

function textOf(bytes: Buffer | undefined): string {
  return (bytes ?? Buffer.alloc(0)).toString("utf8");
}

function certificatesOf(bytes: Buffer | undefined): X509Certificate[] | undefined {
  const blocks = textOf(bytes).match(/-----BEGIN CERTIFICATE-----[^-]+-----END CERTIFICATE-----/g) ?? [];
  try {
    return blocks.length > 0 ? blocks.map((block) => new X509Certificate(block)) : undefined;
  } catch {
    return undefined;
  }
}

function keyOf(bytes: Buffer | undefined, passphrase: string | undefined): KeyObject | undefined {
  try {
    return createPrivateKey({ key: textOf(bytes), ...(passphrase !== undefined && { passphrase }) });
  } catch {
    return undefined;
  }
}

function pemProblem(
  material: Material,
  own: X509Certificate[] | undefined,
  chain: X509Certificate[] | undefined,
  key: KeyObject | undefined,
  passphrase: string | undefined,
): Check | undefined {
  const { cert, key: keyBytes, ca } = material;
  if (cert && !own) return unreadable("cert", cert);
  if (keyBytes && !key) {
    if (!/BEGIN [A-Z ]*PRIVATE KEY/.test(textOf(keyBytes)) || !/ENCRYPTED/.test(textOf(keyBytes)))
      return unreadable("key", keyBytes);
    return {
      id: "pem",
      status: "failed",
      code: "invalid_key",
      finding: "the private key is encrypted and was not opened",
      cause: passphrase === undefined ? "no passphrase is given" : "the passphrase is wrong",
      next: "set LEAN_KEY_PASSPHRASE, or give --passphrase-file",
    };
  }
  return ca && !chain ? unreadable("ca", ca) : undefined;
}

function unreadable(part: Part, bytes: Buffer): Check {
  const { what, variable } = parts[part];
  const text = textOf(bytes);
  const holdsKey = /BEGIN [A-Z ]*PRIVATE KEY/.test(text);
  const holdsCertificate = text.includes("BEGIN CERTIFICATE-");
  const cause =
    bytes.length === 0
      ? "the file is empty"
      : bytes[0] === 0x30
        ? "it is binary (DER or PKCS#12)"
        : part === "key" && holdsCertificate
          ? "the file holds a certificate: LEAN_CERT and LEAN_KEY are swapped"
          : part !== "key" && holdsKey
            ? `the file holds a private key: LEAN_KEY and ${variable} are swapped`
            : holdsKey || holdsCertificate
              ? "its text is damaged, for example cut off or with lost line breaks"
              : "it holds no block that begins with -----BEGIN";
  const convert = part === "key" ? "openssl pkey -inform der" : "openssl x509 -inform der";
  return {
    id: "pem",
    status: "failed",
    code: holdsKey || holdsCertificate ? (part === "key" ? "invalid_key" : "invalid_certificate") : "not_pem",
    finding: `${what} is not readable as PEM`,
    cause,
    next: cause.includes("swapped")
      ? "swap the two"
      : cause.includes("binary")
        ? `convert it with \`${convert}\`, or unpack the ZIP of the dashboard again`
        : "download it again from the dashboard, and store it byte for byte",
  };
}
