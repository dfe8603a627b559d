import type { PaymentSource } from "@openlean/payments-client";
import { isoTime } from "../../kernel/time.ts";
import type { World } from "../../kernel/world.ts";
import { balanceNow } from "../accounts/index.ts";
import type { Side } from "../transfers/index.ts";
import { statusOfBeneficiary } from "./create-source.ts";
import { accountsOfSource, entityOfSource, type SourceAccount, type SourceRecord } from "./source-record.ts";

/** A source on the wire. */
export function toSource(world: World, source: SourceRecord): PaymentSource {
  const entity = entityOfSource(world, source);
  const now = isoTime(world.clock.now());
  const statuses = source.beneficiaries.map((each) => statusOfBeneficiary(world, each));
  return {
    id: source.id,
    customer_id: source.customerId,
    app_id: world.credentials.appToken,
    status: statuses.find((status) => status !== "ACTIVE") ?? "ACTIVE",
    bank_identifier: source.bankIdentifier,
    beneficiaries: source.beneficiaries.map((beneficiary) => {
      const expiry = beneficiary.moments?.["beneficiary_cool_off_expiry"];
      return {
        id: beneficiary.id,
        payment_destination_id: beneficiary.destinationId,
        status: statusOfBeneficiary(world, beneficiary),
        bank_identifier: source.bankIdentifier,
        ...(expiry !== undefined && { beneficiary_cool_off_expiry: isoTime(expiry) }),
      };
    }),
    accounts: accountsOfSource(world, source).map(({ id, account }) => ({
      id,
      account_id: account.id,
      account_name: account.plan.nickname ?? account.plan.description,
      account_number: account.number.bban,
      iban: account.number.iban,
      currency: account.currency,
      balance: balanceNow(world, entity, account) / 100,
      balance_last_updated: now,
    })),
  };
}

/** An account of a source as the paying side of a transfer. */
export function sideOfAccount(source: SourceRecord, { account }: SourceAccount): Side {
  return {
    name: account.holder.fullName,
    iban: account.number.iban,
    accountNumber: account.number.bban,
    bank: source.bankIdentifier,
    account: { entityId: source.entityId, accountId: account.id },
  };
}
