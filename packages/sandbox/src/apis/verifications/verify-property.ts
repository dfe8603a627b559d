import type {
  PropertyVerificationRequest,
  PropertyVerificationResponse,
} from "@openlean/verifications-client";
import type { Handler } from "../../engine/handler.ts";
import type { VerificationsOperations } from "../../generated/verifications.ts";
import { invalid } from "../../kernel/fault.ts";
import type { World } from "../../kernel/world.ts";
import { answerOf } from "./examples.ts";
import { failedCheck } from "./failed-check.ts";
import { isBirthDate, owner, property } from "./test-property.ts";

const examples = {
  STATUS_ONLY: "property-status-only-sa",
  BASIC: "property-basic-sa",
  FULL: "property-full-sa",
} as const;

/**
 * One property. It is found only with the right proof.
 *
 * @throws {Fault} 400 unless there is a number and the proof that the method asks for
 */
export const verifyProperty: Handler<VerificationsOperations["verifyProperty"]> = (world, { body }) => ({
  status: 200,
  body: recordOf(world, body),
});

function recordOf(world: World, request: PropertyVerificationRequest): PropertyVerificationResponse {
  const { identifications, identification_method, verification_type } = request;
  const number = identifications.find(({ type }) => type === "PROPERTY_NUMBER");
  const proof = identifications.find(({ type }) =>
    identification_method === "REGISTRATION_DATE"
      ? type === "FIRST_REGISTRATION_DATE"
      : type !== "PROPERTY_NUMBER" && type !== "FIRST_REGISTRATION_DATE" && !isBirthDate(type),
  );
  if (!number) throw invalid("identifications must have a PROPERTY_NUMBER");
  if (!proof) throw invalid("identifications must have what identification_method asks for");
  const proven =
    identification_method === "REGISTRATION_DATE"
      ? proof.value === property.registeredOn
      : proof.type === owner.type && proof.value === owner.value;
  if (!proven || number.value !== property.number)
    return failedCheck(world, "DATA_NOT_FOUND") as PropertyVerificationResponse;
  return answerOf(world, examples[verification_type]);
}
