import type { Identity, SaIdentity } from "@openlean/data-client";
import { claimsOf, verification } from "../../../facts/sama/claims.ts";
import { sent } from "./sent.ts";

/** An identity of the data API as a person with verified claims, in the KSA form. */
export function saIdentity(identity: Identity): SaIdentity {
  const { name, given, family, gender, country } = claimsOf(identity);
  const { address } = identity;
  return {
    party_id: identity.party_id,
    party_number: identity.party_number,
    party_type: identity.party_type,
    account_role: identity.account_role ?? "UNSUPPORTED",
    verified_claims: [
      {
        verification: {
          trust_framework: verification.framework,
          assurance_level: verification.level,
        },
        claims: {
          sub: identity.party_id,
          name,
          ...sent({ given_name: given, family_name: family, gender }),
          email: identity.email_address,
          email_verified: true,
          birth_date: identity.birth_date,
          phone_number: identity.phone,
          phone_number_verified: true,
          address: {
            ...sent({
              formatted: address.address_line,
              street_address: address.street_address,
              locality: address.town_name,
              region: address.region,
              postal_code: address.post_code,
            }),
            country,
          },
        },
      },
    ],
  };
}
