/** Values for parameters and fields by their wire name; with an API or an operation before it where that means another. */
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

/** Whose value is asked for. */
export interface Asking {
  readonly api: string;
  readonly operationId: string;
}

/** The value of a parameter or field; one for the operation alone comes first, then one for its API. */
export function valueFor(
  values: Values,
  { api, operationId }: Asking,
  name: string,
): string | number | undefined {
  return values[`${operationId} ${name}`] ?? values[`${api} ${name}`] ?? values[name];
}

/** An example body with these values in place of the printed ones. Fields without a value stay. */
export function fillExample(body: unknown, asking: Asking, values: Values): unknown {
  if (Array.isArray(body)) return body.map((each) => fillExample(each, asking, values));
  if (typeof body !== "object" || body === null) return body;
  return Object.fromEntries(
    Object.entries(body).map(([name, value]) => {
      const own = filled.has(name) ? valueFor(values, asking, name) : undefined;
      return [name, own ?? fillExample(value, asking, values)];
    }),
  );
}
