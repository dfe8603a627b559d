/** Values for parameters and fields, by their wire name, or by API and name where one API calls other things so. */
export type Values = Readonly<Record<string, string | number>>;

/** Fields of bodies that are filled; the others keep what the example has. */
const filled: ReadonlySet<string> = new Set([
  "entity_id",
  "customer_id",
  "account_id",
  "bank_identifier",
  "payment_destination_id",
  "destination_account_id",
  "destination_id",
  "payment_intent_id",
  "payment_id",
  "consent_id",
  "refund_id",
  "expires_at",
]);

/** The value of a parameter or field; one for this API alone comes first. */
export function valueFor(values: Values, api: string, name: string): string | number | undefined {
  return values[`${api} ${name}`] ?? values[name];
}

/** An example body with these values in place of the printed ones. Fields without a value stay. */
export function fillExample(body: unknown, api: string, values: Values): unknown {
  if (Array.isArray(body)) return body.map((each) => fillExample(each, api, values));
  if (typeof body !== "object" || body === null) return body;
  return Object.fromEntries(
    Object.entries(body).map(([name, value]) => {
      const own = filled.has(name) ? valueFor(values, api, name) : undefined;
      return [name, own ?? fillExample(value, api, values)];
    }),
  );
}
