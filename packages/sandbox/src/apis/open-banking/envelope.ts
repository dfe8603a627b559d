import type { OBLinks } from "@openlean/open-banking-client";
import { isoTime } from "../../kernel/time.ts";
import type { World } from "../../kernel/world.ts";

/** What every answer of this API has in common, failures included. */
export interface OpenBankingEnvelope<Data> {
  Data: Data | null;
  Status: "OK" | "FAILED" | "CONSENT_EXPIRED";
  Message: string;
  Timestamp: string;
  RefreshedAt: string | null;
  StatusDetail: { GranularStatusCode: string | null; StatusAdditionalInfo: string | null } | null;
  Meta: { TotalPages: number } | null;
  Links: OBLinks | null;
}

/** An answer without data. */
export function emptyEnvelope(
  world: World,
  status: "FAILED" | "CONSENT_EXPIRED",
  message: string,
  granular: string | null,
): OpenBankingEnvelope<never> {
  return {
    Data: null,
    Status: status,
    Message: message,
    Timestamp: isoTime(world.clock.now()),
    RefreshedAt: null,
    StatusDetail: { GranularStatusCode: granular, StatusAdditionalInfo: null },
    Meta: null,
    Links: null,
  };
}
