import type { CreateBulkPayoutRequest } from "@openlean/payouts-client";
import { checkOrder, createPayee, createPayout, type PayoutOrder } from "../../areas/payouts/index.ts";
import { hundredthsOf, ownAccountOf } from "../../areas/transfers/index.ts";
import type { Handler } from "../../engine/handler.ts";
import type { PayoutsOperations } from "../../generated/payouts.ts";
import { invalid, notFound } from "../../kernel/fault.ts";
import type { World } from "../../kernel/world.ts";

export const createBulkPayout: Handler<PayoutsOperations["createBulkPayout"]> = (world, { body }) => {
  const own = ownAccountOf(world);
  if (body.account_id.toLowerCase() !== own.id) throw notFound("UNKNOWN_ACCOUNT", "the account");
  const payouts = ordersOf(world, body).map((order) => createPayout(world, order, "createBulk"));
  const total = payouts.reduce((sum, payout) => sum + payout.sum, 0);
  const [first] = payouts;
  return {
    status: 201,
    body: {
      bulk_payment_intent_id: world.random.fork(`bulk payout ${first?.id}`).uuid(),
      mechanism: "CSV",
      sender_details: {
        bank_identifier: own.bank,
        account_number: own.accountNumber,
        iban: own.iban,
      },
      payouts_payment_details: {
        status: "AWAITING_AUTHORIZATION",
        currency: own.currency,
        total_amount: total / 100,
        total_payments: payouts.length,
      },
    },
  };
};

/** All orders of the batch. The accounts that it describes are registered once nothing is wrong with any of them. */
function ordersOf(world: World, body: CreateBulkPayoutRequest): PayoutOrder[] {
  const { account_id: accountId, authorize_payment: authorize, payments } = body;
  if (payments.length === 0) throw invalid("payments must not be empty");
  const { currency: own } = ownAccountOf(world);
  for (const payment of payments) {
    hundredthsOf(payment.amount);
    if (payment.currency !== own) throw invalid("currency is not that of the account");
    if ("destination_id" in payment)
      checkOrder(world, {
        accountId,
        authorize,
        payeeId: payment.destination_id,
        amount: payment.amount,
        description: payment.description,
      });
  }
  return payments.map((payment): PayoutOrder => {
    const { amount, description = "" } = payment;
    const orderFor = (payeeId: string): PayoutOrder => ({
      accountId,
      authorize,
      amount,
      description,
      payeeId,
    });
    if ("destination_id" in payment) return orderFor(payment.destination_id);
    const { currency = own, iban, transit_number, ...account } = payment.destination_details;
    if (iban === undefined) throw invalid("destination_details.iban is needed here");
    const payee = createPayee(world, {
      ...account,
      iban,
      currency_iso_code: currency,
      ...(transit_number !== undefined && { transit_code: transit_number }),
    });
    return orderFor(payee.id);
  });
}
