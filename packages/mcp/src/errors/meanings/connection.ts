import type { MeaningRow } from "../meaning-row.ts";

const network =
  "Call again in a minute. If it stays, the operator of this server must check network and hosts.";
const credentials =
  "The operator of this server must check LEAN_CLIENT_ID, LEAN_CLIENT_SECRET, region and environment, and start it again. Never ask the user for a secret.";

/** Codes of the clients when no usable answer arrived. */
export const connectionMeanings: Readonly<Record<string, MeaningRow>> = {
  ECONNREFUSED: ["Nothing listens at the host.", true, network],
  ECONNRESET: ["The connection broke.", true, network],
  ENOTFOUND: ["The host's name is not known.", true, network],
  CONNECTION_FAILED: ["No answer arrived.", true, network],
  CERT_HAS_EXPIRED: ["The server's certificate has expired.", false, network],
  attempt_timeout: [
    "Lean took longer than this server waits.",
    true,
    "Call again in a minute, with a smaller range of dates if it has one.",
  ],
  deadline_exceeded: [
    "Lean took longer than this server waits.",
    true,
    "Call again in a minute, with a smaller range of dates if it has one.",
  ],
  not_json: ["Something between here and Lean answered, and not with JSON.", true, network],
  empty_body: ["An answer without a body arrived.", true, network],
  body_too_large: ["The answer is larger than the clients read.", false, "Ask for a smaller range of dates."],
  undecodable_body: ["The answer is not UTF-8.", true, network],
  invalid_client: ["The credentials were refused.", false, credentials],
  unauthorized_client: ["The application may not ask for this token.", false, credentials],
  invalid_scope: ["The application may not ask for this scope.", false, credentials],
  token_request_failed: ["The authorization server gave no usable answer.", true, network],
  invalid_path_parameter: [
    "An id that Lean answered cannot be used.",
    false,
    "Report it to openlean with the name of the tool.",
  ],
  read_only: [
    "The request would have written, so it was not sent.",
    false,
    "Nothing was changed. This server only reads.",
  ],
};
