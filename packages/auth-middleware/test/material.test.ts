import { generateKeyPairSync } from "node:crypto";
import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import * as fc from "fast-check";
import { afterAll, beforeAll, expect, it } from "vitest";
import { binaryLook } from "../src/mtls/binary-look.ts";
import { mtls } from "../src/mtls/index.ts";
import { lookAt } from "../src/mtls/material-look.ts";
import { isNowhere, systemCode } from "../src/mtls/read-material.ts";
import { legacyPfx, pfx, pfxWithoutCertificate } from "./pfx.ts";
import { type Issued, type TestAuthority, testAuthority } from "./pki.ts";

let authority: TestAuthority;
let own: Issued;
let set: { cert: string; key: string; ca: string; trust: "chain" };
let folder: string;

beforeAll(async () => {
  authority = await testAuthority();
  own = await authority.issue({ name: "client" });
  set = { ...own, ca: authority.root, trust: "chain" };
  folder = await mkdtemp(join(tmpdir(), "openlean-material-"));
});
afterAll(() => rm(folder, { recursive: true }));

const make = (options: object) => mtls({ ...set, appToken: "a", ...options });

const lineBreaks = fc.constantFrom("\n", "\r\n", "\\n", "\\r\\n");
const surroundings = fc.constantFrom("", "\n", "\\n", "  ", "# from the vault\n", "\uFEFF");
const carriers = fc.constantFrom("text", "bytes", "part of other bytes", "file");

it("takes PEM with any line break, the two characters \\n included, as text, bytes and file", async () => {
  let count = 0;
  await fc.assert(
    fc.asyncProperty(
      fc.record({ cert: lineBreaks, key: lineBreaks, ca: lineBreaks }),
      surroundings,
      carriers,
      async (breaks, around, carrier) => {
        const options: Record<string, unknown> = {};
        for (const part of ["cert", "key", "ca"] as const) {
          const text = around + set[part].trim().replaceAll("\n", breaks[part]) + breaks[part];
          const path = join(folder, `${count++}.pem`);
          if (carrier === "file") await writeFile(path, text);
          const bytes = new TextEncoder().encode(`xx${text}yy`).subarray(2, -2);
          options[part] =
            carrier === "file"
              ? path
              : carrier === "text"
                ? text
                : carrier === "bytes"
                  ? Buffer.from(text)
                  : bytes;
        }
        // A byte order mark or spaces may stand before certificates; of a key OpenSSL wants the line to begin with it.
        if (/\S|^ /.test(around.replace(/^#.*\n$/, ""))) delete options["key"];
        expect(make(options).certificate?.subject).toBe("CN=client");
      },
    ),
    { numRuns: 100 },
  );
});

const base64 = (text: string) => Buffer.from(text).toString("base64");
const body = (pem: string) => pem.replaceAll(/-----[^-]+-----|\s/g, "");
const der = (pem: string) => Buffer.from(body(pem), "base64");
const inLines = (pem: string) => pem.replaceAll(/[\w+/=]{64}/g, "$&\n");
const { publicKey, privateKey } = generateKeyPairSync("ec", {
  namedCurve: "P-256",
  publicKeyEncoding: { type: "spki", format: "pem" },
  privateKeyEncoding: { type: "pkcs8", format: "pem", cipher: "aes-256-cbc", passphrase: "sesame" },
});
const label = (name: string, text = "AAAA") => `-----BEGIN ${name}-----\n${text}\n-----END ${name}-----\n`;

it.each<[string, () => object, code: string, cause: RegExp, next: RegExp]>([
  [
    "undefined",
    () => ({ key: undefined }),
    "missing_credential",
    /^key is not given: it is undefined/,
    /set the variable/,
  ],
  [
    "null",
    () => ({ cert: null }),
    "missing_credential",
    /^cert is not given: it is null/,
    /set the variable/,
  ],
  [
    "an empty text",
    () => ({ ca: "" }),
    "missing_credential",
    /^ca is not given: it is an empty text/,
    /variable/,
  ],
  [
    "the word undefined",
    () => ({ key: "undefined" }),
    "missing_credential",
    /^key .*the word "undefined"/,
    /not set; set it/,
  ],
  ["the word null", () => ({ cert: " null\n" }), "missing_credential", /the word "null"/, /not set; set it/],
  ["white space", () => ({ key: "  " }), "missing_credential", /white space/, /where it comes from/],
  ["no bytes", () => ({ key: new Uint8Array() }), "not_pem", /^key holds nothing/, /where it comes from/],
  [
    "a number",
    () => ({ key: 12345678 }),
    "invalid_option",
    /^key must be a path, a text or bytes, not a number/,
    /./,
  ],
  [
    "an object",
    () => ({ cert: { type: "Buffer", data: [1] } }),
    "invalid_option",
    /^cert must be .* not an object/,
    /./,
  ],
  [
    "the base64 of a PEM",
    () => ({ key: base64(own.key) }),
    "not_pem",
    /^key .* \d+ characters that look like the base64 of a PEM text/,
    /decode it once/,
  ],
  [
    "the base64 of a PEM as bytes",
    () => ({ ca: Buffer.from(base64(authority.root)) }),
    "not_pem",
    /^ca holds no PEM block, but \d+ bytes that look like the base64 of a PEM/,
    /decode it once/,
  ],
  [
    "bare base64",
    () => ({ key: body(own.key) }),
    "not_pem",
    /characters that look like base64 without the BEGIN/,
    /whole PEM text/,
  ],
  [
    "bare base64 in lines",
    () => ({ key: inLines(body(own.key)) }),
    "not_pem",
    /look like base64/,
    /whole PEM text/,
  ],
  ["hex", () => ({ key: der(own.key).toString("hex") }), "not_pem", /look like hex/, /whole PEM text/],
  [
    "hex in pairs",
    () => ({
      key: der(own.key)
        .toString("hex")
        .replaceAll(/..(?=.)/g, "$&:"),
    }),
    "not_pem",
    /hex/,
    /./,
  ],
  [
    "a JWT",
    () => ({ key: `eyJ${"a".repeat(20)}.${"b".repeat(30)}.${"c".repeat(40)}` }),
    "not_pem",
    /a JWT/,
    /not a token/,
  ],
  ["JSON", () => ({ key: '{"key":"x"}' }), "not_pem", /JSON/, /out of it/],
  ["quotes around a path", () => ({ key: '"/etc/lean/key"' }), "not_pem", /a text in quotes/, /quotes away/],
  [
    "PEM without its first line",
    () => ({ key: own.key.replace(/^.*\n/, "") }),
    "not_pem",
    /PEM without its first line/,
    /whole PEM text/,
  ],
  ["several lines", () => ({ key: "a\nb" }), "not_pem", /a text of several lines/, /whole PEM/],
  [
    "DER of a key",
    () => ({ key: der(own.key) }),
    "not_pem",
    /^key holds no PEM block, but \d+ bytes that look like DER/,
    /-inform der/,
  ],
  ["DER of a certificate", () => ({ cert: der(own.cert) }), "not_pem", /look like DER/, /-inform der/],
  ["PKCS#12 as cert", () => ({ cert: pfx }), "not_pem", /look like PKCS#12/, /give it as pfx/],
  [
    "a Java key store",
    () => ({ cert: Buffer.from("feedfeed00", "hex") }),
    "not_pem",
    /Java key store/,
    /keytool/,
  ],
  [
    "the dashboard's ZIP",
    () => ({ cert: Buffer.from("504b0304", "hex") }),
    "not_pem",
    /a ZIP file/,
    /unpack/,
  ],
  ["UTF-16", () => ({ key: Buffer.from(`\uFEFF${own.key}`, "utf16le") }), "not_pem", /UTF-16/, /UTF-8/],
  [
    "a path that leads nowhere",
    () => ({ cert: "/etc/lean/my_app_cert.crt" }),
    "file_not_found",
    /^cert: there is no file my_app_cert\.crt$/,
    /relative one/,
  ],
  [
    "a name without an ending",
    () => ({ cert: "/etc/lean/certificate" }),
    "file_not_found",
    /no file at its path \(21 characters\)/,
    /check the path/,
  ],
  [
    "a name that could be a secret",
    () => ({ cert: "/etc/s3cr3tFolder/A1b2C3d4E5.pem" }),
    "file_not_found",
    /no file at its path/,
    /./,
  ],
  ["a folder", () => ({ cert: folder }), "file_unreadable", /^cert: cannot read .*\(EISDIR\)/, /permission/],
  [
    "a certificate as the key",
    () => ({ key: own.cert }),
    "invalid_key",
    /holds a certificate: key and cert are swapped/,
    /swap the two/,
  ],
  [
    "a key as the certificate",
    () => ({ cert: own.key }),
    "invalid_certificate",
    /holds a private key: key and cert are swapped/,
    /swap the two/,
  ],
  [
    "a key as the chain",
    () => ({ ca: own.key }),
    "invalid_certificate",
    /key and ca are swapped/,
    /swap the two/,
  ],
  [
    "a public key",
    () => ({ key: publicKey }),
    "invalid_key",
    /holds a public key/,
    /my_app_private_key\.pem/,
  ],
  [
    "a certificate request",
    () => ({ cert: label("CERTIFICATE REQUEST") }),
    "invalid_certificate",
    /request for a certificate/,
    /dashboard/,
  ],
  ["PKCS#7", () => ({ ca: label("PKCS7") }), "invalid_certificate", /PKCS#7/, /-print_certs/],
  [
    "OpenSSL's own form",
    () => ({ cert: label("TRUSTED CERTIFICATE") }),
    "invalid_certificate",
    /OpenSSL's own form/,
    /openssl x509/,
  ],
  [
    "OpenSSH's own form",
    () => ({ key: label("OPENSSH PRIVATE KEY") }),
    "invalid_key",
    /OpenSSH's own form/,
    /ssh-keygen/,
  ],
  [
    "another block",
    () => ({ key: label("EC PARAMETERS") }),
    "invalid_key",
    /blocks of another kind/,
    /download/,
  ],
  [
    "a key in quotes",
    () => ({ key: JSON.stringify(own.key) }),
    "invalid_key",
    /quotes around it/,
    /quotes away/,
  ],
  ["a key that is cut off", () => ({ key: own.key.slice(0, 90) }), "invalid_key", /cut off/, /download/],
  [
    "a certificate that is cut off",
    () => ({ cert: own.cert.slice(0, 300) }),
    "invalid_certificate",
    /cut off/,
    /download/,
  ],
  [
    "spaces for line breaks",
    () => ({ key: own.key.trim().replaceAll("\n", " ") }),
    "invalid_key",
    /line breaks became spaces/,
    /keep/,
  ],
  [
    "no line breaks",
    () => ({ key: own.key.replaceAll("\n", "") }),
    "invalid_key",
    /line breaks are lost/,
    /keep/,
  ],
  [
    "indented lines",
    () => ({ key: `\n${inLines(own.key)}`.replaceAll("\n", "\n    ") }),
    "invalid_key",
    /indented/,
    /white space/,
  ],
  [
    "CR alone",
    () => ({ key: inLines(own.key).replaceAll("\n", "\r") }),
    "invalid_key",
    /CR alone/,
    /LF or CRLF/,
  ],
  [
    "parameters before a damaged key",
    () => ({ key: label("EC PARAMETERS") + label("EC PRIVATE KEY") }),
    "invalid_key",
    /its text is damaged/,
    /byte for byte/,
  ],
  [
    "OpenSSL's own form as the key",
    () => ({ key: label("TRUSTED CERTIFICATE") }),
    "invalid_key",
    /OpenSSL's own/,
    /x509/,
  ],
  [
    "a request as the key",
    () => ({ key: label("CERTIFICATE REQUEST") }),
    "invalid_key",
    /request for a/,
    /dashboard/,
  ],
  [
    "a list of revoked ones",
    () => ({ cert: label("X509 CRL") }),
    "invalid_certificate",
    /of another kind/,
    /download/,
  ],
  [
    "unknown blocks as the key",
    () => ({ key: label("PRIVATE KEY X") }),
    "invalid_key",
    /of another kind/,
    /download/,
  ],
  [
    "unknown blocks as cert",
    () => ({ cert: label("PRIVATE KEY X") }),
    "invalid_certificate",
    /of another kind/,
    /./,
  ],
  [
    "unknown certificates",
    () => ({ cert: label("CERTIFICATE X") }),
    "invalid_certificate",
    /of another kind/,
    /./,
  ],
  [
    "a path of Windows, whose folder begins with n",
    () => ({ cert: "C:\\new\\my_app_cert.crt" }),
    "file_not_found",
    /^cert: there is no file my_app_cert\.crt$/,
    /check the path/,
  ],
  [
    "an older encrypted key with CRLF",
    () => ({ key: label("RSA PRIVATE KEY", "Proc-Type: 4,ENCRYPTED\n\nAAAA").replaceAll("\n", "\r\n") }),
    "invalid_key",
    /encrypted/,
    /set passphrase/,
  ],
  [
    "a damaged certificate",
    () => ({ cert: label("CERTIFICATE") }),
    "invalid_certificate",
    /its text is damaged/,
    /byte for byte/,
  ],
  ["lines that end like a file", () => ({ cert: "a\nb.pem" }), "not_pem", /several lines/, /whole PEM/],
  [
    "a damaged key",
    () => ({ key: label("PRIVATE KEY") }),
    "invalid_key",
    /its text is damaged/,
    /byte for byte/,
  ],
  [
    "an encrypted key without its passphrase",
    () => ({ key: privateKey }),
    "invalid_key",
    /encrypted, and its passphrase is missing/,
    /set passphrase/,
  ],
  [
    "an encrypted key with an empty passphrase",
    () => ({ key: privateKey, passphrase: "" }),
    "invalid_key",
    /is missing/,
    /set passphrase/,
  ],
  [
    "an encrypted key with another passphrase",
    () => ({ key: privateKey, passphrase: "open" }),
    "invalid_key",
    /is wrong/,
    /set passphrase/,
  ],
  [
    "an older encrypted key",
    () => ({ key: label("RSA PRIVATE KEY", "Proc-Type: 4,ENCRYPTED\n\nAAAA") }),
    "invalid_key",
    /encrypted/,
    /set passphrase/,
  ],
])("names the likely cause of %s, once, and the next step", (_, options, code, cause, next) => {
  const error = thrownBy(() => make(options()));
  expect(error).toMatchObject({ kind: "config", code });
  expect(error.message).not.toContain("\n");
  const [first = "", ...rest] = error.message.split("; ");
  expect(first).toMatch(cause);
  if (next.source !== ".") expect(rest.join("; ")).toMatch(next);
});

it.each<[string, () => unknown, RegExp]>([
  [
    "base64",
    () => pfx.toString("base64"),
    /^pfx is not the path of a file, but \d+ characters that look like base64.*; give the bytes/,
  ],
  ["PEM", () => own.cert, /^pfx holds PEM, not PKCS#12; give it as cert, key and ca/],
  ["a file that is not there", () => "/etc/lean/client.pfx", /^pfx: there is no file client\.pfx;/],
  ["null", () => null, /^pfx is not given/],
  [
    "the word undefined",
    () => "undefined",
    /but the word "undefined"; the variable it comes from is not set/,
  ],
  [
    "bytes of something else",
    () => Buffer.from("x"),
    /^pfx holds no readable certificate and key; expected PKCS#12/,
  ],
])("names the likely cause where pfx is %s", (_, value, line) => {
  expect(() => mtls({ pfx: value(), appToken: "a" } as never)).toThrow(line);
});

it("tells of an encryption of PKCS#12 that OpenSSL 3 reads no more, and of a set without a chain", () => {
  expect(() => mtls({ pfx, passphrase: "sesame", trust: "chain", appToken: "a" })).toThrow(/needs ca/);
  expect(() => mtls({ pfx: legacyPfx, passphrase: "sesame", appToken: "a" })).toThrow(
    /an algorithm that OpenSSL 3 no longer reads; write it again/,
  );
  expect(() => mtls({ pfx: pfxWithoutCertificate, passphrase: "sesame", appToken: "a" })).toThrow(
    /pfx holds no certificate that belongs to its key/,
  );
  expect(() => mtls({ pfx, passphrase: "open", appToken: "a" })).toThrow(
    /the passphrase of pfx is missing or wrong/,
  );
});

it("quotes names that people give certificate files, and nothing that could be something else", () => {
  for (const name of [
    "my_app_cert.crt",
    "my_app_private_key.pem",
    "lean_public_cert_chain.pem",
    "cert.pem",
    "tls.key",
    "client-2026-11.crt",
    "Client.pfx",
    "CA.cer",
    "lean.v2.p12",
    "a-b-c-d-e-f-g-h.der",
  ])
    expect(() => make({ cert: `/run/secrets/Noura/${name}` })).toThrow(new RegExp(`no file ${name}; `));
  expect(thrownBy(() => make({ cert: "a-b-c-d-e-f-g-h-i.der" })).message).not.toContain("a-b-c");
  fc.assert(
    fc.property(fc.stringMatching(/^[a-z]{0,6}[A-Z0-9]{2}[a-zA-Z0-9+]{6,40}$/), (secret) => {
      for (const cert of [
        secret,
        `${secret}.pem`,
        `${secret}/cert.pem`,
        `certs/${secret}.key`,
        `a-${secret}-b.crt`,
      ])
        expect(thrownBy(() => make({ cert })).message).not.toContain(secret);
    }),
  );
});

function thrownBy(work: () => unknown): Error {
  try {
    work();
  } catch (error) {
    return error as Error;
  }
  return expect.fail("it was taken");
}

it.each<[string, string | undefined]>([
  ["fffe4100", "UTF-16"],
  ["feff0041", "UTF-16"],
  ["ff00", undefined],
  ["fefe", undefined],
  ["feedfeed00000002", "a Java key store"],
  ["feedface", undefined],
  ["504b0304", "a ZIP file"],
  ["504b", undefined],
  ["308006092a", "DER"],
  ["3081870201", "DER"],
  ["30820110", "DER"],
  ["3084", undefined],
  ["30", undefined],
  ["3030303030303030", undefined],
  ["3080020103", "PKCS#12"],
  ["308191020103", "PKCS#12"],
  ["3082040c020103", "PKCS#12"],
  ["3083010000020103", "PKCS#12"],
  ["3082040c020102", "DER"],
  ["0a3082040c020103", undefined],
  ["41fffe", undefined],
  ["", undefined],
])("knows by the first bytes %s that it is %s", (hex, looks) => {
  expect(binaryLook(Buffer.from(hex, "hex"))?.[0]).toBe(looks);
});

const a = "text";
it.each<[string, string]>([
  ['"abc"', "a text in quotes"],
  ["'a b'", "a text in quotes"],
  ['"abc', a],
  ['abc"', a],
  ['a"b"', a],
  ['"a"b', a],
  ["\"abc'", a],
  ["{}", "JSON"],
  ["[1]", "JSON"],
  ["a{b}", a],
  ["eyJhbGciOiJFUzI1NiJ9.eyJhIjoxfQ.c2ln", "a JWT"],
  ["eyJhbGciOiJFUzI1NiJ9.eyJhIjoxfQ.", "a JWT"],
  ["xeyJhbGciOiJFUzI1NiJ9.eyJhIjoxfQ.c2ln", a],
  ["eyJhbGciOiJFUzI1NiJ9.eyJhIjoxfQ.c2ln x", a],
  ["eyJhbGciOiJFUzI1NiJ9.eyJhIjoxfQ", a],
  ["MIGH\n-----END PRIVATE KEY-----", "PEM without its first line"],
  ["PRIVATE KEY-----\nMIGH", "PEM without its first line"],
  ["CERTIFICATE----- MIGH", "PEM without its first line"],
  ["LS0tLS1CRUdJTiBQUklWQVRFIEtFWS0tLS0t", "the base64 of a PEM text"],
  ["0123456789abcdef", "hex"],
  ["01 23 45 67 89 ab cd ef", "hex"],
  ["01:23:45:67:89:AB:CD:EF", "hex"],
  ["0123456789abcd", a],
  ["0123456789abcdef0", a],
  ["g0123456789abcdef", a],
  ["0123456789abcdefg", a],
  ["01-23-45-67-89-ab-cd-ef", a],
  ["p3Fq9ZxK1aB7sT2e", "base64 without the BEGIN and END lines"],
  ["p3Fq 9ZxK\n1aB7\\nsT2e\\r\\n", "base64 without the BEGIN and END lines"],
  ["p3Fq9ZxK1aB7sT2e+/w==", "base64 without the BEGIN and END lines"],
  ["A1B2C3D4E5F6G7H8", "base64 without the BEGIN and END lines"],
  ["p3Fq9ZxK1aB7sT2e===", a],
  ["p3Fq9ZxK1aB7sT2", a],
  ["p3Fq9ZxK1aB7sT2e!", a],
  ["!p3Fq9ZxK1aB7sT2e", a],
  ["/etc/ssl/private/leankey", a],
  ["certificates/production/client", a],
  ["CERTIFICATES/PRODUCTION", a],
  ["xxxYYYxxxYYYxxYYxx", a],
  ["xxxYYYxxxYYxxYYxxY", "base64 without the BEGIN and END lines"],
  ["one line\nand another", "a text of several lines"],
  ["one\\nand", "a text of several lines"],
  ["one\rand", "a text of several lines"],
  ["a sentence of several words", a],
])("takes %j for %s, and tells its length alone", (value, looks) => {
  const { kind, words } = lookAt(value);
  const size = `${value.length} characters`;
  expect([kind, words]).toEqual(
    looks === a ? ["text", size] : ["material", `${size} that look like ${looks}`],
  );
  expect(lookAt(Buffer.from(value)).words).toBe(words.replace("characters", "bytes"));
});

it("says which file it was that holds something else, and which is none", async () => {
  const path = join(folder, "secret");
  await writeFile(path, "hello");
  expect(() => make({ key: path })).toThrow(
    /^the file of key holds no PEM block, but 5 bytes; download it again/,
  );
  expect(() => make({ key: Buffer.from("hello") })).toThrow(/^key holds no PEM block, but 5 bytes; download/);
  await writeFile(path, "");
  expect(() => make({ key: path })).toThrow(/^the file of key holds nothing; check where it comes from/);
  await mkdir(join(folder, "my_app_cert.crt"));
  expect(() => make({ cert: join(folder, "my_app_cert.crt") })).toThrow(
    /^cert: cannot read my_app_cert\.crt \(EISDIR\);/,
  );
});

it.each<[unknown, string | undefined, boolean]>([
  ["ENOENT", "ENOENT", true],
  ["ENOTDIR", "ENOTDIR", true],
  ["ENAMETOOLONG", "ENAMETOOLONG", true],
  ["EACCES", "EACCES", false],
  ["E2BIG", "E2BIG", false],
  ["EENOENT", "EENOENT", false],
  ["ENOENTS", "ENOENTS", false],
  ["ERR_INVALID_ARG_VALUE", undefined, true],
  ["xEACCES", undefined, true],
  ["EACCES /home/noura", undefined, true],
  ["Eacces", undefined, true],
  [["EACCES"], undefined, true],
  [13, undefined, true],
  [undefined, undefined, true],
])("takes the code %j of a file system's error for %s", (code, known, nowhere) => {
  expect(systemCode({ code })).toBe(known);
  expect(isNowhere(known)).toBe(nowhere);
});
