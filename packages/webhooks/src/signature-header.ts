import { LeanWebhookError } from "./webhook-error.ts";

/** Headers as a `Headers` object, or as Node's `request.headers`. Names in any case. */
export type DeliveryHeaders =
  | Pick<Headers, "get">
  | Readonly<Record<string, string | readonly string[] | undefined>>;

/** The header of a delivery: its value, or the list of its values where the platform keeps them apart. */
export type SignatureHeader = string | readonly string[] | null | undefined;

/** The value of `lean-signature`, or every value where the headers hold several. */
export function signatureHeader(headers: DeliveryHeaders): SignatureHeader {
  if (typeof headers !== "object" || headers === null) return undefined;
  if (typeof headers.get === "function") return headers.get("lean-signature");
  const record = headers as Readonly<Record<string, string | readonly string[] | undefined>>;
  const values = Object.keys(record)
    .filter((name) => name.toLowerCase() === "lean-signature")
    .flatMap((name) => record[name] ?? []);
  return values.length === 0 ? null : values;
}

/**
 * The MAC in the header. Refuses everything but one `sha512=` with 128 hexadecimal digits of one case.
 *
 * @throws {LeanWebhookError} `missing_signature`, `malformed_signature`
 */
export function readSignature(header: SignatureHeader): Uint8Array<ArrayBuffer> {
  const values: readonly unknown[] = Array.isArray(header) ? header : [header ?? ""];
  const [value = ""] = values;
  if (values.length <= 1 && value === "")
    throw new LeanWebhookError(
      "missing_signature",
      "the delivery has no lean-signature header; if it came from Lean, check that no proxy drops the header and that the request's headers are passed on",
    );
  const digits =
    typeof value === "string" ? /^sha512=([0-9a-f]{128}|[0-9A-F]{128})$/.exec(value)?.[1] : undefined;
  if (values.length !== 1 || digits === undefined)
    throw new LeanWebhookError(
      "malformed_signature",
      "lean-signature is not exactly one `sha512=` with 128 hexadecimal digits; refuse the delivery, Lean signs in no other way",
    );
  return Uint8Array.from(digits.match(/../g) ?? [], (pair) => Number.parseInt(pair, 16));
}
