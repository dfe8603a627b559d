/** Why a PEM text holds no certificate or key that can be used. */
export interface PemExplanation {
  readonly cause: string;
  readonly next: string;
}

const again = "download it again from the dashboard, and store it byte for byte";

/** How the reader calls the three parts. */
export type PartNames = Readonly<Record<"cert" | "key" | "ca", string>>;

const options: PartNames = { cert: "cert", key: "key", ca: "ca" };

/** The likely cause, by what the text holds. Nothing of the text is told. */
export function explainPem(part: keyof PartNames, pem: string, names: PartNames = options): PemExplanation {
  const labels = Array.from(pem.matchAll(/-----BEGIN ([A-Z\d ]+)-----/g), ([, label]) => label ?? "");
  const has = (pattern: RegExp) => labels.some((label) => pattern.test(label));
  const other = part === "key" ? has(/^CERTIFICATE$/) : has(/PRIVATE KEY$/);
  const own = has(part === "key" ? /^((RSA|EC|DSA|ENCRYPTED) )?PRIVATE KEY$/ : /^CERTIFICATE$/);
  if (!own && other) {
    const holds = part === "key" ? "a certificate" : "a private key";
    const swapped = names[part === "key" ? "cert" : part];
    return { cause: `it holds ${holds}: ${names.key} and ${swapped} are swapped`, next: "swap the two" };
  }
  const [, cause, next] = (own ? undefined : labelled.find(([pattern]) => has(pattern))) ??
    damages.find(([pattern]) => pattern.test(pem)) ?? [undefined, "its text is damaged", again];
  return { cause, next };
}

type Row = readonly [pattern: RegExp, cause: string, next: string];

const labelled: readonly Row[] = [
  [/^OPENSSH /, "it is in OpenSSH's own form", "write it anew with `ssh-keygen -p -m PKCS8 -f`"],
  [/PUBLIC KEY$/, "it holds a public key", "give my_app_private_key.pem"],
  [/CERTIFICATE REQUEST$/, "it holds a request for a certificate", "give what the dashboard made of it"],
  [/^PKCS7$/, "it is PKCS#7", "convert it with `openssl pkcs7 -print_certs`"],
  [/^TRUSTED CERTIFICATE$/, "it is in OpenSSL's own form", "convert it with `openssl x509`"],
  [/./, "it holds PEM blocks of another kind", again],
];

const damages: readonly Row[] = [
  [/^\s*(["'`])/, "there are quotes around it", "take the quotes away"],
  [/-----BEGIN(?![^]*-----END )/, "it is cut off: the END line is missing", again],
  [/-----BEGIN [A-Z ]+-----[ \t]+[\w+/=]{16}/, "its line breaks became spaces", "keep the line breaks"],
  [/\n[ \t]+[\w+/=]{16}/, "its lines are indented", "take the white space away at their beginning"],
  [/-----BEGIN [A-Z ]+-----[\w+/=]{16}/, "its line breaks are lost", "keep the line breaks"],
  [/\r(?!\n)/, "its lines end in CR alone", "store it with LF or CRLF"],
];
