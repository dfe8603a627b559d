import type { MeaningRow } from "./meaning-row.ts";
import { bankMeanings } from "./meanings/bank.ts";
import { connectionMeanings } from "./meanings/connection.ts";
import { leanMeanings } from "./meanings/lean.ts";
import { toolMeanings } from "./meanings/tools.ts";

/** What a code says, whether the same call may succeed later, and what to do. */
export interface Meaning {
  readonly meaning: string;
  readonly retryable: boolean;
  readonly nextStep: string;
}

/** Every code with a meaning of its own. */
export const meanings: Readonly<Record<string, MeaningRow>> = {
  ...leanMeanings,
  ...bankMeanings,
  ...connectionMeanings,
  ...toolMeanings,
};

/** The meaning of a code of Lean, of the clients or of this server; for the others what their HTTP status says. */
export function meaningOf(code: string, status?: number): Meaning | undefined {
  const row = Object.hasOwn(meanings, code) ? meanings[code] : byStatus(status ?? statusIn(code));
  return row && { meaning: row[0], retryable: row[1], nextStep: row[2] };
}

function statusIn(code: string): number | undefined {
  const [, digits] = /^HTTP_(\d{3})$/.exec(code) ?? [];
  return digits === undefined ? undefined : Number(digits);
}

function byStatus(status: number | undefined): MeaningRow | undefined {
  if (status === undefined || status < 400 || status > 599) return undefined;
  if (status === 401) return meanings["invalid_client"];
  if (status === 429) return meanings["RATE_LIMIT_EXCEEDED"];
  if (status >= 500)
    return [
      "The service could not answer.",
      true,
      "Wait a minute and call again; quote the correlation id to Lean's support if it stays.",
    ];
  return [
    "The request was refused, without a code that is documented.",
    false,
    "Check the ids and arguments with describe_operation; quote the correlation id to Lean's support.",
  ];
}
