import type { PaymentDestination } from "@openlean/payments-client";
import type { World } from "../../kernel/world.ts";
import type { Side } from "../transfers/index.ts";
import { type DestinationRecord, statusOf } from "./destination-record.ts";

/** A destination on the wire. */
export function toDestination(world: World, destination: DestinationRecord): PaymentDestination {
  const { bank_type: _, government_identifier: __, ...account } = destination.account;
  return {
    ...account,
    id: destination.id,
    status: statusOf(world, destination),
    default: destination.isDefault,
    account_number: accountNumberOf(destination),
  };
}

/** The same inside of an intent, where captured answers have more fields. */
export function toIntentDestination(world: World, destination: DestinationRecord): PaymentDestination {
  const { bank_type, currency, customer_id, transit_number } = destination.account;
  const { currency: _, transit_number: __, ...rest } = toDestination(world, destination);
  return {
    ...rest,
    owner_type: customer_id === undefined ? "APPLICATION" : "CUSTOMER",
    bank_type,
    confirmation_of_payee_status: "MATCH",
    currency_iso_code: currency ?? "AED",
    ifsc: rest.ifsc ?? null,
    sort_code: rest.sort_code ?? null,
    routing_number: rest.routing_number ?? null,
    transit_code: transit_number ?? null,
    postal_code: rest.postal_code ?? null,
  };
}

/** A destination as the receiving side of a transfer. */
export function sideOfDestination(destination: DestinationRecord): Side {
  const { name, iban, bank_identifier } = destination.account;
  return {
    name,
    iban: iban ?? accountNumberOf(destination),
    accountNumber: accountNumberOf(destination),
    bank: bank_identifier ?? "Other Mockbank",
  };
}

/** The account part of the IBAN stands in for a number that was not given. */
function accountNumberOf({ account }: DestinationRecord): string {
  return account.account_number ?? account.iban?.slice(-16) ?? "";
}
