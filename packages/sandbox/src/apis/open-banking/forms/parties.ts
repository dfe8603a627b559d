import type { Identity } from "@openlean/data-client";
import type { OBParty } from "@openlean/open-banking-client";
import { claimsOf, verification } from "../../../facts/sama/claims.ts";
import { code } from "./values.ts";

/** An identity of the data API as a party with verified claims. */
export function toOBParty(identity: Identity): OBParty {
  const { name, given, family, gender, country } = claimsOf(identity);
  const { address } = identity;
  return {
    EntityId: identity.entity_id,
    PartyId: identity.party_id ?? "",
    PartyNumber: identity.party_number ?? null,
    PartyType: code(identity.party_type ?? "SOLE"),
    AccountRole: code(identity.account_role ?? "PRINCIPAL"),
    VerifiedClaims: [
      {
        Verification: {
          TrustFramework: verification.framework,
          AssuranceLevel: verification.level,
          AssuranceProcess: null,
          Time: null,
          VerificationProcess: null,
          Evidence: null,
        },
        Claims: {
          Sub: identity.party_id ?? null,
          Name: name,
          GivenName: given,
          FamilyName: family,
          Email: identity.email_address ?? null,
          EmailVerified: true,
          Gender: gender,
          BirthDate: identity.birth_date ?? null,
          PhoneNumber: identity.phone ?? null,
          PhoneNumberVerified: true,
          Address: address
            ? {
                Formatted: address.address_line ?? null,
                StreetAddress: address.street_address ?? null,
                Locality: address.town_name ?? null,
                Region: address.region ?? null,
                PostalCode: address.post_code ?? null,
                Country: country,
              }
            : null,
        },
      },
    ],
  };
}
