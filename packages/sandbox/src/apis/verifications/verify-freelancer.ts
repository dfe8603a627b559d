import type {
  FreelancerCertificate,
  FreelancerVerificationRequest,
  FreelancerVerificationResponse,
} from "@openlean/verifications-client";
import type { Handler } from "../../engine/handler.ts";
import type { VerificationsOperations } from "../../generated/verifications.ts";
import { invalid } from "../../kernel/fault.ts";
import type { World } from "../../kernel/world.ts";
import { answerOf } from "./examples.ts";

/** Certificates of the sandbox, with the example that shows them. The holder's id plays no part, as in Lean's captures. */
const certificates: Readonly<Record<string, string>> = {
  "FL-013988291": "freelancer-active-sa",
  "FL-595215341": "freelancer-pending-sa",
  "FL-090302137": "freelancer-canceled-sa",
  "FL-490775363": "freelancer-revoked-sa",
  "FL-541440269": "freelancer-expired-sa",
  "FL-560899391": "freelancer-rejected-sa",
};

/**
 * Checks a certificate, or lists all of a person. Without `type` the ids decide which of the two is meant.
 *
 * @throws {Fault} 400 unless the ids are those that the type needs
 */
export const verifyFreelancer: Handler<VerificationsOperations["verifyFreelancer"]> = (world, { body }) => ({
  status: 200,
  body: recordOf(world, body),
});

function recordOf(world: World, request: FreelancerVerificationRequest): FreelancerVerificationResponse {
  const named = (type: string) => request.identifications.find((each) => each.type === type)?.value;
  const [person, number] = [named("NATIONAL_ID"), named("FREELANCER_NUMBER")];
  const { type = number === undefined ? "FULL_LIST" : "FULL" } = request;
  if (person === undefined) throw invalid("identifications must have a NATIONAL_ID");
  if (type === "FULL_LIST") {
    if (number !== undefined)
      throw invalid("identifications must not have a FREELANCER_NUMBER for FULL_LIST");
    return ownedBy(person, exampleAnswer(world, "freelancer-full-list-sa"));
  }
  if (number === undefined) throw invalid("identifications must have a FREELANCER_NUMBER");
  const name = Object.hasOwn(certificates, number) ? certificates[number] : undefined;
  if (name === undefined) return exampleAnswer(world, "freelancer-not-verified-sa");
  const full = exampleAnswer(world, name);
  return ownedBy(person, type === "BASIC" ? basic(world, full.verifications.certificate) : full);
}

/** The short form shows the state of the certificate and when it ends. */
function basic(world: World, full: readonly FreelancerCertificate[]): FreelancerVerificationResponse {
  const answer = exampleAnswer(world, "freelancer-basic-sa");
  const certificate = answer.verifications.certificate.map((each) =>
    Object.assign(each, {
      status: full[0]?.status ?? each.status,
      expiry_date: full[0]?.expiry_date ?? null,
    }),
  );
  return { ...answer, verifications: { ...answer.verifications, certificate } };
}

/** An example in the envelope that freelancers alone have. */
function exampleAnswer(world: World, name: string): FreelancerVerificationResponse {
  return answerOf(world, name) as FreelancerVerificationResponse;
}

function ownedBy(
  national_id: string,
  answer: FreelancerVerificationResponse,
): FreelancerVerificationResponse {
  return { ...answer, verifications: { ...answer.verifications, national_id } };
}
