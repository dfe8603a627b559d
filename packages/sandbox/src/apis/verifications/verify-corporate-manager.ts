import type { ManagerVerificationRequest, ManagerVerificationResponse } from "@openlean/verifications-client";
import type { Handler } from "../../engine/handler.ts";
import type { VerificationsOperations } from "../../generated/verifications.ts";
import { invalid } from "../../kernel/fault.ts";
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
 * The powers of a manager. Somebody who is none has no entry; what Lean answers then is not documented.
 *
 * @throws {Fault} 400 unless there is one number of a company and one id of a person
 */
export const verifyCorporateManager: Handler<VerificationsOperations["verifyCorporateManager"]> = (
  world,
  { body },
) => ({ status: 200, body: recordOf(world, body) });

function recordOf(world: World, request: ManagerVerificationRequest): ManagerVerificationResponse {
  const { identifications, permission_id, language } = request;
  const company = identifications.find(({ type }) => type === "UNIFIED_NUMBER");
  const person = identifications.find(({ type }) => type !== "UNIFIED_NUMBER");
  if (!company) throw invalid("The unified number is required");
  if (!person || person.type === "UNDEFINED") throw invalid("An id of the manager is required");
  checkUnifiedNumber(company.value);
  if (company.value !== registeredCompany) return notRegistered(world);
  const isWanted = ({ id }: { id?: number | null }) =>
    permission_id === null || permission_id === undefined || String(id) === permission_id;
  const answer = answerOf(world, "manager-found-sa") as ManagerVerificationResponse;
  const managers = (answer.verifications ?? [])
    .filter(({ identity }) => person.type === "NATIONAL_ID" && identity?.id === person.value)
    .map((manager) => Object.assign(manager, { permissions: manager.permissions?.filter(isWanted) ?? null }));
  const found = { ...answer, verifications: managers };
  return isArabic(language) ? inArabic(found) : found;
}
