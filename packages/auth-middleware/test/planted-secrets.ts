import { inspect } from "node:util";
import * as fc from "fast-check";

/** A secret in a form that people have it in: what goes into an option, and the part that must come out nowhere. */
export interface Planted {
  readonly form: string;
  readonly value: string;
  readonly essence: string;
}

/** Apart from the rest, so that nobody's scanner takes the text for a real key. */
const labels = ["PRIVATE KEY", "EC PRIVATE KEY", "ENCRYPTED PRIVATE KEY", "CERTIFICATE", "PUBLIC KEY", "X"];

const base64 = fc
  .uint8Array({ minLength: 24, maxLength: 200 })
  .map((bytes) => `MIG${Buffer.from(bytes).toString("base64")}`);
const hex = fc
  .uint8Array({ minLength: 12, maxLength: 64 })
  .map((bytes) => Buffer.from(bytes).toString("hex"));
const word = fc.stringMatching(/^[a-zA-Z0-9]{4,9}[0-9]{2}[a-z]{3,6}[A-Z0-9]{3}$/);

const forms: Record<string, fc.Arbitrary<Omit<Planted, "form">>> = {
  "bare base64": base64.map((value) => ({ value, essence: value })),
  "base64 in lines": base64.map((one) => ({ value: one.replaceAll(/.{20}/g, "$&\n"), essence: one })),
  "base64 for URLs": base64.map((one) => {
    const value = one.replaceAll("+", "-").replaceAll("/", "_").replaceAll("=", "");
    return { value, essence: value };
  }),
  hex: hex.map((value) => ({ value, essence: value })),
  "hex in pairs": hex.map((one) => ({ value: one.replaceAll(/..(?=.)/g, "$&:"), essence: one })),
  PEM: pem("\n"),
  "PEM with the characters \\n": pem("\\n"),
  "PEM with the characters \\r\\n": pem("\\r\\n"),
  "PEM with spaces": pem(" "),
  "PEM in quotes": pem("\\n").map(({ value, essence }) => ({ value: JSON.stringify(value), essence })),
  "PEM without its first line": pem("\n").map(({ value, essence }) => ({
    value: value.replace(/^[^\n]+\n/, ""),
    essence,
  })),
  "PEM without its last line": pem("\n").map(({ value, essence }) => ({
    value: value.replace(/\n[^\n]+$/, ""),
    essence,
  })),
  "the base64 of a PEM": pem("\n").map(({ value }) => {
    const encoded = Buffer.from(value).toString("base64");
    return { value: encoded, essence: encoded.slice(40) };
  }),
  "a JWT": fc.tuple(base64, base64).map(([one, other]) => {
    const [payload, signature] = [one, other].map((text) => text.replaceAll(/[+/=]/g, "x"));
    return { value: `eyJhbGciOiJSUzI1NiJ9.${payload}.${signature}`, essence: payload ?? "" };
  }),
  "a passphrase": word.map((value) => ({ value, essence: value })),
  "a sentence": fc.tuple(word, word).map(([one, other]) => ({ value: `${one} ${other}`, essence: one })),
  JSON: word.map((one) => ({ value: JSON.stringify({ secret: one }), essence: one })),
  "a path with a secret folder": word.map((one) => ({
    value: `/run/${one}/tls/my_app_cert.crt`,
    essence: one,
  })),
  "a secret file name": word.map((one) => ({ value: `./certs/${one}.pem`, essence: one })),
  "a secret file without an ending": word.map((one) => ({ value: `certs/${one}`, essence: one })),
  "a path of Windows": word.map((one) => ({ value: `C:\\Users\\${one}\\key.pem`, essence: one })),
  "a path with a zero byte": word.map((one) => ({ value: `/etc/${one}\0.pem`, essence: one })),
  "a URL with credentials": word.map((one) => ({ value: `socks5://user:${one}@proxy:1080`, essence: one })),
  "a URL with a query": word.map((one) => ({ value: `https://host.test/?token=${one}`, essence: one })),
  "an option": word.map((one) => ({ value: `--${one}`, essence: one })),
};

/** Every form as often as the others. */
export const planted: fc.Arbitrary<Planted> = fc.oneof(
  ...Object.entries(forms).map(([form, secret]) => secret.map((one) => ({ form, ...one }))),
);

function pem(newline: string): fc.Arbitrary<Omit<Planted, "form">> {
  return fc.tuple(fc.constantFrom(...labels), base64).map(([label, body]) => ({
    value: [`-----BEGIN ${label}-----`, body, `-----END ${label}-----`].join(newline),
    essence: body,
  }));
}

/** How much of a secret may come out: shorter pieces occur in any text. */
const window = 8;

/** The places where a piece of a secret stands: message, stack, JSON, and what `inspect` shows at any depth. */
export function tracesOf(secret: string, outputs: readonly unknown[]): string[] {
  const pieces: string[] = [];
  for (let start = 0; start + window <= secret.length; start += 4)
    pieces.push(secret.slice(start, start + window));
  pieces.push(secret.slice(-window));
  const found: string[] = [];
  for (const output of outputs)
    for (const [place, text] of textsOf(output))
      if (pieces.some((piece) => text.includes(piece))) found.push(place);
  return found;
}

function textsOf(value: unknown): [place: string, text: string][] {
  const shown = inspect(value, { depth: Infinity, showHidden: true, getters: true, maxStringLength: null });
  const error = value as Partial<Error> | undefined;
  return [
    ["inspect", shown],
    ["JSON", JSON.stringify(value) ?? ""],
    ["message", error?.message ?? ""],
    ["stack", error?.stack ?? ""],
    ["text", String(value)],
  ];
}
