import type { MeaningRow } from "../meaning-row.ts";

const correctIt = "Compare the arguments with describe_operation and call again with what it asks for.";
const certificate =
  "The operator of this server must check the client certificate and the application it belongs to; `npx @openlean/doctor` says what is wrong.";
const rights = "The operator of the application must ask Lean for access to this product.";

const payment = "Correct the request that pays; this server only reads and cannot send it.";

/** Codes in the error bodies of Lean's API. */
export const leanMeanings: Readonly<Record<string, MeaningRow>> = {
  INVALID_PARAMETERS: ["A parameter is malformed, unknown or out of range.", false, correctIt],
  MISSING_PARAMETERS: ["A required parameter is absent.", false, correctIt],
  INVALID_URL: ["The path does not exist.", false, correctIt],
  INVALID_HTTP_METHOD: ["The path exists, the method does not.", false, correctIt],
  CERTIFICATE_TOKEN_MISMATCH: [
    "Token and client certificate belong to different applications.",
    false,
    certificate,
  ],
  INVALID_CERTIFICATE: ["The client certificate is revoked, expired or unknown.", false, certificate],
  INSUFFICIENT_ACCESS_LEVEL: ["The application may not use this product.", false, rights],
  INCORRECT_ACCESS_LEVEL: ["The token is of the wrong kind for this call.", false, rights],
  OPERATION_NOT_ALLOWED: ["The application is not allowed to do this.", false, rights],
  INVALID_AMOUNT: ["The amount is malformed or has too many digits.", false, payment],
  AMOUNT_UNDER_MIN_VALUE: ["The amount is below what the bank transfers.", false, payment],
  AMOUNT_OVER_MAX_VALUE: ["The amount is above what the bank transfers.", false, payment],
  INVALID_IBAN: ["The IBAN is not valid.", false, payment],
  INVALID_NAME: ["The name has characters that are not allowed.", false, payment],
  UNKNOWN_PAYMENT_DESTINATION: ["No destination has this id.", false, payment],
  UNKNOWN_PAYMENT_INTENT: ["No payment intent has this id.", false, payment],
  UNKNOWN_PAYMENT_SOURCE: ["No payment source has this id.", false, payment],
  CUSTOMER_ALREADY_EXISTS: [
    "A customer with this app_user_id exists.",
    false,
    "Use find_customer with the app_user_id instead of creating it again.",
  ],
  RATE_LIMIT_EXCEEDED: [
    "Too many requests.",
    true,
    "Wait as long as retry_after_ms says, a minute otherwise.",
  ],
  INTERNAL_SERVER_ERROR: [
    "Lean failed to answer.",
    true,
    "Wait a minute and call again; quote the correlation id to Lean's support if it stays.",
  ],
  UNKNOWN_ENTITY: [
    "No bank connection has this entity_id.",
    false,
    "Take the entity_id from find_customer; a customer_id or account_id does not fit.",
  ],
  UNKNOWN_ACCOUNT: [
    "The entity has no account with this account_id.",
    false,
    "Take the account_id from list_accounts of the same entity_id.",
  ],
  UNKNOWN_RESULTS_ID: [
    "No result is kept under this id.",
    true,
    "Wait for the webhook results.ready, then read again.",
  ],
  DATA_NOT_FOUND: [
    "Nothing has this id.",
    false,
    "Check which kind of id it is: find_customer takes app_user_id or customer_id and lists entity_ids.",
  ],
  CONSENT_EXPIRED: [
    "The customer's consent is expired, suspended or revoked.",
    false,
    "The customer must connect the bank again with LinkSDK; connection_health shows the consent.",
  ],
  DUPLICATED_REQUEST: ["A read of this entity is running already.", true, "Wait a minute and call again."],
  BANK_ISSUE: [
    "The bank failed to answer.",
    true,
    "Call again later; connection_health shows whether the bank is available.",
  ],
  PENDING: ["The bank is still being read.", true, "Wait a minute and call again."],
  PROCESSING_STARTED: ["The bank is still being read.", true, "Wait a minute and call again."],
  FAILED: [
    "The read failed without a more exact code.",
    true,
    "Call again later; connection_health shows the connection.",
  ],
  RECONNECT_REQUIRED: [
    "The bank ended the session.",
    false,
    "The customer must reconnect with LinkSDK's reconnect.",
  ],
};
