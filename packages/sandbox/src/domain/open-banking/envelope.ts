import type { OBLinks } from "@openlean/open-banking-client";
import type { PageMetadata } from "@openlean/data-client";
import { isoTime } from "../time.ts";
import type { World } from "../world.ts";

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

/** The codes this API has, by status. */
const granularCodes: Readonly<Record<number, string>> = {
  400: "INVALID_PARAMETERS",
  404: "ENTITY_NOT_FOUND",
};

/** A refusal in the shape of this API. */
export function openBankingFault(world: World, status: number, message: string): OpenBankingEnvelope<never> {
  return emptyEnvelope(world, "FAILED", message, granularCodes[status] ?? null);
}

/** Addresses of a page and its neighbours. The list keeps its parameters, the page changes. */
export function linksOf(world: World, path: string, query: object, page: PageMetadata): OBLinks {
  const at = (number: number): string => {
    const url = new URL(world.urls.api + path);
    for (const [name, value] of Object.entries({ ...query, Page: number, Size: page.size }))
      if (value !== undefined) url.searchParams.set(name, String(value));
    return url.href;
  };
  const last = Math.max(0, page.total_pages - 1);
  return {
    Self: at(page.number),
    First: at(0),
    Prev: page.number > 0 ? at(Math.min(page.number - 1, last)) : null,
    Next: page.number < last ? at(page.number + 1) : null,
    Last: at(last),
  };
}
