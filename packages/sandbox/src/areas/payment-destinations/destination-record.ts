import type { CreatePaymentDestinationRequest } from "@openlean/payments-client";
import { paymentDestinationLifecycle } from "../../generated/payments-lifecycles.ts";
import { isIban } from "../../facts/iban.ts";
import { Fault, missing, notFound } from "../../kernel/fault.ts";
import type { History } from "../../kernel/lifecycle.ts";
import { stateAt } from "../../kernel/machine.ts";
import { defineTable, type Table } from "../../kernel/tables.ts";
import type { World } from "../../kernel/world.ts";
import { customerOf } from "../customers/index.ts";
import { ownAccountOf } from "../transfers/index.ts";

/** An account that customers can pay. */
export interface DestinationRecord {
  readonly id: string;
  readonly isDefault: boolean;
  /** The account as it was registered. */
  readonly account: CreatePaymentDestinationRequest;
  readonly done: History<keyof typeof paymentDestinationLifecycle.transitions>["done"];
}

const destinationsIn: Table<DestinationRecord> = defineTable("payment destinations");

/** Every destination, the default one first: that is the application's own account, as its dashboard would set it up. */
export function destinationsOf(world: World): DestinationRecord[] {
  return [defaultDestinationOf(world), ...destinationsIn(world).values()];
}

/** The destination of requests that name none. */
export function defaultDestinationOf(world: World): DestinationRecord {
  const { name, iban, accountNumber, bank } = ownAccountOf(world);
  return {
    id: world.random.fork("default destination").uuid(),
    isDefault: true,
    account: {
      name,
      display_name: "Example Shop",
      address: "1 Example Street",
      city: "Dubai",
      country: "ARE",
      iban,
      account_number: accountNumber,
      bank_identifier: bank,
      bank_type: "SME",
      government_identifier: { type: "TRADE_LICENSE_NUMBER", value: "CN-0000000" },
    },
    done: [{ transition: "create", at: 0 }],
  };
}

/** @throws {Fault} 404 `UNKNOWN_PAYMENT_DESTINATION` */
export function destinationOf(world: World, id: string): DestinationRecord {
  const destination = destinationsOf(world).find((each) => each.id === id.toLowerCase());
  if (!destination) throw notFound("UNKNOWN_PAYMENT_DESTINATION", "the payment destination");
  return destination;
}

/**
 * Registers an account. It is confirmed at once; which accounts Lean looks at first is not documented.
 *
 * @throws {Fault} 400 `INVALID_IBAN`, `INVALID_NAME` for less than two words, `MISSING_PARAMETERS` without any number; 404
 *   for an unknown customer
 */
export function createDestination(world: World, account: CreatePaymentDestinationRequest): DestinationRecord {
  if (account.customer_id !== undefined) customerOf(world, account.customer_id);
  if (!/\S\s+\S/.test(account.name))
    throw new Fault(400, "INVALID_NAME", "name must have at least two words");
  if (account.iban === undefined && account.account_number === undefined) throw missing("iban");
  if (account.iban !== undefined && !isIban(account.iban))
    throw new Fault(400, "INVALID_IBAN", "iban is not valid");
  const destinations = destinationsIn(world);
  const destination: DestinationRecord = {
    id: world.random.fork(`payment destination ${destinations.size}`).uuid(),
    isDefault: false,
    account: structuredClone(account),
    done: [{ transition: "create", at: world.clock.now() }],
  };
  destinations.set(destination.id, destination);
  return destination;
}

/** Whether it can be paid. */
export function statusOf(world: World, destination: DestinationRecord): "PENDING" | "CONFIRMED" {
  return stateAt(paymentDestinationLifecycle, destination, world.clock.now()).state;
}
