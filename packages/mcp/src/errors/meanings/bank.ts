import type { MeaningRow } from "../meaning-row.ts";

const later = "Call again later; connection_health shows whether the bank is available.";
const customer = "The customer must contact the bank or sign in there; repeating the call does not help.";
const permission =
  "The customer must connect the bank again and grant it; connection_health lists what is granted.";

/** Reasons in `status_detail` of a read that failed. */
export const bankMeanings: Readonly<Record<string, MeaningRow>> = {
  BANK_MAINTENANCE: ["The bank is under maintenance.", true, later],
  UNSEEN_BANK_ERROR: ["The bank answered in a way that is not known.", true, later],
  LEAN_ERROR: ["Lean failed while it read the bank.", true, later],
  TIMEOUT: ["The bank took too long.", true, later],
  LOGGED_IN_ELSEWHERE: ["The customer is signed in at the bank elsewhere.", true, later],
  ACTIVE_SESSION_EXISTS: ["The bank has another session of the customer.", true, later],
  DISABLED_BY_LEAN: [
    "Lean has switched the bank off.",
    false,
    "Wait for the webhook bank.availability.updated; recent_events shows it.",
  ],
  DISABLED_BY_CLIENT: [
    "The application has switched the bank off.",
    false,
    "The operator of the application must switch it on again.",
  ],
  EU_ACCOUNT_LOCKED: ["The bank has locked the customer's access.", false, customer],
  EU_FUNCTIONALITY_RESTRICTED: ["The bank restricts the customer's access.", false, customer],
  KNOWN_UNSUPPORTED_MFA_BEHAVIOUR: ["The bank asks for a factor that is not supported.", false, customer],
  KNOWN_TRAFFIC_OUTSIDE_ALLOWED_REGION: ["The bank refuses traffic from this region.", false, customer],
  UNSUPPORTED_BY_BANK: ["The bank does not offer this kind of data.", false, "Ask for another kind of data."],
  USER_PERMISSIONS_NOT_GRANTED: ["The customer did not grant this permission.", false, permission],
  USER_TRANSACTION_RANGE_NOT_GRANTED: [
    "The dates lie outside what the customer granted.",
    false,
    "Use dates within the consent's window, which connection_health shows.",
  ],
};
