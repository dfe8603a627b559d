import { customerOf } from "../../areas/customers/index.ts";
import { destinationsOf, toDestination } from "../../areas/payment-destinations/index.ts";
import type { Handler } from "../../engine/handler.ts";
import type { PaymentsOperations } from "../../generated/payments.ts";

export const listCustomerPaymentDestinations: Handler<
  PaymentsOperations["listCustomerPaymentDestinations"]
> = (world, { path }) => {
  const { customer_id } = customerOf(world, path.customer_id);
  const own = destinationsOf(world).filter(
    ({ account }) => account.customer_id?.toLowerCase() === customer_id,
  );
  return { status: 200, body: own.map((each) => toDestination(world, each)) };
};
