// @peculiar/x509 needs the metadata polyfill to be there before it.
import "reflect-metadata";
import {
  BasicConstraintsExtension,
  SubjectAlternativeNameExtension,
  X509CertificateGenerator,
} from "@peculiar/x509";

/** PEM texts of one authority, a server at `localhost` and a client. */
export interface Certificates {
  readonly ca: string;
  readonly server: { readonly cert: string; readonly key: string };
  readonly client: { readonly cert: string; readonly key: string };
}

const algorithm = { name: "ECDSA", namedCurve: "P-256", hash: "SHA-256" };

/** Makes new {@link Certificates} with P-256 keys. */
export async function makeCertificates(): Promise<Certificates> {
  const validity = {
    notBefore: new Date(Date.now() - 60_000),
    notAfter: new Date(Date.now() + 90 * 86_400_000),
  };
  const authority = await crypto.subtle.generateKey(algorithm, true, ["sign", "verify"]);
  const root = await X509CertificateGenerator.create({
    ...validity,
    serialNumber: "01",
    subject: "CN=Bench CA",
    issuer: "CN=Bench CA",
    publicKey: authority.publicKey,
    signingKey: authority.privateKey,
    signingAlgorithm: algorithm,
    extensions: [new BasicConstraintsExtension(true, 0, true)],
  });
  const issue = async (serialNumber: string, name: string) => {
    const keys = await crypto.subtle.generateKey(algorithm, true, ["sign", "verify"]);
    const certificate = await X509CertificateGenerator.create({
      ...validity,
      serialNumber,
      subject: `CN=${name}`,
      issuer: "CN=Bench CA",
      publicKey: keys.publicKey,
      signingKey: authority.privateKey,
      signingAlgorithm: algorithm,
      extensions: [new SubjectAlternativeNameExtension([{ type: "dns", value: name }])],
    });
    const der = Buffer.from(await crypto.subtle.exportKey("pkcs8", keys.privateKey)).toString("base64");
    const label = "PRIVATE KEY";
    return {
      cert: `${certificate.toString("pem")}\n`,
      key: `-----BEGIN ${label}-----\n${der}\n-----END ${label}-----\n`,
    };
  };
  return {
    ca: `${root.toString("pem")}\n`,
    server: await issue("02", "localhost"),
    client: await issue("03", "client"),
  };
}
