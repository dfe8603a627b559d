import type { EntityVerificationResponse } from "@openlean/verifications-client";
import { accountsOf } from "../../areas/accounts/index.ts";
import type { Handler } from "../../engine/handler.ts";
import type { VerificationsOperations } from "../../generated/verifications.ts";
import { answerOf } from "./examples.ts";
import { sharedEntityOf } from "./shared-entity.ts";

/** The id that owns every entity of Lean's sandbox. */
const ownersNationalId = "1106972886";

/** Compares an id with the holder of the accounts of an entity. */
export const verifyEntityOwnership: Handler<VerificationsOperations["verifyEntityOwnership"]> = (
  world,
  { body },
) => {
  const entity = sharedEntityOf(world, body.entity_id, ["accounts", "identity", "identities"]);
  const owned = body.identifications.every(
    ({ type, value }) => type === "NATIONAL_ID" && value === ownersNationalId,
  );
  const answer = answerOf(
    world,
    owned ? "entity-owned-sa" : "entity-not-owned-sa",
  ) as EntityVerificationResponse;
  const ibans = accountsOf(world, entity).map(({ number }) => ({
    iban: number.iban,
    iban_ownership_verified: owned,
  }));
  const verifications = answer.verifications ? { ...answer.verifications, ibans } : null;
  return { status: 200, body: { ...answer, verifications } };
};
