import type { Fetch } from "@openlean/core";

/** Values that no answer may hold below the level `full`, planted into every text that a bank or a person wrote. */
export const canaries = {
  iban: "SA0380000000608010167519",
  spacedIban: "AE07 0331 2345 6789 0123 456",
  card: "4539 5787 6362 1486",
  account: "0608010167519",
  nationalId: "1098765432",
  emiratesId: "784-1987-1234567-1",
  arabicDigits: "١٠٩٨٧٦٥٤٣٢",
  phone: "+966 50 123 4567",
  email: "zaynab.canary@example.com",
  arabicEmail: "زينب@مثال.شركة",
} as const;

/** Values that no level shows. */
export const secrets = {
  jwt: "eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiJjYW5hcnkifQ.c2lnbmF0dXJl",
  bearer: "Bearer canary-access-token-0123456789",
  key: "-----BEGIN PRIVATE KEY-----",
} as const;

/** A name that is planted where names stand and where texts stand. */
export const plantedName = "Zaynab Canaria";

const words = [...Object.values(canaries), ...Object.values(secrets)].join(" ");

const names = new Set(["account_holder_name", "account_holder_short_name", "name", "full_name"]);
const texts = new Set([
  "transaction_information",
  "merchant_name",
  "description_cleansed",
  "nickname",
  "description",
  "message",
  "status_additional_info",
  "transaction_reference",
  "app_user_id",
]);

/** Plants canaries into the answers of an API, errors included. What it finds there is given to `seen`. */
export function plant(fetch: Fetch, seen: (value: string) => void): Fetch {
  return async (url, init) => {
    const response = await fetch(url, init);
    const text = await response.text().catch(() => "");
    let body = text;
    try {
      const value: unknown = JSON.parse(text);
      if (!new URL(url).pathname.startsWith("/oauth2/")) body = JSON.stringify(planted(value, "", seen));
    } catch {
      // A fault has spoilt the body already.
    }
    const headers = new Headers(response.headers);
    headers.delete("content-length");
    return new Response(body === "" ? null : body, { status: response.status, headers });
  };
}

function planted(value: unknown, field: string, seen: (value: string) => void): unknown {
  if (typeof value === "string") {
    if (field === "identification") seen(value);
    if (field === "bank_consent_id") seen(value);
    if (names.has(field)) return (seen(value), `${value} ${plantedName}`);
    if (texts.has(field)) return (seen(value), `${words} ${value} ${plantedName}`);
    return value;
  }
  if (Array.isArray(value)) return value.map((each) => planted(each, field, seen));
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([name, each]) => [name, planted(each, name, seen)]));
}
