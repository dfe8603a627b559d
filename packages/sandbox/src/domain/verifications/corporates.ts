import type {
  CorporateVerificationRequest,
  CorporateVerificationResponse,
  ManagerVerificationRequest,
  ManagerVerificationResponse,
} from "@openlean/verifications-client";
import { invalid } from "../../fault.ts";
import type { World } from "../world.ts";
import { answerOf } from "./examples.ts";
import { failedCheck } from "./failed-check.ts";

/** The company that is in the register of the sandbox. */
const registeredCompany = "7001272184";

/**
 * The record of a company. For a company that is not registered the answer is not documented; here the check fails with
 * `DATA_NOT_FOUND`.
 *
 * @throws {Fault} 400 unless the number has 10 digits
 */
export function corporateRecord(
  world: World,
  request: CorporateVerificationRequest,
): CorporateVerificationResponse {
  for (const { value } of request.identifications) checkUnifiedNumber(value);
  if (request.identifications.some(({ value }) => value !== registeredCompany)) return notRegistered(world);
  const name = `corporate-${request.type.toLowerCase()}`;
  if (!isArabic(request.language)) return answerOf(world, `${name}-sa`);
  // One part exists in Arabic. Of the others only the place of the texts is right, not their language.
  return request.type === "BASIC"
    ? answerOf(world, `${name}-arabic-sa`)
    : inArabic(answerOf(world, `${name}-sa`));
}

/**
 * The powers of a manager. Somebody who is none has no entry; what Lean answers then is not documented.
 *
 * @throws {Fault} 400 unless there is one number of a company and one id of a person
 */
export function managerRecord(
  world: World,
  request: ManagerVerificationRequest,
): ManagerVerificationResponse {
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

function checkUnifiedNumber(value: string): void {
  if (!/^\d{10}$/.test(value)) throw invalid("The unified number must have 10 digits");
}

function notRegistered(world: World): CorporateVerificationResponse & ManagerVerificationResponse {
  return { ...(failedCheck(world, "DATA_NOT_FOUND") as CorporateVerificationResponse), verifications: null };
}

function isArabic(language: string): boolean {
  return language.toLowerCase() === "ar";
}

/** Moves every text pair from English to Arabic. */
function inArabic<Value>(value: Value): Value {
  if (Array.isArray(value)) return value.map(inArabic) as Value;
  if (typeof value !== "object" || value === null) return value;
  const moved = "en" in value && "ar" in value ? { ...value, en: value.ar, ar: value.en } : value;
  return Object.fromEntries(Object.entries(moved).map(([name, each]) => [name, inArabic(each)])) as Value;
}
