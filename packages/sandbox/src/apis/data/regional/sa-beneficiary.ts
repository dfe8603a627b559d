import type { Beneficiary, BeneficiaryAddress, SaAddress, SaBeneficiary } from "@openlean/data-client";
import { samaWord } from "../../../facts/sama/words.ts";
import { saAccountIdentifier, saAgent } from "./sa-identifiers.ts";
import { sent } from "./sent.ts";

/** A saved payee of the data API in the KSA form. */
export function saBeneficiary(beneficiary: Beneficiary): SaBeneficiary {
  const { creditor_agent: bank } = beneficiary;
  const agent = saAgent(bank);
  const number = saAccountIdentifier(beneficiary.creditor_account);
  return {
    account_id: beneficiary.account_id,
    beneficiary_id: beneficiary.beneficiary_id,
    beneficiary_type: typeOf(beneficiary),
    reference: beneficiary.reference,
    ...sent({
      account_holder_name: beneficiary.account_holder_name,
      account_holder_short_name: beneficiary.account_holder_short_name,
      creditor_agent: agent && {
        ...agent,
        ...sent({ name: bank.name, postal_address: bank.postal_address && addressOf(bank.postal_address) }),
      },
      creditor_account: number && [number],
      supplementary_data: beneficiary.supplementary_data,
    }),
  };
}

function typeOf({ beneficiary_type: type }: Beneficiary): SaBeneficiary["beneficiary_type"] {
  return type === "OTHER" ? "UNSUPPORTED" : samaWord(type);
}

function addressOf(address: BeneficiaryAddress): SaAddress {
  return sent({
    address_type: address.address_type === "POSTAL" ? "UNSUPPORTED" : address.address_type,
    building_number: address.building_number,
    street_name: address.street_name,
    postal_code: address.post_code,
    city: address.town_name,
    country: address.country,
  });
}
