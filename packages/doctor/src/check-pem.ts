import type { KeyObject, X509Certificate } from "node:crypto";
import {
  binaryLook,
  explainPem,
  isEncrypted,
  lookAt,
  parseCertificates,
  parseKey,
  pemText,
} from "@openlean/auth-middleware/internal";
import { type Material, type Part, parts } from "./read-material.ts";
import type { Check } from "./report.ts";

/** The three parts as Node's crypto reads them. */
export interface Parsed {
  readonly own: readonly X509Certificate[];
  readonly chain: readonly X509Certificate[];
  readonly key: KeyObject;
}

const variables = { cert: "LEAN_CERT", key: "LEAN_KEY", ca: "LEAN_CERT_CHAIN" };

/** Whether the three parts can be read as PEM. What is `undefined` in the material was told before. */
export function checkPem(
  material: Material,
  passphrase: string | undefined,
): { check: Check | undefined; parsed: Parsed | undefined; chain: readonly X509Certificate[] } {
  const [cert, key, ca] = (["cert", "key", "ca"] as const).map((part) => pemText(material[part] ?? ""));
  const own = cert === undefined ? undefined : parseCertificates(cert);
  const chain = ca === undefined ? undefined : parseCertificates(ca);
  const opened = key === undefined ? undefined : parseKey(key, passphrase);
  const check =
    (material.cert && !own ? unreadable("cert", material.cert) : undefined) ??
    (material.key && !opened ? unreadableKey(material.key, passphrase) : undefined) ??
    (material.ca && !chain ? unreadable("ca", material.ca) : undefined);
  const parsed = own && chain && opened ? { own, chain, key: opened } : undefined;
  return { check, parsed, chain: chain ?? [] };
}

function unreadableKey(bytes: Buffer, passphrase: string | undefined): Check {
  if (!isEncrypted(pemText(bytes) ?? "")) return unreadable("key", bytes);
  return {
    id: "pem",
    status: "failed",
    code: "invalid_key",
    finding: "the private key is encrypted and was not opened",
    cause: passphrase === undefined ? "no passphrase is given" : "the passphrase is wrong",
    next: "set LEAN_KEY_PASSPHRASE, or give --passphrase-file",
  };
}

function unreadable(part: Part, bytes: Buffer): Check {
  const pem = pemText(bytes);
  const { words, next: advice } = lookAt(bytes);
  const { cause, next } =
    pem === undefined
      ? { cause: binaryLook(bytes) ? `it is binary: ${words}` : `it holds ${words}`, next: advice }
      : explainPem(part, pem, variables);
  return {
    id: "pem",
    status: "failed",
    code: pem === undefined ? "not_pem" : part === "key" ? "invalid_key" : "invalid_certificate",
    finding: `${parts[part].what} is not readable as PEM`,
    cause,
    next,
  };
}
