import type { MeaningRow } from "../meaning-row.ts";

/** Codes of this server. */
export const toolMeanings: Readonly<Record<string, MeaningRow>> = {
  INVALID_ARGUMENTS: [
    "The arguments do not fit the tool's input schema.",
    false,
    "Correct the argument that the message names and call again.",
  ],
  INVALID_CURSOR: [
    "The cursor belongs to other arguments, another tool, or is none.",
    false,
    "Call again without cursor to start over, with the arguments of the first page.",
  ],
  AMBIGUOUS_ID: ["The id fits more than one thing.", false, "Call again with one of the choices."],
  OTHER_CUSTOMER: [
    "This server was started for one customer, and the id is of another.",
    false,
    "Use ids of the customer it was started for; find_customer without arguments tells them.",
  ],
  TOO_MANY_CALLS: [
    "This tool was called too often within a minute.",
    true,
    "Wait as long as retry_after_ms says.",
  ],
  RANGE_TOO_LARGE: [
    "The range holds more transactions than one summary reads.",
    false,
    "Call again with a shorter range of dates, one month at a time.",
  ],
  RESULT_TOO_LARGE: [
    "The answer does not fit the budget of a result.",
    false,
    "Ask for less: fewer items or a shorter range.",
  ],
  NOT_IN_THIS_REGION: [
    "Lean does not offer this operation in the region of this server.",
    false,
    "Nothing can be read here; the webhooks that the application receives tell the same.",
  ],
  UNKNOWN_OPERATION: ["No operation has this id.", false, "Call search_docs to find the operation."],
  UNKNOWN_CODE: [
    "No meaning is known for this code.",
    false,
    "Branch on the HTTP status; quote the correlation id to Lean's support.",
  ],
  UNKNOWN_EVENT: [
    "No event of this type has happened yet.",
    false,
    "Call recent_events for the types that happened, or give a payload.",
  ],
  UNEXPECTED_ANSWER: [
    "Lean's answer does not fit its specification.",
    false,
    "Report it to openlean with the name of the tool.",
  ],
  INTERNAL_ERROR: [
    "This server failed.",
    false,
    "Report it to openlean with the name of the tool; nothing was changed.",
  ],
};
