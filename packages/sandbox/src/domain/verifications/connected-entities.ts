import type {
  EntityVerificationRequest,
  EntityVerificationResponse,
  NameVerificationRequest,
  NameVerificationResponse,
} from "@openlean/verifications-client";
import { Fault } from "../../fault.ts";
import { accountsOf } from "../accounts.ts";
import { type EntityRecord, readableEntityOf } from "../entities.ts";
import type { PermissionName } from "../permissions.ts";
import type { World } from "../world.ts";
import { answerOf } from "./examples.ts";
import { nameSimilarity, partialFrom } from "./name-similarity.ts";

/** The id that owns every entity of Lean's sandbox. */
const ownersNationalId = "1106972886";

/**
 * Compares an id with the holder of the accounts of an entity.
 *
 * @throws {Fault} 404 `UNKNOWN_ENTITY`, 403 without consent or permissions
 */
export function verifyEntity(world: World, request: EntityVerificationRequest): EntityVerificationResponse {
  const entity = sharedEntity(world, request.entity_id, ["accounts", "identity", "identities"]);
  const owned = request.identifications.every(
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
  return { ...answer, verifications: answer.verifications ? { ...answer.verifications, ibans } : null };
}

/**
 * Compares a name with the holder's. `async` changes nothing: where a late result would be fetched is not documented.
 *
 * @throws {Fault} 404 `UNKNOWN_ENTITY`, 403 without consent or permissions
 */
export function verifyEntityName(world: World, request: NameVerificationRequest): NameVerificationResponse {
  const { holder } = sharedEntity(world, request.entity_id, ["accounts", "identity"]);
  const confidence = nameSimilarity(request.full_name, holder.fullName);
  return {
    ...(answerOf(world, "name-perfect-match-ae") as NameVerificationResponse),
    meta: request.meta ?? null,
    data: {
      type: "name-verification",
      full_name_provided: request.full_name,
      full_name_retrieved: holder.fullName,
      match_type:
        confidence === 1 ? "PERFECT_MATCH" : confidence >= partialFrom ? "PARTIAL_MATCH" : "NO_MATCH",
      confidence,
    },
  };
}

function sharedEntity(world: World, entityId: string, needed: readonly PermissionName[]): EntityRecord {
  const entity = readableEntityOf(world, entityId);
  const absent = needed.find((name) => !entity.permissions[name]);
  if (absent !== undefined)
    throw new Fault(403, "OPERATION_NOT_ALLOWED", `the customer did not grant the permission ${absent}`);
  return entity;
}
