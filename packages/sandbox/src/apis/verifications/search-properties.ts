import type { PropertySearchResponse } from "@openlean/verifications-client";
import type { Handler } from "../../engine/handler.ts";
import type { VerificationsOperations } from "../../generated/verifications.ts";
import { invalid } from "../../kernel/fault.ts";
import { answerOf } from "./examples.ts";
import { isBirthDate, owner } from "./test-property.ts";

/**
 * The properties of a person, all on the first page.
 *
 * @throws {Fault} 400 unless there is an id and the birth date in the calendar that goes with it
 */
export const searchProperties: Handler<VerificationsOperations["searchProperties"]> = (
  world,
  { body: request, query: { page = 0 } },
) => {
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
  return { status: 200, body: { ...answer, verifications, page: { ...answer.page, number: page } } };
};
