import type { CreatePayoutDestinationRequest, PayoutDestinationCreated } from "@openlean/payouts-client";
import { createPayee, sideOfPayee } from "../../areas/payouts/index.ts";
import type { Handler } from "../../engine/handler.ts";
import type { PayoutsOperations } from "../../generated/payouts.ts";
import { Fault } from "../../kernel/fault.ts";
import type { World } from "../../kernel/world.ts";

export const createPayoutDestinations: Handler<PayoutsOperations["createPayoutDestinations"]> = (
  world,
  { body },
) => ({ status: 200, body: body.map((account) => register(world, account)) });

/** What is wrong with one account does not keep the others from being registered. */
function register(world: World, account: CreatePayoutDestinationRequest): PayoutDestinationCreated {
  const said = { iban: account.iban, display_name: account.display_name ?? account.name };
  try {
    const payee = createPayee(world, account);
    const { accountNumber, bank } = sideOfPayee(payee);
    return {
      ...said,
      add_beneficiary_task_id: world.random.fork(`task ${payee.id}`).uuid(),
      destination_id: payee.id,
      bank_identifier: bank,
      account_number: accountNumber,
      status: "CONFIRMED",
    };
  } catch (error) {
    if (!(error instanceof Fault)) throw error;
    return { ...said, status: "FAILED", error_message: error.message };
  }
}
