import type {
  PropertySearchRequest,
  PropertySearchResponse,
  PropertyVerificationRequest,
  PropertyVerificationResponse,
} from "@openlean/verifications-client";
import { invalid } from "../../fault.ts";
import type { World } from "../world.ts";
import { answerOf } from "./examples.ts";
import { failedCheck } from "./failed-check.ts";

/** The one owner in the register of the sandbox, and the property that can be looked up. */
const owner = { type: "NATIONAL_ID", value: "1106972886" } as const;
const property = { number: "0000000000000101", registeredOn: "1445-08-06" } as const;

const examples = {
  STATUS_ONLY: "property-status-only-sa",
  BASIC: "property-basic-sa",
  FULL: "property-full-sa",
} as const;

const isBirthDate = (type: string) => type.startsWith("DATE_OF_BIRTH_");

/**
 * One property. It is found only with the right proof.
 *
 * @throws {Fault} 400 unless there is a number and the proof that the method asks for
 */
export function propertyRecord(
  world: World,
  request: PropertyVerificationRequest,
): PropertyVerificationResponse {
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

/**
 * The properties of a person, all on the first page.
 *
 * @throws {Fault} 400 unless there is an id and the birth date in the calendar that goes with it
 */
export function propertiesOf(
  world: World,
  request: PropertySearchRequest,
  page: number,
): PropertySearchResponse {
  const birth = request.identifications.find(({ type }) => isBirthDate(type));
  const person = request.identifications.find(({ type }) => !isBirthDate(type));
  if (!person) throw invalid("identifications must have an id of the owner");
  const calendar = person.type === "NATIONAL_ID" ? "DATE_OF_BIRTH_HIJRI" : "DATE_OF_BIRTH_GREGORIAN";
  if (birth?.type !== calendar) throw invalid(`identifications must have a ${calendar}`);
  if (!/^\d{4}-\d{2}-\d{2}$/.test(birth.value)) throw invalid("the birth date must be written as YYYY-MM-DD");
  const owns = person.type === owner.type && person.value === owner.value;
  const answer = answerOf(
    world,
    owns ? "property-search-found-sa" : "property-search-empty-sa",
  ) as PropertySearchResponse;
  const verifications = page === 0 ? (answer.verifications ?? []) : [];
  return { ...answer, verifications, page: { ...answer.page, number: page } };
}
