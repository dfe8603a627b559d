import type { CreatePayoutDestinationRequest } from "@openlean/payouts-client";
import { isIban } from "../../facts/iban.ts";
import { payoutDestinationLifecycle } from "../../generated/payouts-lifecycles.ts";
import { recordCourse } from "../../kernel/course.ts";
import { invalid, notFound } from "../../kernel/fault.ts";
import type { History } from "../../kernel/lifecycle.ts";
import { stateAt } from "../../kernel/machine.ts";
import { defineTable, type Table } from "../../kernel/tables.ts";
import { dayMs } from "../../kernel/time.ts";
import type { World } from "../../kernel/world.ts";
import { ownAccountOf, type Side } from "../transfers/index.ts";

/** State of a payee. */
export type PayeeState =
  | "PENDING"
  | "AWAITING_BENEFICIARY_COOL_OFF"
  | "ACTIVE"
  | "FAILED"
  | "NOT_PRESENT"
  | "REMOVED";

/** An account that the application pays. */
export interface PayeeRecord extends History<keyof typeof payoutDestinationLifecycle.transitions> {
  readonly id: string;
  readonly account: CreatePayoutDestinationRequest;
}

const payeesIn: Table<PayeeRecord> = defineTable("payout destinations");

/** Payees that the bank treats in its own way, by the first word of their name. */
const cases: Readonly<Record<string, string>> = { COOLOFF: "cool-off", REFUSED: "refused" };

/** Registers a payee at the bank. The bank takes a moment, and tells when it is done. */
export function createPayee(world: World, account: CreatePayoutDestinationRequest): PayeeRecord {
  if (!isIban(account.iban)) throw invalid("iban is not valid");
  const payees = payeesIn(world);
  const at = world.clock.now();
  const special = cases[account.name.split(" ")[0]?.toUpperCase() ?? ""];
  const payee: PayeeRecord = {
    id: world.random.fork(`payout destination ${payees.size}`).uuid(),
    account: structuredClone(account),
    done: [{ transition: "create", at }],
    cases: special ? [special] : [],
    moments: { cool_off_expiry: at + dayMs },
  };
  payees.set(payee.id, payee);
  const { endUserId, customerId, bank } = ownAccountOf(world);
  recordCourse(world, {
    id: payee.id,
    lifecycle: payoutDestinationLifecycle,
    history: payee,
    eventOf: (type, { state }) => ({
      message: `A beneficiary has been ${type.endsWith("created") ? "created" : "updated"}.`,
      payload: {
        id: world.random.fork(`payout beneficiary ${payee.id}`).uuid(),
        customer_id: customerId,
        payment_source_id: endUserId,
        payment_destination_id: payee.id,
        status: state,
        payment_source_bank_identifier: bank,
        end_user_id: endUserId,
      },
    }),
  });
  return payee;
}

/** @throws {Fault} 404, with a code that Lean does not document for payouts */
export function payeeOf(world: World, id: string): PayeeRecord {
  const payee = payeesIn(world).get(id.toLowerCase());
  if (!payee) throw notFound("UNKNOWN_PAYMENT_DESTINATION", "the destination");
  return payee;
}

/** Whether a payee can be paid. */
export function payeeStateOf(world: World, payee: PayeeRecord): PayeeState {
  return stateAt(payoutDestinationLifecycle, payee, world.clock.now()).state;
}

/** A payee as the receiving side of a transfer. */
export function sideOfPayee({ account }: PayeeRecord): Side {
  return {
    name: account.name,
    iban: account.iban,
    accountNumber: account.account_number ?? account.iban.slice(-16),
    bank: account.bank_identifier ?? "Other Mockbank",
  };
}
