// @peculiar/x509 needs the metadata polyfill to be there before it.
import "reflect-metadata";
import { randomBytes } from "node:crypto";
import { isIP } from "node:net";
import type { X509Certificate } from "@peculiar/x509";
import {
  BasicConstraintsExtension,
  ExtendedKeyUsage,
  ExtendedKeyUsageExtension,
  type Extension,
  KeyUsageFlags,
  KeyUsagesExtension,
  SubjectAlternativeNameExtension,
  SubjectKeyIdentifierExtension,
  X509CertificateGenerator,
} from "@peculiar/x509";

/** A certificate with its private key, both PEM. */
export interface Issued {
  readonly cert: string;
  readonly key: string;
}

/** The certificate authority of one sandbox: a root, and one intermediate each for servers and for clients. */
export interface Authority {
  /** The root, PEM: what a server or a client has to trust. */
  readonly root: string;
  /** Intermediate of the client certificates and the root, PEM, like Lean's `lean_public_cert_chain.pem`. */
  readonly clientChain: string;
  /** Issues a certificate for `localhost` and these hosts, with the intermediate that belongs to it. */
  issueServer(hosts?: readonly string[]): Promise<Issued>;
  /** Issues a client certificate, the leaf alone. The application id becomes the common name. */
  issueClient(applicationId: string): Promise<Issued>;
}

const algorithm = { name: "ECDSA", namedCurve: "P-256", hash: "SHA-256" };
const validDays = 397;

interface Signer {
  certificate: X509Certificate;
  keys: CryptoKeyPair;
}

/** Makes an {@link Authority} with new keys. Certificates are valid by the machine's clock, which TLS goes by. */
export async function createAuthority(): Promise<Authority> {
  const root = await createSigner("Openlean Sandbox Root CA", undefined, 1);
  const [servers, clients] = await Promise.all([
    createSigner("Openlean Sandbox Server CA", root, 0),
    createSigner("Openlean Sandbox Client CA", root, 0),
  ]);
  const chain = (signer: Signer) => pem(signer.certificate) + pem(root.certificate);
  return {
    root: pem(root.certificate),
    clientChain: chain(clients),
    async issueServer(hosts = []) {
      const names = new SubjectAlternativeNameExtension([
        { type: "dns", value: "localhost" },
        { type: "ip", value: "127.0.0.1" },
        { type: "ip", value: "::1" },
        ...hosts.map((host) => {
          const address = host.replace(/^\[|\]$/g, "");
          return { type: isIP(address) ? ("ip" as const) : ("dns" as const), value: address };
        }),
      ]);
      const leaf = await issueLeaf("localhost", servers, ExtendedKeyUsage.serverAuth, [names]);
      return { ...leaf, cert: leaf.cert + pem(servers.certificate) };
    },
    issueClient: (applicationId) => issueLeaf(applicationId, clients, ExtendedKeyUsage.clientAuth, []),
  };
}

async function createSigner(name: string, issuer: Signer | undefined, pathLength: number): Promise<Signer> {
  const keys = await createKeys();
  const usage = (KeyUsageFlags.keyCertSign | KeyUsageFlags.cRLSign) as KeyUsageFlags;
  const extensions = [
    new BasicConstraintsExtension(true, pathLength, true),
    new KeyUsagesExtension(usage, true),
  ];
  return { keys, certificate: await sign(name, keys, issuer, extensions) };
}

async function issueLeaf(name: string, issuer: Signer, purpose: string, extra: Extension[]): Promise<Issued> {
  const keys = await createKeys();
  const certificate = await sign(name, keys, issuer, [
    new BasicConstraintsExtension(false, undefined, true),
    new KeyUsagesExtension(KeyUsageFlags.digitalSignature, true),
    new ExtendedKeyUsageExtension([purpose]),
    ...extra,
  ]);
  const der = Buffer.from(await crypto.subtle.exportKey("pkcs8", keys.privateKey));
  const lines = der.toString("base64").match(/.{1,64}/g) ?? [];
  const label = "PRIVATE KEY";
  return {
    cert: pem(certificate),
    key: `-----BEGIN ${label}-----\n${lines.join("\n")}\n-----END ${label}-----\n`,
  };
}

function createKeys(): Promise<CryptoKeyPair> {
  return crypto.subtle.generateKey(algorithm, true, ["sign", "verify"]);
}

async function sign(
  name: string,
  keys: CryptoKeyPair,
  issuer: Signer | undefined,
  extensions: Extension[],
): Promise<X509Certificate> {
  const now = Date.now();
  return X509CertificateGenerator.create({
    // A serial number is positive and has at most 20 bytes: RFC 5280, section 4.1.2.2.
    serialNumber: `01${randomBytes(15).toString("hex")}`,
    subject: `CN=${name}`,
    issuer: issuer?.certificate.subject ?? `CN=${name}`,
    notBefore: new Date(now - 60_000),
    notAfter: new Date(now + validDays * 86_400_000),
    publicKey: keys.publicKey,
    signingKey: issuer?.keys.privateKey ?? keys.privateKey,
    signingAlgorithm: algorithm,
    extensions: [...extensions, await SubjectKeyIdentifierExtension.create(keys.publicKey)],
  });
}

function pem(certificate: X509Certificate): string {
  return `${certificate.toString("pem")}\n`;
}
