import type { NameVerificationResponse } from "@openlean/verifications-client";
import { nameSimilarity, partialFrom } from "../../areas/verifications/index.ts";
import type { Handler } from "../../engine/handler.ts";
import type { VerificationsOperations } from "../../generated/verifications.ts";
import { answerOf } from "./examples.ts";
import { sharedEntityOf } from "./shared-entity.ts";

/** Compares a name with the holder's. `async` changes nothing: where a late result would be fetched is not documented. */
export const verifyName: Handler<VerificationsOperations["verifyName"]> = (world, { body }) => {
  const { holder } = sharedEntityOf(world, body.entity_id, ["accounts", "identity"]);
  const confidence = nameSimilarity(body.full_name, holder.fullName);
  return {
    status: 200,
    body: {
      ...(answerOf(world, "name-perfect-match-ae") as NameVerificationResponse),
      meta: body.meta ?? null,
      data: {
        type: "name-verification",
        full_name_provided: body.full_name,
        full_name_retrieved: holder.fullName,
        match_type:
          confidence === 1 ? "PERFECT_MATCH" : confidence >= partialFrom ? "PARTIAL_MATCH" : "NO_MATCH",
        confidence,
      },
    },
  };
};
