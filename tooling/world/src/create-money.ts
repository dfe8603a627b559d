import type { ClientOptions } from "@openlean/core";
import { unwrap } from "@openlean/core";
import { createPaymentsClient } from "@openlean/payments-client";
import type { Sandbox } from "@openlean/sandbox";
import type { Values } from "./fill-example.ts";

/** Has a customer of the Emirates do everything that calls about payments can be about. Returns the ids. */
export async function createMoney(
  sandbox: Sandbox,
  options: ClientOptions,
  customer_id: string,
): Promise<Values> {
  const payments = createPaymentsClient(options);
  const { control } = sandbox;
  const source = control.payments.createSource(customer_id);
  const ask = async (): Promise<string> => {
    const body = { customer_id, amount: 125.5, currency: "AED" };
    return unwrap(await payments.POST("/payments/v1/intents", { body })).payment_intent_id;
  };
  const { id: payment_id } = control.payments.approve(await ask());
  sandbox.clock.advance(60_000);
  const payment_destination_id = source.beneficiaries[0]?.payment_destination_id ?? "";
  return {
    payment_source_id: source.id,
    payment_destination_id,
    payment_intent_id: await ask(),
    payment_id,
  };
}
