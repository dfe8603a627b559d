import type { AeIdentity, Identity } from "@openlean/data-client";
import type { Person } from "../../../facts/people.ts";

/** An identity of the data API in the UAE form. It wants a gender and a number, which the common form may lack. */
export function aeIdentity(person: Person, identity: Identity): AeIdentity {
  return {
    full_name: identity.full_legal_name,
    mobile_number: identity.mobile_number,
    gender: identity.gender ?? person.gender,
    national_identity_number: identity.national_id ?? person.nationalId,
    birth_date: identity.birth_date,
    email_address: identity.email_address,
    address: identity.address.address_line ?? "",
  };
}
