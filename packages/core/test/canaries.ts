import { inspect } from "node:util";

/** Apart from the rest, so that nobody's scanner takes the text for a real key. */
const label = "PRIVATE KEY";

/** Name of a canary. */
export type CanaryName =
  | "accessToken"
  | "clientSecret"
  | "keyPem"
  | "passphrase"
  | "appToken"
  | "proxyPassword"
  | "iban"
  | "name"
  | "arabicName"
  | "nationalId"
  | "email"
  | "phone"
  | "customerId"
  | "query"
  | "header"
  | "body"
  | "cookie"
  | "path";

/**
 * Secrets and personal data that must come out nowhere, in the forms they have in reality. Made up; put them wherever a
 * caller, a server or a file may have the real ones, and scan what comes out with {@link leaks}.
 */
export const canaries: Readonly<Record<CanaryName, string>> = {
  accessToken: "eyJhbGciOiJSUzI1NiJ9.eyJzdWIiOiJjYW5hcnkifQ.c2lnbmF0dXJlLWNhbmFyeQ",
  clientSecret: "s3cr3tc4n4ry7f21d0b9",
  keyPem: `-----BEGIN ${label}-----\nMIGHAgEAMBMGByqCanaryKeyCanaryKey9x2\n-----END ${label}-----`,
  passphrase: "open-sesame-canary-41",
  appToken: "c4c4c4c4aaaa4bbb8cccddddeeee0001",
  proxyPassword: "pr0xy-canary-pw",
  iban: "SA0380000000608010167519",
  name: "Noura Canary Al-Harbi",
  arabicName: "نورة الكناري",
  nationalId: "1098765432",
  email: "noura.canary@example.com",
  phone: "+966501234567",
  customerId: "7d9f2c1e-5a4b-4c3d-8e2f-1a0b9c8d7e6f",
  query: "query-canary-83",
  header: "header-canary-84",
  body: "body-canary-85",
  cookie: "session=cookie-canary-86",
  path: "Path-Canary-87",
};

/** The canaries that stand in what is given, each with the place: `iban in stack`. Empty is good. */
export function leaks(values: readonly unknown[]): string[] {
  const found = new Set<string>();
  for (const value of values)
    for (const [place, text] of textsOf(value))
      for (const [name, forms] of searched)
        if (forms.some((form) => text.includes(form))) found.add(`${name} in ${place}`);
  return [...found];
}

const searched = Object.entries(canaries).map(([name, value]): [string, string[]] => [
  name,
  formsOf(name, value),
]);

/** As it is, as a URL, as JSON and as base64 has it. */
function formsOf(name: string, value: string): string[] {
  const essence = name === "keyPem" ? (value.split("\n")[1] ?? value) : value;
  const base64 = Buffer.from(essence).toString("base64").replaceAll("=", "");
  const encoded = encodeURIComponent(essence);
  const form = new URLSearchParams({ v: essence }).toString().slice(2);
  const json = JSON.stringify(essence).slice(1, -1);
  return [...new Set([essence, encoded, form, json, base64, essence.toLowerCase()])];
}

function* textsOf(value: unknown): Generator<[place: string, text: string]> {
  if (typeof value === "string") {
    yield ["text", value];
    return;
  }
  yield [
    "inspect",
    inspect(value, { depth: Infinity, showHidden: true, getters: true, maxStringLength: null }),
  ];
  yield ["JSON", json(value)];
  for (let depth = 0, next = value; next instanceof Error && depth < 10; depth++, next = next.cause) {
    const where = depth === 0 ? "" : `cause ${depth}: `;
    yield [`${where}String`, String(next)];
    yield [`${where}message`, next.message];
    yield [`${where}stack`, next.stack ?? ""];
    yield [`${where}JSON`, json(next)];
  }
}

function json(value: unknown): string {
  try {
    return JSON.stringify(value) ?? "";
  } catch {
    return "";
  }
}

/** Numbers from 0 to 1 that follow from a seed (mulberry32), to choose cases with. */
export function seeded(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}
