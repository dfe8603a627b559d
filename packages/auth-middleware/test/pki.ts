// @peculiar/x509 needs the metadata polyfill to be there before it.
import "reflect-metadata";
import { randomBytes } from "node:crypto";
import {
  BasicConstraintsExtension,
  ExtendedKeyUsageExtension,
  KeyUsageFlags,
  KeyUsagesExtension,
  SubjectAlternativeNameExtension,
  X509Certificate,
  X509CertificateGenerator,
  X509CrlGenerator,
} from "@peculiar/x509";

/** A certificate and its key, PEM. */
export interface Issued {
  readonly cert: string;
  readonly key: string;
}

/** What a certificate is made with. */
export interface IssueOptions {
  name: string;
  /** Host names. Default `localhost`. */
  hosts?: string[];
  /** Begin and end of its validity, in days from now. */
  fromDays?: number;
  toDays?: number;
}

/** A certificate authority of one test run. */
export interface TestAuthority {
  readonly root: string;
  issue(options: IssueOptions): Promise<Issued>;
  /** The list of revoked certificates, PEM. */
  revoked(...certificates: Issued[]): Promise<string>;
}

const algorithm = { name: "ECDSA", namedCurve: "P-256", hash: "SHA-256" };
const dayMs = 86_400_000;

/** Makes a certificate authority with a new key. */
export async function testAuthority(name = "Test CA"): Promise<TestAuthority> {
  const keys = await newKeys();
  const root = await X509CertificateGenerator.create({
    ...validity(),
    serialNumber: serial(),
    subject: `CN=${name}`,
    issuer: `CN=${name}`,
    publicKey: keys.publicKey,
    signingKey: keys.privateKey,
    signingAlgorithm: algorithm,
    extensions: [
      new BasicConstraintsExtension(true, undefined, true),
      new KeyUsagesExtension(KeyUsageFlags.keyCertSign | KeyUsageFlags.cRLSign, true),
    ],
  });
  return {
    root: pem(root),
    issue: (options) => issue(options, { root, key: keys.privateKey }),
    async revoked(...certificates) {
      const list = await X509CrlGenerator.create({
        issuer: root.subject,
        thisUpdate: validity().notBefore,
        nextUpdate: validity().notAfter,
        entries: certificates.map(({ cert }) => ({
          serialNumber: new X509Certificate(cert).serialNumber,
          revocationDate: new Date(),
        })),
        signingAlgorithm: algorithm,
        signingKey: keys.privateKey,
      });
      // The library writes another label than the one of RFC 7468, which is what OpenSSL reads.
      const lines = list.toString("base64").match(/.{1,64}/g) ?? [];
      return `-----BEGIN X509 CRL-----\n${lines.join("\n")}\n-----END X509 CRL-----\n`;
    },
  };
}

/** A certificate that vouches for itself. */
export function selfSigned(options: IssueOptions): Promise<Issued> {
  return issue(options, undefined);
}

/** A certificate whose key is shorter than OpenSSL's security level lets pass. */
export async function weakCertificate(): Promise<Issued> {
  const rsa = { name: "RSASSA-PKCS1-v1_5", hash: "SHA-256", modulusLength: 1024 };
  const parameters = { ...rsa, publicExponent: new Uint8Array([1, 0, 1]) };
  const keys = await crypto.subtle.generateKey(parameters, true, ["sign", "verify"]);
  const certificate = await X509CertificateGenerator.createSelfSigned({
    ...validity(),
    serialNumber: serial(),
    name: "CN=weak",
    keys,
    signingAlgorithm: rsa,
  });
  return { cert: pem(certificate), key: await keyPem(keys) };
}

async function keyPem({ privateKey }: CryptoKeyPair): Promise<string> {
  const der = Buffer.from(await crypto.subtle.exportKey("pkcs8", privateKey)).toString("base64");
  const label = "PRIVATE KEY";
  return `-----BEGIN ${label}-----\n${der}\n-----END ${label}-----\n`;
}

async function issue(
  { name, hosts = ["localhost"], fromDays, toDays }: IssueOptions,
  issuer: { root: X509Certificate; key: CryptoKey } | undefined,
): Promise<Issued> {
  const keys = await newKeys();
  const certificate = await X509CertificateGenerator.create({
    ...validity(fromDays, toDays),
    serialNumber: serial(),
    subject: `CN=${name}`,
    issuer: issuer?.root.subject ?? `CN=${name}`,
    publicKey: keys.publicKey,
    signingKey: issuer?.key ?? keys.privateKey,
    signingAlgorithm: algorithm,
    extensions: [
      new BasicConstraintsExtension(false, undefined, true),
      new ExtendedKeyUsageExtension(["1.3.6.1.5.5.7.3.1", "1.3.6.1.5.5.7.3.2"]),
      new SubjectAlternativeNameExtension(hosts.map((value) => ({ type: "dns" as const, value }))),
    ],
  });
  return { cert: pem(certificate), key: await keyPem(keys) };
}

function newKeys(): Promise<CryptoKeyPair> {
  return crypto.subtle.generateKey(algorithm, true, ["sign", "verify"]);
}

function validity(fromDays = -1, toDays = 365): { notBefore: Date; notAfter: Date } {
  const now = Date.now();
  return { notBefore: new Date(now + fromDays * dayMs), notAfter: new Date(now + toDays * dayMs) };
}

function serial(): string {
  return `01${randomBytes(15).toString("hex")}`;
}

function pem(certificate: X509Certificate): string {
  return `${certificate.toString("pem")}\n`;
}
