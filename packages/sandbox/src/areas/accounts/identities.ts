import type { Identity } from "@openlean/data-client";
import { createPerson, type Person } from "../../facts/people.ts";
import { personas } from "../../facts/personas/index.ts";
import type { Region } from "../../kernel/region.ts";
import type { EntityRecord } from "../connections/index.ts";
import type { AccountRecord } from "./account-record.ts";

/** The person who gave consent. */
export function identityOf(entity: EntityRecord, region: Region): Identity {
  return toIdentity(entity, region, entity.holder, "PRINCIPAL", entity.id);
}

/** Everybody tied to an account: the holder and a second owner. */
export function accountIdentitiesOf(
  entity: EntityRecord,
  region: Region,
  account: AccountRecord,
): Identity[] {
  const second = createPerson(region, account.random.fork("second owner"), personas[entity.persona].script);
  return [
    toIdentity(entity, region, entity.holder, "PRINCIPAL", entity.id),
    toIdentity(entity, region, second, "SECONDARY_OWNER", account.id),
  ];
}

function toIdentity(
  entity: EntityRecord,
  region: Region,
  person: Person,
  role: string,
  key: string,
): Identity {
  const sa = region === "sa";
  const number = entity.random.fork(`party ${key}`).digits(9);
  return {
    entity_id: entity.id,
    full_legal_name: person.fullName,
    name: person.fullName,
    national_id: sa ? null : person.nationalId,
    birth_date: person.birthDate,
    gender: sa ? person.gender : null,
    email_address: person.email,
    legal_structure: null,
    phone: person.phone,
    mobile_number: person.phone,
    address: {
      address_line: `${person.building} ${person.street}, ${person.district}, ${person.town}`,
      address_type: sa ? null : "Business",
      building_type: null,
      apartment_or_villa_number: sa ? null : person.building.slice(0, 3),
      building_name: sa ? null : `${person.district} Tower`,
      street: sa ? null : person.street,
      area: sa ? null : person.district,
      street_address: sa ? `${person.building} ${person.street}` : null,
      post_code: sa ? person.postCode : null,
      town_name: person.town,
      region: person.town,
      po_box: sa ? null : person.postCode,
      country: sa ? "Saudi Arabia" : "AE",
    },
    account_role: sa ? role : null,
    party_type: sa ? (role === "PRINCIPAL" ? "SOLE" : "JOINT") : "UNSUPPORTED",
    party_id: `MB-PARTY-${number}`,
    party_number: number,
    regional_data: null,
  };
}
