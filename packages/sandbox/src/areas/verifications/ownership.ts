import type { NameMatch } from "@openlean/verifications-client";
import { nameSimilarity, partialFrom } from "./name-similarity.ts";
import { holderOf, testAccountOf } from "./test-accounts.ts";

/** Whether an account belongs to somebody. */
export interface Ownership {
  verified: boolean;
  /** How close the name is, when a name was given and is another one. */
  matching: NameMatch | null;
}

/**
 * Compares everything that is claimed about an owner with what the bank knows. Ids are right or wrong, names may be
 * close. Part of a name counts as the whole name: `GIVEN_NAME` and `SURNAME` are put together.
 */
export function ownershipOf(iban: string, claims: readonly { type: string; value: string }[]): Ownership {
  const owner: Readonly<Record<string, string>> = {
    FULL_NAME: holderOf(iban),
    ...testAccountOf(iban)?.owner,
  };
  const name = nameIn(claims);
  const score = name === undefined ? 1 : nameSimilarity(name, owner["FULL_NAME"] ?? "");
  const ids = claims.filter(({ type }) => !nameTypes.has(type));
  return {
    verified: score === 1 && ids.every(({ type, value }) => owner[type] === value),
    matching: score === 1 ? null : { type: score >= partialFrom ? "PARTIAL" : "NO_MATCH", score },
  };
}

const nameTypes = new Set(["FULL_NAME", "GIVEN_NAME", "SURNAME"]);

/** The name among claims about an owner. */
export function nameIn(claims: readonly { type: string; value: string }[]): string | undefined {
  const named = (type: string) => claims.find((claim) => claim.type === type)?.value;
  const parts = [named("GIVEN_NAME"), named("SURNAME")].filter((part) => part !== undefined);
  return named("FULL_NAME") ?? (parts.length > 0 ? parts.join(" ") : undefined);
}
