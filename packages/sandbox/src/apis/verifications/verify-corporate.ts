import type {
  CorporateVerificationRequest,
  CorporateVerificationResponse,
} from "@openlean/verifications-client";
import type { Handler } from "../../engine/handler.ts";
import type { VerificationsOperations } from "../../generated/verifications.ts";
import type { World } from "../../kernel/world.ts";
import {
  checkUnifiedNumber,
  inArabic,
  isArabic,
  notRegistered,
  registeredCompany,
} from "./company-register.ts";
import { answerOf } from "./examples.ts";

/**
 * The record of a company. For a company that is not registered the answer is not documented; here the check fails with
 * `DATA_NOT_FOUND`.
 *
 * @throws {Fault} 400 unless the number has 10 digits
 */
export const verifyCorporate: Handler<VerificationsOperations["verifyCorporate"]> = (world, { body }) => ({
  status: 200,
  body: recordOf(world, body),
});

function recordOf(world: World, request: CorporateVerificationRequest): CorporateVerificationResponse {
  for (const { value } of request.identifications) checkUnifiedNumber(value);
  if (request.identifications.some(({ value }) => value !== registeredCompany)) return notRegistered(world);
  const name = `corporate-${request.type.toLowerCase()}`;
  if (!isArabic(request.language)) return answerOf(world, `${name}-sa`);
  // Only the basic record exists in Arabic. In the others the English and the Arabic texts change places.
  return request.type === "BASIC"
    ? answerOf(world, `${name}-arabic-sa`)
    : inArabic(answerOf(world, `${name}-sa`));
}
