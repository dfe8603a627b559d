import type { operations } from "@openlean/verifications-client";
import { verifyAccount } from "../domain/verifications/accounts.ts";
import { beneficiaryNameOf } from "../domain/verifications/beneficiary-names.ts";
import { verifyEntity, verifyEntityName } from "../domain/verifications/connected-entities.ts";
import { corporateRecord, managerRecord } from "../domain/verifications/corporates.ts";
import { freelancerRecord } from "../domain/verifications/freelancers.ts";
import { ibanBanksOf, switchIbanBanks } from "../domain/verifications/iban-banks.ts";
import { verifyIban } from "../domain/verifications/iban-ownership.ts";
import { propertiesOf, propertyRecord } from "../domain/verifications/properties.ts";
import type { World } from "../domain/world.ts";
import type { Handlers } from "../openapi/handler.ts";

/** `specs/verifications`: the answers are the examples of the specification, chosen by the test values of Lean's sandbox. */
export function verificationHandlers(world: World): Handlers<operations> {
  return {
    verifyEntityOwnership: ({ body }) => ({ status: 200, body: verifyEntity(world, body) }),

    verifyIbanOwnership: ({ body }) => ({ status: 200, body: verifyIban(world, body) }),

    listIbanBanks: () => ({ status: 200, body: ibanBanksOf(world) }),

    updateIbanBanks({ body }) {
      switchIbanBanks(world, body.availabilities);
      return { status: 200, body: undefined };
    },

    verifyAccount: ({ body }) => ({ status: 200, body: verifyAccount(world, body) }),

    verifyBeneficiaryName: ({ body }) => ({ status: 200, body: beneficiaryNameOf(world, body.iban) }),

    verifyName: ({ body }) => ({ status: 200, body: verifyEntityName(world, body) }),

    verifyCorporate: ({ body }) => ({ status: 200, body: corporateRecord(world, body) }),

    verifyCorporateManager: ({ body }) => ({ status: 200, body: managerRecord(world, body) }),

    verifyFreelancer: ({ body }) => ({ status: 200, body: freelancerRecord(world, body) }),

    verifyProperty: ({ body }) => ({ status: 200, body: propertyRecord(world, body) }),

    searchProperties: ({ body, query }) => ({
      status: 200,
      body: propertiesOf(world, body, query.page ?? 0),
    }),
  };
}
