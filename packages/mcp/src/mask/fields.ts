/** What a field holds, which decides how it is masked. */
export type Kind =
  /** Lean's ids: UUIDs. Anything else is shown as a number is. */
  | "id"
  /** A word of a specification: an enum, a code, the name of a tool or a permission. */
  | "word"
  /** Identifier of a bank in Lean's list. */
  | "bank"
  | "time"
  | "amount"
  | "currency"
  /** A JSON number or boolean of ours. */
  | "value"
  /** IBAN, account or card number. */
  | "number"
  | "name"
  /** The application's own id of a customer, which may be an address or a national id. */
  | "own_id"
  /** What a bank or a person wrote. */
  | "text"
  /** What this project wrote. */
  | "ours";

const kinds: Readonly<Record<Kind, readonly string[]>> = {
  id: [
    "customer_id",
    "entity_id",
    "entity_ids",
    "account_id",
    "transaction_id",
    "consent_id",
    "refresh_id",
    "event_id",
    "correlation_id",
    "fault_id",
  ],
  word: [
    "consent_status",
    "status",
    "problems",
    "permissions",
    "type",
    "sub_type",
    "balance_type",
    "category",
    "group",
    "method",
    "regions",
    "code",
    "choices",
    "persona",
    "kind",
    "accounts_read",
    "api",
    "group_by",
    "delivery",
    "clock_moved",
  ],
  bank: ["bank_identifier"],
  time: [
    "created_at",
    "expires_at",
    "updated_at",
    "readable_from",
    "readable_to",
    "booked_at",
    "as_of",
    "opened_on",
    "start_date",
    "end_date",
    "timestamp",
    "now",
  ],
  amount: ["amount", "money_in", "money_out", "net", "available", "booked"],
  currency: ["currency"],
  value: [
    "healthy",
    "count",
    "retryable",
    "retry_after_ms",
    "available_for_data",
    "status_code",
    "attempts",
    "hits",
    "remaining",
  ],
  number: ["numbers", "counterparty_number"],
  name: ["holder_name", "counterparty_name"],
  own_id: ["app_user_id"],
  text: ["nickname", "product", "description", "merchant"],
  ours: [
    "message",
    "operation",
    "next_step",
    "meaning",
    "title",
    "section",
    "text",
    "page",
    "summary",
    "path",
    "sample",
    "about",
    "cursor_note",
    "next_cursor",
    "name",
    "responses",
    "required",
  ],
};

const kindByField = new Map(
  Object.entries(kinds).flatMap(([kind, fields]) => fields.map((field) => [field, kind as Kind] as const)),
);

/** What a field holds. A field that nobody has entered here counts as text, so that it is masked until somebody does. */
export function kindOf(field: string): Kind {
  return kindByField.get(field) ?? "text";
}
